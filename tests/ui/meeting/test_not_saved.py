"""A disk that is full or a folder that is away: the meeting says so, tries again by itself, and loses no letter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.look_back import DueAction, LookBackList, When
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, answering, meeting, workplace
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.look_back_keeper import LookBackKeeper
from leercultuur_desktop.ui.meeting.plan_keeper import PlanKeeper
from leercultuur_desktop.ui.meeting.values import Finding
from leercultuur_desktop.ui.meeting.window import MeetingWindow
from leercultuur_desktop.ui.theme import load_fonts
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import PASSPHRASE, TODAY, MeetingRoom

CARDS, PLAN, CLOSE = 5, 6, 7
FIRST = sample.cards()[8].id
FULL = KnownProblem(Trouble.DISK_FULL, file="leercultuur.db")
AWAY = KnownProblem(Trouble.WORKPLACE_GONE, folder="bedrijf")
SOON = 5


class Disk:
    """A disk that may be full."""

    def __init__(self) -> None:
        self.problem: KnownProblem | None = FULL
        self.tries = 0
        self.plans: list[Plan] = []
        self.findings: list[Finding] = []

    def save(self, plan: Plan, _base: Plan) -> Plan:
        self.tried()
        self.plans.append(plan)
        return plan

    def record(self, _round: str, _card: str, finding: Finding) -> Plan:
        self.tried()
        self.findings.append(finding)
        return Plan()

    def tried(self) -> None:
        self.tries += 1
        if self.problem is not None:
            raise self.problem


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    one = Background()
    yield one
    one.wait()


def test_a_save_that_failed_is_tried_until_it_succeeds_and_told_once(
    disk: Disk, background: Background, qtbot: QtBot
) -> None:
    keeper = PlanKeeper(disk.save, Plan(), background, again=SOON)
    told: list[Exception] = []
    keeper.failed.connect(told.append)
    keeper.keep(Plan(goal="Sa"))
    qtbot.waitUntil(lambda: disk.tries > 3)
    keeper.keep(Plan(goal="Samen"))
    qtbot.waitUntil(lambda: disk.tries > 6)
    assert told == [FULL]
    assert keeper.problem is FULL
    with qtbot.waitSignal(keeper.saved):
        disk.problem = None
    assert disk.plans == [Plan(goal="Samen")]
    assert keeper.problem is None


def test_another_problem_is_told_as_well(disk: Disk, background: Background, qtbot: QtBot) -> None:
    keeper = PlanKeeper(disk.save, Plan(), background, again=SOON)
    told: list[Exception] = []
    keeper.failed.connect(told.append)
    keeper.keep(Plan(goal="Samen"))
    qtbot.waitUntil(lambda: told == [FULL])
    disk.problem = AWAY
    qtbot.waitUntil(lambda: told == [FULL, AWAY])
    disk.problem = None
    qtbot.waitUntil(lambda: keeper.problem is None)


def test_typing_on_while_saving_fails_does_not_hurry_the_disk(disk: Disk, background: Background, qtbot: QtBot) -> None:
    keeper = PlanKeeper(disk.save, Plan(), background)
    keeper.keep(Plan(goal="S"))
    qtbot.waitUntil(lambda: keeper.problem is not None)
    for letters in ("Sa", "Sam", "Same", "Samen"):
        keeper.keep(Plan(goal=letters))
    assert background.wait()
    assert disk.tries == 1
    disk.problem = None
    keeper.flush()
    assert disk.plans == [Plan(goal="Samen")]


def test_a_close_that_was_refused_goes_on_trying(disk: Disk, background: Background, qtbot: QtBot) -> None:
    keeper = PlanKeeper(disk.save, Plan(), background, again=SOON)
    keeper.keep(Plan(goal="Samen"))
    with pytest.raises(KnownProblem):
        keeper.flush()
    with qtbot.waitSignal(keeper.saved):
        disk.problem = None
    assert disk.plans == [Plan(goal="Samen")]


def test_a_change_is_on_its_way_at_once_and_the_next_ones_follow_it_together(
    disk: Disk, background: Background, qtbot: QtBot
) -> None:
    disk.problem = None
    keeper = PlanKeeper(disk.save, Plan(), background)
    with qtbot.waitSignal(keeper.saved):
        for letters in ("S", "Sa", "Sam"):
            keeper.keep(Plan(goal=letters))
        assert background.wait()
        assert disk.plans == [Plan(goal="S")]  # stored before anything came round
    assert disk.plans == [Plan(goal="S"), Plan(goal="Sam")]


def test_what_came_of_an_action_is_tried_again_too(disk: Disk, background: Background, qtbot: QtBot) -> None:
    keeper = LookBackKeeper(disk.record, background, again=SOON)
    told: list[Exception] = []
    keeper.failed.connect(told.append)
    keeper.keep("Najaar", FIRST, Finding(LookBack(Outcome.STOPPED, "te"), None, None))
    qtbot.waitUntil(lambda: disk.tries > 3)
    keeper.keep("Najaar", FIRST, Finding(LookBack(Outcome.STOPPED, "te druk"), None, None))
    assert told == [FULL]
    disk.problem = None
    qtbot.waitUntil(lambda: bool(disk.findings) and disk.findings[-1].look_back.because == "te druk")
    qtbot.waitUntil(lambda: keeper.problem is None)


def banner_of(window: MeetingWindow) -> str:
    return "\n".join(one.text() for one in window.banner.findChildren(QLabel) if one.text())


@pytest.fixture
def full_disk(full_meeting: MeetingRoom) -> MeetingRoom:
    """A group that chose a card just when the disk was full."""
    full_meeting.desk.unsaved = FULL
    full_meeting.step(CARDS)
    full_meeting.choose_card(0)
    full_meeting.bot.waitUntil(full_meeting.window.banner.isVisible)
    return full_meeting


def test_the_group_reads_that_it_is_not_saved_and_that_the_program_goes_on_trying(full_disk: MeetingRoom) -> None:
    told = banner_of(full_disk.window)
    assert told.startswith("Nog niet bewaard. De schijf is vol.")
    assert told.endswith("Wat jullie schreven is niet weg. Het programma probeert het steeds opnieuw.")
    not_yet = "Het plan is nog niet bewaard. We proberen het steeds opnieuw."
    assert full_disk.flow.plan_page.footnote.text() == not_yet
    full_disk.step(PLAN)
    assert banner_of(full_disk.window) == told
    QTest.keyClicks(full_disk.flow.plan_page.action_forms[0].who, "Samira")
    assert full_disk.flow.plan_page.footnote.text() == not_yet


def test_it_is_saved_by_itself_and_the_message_goes(full_disk: MeetingRoom) -> None:
    full_disk.step(PLAN)
    QTest.keyClicks(full_disk.flow.plan_page.action_forms[0].who, "Samira")
    full_disk.desk.unsaved = None
    full_disk.bot.waitUntil(lambda: not full_disk.window.banner.isVisible())  # nobody does anything
    assert full_disk.desk.saved[-1].actions[0].who == "Samira"
    assert full_disk.flow.plan_page.footnote.text() == "Het plan is bewaard."


@pytest.mark.logs_problems
def test_the_window_closes_on_unsaved_words_only_after_it_said_what_that_costs(full_disk: MeetingRoom) -> None:
    window = full_disk.window
    assert window.rail.stop_button.text() == "Sluiten"
    window.rail.stop_button.click()
    assert window.isVisible()
    assert "Het venster blijft open" in banner_of(window)
    assert "dan is weg wat jullie het laatst schreven" in banner_of(window)
    assert window.rail.stop_button.text() == window.rail.stop_button.accessibleName() == "Toch sluiten"
    window.rail.stop_button.click()
    assert not window.isVisible()


def test_once_saved_the_way_out_is_as_it_was_and_the_next_trouble_is_told_again(full_disk: MeetingRoom) -> None:
    window, flow = full_disk.window, full_disk.flow
    assert not window.close()
    full_disk.desk.unsaved = None
    flow.keeper.hurry()
    full_disk.bot.waitUntil(lambda: not window.banner.isVisible())
    assert window.rail.stop_button.text() == "Sluiten"
    full_disk.desk.unsaved = AWAY
    full_disk.choose_card(1)
    full_disk.bot.waitUntil(window.banner.isVisible)
    assert not window.close()
    full_disk.desk.unsaved = None
    assert window.close()
    assert len(full_disk.desk.saved[-1].actions) == 2


def test_printing_does_not_hide_that_something_is_not_saved(full_disk: MeetingRoom) -> None:
    full_disk.flow.plan_page.action_forms[0].suggestion.click()
    full_disk.step(CLOSE)
    full_disk.flow.print_out("plan")
    full_disk.bot.waitUntil(lambda: bool(full_disk.desk.printed))
    assert banner_of(full_disk.window).startswith("Nog niet bewaard.")


def test_a_result_of_looking_back_that_is_not_safe_is_told_likewise(open_meeting: OpenMeeting) -> None:
    due = DueAction("Voorjaar 2026", False, Action(FIRST, look_back_on=TODAY), When.OVERDUE, None)
    room = open_meeting(sample.full(), look_back=LookBackList((due,)))
    room.unlock_and_enter()
    room.desk.unsaved = FULL
    page = room.flow.look_back_page
    page.recorded.emit("Voorjaar 2026", FIRST, LookBack(Outcome.DONE, "", TODAY), None, None)
    room.bot.waitUntil(room.window.banner.isVisible)
    assert page.footnote.text() == "Het is nog niet bewaard. We proberen het steeds opnieuw."
    room.desk.unsaved = None
    room.flow.asides.keeper.hurry()
    room.bot.waitUntil(lambda: not room.window.banner.isVisible())
    assert room.desk.recorded[-1][2].look_back.result is Outcome.DONE


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Path, MeetingWindow]]:
    """The meeting at the plan of a real workplace with one action."""
    load_fonts()
    place = tmp_path / "stick" / "bedrijf"
    light = access.Work(memory=8 * 1024 * 1024, passes=1)
    workplace.create(place, Company("Metaal Jansen", {Layer.WORKERS: 9}), Settings(), "4711", PASSPHRASE, work=light)
    the_round = workplace.open_round(place, "Najaar 2026", "4711")
    for number in range(9):
        answering.keep(place, the_round.id, Response(Layer.WORKERS, None, (2 + number % 3,) * 24))
    workplace.close_round(place, "Najaar 2026", "4711")
    vault = access.unlock(place, PASSPHRASE)
    meeting.save_plan(place, vault, None, Plan((Action(meeting.cards()[0].id),), place="plan"), Plan())
    window = MeetingWindow(place, sample.DUTCH, today=TODAY)
    window.show()
    window.opening.unlock_page.field.setText(PASSPHRASE)
    window.opening.unlock_page.open_button.click()
    qtbot.waitUntil(lambda: window.flow is not None and window.flow.pages.complete, timeout=20000)
    qtbot.waitUntil(lambda: not window.background.busy, timeout=20000)
    yield place, window
    window.close()
    window.deleteLater()


def test_a_stick_that_is_pulled_out_and_put_back_costs_no_letter(
    real: tuple[Path, MeetingWindow], qtbot: QtBot
) -> None:
    place, window = real
    flow = window.flow
    assert flow is not None
    stick, away = place.parent, place.parent.with_name("weg")
    stick.rename(away)
    QTest.keyClicks(flow.plan_page.action_forms[0].who, "Samira")
    qtbot.waitUntil(window.banner.isVisible)
    assert banner_of(window).startswith("Nog niet bewaard. De map met de gegevens is weg.")
    QTest.keyClicks(flow.plan_page.action_forms[0].who, " en Kees")
    assert not window.close()
    away.rename(stick)
    qtbot.waitUntil(lambda: not window.banner.isVisible(), timeout=10000)
    plan = meeting.load_plan(place, access.unlock(place, PASSPHRASE))
    assert plan.actions[0].who == "Samira en Kees"
