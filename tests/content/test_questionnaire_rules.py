"""Our own questionnaire keeps its language level, and no text changes under a version that people know."""

import copy
import json
import sqlite3
import tomllib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leercultuur_desktop.content.questionnaire_file import default_file, read_questionnaire
from leercultuur_desktop.content.questionnaire_rules import (
    fingerprint,
    length_faults,
    read_versions,
    version_faults,
)
from leercultuur_desktop.content.toml_places import KeyPath
from leercultuur_desktop.domain.questionnaire import Questionnaire, from_plain
from leercultuur_desktop.errors import KnownProblem
from tests.architecture.checkout import TESTS

PLAIN = tomllib.loads(default_file().read_text(encoding="utf-8"))
RELEASES = sorted((TESTS / "data" / "releases").iterdir())
Plain = dict[str, Any]


def frozen(folder: Path) -> list[Questionnaire]:
    """The questionnaires that the rounds of a release were asked with."""
    with closing(sqlite3.connect(f"{(folder / 'leercultuur.db').as_uri()}?immutable=1", uri=True)) as connection:
        return [from_plain(json.loads(one)) for (one,) in connection.execute("select questionnaire from rounds")]


@pytest.mark.parametrize("folder", RELEASES, ids=lambda folder: folder.name)
def test_a_released_version_keeps_its_text_for_ever(folder: Path) -> None:
    versions = read_versions()
    for questionnaire in frozen(folder):
        assert versions[questionnaire.version] == fingerprint(questionnaire)


def test_the_first_release_asked_version_1() -> None:
    [questionnaire] = frozen(TESTS / "data" / "releases" / "0.1.0")
    assert (questionnaire.id, questionnaire.version) == ("leercultuur-desktop", "1")


def test_the_text_that_ships_belongs_to_its_version() -> None:
    advice = "run `leercultuur questionnaire check`: it tells the line to add to versions.toml"
    assert not list(version_faults(read_questionnaire(), read_versions())), advice


def test_every_text_a_person_reads_counts_and_nothing_else_does() -> None:
    own = read_questionnaire()
    mark = fingerprint(own)
    changed = [
        replace(own, answers=(*own.answers[:4], "altijd")),
        replace(own, dont_know="geen idee"),
        replace(own, practice=replace(own.practice, text="Drink je thee?")),
        replace(own, remark=replace(own.remark, help="Kort graag.")),
        replace(own, blocks=(replace(own.blocks[0], description="Anders."), *own.blocks[1:])),
        replace(own, questions=(replace(own.questions[0], help="Bijvoorbeeld: zo."), *own.questions[1:])),
        replace(own, questions=own.questions[::-1]),
    ]
    marks = {mark, *(fingerprint(one) for one in changed)}
    assert len(marks) == len(changed) + 1
    assert fingerprint(replace(own, id="andere", version="9")) == mark


def test_another_text_under_a_known_version_is_a_fault_with_the_line_to_add() -> None:
    own = read_questionnaire()
    other = replace(own, dont_know="geen idee")
    [fault] = version_faults(other, {own.version: fingerprint(own)})
    assert (fault.kind, fault.path) == ("version_changed", ("version",))
    [fault] = version_faults(replace(other, version="77"), {own.version: fingerprint(own)})
    assert (fault.kind, fault.path) == ("version_unlisted", ("version",))
    assert fault.facts["add"] == f'"77" = "{fingerprint(other)}"'


def test_a_list_of_versions_that_is_none_is_a_known_problem(tmp_path: Path) -> None:
    file = tmp_path / "versions.toml"
    file.write_text('"1" = 3\n', encoding="utf-8")
    with pytest.raises(KnownProblem):
        read_versions(file)


TOO_LONG: dict[str, tuple[Callable[[Plain], object], str, KeyPath]] = {
    "15 words": (
        lambda plain: plain["question"][3].update(text="Is " + "a " * 13 + "b?"), "words", ("question", 3, "text")),
    "91 signs": (lambda plain: plain["question"][3].update(text="x" * 90 + "?"), "signs", ("question", 3, "text")),
    "101 signs of help": (
        lambda plain: plain["question"][3].update(help="Bijvoorbeeld: " + "x" * 87), "signs", ("question", 3, "help")),
    "help that is no example": (
        lambda plain: plain["question"][3].update(help="Zoals: dit."), "help_opening", ("question", 3, "help")),
    "a long practice question": (
        lambda plain: plain["practice"].update(text="x" * 91), "signs", ("practice", "text")),
    "a long remark": (lambda plain: plain["remark"].update(help="x" * 101), "signs", ("remark", "help")),
}  # fmt: skip


@pytest.mark.parametrize("kind", TOO_LONG)
def test_what_is_too_long_to_read_is_named_by_its_key(kind: str) -> None:
    change, fault, path = TOO_LONG[kind]
    plain = copy.deepcopy(PLAIN)
    change(plain)
    assert [(one.kind, one.path) for one in length_faults(plain)] == [(fault, path)]


def test_the_longest_that_is_allowed_is_no_fault() -> None:
    plain = copy.deepcopy(PLAIN)
    plain["question"][3].update(text="Is " + "a " * 12 + "b?", help="Bijvoorbeeld: " + "x" * 86)
    plain["question"][4].update(text="x" * 89 + "?")
    assert list(length_faults(plain)) == []


@pytest.mark.parametrize("plain", [{}, {"question": 3}, {"question": [3, {"text": 3, "help": None}], "practice": "x"}])
def test_no_form_whatever_breaks_the_rules(plain: Plain) -> None:
    assert list(length_faults(plain)) == []
