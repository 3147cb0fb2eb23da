"""A prepared company for every test of the services."""

from pathlib import Path

import pytest

from tests.store.prepared import prepared_copy
from tests.store.ticket_round import ticket_round


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workplace whose round ‘Eerste’ is open."""
    return prepared_copy(tmp_path / "werkplek", ["Eerste"])


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    """A workplace whose open round asks for codes."""
    return ticket_round(tmp_path / "met codes")
