"""Style sheets take every colour from the tokens, and words stand out enough in both modes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from leercultuur_desktop import paths, tokens
from leercultuur_desktop.ui.theme import CONTRAST, NORMAL, Palette, load_fonts, stylesheet


@pytest.fixture
def sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "styles").mkdir()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    return tmp_path / "styles"


def test_names_and_sizes_are_filled_in(sheets: Path) -> None:
    (sheets / "x.qss").write_text("a { color: $soft_ink; background: $block_teamwork; width: @44; font-size: @10t; }")
    band = tokens.BLOCK_COLOURS["teamwork"]
    assert stylesheet("x") == (f"a {{ color: {tokens.SOFT_INK}; background: {band}; width: 44px; font-size: 10px; }}")
    assert "width: 22px; font-size: 7px" in stylesheet("x", 0.5, text=1.4)
    assert tokens.CONTRAST_ACCENT in stylesheet("x", contrast=True)


def test_a_line_never_scales_away(sheets: Path) -> None:
    (sheets / "x.qss").write_text("a { border: @1 solid; }")
    assert "1px" in stylesheet("x", 0.2)


def test_an_unknown_colour_is_refused(sheets: Path) -> None:
    (sheets / "x.qss").write_text("a { color: $pink; }")
    with pytest.raises(KeyError):
        stylesheet("x")


def test_the_kiosk_has_no_colour_of_its_own() -> None:
    text = (paths.resources() / "styles" / "kiosk.qss").read_text(encoding="utf-8")
    assert not re.search(r":[^;{]*#[0-9a-fA-F]{3,8}\b", text)
    assert not re.search(r"\d\s*px", text)
    for contrast in (False, True):
        assert "$" not in stylesheet("kiosk", 1.0, contrast)


def test_the_program_brings_its_own_font(qtbot: QtBot) -> None:
    load_fonts()
    assert tokens.FONT_FAMILY in QFontDatabase.families()


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [NORMAL, CONTRAST], ids=["normal", "contrast"])
def test_words_stand_out_by_4_5_to_1(colours: Palette) -> None:
    for ground in (colours.ground, colours.paper, colours.chosen, colours.quiet):
        for words in (colours.ink, colours.soft_ink):
            assert ratio(words, ground) >= 4.5, (words, ground)
    for band in (colours.action, colours.action_pressed, colours.warn, *(colour for _name, colour in colours.blocks)):
        assert ratio(colours.on_action, band) >= 4.5, band
    for _name, colour in colours.blocks:
        assert ratio(colour, colours.ground) >= 4.5, colour


@pytest.mark.parametrize("colours", [NORMAL, CONTRAST], ids=["normal", "contrast"])
def test_a_chosen_answer_and_the_focus_stand_out_by_3_to_1(colours: Palette) -> None:
    for ground in (colours.ground, colours.paper, colours.chosen):
        assert ratio(colours.action, ground) >= 3
        assert ratio(colours.ink, ground) >= 3
