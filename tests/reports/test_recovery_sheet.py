"""The sheet for the safe shows the code as it is typed."""

from __future__ import annotations

from pathlib import Path

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.recovery_sheet import code_groups, write_recovery_sheet
from tests.reports.looking import faults
from tests.reports.reading import pages

WORDS = Words("nl", paths.translations())
CODE = "K7QM9-XWT3F-HP2VN-B8DRC-5JGAZ"


def test_the_code_stands_on_it_in_one_piece(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    write_recovery_sheet(target, "Van Dalen", CODE, WORDS, example=False)
    read = pages(target)
    assert len(read) == 1
    assert CODE in read[0]
    assert "Van Dalen" in read[0]
    assert "voorgoed onleesbaar" in read[0]
    assert "VOORBEELD" not in read[0]
    assert "Dan werkt alleen de code op dat nieuwe blad" in read[0]
    assert faults(target) == []


def test_an_example_says_so(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    write_recovery_sheet(target, "Van Dalen", CODE, WORDS, example=True)
    assert "VOORBEELD" in pages(target)[0]


def test_a_code_without_groups_is_cut_into_fours() -> None:
    assert code_groups("ABCDEFGHIJ") == ["ABCD", "EFGH", "IJ"]
    assert code_groups(CODE) == CODE.split("-")
