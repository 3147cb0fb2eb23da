"""The plain values that the flows hand to the pages, so that no page needs to know a service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from leercultuur_desktop.domain.ticket_supply import Supply


class Paper(StrEnum):
    """What the print centre can make."""

    REPORT = "report"
    PLAN = "plan"
    RECOMMENDED = "recommended"
    POSTER = "poster"
    TAKE_HOME = "take_home"
    NOTES = "notes"
    FIGURES = "figures"
    CARDS = "cards"
    QUESTIONNAIRE = "questionnaire"
    FORMS = "forms"
    TICKETS = "tickets"
    RECOVERY = "recovery"


OF_ROUND: Final = (
    Paper.REPORT,
    Paper.PLAN,
    Paper.RECOMMENDED,
    Paper.POSTER,
    Paper.TAKE_HOME,
    Paper.NOTES,
    Paper.FIGURES,
)
"""What is made of a round's answers or plan: only the passphrase opens those."""
FOR_ALL: Final = (Paper.CARDS, Paper.FORMS, Paper.QUESTIONNAIRE, Paper.TICKETS, Paper.RECOVERY)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose about a paper: its key, what it is called, and the options as value and words."""

    key: str
    label: str
    options: tuple[tuple[str, str], ...]
    chosen: str


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

    `until` is the last day to plan; None where there is nothing to plan. `tickets` are its one-time codes, if it asks
    for them.
    """

    name: str
    opened_on: date | None
    responses: int
    people: int
    practice: bool
    until: DayPlan | None = None
    tickets: Supply | None = None


@dataclass(frozen=True, slots=True)
class ClosedRound:
    """A round in the list of closed ones; `looked_at` when its results were opened before."""

    name: str
    opened_on: date | None
    closed_on: date | None
    responses: int
    practice: bool
    looked_at: bool = False
