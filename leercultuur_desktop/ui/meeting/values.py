"""The plain values that pass between flow and pages, so that no page needs to know a service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import LookBack, PublishedLine


@dataclass(frozen=True, slots=True)
class RoundChoice:
    """A closed round that the group can talk about; `closed_on` is already in words."""

    name: str
    closed_on: str
    responses: int
    practice: bool


@dataclass(frozen=True, slots=True)
class CardChoice:
    """A card on offer, with the reasons why in words."""

    card: InterventionCard
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of an action, the line that colleagues read of it and the next day to look back on.

    None leaves the line or the day as they are.
    """

    look_back: LookBack
    line: PublishedLine | None = None
    next_day: date | None = None
