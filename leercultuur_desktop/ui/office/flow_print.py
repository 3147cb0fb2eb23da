"""The print centre: opens a closed round with the passphrase, makes papers of it in memory, and forgets it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import BLOCKS, GENERAL
from leercultuur_desktop.errors import Cancelled, KnownProblem
from leercultuur_desktop.services import access
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.office import flow_papers
from leercultuur_desktop.ui.office.flow_desk import Desk, file_name
from leercultuur_desktop.ui.office.flow_papers import Table, Version
from leercultuur_desktop.ui.office.flow_printer import PrinterFlow
from leercultuur_desktop.ui.office.paper_words import paper_words
from leercultuur_desktop.ui.office.print_page import PrintPage
from leercultuur_desktop.ui.office.values import FOR_ALL, OF_ROUND, Paper
from leercultuur_desktop.ui.progress import Progress
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages


class PrintFlow(QObject):
    """Holds an opened round, and the paper that is looked at, only while its page is shown."""

    page_wanted = Signal(FormPage)
    recovery_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: tuple[str, ...] = ()
        self._round: str | None = None
        self._table = Table(desk.workplace)
        self._paper: Paper | None = None
        self._chosen: dict[str, str] = {}
        self._version: Version | None = None
        self._pages: PdfPages | None = None
        self._making: Progress | None = None
        # Beside the desk's own: a preview must not wait for a paper that is being made, nor either for the printer.
        self._pictures = Background(self)
        self.page = page = PrintPage(self._pictures)
        self.printer = PrinterFlow(desk, page, self)
        page.passphrase_given.connect(self._unlock)
        page.round_chosen.connect(self._choose_round)
        page.paper_chosen.connect(self._choose)
        page.option_chosen.connect(self._choose_option)
        page.forgotten.connect(self.recovery_wanted)
        page.saved.open_wanted.connect(desk.open)
        page.desk.making.cancelled.connect(self._stop)
        page.desk.again_wanted.connect(self._make)
        page.desk.print_wanted.connect(self._print)
        page.desk.save_wanted.connect(self._save)
        page.desk.view.failed.connect(self._unreadable)

    @property
    def busy(self) -> bool:
        """Whether pages are being drawn or printed."""
        return self._pictures.busy or self.printer.busy

    def show(self, names: Sequence[str], chosen: str | None = None) -> None:
        """Offer the papers of these closed rounds, the newest first; for a chosen round its report."""
        self.forget()
        self._names = tuple(names)
        self._round = chosen or (self._names[0] if self._names else None)
        self._table = Table(self._desk.workplace, blocks=self._blocks())
        self.page.papers.offer(self._offers())
        self.page.show_rounds(self._names, self._round)
        if chosen is not None:
            self._choose(Paper.REPORT)
        self.page_wanted.emit(self.page)

    def show_again(self, notice: str = "") -> None:
        """Back from somewhere else, at the same round."""
        self.show(self._names, self._round)
        if notice:
            self.page.notice.show_words(notice)

    def forget(self) -> None:
        """Drop the opened round, what is shown of it, and what was typed; what goes to the printer goes on."""
        self._drop()
        self._table = Table(self._desk.workplace)
        self._paper = self._version = None
        self.printer.close_window()
        self.page.wipe()

    def finish(self) -> None:
        """Wait until the printer has everything: the program is closing."""
        self.printer.finish()

    def _offers(self) -> list[Paper]:
        papers = [*OF_ROUND, *FOR_ALL]
        if self._table.opened is not None and not self._table.figures:
            papers.remove(Paper.FIGURES)
        return papers

    def _blocks(self) -> tuple[tuple[str, str], ...]:
        words = self._desk.words
        questionnaire = questionnaire_in(words, read_questionnaire())
        general = (GENERAL, block_name(None, questionnaire, words))
        return (general, *((str(block), block_name(block, questionnaire, words, short=True)) for block in BLOCKS))

    def _choose_round(self, name: str) -> None:
        self._round = name
        self._drop()
        self._table = replace(self._table, opened=None, figures=())
        self.page.clear_messages()
        self.page.papers.offer(self._offers())
        self._choose(self._paper if self._paper in OF_ROUND else Paper.REPORT)

    def _choose(self, paper: Paper | None) -> None:
        if paper is None:
            return
        self._drop()
        self._paper = paper
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
        folder, name, words = self._desk.workplace, self._round, self._desk.words

        def work() -> Table:
            from leercultuur_desktop.services import figures, printing  # noqa: PLC0415 - see flow_papers

            opened = printing.open_for_print(folder, access.unlock(folder, passphrase), name)
            return replace(self._table, opened=opened, figures=figures.figures(opened, words))

        self._desk.ask(self.page, self.tr("Even geduld. De antwoorden gaan open."), work, self._unlocked)

    def _unlocked(self, table: Table) -> None:
        # Locked, left or turned to another round meanwhile: then nobody may find it open.
        if not self.page.isVisible() or table.opened is None or table.opened.results.round != self._round:
            return
        self._table = table
        self.page.papers.offer(self._offers())
        self.page.papers.show_opened(True)
        if self._paper is Paper.FIGURES and not table.figures:
            self._paper = Paper.REPORT
        self._choose(self._paper)
        self.page.papers.first().setFocus()

    def _make(self) -> None:
        """Make the chosen paper, in the chosen version; what was being made is made no further."""
        if self._paper is None:
            return
        self._stop_making()
        desk, table, paper = self._desk, self._table, self._paper
        wanted = flow_papers.version(paper, table, self._chosen, desk.words)
        progress = self._making = Progress()
        strip = self.page.desk.making
        progress.told.connect(strip.tell)
        words = self.tr("{paper}: wordt gemaakt").format(paper=paper_words(paper).title)
        self.page.show_making(paper, flow_papers.choices(paper, table, self._chosen, desk.words), words)

        def work() -> PdfPages:
            progress(0.0)
            return PdfPages(flow_papers.made(wanted, table, progress))

        def arrived(pages: PdfPages) -> None:
            if progress is not self._making:
                pages.close()
                return
            self._making = None
            self._replace_pages(pages)
            self._version = wanted
            self.page.show_pages(pages)

        def failed(error: Exception) -> None:
            if progress is self._making:
                self._making = None
                self._told(error)

        desk.background.run(self.page, work, arrived, failed)

    def _told(self, error: Exception) -> None:
        self._replace_pages(None)
        self.page.show_gone(self.tr("Dit papier is er nu niet."))
        if not isinstance(error, Cancelled):
            self._desk.failed(self.page, error)

    def _stop(self) -> None:
        self._stop_making()
        self._replace_pages(None)
        self.page.show_gone(self.tr("Je hebt het maken gestopt."))

    def _unreadable(self, problem: KnownProblem) -> None:
        self.page.show_problem(*self._desk.explain(problem))

    def _print(self) -> None:
        if self._pages is not None and self._paper is not None:
            both = self._paper in flow_papers.BOTH_SIDES
            self.printer.print(self._pages, paper_words(self._paper).title, both_sides=both)

    def _save(self) -> None:
        pages, wanted, table = self._pages, self._version, self._table
        if pages is None or wanted is None:
            return
        title = paper_words(wanted.paper).title
        name = file_name(*flow_papers.file_parts(wanted, title, table, self._round or "")) + ".pdf"
        pictures = self.tr("PDF (*.pdf);;PNG (*.png);;SVG (*.svg)")
        kinds = pictures if wanted.paper is Paper.FIGURES else self.tr("PDF (*.pdf)")
        target = self._desk.save_as(self.page, self.tr("Opslaan als"), name, kinds)
        if target is None or pages is not self._pages:  # locked while the window asked
            return
        data = pages.data

        def work() -> str:
            flow_papers.save(target, wanted, table, data)
            return str(target)

        self._desk.ask(self.page, self.tr("Even geduld. Het bestand wordt bewaard."), work, self.page.show_saved)

    def _stop_making(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = None

    def _drop(self) -> None:
        self._stop_making()
        self._version = None
        self.page.desk.view.show_pages(None)
        self._replace_pages(None)

    def _replace_pages(self, pages: PdfPages | None) -> None:
        before, self._pages = self._pages, pages
        if before is not None:
            before.close()
