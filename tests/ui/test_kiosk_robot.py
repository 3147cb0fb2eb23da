"""The kiosk driven from outside the program, through the accessibility tree, on a real (virtual) screen."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.services import workplace
from leercultuur_desktop.services.access import Work

SYSTEM_PYTHON = "/usr/bin/python3"
DRIVER = Path(__file__).parent / "robot" / "drive_kiosk.py"
LANGUAGES = ("nl", "pl", "ar")
HANDS = ("press", "mouse", "keys")
# Each language and each hand once; LEERCULTUUR_EVERY_WALK=1 walks all nine ways.
EVERY = bool(os.environ.get("LEERCULTUUR_EVERY_WALK"))
WALKS = list(product(LANGUAGES, HANDS) if EVERY else zip(LANGUAGES, HANDS, strict=True))
PIN, PASSPHRASE = "1234", "een lange wachtzin"


def _robot_can_run() -> bool:
    if not all(shutil.which(tool) for tool in ("xvfb-run", "dbus-run-session", "xdotool")):
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
    workplace.create(
        folder, company, Settings(languages=LANGUAGES), PIN, PASSPHRASE, work=Work(memory=8 * 1024 * 1024, passes=1)
    )
    workplace.open_round(folder, "Robotronde", PIN)
    return folder


def _plan(language: str, hand: str) -> dict[str, object]:
    """What to press, in the words of this language."""
    words = Words(language, paths.translations())
    asked = questionnaire_in(words, read_questionnaire())
    go_on = words.translate("PromisePage", "Verder")
    counter = re.escape(words.translate("QuestionPage", "vraag {number} van {total}"))
    return {
        "hand": hand,
        "guard": 0.0 if hand == "press" else 0.3,
        "before": [
            *([OWN_NAMES[language]] if language != "nl" else []),
            words.translate("StartPage", "Start"),
            go_on,
            words.translate("LayerPage", "medewerkers"),
            "Lassen",
            asked.answers[3],
        ],
        "counter": counter.replace(r"\{number\}", r"\d+").replace(r"\{total\}", "24"),
        "answers": [*asked.answers, asked.dont_know],
        "after": [words.translate("OverviewPage", "Verder"), words.translate("RemarkPage", "Verder")],
        "thanks": words.translate("ThanksPage", "Bedankt voor je antwoorden"),
    }


@pytest.mark.parametrize(("language", "hand"), WALKS)
def test_a_stranger_walks_from_start_to_thanks_and_one_response_is_kept(
    kiosk_folder: Path, language: str, hand: str
) -> None:
    log = kiosk_folder.parent / "kiosk.log"
    script = (
        '"$1" -m leercultuur_desktop --folder "$2" kiosk >"$5" 2>&1 & kiosk=$!; '
        '"$3" "$4" "$6"; outcome=$?; kill $kiosk; wait $kiosk 2>/dev/null; exit $outcome'
    )
    plan = json.dumps(_plan(language, hand))
    arguments = [sys.executable, str(kiosk_folder), SYSTEM_PYTHON, str(DRIVER), str(log), plan]
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
