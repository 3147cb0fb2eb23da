"""One thing that can be made: what it is for, and the button that saves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.values import Paper
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label


class PaperRow(QWidget):
    """`wanted` carries what to make."""

    wanted = Signal(Paper)

    def __init__(self, paper: Paper, rank: str = SECONDARY) -> None:
        super().__init__()
        self.paper = paper
        self._title = text_label("rowTitle")
        self._detail = text_label("rowDetail")
        self.button = form_button(rank)
        self.button.clicked.connect(lambda: self.wanted.emit(paper))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_texts(self, title: str, detail: str) -> None:
        """What it is called and what it is for."""
        self._title.setText(title)
        self._detail.setText(detail)
        set_words(self.button, self.tr("Opslaan"), self.tr("{paper} opslaan").format(paper=title))
        self.button.setAccessibleDescription(detail)
