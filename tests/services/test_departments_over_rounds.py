"""A department gets another name or place between rounds: what was closed keeps its own, and nothing is mixed up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import GroupKind, Layer
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, answering, results, settings_change, workplace
from tests.store.prepared import PASSPHRASE, PIN, a_response, prepared_copy

FIRST, SECOND = "Vorig jaar", "Dit jaar"


def _answer(folder: Path, round_id: int, department: str, score: int, count: int = 12) -> None:
    asked = a_response()
    one = replace(asked, layer=Layer.WORKERS, department=department, answers=(score,) * len(asked.answers))
    assert isinstance(one, Response)
    for _ in range(count):
        answering.keep(folder, round_id, one)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A company with one closed round: welding high, the office low."""
    folder = prepared_copy(tmp_path / "werkplek")
    settings_change.change_departments(folder, ("Lassen", "Kantoor"), PIN)
    workplace.open_round(folder, FIRST, PIN)
    _answer(folder, 1, "Lassen", 5)
    _answer(folder, 1, "Kantoor", 2)
    workplace.close_round(folder, FIRST, PIN)
    return folder


def _second(folder: Path, scores: dict[str, int]) -> None:
    workplace.open_round(folder, SECOND, PIN)
    for department, score in scores.items():
        _answer(folder, 2, department, score)
    workplace.close_round(folder, SECOND, PIN)


def _changes(folder: Path) -> dict[str, float]:
    vault = access.unlock(folder, PASSPHRASE)
    found = results.results(folder, vault, SECOND, FIRST)
    return {one.id: one.difference for one in found.changes or () if one.kind is GroupKind.DEPARTMENT}


def test_a_new_name_is_compared_with_nothing_and_the_others_as_before(folder: Path) -> None:
    settings_change.change_departments(
        folder, ("Las en constructie", "Kantoor"), PIN, renamed={"Las en constructie": "Lassen"}
    )
    _second(folder, {"Las en constructie": 3, "Kantoor": 3})
    assert _changes(folder) == {"Kantoor": 1.0}


def test_another_order_changes_no_comparison(folder: Path) -> None:
    settings_change.change_departments(folder, ("Kantoor", "Lassen"), PIN)
    _second(folder, {"Lassen": 4, "Kantoor": 3})
    assert _changes(folder) == {"Lassen": -1.0, "Kantoor": 1.0}


def test_a_closed_round_keeps_its_own_names_and_order(folder: Path) -> None:
    vault = access.unlock(folder, PASSPHRASE)
    before = results.results(folder, vault, FIRST)
    settings_change.change_departments(folder, ("Bureau", "Las"), PIN, renamed={"Las": "Lassen", "Bureau": "Kantoor"})
    assert workplace.company(folder).departments == ("Bureau", "Las")
    assert results.results(folder, vault, FIRST) == before


@pytest.mark.parametrize(
    ("names", "renamed"),
    [
        (("Kantoor", "Lassen"), {"Kantoor": "Lassen", "Lassen": "Kantoor"}),
        (("Kantoor",), {"Kantoor": "Lassen"}),
        (("Lassen", " kantoor "), {" kantoor ": "Lassen"}),
    ],
)
def test_a_name_that_was_another_departments_is_refused(
    folder: Path, names: tuple[str, ...], renamed: dict[str, str]
) -> None:
    with pytest.raises(KnownProblem) as raised:
        settings_change.change_departments(folder, names, PIN, renamed=renamed)
    assert raised.value.trouble is Trouble.DEPARTMENT_WAS_OTHER
    assert raised.value.facts["round"] == FIRST
    assert workplace.company(folder).departments == ("Lassen", "Kantoor")


def test_the_old_name_may_come_back(folder: Path) -> None:
    settings_change.change_departments(folder, ("Las", "Kantoor"), PIN, renamed={"Las": "Lassen"})
    settings_change.change_departments(folder, ("Lassen", "Kantoor"), PIN, renamed={"Lassen": "Las"})
    _second(folder, {"Lassen": 4, "Kantoor": 2})
    assert _changes(folder) == {"Lassen": -1.0, "Kantoor": 0.0}


def test_while_a_round_is_open_no_name_or_place_changes(folder: Path) -> None:
    workplace.open_round(folder, SECOND, PIN)
    for names, renamed in ((("Las", "Kantoor"), {"Las": "Lassen"}), (("Kantoor", "Lassen"), {})):
        with pytest.raises(KnownProblem) as raised:
            settings_change.change_departments(folder, names, PIN, renamed=renamed)
        assert raised.value.trouble is Trouble.ROUND_FIXES
    assert workplace.company(folder).departments == ("Lassen", "Kantoor")
