"""The kiosk driven from outside the program, through the accessibility tree, on a real (virtual) screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import workplace
from leercultuur_desktop.services.access import Work

SYSTEM_PYTHON = "/usr/bin/python3"
DRIVER = Path(__file__).parent / "robot" / "drive_kiosk.py"
PIN, PASSPHRASE = "1234", "een lange wachtzin"


def _robot_can_run() -> bool:
    if not all(shutil.which(tool) for tool in ("xvfb-run", "dbus-run-session")):
        return False
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    return Path(SYSTEM_PYTHON).exists() and subprocess.run(probe, check=False, capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not _robot_can_run(), reason="needs Xvfb and AT-SPI, which set-up installs on Debian")


@pytest.fixture
def kiosk_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "werkplek"
    company = Company(
        "Robot BV", {Layer.WORKERS: 20, Layer.SUPERVISORS: 4, Layer.DIRECTORS: 1}, departments=("Lassen", "Kantoor")
    )
    workplace.create(folder, company, Settings(), PIN, PASSPHRASE, work=Work(memory=8 * 1024 * 1024, passes=1))
    workplace.open_round(folder, "Robotronde", PIN)
    return folder


def test_a_stranger_walks_from_start_to_thanks_and_one_response_is_kept(kiosk_folder: Path) -> None:
    log = kiosk_folder.parent / "kiosk.log"
    script = (
        '"$1" -m leercultuur_desktop --folder "$2" kiosk >"$5" 2>&1 & kiosk=$!; '
        '"$3" "$4" "$6"; outcome=$?; kill $kiosk; wait $kiosk 2>/dev/null; exit $outcome'
    )
    arguments = [sys.executable, str(kiosk_folder), SYSTEM_PYTHON, str(DRIVER), str(log), json.dumps(["Lassen"])]
    screen = "-screen 0 1280x1024x24"
    walk = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", "-s", screen, "bash", "-c", script, "robot", *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
        env={
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
    )
    told = f"{walk.stdout}\n{walk.stderr}\n{log.read_text(errors='replace') if log.exists() else ''}"
    assert walk.returncode == 0, told
    assert workplace.response_count(kiosk_folder) == 1
    assert "Traceback" not in told
