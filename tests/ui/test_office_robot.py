"""The office driven from outside the program, from an empty folder to an open round and cards on paper."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.services import access, new_recovery, workplace
from tests.ui.test_kiosk_robot import SYSTEM_PYTHON, _robot_can_run

DRIVER = Path(__file__).parent / "robot" / "drive_office.py"
PIN = "80417"
FIRST, SECOND = "koper lantaarn fiets", "draaibank zee pudding"
NEVER_MORE_ACTS = 40
"""Presses and fields from the first page to an open round: ten minutes leave a quarter of a minute for each."""

pytestmark = pytest.mark.skipif(not _robot_can_run(), reason="needs Xvfb and AT-SPI, which set-up installs on Debian")

SET_UP: list[list[str]] = [
    ["see", "Welkom"],
    ["press", "Begin"],
    ["type", "Naam van het bedrijf", "Robot BV"],
    ["type", "Medewerkers", "18"],
    ["type", "Direct-leidinggevenden", "3"],
    ["type", "Directie", "1"],
    ["press", "Verder"],
    ["type", "Naam van een afdeling", "Lassen"],
    ["press", "Voeg toe"],
    ["type", "Naam van een afdeling", "Kantoor"],
    ["press", "Verder"],
    ["type", "Een zin voor iedereen", "We willen weten wat jou helpt om te leren."],
    ["press", "Verder"],
    ["see", "De kiosk"],
    ["press", "Verder"],
    ["type", "Pincode", PIN],
    ["type", "Pincode, nog een keer", PIN],
    ["press", "Verder"],
    ["press", "Met zijn tweeën maken"],
    ["type", "Eerste helft", FIRST],
    ["type", "Eerste helft, nog een keer", FIRST],
    ["type", "Tweede helft", SECOND],
    ["type", "Tweede helft, nog een keer", SECOND],
    ["press", "Maak alles klaar"],
]
OPEN: list[list[str]] = [
    ["see", "Alles staat klaar"],
    ["press", "Naar de metingen"],
    ["see", "Er is nog geen meting"],
    ["press", "Open een meting"],
    ["press", "De ondernemingsraad of het personeel heeft meegepraat"],
    ["press", "Iedereen weet waarom we dit vragen"],
    ["press", "Iedereen krijgt er tijd voor tijdens het werk"],
    ["press", "De aantallen kloppen"],
    ["press", "Open de meting"],
    ["see", "Eén punt is nog niet aangevinkt"],
    ["press", "Toch openen"],
    ["see", "Start de kiosk"],
]


@pytest.mark.timeout(420)
def test_a_new_owner_comes_from_an_empty_folder_to_an_open_round_and_cards_on_paper(tmp_path: Path) -> None:
    folder, sheet, cards = tmp_path / "werkplek", tmp_path / "blad.pdf", tmp_path / "kaarten.pdf"
    recovery = [
        ["see", "Herstelblad"],
        ["press", "Blad opslaan (PDF)"],
        ["file", str(sheet)],
        ["see", "Opgeslagen"],
        ["back", "Typ de code over"],
        ["press", "Verder"],
    ]
    paper = [
        ["press", "Printen"],
        ["press", "Interventiekaarten"],
        ["press", "Bewaar als PDF…"],
        ["file", str(cards)],
    ]
    to_open = [*SET_UP, *recovery, *OPEN]
    acts = [step for step in to_open if step[0] != "see"]
    assert len(acts) <= NEVER_MORE_ACTS
    told = walk(folder, [*to_open, *paper])
    assert "Traceback" not in told
    company = workplace.company(folder)
    assert (company.name, company.departments) == ("Robot BV", ("Lassen", "Kantoor"))
    assert company.headcount == {Layer.WORKERS: 18, Layer.SUPERVISORS: 3, Layer.DIRECTORS: 1}
    (opened,) = workplace.round_overviews(folder)
    assert (opened.state.value, opened.responses, opened.opened_on) == ("open", 0, date.today())
    access.check_pin(folder, PIN)
    access.unlock(folder, FIRST + SECOND)
    assert not new_recovery.is_pending(folder)
    assert "Robot BV" in PdfReader(sheet).pages[0].extract_text()
    assert len(PdfReader(cards).pages) > 20


def walk(folder: Path, plan: list[list[str]]) -> str:
    """Open the office on this folder and do what the plan says; gives everything that was said meanwhile."""
    log = folder.parent / "office.log"
    script = (
        '"$1" -m leercultuur_desktop --folder "$2" >"$5" 2>&1 & office=$!; '
        '"$3" "$4" "$6"; outcome=$?; kill $office; wait $office 2>/dev/null; exit $outcome'
    )
    arguments = [sys.executable, str(folder), SYSTEM_PYTHON, str(DRIVER), str(log), json.dumps(plan)]
    screen = "-screen 0 1366x768x24"
    done = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", "-s", screen, "bash", "-c", script, "robot", *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=400,
        env={
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
    )
    told = f"{done.stdout}\n{done.stderr}\n{log.read_text(errors='replace') if log.exists() else ''}"
    assert done.returncode == 0, told
    return told
