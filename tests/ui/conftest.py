"""Waits in these tests are for facts, and end when they are there; a machine that is busy must not fail them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

_PATIENCE = 60_000


class PatientBot(QtBot):
    """Waits a minute at least: pytest-qt's five seconds are too few when two processors do the work of four."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:
        """Until `callback` gives True or fails no assertion."""
        super().waitUntil(callback, timeout=max(timeout, _PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = 0, **more: Any) -> Any:
        """Until a signal comes."""
        return super().waitSignal(signal, timeout=max(timeout, _PATIENCE), **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own."""
    del qapp  # that there is one is all
    return PatientBot(request)
