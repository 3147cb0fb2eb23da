"""The way to files: the paper that is looked at, or all figures of the round in one folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.ui.office import flow_papers
from leercultuur_desktop.ui.office.flow_desk import Desk, FolderChooser, choose_folder, file_name, known
from leercultuur_desktop.ui.office.flow_papers import Table, Version
from leercultuur_desktop.ui.office.paper_words import paper_words
from leercultuur_desktop.ui.office.print_page import PrintPage
from leercultuur_desktop.ui.office.values import Paper
from leercultuur_desktop.ui.progress import Progress


@dataclass(frozen=True, slots=True)
class _All:
    """All figures: of what, in which words and kind, and where they go."""

    table: Table
    wanted: Version
    ending: str
    folder: Path


class SavingFlow(QObject):
    """`saved` tells that the paper of now is in a file; tests hand in their own `choose_folder`."""

    saved = Signal()

    def __init__(self, desk: Desk, page: PrintPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._figures = page.desk.figures
        self._job: Progress | None = None
        self._asked: _All | None = None
        self._visit = object()
        self._place = ""
        self.choose_folder: FolderChooser = choose_folder
        self._figures.saving.cancelled.connect(self._stop)
        self._figures.replacing.connect(self._replace)
        self._figures.elsewhere.connect(self._elsewhere)

    def choose_file(self, wanted: Version, table: Table, round_name: str) -> Path | None:
        """Ask where this paper goes; None when nothing was chosen."""
        name = flow_papers.file_parts(wanted, paper_words(wanted.paper).title, table, round_name)
        pictures = self.tr("PDF (*.pdf);;PNG (*.png);;SVG (*.svg)")
        kinds = pictures if wanted.paper is Paper.FIGURES else self.tr("PDF (*.pdf)")
        return self._desk.save_as(self._page, self.tr("Opslaan als"), file_name(*name) + ".pdf", kinds)

    def write(self, target: Path, wanted: Version, table: Table, data: bytes) -> None:
        """Put the paper there."""

        def work() -> str:
            flow_papers.save(target, wanted, table, data)
            return str(target)

        self._desk.ask(self._page, self.tr("Even geduld. Het bestand wordt bewaard."), work, self._saved)

    def save_all(self, table: Table, wanted: Version, ending: str) -> None:
        """Ask for a folder, and put all figures of the round there as files with this ending."""
        visit = self._visit
        chosen = self.choose_folder(self._page, self.tr("Map voor de plaatjes"), self._place)
        if chosen and visit is self._visit:  # not locked while the window asked
            self._place = chosen
            self._write_all(_All(table, wanted, ending, Path(chosen)), replace=False)

    def leave(self) -> None:
        """The page is left: what is being saved is finished, but nothing is asked or told any more."""
        self._visit = object()
        self._asked = None
        self._figures.stop_asking()
        if self._job is None:
            self._figures.end()

    def _write_all(self, job: _All, *, replace: bool) -> None:
        if self._job is not None:
            return
        page, visit = self._page, self._visit
        progress = self._job = Progress()
        progress.told.connect(self._figures.saving.tell)
        page.clear_messages()
        self._figures.begin(self.tr("De plaatjes worden bewaard"))

        def work() -> int:
            return flow_papers.save_figures(job.folder, job.wanted, job.table, job.ending, progress, replace=replace)

        def arrived(count: int) -> None:
            self._end()
            if visit is self._visit:
                page.show_saved_all(str(job.folder), self.tr("{count} plaatjes opgeslagen").format(count=count))

        def failed(error: Exception) -> None:
            self._end()
            if visit is self._visit:
                self._tell(error, job)

        self._desk.background.run(page, work, arrived, failed)

    def _tell(self, error: Exception, job: _All) -> None:
        if isinstance(error, Cancelled):
            self._page.notice.show_words(self.tr("Het bewaren is gestopt"), self.tr("Er is geen bestand bij gekomen."))
            return
        problem = known(error, self._desk.workplace)
        if problem.trouble is Trouble.FIGURES_THERE:
            self._asked = job
            self._figures.ask(_number(problem))
        else:
            self._page.show_problem(*self._desk.explain(problem))

    def _replace(self) -> None:
        job, self._asked = self._asked, None
        if job is not None:
            self._write_all(job, replace=True)

    def _elsewhere(self) -> None:
        job, self._asked = self._asked, None
        if job is not None:
            self.save_all(job.table, job.wanted, job.ending)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self._figures.end()

    def _saved(self, file: str) -> None:
        self.saved.emit()
        self._page.show_saved(file)


def _number(problem: KnownProblem) -> int:
    count = problem.facts["count"]
    return count if isinstance(count, int) else 0
