"""`texts sound` says what it made, tells how far it is beside that, and names a tool that is missing."""

from pathlib import Path

import pytest

from leercultuur_desktop.services import sound_making, sounds
from leercultuur_desktop.services.sound_making import Made
from leercultuur_desktop.services.voices import Voices
from tests.cli.terminal import Terminal


def test_what_was_made_is_told_and_the_progress_stands_beside_it(
    empty: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Path, bool]] = []

    def make(
        texts: object, folder: Path, progress: sound_making.Progress, voices: Voices, *, again: bool = False
    ) -> Made:
        asked.append((folder, again))
        for count in range(1, 31):
            progress(count, 30)
        return Made(30, 2, 128, 1_234_567)

    monkeypatch.setattr(sound_making, "make", make)
    said = empty.run("texts", "sound", "--again")
    assert said.code == 0
    assert said.out == "Gemaakt: 30. Weggehaald: 2. Samen 128 geluiden, 1,2 MB, in 0 talen.\n"
    assert said.err.splitlines() == ["25 van 30 geluiden gemaakt", "30 van 30 geluiden gemaakt"]
    assert asked == [(sounds.clip_folder(), True)]


def test_a_missing_tool_is_a_known_problem(empty: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = empty.run("texts", "sound")
    assert said.code == 1
    assert "Het programma espeak-ng ontbreekt of werkt niet" in said.err
    assert "espeak-ng" in said.err.splitlines()[-1]
