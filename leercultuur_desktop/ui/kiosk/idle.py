"""Notices that a worker walked away, so that the next one finds nothing of theirs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_BY_HAND: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    }
)
_BY_KEYS: Final = frozenset({QEvent.Type.KeyPress})


class IdleWatch(QObject):
    """Runs from the last input to a warning, and from the warning, second by second, to the end.

    `warned` gives the seconds left, once a tick; `expired` means: forget everything. While the warning stands, input
    alone changes nothing: somebody brushing past must not keep another's answers on the screen.
    """

    warned = Signal(int)
    expired = Signal()
    input_seen = Signal(bool)

    def __init__(self, warning_ms: int, tick_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = max(1, round(warning_ms / tick_ms))
        self._left = 0
        self._held = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._warn)
        self._countdown = QTimer(self)
        self._countdown.setInterval(tick_ms)
        self._countdown.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """Whether somebody is waited for."""
        return self._quiet.isActive() or self._held or self.warning

    @property
    def warning(self) -> bool:
        """Whether the warning stands."""
        return self._countdown.isActive()

    def listen_to(self, window: QWindow) -> None:
        """See the input of this window before its controls do.

        All input passes the window first. A filter on the application would see every paint and layout event as well,
        in Python.
        """
        window.installEventFilter(self)

    def touch(self) -> None:
        """Somebody is here, though no mouse or key told (a screen reader, an input method)."""
        if self._quiet.isActive():
            self._quiet.start()

    def hold(self, holding: bool) -> None:
        """While somebody listens the clock stands still; after that it starts anew."""
        if holding and self._quiet.isActive():
            self._quiet.stop()
            self._held = True
        elif self._held and not holding:
            self._held = False
            self._quiet.start()

    def start(self, idle_ms: int) -> None:
        """Begin to watch (again), with this much time before the warning."""
        self._held = False
        self._countdown.stop()
        self._quiet.start(idle_ms)

    def stop(self) -> None:
        """Nobody to wait for: the start page, or answers being saved."""
        self._held = False
        self._quiet.stop()
        self._countdown.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every input before it reaches a control."""
        kind = event.type()
        if kind in _BY_KEYS or kind in _BY_HAND:
            self.touch()
            if kind is not QEvent.Type.MouseMove:
                self.input_seen.emit(kind in _BY_KEYS)
        return False

    def _warn(self) -> None:
        self._left = self._ticks
        self._countdown.start()
        self.warned.emit(self._left)

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.warned.emit(self._left)
            return
        self._countdown.stop()
        self.expired.emit()
