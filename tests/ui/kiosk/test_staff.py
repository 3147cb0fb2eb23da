"""Staff leave by touch alone; for everybody else nothing leads out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from leercultuur_desktop.ui.kiosk.way import Place, Step
from leercultuur_desktop.ui.widgets.hold_area import HoldArea
from tests.ui.pages_kiosk import PIN, QUICK, Kiosk

OpenKiosk = Callable[..., Kiosk]


def _to_pin(kiosk: Kiosk) -> None:
    kiosk.hold_logo()
    kiosk.bot.waitUntil(lambda: kiosk.heading == "Pincode")


def test_holding_the_logo_and_the_right_pin_open_the_way_out(kiosk: Kiosk) -> None:
    _to_pin(kiosk)
    with kiosk.bot.waitSignal(kiosk.window.left):
        kiosk.type_pin(PIN)
    assert not kiosk.window.isVisible()


def test_a_wrong_pin_is_told_calmly_and_leaves_the_kiosk_open(kiosk: Kiosk) -> None:
    _to_pin(kiosk)
    kiosk.type_pin("1111")
    kiosk.bot.waitUntil(lambda: "De pincode klopt niet" in kiosk.texts())
    kiosk.workplace.too_often = True
    kiosk.type_pin("2222")
    kiosk.bot.waitUntil(lambda: "Wacht 30 seconden" in kiosk.texts())
    assert kiosk.window.isVisible()
    kiosk.press("Terug")
    assert kiosk.place == Place(Step.START)
    assert kiosk.heading == "Hoe leren we van ons werk?"


def test_letting_go_too_early_does_nothing(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=replace(QUICK, hold=60_000))
    kiosk.hold_logo()
    logo = kiosk.window.findChild(HoldArea)
    assert isinstance(logo, HoldArea)
    held = logo.holding
    QTest.mouseRelease(logo, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert held
    assert logo.holding is False
    assert kiosk.heading == "Hoe leren we van ons werk?"


def test_keys_open_the_pad_and_type_the_pin(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert kiosk.heading == "Pincode"
    for digit in "19":
        kiosk.key(Qt.Key(ord(digit)))
    kiosk.key(Qt.Key.Key_Backspace)
    kiosk.key(Qt.Key.Key_Backspace)
    for digit in PIN:
        kiosk.key(Qt.Key(ord(digit)))
    with kiosk.bot.waitSignal(kiosk.window.left):
        kiosk.press("Verder")


def test_leaving_halfway_forgets_and_stops_every_clock(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    kiosk.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    with kiosk.bot.waitSignal(kiosk.window.left):
        kiosk.type_pin(PIN)
    assert kiosk.answers == [None] * 24
    assert not kiosk.window.flow.idle.running


def test_the_digits_of_the_pin_are_never_shown(kiosk: Kiosk) -> None:
    _to_pin(kiosk)
    kiosk.press("7")
    shown = [label for label in kiosk.texts().splitlines() if "●" in label]
    assert shown == ["●"]


def test_closing_is_refused(kiosk: Kiosk) -> None:
    kiosk.press("Start")
    assert kiosk.window.close() is False
    kiosk.key(Qt.Key.Key_Escape)
    kiosk.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    kiosk.key(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert kiosk.window.isVisible()
    assert kiosk.place == Place(Step.PROMISE)


def test_no_menu_opens_and_nothing_can_be_dropped(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    kiosk.press("Verder")
    for widget in [kiosk.window, *kiosk.window.findChildren(QWidget)]:
        if widget.isVisible():
            where = widget.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, widget.mapToGlobal(where))
            QApplication.sendEvent(widget, event)
            assert not widget.acceptDrops(), widget.objectName()
    assert not kiosk.window.findChildren(QMenu)
    assert QApplication.activePopupWidget() is None
