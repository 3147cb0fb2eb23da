"""The print centre as a person uses it: waiting for a paper, choosing, saving, and a printer that is a file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office import flow_papers
from leercultuur_desktop.ui.widgets.pdf_print import Printers
from tests.ui.pages_office import PASSPHRASE, Office

NAME = "Oefenmeting"


@dataclass
class FilePrinter(Printers):
    """A printer that prints into a file; `about` is done while its window asks."""

    target: Path
    accept: bool = True
    about: Callable[[QPrinter], None] = lambda printer: None
    asked: list[tuple[int, str]] = field(default_factory=list)

    def any_there(self) -> bool:
        return True

    def ask(self, owner: QWidget, printer: QPrinter, pages: int) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.target))
        self.asked.append((pages, printer.docName()))
        self.about(printer)
        return self.accept


class NoPrinter(Printers):
    def any_there(self) -> bool:
        return False


class Gate:
    """Holds a paper that is being made until it is let through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.through = threading.Event()
        self.begun = threading.Event()
        real = flow_papers.made

        def held(wanted: flow_papers.Version, table: flow_papers.Table, progress: Callable[[float], None]) -> bytes:
            progress(0.4)
            self.begun.set()
            assert self.through.wait(30)
            progress(0.5)
            return real(wanted, table, progress)

        monkeypatch.setattr(flow_papers, "made", held)


def unlock(office: Office) -> None:
    office.fill("Wachtzin van de projectgroep", PASSPHRASE)
    office.press("Open de antwoorden")
    shown(office)


def shown(office: Office) -> int:
    """Wait until a paper is in sight; gives the number of its pages."""
    view = office.window.flow.print.page.desk.view
    office.bot.waitUntil(lambda: view.pages is not None and bool(view.sheets), timeout=60_000)
    office.bot.waitUntil(lambda: view.sheets[view.page].image is not None, timeout=60_000)
    office.settle()
    return len(view.sheets)


def choose(office: Office, label: str, words: str) -> None:
    """Choose something in the box with this label, as a hand would."""
    (box,) = (one for one in office.window.flow.print.page.desk.choices.boxes.values() if one.accessibleName() == label)
    place = box.findText(words)
    assert place >= 0, [box.itemText(number) for number in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    office.settle()


def save(office: Office) -> None:
    office.press(office.window.flow.print.page.desk.save.accessibleName())


def words_of(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())
