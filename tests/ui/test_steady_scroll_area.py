"""The scroll area that a screen reader may watch: never a child more or less, and a bar where there is more below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


def make_area(qtbot: QtBot, height: int) -> tuple[SteadyScrollArea, QScrollBar]:
    area = SteadyScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    content = QWidget()
    content.setMinimumHeight(height)
    area.setWidget(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    bars = area.findChildren(QScrollBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return area, next(bar for bar in bars if bar is not area.verticalScrollBar())


def test_it_has_one_accessible_child_with_and_without_more_below(qtbot: QtBot) -> None:
    for height in (50, 900):
        area, _ = make_area(qtbot, height)
        assert QAccessible.queryAccessibleInterface(area).childCount() == 1


def test_the_bar_shows_only_where_there_is_more(qtbot: QtBot) -> None:
    _, bar = make_area(qtbot, 50)
    assert not bar.isVisible()
    area, bar = make_area(qtbot, 900)
    assert bar.isVisible()
    assert area.viewport().width() == area.width() - bar.width()


def test_a_bar_that_came_too_early_goes_again(qtbot: QtBot) -> None:
    """Words that fit on the whole width may take a line more beside a bar, which then would never go."""
    area, bar = make_area(qtbot, 900)
    words = QLabel()
    words.setWordWrap(True)
    width = area.width()
    narrow = width - bar.width()
    for letters in range(1, 30):
        words.setText(("o" * letters + " ") * 40)
        if words.heightForWidth(narrow) > words.heightForWidth(width):
            break
    content = QWidget()
    box = QVBoxLayout(content)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(words)
    enough = words.heightForWidth(width)
    assert words.heightForWidth(narrow) > enough
    area.setWidget(content)
    content.setMinimumHeight(900)
    qtbot.waitUntil(lambda: area.viewport().width() < width)
    area.resize(width, enough + 2)
    content.setMinimumHeight(0)
    qtbot.waitUntil(lambda: not bar.isVisible() and area.verticalScrollBar().maximum() == 0)
    assert area.viewport().width() == width


def test_bar_and_content_move_together(qtbot: QtBot) -> None:
    area, bar = make_area(qtbot, 900)
    bar.setValue(120)
    assert area.verticalScrollBar().value() == 120
    area.verticalScrollBar().setValue(40)
    assert bar.value() == 40
