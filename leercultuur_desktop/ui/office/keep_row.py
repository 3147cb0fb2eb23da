"""One thing to do: what it is called, what it is about, and the button beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.path_words import breakable
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label


class KeepRow(QWidget):
    """`wanted` says that the button was pressed."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = text_label("rowTitle")
        self.detail = text_label("rowDetail")
        self.button = form_button(SECONDARY)
        self.button.clicked.connect(self.wanted)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_texts(self, title: str, detail: str, button: str, name: str = "") -> None:
        """What it is called, what it is about, and the words on the button; `name` is for screen readers."""
        self.title.setText(title)
        self.detail.setText(breakable(detail))
        set_words(self.button, button, name)
        self.button.setAccessibleDescription(detail)
