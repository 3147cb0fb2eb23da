"""What every flow of the office works with: the workplace, the words, and one way to ask for something slow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import access
from leercultuur_desktop.services.explain import explain
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.widgets.form_page import FormPage

T = TypeVar("T")
Chooser = Callable[[QWidget, str, str, str], str]
"""Asks where to save: owner, title, suggested file name, name filter; an empty text when nothing was chosen."""
FolderChooser = Callable[[QWidget, str, str], str]
"""Asks for a folder: owner, title, where to begin; an empty text when nothing was chosen."""


def choose_file(owner: QWidget, title: str, name: str, kinds: str) -> str:
    """Ask with the system's own window."""
    return QFileDialog.getSaveFileName(owner, title, name, kinds)[0]


def choose_folder(owner: QWidget, title: str, start: str) -> str:
    """Ask for a folder with the system's own window; an empty text when nothing was chosen."""
    return QFileDialog.getExistingDirectory(owner, title, start)


def open_file(file: str) -> None:
    """Open a saved file with the system's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(file))


@dataclass(frozen=True, slots=True)
class Desk:
    """The workplace and what comes from outside: tests hand in their own chooser, opener, day and less work."""

    workplace: Path
    words: Words
    background: Background
    choose: Chooser = choose_file
    open: Callable[[str], None] = open_file
    today: Callable[[], date] = date.today
    work: access.Work | None = None

    def explain(self, problem: KnownProblem) -> tuple[str, str]:
        """Title and advice."""
        told = explain(problem, self.words)
        return told.title, "\n".join((told.advice, *told.lines))

    def ask(self, page: FormPage, words: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something slow for this page: it waits, says for what, and shows the known problem if there is one."""
        page.set_busy(True, words)

        def arrived(result: T) -> None:
            page.set_busy(False)
            done(result)

        def failed(error: Exception) -> None:
            self.failed(page, error)

        self.background.run(page, work, arrived, failed)

    def failed(self, page: FormPage, error: Exception) -> KnownProblem:
        """Show a known problem on the page and return it; anything else is a bug and goes on up."""
        page.set_busy(False)
        problem = known(error, self.workplace)
        page.show_problem(*self.explain(problem))
        return problem

    def save_as(self, page: FormPage, title: str, name: str, kinds: str) -> Path | None:
        """Where to save, always with an ending; None when nothing was chosen."""
        chosen = self.choose(page, title, name, kinds)
        if not chosen:
            return None
        file = Path(chosen)
        return file if file.suffix else file.with_suffix(Path(name).suffix)


def known(error: Exception, workplace: Path) -> KnownProblem:
    """The known problem that this is; raises the error where it is none."""
    if isinstance(error, KnownProblem):
        return error
    # The folder itself may refuse to be looked into, before any file is opened.
    if isinstance(error, PermissionError):
        return KnownProblem(Trouble.STORE_UNREADABLE, file=str(workplace))
    raise error


def file_name(*parts: str) -> str:
    """A file name of these words, without the signs that some systems refuse."""
    text = " ".join(" ".join(parts).split())
    return "".join("-" if sign in '\\/:*?"<>|' or not sign.isprintable() else sign for sign in text).strip(" .")
