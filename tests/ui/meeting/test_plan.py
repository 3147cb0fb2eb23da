"""Cards become a plan that is kept while the group talks, and comes back the next time."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.plan import Action, Plan, PublishedLine
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.meeting.close_page import CARDS, POSTER, REPORT
from leercultuur_desktop.ui.widgets.date_field import read_day
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

CHOOSE, CLOSE = 4, 5


def test_the_first_two_priorities_are_offered_with_the_reason_in_words(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    page = full_meeting.flow.cards_page
    assert page.picker.chosen == (Block.ORGANISATION, Block.ENVIRONMENT)
    assert {tile.choice.card.block for tile in page.tiles} == {Block.ORGANISATION, Block.ENVIRONMENT}
    assert "Deze vraag kreeg de laagste score: 2,4." in full_meeting.said(page.details)


def test_an_open_card_says_what_it_helps_and_whose_each_part_is(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    said = full_meeting.said(full_meeting.flow.cards_page.details).split("\n")
    for heading, origin in (
        ("Zo pakken jullie het aan", "aanvulling"),
        ("Waarom dit werkt", "publicatie"),
        ("Helpt bij", "aanvulling"),
        ("Let op", "publicatie"),
    ):
        assert said[said.index(heading) + 1] == origin
    assert "Regelmatig terugkijken" in said
    assert any("Advies van Paul Preenen in Smart Skills@Scale, oktober 2024." in line for line in said)


def test_a_third_block_puts_the_oldest_off_and_says_so(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    page = full_meeting.flow.cards_page
    page.picker.buttons[Block.LEADERSHIP].click()
    assert page.picker.chosen == (Block.ENVIRONMENT, Block.LEADERSHIP)
    assert page.footnote.text() == "Twee bouwstenen is genoeg om te beginnen. Organisatie staat nu uit."
    full_meeting.bot.waitUntil(
        lambda: {tile.choice.card.block for tile in page.tiles} == {Block.ENVIRONMENT, Block.LEADERSHIP}
    )


def test_one_block_always_stays(full_meeting: MeetingRoom) -> None:
    page = full_meeting.flow.cards_page
    page.picker.buttons[Block.ORGANISATION].click()
    page.picker.buttons[Block.ENVIRONMENT].click()
    assert page.picker.chosen == (Block.ENVIRONMENT,)


def test_a_fourth_card_brings_a_kind_warning_that_goes_when_one_is_put_back(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    page = full_meeting.flow.cards_page
    for place in range(3):
        full_meeting.choose_card(place)
    assert not page.note.isVisible()
    assert page.count.text() == "3 kaarten gekozen"
    full_meeting.choose_card(3)
    assert page.note.isVisible()
    assert "Begin klein" in page.note.text()
    full_meeting.choose_card(3)
    assert not page.note.isVisible()


def test_what_is_filled_in_is_kept_shortly_after(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    full_meeting.choose_card(0)
    full_meeting.step(CLOSE)
    form = full_meeting.flow.close_page.forms[0]
    QTest.keyClicks(form.who, "Samira")
    QTest.keyClicks(form.first_step, "vrijdag beginnen")
    QTest.keyClicks(form.by.field, "4-12-2026")
    form.suggestion.click()
    card = form.action.card
    wanted = Action(card, "Samira", "vrijdag beginnen", date(2026, 12, 4), date(2027, 1, 18))
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    full_meeting.bot.waitUntil(lambda: full_meeting.desk.saved[-1].actions == (wanted,))
    full_meeting.bot.waitUntil(lambda: full_meeting.flow.close_page.footnote.text() == "Het plan is bewaard.")


def test_typing_on_is_saved_once_and_not_letter_by_letter(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    full_meeting.choose_card(0)
    QTest.keyClicks(full_meeting.flow.close_page.forms[0].who, "Kees en Samira samen")
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    assert len(full_meeting.desk.saved) <= 2


def test_closing_at_once_still_saves_the_last_letter(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    full_meeting.choose_card(1)
    QTest.keyClicks(full_meeting.flow.close_page.forms[0].who, "Kees")
    full_meeting.window.close()
    assert full_meeting.desk.saved[-1].actions[0].who == "Kees"


def test_a_plan_of_before_comes_back_with_its_published_lines(open_meeting: OpenMeeting) -> None:
    card = sample.cards()[8].id
    line = PublishedLine("Te weinig tijd", "Elke vrijdag een uur")
    plan = Plan((Action(card, "Kees", "bord ophangen", date(2026, 12, 4), date(2027, 2, 1), "rust"),), (line,))
    room = open_meeting(sample.full(), plan=plan)
    room.unlock_and_enter()
    form = room.flow.close_page.forms[0]
    assert (form.who.text(), form.first_step.text()) == ("Kees", "bord ophangen")
    assert (form.by.field.text(), form.look_back.field.text()) == ("4-12-2026", "1-2-2027")
    room.step(CLOSE)
    QTest.keyClicks(form.who, " en Ali")
    room.bot.waitUntil(lambda: bool(room.desk.saved))
    assert room.desk.saved[-1].lines == (line,)
    assert room.desk.saved[-1].actions[0].noticed == "rust"


def test_a_card_put_back_and_chosen_again_has_its_words_back(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CHOOSE)
    full_meeting.choose_card(0)
    QTest.keyClicks(full_meeting.flow.close_page.forms[0].who, "Ali")
    full_meeting.choose_card(0)
    assert full_meeting.flow.close_page.forms == []
    full_meeting.choose_card(0)
    assert full_meeting.flow.close_page.forms[0].who.text() == "Ali"


def test_a_plan_that_can_not_be_saved_is_said_and_saved_later(full_meeting: MeetingRoom) -> None:
    full_meeting.desk.unsaved = KnownProblem(Trouble.STORE_BUSY, file="leercultuur.db")
    full_meeting.step(CHOOSE)
    full_meeting.choose_card(0)
    full_meeting.bot.waitUntil(full_meeting.window.banner.isVisible)
    assert not full_meeting.window.close()
    full_meeting.desk.unsaved = None
    full_meeting.choose_card(1)
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    assert len(full_meeting.desk.saved[-1].actions) == 2


@pytest.mark.parametrize("what", [CARDS, POSTER, REPORT])
def test_everything_for_on_paper_is_made_and_said_where(full_meeting: MeetingRoom, what: str) -> None:
    full_meeting.step(CHOOSE)
    full_meeting.choose_card(0)
    full_meeting.step(CLOSE)
    page = full_meeting.flow.close_page
    QTest.mouseClick(page.print_buttons[what], Qt.MouseButton.LeftButton)
    full_meeting.bot.waitUntil(lambda: "Klaar" in page.message.text())
    [(made, target)] = full_meeting.desk.printed
    assert made == what
    assert str(target) in page.message.text()
    assert target.name.startswith("leercultuur-")
    assert target.suffix == ".pdf"


def test_without_a_card_there_are_no_cards_to_print(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CLOSE)
    page = full_meeting.flow.close_page
    assert page.empty.isVisible()
    assert not page.print_buttons[CARDS].isEnabled()
    assert page.print_buttons[REPORT].isEnabled()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4-12-2026", date(2026, 12, 4)),
        ("04/12/2026", date(2026, 12, 4)),
        (" 4.12.26 ", date(2026, 12, 4)),
        ("31-2-2026", None),
        ("vrijdag", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: date | None) -> None:
    assert read_day(text) == day
