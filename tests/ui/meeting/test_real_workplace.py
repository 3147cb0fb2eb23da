"""The meeting on a real workplace: real answers, real sealing, real paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import access, answering, workplace
from leercultuur_desktop.ui.meeting.close_page import CARDS, POSTER, REPORT
from leercultuur_desktop.ui.meeting.window import MeetingWindow
from leercultuur_desktop.ui.theme import load_fonts
from tests.ui.meeting import sample
from tests.ui.pages_meeting import PASSPHRASE, TODAY

PIN = "4711"
LIGHT = access.Work(memory=8 * 1024 * 1024, passes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workplace with one closed round: twelve workers and six leaders."""
    place = tmp_path / "bedrijf"
    people = {Layer.WORKERS: 14, Layer.SUPERVISORS: 5, Layer.DIRECTORS: 2}
    workplace.create(place, Company("Metaal Jansen", people), Settings(), PIN, PASSPHRASE, work=LIGHT)
    the_round = workplace.open_round(place, "Najaar 2026", PIN)
    for number in range(18):
        layer = Layer.WORKERS if number < 12 else Layer.SUPERVISORS if number < 16 else Layer.DIRECTORS
        level = 2 if layer is Layer.WORKERS else 4
        answers = tuple(level + (number + place_) % 2 for place_ in range(24))
        answering.keep(place, the_round.id, Response(layer, None, answers))
    workplace.close_round(place, "Najaar 2026", PIN)
    return place


@pytest.fixture
def windows(qtbot: QtBot, folder: Path, tmp_path: Path) -> Iterator[list[MeetingWindow]]:
    """Windows of the meeting, one after the other."""
    load_fonts()
    made = [
        MeetingWindow(folder, sample.DUTCH, today=TODAY, ask_target=lambda _parent, wish: tmp_path / wish.name)
        for _ in range(2)
    ]
    yield made
    for window in made:
        window.close()
        window.background.wait(20000)
        window.deleteLater()


def enter(window: MeetingWindow, bot: QtBot) -> None:
    window.resize(1366, 768)
    window.show()
    window.opening.unlock_page.field.setText(PASSPHRASE)
    window.opening.unlock_page.open_button.click()
    bot.waitUntil(lambda: window.flow is not None and bool(window.flow.cards_page.tiles), timeout=20000)


def test_a_group_opens_chooses_plans_prints_and_finds_its_plan_back(
    windows: list[MeetingWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = windows
    enter(first, qtbot)
    flow = first.flow
    assert flow is not None
    assert flow.response_page.total.text() == "18 van de 21 mensen deden mee. Dat is 86%."
    assert set(flow.response_page.group_lines) == {"workers", "leaders"}
    assert "Dit verschil is zeker." in flow.together_page.sentences.text()
    assert flow.cards_page.tiles[0].choice.reasons
    flow.cards_page.details.choose_button.click()
    QTest.keyClicks(flow.close_page.forms[0].who, "Samira")
    for what in (CARDS, POSTER, REPORT):
        flow.close_page.print_buttons[what].click()
        qtbot.waitUntil(lambda: "Klaar" in flow.close_page.message.text(), timeout=30000)
    papers = sorted(tmp_path.glob("*.pdf"))
    assert len(papers) == 3
    assert all(len(PdfReader(paper).pages) for paper in papers)
    first.close()

    enter(second, qtbot)
    again = second.flow
    assert again is not None
    assert [form.who.text() for form in again.close_page.forms] == ["Samira"]
