"""An office on a workplace of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui import theme
from tests.ui.pages_office import Office, make_company


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
