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
class DayPlan:
    """A day that the kiosk tells people beforehand, if there is one; before `earliest` it would tell nothing."""

    day: date | None
    earliest: date

    @property
    def over(self) -> bool:
        """Whether the kiosk no longer tells it."""
        return self.day is not None and self.day < self.earliest


@dataclass(frozen=True, slots=True)
class OpenRound:
    """The round that answers come into: of it nothing but the total is ever shown.

    `until` is the last day to plan; None where there is nothing to plan.
    """

    name: str
    opened_on: date | None
    responses: int
    people: int
    practice: bool
    until: DayPlan | None = None


@dataclass(frozen=True, slots=True)
class ClosedRound:
    """A round in the list of closed ones."""

    name: str
    opened_on: date | None
    closed_on: date | None
    responses: int
    practice: bool
