"""A tick box whose words wrap, drawn large enough to hit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_BOX: Final = 24
_TICK: Final = 18


class TickBox(QCheckBox):
    """The box alone; a check mark and a filled box say the same, for eyes that see no colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_BOX, _BOX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The box."""
        return QSize(_BOX, _BOX)

    def hitButton(self, pos: object) -> bool:
        """The whole box answers to the mouse."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the tick where it is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.ACTION if self.isChecked() else tokens.SOFT_INK), 2))
        painter.setBrush(QColor(tokens.ACTION if self.isChecked() else tokens.PAPER))
        painter.drawRoundedRect(QRectF(1, 1, _BOX - 2, _BOX - 2), 4, 4)
        if self.isChecked():
            offset = (_BOX - _TICK) // 2
            painter.drawPixmap(offset, offset, icon_pixmap("check", tokens.PAPER, _TICK, self.devicePixelRatioF()))
        painter.end()


class CheckLine(QWidget):
    """A tick box with words and a quieter line; a click on the words ticks it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TickBox(self)
        self.words = text_label("checkWords", self)
        self.words.setBuddy(self.box)
        self.detail = text_label("fieldHint", self)
        self.detail.hide()
        for label in (self.words, self.detail):
            label.installEventFilter(self)
            label.setCursor(Qt.CursorShape.PointingHandCursor)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 2, 0, 0)
        texts.setSpacing(2)
        texts.addWidget(self.words)
        texts.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def set_texts(self, words: str, detail: str = "") -> None:
        """What a tick means."""
        self.words.setText(words)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(detail)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick when the words are clicked."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self.box.toggle()
        return False
