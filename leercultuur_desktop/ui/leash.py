"""Ends the kiosk when the process that watches over it says so, or is gone: no kiosk stays behind alone."""

from __future__ import annotations

import os
import threading
from contextlib import suppress

from PySide6.QtCore import QObject, Signal


class Leash(QObject):
    """Emits `let_go` when the other end of a pipe was closed."""

    let_go = Signal()

    def __init__(self, end: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A thread, for Windows has no way to wait for a pipe along with a window's events.
        threading.Thread(target=self._wait, args=(end,), daemon=True).start()

    def _wait(self, end: int) -> None:
        with suppress(OSError):
            while os.read(end, 1):
                pass
        with suppress(RuntimeError):  # the window was closed first
            self.let_go.emit()
