"""The way to the printer: asks which, sends page after page off the screen's thread, and says how it went."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog

from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.office.flow_desk import Desk, known
from leercultuur_desktop.ui.office.print_page import PrintPage
from leercultuur_desktop.ui.progress import Progress
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages
from leercultuur_desktop.ui.widgets.pdf_print import Printers, chosen_pages, prepared, print_pages

_LONGEST = 120_000
"""Milliseconds to wait for the printer when the program closes."""


class PrinterFlow(QObject):
    """One job at a time; it goes on when the page is left, for it was asked for. Tests hand in their own `printers`."""

    printed = Signal()

    def __init__(self, desk: Desk, page: PrintPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._background = Background(self)
        self._job: Progress | None = None
        self.printers = Printers()
        page.desk.printing.cancelled.connect(self._stop)

    @property
    def busy(self) -> bool:
        """Whether something goes to the printer."""
        return self._background.busy

    def print(self, pages: PdfPages, title: str, *, both_sides: bool) -> None:
        """Ask for a printer and print; `pages` may be closed meanwhile."""
        page = self._page
        page.clear_messages()
        if self._job is not None:
            return
        if not self.printers.any_there():
            page.show_problem(*self._desk.explain(KnownProblem(Trouble.NO_PRINTER)))
            return
        printer = prepared(pages, title, both_sides=both_sides)
        if not self.printers.ask(page, printer, len(pages.sizes)):
            return
        data = pages.data
        if not data:  # locked while the window asked
            return
        wanted = chosen_pages(printer, len(pages.sizes), page.desk.view.page)
        job = self._job = Progress()
        job.told.connect(page.desk.printing.tell)
        page.desk.set_printing(True, self.tr("{paper}: gaat naar de printer").format(paper=title))

        def work() -> None:
            # Pages of its own: who goes on to another paper must not take these away.
            own = PdfPages(data)
            try:
                print_pages(printer, own, wanted, job)
            finally:
                own.close()

        self._background.run(page, work, lambda _none: self._done(printer, title), self._failed)

    def close_window(self) -> None:
        """Close the print window if it is open: the office locks."""
        for window in self._page.findChildren(QDialog):
            window.reject()

    def finish(self) -> None:
        """Wait until the printer has everything."""
        self._background.wait(_LONGEST)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self, printer: QPrinter, title: str) -> None:
        self._end()
        told = self.tr("Naar de printer gestuurd: {paper}").format(paper=title)
        self._page.show_printed(told, printer.printerName())
        self.printed.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._page.show_printed(self.tr("Het printen is gestopt"), self.tr("Er is niets verloren."))
        else:
            self._page.show_problem(*self._desk.explain(known(error, self._desk.workplace)))

    def _end(self) -> None:
        self._job = None
        self._page.desk.set_printing(False)
