"""A calm box with a sign and words: good news, or something good to know."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_SIGN_SIZE: Final = 22
_SIGNS: Final = {
    "good": ("check", tokens.GOOD),
    "info": ("info", tokens.ACTION),
    "warn": ("triangle-alert", tokens.WARN),
}


class Notice(QFrame):
    """Words after a sign, with room for a button behind them; hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None, state: str = "info") -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sign = icon_label("noticeSign", self)
        self.words = text_label("noticeWords", self)
        self.detail = text_label("noticeDetail", self)
        texts = QVBoxLayout()
        texts.setSpacing(tokens.GRID // 2)
        texts.addWidget(self.words)
        texts.addWidget(self.detail)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 12, 16, 12)
        self.row.setSpacing(12)
        self.row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(texts, 1)
        name, colour = _SIGNS[state]
        self._sign.setPixmap(icon_pixmap(name, colour, _SIGN_SIZE, self.devicePixelRatioF()))
        set_state(self, state)
        self.clear()

    def show_words(self, words: str, detail: str = "") -> None:
        """Say it; screen readers hear it at once."""
        self.words.setText(words)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Nothing to say (any more)."""
        self.words.clear()
        self.detail.clear()
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.hide()
