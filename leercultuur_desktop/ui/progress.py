"""How far slow work is, told across threads, and the way to stop it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.errors import Cancelled


class Progress(QObject):
    """Handed to slow work as its `progress`: a call tells how far it is, from 0 to 1, and stops it once cancelled."""

    told = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()

    def __call__(self, fraction: float) -> None:
        """Told by the work, from any thread; raises Cancelled when nobody waits for it any more."""
        if self._stop.is_set():
            raise Cancelled
        self.told.emit(fraction)

    def cancel(self) -> None:
        """Stop at the next call."""
        self._stop.set()
