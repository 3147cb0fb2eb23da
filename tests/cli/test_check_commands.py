"""`check` and `questionnaire check`: what they tell, and when they end with 1."""

import json
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import default_file
from tests.cli.terminal import Terminal
from tests.store.prepared import change, untouched

Usage = namedtuple("Usage", "total used free")


def test_a_sound_workplace_is_told_in_words(open_terminal: Terminal) -> None:
    said = open_terminal.run("check").must_be_done().out
    for part in ("in orde", str(open_terminal.folder), "Ruimte op de schijf", "Open meting: Eerste", "Talen", "nl"):
        assert part in said


def test_a_sound_workplace_is_told_as_json(open_terminal: Terminal) -> None:
    found = json.loads(open_terminal.run("check", "--json").must_be_done().out)
    assert found["integrity"] == "ok"
    assert (found["open_round"], found["rounds"], found["tidy"]) == ("Eerste", 1, True)
    assert found["disk"]["free_bytes"] > 0
    assert found["clock"] == {"runs_back": False}
    assert found["languages"] == {"offered": ["nl"], "incomplete": []}
    assert found["back_ups"] == []


def test_a_clock_that_runs_back_is_told_and_ends_well(open_terminal: Terminal) -> None:
    change(open_terminal.folder, "update rounds set opened_on = '2999-01-01'")
    assert "klok" in open_terminal.run("check").must_be_done().out
    assert json.loads(open_terminal.run("check", "--json").must_be_done().out)["clock"]["runs_back"] is True


def test_a_language_that_is_not_finished_is_told(open_terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "translations", lambda: open_terminal.notes)
    change(open_terminal.folder, "update settings set value = '[\"nl\", \"pl\"]' where name = 'languages'")
    found = json.loads(open_terminal.run("check", "--json").must_be_done().out)
    assert found["languages"] == {"offered": ["nl", "pl"], "incomplete": ["pl"]}


def test_a_disk_that_is_nearly_full_ends_with_one(open_terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, 1024))
    with untouched(open_terminal.folder):
        open_terminal.run("check").must_refuse("schijf is vol")


def test_a_folder_without_a_company_ends_with_one(empty: Terminal) -> None:
    empty.run("check").must_refuse("nog geen bedrijf")
    assert not empty.folder.exists()


def test_the_questionnaire_and_the_cards_of_the_program_are_sound(empty: Terminal) -> None:
    said = empty.run("questionnaire", "check").must_be_done().out
    assert "leercultuur-desktop" in said
    assert "vragen: 24" in said
    assert "kaarten: 61" in said


def test_a_questionnaire_of_ones_own_is_checked(empty: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "eigen.toml"
    text = default_file().read_text(encoding="utf-8")
    file.write_text(text.replace('id = "leercultuur-desktop"', 'id = "eigen"'), encoding="utf-8")
    assert "vragenlijst eigen" in empty.run("questionnaire", "check", file).must_be_done().out
    file.write_text(text.replace('id = "teamwork_2"', 'id = "teamwork_9"'), encoding="utf-8")
    said = empty.run("questionnaire", "check", file).must_refuse("eigen.toml")
    assert "teamwork_2: missing" in said.err
    file.write_text("id = [", encoding="utf-8")
    empty.run("questionnaire", "check", file).must_refuse("eigen.toml")
    file.write_bytes(b"\xff\xfe")
    empty.run("questionnaire", "check", file).must_refuse("tekens in dit bestand")
    empty.run("questionnaire", "check", tmp_path / "weg.toml").must_refuse("niet worden gelezen")
