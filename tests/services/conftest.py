"""A prepared company for every test of the services."""

from pathlib import Path

import pytest

from tests.store.prepared import prepared_copy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workplace whose round ‘Eerste’ is open."""
    return prepared_copy(tmp_path / "werkplek", ["Eerste"])
