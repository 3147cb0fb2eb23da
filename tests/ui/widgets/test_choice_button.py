"""A choice is told once, whoever makes it; what the program shows is not told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.widgets.choice_button import ChoiceButton


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """A window to put buttons in."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def buttons(holder: QWidget) -> tuple[ChoiceButton, ChoiceButton, list[str]]:
    """Two of which one is on, and what they told."""
    told: list[str] = []
    first, second = ChoiceButton(holder), ChoiceButton(holder)
    second.move(0, 60)
    group = QButtonGroup(holder)
    for name, button in (("first", first), ("second", second)):
        group.addButton(button)
        button.picked.connect(lambda name=name: told.append(name))
    first.show_on(True)
    holder.show()
    return first, second, told


def test_a_click_is_told_once(buttons: tuple[ChoiceButton, ChoiceButton, list[str]]) -> None:
    _, second, told = buttons
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    assert told == ["second"]


def test_a_click_on_the_one_that_is_on_is_told_again(buttons: tuple[ChoiceButton, ChoiceButton, list[str]]) -> None:
    first, _, told = buttons
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert told == ["first"]


def test_a_screen_reader_switches_it_too(buttons: tuple[ChoiceButton, ChoiceButton, list[str]]) -> None:
    _, second, told = buttons
    actions = QAccessible.queryAccessibleInterface(second).actionInterface()
    actions.doAction(QAccessibleActionInterface.toggleAction())
    assert told == ["second"]
    assert second.isChecked()


def test_what_the_program_shows_is_not_told(buttons: tuple[ChoiceButton, ChoiceButton, list[str]]) -> None:
    first, second, told = buttons
    second.show_on(True)
    assert not first.isChecked()
    assert told == []
