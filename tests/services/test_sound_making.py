"""Clips are made for texts that have none, and go with their texts; the two tools are stood in for by small scripts."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.speech import clip_name
from leercultuur_desktop.services.sound_making import Stale, make, stale
from leercultuur_desktop.services.voices import Voices

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="clips are made on Linux")
TEXTS = {"nl": ("vaak", "Wil je stoppen?"), "pl": ("często",)}
SPEAKER = '#!/bin/sh\nprintf "%s|" "$*"\ncat\n'
ENCODER = '#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done\ncat > "$2"\n'


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tools"
    folder.mkdir()
    for name, text in (("espeak-ng", SPEAKER), ("oggenc", ENCODER)):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return folder


def _quiet(_count: int, _total: int) -> None:
    """Nobody watches."""


def _clip(folder: Path, language: str, text: str) -> Path:
    return folder / language / f"{clip_name(text)}.ogg"


@pytest.mark.usefixtures("tools")
def test_every_text_gets_its_clip_in_the_voice_of_its_language(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    made = make(TEXTS, tmp_path / "s", lambda count, total: seen.append((count, total)))
    assert (made.rendered, made.removed, made.clips) == (3, 0, 3)
    said = _clip(tmp_path / "s", "pl", "często").read_text(encoding="utf-8")
    assert said.startswith("-v pl -s 135 ")
    assert said.endswith("|często")
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert made.size == sum(file.stat().st_size for file in (tmp_path / "s").rglob("*.ogg"))


@pytest.mark.usefixtures("tools")
def test_only_what_changed_is_made_again_and_what_is_left_over_goes(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    make(TEXTS, folder, _quiet)
    before = _clip(folder, "nl", "vaak").stat().st_mtime_ns
    changed = {"nl": ("vaak", "Wil je nu stoppen?")}
    assert {(one.language, one.text) for one in stale(changed, folder)} == {
        ("nl", "Wil je nu stoppen?"),
        ("nl", ""),
        ("pl", ""),
    }
    made = make(changed, folder, _quiet)
    assert (made.rendered, made.removed) == (1, 2)
    assert _clip(folder, "nl", "vaak").stat().st_mtime_ns == before
    assert not _clip(folder, "nl", "Wil je stoppen?").exists()
    assert not (folder / "pl").exists()
    assert stale(changed, folder) == []


@pytest.mark.usefixtures("tools")
def test_the_list_for_people_tells_which_clip_says_what(tmp_path: Path) -> None:
    make({"nl": ("vaak", "Zin " * 40)}, tmp_path / "s", _quiet)
    lines = (tmp_path / "s" / "nl" / "index.txt").read_text(encoding="utf-8").splitlines()
    assert f"{clip_name('vaak')}  -  vaak" in lines
    assert all(len(line) < 80 for line in lines)
    assert lines == sorted(lines)


@pytest.mark.usefixtures("tools")
def test_a_text_is_handed_over_as_it_stands_whatever_signs_it_begins_with(tmp_path: Path) -> None:
    make({"nl": ("-v en; rm -rf $HOME",)}, tmp_path / "s", _quiet)
    assert (
        _clip(tmp_path / "s", "nl", "-v en; rm -rf $HOME").read_text(encoding="utf-8").endswith("|-v en; rm -rf $HOME")
    )


@pytest.mark.parametrize(("tool", "package"), [("espeak-ng", "espeak-ng"), ("oggenc", "vorbis-tools")])
def test_a_missing_tool_is_named_with_its_package(
    tmp_path: Path, tools: Path, monkeypatch: pytest.MonkeyPatch, tool: str, package: str
) -> None:
    (tools / tool).unlink()
    monkeypatch.setenv("PATH", str(tools))
    with pytest.raises(KnownProblem) as caught:
        make(TEXTS, tmp_path / "s", _quiet)
    assert caught.value.trouble is Trouble.SOUND_TOOL
    assert caught.value.facts == {"name": tool, "package": package}


def test_a_tool_that_fails_leaves_no_half_clip(tmp_path: Path, tools: Path) -> None:
    (tools / "oggenc").write_text(ENCODER + "exit 1\n", encoding="utf-8")
    with pytest.raises(KnownProblem):
        make(TEXTS, tmp_path / "s", _quiet)
    assert [file for file in (tmp_path / "s").rglob("*") if file.is_file()] == []


def test_a_clip_is_told_missing_by_its_text(tmp_path: Path) -> None:
    assert stale({"nl": ("vaak",)}, tmp_path) == [Stale("nl", clip_name("vaak"), "vaak")]


@pytest.mark.usefixtures("tools")
def test_the_voice_gets_other_words_where_they_are_written_down(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    voices = Voices({"pl": {"często": "cz e n s t o"}})
    make(TEXTS, folder, _quiet, voices)
    assert _clip(folder, "pl", "często").read_text(encoding="utf-8").endswith("|cz e n s t o")
    assert _clip(folder, "nl", "vaak").read_text(encoding="utf-8").endswith("|vaak")
    assert stale(TEXTS, folder, voices) == []
    changed = Voices({"pl": {"często": "czensto"}})
    assert stale(TEXTS, folder, changed) == stale(TEXTS, folder) == [Stale("pl", clip_name("często"), "często")]
    assert make(TEXTS, folder, _quiet, changed).rendered == 1
    assert stale(TEXTS, folder, changed) == []
