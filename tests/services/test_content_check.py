"""The check of questionnaire and cards names every fault at once, in files of any kind."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leercultuur_desktop.content import publication
from leercultuur_desktop.content.card_files import FILES, default_folder
from leercultuur_desktop.content.questionnaire_file import default_file, read_questionnaire
from leercultuur_desktop.content.questionnaire_rules import fingerprint, read_versions
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import content_check
from leercultuur_desktop.services.content_check import check_cards, check_content, check_questionnaire

OWN = 'id = "leercultuur-desktop"'
LONG = "Is dit een vraag die veel te lang is en die daarom niet mag voor ons?"


@pytest.fixture(autouse=True)
def known_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests are about the checks: the text that lies here now is taken for its version's."""
    found = read_questionnaire()
    versions = {**read_versions(), found.version: fingerprint(found)}
    monkeypatch.setattr(content_check, "read_versions", lambda: versions)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the cards."""
    shutil.copytree(default_folder(), tmp_path / "cards")
    return tmp_path / "cards"


@pytest.fixture
def questionnaire(tmp_path: Path) -> Path:
    """A copy of the questionnaire."""
    shutil.copy(default_file(), tmp_path / "eigen.toml")
    return tmp_path / "eigen.toml"


def replace(file: Path, before: str, after: str) -> int:
    """Change the first line that begins so, and return its number."""
    lines = file.read_text(encoding="utf-8").split("\n")
    at = next(place for place, line in enumerate(lines) if line.startswith(before))
    lines[at] = after
    file.write_text("\n".join(lines), encoding="utf-8")
    return at + 1


def faults_of(check: Callable[[], object]) -> list[dict[str, Any]]:
    """The faults that a check names."""
    with pytest.raises(KnownProblem) as raised:
        check()
    assert raised.value.trouble is Trouble.CONTENT_FAULTS
    faults = raised.value.facts["faults"]
    assert isinstance(faults, list)
    return faults


def named(faults: list[dict[str, Any]]) -> set[tuple[str, str, object]]:
    """Kind, file and line of every fault."""
    return {(fault["kind"], fault["file"], fault.get("line")) for fault in faults}


def test_the_programs_own_questionnaire_is_right() -> None:
    assert check_questionnaire().id == "leercultuur-desktop"


def test_form_and_length_are_told_together(questionnaire: Path) -> None:
    line = replace(questionnaire, 'text = "', f'text = "{LONG}"')
    other = replace(questionnaire, 'help = "Bijvoorbeeld', "helpt = 'x'")
    found = named(faults_of(lambda: check_questionnaire(questionnaire)))
    assert ("words", "eigen.toml", line) in found
    assert ("key_unknown", "eigen.toml", other) in found


def test_a_questionnaire_of_ones_own_may_be_longer(questionnaire: Path) -> None:
    replace(questionnaire, OWN, 'id = "eigen"')
    replace(questionnaire, 'help = "Bijvoorbeeld', 'help = "Denk aan: wat je wilt."')
    replace(questionnaire, 'text = "', f'text = "{LONG}"')
    assert check_questionnaire(questionnaire).id == "eigen"


def test_our_questionnaire_with_another_text_is_told_wherever_it_lies(questionnaire: Path) -> None:
    line = replace(questionnaire, "version", 'version = "1"')
    replace(questionnaire, 'help = "Bijvoorbeeld', 'help = "Bijvoorbeeld: heel iets anders."')
    assert named(faults_of(lambda: check_questionnaire(questionnaire))) == {("version_changed", "eigen.toml", line)}
    replace(questionnaire, "version", 'version = "ooit"')
    [fault] = faults_of(lambda: check_questionnaire(questionnaire))
    assert (fault["kind"], fault["line"]) == ("version_unlisted", line)
    assert fault["add"].startswith('"ooit" = "')


def card_faults(folder: Path) -> set[tuple[str, str, object]]:
    """The faults of a changed copy that the cards that ship don't have."""
    try:
        check_cards()
        before = set()
    except KnownProblem as problem:
        before = named(problem.facts["faults"])  # type: ignore[arg-type]  # facts are plain objects
    return {fault for fault in named(faults_of(lambda: check_cards(folder))) if (*fault,) not in before}


