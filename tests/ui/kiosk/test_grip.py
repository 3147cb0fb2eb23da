"""The kiosk's hold on its screen: pointer, screen saver, sleep; and the logo's way for screen readers."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leercultuur_desktop.ui.kiosk import sleep_watch
from leercultuur_desktop.ui.kiosk.awake import Awake
from leercultuur_desktop.ui.kiosk.pointer import Pointer
from leercultuur_desktop.ui.kiosk.remark_page import RemarkBox
from leercultuur_desktop.ui.kiosk.way import Place, Step
from leercultuur_desktop.ui.widgets.hold_area import HoldArea
from tests.ui.pages_kiosk import PIN, QUICK, Kiosk

OpenKiosk = Callable[..., Kiosk]


def pointer_of(kiosk: Kiosk) -> Pointer:
    kiosk.bot.waitUntil(lambda: kiosk.window.grip is not None)
    assert kiosk.window.grip is not None
    return kiosk.window.grip.pointer


def move(kiosk: Kiosk, x: int, device: QPointingDevice | None = None) -> None:
    at = QPointF(x, 300)
    none, left = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    args = (device,) if device is not None else ()
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, left, *args)
    handle = kiosk.window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, event)


def test_the_pointer_hides_after_a_touch_and_comes_back_with_a_mouse(kiosk: Kiosk) -> None:
    pointer = pointer_of(kiosk)
    move(kiosk, 100)
    finger = QTest.createTouchDevice()
    handle = kiosk.window.windowHandle()
    shown = not pointer.hidden
    QTest.touchEvent(handle, finger).press(0, QPoint(5, 5)).commit()
    hidden = pointer.hidden
    QTest.touchEvent(handle, finger).release(0, QPoint(5, 5)).commit()
    cursor = QGuiApplication.overrideCursor()
    assert shown
    assert hidden
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BlankCursor
    move(kiosk, 102)  # trembles
    trembled = pointer.hidden
    move(kiosk, 160)
    assert trembled
    assert pointer.hidden is False
    assert QGuiApplication.overrideCursor() is None


def test_motion_that_a_touch_screen_makes_is_no_mouse(kiosk: Kiosk) -> None:
    pointer = pointer_of(kiosk)
    pointer.hide()
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    move(kiosk, 100, finger)
    move(kiosk, 400, finger)
    assert pointer.hidden


def test_an_unused_pointer_hides_and_leaving_gives_it_back(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=replace(QUICK, pointer=20))
    pointer = pointer_of(kiosk)
    kiosk.bot.waitUntil(lambda: pointer.hidden)
    kiosk.window.flow.left.emit()
    assert QGuiApplication.overrideCursor() is None


class System:
    """A system that can be asked to stay awake, or not."""

    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.asked: list[bool] = []

    def hold(self, on: bool) -> bool:
        self.asked.append(on)
        return self.works


def test_the_screen_saver_is_kept_off_once_while_somebody_is_busy() -> None:
    broken, system = System(works=False), System()
    awake = Awake((broken.hold, system.hold))
    for busy in (False, False, True, True, True, False, False, True):
        awake.keep(busy)
    assert system.asked == [True, False, True]
    assert broken.asked == [True, True]


def test_a_system_that_cannot_is_logged_once_and_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    def missing(on: bool) -> bool:
        raise OSError

    awake = Awake((missing,))
    with caplog.at_level(logging.WARNING):
        for busy in (True, True, False, True):
            awake.keep(busy)
    assert len(caplog.records) == 1


def test_answers_left_over_a_sleep_are_forgotten(open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    slept = [0.0]
    monkeypatch.setattr(sleep_watch, "asleep_seconds", lambda: slept[0])
    kiosk = open_kiosk(timing=replace(QUICK, pulse=20))
    kiosk.to_questions()
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    slept[0] = 1.0  # a clock's hair's breadth is no sleep
    kiosk.bot.wait(60)
    still = kiosk.place.step
    slept[0] = 600.0
    kiosk.bot.waitUntil(lambda: kiosk.place == Place(Step.START))
    assert still is Step.QUESTION
    assert kiosk.answers == [None] * 24


def test_a_full_screen_kiosk_that_is_made_small_is_whole_again(kiosk: Kiosk) -> None:
    window = kiosk.window
    kiosk.bot.waitUntil(lambda: window.grip is not None)
    assert window.grip is not None
    window.grip.release()
    window.open_full_screen(7)  # no such screen: the main one
    window._take_hold()
    assert window.grip.keeper is not None
    window.showMinimized()
    kiosk.bot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())
    window.showNormal()
    kiosk.bot.waitUntil(window.isFullScreen)
    assert window.geometry() == window.screen().geometry()


def test_a_screen_reader_presses_the_logo_and_still_needs_the_pin(kiosk: Kiosk) -> None:
    logo = kiosk.window.findChild(HoldArea)
    assert isinstance(logo, HoldArea)
    kind = QAccessible.queryAccessibleInterface(logo)
    role, actions = kind.role(), kind.actionInterface().actionNames()
    kind.actionInterface().doAction("Press")
    kiosk.bot.waitUntil(lambda: kiosk.heading == "Pincode")
    assert role == QAccessible.Role.Button
    assert "Press" in actions
    assert kiosk.window.isVisible()
    with kiosk.bot.waitSignal(kiosk.window.left):
        kiosk.type_pin(PIN)


def test_a_tap_or_a_key_on_the_logo_is_no_press(kiosk: Kiosk) -> None:
    logo = kiosk.window.findChild(HoldArea)
    assert isinstance(logo, HoldArea)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(logo, key)
    for _ in range(3):
        QTest.mouseClick(logo, Qt.MouseButton.LeftButton, delay=0)
        QTest.mouseDClick(logo, Qt.MouseButton.LeftButton)
    assert logo.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not logo.isDown()


def drop(widget: QWidget, data: QMimeData) -> bool:
    where = widget.rect().center()
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, action, data, left, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(where), action, data, left, none)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return enter.isAccepted() or event.isAccepted()


def test_nothing_can_be_dropped_on_the_kiosk_or_dragged_out_of_the_remark(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    kiosk.press("Verder")
    box = kiosk.window.findChild(RemarkBox)
    assert isinstance(box, RemarkBox)
    box.setPlainText("van een ander")
    data = QMimeData()
    data.setText("file:///etc/passwd")
    data.setUrls([QUrl("file:///etc/passwd")])
    taken = [one.objectName() for one in kiosk.window.findChildren(QWidget) if one.isVisible() and drop(one, data)]
    box.selectAll()
    copied = box.createMimeDataFromSelection()
    box.copy()
    box.cut()
    QGuiApplication.clipboard().setText("van buiten")
    box.paste()
    QTest.mouseClick(box.viewport(), Qt.MouseButton.MiddleButton)
    text, clipboard = box.toPlainText(), QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert not taken
    assert not copied.formats()
    assert "van buiten" not in text
    assert "etc" not in text
    assert clipboard == "van buiten"
