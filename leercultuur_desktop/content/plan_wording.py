"""The fixed phrases of a plan, the same on screen and on paper: what is still open, what came of it, who is reached."""

from __future__ import annotations

from collections.abc import Sequence

from leercultuur_desktop.content.wording import layer_name, listed
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.plan import Action, Outcome
from leercultuur_desktop.domain.plan_open import OpenPoint
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day


def open_point_name(point: OpenPoint, words: Words) -> str:
    """What is not agreed yet, to stand in a list."""
    return {
        OpenPoint.WHO: words.translate("PlanWording", "wie begint"),
        OpenPoint.BY: words.translate("PlanWording", "wanneer het klaar is"),
        OpenPoint.LOOK_BACK: words.translate("PlanWording", "een dag om terug te kijken"),
        OpenPoint.FIRST_STEP: words.translate("PlanWording", "de eerste stap"),
        OpenPoint.NOTICED: words.translate("PlanWording", "wat de collega’s merken"),
    }[point]


def open_points_text(points: Sequence[OpenPoint], words: Words) -> str:
    """What is not agreed yet, in one line; empty when all is."""
    if not points:
        return ""
    names = listed([open_point_name(point, words) for point in points], words)
    return words.translate("PlanWording", "Nog af te spreken: {points}").format(points=names)


def outcome_name(outcome: Outcome, words: Words) -> str:
    """What came of an action."""
    return {
        Outcome.DONE: words.translate("PlanWording", "gedaan"),
        Outcome.GOING_ON: words.translate("PlanWording", "loopt nog"),
        Outcome.STOPPED: words.translate("PlanWording", "gestopt"),
    }[outcome]


def looked_back_text(action: Action, words: Words) -> str:
    """That the group looked back, and what it found; empty while it has not."""
    found = action.look_back
    if found is None or found.result is None:
        return ""
    outcome = outcome_name(found.result, words)
    if found.on is None:
        text = words.translate("PlanWording", "Teruggekeken: {outcome}").format(outcome=outcome)
    else:
        text = words.translate("PlanWording", "Teruggekeken op {day}: {outcome}")
        text = text.format(day=day(found.on, words.language), outcome=outcome)
    return f"{text}, {found.because}" if found.because else text


def not_reached_text(layer: Layer, words: Words) -> str:
    """That no action reaches a layer."""
    return words.translate("PlanWording", "Nog geen actie voor {layer}").format(layer=layer_name(layer, words))
