"""Where somebody is in the questions: a group of ticks for each building block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leercultuur_desktop import tokens

# Pixels at 1080 lines.
_TICK: Final = 20.0
_CURRENT: Final = 34.0
_HEIGHT: Final = 10.0
_GAP: Final = 5.0
_GROUP_GAP: Final = 22.0


@dataclass(frozen=True, slots=True)
class TickColours:
    """The colours of the ticks; `outline` draws what is still to come as an open shape (contrast mode)."""

    done: str = tokens.INK
    current: str = tokens.ACTION
    ahead: str = tokens.EDGE
    outline: bool = False


class ProgressTicks(QWidget):
    """One tick a question, in groups; the current one is wider and has its block's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._groups: tuple[int, ...] = ()
        self._current = 0
        self._scale = 1.0
        self._colours = TickColours()

    def show_progress(self, groups: tuple[int, ...], current: int) -> None:
        """`groups` are the questions in each block, `current` counts from 0 through all of them."""
        self._groups, self._current = groups, current
        self.updateGeometry()
        self.update()

    def set_look(self, colours: TickColours, scale: float) -> None:
        """Other colours or another scale."""
        self._colours, self._scale = colours, scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as all ticks together."""
        ticks = sum(self._groups)
        inner = max(0, ticks - len(self._groups))
        width = ticks * _TICK + (_CURRENT - _TICK) + inner * _GAP + max(0, len(self._groups) - 1) * _GROUP_GAP
        return QSize(round(width * self._scale) + 2, round(_HEIGHT * self._scale) + 2)

    def minimumSizeHint(self) -> QSize:
        """On narrow screens the ticks become smaller, never fewer."""
        return QSize(self.sizeHint().width() * 2 // 5, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every tick, from right to left where the language runs so."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        squeeze = min(1.0, self.width() / self.sizeHint().width())
        painter.scale(squeeze, 1)
        painter.translate(max(0.0, self.width() / squeeze - self.sizeHint().width()), 0)
        left, place = 1.0, 0
        for group in self._groups:
            for _tick in range(group):
                width = (_CURRENT if place == self._current else _TICK) * self._scale
                self._tick(painter, QRectF(left, 1, width, _HEIGHT * self._scale), place)
                left += width + _GAP * self._scale
                place += 1
            left += (_GROUP_GAP - _GAP) * self._scale
        painter.end()

    def _tick(self, painter: QPainter, area: QRectF, place: int) -> None:
        ahead = place > self._current
        colour = self._colours.ahead if ahead else self._colours.done
        if place == self._current:
            colour = self._colours.current
        open_shape = ahead and self._colours.outline
        painter.setPen(QPen(QColor(colour), 1) if open_shape else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if open_shape else QColor(colour))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
