"""What the group takes home on paper: where it goes, and the making of it."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages
from leercultuur_desktop.ui.widgets.pdf_print import Printers, chosen_pages, prepared, print_pages

if TYPE_CHECKING:
    from leercultuur_desktop.charts.saving import Target

SAVE: Final = "save"
"""Everything as a file, also where there is a printer."""
_LONGEST: Final = 120_000
"""Milliseconds to wait for the printer when the meeting closes."""
_BOTH_SIDES: Final = frozenset({"all", "cards"})
AskTarget = Callable[[QWidget, Path], Path | None]
"""Asks a person where a file goes; None when they think better of it."""


class PrintFlow(QObject):
    """Sends what the group wants on paper to the printer, or to a file; `busy` tells how that goes, and where it is.

    Without a printer everything is saved as a PDF: another computer prints it then. Tests hand in their own `printers`.
    """

    busy = Signal(bool, str)
    problem = Signal(object)

    def __init__(self, parent: QObject, desk: MeetingDesk, background: Background, ask_target: AskTarget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._ask_target = ask_target
        self.printers = Printers()
        self._sending = False

    def make(self, what: str, opened: Opened, plan: Plan, asking: QWidget) -> None:
        """Make one of the papers and print or save it, unless somebody thinks better of it."""
        if what != SAVE and self.printers.any_there():
            self._print(what, opened, plan, asking)
        else:
            self._save(what, opened, plan, asking)

    def finish(self) -> None:
        """Wait until the printer has everything."""
        if self._sending:
            self._background.wait(_LONGEST)

    def _save(self, what: str, opened: Opened, plan: Plan, asking: QWidget) -> None:
        target = self._ask_target(asking, suggested_folder() / self._file_name(what, opened.results.round))
        if target is None:
            return
        self.busy.emit(True, self.tr("Even geduld. Het bestand wordt gemaakt."))
        work = Once(lambda: self._write(what, target, opened, plan))
        done = self.tr("Klaar. Het bestand staat hier: {place}").format(place=target)
        self._background.run(self, work, lambda _nothing: self.busy.emit(False, done), self._lost)

    def _print(self, what: str, opened: Opened, plan: Plan, asking: QWidget) -> None:
        self.busy.emit(True, self.tr("Even geduld. Het papier wordt gemaakt."))

        def made() -> PdfPages:
            paper = BytesIO()
            self._write(what, paper, opened, plan)
            return PdfPages(paper.getvalue())

        self._background.run(self, Once(made), lambda pages: self._ask_printer(what, pages, asking), self._lost)

    def _ask_printer(self, what: str, pages: PdfPages, asking: QWidget) -> None:
        count = len(pages.sizes)
        printer = prepared(pages, self._names()[what], both_sides=what in _BOTH_SIDES)
        if not self.printers.ask(asking, printer, count):
            pages.close()
            self.busy.emit(False, "")
            return
        self.busy.emit(True, self.tr("Even geduld. Het papier gaat naar de printer."))
        wanted = chosen_pages(printer, count, 0)
        self._sending = True

        def sent() -> None:
            try:
                print_pages(printer, pages, wanted, lambda _part: None)
            finally:
                pages.close()
                self._sending = False

        done = self.tr("Naar de printer gestuurd: {printer}").format(printer=printer.printerName()).rstrip(" :")
        self._background.run(self, Once(sent), lambda _nothing: self.busy.emit(False, done), self._lost)

    def _write(self, what: str, target: Target, opened: Opened, plan: Plan) -> None:
        ways = {
            "plan": self._desk.print_plan,
            "cards": self._desk.print_cards,
            "poster": self._desk.print_poster,
            "report": self._desk.print_report,
            "notes": self._desk.print_notes,
        }
        ways.get(what, self._desk.print_all)(target, opened, plan)

    def _lost(self, problem: Exception) -> None:
        self.busy.emit(False, "")
        self.problem.emit(problem)

    def _names(self) -> dict[str, str]:
        together = self.tr("plan-kaarten-poster")
        return {
            "all": together,
            SAVE: together,
            "plan": self.tr("plan"),
            "cards": self.tr("kaarten"),
            "poster": self.tr("poster"),
            "report": self.tr("verslag"),
            "notes": self.tr("aantekeningen"),
        }

    def _file_name(self, what: str, round_name: str) -> str:
        plain = "".join(sign if sign.isalnum() else "-" for sign in round_name.lower()).strip("-")
        return f"leercultuur-{self._names()[what]}-{plain}.pdf"


def suggested_folder() -> Path:
    """The person's documents, or their home."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(places[0]) if places and Path(places[0]).is_dir() else Path.home()


def ask_with_dialog(parent: QWidget, suggestion: Path) -> Path | None:
    """The system's own dialog for saving a file."""
    title = QCoreApplication.translate("PrintFlow", "Waar komt het bestand?")
    chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(suggestion), "PDF (*.pdf)")
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(".pdf") else Path(f"{chosen}.pdf")
