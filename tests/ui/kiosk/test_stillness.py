"""Who told their computer to show less motion is believed; a computer that doesn't say so is no reason to wait."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from leercultuur_desktop.ui.kiosk.stillness import stillness_asked
from tests.ui.kiosk.test_awake import SYSTEM_PYTHON, _bus_there

PORTAL = Path(__file__).parents[1] / "robot" / "portal.py"
ASK = """
from PySide6.QtCore import QCoreApplication
from leercultuur_desktop.ui.kiosk.stillness import asked_of_desktop
application = QCoreApplication([])
print(asked_of_desktop())
"""
SCRIPT = '"$1" "$2" "$3" > "$4" & portal=$!; until grep -q ready "$4"; do sleep 0.05; done; "$5" -c "$6"; kill $portal'


@pytest.mark.skipif(not (Path(SYSTEM_PYTHON).exists() and _bus_there()), reason="needs a session bus and PyGObject")
@pytest.mark.parametrize(("setting", "answer"), [("moves", "False"), ("still", "True"), ("unknown", "False")])
def test_the_desktop_is_asked(tmp_path: Path, setting: str, answer: str) -> None:
    words = [SYSTEM_PYTHON, str(PORTAL), setting, str(tmp_path / "told"), sys.executable, ASK]
    command = ["dbus-run-session", "--", "bash", "-c", SCRIPT, "portal", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == answer, done.stderr


def test_without_a_desktop_nothing_is_asked() -> None:
    assert stillness_asked() is False
