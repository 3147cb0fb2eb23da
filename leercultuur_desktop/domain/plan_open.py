"""What a group still has to agree on before its plan can work: said kindly on the screen, left open on paper."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.domain.plan_reach import reach


class OpenPoint(StrEnum):
    """Something that is not agreed yet in an action, in the order of the form."""

    WHO = "who"
    BY = "by"
    LOOK_BACK = "look_back"
    FIRST_STEP = "first_step"
    NOTICED = "noticed"


def open_points(action: Action) -> tuple[OpenPoint, ...]:
    """What is not agreed yet; nothing once the group looked back and had its say."""
    if action.settled:
        return ()
    agreed = {
        OpenPoint.WHO: bool(action.who.strip()),
        OpenPoint.BY: action.by is not None,
        OpenPoint.LOOK_BACK: action.look_back_on is not None,
        OpenPoint.FIRST_STEP: bool(action.first_step.strip()),
        OpenPoint.NOTICED: bool(action.noticed.strip()),
    }
    return tuple(point for point in OpenPoint if not agreed[point])


def layers_not_reached(plan: Plan, cards: Sequence[InterventionCard]) -> tuple[Layer, ...]:
    """The layers that no action reaches; none as long as there is no action at all."""
    if not plan.actions:
        return ()
    return tuple(layer for layer, found in reach(plan, cards).items() if not found)
