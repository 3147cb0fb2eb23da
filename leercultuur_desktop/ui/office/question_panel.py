"""A question asked in place, with two answers: the one that changes nothing comes first."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import PRIMARY, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow


class QuestionPanel(QFrame):
    """Hidden until it is shown; `no` changes nothing, `yes` goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("question")
        self.title = text_label("rowTitle")
        self.words = text_label("bodyText")
        self.no = form_button(PRIMARY)
        self.yes = form_button(SECONDARY)
        buttons = WrappingRow()
        buttons.setSpacing(12)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(tokens.GRID)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(tokens.GRID)
        column.addLayout(buttons)
        self.hide()

    def set_texts(self, title: str, words: str, no: str, yes: str) -> None:
        """Set every text."""
        self.title.setText(title)
        self.words.setText(words)
        set_words(self.no, no)
        set_words(self.yes, yes)
