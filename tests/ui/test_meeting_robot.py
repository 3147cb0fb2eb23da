"""The example company's meeting driven from outside the program, from the office's door to the printed plan."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import cards_in, questionnaire_in
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.services import access, demo, meeting

SYSTEM_PYTHON = "/usr/bin/python3"
DRIVER = Path(__file__).parent / "robot" / "drive_meeting.py"
PUT_BACK, TAKEN = "S2-12", "S2-10"
WHO, LOOK_BACK = "Karim", date(2027, 3, 1)
TYPED = {
    "Wie begint": WHO,
    "Klaar op": "4-1-2027",
    "Terugkijken op": "1-3-2027",
    "Eerste stap": "Kies een actie",
    "Wat collega’s ervan merken": "We proberen iets uit",
}
SAVE = {"nl": "Opslaan", "en": "Save"}
Doing = list[tuple[str, ...]]


def _robot_can_run() -> bool:
    if not all(shutil.which(tool) for tool in ("xvfb-run", "dbus-run-session", "xdotool")):
        return False
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    return Path(SYSTEM_PYTHON).exists() and subprocess.run(probe, check=False, capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not _robot_can_run(), reason="needs Xvfb and AT-SPI, which set-up installs on Debian")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> demo.Example:
    return demo.make(
        tmp_path_factory.mktemp("voorbeeld") / "bedrijf", work=access.Work(memory=8 * 1024 * 1024, passes=1)
    )


class Told:
    """What stands on the screens, in one language."""

    def __init__(self, language: str) -> None:
        self.words = Words(language, paths.translations())
        self.titles = {card.id: card.title for card in cards_in(self.words, meeting.cards())}
        asked = questionnaire_in(self.words, read_questionnaire())
        self.leadership = asked.block_text(Block.LEADERSHIP).short_name

    def __call__(self, context: str, dutch: str, **values: str) -> str:
        return self.words.translate(context, dutch).format(**values)


def to_the_meeting(told: Told) -> Doing:
    """Through the office's door to the passphrase, and to the list of what waits to be looked back on."""
    return [
        *(("press", digit) for digit in demo.PIN),
        ("press", told("LockPage", "Open het kantoor")),
        ("press", told("Rail", "Metingen")),
        ("press", told("ClosedRoundRow", "{name} samen bekijken", name=demo.SECOND_ROUND)),
        ("see", told("UnlockPage", "Voor de projectgroep")),
        ("type", told("UnlockPage", "Wachtzin"), demo.PASSPHRASE),
        ("press", told("UnlockPage", "Openen")),
        ("see", told("LookBackPage", "Terugkijken op onze acties")),
        ("press", told("LookBackPage", "Klaar")),
    ]


def see_and_choose(told: Told) -> Doing:
    """Steps 1 to 5: what the answers say, and one more member's dots."""
    on = ("press", told("StepPage", "Verder"))
    dot = ("press", told("DotTile", "Stip erbij: {block}", block=told.leadership))
    # A button that is still going down takes no second press: whoever presses sees the dot come first.
    counted = [told("DotTile", "1 stip"), *(told("DotTile", "{n} stippen", n=str(number)) for number in (2, 3))]
    return [
        ("see", told("ResponsePage", "Wie deed mee?")),
        on,
        ("see", told("RadarPage", "Wat is ons beeld?")),
        on,
        ("see", told("MeetingSentences", "Dit verschil is zeker.")),
        ("press", told("TogetherPage", "In woorden")),
        ("press", told("TogetherPage", "Vorig plan")),
        ("see", told("TogetherPage", "Wat planden we toen?")),
        on,
        ("press", told.leadership),
        ("see", told("BlockPage", "Wat zit erachter?")),
        on,
        ("press", told("RevealView", "Nog iemand geeft stippen")),
        *(step for count in counted for step in (dot, ("see", count))),
        ("press", told("ChoosePage", "Klaar")),
        ("see", told("ChoosePage", "De stippen zijn erbij geteld.")),
        on,
    ]


