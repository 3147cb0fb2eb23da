"""Asks in place whether a round opens although not everything on the list was ticked."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import PRIMARY, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label


class OpenQuestion(QFrame):
    """Hidden until it has something to ask; the answer that changes nothing comes first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("question")
        self._left = 0
        self.title = text_label("rowTitle")
        self.words = text_label("bodyText")
        self.no = form_button(PRIMARY)
        self.yes = form_button(SECONDARY)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(tokens.GRID)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(tokens.GRID)
        column.addLayout(buttons)
        self.hide()

    def ask(self, left: int) -> None:
        """So many things were not ticked."""
        self._left = left
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(
            self.tr("Eén punt is nog niet aangevinkt")
            if self._left == 1
            else self.tr("{count} punten zijn nog niet aangevinkt").format(count=self._left)
        )
        self.words.setText(
            self.tr("Je mag de meting toch openen. Weet wel: wie zich overvallen voelt, vult minder eerlijk in.")
        )
        set_words(self.no, self.tr("Eerst nalopen"))
        set_words(self.yes, self.tr("Toch openen"))
