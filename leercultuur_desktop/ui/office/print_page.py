"""Everything that goes on paper: the cards for anyone, the rest once the project group's passphrase was given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.paper_row import PaperRow
from leercultuur_desktop.ui.office.round_choice import RoundChoice
from leercultuur_desktop.ui.office.saved_notice import SavedNotice
from leercultuur_desktop.ui.office.values import Paper
from leercultuur_desktop.ui.widgets.form_button import LINK, PRIMARY, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_secret import SecretField

_OF_ROUND: Final = (Paper.REPORT, Paper.RECOMMENDED, Paper.POSTER, Paper.RADAR)


class PrintPage(FormPage):
    """`passphrase_given` opens the chosen round; `wanted` carries what to make."""

    passphrase_given = Signal(str)
    round_chosen = Signal(str)
    wanted = Signal(Paper)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__("printPage")
        self.saved = SavedNotice()
        self.column.insertWidget(1, self.saved)
        self.rounds = RoundChoice()
        self.round_field = FormField(self.rounds)
        self.rounds.textActivated.connect(self.round_chosen)
        self._none = text_label("bodyText")
        self._locked = QFrame()
        self._locked.setObjectName("panel")
        self.passphrase = SecretField()
        self.open_button = self.primary  # stands in the panel, next to what it opens
        self.forgot = form_button(LINK)
        self._opened = QFrame()
        self._opened.setObjectName("panel")
        self.papers = {paper: PaperRow(paper, PRIMARY if paper is Paper.REPORT else SECONDARY) for paper in Paper}
        self._cards_title = text_label("sectionTitle")
        self._cards = QFrame()
        self._cards.setObjectName("panel")
        self._arrange()
        self.open_button.clicked.connect(self._give)
        self.forgot.clicked.connect(self.forgotten)
        for row in self.papers.values():
            row.wanted.connect(self.wanted)
        self.saved.clear()
        self.retranslate()
        self.show_rounds((), None)

    def show_rounds(self, names: Sequence[str], chosen: str | None) -> None:
        """Offer these closed rounds, locked."""
        self.rounds.clear()
        self.rounds.addItems(list(names))
        if chosen is not None:
            self.rounds.setCurrentText(chosen)
        self.round_field.setVisible(bool(names))
        self._none.setVisible(not names)
        self.show_opened(False)
        self._locked.setVisible(bool(names))

    def show_opened(self, opened: bool) -> None:
        """Offer the round's papers, or ask the passphrase for them."""
        self.passphrase.wipe()
        self.set_busy(False)
        self._locked.setVisible(not opened)
        self._opened.setVisible(opened)
        if opened:
            self.papers[Paper.REPORT].button.setFocus()

    def show_saved(self, file: str) -> None:
        """A file was made."""
        self.set_busy(False)
        self.banner.clear()
        self.saved.show_file(file)
        self.saved.open_button.setFocus()

    def set_busy(self, busy: bool, words: str = "") -> None:
        """Also drop what was said about the file before."""
        if busy:
            self.saved.clear()
        super().set_busy(busy, words)

    def first_focus(self) -> QWidget:
        """The passphrase, or the cards when there is nothing else."""
        return self.passphrase.edit if self.rounds.count() else self.papers[Paper.ALL_CARDS].button

    def main_button(self) -> QPushButton:
        """Opening the answers, and then the report."""
        return self.papers[Paper.REPORT].button if self._locked.isHidden() else self.open_button

    def wipe(self) -> None:
        """Forget what was typed and close the round again."""
        super().wipe()
        self.saved.clear()
        self.show_rounds((), None)

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Printen"), self.tr("Je slaat eerst een bestand op. Dat kun je daarna openen, printen of delen.")
        )
        self.round_field.set_texts(self.tr("Van welke meting?"))
        self._none.setText(
            self.tr("Er is nog geen gesloten meting. Na het sluiten maak je hier het verslag, de kaarten en de poster.")
        )
        self.passphrase.set_texts(
            self.tr("Wachtzin van de projectgroep"),
            self.tr("Alleen met de wachtzin gaan de antwoorden open. Twee mensen mogen elk een helft typen."),
        )
        set_words(self.open_button, self.tr("Open de antwoorden"))
        set_words(self.forgot, self.tr("Wachtzin vergeten?"))
        texts = {
            Paper.REPORT: (
                self.tr("Verslag"),
                self.tr("Alles op een rij, met uitleg. Voor de projectgroep en de directie."),
            ),
            Paper.RECOMMENDED: (
                self.tr("Aanbevolen kaarten"),
                self.tr("De kaarten die het best bij de uitkomst passen."),
            ),
            Paper.POSTER: (self.tr("Poster"), self.tr("‘Dit zeiden jullie – dit deden we’, voor in de kantine.")),
            Paper.RADAR: (self.tr("Radar"), self.tr("De zes bouwstenen in één plaatje: PDF, PNG of SVG.")),
            Paper.ALL_CARDS: (
                self.tr("Alle kaarten"),
                self.tr("Om door te bladeren en op tafel te leggen. Een wachtzin is niet nodig."),
            ),
        }
        for paper, (title, detail) in texts.items():
            self.papers[paper].set_texts(title, detail)
        self._cards_title.setText(self.tr("Voor iedereen"))
        self.saved.retranslate()

    def _arrange(self) -> None:
        self.foot.hide()
        locked = QVBoxLayout(self._locked)
        locked.setContentsMargins(20, 20, 20, 20)
        locked.setSpacing(20)
        locked.addWidget(self.passphrase)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.forgot)
        buttons.addStretch(1)
        locked.addLayout(buttons)
        opened = QVBoxLayout(self._opened)
        cards = QVBoxLayout(self._cards)
        for layout in (opened, cards):
            layout.setContentsMargins(20, 16, 20, 16)
            layout.setSpacing(16)
        for paper in _OF_ROUND:
            opened.addWidget(self.papers[paper])
        cards.addWidget(self.papers[Paper.ALL_CARDS])
        for part in (self.round_field, self._none, self._locked, self._opened):
            self.body.addWidget(part)
        self.add_section(self._cards_title, self._cards)

    def _give(self) -> None:
        if self.passphrase.edit.text():
            passphrase = self.passphrase.edit.text()
            self.passphrase.wipe()
            self.passphrase_given.emit(passphrase)
        else:
            self.passphrase.show_fault(self.tr("Vul de wachtzin in."))
