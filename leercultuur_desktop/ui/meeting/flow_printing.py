"""What the group takes home on paper: where it goes, and the making of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.close_page import CARDS, POSTER, REPORT, ClosePage
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.once import Once

AskTarget = Callable[[QWidget, Path], Path | None]
"""Asks a person where a file goes; None when they think better of it."""


class PrintFlow(QObject):
    """Makes cards, poster or report where the group wants them."""

    def __init__(
        self,
        page: ClosePage,
        desk: MeetingDesk,
        background: Background,
        ask_target: AskTarget,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._background = background
        self._ask_target = ask_target
        self._failed = failed

    def make(self, what: str, opened: Opened, plan: Plan) -> None:
        """Make one of the three, unless nobody says where."""
        target = self._ask_target(self._page, suggested_folder() / self._file_name(what, opened.results.round))
        if target is None:
            return
        self._page.show_printing(True)
        chosen = {action.card for action in plan.actions}
        cards = [card for card in opened.cards if card.id in chosen]
        desk = self._desk
        jobs: dict[str, Callable[[], None]] = {
            CARDS: lambda: desk.print_cards(target, opened, cards),
            POSTER: lambda: desk.print_poster(target, opened, plan),
            REPORT: lambda: desk.print_report(target, opened, plan),
        }
        self._background.run(self, Once(jobs[what]), lambda _nothing: self._done(target), self._lost)

    def _done(self, target: Path) -> None:
        self._page.show_printing(False, self.tr("Klaar. Het bestand staat hier: {place}").format(place=target))

    def _lost(self, problem: Exception) -> None:
        self._page.show_printing(False)
        self._failed(problem)

    def _file_name(self, what: str, round_name: str) -> str:
        names = {CARDS: self.tr("kaarten"), POSTER: self.tr("poster"), REPORT: self.tr("verslag")}
        plain = "".join(sign if sign.isalnum() else "-" for sign in round_name.lower()).strip("-")
        return f"leercultuur-{names[what]}-{plain}.pdf"


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
