"""Puts language, text size and contrast back when somebody changed them on the first page and walked away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from leercultuur_desktop.ui.kiosk.flow import KioskFlow


class Usual(QObject):
    """The first page has no countdown, for there is nothing to lose; it only becomes as the next one expects it."""

    def __init__(self, flow: KioskFlow, wait_ms: Callable[[], int], busy: Callable[[], bool]) -> None:
        super().__init__(flow)
        self._flow = flow
        self._wait_ms = wait_ms
        self._busy = busy
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._over)
        flow.idle.input_seen.connect(self._touched)
        flow.spoken.chosen.connect(self.changed)
        flow.forgotten.connect(self._quiet.stop)

    def changed(self) -> None:
        """Something is other than usual now."""
        self._quiet.start(self._wait_ms())

    def _touched(self, _by_keys: bool) -> None:
        if self._quiet.isActive():
            self.changed()

    def _over(self) -> None:
        if self._busy():
            self.changed()
        else:
            self._flow.forget()
