"""A drop-down list with an arrow that is drawn in the program's own colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QComboBox

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_ARROW: Final = 18
_ROOM: Final = 14


class RoundChoice(QComboBox):
    """Which closed round the paper is about."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choiceField")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead of choosing another round under the pointer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow: style sheets alone take a picture file in one colour for it."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = icon_pixmap("chevron-right", tokens.INK, _ARROW, self.devicePixelRatioF())
        arrow = arrow.transformed(QTransform().rotate(90))
        arrow.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _ARROW - _ROOM, (self.height() - _ARROW) // 2, arrow)
        painter.end()
