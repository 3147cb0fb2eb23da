"""Dots as they would hang on a wall: as large as fits, so that the whole room can count them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leercultuur_desktop import tokens

_GAP: Final = 0.28
LARGEST: Final = 64
_LEAST_HEIGHT: Final = 44


class DotField(QWidget):
    """Filled dots and, behind them, the open places that are left."""

    def __init__(self, colour: str, parent: QWidget | None = None, *, largest: int = LARGEST) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self._filled = self._open = self._room = 0
        self._scale = 1.0
        self._largest = largest
        self._beside: tuple[DotField, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def filled(self) -> int:
        """How many dots are on show."""
        return self._filled

    @property
    def diameter(self) -> float:
        """How large its dots are: as those of the smallest field beside it."""
        return min(one.most for one in (self, *self._beside))

    @property
    def most(self) -> float:
        """How large its dots could be, on their own."""
        return self._diameter(max(self._filled + self._open, self._room, 1))

    def compare_with(self, beside: Sequence[DotField]) -> None:
        """Draw dots of the size that all of these have room for: else six could look more than eight."""
        self._beside = tuple(one for one in beside if one is not self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room or less here may change the dots beside it too."""
        super().resizeEvent(event)
        for one in self._beside:
            one.update()

    def show_dots(self, filled: int, open_places: int = 0, room: int = 0) -> None:
        """Show so many dots, and so many places that are still open.

        `room` is the most that any field beside it has to hold: dots that are compared have one size.
        """
        self._filled, self._open, self._room = filled, open_places, room
        self.update()

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row of large dots."""
        return QSize(round(3 * self._largest * (1 + _GAP) * self._scale), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """One row of small ones."""
        side = round(_LEAST_HEIGHT * self._scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots in rows, from the left."""
        total = self._filled + self._open
        if not total:
            return
        size = self.diameter
        step = size * (1 + _GAP)
        columns = max(1, int((self.width() + size * _GAP) // step))
        top = max(0.0, (self.height() - ceil(total / columns) * step + size * _GAP) / 2)
        rightward = self.layoutDirection() is not Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(total):
            left = place % columns * step
            spot = QRectF(left if rightward else self.width() - left - size, top + place // columns * step, size, size)
            self._draw(painter, spot, filled=place < self._filled)
        painter.end()

    def _draw(self, painter: QPainter, spot: QRectF, *, filled: bool) -> None:
        width = max(1.5, 2.5 * self._scale)
        if filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
        else:
            painter.setPen(QPen(QColor(tokens.EDGE), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot.adjusted(width, width, -width, -width))

    def _diameter(self, total: int) -> float:
        """The largest dots of which so many fit; never smaller than can be seen."""
        for size in range(round(self._largest * self._scale), 5, -1):
            columns = int((self.width() + size * _GAP) // (size * (1 + _GAP)))
            if columns and ceil(total / columns) * size * (1 + _GAP) <= self.height() + size * _GAP:
                return float(size)
        return 5.0
