"""A label whose lines all begin at the same edge, in languages from right to left too.

Qt draws the blank at which an Arabic line was broken at the line's right, before its first word: every line but the
last stands a blank too far to the left, and a full one loses its end (seen with QLabel and QPainter.drawText, Qt 6.11).
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


class WrappedWords(QLabel):
    """Plain text that wraps; `name` is for the style sheet."""

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave to Qt what it draws well; a text option gets the other lines right."""
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight or not self.text():
            super().paintEvent(event)
        else:
            self._paint_from_right()

    def _paint_from_right(self) -> None:
        from PySide6.QtGui import QTextOption  # noqa: PLC0415 - as QStyle: its enumerations, which other pages needn't load
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - as above

        option = QTextOption(QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, self.alignment()))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        wraps, single = QTextOption.WrapMode.WordWrap, QTextOption.WrapMode.NoWrap
        option.setWrapMode(wraps if self.wordWrap() else single)
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(QRectF(self.contentsRect()), self.text(), option)
        painter.end()
