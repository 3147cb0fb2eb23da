"""Every text that the kiosk can read has its clip, in every language that is offered, and no clip says what is gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leercultuur_desktop import paths
from leercultuur_desktop.language.available import missing
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE
from leercultuur_desktop.language.speech import Passage
from leercultuur_desktop.services import sounds
from leercultuur_desktop.services.playback import seconds
from leercultuur_desktop.services.sound_making import stale
from leercultuur_desktop.services.voices import read_voices
from leercultuur_desktop.ui.kiosk import page as pages
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.reading_list import every_page, every_passage, texts_aloud
from leercultuur_desktop.ui.theme import load_fonts

ADVICE = "run `leercultuur texts sound` (after `texts update` and `texts build`)"
MOST_BYTES = 25_000_000
HANDBOOK = Path(__file__).resolve().parents[3] / "docs" / "geluid.md"


@pytest.fixture
def aloud(qtbot: QtBot) -> dict[str, tuple[str, ...]]:
    load_fonts()
    return texts_aloud(paths.translations())


def _clips() -> list[Path]:
    return sorted(sounds.clip_folder().glob("*/*.ogg"))


def test_every_text_has_its_clip_and_none_is_left_over(aloud: dict[str, tuple[str, ...]]) -> None:
    found = [
        f"{one.language}: {one.text or one.clip + ' is left over'}"
        for one in stale(aloud, sounds.clip_folder(), read_voices())
    ]
    assert not found, "\n".join((ADVICE, *found))


def test_the_voice_is_told_nothing_about_texts_that_are_gone(aloud: dict[str, tuple[str, ...]]) -> None:
    assert read_voices().unused(aloud) == []


def test_an_offered_language_is_read_whole(qtbot: QtBot, tmp_path: Path) -> None:
    folder = paths.translations()
    known = json.loads((folder / "kiosk_languages.json").read_text(encoding="utf-8"))
    # Where a translation is not finished, its own test says so.
    for language in (one for one in known["languages"] if one == SOURCE_LANGUAGE or not missing(folder, one)):
        for passage in every_passage(language, folder):
            assert sounds.script([passage], language, tmp_path).complete, f"{language}: {passage}: {ADVICE}"


def test_every_clip_can_be_played() -> None:
    lengths = {file: seconds(file) or 0 for file in _clips()}
    assert lengths
    assert {file.name: length for file, length in lengths.items() if not 0.2 < length < 30} == {}


def test_all_clips_together_stay_small() -> None:
    assert sum(file.stat().st_size for file in _clips()) <= MOST_BYTES


def test_every_kind_of_page_is_in_the_list(qtbot: QtBot) -> None:
    from leercultuur_desktop.content.questionnaire_file import read_questionnaire

    load_fonts()
    listed = {type(page) for page in every_page(read_questionnaire())}
    # The pages of the program, not those that other tests make.
    there = {one for one in _kinds(KioskPage) if one.__module__.startswith(pages.__name__.rpartition(".")[0])}
    assert there - listed == set(), "add the page to ui/kiosk/reading_list.py"


def _kinds(kind: type[KioskPage]) -> set[type[KioskPage]]:
    below = kind.__subclasses__()
    return {one for sub in below for one in _kinds(sub)} if below else {kind}


def test_the_handbook_names_every_recording_that_a_company_can_make(qtbot: QtBot) -> None:
    load_fonts()
    passages: tuple[Passage, ...] = every_passage("nl", paths.translations())
    text = HANDBOOK.read_text(encoding="utf-8")
    names = {passage.name for passage in passages} | {"why", "lines", "department_"}
    questions = {name for name in names if name[-1].isdigit()}
    assert sorted(name for name in names - questions if f"`{name}" not in text) == []
    assert sorted(name for name in questions if f"`{name[:-1]}1`" not in text) == []
