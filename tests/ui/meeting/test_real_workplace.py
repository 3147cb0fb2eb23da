"""The meeting on a real workplace: real answers, real sealing, real paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.content.facilitation import LOOK_BACK
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import access, answering, meeting, workplace
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.ui.meeting.print_panel import ALL, PAPERS, SAVE
from leercultuur_desktop.ui.meeting.window import MeetingWindow
from leercultuur_desktop.ui.theme import load_fonts
from leercultuur_desktop.ui.widgets.pdf_print import Printers
from tests.ui.meeting import sample
from tests.ui.pages_meeting import PASSPHRASE, TODAY

PLAN, CLOSE = 6, 7
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
    bot.waitUntil(lambda: window.flow is not None and window.flow.pages.complete, timeout=20000)
    bot.waitUntil(lambda: not window.background.busy, timeout=20000)


def test_a_group_opens_votes_chooses_plans_prints_and_goes_on_the_next_time(
    windows: list[MeetingWindow], qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    first, second = windows
    enter(first, qtbot)
    flow = first.flow
    assert flow is not None
    assert flow.response_page.total.text() == "18 van de 21 mensen deden mee. Dat is 86%."
    assert set(flow.response_page.group_lines) == {"workers", "leaders"}
    assert "Dit verschil is zeker." in flow.together_page.sentences.text()
    flow.choose_page.ballot_given.emit({Block.LEADERSHIP: 3})
    qtbot.waitUntil(lambda: any(tile.choice.card.block is Block.LEADERSHIP for tile in flow.cards_page.tiles))
    assert flow.cards_page.tiles[0].choice.reasons
    flow.cards_page.details.choose_button.click()
    flow.go_to(PLAN)
    QTest.keyClicks(flow.plan_page.action_forms[0].who, "Samira")
    flow.plan_page.action_forms[0].suggestion.click()
    flow.go_to(CLOSE)
    for what in PAPERS:
        flow.close_page.print_buttons[what].click()
        qtbot.waitUntil(lambda: "Klaar" in flow.close_page.message.text(), timeout=30000)
    papers = sorted(tmp_path.glob("*.pdf"))
    assert len(papers) == len(PAPERS) - 1  # all of it together has one name, printed or saved
    assert all(len(PdfReader(paper).pages) for paper in papers)
    first.close()

    enter(second, qtbot)
    again = second.flow
    assert again is not None
    assert [form.who.text() for form in again.plan_page.action_forms] == ["Samira"]
    assert again.place == CLOSE
    assert second.rail.resume_line.isVisible()
    assert [one.dots for one in again.plan.ballots] == [{Block.LEADERSHIP: 3}]


@dataclass
class FilePrinter(Printers):
    """A printer that prints into a file."""

    target: Path
    accept: bool = True
    asked: list[int] = field(default_factory=list)

    def any_there(self) -> bool:
        return True

    def ask(self, owner: QWidget, printer: QPrinter, pages: int) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.target))
        self.asked.append(pages)
        return self.accept


def test_where_there_is_a_printer_one_press_prints_plan_cards_and_poster(
    windows: list[MeetingWindow], qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    vault = access.unlock(folder, PASSPHRASE)
    card = meeting.cards()[8].id
    later = date(2027, 3, 1)
    meeting.save_plan(folder, vault, None, Plan((Action(card, "Samira", look_back_on=later),), place="close"), Plan())
    enter(windows[0], qtbot)
    flow = windows[0].flow
    assert flow is not None
    printer = flow.printer.printers = FilePrinter(tmp_path / "printed.pdf", accept=False)
    page = flow.close_page
    page.print_buttons[ALL].click()
    qtbot.waitUntil(lambda: bool(printer.asked) and page.print_buttons[ALL].isEnabled(), timeout=60000)
    assert not printer.target.exists()
    printer.accept = True
    page.print_buttons[ALL].click()
    qtbot.waitUntil(lambda: page.message.text().startswith("Naar de printer gestuurd"), timeout=60000)
    assert len(PdfReader(printer.target).pages) == printer.asked[0] == printer.asked[1]
    page.print_buttons[SAVE].click()
    qtbot.waitUntil(lambda: page.message.text().startswith("Klaar"), timeout=60000)
    [saved] = tmp_path.glob("leercultuur-plan-kaarten-poster-*.pdf")
    assert len(PdfReader(saved).pages) == printer.asked[0]


def test_what_was_promised_is_looked_back_on_and_told_on_the_kiosk(
    windows: list[MeetingWindow], qtbot: QtBot, folder: Path
) -> None:
    vault = access.unlock(folder, PASSPHRASE)
    card = meeting.cards()[0].id
    meeting.save_plan(folder, vault, None, Plan((Action(card, "Samira", look_back_on=TODAY),)), Plan())
    enter(windows[0], qtbot)
    flow = windows[0].flow
    assert flow is not None
    assert flow.aside == LOOK_BACK
    line = PublishedLine("Te weinig tijd", "Elke vrijdag een uur", card)
    found = LookBack(Outcome.DONE, "", TODAY)
    flow.look_back_page.recorded.emit("Najaar 2026", card, found, line, None)
    qtbot.waitUntil(lambda: flow.plan.actions[0].look_back == found, timeout=8000)
    assert [(one.said, one.did) for one in welcome(folder).lines] == [("Te weinig tijd", "Elke vrijdag een uur")]
    flow.leave_aside()
    windows[0].rail.look_back_button.click()
    qtbot.waitUntil(
        lambda: not flow.look_back_page.rows or "settled" in {row.due.when for row in flow.look_back_page.rows}
    )
    windows[0].close()
    assert meeting.load_plan(folder, vault).line(card) == line
