"""What was set can be changed later, one thing at a time, and never what a round promised."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import collecting, settings_change, workplace
from leercultuur_desktop.services.welcome import welcome
from tests.store.prepared import COMPANY, PIN, change, prepared_copy, rows, untouched

COUNTS = {Layer.WORKERS: 61, Layer.SUPERVISORS: 0, Layer.DIRECTORS: 2}


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    """A workplace without any round."""
    return prepared_copy(tmp_path / "stil")


def trouble(action: Callable[[], object]) -> Trouble:
    with pytest.raises(KnownProblem) as raised:
        action()
    return raised.value.trouble


EVERY_CHANGE: dict[str, Callable[[Path, str], None]] = {
    "name": lambda folder, pin: settings_change.rename(folder, "Ander  bedrijf ", pin),
    "headcount": lambda folder, pin: settings_change.change_headcount(folder, COUNTS, pin),
    "departments": lambda folder, pin: settings_change.change_departments(folder, ("Lassen", "Magazijn"), pin),
    "why": lambda folder, pin: settings_change.change_why(folder, "Daarom.", {Layer.WORKERS: "Voor jou."}, pin),
    "minimum": lambda folder, pin: settings_change.change_minimum_group(folder, 8, pin),
    "tickets": lambda folder, pin: settings_change.change_tickets(folder, True, pin),
    "target": lambda folder, pin: settings_change.change_target(folder, 3.84, pin),
    "idle": lambda folder, pin: settings_change.change_idle(folder, 90, pin),
    "remarks": lambda folder, pin: settings_change.change_remarks(folder, False, pin),
    "languages": lambda folder, pin: settings_change.change_languages(folder, ("pl", "xx"), pin),
    "screen": lambda folder, pin: settings_change.change_screen(folder, 23.8, pin),
}
FIXED = {"departments", "minimum", "tickets"}


def test_each_change_changes_its_own_thing_and_nothing_else(quiet: Path) -> None:
    for one in EVERY_CHANGE.values():
        one(quiet, PIN)
    assert workplace.company(quiet) == Company(
        "Ander bedrijf", COUNTS, ("Lassen", "Magazijn"), "Daarom.", {Layer.WORKERS: "Voor jou."}
    )
    assert workplace.current_settings(quiet) == Settings(
        languages=("nl", "pl"),
        minimum_group=8,
        target=3.8,
        idle_seconds=90,
        tickets=True,
        remarks=False,
        screen_inches=23.8,
    )


@pytest.mark.parametrize("name", EVERY_CHANGE)
def test_one_change_leaves_the_rest_as_it_was(quiet: Path, name: str) -> None:
    before = workplace.company(quiet), workplace.current_settings(quiet)
    EVERY_CHANGE[name](quiet, PIN)
    after = workplace.company(quiet), workplace.current_settings(quiet)
    old, new = ({**asdict(company), **asdict(settings)} for company, settings in (before, after))
    differing = [field for field in old if old[field] != new[field]]
    assert len(differing) == (2 if name == "why" else 1)


@pytest.mark.parametrize("name", EVERY_CHANGE)
def test_nothing_changes_with_a_wrong_pin(quiet: Path, name: str) -> None:
    change(quiet, "delete from tries")
    before = workplace.company(quiet), workplace.current_settings(quiet)
    assert trouble(lambda: EVERY_CHANGE[name](quiet, "9999")) is Trouble.WRONG_PIN
    assert (workplace.company(quiet), workplace.current_settings(quiet)) == before


@pytest.mark.parametrize("name", sorted(FIXED))
def test_what_an_open_round_promised_stays_until_it_is_closed(folder: Path, name: str) -> None:
    with untouched(folder):
        assert trouble(lambda: EVERY_CHANGE[name](folder, PIN)) is Trouble.ROUND_FIXES
    assert settings_change.limits(folder).open_round == "Eerste"
    workplace.close_round(folder, "Eerste", PIN)
    assert settings_change.limits(folder).open_round is None
    EVERY_CHANGE[name](folder, PIN)


@pytest.mark.parametrize("name", sorted(set(EVERY_CHANGE) - FIXED))
def test_the_rest_may_change_while_a_round_is_open(folder: Path, name: str) -> None:
    EVERY_CHANGE[name](folder, PIN)


def test_a_round_closes_with_the_corrected_head_counts_and_its_own_promises(folder: Path) -> None:
    settings_change.change_headcount(folder, COUNTS, PIN)
    closed = workplace.close_round(folder, "Eerste", PIN)
    assert closed.headcount == COUNTS
    settings_change.change_headcount(folder, COMPANY.headcount, PIN)
    settings_change.change_departments(folder, ("Alles",), PIN)
    settings_change.change_minimum_group(folder, 9, PIN)
    [row] = rows(folder, "select headcount, departments, minimum_group from rounds")
    assert json.loads(str(row[0])) == COUNTS
    assert json.loads(str(row[1])) == list(COMPANY.departments)
    assert row[2] == 5


def test_the_minimum_group_never_goes_below_what_was_promised(quiet: Path) -> None:
    settings_change.change_minimum_group(quiet, 9, PIN)
    settings_change.change_minimum_group(quiet, 7, PIN)  # nobody was promised anything yet
    workplace.open_round(quiet, "Eerste", PIN)
    workplace.close_round(quiet, "Eerste", PIN)
    assert settings_change.limits(quiet).least_group == 7
    assert trouble(lambda: settings_change.change_minimum_group(quiet, 6, PIN)) is Trouble.MINIMUM_LOWER
    settings_change.change_minimum_group(quiet, 8, PIN)
    settings_change.change_minimum_group(quiet, 7, PIN)


def test_a_practice_round_promises_nobody_anything(quiet: Path) -> None:
    settings_change.change_minimum_group(quiet, 9, PIN)
    workplace.open_round(quiet, "Oefening", PIN)
    collecting.simulate(quiet, 12, PIN, seed=1)
    workplace.close_round(quiet, "Oefening", PIN)
    assert settings_change.limits(quiet).least_group == 5
    settings_change.change_minimum_group(quiet, 5, PIN)


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (lambda folder: settings_change.change_minimum_group(folder, 4, PIN), Trouble.NUMBER_RANGE),
        (lambda folder: settings_change.change_target(folder, 5.2, PIN), Trouble.NUMBER_RANGE),
        (lambda folder: settings_change.change_target(folder, float("nan"), PIN), Trouble.NUMBER_RANGE),
        (lambda folder: settings_change.change_idle(folder, 1, PIN), Trouble.NUMBER_RANGE),
        (lambda folder: settings_change.change_screen(folder, 0.0, PIN), Trouble.NUMBER_RANGE),
        (lambda folder: settings_change.change_headcount(folder, {}, PIN), Trouble.NUMBER_RANGE),
        (lambda folder: settings_change.change_headcount(folder, {Layer.WORKERS: -1}, PIN), Trouble.NUMBER_RANGE),
        (lambda folder: settings_change.rename(folder, "  ", PIN), Trouble.TEXT_FORM),
        (lambda folder: settings_change.rename(folder, "a" * 101, PIN), Trouble.TEXT_FORM),
        (lambda folder: settings_change.rename(folder, "a\x07b", PIN), Trouble.TEXT_FORM),
        (lambda folder: settings_change.change_departments(folder, ("A", " a "), PIN), Trouble.DEPARTMENT_TWICE),
        (lambda folder: settings_change.change_departments(folder, ("A", ""), PIN), Trouble.TEXT_FORM),
        (lambda folder: settings_change.change_why(folder, "x" * 501, {}, PIN), Trouble.TEXT_FORM),
    ],
)
def test_nonsense_changes_nothing(quiet: Path, action: Callable[[Path], None], expected: Trouble) -> None:
    with untouched(quiet):
        assert trouble(lambda: action(quiet)) is expected


def test_settings_of_a_later_version_survive_every_change(quiet: Path) -> None:
    change(quiet, "insert into settings values ('from_later', '\"x\"')")
    for one in EVERY_CHANGE.values():
        one(quiet, PIN)
    assert rows(quiet, "select value from settings where name = 'from_later'") == [('"x"',)]


def test_two_windows_that_change_different_things_both_keep_theirs(quiet: Path) -> None:
    stale = workplace.current_settings(quiet)
    settings_change.change_idle(quiet, 120, PIN)
    settings_change.change_remarks(quiet, not stale.remarks, PIN)
    now = workplace.current_settings(quiet)
    assert (now.idle_seconds, now.remarks) == (120, not stale.remarks)


def test_the_kiosk_hears_of_it(folder: Path) -> None:
    for name in ("name", "why", "idle", "remarks", "screen"):
        EVERY_CHANGE[name](folder, PIN)
    seen = welcome(folder)
    assert (seen.company, seen.why) == ("Ander bedrijf", "Daarom.")
    assert (seen.idle_seconds, seen.remarks, seen.screen_inches) == (90, False, 23.8)
