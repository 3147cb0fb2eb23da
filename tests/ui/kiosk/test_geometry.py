"""At every screen and text size each word has the room it needs, and nothing lies over anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QScrollArea, QWidget

from leercultuur_desktop.domain.plan import PublishedLine
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.way import Step
from tests.ui.pages_kiosk import Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]
SIZES = [(1024, 768), (1280, 1024), (1366, 768), (1920, 1080), (1080, 1920)]
LINES = (PublishedLine("We hebben te weinig tijd om te oefenen.", "Elke vrijdag is er een uur vrij om te oefenen."),)


def _pages(kiosk: Kiosk) -> Iterator[str]:
    flow = kiosk.window.flow
    flow.session.answers[:] = [number % 6 for number in range(24)]
    for place in flow.places:
        if place.step is not Step.SAVING:
            flow.visit(place)
            yield f"{place.step.name} {place.number}"
    flow.visit(flow.places[1])
    for name, show in (
        ("stop", flow.stop),
        ("pin", flow.ask_pin),
        ("language", flow.choose_language),
        ("idle", lambda: flow.idle.warned.emit(17)),
    ):
        show()
        yield name


def _too_small(kiosk: Kiosk) -> list[str]:
    faults = []
    for label in kiosk.window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        wide = label.width() if label.wordWrap() else label.sizeHint().width()
        high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if wide > label.width() or high > label.height() or label.width() < label.minimumSizeHint().width():
            faults.append(f"{label.objectName()} {label.text()!r}: {label.size().toTuple()} needs {wide}×{high}")
    return faults


def _in_window(kiosk: Kiosk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(kiosk.window, widget.rect().topLeft()), widget.size())


def _overlaps(kiosk: Kiosk) -> list[str]:
    page = kiosk.window.findChild(QWidget, "stage")
    assert page is not None
    parts: list[QWidget] = [
        one
        for kind in (QAbstractButton, QLabel, QPlainTextEdit)
        for one in kiosk.window.findChildren(kind)
        if one.isVisible() and not isinstance(one.parentWidget(), QAbstractButton)
    ]
    faults = []
    for one, other in combinations(parts, 2):
        if _scrolled(one) is _scrolled(other) and _in_window(kiosk, one).intersects(_in_window(kiosk, other)):
            faults.append(f"{one.objectName()} {one.accessibleName()!r} over {other.objectName()}")
    return faults


def _scrolled(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _outside(kiosk: Kiosk) -> list[str]:
    screen = kiosk.window.rect()
    return [
        f"{one.objectName()} {one.accessibleName()!r} outside"
        for one in kiosk.buttons()
        if _scrolled(one) is None and not screen.contains(_in_window(kiosk, one))
    ]


@pytest.mark.parametrize("steps", [0, 1, 2], ids=["usual", "largest", "smallest"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_word_has_its_room(open_kiosk: OpenKiosk, size: tuple[int, int], steps: int) -> None:
    kiosk = open_kiosk(size=size, workplace=Workplace(welcome(example=True, languages=("nl", "en"), lines=LINES)))
    for _step in range(steps):
        kiosk.press("Tekst")
    faults = []
    for name in _pages(kiosk):
        QApplication.processEvents()
        faults += [f"{name}: {fault}" for fault in (*_too_small(kiosk), *_overlaps(kiosk), *_outside(kiosk))]
        page = next(one for one in kiosk.window.findChildren(KioskPage) if one.isVisible())
        if name.split()[0] in {"QUESTION", "PRACTICE", "LAYER"} and page.scroller.verticalScrollBar().maximum():
            faults.append(f"{name}: needs scrolling by {page.scroller.verticalScrollBar().maximum()}")
    assert kiosk.window.size().toTuple() == size
    assert faults == []


def test_answers_stand_in_a_row_or_upright_in_a_column(open_kiosk: OpenKiosk) -> None:
    for size, upright in (((1366, 768), False), ((1080, 1920), True)):
        kiosk = open_kiosk(size=size)
        kiosk.to_questions()
        first, last = (_in_window(kiosk, kiosk.button(name)) for name in ("(bijna) nooit", "(bijna) altijd"))
        assert (first.x() == last.x()) is upright
        assert (first.y() == last.y()) is not upright
