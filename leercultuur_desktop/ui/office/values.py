"""The plain values that the flows hand to the pages, so that no page needs to know a service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Paper(StrEnum):
    """What the print page can make."""

    REPORT = "report"
    RECOMMENDED = "recommended"
    POSTER = "poster"
    RADAR = "radar"
    ALL_CARDS = "all_cards"


@dataclass(frozen=True, slots=True)
class OpenRound:
    """The round that answers come into: of it nothing but the total is ever shown."""

    name: str
    opened_on: date | None
    responses: int
    people: int
    practice: bool


@dataclass(frozen=True, slots=True)
class ClosedRound:
    """A round in the list of closed ones."""

    name: str
    opened_on: date | None
    closed_on: date | None
    responses: int
    practice: bool
