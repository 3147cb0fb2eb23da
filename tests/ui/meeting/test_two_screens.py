"""Two meetings on one round: the screen follows what the other one saved, and never writes over who is typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from threading import Event

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.plan import Action, KeptAside, Plan
from leercultuur_desktop.domain.plan_merge import merge
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.plan_keeper import PlanKeeper
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

CARDS, PLAN = 5, 6
FIRST, SECOND = sample.cards()[8].id, sample.cards()[9].id
BASE = Plan((Action(FIRST, "Kees"),))


@pytest.fixture
def room(open_meeting: OpenMeeting) -> MeetingRoom:
    """A meeting with one action, at the plan."""
    room = open_meeting(sample.full(), plan=BASE)
    room.unlock_and_enter()
    room.step(PLAN)
    return room


def test_a_card_that_the_other_screen_chose_appears(room: MeetingRoom) -> None:
    room.desk.elsewhere = replace(BASE, actions=(*BASE.actions, Action(SECOND, "Ali")))
    room.choose_card(2)
    room.bot.waitUntil(lambda: len(room.flow.plan_page.action_forms) == 3)
    assert {form.who.text() for form in room.flow.plan_page.action_forms} == {"Kees", "Ali", ""}


def test_typing_goes_on_where_it_was_and_the_rest_follows(room: MeetingRoom) -> None:
    form = room.flow.plan_page.action_forms[0]
    room.window.activateWindow()
    form.who.setFocus()
    room.bot.waitUntil(form.who.hasFocus)
    theirs = (Action(FIRST, "Kees", "bord ophangen", date(2026, 12, 4)), Action(SECOND))
    room.desk.elsewhere = Plan(theirs, place="plan")
    QTest.keyClicks(form.who, " en")
    room.bot.waitUntil(lambda: len(room.flow.plan.actions) == 2)
    assert room.flow.plan_page.action_forms[0] is form
    assert form.who.hasFocus()
    assert [one.first_step.text() for one in room.flow.plan_page.action_forms] == ["bord ophangen", ""]

    QTest.keyClicks(form.who, " Samira")
    room.bot.waitUntil(lambda: room.desk.saved[-1].actions[0].who == "Kees en Samira")
    wanted = (Action(FIRST, "Kees en Samira", "bord ophangen", date(2026, 12, 4)), Action(SECOND))
    assert room.desk.saved[-1] == Plan(wanted, place="plan")


def test_what_the_other_screen_wrote_in_the_same_field_is_kept_aside(room: MeetingRoom) -> None:
    room.bot.waitUntil(lambda: bool(room.desk.saved))  # the step that is on show
    room.desk.elsewhere = Plan((Action(FIRST, "Piet"),))
    form = room.flow.plan_page.action_forms[0]
    form.who.selectAll()
    QTest.keyClicks(form.who, "Samira")
    room.bot.waitUntil(lambda: bool(room.flow.plan.kept_aside))
    assert room.flow.plan.actions[0].who == "Samira"
    assert room.flow.plan.kept_aside == (KeptAside(("actions", FIRST, "who"), "Piet"),)


class Store:
    """A store that other screens write in too, and that can be slow."""

    def __init__(self) -> None:
        self.plan = Plan()
        self.go = Event()
        self.go.set()

    def save(self, plan: Plan, base: Plan) -> Plan:
        self.go.wait(5)
        self.plan = merge(base, plan, self.plan)
        return self.plan


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def keeper(qtbot: QtBot, store: Store) -> Iterator[PlanKeeper]:
    background = Background()
    yield PlanKeeper(store.save, Plan(), background)
    store.go.set()
    background.wait()


def test_what_was_typed_while_a_save_was_on_its_way_stands_on_what_came_back(
    keeper: PlanKeeper, store: Store, qtbot: QtBot
) -> None:
    store.plan = Plan((Action(SECOND),))
    store.go.clear()
    keeper.keep(Plan(goal="Sam"))
    qtbot.wait(400)
    keeper.keep(Plan(goal="Samen"))
    with qtbot.waitSignal(keeper.followed) as followed:
        store.go.set()
    assert followed.args == [Plan((Action(SECOND),), goal="Samen")]
    with qtbot.waitSignal(keeper.saved):
        pass
    assert store.plan == Plan((Action(SECOND),), goal="Samen")


def test_a_card_put_back_just_before_closing_stays_away(keeper: PlanKeeper, store: Store, qtbot: QtBot) -> None:
    store.go.clear()
    keeper.keep(Plan((Action(FIRST),), goal="Samen"))
    qtbot.wait(400)
    keeper.keep(Plan(goal="Anders"))
    store.go.set()
    keeper.flush()
    assert store.plan == Plan(goal="Anders")
    followed: list[Plan] = []
    keeper.followed.connect(followed.append)
    qtbot.wait(50)
    assert not followed


def test_alone_nothing_has_to_be_followed(keeper: PlanKeeper, store: Store, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(keeper.followed), qtbot.waitSignal(keeper.saved):
        keeper.keep(Plan(goal="Samen"))
