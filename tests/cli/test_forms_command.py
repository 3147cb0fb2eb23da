"""`forms` prints the extra sheets without a workplace, a PIN or a passphrase."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal
from tests.reports.reading import pages


def test_one_form_is_printed_without_a_workplace(empty: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "zakkaart.pdf"
    said = empty.run("forms", "--out", target, "--form", "pocket").must_be_done()
    assert said.out == f"{target}\n"
    assert len(pages(target)) == 2
    assert not empty.folder.exists()


def test_without_a_choice_all_are_printed(empty: Terminal, tmp_path: Path) -> None:
    empty.run("forms", "--out", tmp_path / "bladen.pdf").must_be_done()
    assert len(pages(tmp_path / "bladen.pdf")) == 6


def test_wrong_names_and_places_are_told(empty: Terminal, tmp_path: Path) -> None:
    empty.run("forms", "--out", tmp_path / "x.pdf", "--form", "kaart").must_be_wrong_usage()
    empty.run("forms").must_be_wrong_usage()
    empty.run("forms", "--out", tmp_path / "x.txt").must_refuse("Dit soort bestand kan niet")
    empty.run("forms", "--out", tmp_path / "er" / "niet" / "x.pdf").must_refuse("bestand")
    assert list(tmp_path.iterdir()) == []
