"""Lines that wrap begin at one edge, whichever side that is, and nothing of them is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.theme import load_fonts
from leercultuur_desktop.ui.widgets.wrapped_words import WrappedWords

ARABIC = "الرجاء كتابة الرمز الذي على بطاقتك ثم الضغط على الزر مرة أخرى إذا لم ينجح ذلك في المرة الأولى"
DUTCH = "Elke vrijdag is er een uur vrij om iets nieuws te proberen, ook als het druk is in de werkplaats."
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
WIDTH = 300


def edges(bot: QtBot, text: str, direction: Qt.LayoutDirection) -> list[tuple[int, int]]:
    """Where each line of the drawn words begins and ends, in pixels from the left."""
    load_fonts()
    label = WrappedWords("words", text)
    bot.addWidget(label)
    label.setStyleSheet("font-size: 22px; color: black; background: white")
    label.setLayoutDirection(direction)
    label.ensurePolished()
    label.resize(WIDTH, label.heightForWidth(WIDTH))
    drawn = label.grab().toImage()
    lines = round(label.height() / label.fontMetrics().lineSpacing())
    assert lines > 1
    step = label.height() / lines
    return [inked(drawn, round(line * step), round((line + 1) * step)) for line in range(lines)]


def inked(drawn: QImage, top: int, bottom: int) -> tuple[int, int]:
    dark = [
        x
        for x in range(drawn.width())
        if any(drawn.pixelColor(x, y).lightness() < 128 for y in range(top, min(bottom, drawn.height())))
    ]
    return min(dark), max(dark)


@pytest.mark.parametrize("text", [ARABIC, DUTCH], ids=["arabic", "dutch"])
def test_from_right_to_left_every_line_begins_at_the_right_edge(qtbot: QtBot, text: str) -> None:
    found = edges(qtbot, text, RIGHT)
    # A letter has some room of its own, less than a blank.
    assert all(WIDTH - 5 <= right < WIDTH for _left, right in found), found


def test_from_left_to_right_every_line_begins_at_the_left_edge(qtbot: QtBot) -> None:
    assert all(left <= 4 for left, _right in edges(qtbot, DUTCH, LEFT))
