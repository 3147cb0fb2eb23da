"""The paper that is looked at: made in memory off the screen's thread, shown, and forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.errors import Cancelled, KnownProblem
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.paper_words import paper_words
from leercultuur_desktop.ui.office.print_page import PrintPage
from leercultuur_desktop.ui.office.values import Choice, Paper
from leercultuur_desktop.ui.progress import Progress
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages


class PreviewFlow(QObject):
    """Holds one paper at a time; `made` tells that it is there."""

    made = Signal()

    def __init__(self, desk: Desk, page: PrintPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._pages: PdfPages | None = None
        self._making: Progress | None = None
        page.desk.making.cancelled.connect(self._stop)
        page.desk.view.failed.connect(self._unreadable)

    @property
    def pages(self) -> PdfPages | None:
        """The paper, once it is made."""
        return self._pages

    def make(self, paper: Paper, choices: Sequence[Choice], work: Callable[[Progress], bytes]) -> None:
        """Make and show a paper; `work` gives the PDF. What was being made is made no further."""
        self._stop_making()
        progress = self._making = Progress()
        progress.told.connect(self._page.desk.making.tell)
        words = self.tr("{paper}: wordt gemaakt").format(paper=paper_words(paper).title)
        self._page.show_making(paper, choices, words)

        def arrived(pages: PdfPages) -> None:
            if progress is not self._making:  # something else is wanted by now, or nothing at all
                pages.close()
                return
            self._making = None
            self._replace(pages)
            self._page.show_pages(pages)
            self.made.emit()

        def failed(error: Exception) -> None:
            if progress is self._making:
                self._making = None
                self._tell(error)

        self._desk.background.run(self._page, lambda: PdfPages(_started(progress, work)), arrived, failed)

    def drop(self) -> None:
        """Forget the paper, and make no further what was being made."""
        self._stop_making()
        self._page.desk.view.show_pages(None)
        self._replace(None)

    def _tell(self, error: Exception) -> None:
        self._replace(None)
        self._page.show_gone(self.tr("Dit papier is er nu niet."))
        if not isinstance(error, Cancelled):
            self._desk.failed(self._page, error)

    def _stop(self) -> None:
        self._stop_making()
        self._replace(None)
        self._page.show_gone(self.tr("Je hebt het maken gestopt."))

    def _unreadable(self, problem: KnownProblem) -> None:
        self._page.show_problem(*self._desk.explain(problem))

    def _stop_making(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = None

    def _replace(self, pages: PdfPages | None) -> None:
        before, self._pages = self._pages, pages
        if before is not None:
            before.close()


def _started(progress: Progress, work: Callable[[Progress], bytes]) -> bytes:
    progress(0.0)  # what was called off while it waited for its turn is not begun
    return work(progress)
