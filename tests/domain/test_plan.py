"""A plan is sealed and opened again for months: it must come back as it was agreed."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.domain.plan_form import from_plain, to_plain
from tests.domain.plans import PLANS

OLD_ACTION: dict[str, Any] = {
    "card": "S2-11",
    "who": "Fatma",
    "first_step": "",
    "by": "2026-12-01",
    "look_back_on": None,
    "noticed": "rust",
}
OLD_PLAN: dict[str, Any] = {"actions": [OLD_ACTION], "lines": [{"said": "Te druk.", "did": "Een uur vrij."}]}
"""A plan exactly as release 0.1.0 wrote it."""


@given(PLANS)
@settings(max_examples=60)
def test_what_was_agreed_comes_back(plan: Plan) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(plan)))) == plan


def test_an_action_starts_with_nothing_agreed() -> None:
    assert from_plain(to_plain(Plan((Action("kaart-1"),)))).actions == (Action("kaart-1", "", "", None, None, ""),)
    assert Action("kaart-1").reaches is None
    assert to_plain(Plan((Action("kaart-1", by=date(2027, 3, 1)),)))["actions"][0]["by"] == "2027-03-01"


@pytest.mark.parametrize(
    "plain",
    [{}, {"actions": []}, {"lines": []}, {"actions": [{}], "lines": []}, {"actions": [], "lines": [{"said": "x"}]}],
)
def test_a_missing_part_is_a_known_error(plain: dict[str, list[dict[str, str]]]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_plain(plain)


def test_a_day_that_does_not_exist_is_a_known_error() -> None:
    plain = to_plain(Plan((Action("kaart-1", by=date(2027, 3, 1)),)))
    plain["actions"][0]["by"] = "2027-02-30"
    with pytest.raises(ValueError, match="day"):
        from_plain(plain)


def test_a_plan_of_the_first_release_opens_with_nothing_agreed_on_the_rest() -> None:
    assert from_plain(OLD_PLAN) == Plan(
        (Action("S2-11", "Fatma", by=date(2026, 12, 1), noticed="rust"),), (PublishedLine("Te druk.", "Een uur vrij."),)
    )


def test_the_first_release_would_still_find_its_own_keys() -> None:
    plain = to_plain(from_plain(OLD_PLAN))
    assert OLD_ACTION.items() <= plain["actions"][0].items()
    assert OLD_PLAN["lines"][0].items() <= plain["lines"][0].items()


def test_what_a_later_version_wrote_survives_being_saved() -> None:
    later = to_plain(
        Plan((Action("S2-11", look_back=LookBack(Outcome.DONE)),), (PublishedLine("a", "b"),), goal="Samen leren")
    )
    later["ballots"] = [{"id": "7", "dots": {}, "typed": False, "weight": 2}]
    for place in (later, later["actions"][0], later["actions"][0]["look_back"], later["lines"][0]):
        place["colour"] = {"of": ["the", "sky"]}
    assert to_plain(from_plain(later)) == later


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("goal", 5),
        ("goal_layers", {"owners": "x"}),
        ("goal_layers", {"workers": None}),
        ("ballots", [{"id": "1", "dots": {"teamwork": -1}}]),
        ("ballots", [{"id": "1", "dots": {"teamwork": True}}]),
        ("ballots", [{"dots": {}}]),
        ("blocks", ["cellar"]),
        ("blocks", "teamwork"),
        ("next_meeting", "morgen"),
        ("next_meeting", 20261124),
        ("struck", [7]),
        ("remarks_read", "yes"),
        ("notes", []),
        ("kept_aside", [{"where": "goal", "text": "x"}]),
        ("actions", [{**OLD_ACTION, "met": {"Er is tijd.": "ja"}}]),
        ("actions", [{**OLD_ACTION, "reaches": "workers"}]),
        ("actions", [{**OLD_ACTION, "look_back": {"result": "won"}}]),
        ("actions", ["S2-11"]),
    ],
)
def test_anything_but_the_exact_form_is_a_known_error(key: str, value: object) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_plain(OLD_PLAN | {key: value})


@pytest.mark.parametrize(
    ("result", "on", "next_day", "settled"),
    [
        (None, None, date(2027, 1, 4), False),
        (Outcome.DONE, date(2027, 1, 4), date(2027, 3, 1), True),
        (Outcome.STOPPED, None, date(2027, 3, 1), True),
        (Outcome.GOING_ON, date(2027, 1, 4), date(2027, 1, 4), True),
        (Outcome.GOING_ON, date(2027, 1, 4), None, True),
        (Outcome.GOING_ON, date(2027, 1, 4), date(2027, 3, 1), False),
    ],
)
def test_an_action_that_goes_on_waits_for_the_next_agreed_day(
    result: Outcome | None, on: date | None, next_day: date | None, settled: bool
) -> None:
    assert Action("S2-11", look_back_on=next_day, look_back=LookBack(result, on=on)).settled is settled
    assert not Action("S2-11", look_back_on=next_day).settled
