"""What the group takes home on paper: where it goes, and the making of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.once import Once

AskTarget = Callable[[QWidget, Path], Path | None]
"""Asks a person where a file goes; None when they think better of it."""


class PrintFlow(QObject):
    """Makes what the group wants on paper, where it wants it; `busy` tells that it is being made, or where it is."""

    busy = Signal(bool, str)
    problem = Signal(object)

    def __init__(self, parent: QObject, desk: MeetingDesk, background: Background, ask_target: AskTarget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._ask_target = ask_target

    def make(self, what: str, opened: Opened, plan: Plan, asking: QWidget) -> None:
        """Make one of the papers, unless nobody says where."""
        target = self._ask_target(asking, suggested_folder() / self._file_name(what, opened.results.round))
        if target is None:
            return
        self.busy.emit(True, "")
        desk = self._desk
        jobs: dict[str, Callable[[], None]] = {
            "all": lambda: desk.print_all(target, opened, plan),
            "plan": lambda: desk.print_plan(target, opened, plan),
            "cards": lambda: desk.print_cards(target, opened, plan),
            "poster": lambda: desk.print_poster(target, opened, plan),
            "report": lambda: desk.print_report(target, opened, plan),
            "notes": lambda: desk.print_notes(target, opened, plan),
        }
        self._background.run(self, Once(jobs[what]), lambda _nothing: self._done(target), self._lost)

    def _done(self, target: Path) -> None:
        self.busy.emit(False, self.tr("Klaar. Het bestand staat hier: {place}").format(place=target))

    def _lost(self, problem: Exception) -> None:
        self.busy.emit(False, "")
        self.problem.emit(problem)

    def _file_name(self, what: str, round_name: str) -> str:
        names = {
            "all": self.tr("plan-kaarten-poster"),
            "plan": self.tr("plan"),
            "cards": self.tr("kaarten"),
            "poster": self.tr("poster"),
            "report": self.tr("verslag"),
            "notes": self.tr("aantekeningen"),
        }
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
