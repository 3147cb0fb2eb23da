"""Planned days are kept beside the settings, go when a round opens or closes, and never stand in the way."""

from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import workplace
from leercultuur_desktop.services.welcome import welcome
from tests.store.prepared import PIN, change, prepared_copy, rows

DAY = date(2026, 11, 24)
OCTOBER, TODAY, AFTER = date(2026, 10, 3), DAY, date(2026, 11, 25)
KEPT = "select name from settings where name like 'plan%'"


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    """A workplace without an open round."""
    return prepared_copy(tmp_path / "stil")


def test_the_last_day_is_told_up_to_and_including_that_day(folder: Path) -> None:
    workplace.plan_last_day(folder, DAY, PIN)
    assert welcome(folder, today=OCTOBER).open_until == DAY
    assert welcome(folder, today=TODAY).open_until == DAY
    assert welcome(folder, today=AFTER).open_until is None
    assert welcome(folder, today=AFTER).this_year == 2026


def test_the_next_round_is_told_until_the_day_before(quiet: Path) -> None:
    workplace.plan_next_round(quiet, DAY, PIN)
    assert welcome(quiet, today=OCTOBER).next_round == DAY
    assert welcome(quiet, today=TODAY).next_round is None


def test_a_day_can_be_changed_and_taken_away(folder: Path) -> None:
    for day in (DAY, AFTER, None):
        workplace.plan_last_day(folder, day, PIN)
        assert workplace.plans(folder).last_day == day
    assert rows(folder, KEPT) == []


def test_closing_drops_the_last_day_and_opening_the_next_one(folder: Path) -> None:
    workplace.plan_last_day(folder, DAY, PIN)
    workplace.close_round(folder, "Eerste", PIN)
    assert rows(folder, KEPT) == []
    workplace.plan_next_round(folder, DAY, PIN)
    workplace.open_round(folder, "Tweede", PIN)
    assert rows(folder, KEPT) == []
    assert welcome(folder, today=OCTOBER).open_until is None


def test_a_round_that_does_not_open_changes_no_plan(folder: Path) -> None:
    workplace.plan_last_day(folder, DAY, PIN)
    with pytest.raises(KnownProblem):
        workplace.open_round(folder, "Tweede", PIN, last_day=AFTER)
    assert workplace.plans(folder).last_day == DAY


def test_a_plan_asks_the_pin(folder: Path, quiet: Path) -> None:
    for plan, where in ((workplace.plan_last_day, folder), (workplace.plan_next_round, quiet)):
        with pytest.raises(KnownProblem) as problem:
            plan(where, DAY, "11111")
        assert problem.value.trouble is Trouble.WRONG_PIN
    assert rows(folder, KEPT) == rows(quiet, KEPT) == []


def test_a_plan_belongs_to_a_state(folder: Path, quiet: Path) -> None:
    with pytest.raises(KnownProblem) as problem:
        workplace.plan_last_day(quiet, DAY, PIN)
    assert problem.value.trouble is Trouble.NO_OPEN_ROUND
    with pytest.raises(KnownProblem) as problem:
        workplace.plan_next_round(folder, DAY, PIN)
    assert problem.value.trouble is Trouble.ROUND_ALREADY_OPEN


@pytest.mark.parametrize(
    "value", ["", "morgen", "null", "20261124x", '"2026-13-40"', "7", "[]", "{", '"2026-11-24', b"\xff"]
)
def test_a_damaged_day_is_not_known_and_nothing_else_suffers(folder: Path, value: str | bytes) -> None:
    for name in ("plan_last_day", "plan_next_round"):
        change(folder, "insert into settings (name, value) values (?, ?)", name, value)
    assert welcome(folder, today=OCTOBER).open_until is None
    assert workplace.plans(folder).next_round is None
    workplace.plan_last_day(folder, DAY, PIN)
    assert welcome(folder, today=OCTOBER).open_until == DAY
    assert workplace.current_settings(folder).minimum_group == 5
