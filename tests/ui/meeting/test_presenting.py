"""A presenter turns the steps and makes the screen black; whoever leads reads along on a second screen."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QScreen, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.content.facilitation import STEPS, step_guides
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.ui.meeting.notes_window import NotesWindow, other_screen
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

RESPONSE, RADAR, TOGETHER, BEHIND, CHOOSE, CARDS, PLAN, CLOSE = range(8)
GUIDES = step_guides(sample.DUTCH)


def writing_field(room: MeetingRoom) -> QWidget:
    """A field of the plan with the cursor in it."""
    room.step(PLAN)
    room.window.activateWindow()
    field = next(one for one in room.typing_fields() if one.isVisible())
    field.setFocus()
    room.bot.waitUntil(field.hasFocus)
    return field


@pytest.fixture
def planning(open_meeting: OpenMeeting) -> MeetingRoom:
    """A meeting with one action in the plan."""
    room = open_meeting(sample.full(), plan=Plan((Action(sample.cards()[8].id),)))
    room.unlock_and_enter()
    return room


def test_page_keys_turn_the_steps_and_stop_at_the_first(full_meeting: MeetingRoom) -> None:
    full_meeting.press(Qt.Key.Key_PageUp)
    assert full_meeting.flow.place == RESPONSE
    full_meeting.press(Qt.Key.Key_PageDown)
    full_meeting.press(Qt.Key.Key_PageDown)
    assert full_meeting.flow.place == TOGETHER
    full_meeting.press(Qt.Key.Key_PageUp)
    assert full_meeting.flow.place == RADAR


def test_page_keys_stop_at_the_last_step(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CLOSE)
    full_meeting.press(Qt.Key.Key_PageDown)
    assert full_meeting.flow.place == CLOSE


def test_a_key_held_down_does_not_race_through_the_meeting(full_meeting: MeetingRoom) -> None:
    assert not any(one.autoRepeat() for one in full_meeting.window.findChildren(QShortcut))


@pytest.mark.parametrize("place", range(8))
def test_alt_and_a_number_leads_to_that_step(full_meeting: MeetingRoom, place: int) -> None:
    full_meeting.window.activateWindow()
    full_meeting.press(Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.AltModifier)
    full_meeting.bot.waitUntil(lambda: full_meeting.flow.place == place)


@pytest.mark.parametrize("key", [Qt.Key.Key_F5, Qt.Key.Key_Escape])
def test_other_keys_of_a_presenter_do_nothing(full_meeting: MeetingRoom, key: Qt.Key) -> None:
    full_meeting.press(key)
    assert full_meeting.flow.place == RESPONSE
    assert full_meeting.window.isVisible()
    assert not full_meeting.window.curtain.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
@pytest.mark.parametrize("back", [Qt.Key.Key_B, Qt.Key.Key_Period, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp])
def test_b_makes_the_screen_black_and_any_of_the_keys_brings_it_back(
    full_meeting: MeetingRoom, key: Qt.Key, back: Qt.Key
) -> None:
    room = full_meeting
    room.step(RADAR)
    room.press(key)
    curtain = room.window.curtain
    assert curtain.isVisible()
    assert curtain.geometry() == room.window.rect()
    assert curtain.words.text() == "Druk op B om verder te gaan"
    picture = room.window.grab().toImage()
    assert {picture.pixelColor(x, y).name() for x in (3, 400, 1300) for y in (3, 300, 600)} == {"#000000"}
    room.press(back)
    assert not curtain.isVisible()
    assert room.flow.place == RADAR


def test_a_click_brings_the_picture_back_and_presses_nothing(full_meeting: MeetingRoom) -> None:
    room = full_meeting
    room.press(Qt.Key.Key_B)
    place = room.window.rail.buttons[4].mapTo(room.window, QPoint(10, 10))
    QTest.mouseClick(room.window.curtain, Qt.MouseButton.LeftButton, pos=place)
    assert not room.window.curtain.isVisible()
    assert room.flow.place == RESPONSE


def test_behind_the_black_no_control_has_the_keys_and_the_focus_comes_back(full_meeting: MeetingRoom) -> None:
    room = full_meeting
    room.window.activateWindow()
    before = room.page().findChildren(QWidget, "nextButton")[0]
    before.setFocus()
    room.bot.waitUntil(before.hasFocus)
    room.press(Qt.Key.Key_B)
    assert room.window.curtain.hasFocus()
    QTest.keyClick(room.window.curtain, Qt.Key.Key_Return)
    assert room.flow.place == RESPONSE
    assert not room.window.curtain.isVisible()
    assert before.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_who_is_typing_types_a_letter_and_no_black(planning: MeetingRoom, key: Qt.Key) -> None:
    field = writing_field(planning)
    QTest.keyClick(field, key)
    assert not planning.window.curtain.isVisible()


def test_before_unlocking_there_is_nothing_to_make_black(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full())
    room.press(Qt.Key.Key_B)
    room.press(Qt.Key.Key_PageDown)
    assert not room.window.curtain.isVisible()


def notes(room: MeetingRoom) -> NotesWindow:
    """The notes, opened at the rail."""
    room.window.rail.notes_button.click()
    assert room.window.notes is not None
    return room.window.notes


def test_the_notes_follow_the_step(full_meeting: MeetingRoom) -> None:
    beside = notes(full_meeting)
    for place, key in enumerate(STEPS):
        full_meeting.step(place)
        guide = GUIDES[key]
        assert beside.name.text() == guide.name
        assert beside.place.text() == f"Stap {place + 1} van 8"
        assert [one.text() for one in beside.notes] == list(guide.notes)
        assert beside.first.text() == guide.first
        assert beside.time.text() == f"0 van ongeveer {guide.minutes} minuten"
        following = f"Hierna: {GUIDES[STEPS[place + 1]].name}" if place < CLOSE else "Dit is de laatste stap."
        assert beside.next_step.text().startswith(following)


def test_the_notes_say_how_long_the_whole_meeting_takes(full_meeting: MeetingRoom) -> None:
    assert "ongeveer 120 minuten" in notes(full_meeting).length.text()
    assert sum(GUIDES[key].minutes for key in STEPS) == 120


def test_who_leads_turns_the_steps_from_the_notes_too(full_meeting: MeetingRoom) -> None:
    beside = notes(full_meeting)
    QTest.keyClick(beside, Qt.Key.Key_PageDown)
    assert full_meeting.flow.place == RADAR
    beside.back_button.click()
    assert full_meeting.flow.place == RESPONSE
    QTest.keyClick(beside, Qt.Key.Key_B)
    assert full_meeting.window.curtain.isVisible()
    beside.blank_button.click()
    assert not full_meeting.window.curtain.isVisible()


def test_the_button_closes_the_notes_again_and_so_does_their_own_cross(full_meeting: MeetingRoom) -> None:
    button = full_meeting.window.rail.notes_button
    beside = notes(full_meeting)
    assert button.isChecked()
    assert beside.isVisible()
    button.click()
    assert full_meeting.window.notes is None
    assert not button.isChecked()
    notes(full_meeting).close()
    assert full_meeting.window.notes is None
    assert not button.isChecked()


def test_the_notes_go_with_the_meeting(full_meeting: MeetingRoom) -> None:
    beside = notes(full_meeting)
    with full_meeting.bot.waitSignal(beside.closed):
        full_meeting.window.close()
    assert full_meeting.window.notes is None


def test_a_second_screen_is_taken_where_there_is_one() -> None:
    one, other = cast("QScreen", object()), cast("QScreen", object())
    assert other_screen(one, [one, other]) is other
    assert other_screen(other, [one, other]) is one
    assert other_screen(one, [one]) is None


@pytest.mark.parametrize("key", STEPS)
@pytest.mark.parametrize("scores", [True, False])
def test_each_step_says_how_long_who_begins_and_a_few_short_notes(key: str, scores: bool) -> None:
    guide = step_guides(sample.DUTCH, scores=scores)[key]
    assert 5 <= guide.minutes <= 30
    assert 3 <= len(guide.notes) <= 6
    for text in (guide.first, guide.task, *guide.notes):
        assert all(len(sentence.split()) <= 14 for sentence in text.replace("?", ".").split(".")), text


def test_without_figures_no_note_speaks_of_a_score() -> None:
    told = " ".join(text for one in step_guides(sample.DUTCH, scores=False).values() for text in (one.task, *one.notes))
    assert "score" not in told
    assert "radar" not in told.lower()


def test_the_step_itself_says_how_long_it_takes_and_who_talks_first(full_meeting: MeetingRoom) -> None:
    for place, key in enumerate(STEPS):
        said = full_meeting.said(full_meeting.step(place))
        assert f"ongeveer {GUIDES[key].minutes} minuten" in said
        assert GUIDES[key].first in said
