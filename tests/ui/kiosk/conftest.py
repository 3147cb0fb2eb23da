"""A kiosk that is opened, and let go of, for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.theme import load_fonts
from tests.ui.pages_kiosk import Kiosk

OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def open_kiosk(qtbot: QtBot) -> Iterator[OpenKiosk]:
    """Open a kiosk; whatever happens, its window is gone afterwards."""
    load_fonts()
    opened: list[Kiosk] = []

    def open_one(**how: Any) -> Kiosk:
        opened.append(Kiosk(qtbot, **how))
        return opened[-1]

    yield open_one
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    """A kiosk at its start page."""
    return open_kiosk()
