"""The desktop's own screen saver hears of it over the bus, and is free again afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAVER = Path(__file__).parents[1] / "robot" / "screen_saver.py"
SYSTEM_PYTHON = "/usr/bin/python3"
ASK = """
from PySide6.QtCore import QCoreApplication
from leercultuur_desktop.ui.kiosk.awake import Awake, ask_session_bus
application = QCoreApplication([])
awake = Awake((ask_session_bus,))
for busy in (True, True, False, True, False):
    awake.keep(busy)
"""
SCRIPT = '"$1" "$2" > "$3" & saver=$!; until grep -q ready "$3"; do sleep 0.05; done; "$4" -c "$5"; code=$?; '
END = 'until [ "$(grep -c again "$3")" = 2 ]; do sleep 0.05; done; kill $saver; exit $code'


def _bus_there() -> bool:
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Gio', '2.0'); from gi.repository import Gio"]
    return bool(shutil.which("dbus-run-session")) and not subprocess.run(probe, check=False).returncode


@pytest.mark.skipif(not (Path(SYSTEM_PYTHON).exists() and _bus_there()), reason="needs a session bus and PyGObject")
def test_the_desktop_is_asked_and_released(tmp_path: Path) -> None:
    told = tmp_path / "told"
    arguments = [SYSTEM_PYTHON, str(SAVER), str(told), sys.executable, ASK]
    subprocess.run(["dbus-run-session", "--", "bash", "-c", SCRIPT + END, "saver", *arguments], check=True, timeout=60)
    lines = told.read_text(encoding="utf-8").splitlines()
    assert lines == ["ready", "off for Leercultuur", "on again", "off for Leercultuur", "on again"]


def test_without_a_bus_nothing_is_started(tmp_path: Path) -> None:
    code = "from leercultuur_desktop.ui.kiosk.awake import ask_session_bus; print(ask_session_bus(True))"
    quiet = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**quiet, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
