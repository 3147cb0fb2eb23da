"""`figures` makes a file of every figure of a closed round, or none at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from leercultuur_desktop.services import collecting, workplace
from tests.cli.terminal import Terminal
from tests.store.prepared import PIN


@pytest.fixture
def closed(terminal: Terminal) -> Terminal:
    """A terminal in front of a company with a closed round of twelve responses."""
    workplace.open_round(terminal.folder, "Eerste", PIN)
    collecting.simulate(terminal.folder, 12, PIN, seed=3)
    workplace.close_round(terminal.folder, "Eerste", PIN)
    return terminal


def test_all_figures_are_made_and_named(closed: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "figuren"
    said = closed.run("figures", "--out", folder, *closed.passphrase).must_be_done()
    made = sorted(folder.iterdir())
    assert said.out.splitlines() == [str(one) for one in made]
    assert made[0].name == "leercultuur-eerste-01-ons-beeld.svg"
    # Practice answers say so in every picture's words; twelve are enough for the answers to the questions.
    assert len(made) >= 8
    assert all("<desc>" in one.read_text(encoding="utf-8") for one in made)


def test_another_kind_and_language_can_be_asked_for(closed: Terminal, tmp_path: Path) -> None:
    arguments = ("--out", tmp_path / "out", "--format", "pdf", "--language", "en")
    closed.run("figures", *arguments, *closed.passphrase).must_be_done()
    first = min((tmp_path / "out").iterdir())
    assert first.name == "learning-culture-eerste-01-our-picture.pdf"
    assert first.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_done_is_said_and_leaves_nothing(closed: Terminal, tmp_path: Path) -> None:
    (tmp_path / "bezet").write_text("geen map", encoding="utf-8")
    closed.run("figures", "--out", tmp_path / "bezet", *closed.passphrase).must_refuse("map")
    wrong = closed.note("wrong.txt", "iets heel anders dan dat")
    closed.run("figures", "--out", tmp_path / "out", "--passphrase-file", wrong).must_refuse("wachtzin klopt niet")
    closed.run("figures", "--out", tmp_path / "out", "--format", "gif", *closed.passphrase).must_be_wrong_usage()
    closed.run("figures", *closed.passphrase).must_be_wrong_usage()
    assert not (tmp_path / "out").exists()


def test_too_few_responses_give_no_figures(terminal: Terminal, tmp_path: Path) -> None:
    workplace.open_round(terminal.folder, "Klein", PIN)
    collecting.simulate(terminal.folder, 4, PIN, seed=3)
    workplace.close_round(terminal.folder, "Klein", PIN)
    terminal.run("figures", "--out", tmp_path / "out", *terminal.passphrase).must_refuse("Te weinig")
    assert not (tmp_path / "out").exists()