def agree(told: Told) -> Doing:
    """Steps 6 and 7: another card, and who does what."""
    taken, back = told.titles[TAKEN], told.titles[PUT_BACK]
    on = ("press", told("StepPage", "Verder"))
    return [
        ("press", taken),
        ("press", told("CardDetails", "Kies deze kaart")),
        ("see", told("CardsPage", "Jullie hebben {n} kaarten gekozen.", n="4")),
        ("press", back),
        ("press", told("CardDetails", "Gekozen. Leg terug")),
        ("see", told("CardsPage", "Jullie hebben {n} kaarten gekozen.", n="3")),
        on,
        ("press", f"3. {taken}"),
        *(
            ("type", told("ActionForm", "{field} bij {card}", field=told("ActionForm", field), card=taken), text)
            for field, text in TYPED.items()
        ),
        ("see", told("ActionForm", "{who}, terugkijken op {day}", who=WHO, day=day(LOOK_BACK, told.words.language))),
        on,
    ]


def close(told: Told, target: Path) -> Doing:
    """Step 8: the day of the next meeting, and everything on paper."""
    saying = told(
        "LineForm", "{field} bij {card}", field=told("LineForm", "Dit zeiden jullie"), card=told.titles[TAKEN]
    )
    return [
        ("see", told("ClosePage", "Klaar om te beginnen?")),
        ("type", saying, "Rustig beginnen"),
        ("press", told("PrintPanel", "Print plan, kaarten en poster")),
        ("save_as", told("PrintFlow", "Waar komt het bestand?"), str(target)),
        ("press", SAVE[told.words.language]),
        ("see", told("PrintFlow", "Klaar. Het bestand staat hier: {place}", place=str(target))),
        ("press", told("StepRail", "Sluiten")),
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_stranger_walks_from_the_door_to_the_printed_plan(
    example: demo.Example, tmp_path: Path, language: str
) -> None:
    folder, target = tmp_path / "bedrijf", tmp_path / "meegenomen.pdf"
    shutil.copytree(example.folder, folder)
    told = Told(language)
    doing = [*to_the_meeting(told), *see_and_choose(told), *agree(told), *close(told, target)]
    log = tmp_path / "office.log"
    script = (
        '"$1" -m leercultuur_desktop --folder "$2" --language "$7" >"$5" 2>&1 & office=$!; '
        '"$3" "$4" "$6"; outcome=$?; kill $office; wait $office 2>/dev/null; exit $outcome'
    )
    arguments = [sys.executable, str(folder), SYSTEM_PYTHON, str(DRIVER), str(log), json.dumps(doing), language]
    screen = "-screen 0 1366x768x24"
    walk = subprocess.run(
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
    said = f"{walk.stdout}\n{walk.stderr}\n{log.read_text(errors='replace') if log.exists() else ''}"
    assert walk.returncode == 0, said
    assert "Traceback" not in said
    check_kept(folder)
    printed = "\n".join(page.extract_text() for page in PdfReader(target).pages)
    assert WHO in printed
    assert told.titles[TAKEN] in " ".join(printed.split())


def check_kept(folder: Path) -> None:
    """What was pressed and typed is in the sealed plan, every letter of it."""
    plan = meeting.load_plan(folder, access.unlock(folder, demo.PASSPHRASE), demo.SECOND_ROUND)
    assert [action.card for action in plan.actions] == ["S2-11", "S5-05", TAKEN]
    added = plan.action(TAKEN)
    assert added is not None
    assert (added.who, added.look_back_on) == (WHO, LOOK_BACK)
    assert {Block.LEADERSHIP: 3} in [dict(ballot.dots) for ballot in plan.ballots[-7:]]
    line = plan.line(TAKEN)
    assert line is not None
    assert line.said == "Rustig beginnen"
    assert plan.place == "close"
