"""A round: one period of asking with one frozen questionnaire, open and then closed for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.questionnaire import Questionnaire


class RoundState(StrEnum):
    """Whether answers still come in."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Round:
    """One round with everything that is frozen in it.

    `fixed` is set once its results were opened: from then on nothing is merged any more. `opened_on` and `closed_on`
    are days, for the report; no moment of an answer is kept anywhere. `tickets` says that every answer at the kiosk
    needs a one-time paper code; like the minimum group it is what the settings said when the round opened.
    """

    id: int
    name: str
    state: RoundState
    practice: bool
    minimum_group: int
    target: float
    headcount: dict[Layer, int]
    departments: tuple[str, ...]
    questionnaire: Questionnaire
    fixed: bool = False
    opened_on: date | None = None
    closed_on: date | None = None
    tickets: bool = False

    @property
    def is_open(self) -> bool:
        """Whether answers still come in."""
        return self.state is RoundState.OPEN
