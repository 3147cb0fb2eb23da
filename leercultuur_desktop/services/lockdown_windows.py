"""What a Windows computer shows of its locks, read from the registry and the system's own figures."""

from __future__ import annotations

import ctypes
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop.services.lockdown_findings import Finding, Point, State

_SHELL: Final = ("HKEY_LOCAL_MACHINE", r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon", "Shell")
_OWN_SHELL: Final = ("HKEY_CURRENT_USER", r"Software\Microsoft\Windows NT\CurrentVersion\Winlogon", "Shell")
_ASSIGNED: Final = ("HKEY_CURRENT_USER", r"SOFTWARE\Microsoft\Windows\AssignedAccessConfiguration")
_EDGES: Final = ("HKEY_LOCAL_MACHINE", r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe")
_SAVER: Final = ("HKEY_CURRENT_USER", r"Control Panel\Desktop", "ScreenSaveActive")
_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_WIDTH, _HEIGHT, _TOUCHES = 0, 1, 95
_LEAST_DISPLAY: Final = (1024, 768)


def look_over() -> tuple[Finding, ...]:
    """Every point, in the order of the list; the rest can't be seen without an administrator's rights."""
    return (
        _session(),
        _edge_swipes(),
        _autostart(),
        Finding(Point.OTHER_USERS),
        _admin(),
        Finding(Point.FOLDER),
        Finding(Point.SWAP),
        Finding(Point.HIBERNATION),
        _screen_saver(),
        _display(),
        _touch(),
    )


def _value(place: tuple[str, str, str]) -> object:
    hive, key, name = place
    try:
        winreg: Any = import_module("winreg")  # by name: elsewhere there is none, for tests nor for type checks
        with winreg.OpenKey(getattr(winreg, hive), key) as opened:
            return winreg.QueryValueEx(opened, name)[0]
    except (OSError, ImportError):
        return None


def _is_key(hive: str, key: str) -> bool:
    try:
        winreg: Any = import_module("winreg")  # as above
        winreg.OpenKey(getattr(winreg, hive), key).Close()
    except (OSError, ImportError):
        return False
    return True


def _library(name: str) -> Any:
    return getattr(ctypes, "windll", None) and getattr(ctypes.windll, name)  # type: ignore[attr-defined]


def _session() -> Finding:
    # Shell Launcher keeps its choice where only an administrator looks; Assigned Access leaves a key for its account.
    if _is_key(*_ASSIGNED):
        return Finding(Point.SESSION, State.OK, "Assigned Access")
    shell = str(_value(_OWN_SHELL) or _value(_SHELL) or "")
    if shell and "explorer.exe" not in shell.lower():
        return Finding(Point.SESSION, State.OK, shell)
    return Finding(Point.SESSION)


def _edge_swipes() -> Finding:
    return Finding(Point.EDGE_SWIPES, State.OK if _value(_EDGES) == 0 else State.OPEN)


def _autostart() -> Finding:
    startup = Path.home() / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup"
    linked = [file.name for file in startup.glob("*") if "leercultuur" in file.name.lower()]
    told = [str(_value((hive, _RUN, "Leercultuur")) or "") for hive in ("HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE")]
    if linked or any("kiosk" in text.lower() for text in told):
        return Finding(Point.AUTOSTART, State.OK, linked[0] if linked else "")
    return Finding(Point.AUTOSTART)


def _admin() -> Finding:
    library = _library("shell32")
    if library is None:
        return Finding(Point.ADMIN)
    return Finding(Point.ADMIN, State.OPEN if library.IsUserAnAdmin() else State.OK)


def _screen_saver() -> Finding:
    value = _value(_SAVER)
    return Finding(Point.SCREEN_SAVER, State.OPEN if str(value) == "1" else State.UNKNOWN)


def _display() -> Finding:
    library = _library("user32")
    if library is None:
        return Finding(Point.DISPLAY)
    width, height = library.GetSystemMetrics(_WIDTH), library.GetSystemMetrics(_HEIGHT)
    small = max(width, height) < _LEAST_DISPLAY[0] or min(width, height) < _LEAST_DISPLAY[1]
    return Finding(Point.DISPLAY, State.OPEN if small else State.OK, f"{width}×{height}")


def _touch() -> Finding:
    library = _library("user32")
    if library is None:
        return Finding(Point.TOUCH)
    return Finding(Point.TOUCH, State.OK if library.GetSystemMetrics(_TOUCHES) else State.OPEN)
