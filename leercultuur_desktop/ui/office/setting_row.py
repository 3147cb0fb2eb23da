"""One thing that the owner set: what it is now, and either a way to change it or the reason why not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_SIGN: Final = 16


class SettingRow(QWidget):
    """`wanted` asks for the page that changes it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = text_label("rowTitle")
        self.value = text_label("settingValue")
        self.note = text_label("rowDetail")
        self.change = form_button(SECONDARY)
        self.change.clicked.connect(self.wanted)
        self._lock = icon_label("lockSign")
        self._lock.setPixmap(icon_pixmap("lock", tokens.SOFT_INK, _SIGN, self.devicePixelRatioF()))
        self._reason = QWidget()
        reason = QHBoxLayout(self._reason)
        reason.setContentsMargins(0, 0, 0, 0)
        reason.setSpacing(8)
        reason.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        reason.addWidget(self.note, 1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.value)
        texts.addWidget(self._reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)

    def set_texts(self, title: str, value: str, why_not: str = "", note: str = "") -> None:
        """What it is called and what it is now; with `why_not` it can't be changed."""
        self.title.setText(title)
        self.value.setText(value)
        self.note.setText(why_not or note)
        self._reason.setVisible(bool(why_not or note))
        self._lock.setVisible(bool(why_not))
        self.change.setVisible(not why_not)
        set_words(self.change, self.tr("Wijzig"), self.tr("{setting} wijzigen").format(setting=title))
