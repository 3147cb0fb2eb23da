"""All figures of a round at once: which kind of file, how far it is, and asking before anything is replaced."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.office.question_panel import QuestionPanel
from leercultuur_desktop.ui.office.round_choice import RoundChoice
from leercultuur_desktop.ui.office.work_strip import WorkStrip
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow

KINDS: Final = (".png", ".svg", ".pdf")


class PaperFigures(QWidget):
    """`wanted` carries the ending of the files; `replacing` and `elsewhere` are the two answers to its question."""

    wanted = Signal(str)
    replacing = Signal()
    elsewhere = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = self._there = 0
        self.all = form_button(SECONDARY, sign="save")
        self.kind = RoundChoice()
        for ending in KINDS:
            self.kind.addItem(ending[1:].upper(), ending)
        self._kind_label = text_label("fieldLabel", wrap=False)
        self._kind_label.setBuddy(self.kind)
        self._offer = QWidget()
        self.saving = WorkStrip()
        self.question = QuestionPanel()
        self.all.clicked.connect(lambda: self.wanted.emit(str(self.kind.currentData())))
        self.question.no.clicked.connect(lambda: self._answer(self.elsewhere))
        self.question.yes.clicked.connect(lambda: self._answer(self.replacing))
        self._arrange()
        self.stop_asking()
        self.retranslate()

    def show_count(self, count: int) -> None:
        """So many figures there are."""
        self._count = count
        self.retranslate()

    def begin(self, words: str) -> None:
        """They are being saved; once is enough."""
        self.stop_asking()
        if self.all.hasFocus():  # a button that can't be pressed can't keep it
            self.kind.setFocus()
        self.all.setEnabled(False)
        self.saving.begin(words)

    def end(self) -> None:
        """They are saved, or it ended otherwise."""
        self.saving.end()
        self.all.setEnabled(True)

    def ask(self, there: int) -> None:
        """Ask whether so many files may be replaced."""
        self._there = there
        self.retranslate()
        self._offer.hide()
        self.question.show()
        self.question.no.setFocus()

    def stop_asking(self) -> None:
        """Take the question away."""
        self.question.hide()
        self._offer.show()

    @property
    def asking(self) -> bool:
        """Whether the question stands."""
        return not self.question.isHidden()

    def main_button(self) -> QPushButton:
        """What Enter presses while it asks: the answer that changes nothing."""
        return self.question.no

    def retranslate(self) -> None:
        """Set every text."""
        set_words(self.all, self.tr("Bewaar alle {count} plaatjes…").format(count=self._count))
        self._kind_label.setText(self.tr("Als"))
        self.kind.setAccessibleName(self.tr("Soort bestand"))
        self.question.set_texts(
            self.tr("In deze map staan al plaatjes van deze meting"),
            self.tr("Eén bestand heeft dezelfde naam. Vervang je het? Dan is het oude weg.")
            if self._there == 1
            else self.tr("{count} bestanden hebben dezelfde naam. Vervang je ze? Dan zijn de oude weg.").format(
                count=self._there
            ),
            self.tr("Kies een andere map"),
            self.tr("Vervang ze"),
        )
        self.saving.retranslate()

    def _answer(self, answer: SignalInstance) -> None:
        self.stop_asking()
        self.all.setFocus()
        answer.emit()

    def _arrange(self) -> None:
        as_kind = QWidget()
        inside = QHBoxLayout(as_kind)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.GRID)
        inside.addWidget(self._kind_label)
        inside.addWidget(self.kind)
        offer = WrappingRow(self._offer)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.setSpacing(12)
        offer.addWidget(self.all)
        offer.addWidget(as_kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._offer, self.question, self.saving):
            column.addWidget(part)
