"""Holds the pages, and lets a finger drag whichever of them is longer than the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from leercultuur_desktop.ui.kiosk.page import KioskPage

if TYPE_CHECKING:
    from PySide6.QtGui import QScrollEvent, QScrollPrepareEvent
    from PySide6.QtWidgets import QScroller


class PageHolder(QWidget):
    """Shows one page at a time, in the room there is: a stacked widget would grow with the largest hidden page.

    The holder takes the gesture for every page. Qt registers a gesture of its own for each widget that asks for one,
    and never lets go of it all: pages come and go with each worker, the holder stays. It is the mouse's gesture, which
    fingers make too: with the one for fingers, a drag that begins on an answer would also choose it.
    """

    def __init__(self, bar_in_sight: Callable[[], QScrollBar | None]) -> None:
        super().__init__()
        self._bar_in_sight = bar_in_sight
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def follow_fingers(self) -> None:
        """From now on a finger drags the page: asked for once, after the first picture, which needs none of it."""
        from PySide6.QtWidgets import QScroller  # noqa: PLC0415 - 3 ms

        QScroller.grabGesture(self, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        _stop_with_the_finger(QScroller.scroller(self))

    def minimumSizeHint(self) -> QSize:
        """Any size will do: pages scroll when they must."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every page fills the room."""
        for page in self.findChildren(KioskPage, options=Qt.FindChildOption.FindDirectChildrenOnly):
            page.resize(self.size())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell the gesture how far it may drag, and follow it."""
        if event.type() is QEvent.Type.ScrollPrepare:
            return self._prepare(cast("QScrollPrepareEvent", event))
        if event.type() is QEvent.Type.Scroll and (bar := self._bar_in_sight()):
            bar.setValue(round(cast("QScrollEvent", event).contentPos().y()))
            return True
        return super().event(event)

    def _prepare(self, event: QScrollPrepareEvent) -> bool:
        bar = self._bar_in_sight()
        if bar is None or not bar.maximum():
            event.ignore()
            return True
        event.setViewportSize(QSizeF(self.size()))
        event.setContentPosRange(QRectF(0, 0, 0, bar.maximum()))
        event.setContentPos(QPointF(0, bar.value()))
        event.accept()
        return True


def _stop_with_the_finger(scroller: QScroller) -> None:
    """Nothing moves by itself, for no system tells Qt who asked for less motion."""
    from PySide6.QtWidgets import QScrollerProperties  # noqa: PLC0415 - as above

    metric, never = QScrollerProperties.ScrollMetric, QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    how = scroller.scrollerProperties()
    how.setScrollMetric(metric.MousePressEventDelay, 0)
    how.setScrollMetric(metric.MaximumVelocity, 0)
    how.setScrollMetric(metric.VerticalOvershootPolicy, never)
    how.setScrollMetric(metric.HorizontalOvershootPolicy, never)
    scroller.setScrollerProperties(how)
