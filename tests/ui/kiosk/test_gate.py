"""When a choice counts: never the second half of a double tap, always a screen reader's press."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.kiosk.gate import Gate
from leercultuur_desktop.ui.kiosk.timing import Timing

SLOW = Timing(shown=60_000, guard=60_000)


def test_a_tap_on_a_page_that_has_just_come_does_not_count(qtbot: QtBot) -> None:
    gate = Gate(SLOW)
    gate.page_appeared()
    gate.touched()
    assert not gate.is_open


def test_a_press_without_finger_mouse_or_key_counts_at_once(qtbot: QtBot) -> None:
    gate = Gate(SLOW)
    gate.touched()  # the tap that brought the page
    gate.page_appeared()
    assert gate.is_open


def test_nothing_counts_while_a_choice_is_in_sight(qtbot: QtBot) -> None:
    gate = Gate(SLOW)
    gate.after_shown(lambda: None)
    assert not gate.is_open


def test_a_tap_counts_once_the_page_has_had_its_breath(qtbot: QtBot) -> None:
    gate = Gate(Timing(guard=1))
    gate.page_appeared()
    gate.touched()
    qtbot.waitUntil(lambda: gate.is_open)