def test_faults_of_several_cards_and_kinds_are_told_together(folder: Path) -> None:
    title = replace(folder / "teamwork.toml", "title", 'title = "een twee drie vier vijf zes zeven acht negen"')
    effort = replace(folder / "leadership.toml", "effort =", 'effort = "huge"')
    key = replace(folder / "leadership.toml", "look_back =", "look_bck = 'x'")
    found = card_faults(folder)
    assert {
        ("title_words", "teamwork.toml", title),
        ("value_unknown", "leadership.toml", effort),
        ("key_unknown", "leadership.toml", key),
    } <= found
    assert not any(kind.startswith(("no_team", "few", "advice")) for kind, _, _ in found)


def test_an_advice_that_is_on_no_card_is_told_at_its_line(folder: Path) -> None:
    folded = next(
        (file, line)
        for file in sorted(folder.glob("*.toml"))
        for line in file.read_text(encoding="utf-8").split("\n")
        if line.startswith("advices") and line.count('"') > 2
    )
    kept, gone = folded[1].split('"')[1], folded[1].split('"')[3]
    replace(folded[0], folded[1], f'advices = ["{kept}"]')
    lines = publication.publication_file().read_text(encoding="utf-8").split("\n")
    assert ("advice_unused", "publication.toml", lines.index(f'id = "{gone}"') + 1) in card_faults(folder)


def test_files_that_cannot_be_read_are_told_with_the_others(folder: Path) -> None:
    (folder / "general.toml").unlink()
    (folder / "algemeen.toml").write_text("", encoding="utf-8")
    latin = folder / "teamwork.toml"
    latin.write_bytes(latin.read_text(encoding="utf-8").replace("\n", "\n# é\n", 1).encode("latin-1", "replace"))
    (folder / "leadership.toml").write_text("[[card]]\nid = \n", encoding="utf-8")
    (folder / "environment.toml").unlink()
    (folder / "environment.toml").mkdir()
    effort = replace(folder / "organisation.toml", "effort =", 'effort = "huge"')
    found = card_faults(folder)
    assert found >= {
        ("file_missing", "general.toml", None),
        ("file_strange", "algemeen.toml", None),
        ("file_signs", "teamwork.toml", 2),
        ("syntax_value", "leadership.toml", 2),
        ("file_missing", "environment.toml", None),
        ("value_unknown", "organisation.toml", effort),
    }
    assert not any(kind == "value_strange" for kind, _, _ in found)


def test_an_empty_folder_names_every_file_it_lacks(tmp_path: Path) -> None:
    found = named(faults_of(lambda: check_cards(tmp_path)))
    assert found == {("file_missing", f"{name}.toml", None) for name in FILES}


def test_a_folder_that_is_none_is_a_known_problem(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("", encoding="utf-8")
    for folder in (tmp_path / "weg", tmp_path / "a.toml"):
        with pytest.raises(KnownProblem) as raised:
            check_cards(folder)
        assert raised.value.trouble is Trouble.FOLDER_UNREADABLE


def test_faults_of_questionnaire_and_cards_are_told_together(
    folder: Path, questionnaire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace(questionnaire, "version", 'version = "ooit"')
    replace(folder / "teamwork.toml", "effort =", 'effort = "huge"')
    monkeypatch.setattr(content_check, "default_file", lambda: questionnaire)
    monkeypatch.setattr(content_check, "default_folder", lambda: folder)
    found = named(faults_of(check_content))
    assert {("version_unlisted", "eigen.toml"), ("value_unknown", "teamwork.toml")} <= {one[:2] for one in found}
