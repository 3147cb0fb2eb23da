"""`check`, `questionnaire check` and `cards check`: what they tell, and when they end with 1."""

import json
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import default_folder
from leercultuur_desktop.content.questionnaire_file import default_file
from tests.cli.terminal import Terminal
from tests.store.prepared import change, untouched

Usage = namedtuple("Usage", "total used free")


def test_a_sound_workplace_is_told_in_words(open_terminal: Terminal) -> None:
    said = open_terminal.run("check").must_be_done().out
    for part in ("in orde", str(open_terminal.folder), "Ruimte op de schijf", "Open meting: Eerste", "Nederlands"):
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
    assert empty.run("cards", "check").must_be_done().out == "In orde: kaarten: 61\n"
    assert not empty.folder.exists()


def test_a_questionnaire_of_ones_own_is_checked(empty: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "eigen.toml"
    text = default_file().read_text(encoding="utf-8")
    file.write_text(text.replace('id = "leercultuur-desktop"', 'id = "eigen"'), encoding="utf-8")
    assert "vragenlijst eigen" in empty.run("questionnaire", "check", file).must_be_done().out
    file.write_text(text.replace('id = "teamwork_2"', 'id = "teamwork_9"'), encoding="utf-8")
    line = text.split("\n").index('id = "teamwork_2"') + 1
    said = empty.run("questionnaire", "check", file).must_refuse("eigen.toml")
    assert f"  eigen.toml, regel {line} (teamwork_9): dit id is niet bekend" in said.err
    assert "(teamwork_2): deze vraag ontbreekt" in said.err


@pytest.mark.parametrize(
    ("content", "title", "line"),
    [
        (b'id = "a"\nversion = [', "fouten in", "eigen.toml, regel 2: deze lijst gaat niet dicht"),
        (b"Beste lezer", "fouten in", "eigen.toml, regel 1: achter een naam hoort ="),
        (b"", "fouten in", "eigen.toml, regel 1: id ontbreekt"),
        ('id = "\u00eb"'.encode("latin-1"), "tekens in dit bestand", "UTF-8"),
        (None, "niet worden gelezen", "eigen.toml"),
    ],
)
def test_a_file_that_is_no_questionnaire_is_refused(
    empty: Terminal, tmp_path: Path, content: bytes | None, title: str, line: str
) -> None:
    file = tmp_path / "eigen.toml"
    if content is not None:
        file.write_bytes(content)
    assert line in empty.run("questionnaire", "check", file).must_refuse(title).err


def test_a_folder_is_no_questionnaire_and_a_file_no_folder_of_cards(empty: Terminal, tmp_path: Path) -> None:
    empty.run("questionnaire", "check", tmp_path).must_refuse("niet worden gelezen")
    empty.run("cards", "check", default_file()).must_refuse("map is er niet")
    empty.run("cards", "check", tmp_path / "weg").must_refuse("map is er niet")


def test_cards_of_ones_own_are_checked(empty: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "kaarten"
    folder.mkdir()
    said = empty.run("cards", "check", folder).must_refuse("kaarten").err
    assert "  general.toml: dit bestand is er niet" in said
    shutil.copytree(default_folder(), folder, dirs_exist_ok=True)
    file = folder / "teamwork.toml"
    lines = file.read_text(encoding="utf-8").split("\n")
    at = next(place for place, line in enumerate(lines) if line.startswith("title"))
    lines[at] = 'title = "een twee drie vier vijf zes zeven acht negen"'
    file.write_text("\n".join(lines), encoding="utf-8")
    said = empty.run("cards", "check", folder).must_refuse("fouten in").err
    assert f"  teamwork.toml, regel {at + 1} (S3-01): de titel heeft 9 woorden; 8 is het meeste" in said
    english = empty.run("--language", "en", "cards", "check", folder).err
    assert f"  teamwork.toml, line {at + 1} (S3-01): the title has 9 words; the maximum is 8" in english


def test_the_first_twenty_faults_are_told_and_how_many_more(empty: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "eigen.toml"
    file.write_text('id = "a"\n', encoding="utf-8")
    said = empty.run("questionnaire", "check", file).must_refuse("fouten in").err.splitlines()
    assert len(said) == 23
    assert said[-2].startswith("  En nog ")


def test_cards_to_print_still_need_a_file(empty: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "kaarten.pdf"
    for typed in (("cards",), ("cards", "--all"), ("cards", "--size", "a5")):
        assert "  --out ontbreekt\n" in empty.run(*typed).must_be_wrong_usage().err
    said = empty.run("cards", "--out", file, "--all", "check").must_be_wrong_usage().err
    assert "de opties passen niet bij elkaar (--out | check)" in said
    assert "kies uit: check" in empty.run("cards", "iets").must_be_wrong_usage().err
    empty.run("cards", "--all", "--out", file).must_be_done()
    assert file.stat().st_size > 0
