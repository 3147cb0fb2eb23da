"""What is still open is named, and nothing more is asked of an action that the group looked back on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan
from leercultuur_desktop.domain.plan_open import OpenPoint, layers_not_reached, open_points
from tests.reports import sample_cards

DAY = date(2027, 3, 1)
WHOLE = Action("card-08", "Kees", "bord ophangen", DAY, DAY, "rust")


def test_a_fresh_action_has_everything_open_and_a_whole_one_nothing() -> None:
    assert open_points(Action("card-08")) == tuple(OpenPoint)
    assert open_points(WHOLE) == ()


@pytest.mark.parametrize(
    ("empty", "point"),
    [
        ({"who": " "}, OpenPoint.WHO),
        ({"first_step": ""}, OpenPoint.FIRST_STEP),
        ({"noticed": ""}, OpenPoint.NOTICED),
        ({"by": None}, OpenPoint.BY),
        ({"look_back_on": None}, OpenPoint.LOOK_BACK),
    ],
)
def test_each_field_can_be_open_alone(empty: dict[str, object], point: OpenPoint) -> None:
    assert open_points(replace(WHOLE, **empty)) == (point,)  # type: ignore[arg-type]


def test_a_settled_action_needs_nothing_and_one_that_goes_on_needs_its_next_day() -> None:
    done = LookBack(Outcome.DONE, "", DAY)
    assert open_points(Action("card-08", look_back=done)) == ()
    going_on = Action("card-08", look_back_on=date(2027, 6, 1), look_back=LookBack(Outcome.GOING_ON, "", DAY))
    assert OpenPoint.WHO in open_points(going_on)


def test_layers_that_no_action_reaches_are_named_once_there_is_an_action() -> None:
    cards = sample_cards.cards()
    assert layers_not_reached(Plan(), cards) == ()
    assert layers_not_reached(Plan((WHOLE,)), cards) == (Layer.DIRECTORS,)
    assert layers_not_reached(Plan((replace(WHOLE, reaches=frozenset(Layer)),)), cards) == ()
    assert layers_not_reached(Plan((Action("unknown"),)), cards) == tuple(Layer)
