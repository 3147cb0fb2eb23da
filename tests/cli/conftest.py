"""A prepared company and a terminal for every test of the commands."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.store.prepared import prepared_copy


@pytest.fixture
def empty(tmp_path: Path) -> Terminal:
    """A terminal in front of a folder without a company."""
    return Terminal(tmp_path / "werkplek", tmp_path)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """A terminal in front of a company without rounds."""
    return Terminal(prepared_copy(tmp_path / "werkplek"), tmp_path)


@pytest.fixture
def open_terminal(tmp_path: Path) -> Terminal:
    """A terminal in front of a company whose round ‘Eerste’ is open."""
    return Terminal(prepared_copy(tmp_path / "werkplek", ["Eerste"]), tmp_path)
