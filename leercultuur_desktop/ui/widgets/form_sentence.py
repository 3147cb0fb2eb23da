"""A few lines to write one sentence in; Enter goes on to the next page instead of starting a new line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LINE: Final = 22
_PADDING: Final = 24


class SentenceEdit(QPlainTextEdit):
    """Plain text of at most `longest` characters, shown on `lines` lines; `text` is one line without blanks around."""

    def __init__(self, longest: int, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sentenceField")
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * _LINE + _PADDING)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._longest = longest
        self.textChanged.connect(self._shorten)

    @property
    def text(self) -> str:
        """The sentence."""
        return " ".join(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _shorten(self) -> None:
        surplus = len(self.toPlainText()) - self._longest
        if surplus > 0:
            cursor = self.textCursor()
            place = cursor.position()
            cursor.setPosition(max(0, place - surplus))
            cursor.setPosition(place, cursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
