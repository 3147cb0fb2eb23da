"""Paper: opens a closed round with the passphrase, makes files of it, and forgets it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.services import access
from leercultuur_desktop.ui.office.flow_desk import Desk, file_name
from leercultuur_desktop.ui.office.print_page import PrintPage
from leercultuur_desktop.ui.office.values import Paper
from leercultuur_desktop.ui.widgets.form_page import FormPage

if TYPE_CHECKING:
    from leercultuur_desktop.services.printing import Opened

# The printing service brings reportlab and matplotlib, 0.9 s: loaded when first needed, off the screen's thread.


class PrintFlow(QObject):
    """Holds an opened round only while its page is shown."""

    page_wanted = Signal(FormPage)
    recovery_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: tuple[str, ...] = ()
        self._round: str | None = None
        self._opened: Opened | None = None
        self.page = PrintPage()
        self.page.passphrase_given.connect(self._unlock)
        self.page.round_chosen.connect(self._choose)
        self.page.wanted.connect(self._make)
        self.page.forgotten.connect(self.recovery_wanted)
        self.page.saved.open_wanted.connect(desk.open)

    def show(self, names: Sequence[str], chosen: str | None = None) -> None:
        """Offer the papers of these closed rounds, the newest first."""
        self.forget()
        self._names = tuple(names)
        self._round = chosen or (self._names[0] if self._names else None)
        self.page.show_rounds(self._names, self._round)
        self.page_wanted.emit(self.page)

    def show_again(self, notice: str = "") -> None:
        """Back from somewhere else, at the same round."""
        self.show(self._names, self._round)
        if notice:
            self.page.notice.show_words(notice)

    def forget(self) -> None:
        """Drop the opened round and what was typed."""
        self._opened = None
        self.page.wipe()

    def _choose(self, name: str) -> None:
        self._round = name
        self._opened = None
        self.page.clear_messages()
        self.page.saved.clear()
        self.page.show_opened(False)
        self.page.passphrase.edit.setFocus()

    def _unlock(self, passphrase: str) -> None:
        folder, name = self._desk.workplace, self._round

        def work() -> Opened:
            from leercultuur_desktop.services import printing  # noqa: PLC0415 - see the top

            return printing.open_for_print(folder, access.unlock(folder, passphrase), name)

        self._desk.ask(self.page, self.tr("Even geduld. De antwoorden gaan open."), work, self._unlocked)

    def _unlocked(self, opened: Opened) -> None:
        # Locked or left meanwhile: then nobody may find it open.
        if self.page.isVisible():
            self._opened = opened
            self.page.show_opened(True)

    def _make(self, paper: Paper) -> None:
        name = self._file_name(paper)
        pictures = self.tr("PDF (*.pdf);;PNG (*.png);;SVG (*.svg)")
        kinds = pictures if paper is Paper.RADAR else self.tr("PDF (*.pdf)")
        target = self._desk.save_as(self.page, self.tr("Opslaan als"), name, kinds)
        if target is None:
            return
        writing = self._writing(paper, target)

        def work() -> str:
            writing()
            return str(target)

        self._desk.ask(self.page, self.tr("Even geduld. Het bestand wordt gemaakt."), work, self.page.show_saved)

    def _file_name(self, paper: Paper) -> str:
        titles = {
            Paper.REPORT: self.tr("Verslag"),
            Paper.RECOMMENDED: self.tr("Aanbevolen kaarten"),
            Paper.POSTER: self.tr("Poster"),
            Paper.RADAR: self.tr("Radar"),
            Paper.ALL_CARDS: self.tr("Alle kaarten"),
        }
        of_round = "" if paper is Paper.ALL_CARDS else self._round or ""
        return file_name(titles[paper], of_round) + ".pdf"

    def _writing(self, paper: Paper, target: Path) -> Callable[[], None]:
        words, opened = self._desk.words, self._opened
        if paper is Paper.ALL_CARDS:
            return lambda: _write_all_cards(self._desk, target)
        if opened is None:
            raise ValueError("a round's papers are offered only while it is opened")

        def write() -> None:
            from leercultuur_desktop.services import printing  # noqa: PLC0415 - see the top

            if paper is Paper.REPORT:
                printing.print_report(target, opened, words)
            elif paper is Paper.RECOMMENDED:
                cards = printing.recommended_cards(opened)
                printing.print_cards(target, cards, words, example=opened.example)
            elif paper is Paper.POSTER:
                printing.print_poster(target, opened, words)
            else:
                printing.print_radar(target, opened.results, words)

        return write


def _write_all_cards(desk: Desk, target: Path) -> None:
    from leercultuur_desktop.services import meeting, printing, workplace  # noqa: PLC0415 - see the top

    example = workplace.company(desk.workplace).example
    printing.print_cards(target, meeting.cards(), desk.words, example=example)
