"""The kiosk's hold on its screen: in front, on the whole of it, awake, without pointer, and forgetting after a sleep.

Loaded after the first picture, which needs none of it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.kiosk.awake import Awake
from leercultuur_desktop.ui.kiosk.pointer import Pointer
from leercultuur_desktop.ui.kiosk.screen_keeper import ScreenKeeper
from leercultuur_desktop.ui.kiosk.sleep_watch import SleepWatch
from leercultuur_desktop.ui.kiosk.timing import Timing


class Grip(QObject):
    """Holds on until `release`; `busy` says whether a worker is on the way, `forget` drops what they left."""

    def __init__(
        self, window: QWidget, number: int | None, timing: Timing, busy: Callable[[], bool], forget: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._busy = busy
        self._forget = forget
        self._awake = Awake()
        self._sleep = SleepWatch()
        self.pointer = Pointer(timing.pointer, self)
        # A kiosk that was opened as a plain window (tests, pictures) stays as large as it was made.
        self.keeper = ScreenKeeper(window, number) if window.isFullScreen() else None
        self._pulse = QTimer(self)
        self._pulse.setInterval(timing.pulse)
        self._pulse.timeout.connect(self._beat)
        self._pulse.start()
        self.listen()

    def listen(self) -> None:
        """The window has a (new) handle; all input passes it first."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.pointer)

    def release(self) -> None:
        """The kiosk closes: give everything back."""
        self._pulse.stop()
        self._awake.keep(False)
        self.pointer.release()
        if self.keeper is not None:
            self.keeper.release()

    def _beat(self) -> None:
        busy = self._busy()
        if self._sleep.has_slept() and busy:
            self._forget()
            busy = False
        self._awake.keep(busy)
        if self.keeper is not None:
            self.keeper.put()
