"""The group goes on where it was the last time, and looks back first where that is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from leercultuur_desktop.content.facilitation import LOOK_BACK, REMARKS, STEPS
from leercultuur_desktop.domain.look_back import DueAction, LookBackList, When
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services.look_back import EarlierPlan
from leercultuur_desktop.ui.meeting.together_page import PLANNED
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import TODAY, MeetingRoom

CARD, OTHER = sample.cards()[8].id, sample.cards()[9].id
PROMISED = Action(CARD, "Kees", look_back_on=TODAY - timedelta(days=3))


def waiting(when: When, round_name: str = "Najaar 2026") -> LookBackList:
    return LookBackList((DueAction(round_name, False, PROMISED, when),))


def test_the_step_on_show_is_kept(full_meeting: MeetingRoom) -> None:
    full_meeting.step(4)
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    assert full_meeting.desk.saved[-1].place == "choose"


def test_only_looking_saves_nothing(full_meeting: MeetingRoom) -> None:
    full_meeting.window.close()
    assert not full_meeting.desk.saved


@pytest.mark.parametrize("place", range(1, 8))
def test_the_meeting_goes_on_at_the_step_of_last_time(open_meeting: OpenMeeting, place: int) -> None:
    room = open_meeting(sample.full(), plan=Plan(place=STEPS[place]))
    room.unlock_and_enter()
    assert room.flow.place == place
    line = room.window.rail.resume_line
    assert line.isVisible()
    assert line.text() == "Vorige keer waren jullie hier."
    assert room.flow.seen == set(range(place))
    room.step(place - 1)
    assert not line.isVisible()


@pytest.mark.parametrize("place", ["", "response", "a step of a later version"])
def test_else_it_begins_at_the_first_step_without_a_word(open_meeting: OpenMeeting, place: str) -> None:
    room = open_meeting(sample.full(), plan=Plan(place=place))
    room.unlock_and_enter()
    assert room.flow.place == 0
    assert not room.window.rail.resume_line.isVisible()


@pytest.mark.parametrize("when", [When.OVERDUE, When.SOON])
def test_what_is_due_comes_first_and_then_the_step_of_last_time(open_meeting: OpenMeeting, when: When) -> None:
    room = open_meeting(sample.full(), plan=Plan(place="plan"), look_back=waiting(when))
    room.unlock_and_enter()
    assert room.flow.aside == LOOK_BACK
    assert room.page() is room.flow.look_back_page
    room.flow.look_back_page.next_button.click()
    assert room.flow.aside == ""
    assert room.flow.place == 6
    assert room.window.rail.resume_line.isVisible()


@pytest.mark.parametrize("when", [When.LATER, When.SETTLED])
def test_what_is_not_due_waits_behind_its_button(open_meeting: OpenMeeting, when: When) -> None:
    room = open_meeting(sample.full(), look_back=waiting(when))
    room.unlock_and_enter()
    assert room.flow.aside == ""
    room.step(2)
    room.window.rail.look_back_button.click()
    assert room.page() is room.flow.look_back_page
    room.press(Qt.Key.Key_PageDown)
    assert room.flow.place == 2
    assert room.page() is room.flow.steps[2].page


def test_what_came_of_an_action_is_kept_while_it_is_typed(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), look_back=waiting(When.OVERDUE))
    room.unlock_and_enter()
    page = room.flow.look_back_page
    for because in ("te", "te d", "te druk"):
        page.recorded.emit("Voorjaar 2026", CARD, LookBack(Outcome.STOPPED, because, TODAY), None, None)
    room.bot.waitUntil(lambda: bool(room.desk.recorded) and room.desk.recorded[-1][2].look_back.because == "te druk")
    assert {found[:2] for found in room.desk.recorded} == {("Voorjaar 2026", CARD)}
    assert len(room.desk.recorded) == 2  # the first at once, the others together behind it


def test_a_next_day_and_a_line_survive_what_is_typed_right_after(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), look_back=waiting(When.OVERDUE))
    room.unlock_and_enter()
    page, day = room.flow.look_back_page, date(2027, 2, 1)
    page.recorded.emit("Voorjaar 2026", CARD, LookBack(Outcome.GOING_ON, "", TODAY), None, day)
    page.recorded.emit("Voorjaar 2026", CARD, LookBack(Outcome.GOING_ON, "nog niet", TODAY), None, None)
    room.bot.waitUntil(lambda: bool(room.desk.recorded) and room.desk.recorded[-1][2].look_back.because == "nog niet")
    assert [one.next_day for *_where, one in room.desk.recorded if one.next_day] == [day]


def test_a_next_day_that_could_not_be_kept_goes_along_with_what_is_typed_after(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), look_back=waiting(When.OVERDUE))
    room.unlock_and_enter()
    page, day = room.flow.look_back_page, date(2027, 2, 1)
    room.desk.unsaved = KnownProblem(Trouble.DISK_FULL, file="leercultuur.db")
    page.recorded.emit("Voorjaar 2026", CARD, LookBack(Outcome.GOING_ON, "", TODAY), None, day)
    page.recorded.emit("Voorjaar 2026", CARD, LookBack(Outcome.GOING_ON, "nog niet", TODAY), None, None)
    room.bot.waitUntil(room.window.banner.isVisible)
    room.desk.unsaved = None
    room.flow.asides.keeper.hurry()
    room.bot.waitUntil(lambda: bool(room.desk.recorded))
    [(*_where, found)] = room.desk.recorded
    assert (found.next_day, found.look_back.because) == (day, "nog niet")


def test_closing_at_once_keeps_what_was_said_last(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), look_back=waiting(When.OVERDUE))
    room.unlock_and_enter()
    found = LookBack(Outcome.DONE, "", TODAY)
    room.flow.look_back_page.recorded.emit("Voorjaar 2026", CARD, found, None, None)
    room.window.close()
    assert room.desk.recorded[-1][2].look_back == found


def test_what_could_not_be_kept_is_told_and_kept_later(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), look_back=waiting(When.OVERDUE))
    room.unlock_and_enter()
    room.desk.unsaved = KnownProblem(Trouble.STORE_BUSY, file="leercultuur.db")
    found = LookBack(Outcome.DONE, "", TODAY)
    room.flow.look_back_page.recorded.emit("Voorjaar 2026", CARD, found, None, None)
    room.bot.waitUntil(room.window.banner.isVisible)
    room.desk.unsaved = None
    room.window.close()
    assert room.desk.recorded[-1][2].look_back == found


def test_a_result_of_this_round_comes_into_the_plan_that_is_on_show(open_meeting: OpenMeeting) -> None:
    plan = Plan((PROMISED,))
    room = open_meeting(sample.full(), plan=plan, look_back=waiting(When.OVERDUE))
    room.unlock_and_enter()
    found = LookBack(Outcome.DONE, "", TODAY)
    room.desk.elsewhere = replace(plan, actions=(replace(PROMISED, look_back=found),))
    room.flow.look_back_page.recorded.emit("Najaar 2026", CARD, found, None, None)
    room.bot.waitUntil(lambda: room.flow.plan.actions[0].look_back == found)


def test_a_result_of_the_round_before_stands_beside_what_changed(open_meeting: OpenMeeting) -> None:
    plan = Plan((PROMISED,))
    room = open_meeting(
        sample.full(), sample.before(), earlier=EarlierPlan("Voorjaar 2026", plan), look_back=waiting(When.OVERDUE)
    )
    room.desk.plan = plan
    room.unlock_and_enter()
    found = LookBack(Outcome.DONE, "", TODAY)
    room.flow.look_back_page.recorded.emit("Voorjaar 2026", CARD, found, None, None)
    room.step(2)
    page = room.flow.together_page
    page.show_view(PLANNED)
    room.bot.waitUntil(lambda: "gedaan" in room.said(page).lower())


def test_remarks_are_read_beside_the_fourth_step_and_struck_out_in_the_plan(open_meeting: OpenMeeting) -> None:
    remarks = tuple(f"Opmerking {number}" for number in range(10))
    room = open_meeting(replace(sample.full(), remarks=remarks))
    room.unlock_and_enter()
    room.step(3)
    room.flow.block_page.remarks_wanted.emit()
    assert room.flow.aside == REMARKS
    page = room.flow.remarks_page
    assert room.page() is page
    page.struck.emit("Opmerking 3", True)
    page.read_changed.emit(True)
    room.bot.waitUntil(lambda: bool(room.desk.saved) and room.desk.saved[-1].remarks_read)
    assert len(room.desk.saved[-1].struck) == 1
    page.finished.emit()
    assert room.page() is room.flow.block_page
