"""The program is killed in the middle of a word: at most the last keystroke is lost."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import access, answering, meeting, workplace
from leercultuur_desktop.services.access import Vault
from tests.ui.meeting import typing_until_killed
from tests.ui.meeting.typing_until_killed import LETTERS
from tests.ui.pages_meeting import PASSPHRASE

PIN = "4711"
LIGHT = access.Work(memory=8 * 1024 * 1024, passes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workplace with one closed round and one action in its plan."""
    place = tmp_path / "bedrijf"
    workplace.create(place, Company("Metaal Jansen", {Layer.WORKERS: 9}), Settings(), PIN, PASSPHRASE, work=LIGHT)
    the_round = workplace.open_round(place, "Najaar 2026", PIN)
    for number in range(9):
        answers = tuple(2 + (number + place_) % 3 for place_ in range(24))
        answering.keep(place, the_round.id, Response(Layer.WORKERS, None, answers))
    workplace.close_round(place, "Najaar 2026", PIN)
    vault = opened(place)
    card = meeting.cards()[0].id
    meeting.save_plan(place, vault, None, Plan((Action(card, by=date(2026, 12, 4)),)), Plan())
    return place


def opened(place: Path) -> Vault:
    """The key."""
    return access.unlock(place, PASSPHRASE)


@pytest.mark.parametrize("letters", [7, 16, 25])
def test_killed_in_the_middle_of_a_word_it_loses_one_keystroke_at_most(folder: Path, letters: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", typing_until_killed.__name__, str(folder), PASSPHRASE],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    ) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            if line.strip() == str(letters):
                break
        typist.kill()
    plan = meeting.load_plan(folder, opened(folder))
    kept = plan.actions[0].who
    wanted = "".join(LETTERS[place % len(LETTERS)] for place in range(letters))
    # The last letter was typed just now; the one before it had the time between two keys to get to the disk.
    assert wanted.startswith(kept)
    assert len(kept) >= letters - 1
    assert plan.actions[0].by == date(2026, 12, 4)
    assert plan.place == "plan"
