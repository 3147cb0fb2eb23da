"""Whether this computer was told to move as little as possible on its screen."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QGuiApplication

from leercultuur_desktop.ui.kiosk.awake import session_bus_there

_CLIENT_AREA_ANIMATION: Final = 0x1042
"""SPI_GETCLIENTAREAANIMATION: ‘Show animations in Windows’."""
_PORTAL: Final = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_SETTING: Final = ("org.gnome.desktop.interface", "enable-animations")
_PATIENCE_MS: Final = 500


def stillness_asked() -> bool:
    """True where the system says so; Qt hands this on for no platform, and False is what most computers mean."""
    if sys.platform == "win32":
        return _asked_of_windows()
    return QGuiApplication.platformName() in {"xcb", "wayland"} and asked_of_desktop()


def _asked_of_windows() -> bool:
    import ctypes  # noqa: PLC0415 - Windows only

    moves = ctypes.c_int(1)
    ask = ctypes.windll.user32.SystemParametersInfoW  # type: ignore[attr-defined]  # there on Windows only
    known = ask(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return bool(known) and not moves.value


def asked_of_desktop() -> bool:
    """What the desktop (GNOME, KDE and others) answers through its portal; a bare kiosk session has none."""
    if not session_bus_there():
        return False
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - late: 7 ms

    call = QDBusMessage.createMethodCall(*_PORTAL, "Read")
    call.setArguments(list(_SETTING))
    answer = QDBusConnection.sessionBus().call(call, timeout=_PATIENCE_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return False
    return _inner(answer.arguments()) is False


def _inner(value: object) -> object:
    """A setting comes wrapped, once or twice."""
    while True:
        if isinstance(value, list) and value:
            value = value[0]
        elif hasattr(value, "variant"):
            value = value.variant()
        else:
            return value
