"""Step 3 as it stands on the screen: few sentences at once, the rest a tap away, and what was planned beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.comparing import Comparing
from leercultuur_desktop.ui.meeting.difference_rows import DifferenceRow, StoryRow
from leercultuur_desktop.ui.meeting.talk_page import PromptsTalkPage
from leercultuur_desktop.ui.meeting.together_page import IN_WORDS, PICTURE, PLANNED, PREVIOUS, TogetherPage
from tests.ui.meeting import sample
from tests.ui.meeting.said_checks import DUTCH, companies

CARDS = {card.id: card for card in sample.cards()}
DAY = date(2026, 9, 1)
PLAN = Plan(
    (
        Action("card-08", "Kees", look_back=LookBack(Outcome.STOPPED, "het was te druk", DAY)),
        Action("card-09", "Kees", look_back=LookBack(Outcome.DONE, "", DAY)),
        Action("card-04", "Kees", look_back=LookBack(Outcome.GOING_ON, "de avondploeg doet nog niet mee", DAY)),
        Action("card-10", "Kees"),
    )
)


@pytest.fixture
def together(qtbot: QtBot) -> Iterator[TogetherPage]:
    background = Background()
    page = TogetherPage(DUTCH, background)
    qtbot.addWidget(page)
    page.resize(1500, 1000)
    page.show()
    yield page
    page.forget()
    background.wait()


def test_the_page_says_the_same_sentences_and_never_more_than_five_at_once(together: TogetherPage) -> None:
    for number, (results, previous) in enumerate(companies()):
        if number % 15 or not results.enough:
            continue
        together.show_results(results, previous)
        for mode, button in together.mode_buttons.items():
            if not Comparing(results, previous).groups(mode):
                assert not button.isVisible()
                continue
            together.choose_mode(mode)
            group = Comparing(results, previous).groups(mode)[0]
            said = Comparing(results, previous).said(mode, group, DUTCH)
            assert [row.said for row in together.list.rows if isinstance(row, DifferenceRow)] == list(said)
            assert len(together.list.shown()) <= 5
            beside = [line for line in together.sentences.text().splitlines() if re.search(r"\d,\d", line)]
            assert beside == [one.text for one in said if one.text in beside]
            assert len(beside) <= 5
            if said:
                assert beside[0] == said[0].text


def stories(page: TogetherPage | PromptsTalkPage) -> dict[str, StoryRow]:
    return {row.story.name: row for row in page.planned.list.rows if isinstance(row, StoryRow)}


def test_the_rest_of_the_sentences_is_one_tap_away(together: TogetherPage) -> None:
    together.show_results(sample.full(), sample.before())
    together.view_buttons[IN_WORDS].click()
    first = together.list.shown()
    together.list.more_button.click()
    assert len(first) == len(together.list.shown()) == 4
    assert not set(first) & set(together.list.shown())
    assert len(together.list.rows) == 18


def test_what_was_planned_stands_beside_what_changed_without_a_name_and_without_a_cause(together: TogetherPage) -> None:
    together.show_results(sample.full(), sample.before())
    assert not together.view_buttons[PLANNED].isVisible()
    together.show_earlier(PLAN, "Voorjaar 2026", CARDS)
    together.view_buttons[PLANNED].click()
    assert together.heading.text() == "Wat planden we toen?"
    told = stories(together)
    assert list(told)[:3] == ["Leiderschap", "Ruimte en veiligheid", "Organisatie"]
    cards = told["Leiderschap"].story.planned
    assert [card.title for card in cards] == [CARDS["card-08"].title, CARDS["card-09"].title]
    assert [card.outcome for card in cards] == ["Gestopt omdat: het was te druk.", "Gedaan."]
    assert told["Leiderschap"].story.since == "Was 2,7, is nu 3,2. Deze verandering is zeker."
    going_on = told["Ruimte en veiligheid"].story.planned[0]
    assert going_on.outcome == "Loopt nog. De avondploeg doet nog niet mee."
    assert told["Organisatie"].story.planned[0].outcome == "Nog niet op teruggekeken."
    assert told["Omgeving"].story.planned == ()
    assert "bewijst niet" in together.planned.honest.text()
    assert "Kees" not in " ".join(str(row.story) for row in told.values())


def test_a_plan_of_a_round_that_cannot_be_compared_is_still_told(together: TogetherPage) -> None:
    together.show_results(replace(sample.full(), changes=()), replace(sample.before(), groups=()))
    together.show_earlier(PLAN, "Voorjaar 2026", CARDS)
    told = stories(together)
    assert set(told) == {"Leiderschap", "Ruimte en veiligheid", "Organisatie"}
    assert {row.story.since for row in told.values()} == {"Te weinig antwoorden om te vergelijken."}


def test_blocks_that_asked_something_else_are_named_and_left_out(together: TogetherPage) -> None:
    results = sample.full()
    kept = tuple(one for one in results.changes or () if one.block != "leadership")
    together.show_results(replace(results, changes=kept), sample.before())
    together.show_earlier(PLAN, "Voorjaar 2026", CARDS)
    together.choose_mode(PREVIOUS)
    assert together.table.cell_text("leadership", PREVIOUS) == "andere vragen"
    assert together.table.cell_text("leadership", "company") == "3,2"
    assert "Hier zijn de vragen veranderd, dus vergelijken we niet: Leiderschap." in together.list.note.text()
    assert stories(together)["Leiderschap"].story.since == "De vragen zijn veranderd. Vergelijken kan hier niet."


def test_forgetting_leaves_no_figure_and_no_plan(together: TogetherPage) -> None:
    together.show_results(sample.full(), sample.before())
    together.show_earlier(PLAN, "Voorjaar 2026", CARDS)
    together.forget()
    assert together.sentences.text() == together.footnote.text() == together.list.note.text() == ""
    assert not together.list.rows and not together.planned.list.rows and not together.planned.has_plan
    together.show_view(PICTURE)


def test_a_firm_without_scores_looks_back_without_a_number(qtbot: QtBot) -> None:
    page = PromptsTalkPage(DUTCH)
    qtbot.addWidget(page)
    page.show()
    assert not page.plan_button.isVisible()
    page.show_earlier(sample.too_few(), PLAN, "Voorjaar", CARDS)
    page.plan_button.click()
    assert page.heading.text() == "Wat planden we toen?"
    assert {row.story.since for row in stories(page).values()} == {"Wat merk je daar nu van?"}
    page.forget()
    assert not page.planned.list.rows
