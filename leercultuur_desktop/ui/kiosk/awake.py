"""Keeps the screen saver away while a worker reads: a dark screen looks like lost answers."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QGuiApplication

_LOG: Final = logging.getLogger(__name__)
_BUS_NAME: Final = "leercultuur-awake"
_SAVER: Final = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
_WINDOWS_FLAGS: Final = (0x80000000, 0x00000002, 0x00000001)
"""ES_CONTINUOUS, ES_DISPLAY_REQUIRED, ES_SYSTEM_REQUIRED."""

Hold = Callable[[bool], bool]
"""Keep the screen on (True) or let it go; False when this way doesn't work here."""


class Awake:
    """Asks the system once when somebody begins, and lets go when nobody is there; a failure is logged once."""

    def __init__(self, ways: tuple[Hold, ...] | None = None) -> None:
        self._ways = ways if ways is not None else ways_of_this_system()
        self._way: Hold | None = None
        self._told = False

    def keep(self, busy: bool) -> None:
        """Call this now and then: `busy` says whether somebody is at the screen."""
        if self._way is not None:
            if not busy:
                self._try(self._way, False)
                self._way = None
            elif self._way is prod_screen:
                self._try(self._way, True)
        elif busy:
            self._way = next((way for way in self._ways if self._try(way, True)), None)
            if self._way is None and not self._told:
                self._told = True
                _LOG.warning("the screen saver cannot be kept off on this system")

    def _try(self, way: Hold, on: bool) -> bool:
        try:
            return way(on)
        except (OSError, AttributeError, ImportError):  # a part of the system that is missing here
            return False


def ways_of_this_system() -> tuple[Hold, ...]:
    """What can be asked here, the best first."""
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return (lambda _on: True,)  # no screen, nothing to keep lit
    if sys.platform == "win32":
        return (ask_windows,)
    if sys.platform == "darwin":
        return ()
    return (ask_session_bus, prod_screen)


def ask_windows(on: bool) -> bool:
    """Windows counts this thread as showing something, until it says otherwise or ends."""
    import ctypes  # noqa: PLC0415 - Windows only

    continuous, display, system = _WINDOWS_FLAGS
    flags = continuous | display | system if on else continuous
    return bool(ctypes.windll.kernel32.SetThreadExecutionState(flags))  # type: ignore[attr-defined]


def ask_session_bus(on: bool) -> bool:
    """The desktop's screen saver (GNOME, KDE, Xfce…) stays off while the connection that asked lives."""
    if not session_bus_there():
        return False  # libdbus would try to start a bus of its own
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - not before somebody is busy: 7 ms

    if not on:
        # Closing the connection ends the inhibition, whatever became of its cookie.
        QDBusConnection.disconnectFromBus(_BUS_NAME)
        return True
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS_NAME)
    call = QDBusMessage.createMethodCall(*_SAVER, "Inhibit")
    call.setArguments(["Leercultuur", "somebody is answering"])
    answer = bus.call(call, timeout=1000) if bus.isConnected() else None
    if answer is not None and answer.type() == QDBusMessage.MessageType.ReplyMessage:
        return True
    QDBusConnection.disconnectFromBus(_BUS_NAME)
    return False


def session_bus_there() -> bool:
    """Whether this session has a bus to ask things on."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and os.path.exists(os.path.join(folder, "bus"))  # noqa: PTH110, PTH118 - asked each time


def prod_screen(on: bool) -> bool:
    """A bare X server has no desktop to ask: act as if a key was pressed, again and again."""
    if not os.environ.get("DISPLAY"):
        return False
    tool = shutil.which("xset")
    if tool is None:
        return False
    if on:
        from PySide6.QtCore import QProcess  # noqa: PLC0415 - as above

        return bool(QProcess.startDetached(tool, ["s", "reset"])[0])
    return True
