"""The plain values that the flow hands to the pages, so that no page needs to know a service."""

from __future__ import annotations

from dataclasses import dataclass

from leercultuur_desktop.domain.interventions import InterventionCard


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
