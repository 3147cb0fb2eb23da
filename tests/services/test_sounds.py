"""A company's own voice wins over ours, and nothing is said that nobody recorded."""

from pathlib import Path

import pytest

from leercultuur_desktop.language.speech import Passage, Said, clip_name
from leercultuur_desktop.services.sounds import Take, script

START = Passage("start", (Said("Hoe leren we?"), Said("Start")))
WHY = Passage("why", (Said("Wij willen vooruit."),), own=True)


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    for language, text in (("nl", "Hoe leren we?"), ("nl", "Start"), ("pl", "Polski")):
        _file(tmp_path / "clips" / language / f"{clip_name(text)}.ogg")
    return tmp_path / "clips"


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    return tmp_path / "werkplek"


def _file(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"sound")
    return file


def _clip(clips: Path, language: str, text: str) -> Path:
    return clips / language / f"{clip_name(text)}.ogg"


def test_our_clips_are_played_in_the_order_of_the_texts(clips: Path, workplace: Path) -> None:
    found = script([START], "nl", workplace, clips)
    assert found.takes == (Take(None, (_clip(clips, "nl", "Hoe leren we?"), _clip(clips, "nl", "Start"))),)
    assert found.complete


@pytest.mark.parametrize("ending", [".ogg", ".mp3", ".wav"])
def test_a_recording_wins_and_keeps_our_clips_in_case_it_can_not_be_played(
    clips: Path, workplace: Path, ending: str
) -> None:
    recording = _file(workplace / "sounds" / "nl" / f"start{ending}")
    (take,) = script([START], "nl", workplace, clips).takes
    assert take.recording == recording
    assert len(take.clips) == 2


def test_a_recording_counts_in_its_own_language_only(clips: Path, workplace: Path) -> None:
    _file(workplace / "sounds" / "en" / "start.ogg")
    (take,) = script([START], "nl", workplace, clips).takes
    assert take.recording is None


def test_a_recorded_page_is_played_once_though_it_goes_on_after_the_companys_words(
    clips: Path, workplace: Path
) -> None:
    _file(workplace / "sounds" / "nl" / "start.ogg")
    why = _file(workplace / "sounds" / "nl" / "why.mp3")
    takes = script([START, WHY, START], "nl", workplace, clips).takes
    assert [take.recording and take.recording.name for take in takes] == ["start.ogg", "why.mp3"]
    assert takes[1] == Take(why, ())


def test_the_companys_words_are_left_out_quietly_where_nobody_recorded_them(clips: Path, workplace: Path) -> None:
    found = script([WHY, START], "nl", workplace, clips)
    assert len(found.takes) == 1
    assert found.complete


def test_a_text_of_ours_without_a_clip_is_noticed(clips: Path, workplace: Path) -> None:
    found = script([Passage("stop", (Said("Wil je stoppen?"), Said("Start")))], "nl", workplace, clips)
    assert found.takes == (Take(None, (_clip(clips, "nl", "Start"),)),)
    assert not found.complete


def test_the_name_of_a_language_sounds_in_that_language(clips: Path, workplace: Path) -> None:
    (take,) = script([Passage("language", (Said("Polski", "pl"),))], "nl", workplace, clips).takes
    assert take.clips == (_clip(clips, "pl", "Polski"),)
