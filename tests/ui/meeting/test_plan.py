"""Votes and cards become a plan that is kept while the group talks, shown wherever it counts, and comes back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, KeptAside, Plan, PublishedLine
from leercultuur_desktop.domain.voting import dots, members_voted
from leercultuur_desktop.ui.meeting.print_panel import ALL, CARDS, PAPERS, SAVE
from leercultuur_desktop.ui.widgets.date_field import read_day
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

CHOOSE, CARDS_STEP, PLAN, CLOSE = 4, 5, 6, 7
FIRST, SECOND = sample.cards()[8].id, sample.cards()[9].id


def test_the_first_two_priorities_are_offered_with_the_reason_in_words(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CARDS_STEP)
    page = full_meeting.flow.cards_page
    assert {tile.choice.card.block for tile in page.tiles} == {Block.ORGANISATION, Block.ENVIRONMENT}
    assert "Deze vraag kreeg de laagste score: 2,4." in full_meeting.said(page.details)


def test_a_vote_is_kept_and_changes_what_the_cards_are_about(full_meeting: MeetingRoom) -> None:
    page, cards = full_meeting.flow.choose_page, full_meeting.flow.cards_page
    page.ballot_given.emit({Block.TEAMWORK: 2, Block.LEADERSHIP: 1})
    wanted = {Block.TEAMWORK, Block.LEADERSHIP}
    full_meeting.bot.waitUntil(lambda: {tile.choice.card.block for tile in cards.tiles} == wanted)
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    plan = full_meeting.desk.saved[-1]
    assert members_voted(plan) == 1
    assert dots(plan.ballots)[Block.TEAMWORK] == 2
    page.ballot_removed.emit(plan.ballots[0].id)
    assert full_meeting.flow.plan.ballots == ()


def test_counts_from_paper_are_kept_and_can_be_taken_away(full_meeting: MeetingRoom) -> None:
    page = full_meeting.flow.choose_page
    page.totals_typed.emit({Block.ENVIRONMENT: 9})
    page.totals_typed.emit({Block.ENVIRONMENT: 8, Block.TEAMWORK: 1})
    assert dots(full_meeting.flow.plan.ballots)[Block.ENVIRONMENT] == 8
    page.totals_typed.emit({})
    assert full_meeting.flow.plan.ballots == ()


def test_the_blocks_that_the_group_chooses_decide_the_cards(full_meeting: MeetingRoom) -> None:
    full_meeting.flow.choose_page.blocks_chosen.emit(["leadership"])
    cards = full_meeting.flow.cards_page
    full_meeting.bot.waitUntil(lambda: {tile.choice.card.block for tile in cards.tiles} == {Block.LEADERSHIP})
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    assert full_meeting.desk.saved[-1].blocks == (Block.LEADERSHIP,)


def test_what_is_filled_in_is_kept_shortly_after(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CARDS_STEP)
    full_meeting.choose_card(0)
    full_meeting.step(PLAN)
    form = full_meeting.flow.plan_page.action_forms[0]
    QTest.keyClicks(form.who, "Samira")
    QTest.keyClicks(form.first_step, "vrijdag beginnen")
    QTest.keyClicks(form.by.field, "4-12-2026")
    QTest.keyClicks(form.look_back.field, "18-1-2027")
    wanted = Action(form.card.id, "Samira", "vrijdag beginnen", date(2026, 12, 4), date(2027, 1, 18))
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    full_meeting.bot.waitUntil(lambda: full_meeting.desk.saved[-1].actions == (wanted,))
    full_meeting.bot.waitUntil(lambda: full_meeting.flow.plan_page.footnote.text() == "Het plan is bewaard.")


def test_the_goal_and_what_it_means_for_each_layer_are_kept(open_meeting: OpenMeeting) -> None:
    company = Company(
        "Metaal Jansen", {}, why="Iedereen kan met de robot werken.", why_layers={Layer.WORKERS: "Je leert"}
    )
    room = open_meeting(sample.full(), company=company)
    room.unlock_and_enter()
    assert "Iedereen kan met de robot werken." in room.said(room.step(PLAN))
    page = room.flow.plan_page
    page.goal_changed.emit("Samen leren")
    page.layer_goal_changed.emit(Layer.WORKERS, "Je krijgt tijd")
    page.layer_goal_changed.emit(Layer.DIRECTORS, "We maken geld vrij")
    page.layer_goal_changed.emit(Layer.WORKERS, "")
    room.bot.waitUntil(lambda: bool(room.desk.saved) and room.desk.saved[-1] == room.flow.plan)
    assert room.desk.saved[-1].goal == "Samen leren"
    assert room.desk.saved[-1].goal_layers == {Layer.DIRECTORS: "We maken geld vrij"}


def test_lines_for_colleagues_and_the_next_day_are_kept(full_meeting: MeetingRoom) -> None:
    page = full_meeting.flow.close_page
    for did in ("Elke", "Elke vrijdag"):
        page.line_changed.emit(PublishedLine("Te weinig tijd", did, FIRST))
    page.line_changed.emit(PublishedLine("Weg", "hiermee", SECOND))
    page.line_changed.emit(PublishedLine("", " ", SECOND))
    page.next_meeting_changed.emit(date(2027, 2, 1))
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved))
    full_meeting.bot.waitUntil(lambda: full_meeting.desk.saved[-1].next_meeting == date(2027, 2, 1))
    assert full_meeting.desk.saved[-1].lines == (PublishedLine("Te weinig tijd", "Elke vrijdag", FIRST),)


def test_what_was_kept_aside_goes_once_the_group_decided(open_meeting: OpenMeeting) -> None:
    aside = KeptAside(("actions", FIRST, "who"), "Piet")
    room = open_meeting(sample.full(), plan=Plan((Action(FIRST, "Kees"),), kept_aside=(aside,)))
    room.unlock_and_enter()
    room.flow.plan_page.aside_handled.emit(aside)
    room.bot.waitUntil(lambda: bool(room.desk.saved))
    assert room.desk.saved[-1].kept_aside == ()


def test_typing_at_once_is_saved_together_and_not_letter_by_letter(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CARDS_STEP)
    full_meeting.choose_card(0)
    full_meeting.bot.waitUntil(lambda: bool(full_meeting.desk.saved) and bool(full_meeting.desk.saved[-1].actions))
    before = len(full_meeting.desk.saved)
    QTest.keyClicks(full_meeting.flow.plan_page.action_forms[0].who, "Kees en Samira samen")
    full_meeting.bot.waitUntil(lambda: full_meeting.desk.saved[-1].actions[0].who == "Kees en Samira samen")
    assert len(full_meeting.desk.saved) <= before + 2


def test_closing_at_once_still_saves_the_last_letter(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CARDS_STEP)
    full_meeting.choose_card(1)
    QTest.keyClicks(full_meeting.flow.plan_page.action_forms[0].who, "Kees")
    full_meeting.window.close()
    assert full_meeting.desk.saved[-1].actions[0].who == "Kees"


def test_a_plan_of_before_comes_back_with_its_published_lines(open_meeting: OpenMeeting) -> None:
    card = sample.cards()[8].id
    line = PublishedLine("Te weinig tijd", "Elke vrijdag een uur")
    plan = Plan((Action(card, "Kees", "bord ophangen", date(2026, 12, 4), date(2027, 2, 1), "rust"),), (line,))
    room = open_meeting(sample.full(), plan=plan)
    room.unlock_and_enter()
    form = room.flow.plan_page.action_forms[0]
    assert (form.who.text(), form.first_step.text()) == ("Kees", "bord ophangen")
    assert (form.by.field.text(), form.look_back.field.text()) == ("4-12-2026", "1-2-2027")
    room.step(PLAN)
    QTest.keyClicks(form.who, " en Ali")
    room.bot.waitUntil(lambda: bool(room.desk.saved))
    assert room.desk.saved[-1].lines == (line,)
    assert room.desk.saved[-1].actions[0].noticed == "rust"


def test_a_card_put_back_and_chosen_again_has_its_words_back(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CARDS_STEP)
    full_meeting.choose_card(0)
    QTest.keyClicks(full_meeting.flow.plan_page.action_forms[0].who, "Ali")
    full_meeting.choose_card(0)
    assert full_meeting.flow.plan_page.action_forms == []
    full_meeting.choose_card(0)
    assert full_meeting.flow.plan_page.action_forms[0].who.text() == "Ali"


@pytest.mark.parametrize("what", PAPERS)
def test_everything_for_on_paper_is_made_and_said_where(full_meeting: MeetingRoom, what: str) -> None:
    full_meeting.step(CARDS_STEP)
    full_meeting.choose_card(0)
    full_meeting.flow.plan_page.action_forms[0].suggestion.click()
    full_meeting.step(CLOSE)
    page = full_meeting.flow.close_page
    QTest.mouseClick(page.print_buttons[what], Qt.MouseButton.LeftButton)
    full_meeting.bot.waitUntil(lambda: "Klaar" in page.message.text())
    [(made, target)] = full_meeting.desk.printed
    assert made == {SAVE: ALL}.get(what, what)
    assert str(target) in page.message.text()
    assert target.name.startswith("leercultuur-")
    assert target.suffix == ".pdf"


def test_the_chosen_cards_stand_on_paper_in_the_order_of_the_plan(full_meeting: MeetingRoom) -> None:
    full_meeting.step(CARDS_STEP)
    full_meeting.choose_card(2)
    full_meeting.choose_card(0)
    tiles = full_meeting.flow.cards_page.tiles
    wanted = [tiles[2].choice.card.id, tiles[0].choice.card.id]
    assert [action.card for action in full_meeting.flow.plan.actions] == wanted
    full_meeting.step(CLOSE)
    assert full_meeting.flow.close_page.print_buttons[CARDS].isEnabled()


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
