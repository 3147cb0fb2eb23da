"""A field for a sentence that grows with what is written in it: nothing of it hides beyond an edge."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

ROOMY: Final = 1300
"""A page of this height, in pixels at 1080 lines, has room to write on more than one line."""
ROOMY_LINES: Final = 3
_TURNING: Final = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST_LINES: Final = 6


class GrowingField(QPlainTextEdit):
    """Plain text without line ends, on as many lines as it needs; `edited` carries it whenever a person changes it.

    Enter goes on to the next field, Tab too, and a presenter's page keys turn the meeting's pages.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self.setObjectName("growingField")
        self._least = lines
        self._showing = False
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """What stands in the field, on one line."""
        return " ".join(self.toPlainText().splitlines())

    def setText(self, text: str) -> None:
        """Show this text, unless it stands there already: the cursor keeps its place."""
        if text == self.text():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def set_lines(self, lines: int) -> None:
        """Take the room of at least this many lines."""
        if lines != self._least:
            self._least = lines
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave the keys that turn pages to the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and event.key() in _TURNING:
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the sentence."""
        if event.key() in _ENTER:
            self.focusNextChild()
        elif event.key() in _TURNING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need another height."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.edited.emit(self.text())

    def _fit(self) -> None:
        # A plain text's document tells its height in lines.
        lines = max(self._least, min(_MOST_LINES, round(self.document().size().height())))
        around = self.height() - self.viewport().height()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)
