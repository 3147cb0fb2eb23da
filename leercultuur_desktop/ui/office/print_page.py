"""The print centre: left what can be printed, right how it will look, with the way to the printer and to a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.office.paper_desk import PaperDesk
from leercultuur_desktop.ui.office.paper_list import PaperList
from leercultuur_desktop.ui.office.saved_notice import SavedNotice
from leercultuur_desktop.ui.office.shortage_notice import ShortageNotice
from leercultuur_desktop.ui.office.values import Choice, Paper
from leercultuur_desktop.ui.widgets.form_page import FormPage, top_margin
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages

_WIDEST: Final = 1800
_SIDE: Final = 32


class PrintPage(FormPage):
    """`passphrase_given` opens the chosen round; `paper_chosen` and `option_chosen` ask for another paper."""

    passphrase_given = Signal(str)
    round_chosen = Signal(str)
    paper_chosen = Signal(Paper)
    option_chosen = Signal(str, str)
    forgotten = Signal()

    def __init__(self, pictures: Background) -> None:
        super().__init__("printPage", width=_WIDEST)
        self.saved = SavedNotice()
        self.column.insertWidget(1, self.saved)
        self._supply: Supply | None = None
        self.shortage = ShortageNotice()
        self.shortage.wanted.connect(lambda: self.paper_chosen.emit(Paper.TICKETS))
        self.column.insertWidget(2, self.shortage)
        self.papers = PaperList()
        self.desk = PaperDesk(pictures, self.primary)
        row = QHBoxLayout()
        row.setSpacing(2 * tokens.GRID)
        row.addWidget(self.papers, 1)
        row.addWidget(self.desk, 1000)
        self.body.addLayout(row, 1)
        self.foot.hide()
        # The preview takes all the height there is.
        self.fields.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.column.setStretchFactor(self.fields, 1000)
        self.column.setSpacing(2 * tokens.GRID)
        self.papers.chosen.connect(self.paper_chosen)
        self.papers.round_chosen.connect(self.round_chosen)
        self.desk.choices.changed.connect(self.option_chosen)
        self.desk.key.given.connect(self.passphrase_given)
        self.desk.key.forgotten.connect(self.forgotten)
        self.saved.clear()
        self.retranslate()

    def show_rounds(self, names: Sequence[str], chosen: str | None) -> None:
        """Offer the papers of these closed rounds, locked, with nothing chosen yet."""
        self.papers.show_rounds(names, chosen)
        self.papers.choose(None)
        self.desk.show_nothing()

    def show_locked(self, paper: Paper) -> None:
        """Ask the passphrase for this paper."""
        self.papers.show_opened(False)
        self._choose(paper)
        self.desk.show_locked(paper)

    def show_supply(self, supply: Supply | None) -> None:
        """Warn where the open round's one-time codes run out; the page that makes them tells it itself."""
        self._supply = supply
        self._warn()

    def show_tickets(self, supply: Supply) -> None:
        """Ask how many one-time codes there should be."""
        self._choose(Paper.TICKETS)
        self.desk.show_tickets(supply)
        self.desk.tickets.make_button.setFocus()

    def show_sheet(self) -> None:
        """Tell what a new recovery sheet does."""
        self._choose(Paper.RECOVERY)
        self.desk.show_sheet()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """There is more to choose about the paper of now."""
        self.desk.show_choices(choices)

    def show_making(self, paper: Paper, choices: Sequence[Choice], words: str) -> None:
        """This paper is being made."""
        self._choose(paper)
        self.desk.show_making(paper, choices, words)

    def show_pages(self, pages: PdfPages) -> None:
        """The paper that was being made is there."""
        self.desk.show_pages(pages)

    def show_gone(self, words: str) -> None:
        """The paper that was being made is not there, and why."""
        self.desk.show_gone(words)

    def show_saved(self, file: str) -> None:
        """A file was made."""
        self.set_busy(False)
        self.banner.clear()
        self.notice.clear()
        self.saved.show_file(file)
        self.saved.open_button.setFocus()

    def show_saved_all(self, folder: str, words: str) -> None:
        """Files were made in a folder."""
        self.banner.clear()
        self.notice.clear()
        self.saved.show_folder(folder, words)
        self.saved.open_button.setFocus()

    def show_printed(self, words: str, detail: str) -> None:
        """Something went to the printer."""
        self.banner.clear()
        self.saved.clear()
        self.notice.show_words(words, detail)

    def show_problem(self, title: str, advice: str) -> None:
        """Say what went wrong, instead of what went well before."""
        self.saved.clear()
        super().show_problem(title, advice)

    def clear_messages(self) -> None:
        """Drop what was said about an earlier paper."""
        super().clear_messages()
        self.saved.clear()

    def first_focus(self) -> QWidget:
        """The passphrase where it is asked for, else the list."""
        return self.desk.key.passphrase.edit if self.desk.locked else self.papers.first()

    def main_button(self) -> QPushButton:
        """Opening the answers, printing, or trying again."""
        return self.desk.main_button()

    def wipe(self) -> None:
        """Forget what was typed and what is shown."""
        super().wipe()
        self.desk.key.wipe()
        self.show_supply(None)
        self.show_rounds((), None)

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Printen"))
        for part in (self.papers, self.desk, self.saved, self.shortage):
            part.retranslate()

    def _choose(self, paper: Paper) -> None:
        self.papers.choose(paper)
        self._warn()

    def _warn(self) -> None:
        making = self.papers.buttons[Paper.TICKETS].isChecked()
        self.shortage.show_supply(None if making else self._supply)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the preview, not to the edges."""
        super().resizeEvent(event)
        top = min(3 * tokens.GRID, top_margin(self.height()))
        self._middle.setContentsMargins(_SIDE, top, _SIDE, 2 * tokens.GRID)
