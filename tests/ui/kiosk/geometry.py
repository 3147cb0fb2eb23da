"""What an eye would find on a picture, found by measuring: words cut off, parts over one another or off the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QPlainTextEdit, QPushButton, QWidget

from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing
from leercultuur_desktop.ui.widgets.hold_area import HoldArea
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

LEAST_VIEW: Final = 0.3
"""Share of the screen's height that a page which scrolls keeps in sight at least."""


@dataclass(frozen=True, slots=True)
class Part:
    """A widget that shows something, where it stands in the window, and the list it scrolls with, if any."""

    widget: QWidget
    area: QRect
    scrolled: QWidget | None
    button: QAbstractButton | None = None

    def __str__(self) -> str:
        text = self.widget.text() if isinstance(self.widget, QLabel) else self.widget.accessibleName()
        return f"{self.widget.objectName() or type(self.widget).__name__} {text[:40]!r} {self.area.getRect()}"


def parts(window: QWidget) -> list[Part]:
    """Everything in sight: labels, buttons and what lies in them."""
    found: list[Part] = []
    _gather(found, window, QPoint(0, 0), None, None)
    return found


def _gather(
    found: list[Part], widget: QWidget, corner: QPoint, scrolled: QWidget | None, button: QAbstractButton | None
) -> None:
    inner = widget if isinstance(widget, SteadyScrollArea) else scrolled
    inside = widget if isinstance(widget, QPushButton) else button
    within = [one for one in widget.children() if isinstance(one, QWidget) and one.isVisible()]
    if isinstance(widget, QPushButton | QPlainTextEdit) or (not within and _shows_something(widget)):
        found.append(Part(widget, QRect(corner, widget.size()), scrolled, button))
    if isinstance(widget, QPlainTextEdit):
        return
    for one in within:
        if not isinstance(one, FocusRing):
            _gather(found, one, corner + one.pos(), inner, inside)


def _shows_something(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text()) or not widget.pixmap().isNull()
    return type(widget) is not QWidget and not isinstance(widget, QAbstractScrollArea)


def faults(window: QWidget, page: KioskPage, may_scroll: bool) -> list[str]:
    """What is wrong with the picture; nothing when all is well."""
    found = parts(window)
    return [*_cut_off(found), *_over_one_another(found), *_outside(window, page, found), *_scrolling(page, may_scroll)]


def _cut_off(found: list[Part]) -> Iterator[str]:
    for part in found:
        widget = part.widget
        if isinstance(widget, QLabel):
            needs = _needs(widget)
            if needs[0] > widget.width() or needs[1] > widget.height():
                yield f"{part} needs {needs[0]}×{needs[1]}"
        elif isinstance(widget, QPushButton) and widget.text():
            letters = widget.fontMetrics().boundingRect(widget.text()).size()
            if letters.width() > widget.width() - 4 or letters.height() > widget.height() - 4:
                yield f"{part} needs {letters.width()}×{letters.height()}"
        elif isinstance(widget, QPlainTextEdit) and widget.viewport().height() < 2 * widget.fontMetrics().height():
            yield f"{part} shows less than two lines"


def _needs(label: QLabel) -> tuple[int, int]:
    """Width and height that the label's words or picture take; a wrapped text is as wide as its longest word."""
    if not label.text():
        picture = label.pixmap().deviceIndependentSize().toSize()
        return picture.width(), picture.height()
    if label.wordWrap():
        return label.minimumSizeHint().width(), label.heightForWidth(label.width())
    return label.sizeHint().width(), label.sizeHint().height()


def _over_one_another(found: list[Part]) -> Iterator[str]:
    """Sweep from left to right, so that not every part is compared with every other."""
    # A logo to hold lies under its own words.
    there = (one for one in found if not isinstance(one.widget, HoldArea))
    ordered = sorted(((one.area.left(), one.area.right(), one) for one in there), key=lambda each: each[0])
    for place, (_left, right, one) in enumerate(ordered):
        for left, _right, other in ordered[place + 1 :]:
            if left > right:
                break
            if one.scrolled is not other.scrolled or one.widget is other.button or other.widget is one.button:
                continue
            if one.area.intersects(other.area):
                yield f"{one} over {other}"


def _outside(window: QWidget, page: KioskPage, found: list[Part]) -> Iterator[str]:
    screen = window.rect()
    view = page.scroller.viewport()
    shown = QRect(view.mapTo(window, QPoint(0, 0)), view.size())
    for part in found:
        if part.button is not None:
            room = QRect(part.button.mapTo(window, QPoint(0, 0)), part.button.size())
            if not room.contains(part.area):
                yield f"{part} sticks out of its button"
        elif part.scrolled is page.scroller and not isinstance(part.widget.parentWidget(), SteadyScrollArea):
            if part.area.left() < shown.left() or part.area.right() > shown.right():
                yield f"{part} sticks out sideways of {shown.getRect()}"
        elif not screen.contains(part.area):
            yield f"{part} outside the screen"


def _scrolling(page: KioskPage, may_scroll: bool) -> Iterator[str]:
    sideways, down = page.scroller.horizontalScrollBar().maximum(), page.scroller.verticalScrollBar().maximum()
    if sideways:
        yield f"must be moved sideways by {sideways}"
    if down and not may_scroll:
        yield f"must be scrolled by {down}"
    if down and page.scroller.height() < LEAST_VIEW * page.window().height():
        yield f"scrolls in {page.scroller.height()} of {page.window().height()}"
    policy = page.scroller.horizontalScrollBarPolicy()
    if policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        yield "has a bar to move sideways"
