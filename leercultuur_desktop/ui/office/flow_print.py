"""The print centre: opens a closed round with the passphrase, has papers made of it, and forgets it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.services import access
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.office import flow_papers, flow_tickets
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.flow_papers import Table, Version
from leercultuur_desktop.ui.office.flow_preview import PreviewFlow
from leercultuur_desktop.ui.office.flow_printer import PrinterFlow
from leercultuur_desktop.ui.office.flow_saving import SavingFlow
from leercultuur_desktop.ui.office.paper_words import paper_words
from leercultuur_desktop.ui.office.print_page import PrintPage
from leercultuur_desktop.ui.office.values import FOR_ALL, OF_ROUND, Paper
from leercultuur_desktop.ui.widgets.form_page import FormPage


class PrintFlow(QObject):
    """Holds an opened round, and the paper that is looked at, only while its page is shown."""

    page_wanted = Signal(FormPage)
    recovery_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pin = ""
        self._names: tuple[str, ...] = ()
        self._round: str | None = None
        self._table = Table(desk.workplace)
        self._paper: Paper | None = None
        self._chosen: dict[str, str] = {}
        self._version: Version | None = None
        self._unsaved = False
        self._visit = object()  # another one each time the page is left
        # Beside the desk's own: a preview must not wait for a paper that is being made, nor for the printer.
        self._pictures = Background(self)
        self.page = page = PrintPage(self._pictures)
        self.preview = PreviewFlow(desk, page, self)
        self.printer = PrinterFlow(desk, page, self)
        self.saving = SavingFlow(desk, page, self)
        self.preview.made.connect(self._made)
        self.saving.saved.connect(self._kept)
        self.printer.printed.connect(self._kept)
        page.passphrase_given.connect(self._unlock)
        page.round_chosen.connect(self._choose_round)
        page.paper_chosen.connect(self._ask_for)
        page.option_chosen.connect(self._choose_option)
        page.forgotten.connect(self.recovery_wanted)
        page.saved.open_wanted.connect(desk.open)
        page.desk.again_wanted.connect(self._make)
        page.desk.tickets.wanted.connect(self._make_tickets)
        page.desk.sheet.wanted.connect(self.sheet_wanted)
        page.desk.print_wanted.connect(self._print)
        page.desk.save_wanted.connect(self._save)
        page.desk.figures.wanted.connect(self._save_all)

    @property
    def busy(self) -> bool:
        """Whether pages are being drawn or printed."""
        return self._pictures.busy or self.printer.busy

    def start(self, pin: str) -> None:
        """The office was opened with this PIN, which new one-time codes ask for."""
        self._pin = pin

    def show(self, names: Sequence[str], chosen: str | None = None, paper: Paper | None = None) -> None:
        """Offer the papers of these closed rounds, the newest first; for a chosen round its report, or this paper."""
        self.leave()
        self._names = tuple(names)
        self._round = chosen or (self._names[0] if self._names else None)
        self._table = replace(self._table, blocks=flow_papers.blocks(self._desk.words))
        self.page.papers.offer(self._offers())
        self.page.show_rounds(self._names, self._round)
        self._look(paper)
        if chosen is not None:
            self._choose(Paper.REPORT)
        self.page_wanted.emit(self.page)

    def show_again(self, notice: str = "") -> None:
        """Back from somewhere else, at the same round."""
        self.show(self._names, self._round)
        if notice:
            self.page.notice.show_words(notice)

    def forget(self) -> None:
        """Drop the PIN and all that `leave` drops."""
        self._pin = ""
        self.leave()

    def leave(self) -> None:
        """Drop the opened round, what is shown of it, and what was typed; what goes to the printer goes on."""
        self.preview.drop()
        self._table = Table(self._desk.workplace)
        self._paper = self._version = None
        self._unsaved, self._visit = False, object()
        self.printer.close_window()
        self.saving.leave()
        self.page.wipe()

    def may_leave(self) -> bool:
        """Whether another paper or page may come; the first time that would lose new codes the page says so instead."""
        if not self._unsaved:
            return True
        self._unsaved = False
        self.page.papers.choose(self._paper)
        self.page.show_problem(
            self.tr("Deze kaartjes zijn nog niet geprint of bewaard"),
            self.tr("Ga je verder, dan zie je de codes niet meer terug. Wil je dat toch? Doe het dan nog een keer."),
        )
        return False

    def finish(self) -> None:
        """Wait until the printer has everything: the program is closing."""
        self.printer.finish()

    def _look(self, paper: Paper | None = None) -> None:
        """See what the open round asks for: languages, and codes; then make this paper."""
        folder, words = self._desk.workplace, self._desk.words

        def arrived(found: Table) -> None:
            # What was opened meanwhile stays open.
            now = self._table
            self._table = replace(found, opened=now.opened, figures=now.figures, blocks=now.blocks)
            self.page.papers.offer(self._offers())
            self.page.show_supply(found.tickets)
            if paper in self._offers() and self._paper is None:
                self._choose(paper)
            if self._version is not None and self._version.paper is self._paper:  # its choices may be more by now
                self.page.show_choices(flow_papers.choices(self._paper, self._table, self._chosen, words))

        self._desk.background.run(self.page, lambda: flow_papers.looked_at(folder, words), arrived, self._not_seen)

    def _not_seen(self, error: Exception) -> None:
        self._desk.failed(self.page, error)

    def _offers(self) -> list[Paper]:
        table = self._table
        left_out = {Paper.FIGURES} if table.opened is not None and not table.figures else set()
        if table.tickets is None:
            left_out.add(Paper.TICKETS)
        return [paper for paper in (*OF_ROUND, *FOR_ALL) if paper not in left_out]

    def _choose_round(self, name: str) -> None:
        if not self.may_leave():
            self.page.papers.rounds.setCurrentText(self._round or "")
            return
        self._round = name
        self._table = replace(self._table, opened=None, figures=())
        self.page.papers.offer(self._offers())
        self._choose(self._paper if self._paper in OF_ROUND else Paper.REPORT)

    def _ask_for(self, paper: Paper) -> None:
        if self.may_leave():
            self._choose(paper)

    def _choose(self, paper: Paper | None) -> None:
        if paper is None:
            return
        self.preview.drop()
        self._version, self._paper = None, paper
        self.page.clear_messages()
        if paper in OF_ROUND and self._table.opened is None:
            self.page.show_locked(paper)
            self.page.desk.key.passphrase.edit.setFocus()
        else:
            self._make()

    def _choose_option(self, key: str, value: str) -> None:
        self._chosen[f"{self._paper}-{key}"] = value
        self.page.clear_messages()
        self._make()

    def _unlock(self, passphrase: str) -> None:
        folder, name, words, table = self._desk.workplace, self._round, self._desk.words, self._table
        visit = self._visit

        def work() -> Table:
            return flow_papers.opened(table, access.unlock(folder, passphrase), name, words)

        def unlocked(found: Table) -> None:
            # Locked, left or turned to another round meanwhile: then nobody may find it open.
            if visit is self._visit and name == self._round:
                self._unlocked(found)

        self._desk.ask(self.page, self.tr("Even geduld. De antwoorden gaan open."), work, unlocked)

    def _unlocked(self, table: Table) -> None:
        self._table = replace(self._table, opened=table.opened, figures=table.figures)
        self.page.desk.figures.show_count(len(table.figures))
        self.page.papers.offer(self._offers())
        self.page.papers.show_opened(True)
        self._choose(self._paper if self._paper in self._offers() else Paper.REPORT)
        self.page.papers.first().setFocus()

    def _make(self) -> None:
        table, paper, words = self._table, self._paper, self._desk.words
        if paper is Paper.TICKETS and table.tickets is not None:
            self.page.show_tickets(table.tickets)
        elif paper is Paper.RECOVERY:
            self.page.show_sheet()
        elif paper is not None:
            wanted = self._version = flow_papers.version(paper, table, self._chosen, words)
            choices = flow_papers.choices(paper, table, self._chosen, words)
            self.preview.make(paper, choices, lambda progress: flow_papers.made(wanted, table, progress))

    def _make_tickets(self, count: int) -> None:
        desk, pin = self._desk, self._pin
        self._version = Version(Paper.TICKETS, desk.words)
        self.preview.make(
            Paper.TICKETS,
            (),
            lambda progress: flow_tickets.made(desk.workplace, pin, count, desk.words, progress, desk.work),
        )

    def _made(self) -> None:
        self._unsaved = self._paper is Paper.TICKETS
        if self._unsaved:
            self._look()

    def _kept(self) -> None:
        self._unsaved = False

    def _print(self) -> None:
        pages, wanted = self.preview.pages, self._version
        if pages is not None and wanted is not None:
            both = flow_papers.both_sides(wanted)
            self.printer.print(pages, paper_words(wanted.paper).title, both_sides=both)

    def _save(self) -> None:
        pages, wanted, table = self.preview.pages, self._version, self._table
        if pages is None or wanted is None:
            return
        target = self.saving.choose_file(wanted, table, self._round or "")
        if target is not None and pages is self.preview.pages:  # not locked while the window asked
            self.saving.write(target, wanted, table, pages.data)

    def _save_all(self, ending: str) -> None:
        if self._version is not None and self._table.opened is not None:
            self.saving.save_all(self._table, self._version, ending)
