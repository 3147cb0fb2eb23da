"""A screen reader switches a button that is on or off without a click; the meeting does what a click would do."""

from __future__ import annotations

from datetime import date

from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.look_back import DueAction, LookBackList, When
from leercultuur_desktop.domain.plan import Action, Outcome, Plan
from leercultuur_desktop.ui.meeting.comparing import Mode
from leercultuur_desktop.ui.meeting.toggle import Toggle
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

TOGETHER, BEHIND, CHOOSE, CARDS, PLAN = 2, 3, 4, 5, 6


def test_what_the_program_shows_is_not_told_and_what_somebody_does_is(full_meeting: MeetingRoom) -> None:
    told: list[bool] = []
    toggle = Toggle(full_meeting.window)
    toggle.switched.connect(told.append)
    toggle.show_on(True)
    assert toggle.isChecked()
    assert told == []
    toggle.toggle()
    toggle.click()
    assert told == [False, True]


def test_comparisons_and_views_follow(full_meeting: MeetingRoom) -> None:
    full_meeting.step(TOGETHER)
    page = full_meeting.flow.together_page
    page.mode_buttons[Mode.PREVIOUS].toggle()
    assert full_meeting.heading() == "Wat is er veranderd?"
    page.view_buttons["words"].toggle()
    assert page.list.isVisible()


def test_a_block_to_look_behind_follows(full_meeting: MeetingRoom) -> None:
    full_meeting.step(BEHIND)
    page = full_meeting.flow.block_page
    page.picker.buttons[Block.TEAMWORK].toggle()
    assert page.picker.chosen == (Block.TEAMWORK,)
    assert page.picker.buttons[Block.TEAMWORK].isChecked()


def test_a_block_to_work_on_follows_and_a_third_is_still_refused(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), plan=Plan(blocks=(Block.TEAMWORK,)))
    room.unlock_and_enter()
    room.step(CHOOSE)
    tiles = room.flow.choose_page.reveal.tiles
    tiles[Block.LEADERSHIP].toggle()
    assert room.flow.plan.blocks == (Block.TEAMWORK, Block.LEADERSHIP)
    tiles[Block.ENVIRONMENT].toggle()
    assert room.flow.plan.blocks == (Block.TEAMWORK, Block.LEADERSHIP)
    assert not tiles[Block.ENVIRONMENT].isChecked()
    assert tiles[Block.LEADERSHIP].isChecked()


def test_answers_in_the_plan_follow(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CARDS)
    full_meeting.choose_card(0)
    form = full_meeting.flow.plan_page.action_forms[0]
    before = set(full_meeting.flow.plan.actions[0].reaches or form.card.layers)
    layer = next(iter(before))
    form.reach.buttons[layer].toggle()
    assert set(full_meeting.flow.plan.actions[0].reaches or ()) == before - {layer}


def test_what_came_of_an_action_follows(open_meeting: OpenMeeting) -> None:
    action = Action(sample.cards()[0].id, "Kees", look_back_on=date(2026, 11, 1))
    due = DueAction("Najaar 2026", False, action, When.OVERDUE, None)
    room = open_meeting(sample.full(), plan=Plan((action,)), look_back=LookBackList((due,)))
    room.unlock_and_enter()
    page = room.flow.look_back_page
    page.open_action(due)
    page.form.choices[Outcome.DONE].toggle()
    room.bot.waitUntil(lambda: bool(room.desk.recorded))
    assert room.desk.recorded[-1][2].look_back.result is Outcome.DONE
    assert page.form.choices[Outcome.DONE].isChecked()


def test_the_notes_follow(full_meeting: MeetingRoom) -> None:
    full_meeting.window.rail.notes_button.toggle()
    assert full_meeting.window.notes is not None
    full_meeting.window.rail.notes_button.toggle()
    assert full_meeting.window.notes is None
