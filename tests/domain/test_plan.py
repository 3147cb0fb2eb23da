"""A plan is sealed and opened again for months: it must come back as it was agreed."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercultuur_desktop.domain.plan import Action, Plan, PublishedLine, from_plain, to_plain

WORDS = st.text(max_size=40)
DAYS = st.one_of(st.none(), st.dates())
PLANS = st.builds(
    Plan,
    st.lists(st.builds(Action, WORDS, WORDS, WORDS, DAYS, DAYS, WORDS), max_size=4).map(tuple),
    st.lists(st.builds(PublishedLine, WORDS, WORDS), max_size=3).map(tuple),
)


@given(PLANS)
@settings(max_examples=60)
def test_what_was_agreed_comes_back(plan: Plan) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(plan)))) == plan


def test_an_action_starts_with_nothing_agreed() -> None:
    assert from_plain(to_plain(Plan((Action("kaart-1"),)))).actions == (Action("kaart-1", "", "", None, None, ""),)
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
