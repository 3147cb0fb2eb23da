"""The results open for the passphrase alone, and nothing of them is left once the window is closed."""

from __future__ import annotations

import gc
import weakref
from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.meeting.values import RoundChoice
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

NEWEST = RoundChoice("Najaar 2026", "3 november 2026", 61, practice=False)
PRACTICE = RoundChoice("Oefenen", "1 juni 2026", 9, practice=True)
OLDER = RoundChoice("Voorjaar 2026", "4 mei 2026", 57, practice=False)


class WatchedResults(Results):
    """Results that can be watched: the plain ones take no weak reference."""


def test_the_right_passphrase_opens_the_first_step(full_meeting: MeetingRoom) -> None:
    assert full_meeting.heading() == "Wie deed mee?"
    assert full_meeting.window.opening.unlock_page.field.text() == ""


def test_a_wrong_passphrase_is_said_in_words_and_opens_nothing(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full())
    room.unlock("iets anders")
    banner = room.window.opening.unlock_page.banner
    room.bot.waitUntil(banner.isVisible)
    assert banner.accessibleName() == "De wachtzin klopt niet"
    assert room.window.flow is None
    room.unlock_and_enter()
    assert room.heading() == "Wie deed mee?"


def test_too_many_tries_are_said_with_the_seconds_to_wait(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), refusal=KnownProblem(Trouble.TOO_MANY_TRIES, seconds=40))
    room.unlock()
    banner = room.window.opening.unlock_page.banner
    room.bot.waitUntil(banner.isVisible)
    assert "40 seconden" in banner.accessibleDescription()


def test_the_field_is_closed_while_the_answers_open(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full())
    room.unlock()
    page = room.window.opening.unlock_page
    assert not page.open_button.isEnabled()
    assert page.progress.isVisible()
    room.bot.waitUntil(lambda: room.window.flow is not None)


def test_the_passphrase_shows_only_when_asked(open_meeting: OpenMeeting) -> None:
    page = open_meeting(sample.full()).window.opening.unlock_page
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    page.show_button.click()
    assert page.field.echoMode() is QLineEdit.EchoMode.Normal
    assert page.show_button.text() == "Verbergen"


def test_with_several_rounds_the_newest_is_ready_and_compared_with_the_one_before_of_its_kind(
    open_meeting: OpenMeeting,
) -> None:
    room = open_meeting(sample.full(), sample.before(), rounds=(NEWEST, PRACTICE, OLDER))
    room.unlock()
    page = room.window.opening.round_page
    room.bot.waitUntil(lambda: len(page.buttons) == 3)
    assert "Najaar 2026" in page.buttons[0].text()
    page.buttons[0].click()
    room.bot.waitUntil(lambda: room.window.flow is not None)
    assert room.desk.opened_rounds == [("Najaar 2026", "Voorjaar 2026")]


def test_a_named_round_opens_without_asking(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), rounds=(NEWEST, OLDER), round_name="Voorjaar 2026")
    room.unlock()
    room.bot.waitUntil(lambda: room.window.flow is not None)
    assert room.desk.opened_rounds == [("Voorjaar 2026", None)]


def test_without_a_closed_round_it_says_what_to_do(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), rounds=())
    room.unlock()
    room.bot.waitUntil(lambda: room.heading() == "Er is nog geen gesloten meting")


def test_an_example_says_so_all_the_time(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.full(), example=True)
    room.unlock_and_enter()
    assert room.window.rail.example_mark.isVisible()
    assert room.window.rail.example_mark.text() == "VOORBEELD"


def test_a_real_round_bears_no_example_mark(full_meeting: MeetingRoom) -> None:
    assert not full_meeting.window.rail.example_mark.isVisible()


def test_closing_forgets_key_and_results(open_meeting: OpenMeeting) -> None:
    plain = sample.full()
    watched = WatchedResults(**{field.name: getattr(plain, field.name) for field in fields(plain)})
    room = open_meeting(watched, sample.before())
    room.unlock_and_enter()
    for place in range(len(room.flow.steps)):
        room.step(place)
    room.window.rail.notes_button.click()
    room.flow.show_aside("look_back")
    room.flow.show_aside("remarks")
    opened = room.flow.opened
    assert opened is not None
    traces: list[weakref.ref[object]] = [weakref.ref(opened.vault), weakref.ref(watched)]
    pages = [step.page for step in room.flow.steps]
    with room.bot.waitSignal(room.window.closed):
        room.window.close()
    assert all("3,6" not in room.said(page) for page in pages)
    assert room.window.flow is None
    room.desk.results = plain
    del opened, watched, pages
    room.window.background.wait()

    def gone() -> bool:
        gc.collect()
        return all(trace() is None for trace in traces)

    room.bot.waitUntil(gone, timeout=4000)


def test_the_ring_shows_after_a_key_and_goes_after_a_click(full_meeting: MeetingRoom) -> None:
    full_meeting.window.activateWindow()
    full_meeting.press(Qt.Key.Key_Tab)
    assert full_meeting.window.focusWidget() is not None
    assert full_meeting.window.focusWidget().accessibleName()
