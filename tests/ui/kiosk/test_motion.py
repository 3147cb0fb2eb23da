"""Nothing on the kiosk moves by itself, so nobody has to ask for less motion."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QScrollBar, QStyle, QWidget

import leercultuur_desktop
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.kiosk.test_geometry import greetings
from tests.ui.kiosk.tour import SCREENS, OpenKiosk, Tour, company

CONTROLS = (QPushButton, QScrollBar, QPlainTextEdit)


def moving(tour: Tour) -> Iterator[str]:
    """What runs, or may run, of its own on this page."""
    for thing in (QApplication.instance(), tour.window):
        assert thing is not None
        for animation in thing.findChildren(QAbstractAnimation):
            if animation.state() is not QAbstractAnimation.State.Stopped:
                yield f"{animation} runs"
    for widget in tour.window.findChildren(QWidget):
        if widget.graphicsEffect() is not None:
            yield f"{widget.objectName()} has an effect"
        if isinstance(widget, CONTROLS) and widget.isVisible():
            long = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
            if long:
                yield f"{widget.objectName()} may move for {long} ms"


def test_nothing_is_animated_on_any_page(open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    tour = Tour(open_kiosk, SCREENS[0], "nl", monkeypatch)
    found = [f"{name}: {one}" for name in greetings(tour) for one in moving(tour)]
    tour.greet(company())
    for name in tour.in_every_text_size(lambda: tour.whole_way([0])):
        found += [f"{name}: {one}" for one in moving(tour)]
    assert not found, "\n".join(found)


def test_a_page_is_there_at_once_and_then_stands_still(open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    tour = Tour(open_kiosk, SCREENS[0], "nl", monkeypatch)
    for step in (Step.PROMISE, Step.LAYER, Step.QUESTION, Step.OVERVIEW):
        tour.flow.visit(Place(step))
        tour.settle()
        first = tour.window.grab().toImage()
        QTest.qWait(60)
        assert tour.window.grab().toImage() == first, step


def test_a_list_follows_the_finger_and_stops_with_it(open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    tour = Tour(open_kiosk, SCREENS[0], "nl", monkeypatch)
    tour.flow.session.answers[:] = [3] * 24
    tour.flow.visit(Place(Step.OVERVIEW))
    tour.settle()
    bar, view = tour.page.scroller.verticalScrollBar(), tour.page.scroller.viewport()
    device, finger = QTest.createTouchDevice(), view.mapTo(tour.window, QPoint(20, view.height() - 20))
    QTest.touchEvent(tour.window, device).press(0, finger, tour.window)
    for _step in range(12):
        finger -= QPoint(0, 18)
        QTest.touchEvent(tour.window, device).move(0, finger, tour.window)
        QTest.qWait(8)
    dragged = bar.value()
    QTest.touchEvent(tour.window, device).release(0, finger, tour.window)
    tour.settle()
    let_go = bar.value()
    QTest.qWait(150)
    assert dragged > 0
    assert bar.value() == let_go == dragged


def test_no_code_of_the_kiosk_makes_an_animation() -> None:
    folder = Path(leercultuur_desktop.__file__).parent / "ui"
    names = {
        (file.name, one.id)
        for part in ("kiosk", "widgets")
        for file in sorted((folder / part).glob("*.py"))
        for one in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(one, ast.Name) and ("Animation" in one.id or one.id in {"QTimeLine", "QMovie"})
    }
    assert names == set()


def test_a_finger_on_a_list_that_can_be_dragged_still_chooses_once(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tour = Tour(open_kiosk, SCREENS[0], "nl", monkeypatch)
    tour.flow.visit(Place(Step.DEPARTMENT))
    tour.settle()
    tile = tour.kiosk.button("Verspanen")
    finger = tile.mapTo(tour.window, tile.rect().center())
    device, handle = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen), tour.window.windowHandle()
    QTest.touchEvent(handle, device).press(0, finger).commit()
    QTest.touchEvent(handle, device).release(0, finger).commit()
    tour.kiosk.wait_for(Step.PRACTICE)
    assert tour.flow.session.department == "Verspanen"
