"""An office on a workplace of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leercultuur_desktop.services import answering, collecting, workplace
from leercultuur_desktop.ui import theme
from tests.store.prepared import a_response
from tests.ui.pages_office import PIN, ROUND, TODAY, Office, make_company
from tests.ui.pages_print import NAME, FilePrinter, unlock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workplace"


@pytest.fixture
def code(folder: Path) -> str:
    """Make a company; gives its recovery code."""
    return make_company(folder)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    target = tmp_path / "paper"
    target.mkdir()
    return target


@pytest.fixture
def new_office(qtbot: QtBot, qapp: QApplication, folder: Path, target: Path) -> Iterator[Office]:
    """Open the office on an empty workplace."""
    theme.load_fonts()
    office = Office.open(qtbot, folder, target)
    yield office
    office.settle()


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, folder: Path, target: Path, code: str) -> Iterator[Office]:
    """Open the office of a company, locked."""
    theme.load_fonts()
    office = Office.open(qtbot, folder, target)
    yield office
    office.settle()


@pytest.fixture
def open_office(office: Office) -> Office:
    """Open the office of a company, unlocked."""
    office.unlock()
    return office


@pytest.fixture
def printing(open_office: Office, folder: Path) -> Office:
    """Show the print centre with one closed practice round, its report chosen."""
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    collecting.simulate(folder, 30, PIN, seed=1)
    workplace.close_round(folder, NAME, PIN, today=TODAY)
    open_office.press("Metingen")
    open_office.press(NAME + " printen")
    open_office.see("Printen")
    return open_office


@pytest.fixture
def unlocked(printing: Office) -> Office:
    """Open the round's papers; the report is in sight."""
    unlock(printing)
    return printing


@pytest.fixture
def printer(tmp_path: Path) -> FilePrinter:
    return FilePrinter(tmp_path / "printed.pdf")


@pytest.fixture
def settings(open_office: Office) -> Office:
    """The office, unlocked, on the page about the company."""
    open_office.press("Bedrijf")
    open_office.see("Bedrijf")
    open_office.bot.waitUntil(lambda: open_office.says("Van der Velden"))
    return open_office


@pytest.fixture
def with_round(folder: Path, code: str) -> Path:
    """Have a closed round of three answers."""
    workplace.open_round(folder, ROUND, PIN, today=TODAY)
    for _ in range(3):
        answering.keep(folder, 1, a_response(department="Kantoor"))
    workplace.close_round(folder, ROUND, PIN, today=TODAY)
    return folder


@pytest.fixture
def keeping(with_round: Path, office: Office) -> Office:
    """Open the page about keeping."""
    office.unlock()
    office.press("Bewaren")
    office.see("Bewaren")
    return office
