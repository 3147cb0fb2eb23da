"""Step 8 reads the plan back, says what is open, and prints everything with one press."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.ui.meeting.close_page import ALL, CARDS, NOTES, PLAN, POSTER, REPORT, ClosePage
from leercultuur_desktop.ui.meeting.print_panel import SAVE
from leercultuur_desktop.ui.theme import load_fonts, stylesheet
from tests.ui.meeting import sample
from tests.ui.pages_meeting import TODAY

DECK = {card.id: card for card in sample.cards()}
FIRST, SECOND = list(DECK)[8:10]
EVERYBODY = frozenset(Layer)
WHOLE = Action(FIRST, "Kees", "bord ophangen", date(2026, 12, 4), date(2027, 1, 18), "rust", reaches=EVERYBODY)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ClosePage]:
    """The page at the size of a small screen, with one whole action."""
    load_fonts()
    made = ClosePage(sample.DUTCH, TODAY)
    made.setStyleSheet(stylesheet("meeting", 0.71))
    made.set_scale(0.71)
    made.resize(1140, 768)
    made.show_plan(Plan((WHOLE,)), DECK)
    made.show()
    qtbot.addWidget(made)
    yield made
    made.forget()


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_the_plan_can_be_read_aloud(page: ClosePage) -> None:
    assert DECK[FIRST].title in said(page.read_aloud)
    assert "Kees: bord ophangen. Klaar op 4-12-2026. Terugkijken op 18-1-2027." in said(page.read_aloud)


def test_what_is_open_is_named_and_goes_when_it_is_agreed(page: ClosePage) -> None:
    assert page.read_aloud.open_lines == ["Nog geen dag voor het volgende gesprek"]
    page.show_plan(Plan((Action(FIRST, "Kees"),), next_meeting=date(2027, 1, 18)), DECK)
    assert page.read_aloud.open_lines == [
        "Nog af te spreken: wanneer het klaar is, een dag om terug te kijken, de eerste stap en "
        "wat de collega’s merken",
        "Nog geen actie voor directie",
    ]
    page.show_plan(Plan((WHOLE,), next_meeting=date(2027, 1, 18)), DECK)
    assert page.read_aloud.open_lines == []


def test_an_action_that_is_looked_back_on_needs_nothing_more(page: ClosePage) -> None:
    done = Action(FIRST, reaches=EVERYBODY, look_back=LookBack(Outcome.DONE, "", date(2026, 11, 2)))
    page.show_plan(Plan((done,), next_meeting=date(2027, 1, 18)), DECK)
    assert page.read_aloud.open_lines == []
    assert "Teruggekeken op 2 november 2026: gedaan." in said(page.read_aloud)


def test_the_next_day_is_typed_or_taken_from_the_first_day_to_look_back(page: ClosePage) -> None:
    days: list[date | None] = []
    page.next_meeting_changed.connect(days.append)
    assert page.suggestion.text() == "Dan kijken jullie terug: 18 januari 2027"
    page.suggestion.click()
    assert page.next_meeting.day == date(2027, 1, 18)
    assert not page.suggestion.isVisible()
    page.next_meeting.field.selectAll()
    QTest.keyClicks(page.next_meeting.field, "1-2-2027")
    assert days[0] == date(2027, 1, 18)
    assert days[-1] == date(2027, 2, 1)


def test_lines_for_colleagues_are_told_letter_by_letter_with_the_card_as_key(page: ClosePage) -> None:
    lines: list[PublishedLine] = []
    page.line_changed.connect(lines.append)
    form = page.line_forms[FIRST]
    QTest.keyClicks(form.said, "te druk")
    QTest.keyClicks(form.did, "uur")
    assert lines[0] == PublishedLine("t", "", FIRST)
    assert lines[-1] == PublishedLine("te druk", "uur", FIRST)
    assert "Schrijf geen namen." in said(page)
    assert "op de kiosk en op de poster" in said(page)


def test_the_field_that_somebody_is_in_keeps_its_words_when_the_plan_changes(page: ClosePage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    form = page.line_forms[FIRST]
    form.said.setFocus()
    qtbot.waitUntil(form.said.hasFocus)
    QTest.keyClicks(form.said, "te")
    theirs = PublishedLine("anders", "elke vrijdag", FIRST)
    page.show_plan(Plan((WHOLE, Action(SECOND)), lines=(theirs,)), DECK)
    assert page.line_forms[FIRST] is form
    assert (form.said.text(), form.did.text()) == ("te", "elke vrijdag")
    assert form.said.textCursor().position() == 2
    assert list(page.line_forms) == [FIRST, SECOND]


def test_lines_of_before_stay_even_without_their_action(page: ClosePage) -> None:
    page.show_plan(Plan((WHOLE,), lines=(PublishedLine("a", "b", "old"),)), DECK)
    assert page.line_forms["old"].said.text() == "a"
    page.show_plan(Plan((WHOLE,)), DECK)
    assert "old" not in page.line_forms


@pytest.mark.parametrize("what", [ALL, PLAN, CARDS, POSTER, REPORT, NOTES, SAVE])
def test_each_paper_has_a_button(page: ClosePage, what: str) -> None:
    wanted: list[str] = []
    page.print_wanted.connect(wanted.append)
    page.print_buttons[what].click()
    assert wanted == [what]


def test_while_a_file_is_made_nothing_else_can_be_asked_and_then_its_place_is_said(page: ClosePage) -> None:
    page.show_printing(True, "Even geduld.")
    assert not any(button.isEnabled() for button in page.print_buttons.values())
    assert page.message.text() == "Even geduld."
    page.show_printing(False, "Klaar. Het bestand staat hier: x.pdf")
    assert all(button.isEnabled() for button in page.print_buttons.values())
    assert page.message.isVisible()


def test_a_plan_goes_on_paper_only_with_a_day_to_look_back_on_every_action(page: ClosePage) -> None:
    page.show_plan(Plan((WHOLE, replace(WHOLE, card=SECOND, look_back_on=None))), DECK)
    able = {what for what, button in page.print_buttons.items() if button.isEnabled()}
    assert able == {CARDS, POSTER, REPORT, NOTES}
    assert "Kies eerst bij elke actie een dag om terug te kijken." in said(page)
    page.show_plan(Plan((WHOLE, replace(WHOLE, card=SECOND))), DECK)
    assert all(button.isEnabled() for button in page.print_buttons.values())
    assert "Kies eerst" not in said(page)


def test_without_a_card_the_plan_and_the_poster_can_still_be_printed(page: ClosePage) -> None:
    page.show_plan(Plan(), DECK)
    able = {what for what, button in page.print_buttons.items() if button.isEnabled()}
    assert able == {PLAN, POSTER, REPORT, NOTES}
    assert "Ga terug naar de kaarten" in said(page)
    assert not page.lines_panel.isVisible()


def test_every_control_has_a_name(page: ClosePage) -> None:
    kinds: tuple[Any, ...] = (QAbstractButton, QLineEdit, QPlainTextEdit)
    controls = [one for kind in kinds for one in page.findChildren(kind) if one.isVisibleTo(page)]
    assert len(controls) > 9
    assert not [one for one in controls if not one.accessibleName()]


def test_forgetting_leaves_nothing_behind(page: ClosePage) -> None:
    page.show_plan(Plan((WHOLE,), lines=(PublishedLine("a", "b", FIRST),), next_meeting=date(2027, 1, 18)), DECK)
    page.forget()
    assert page.line_forms == {}
    assert page.next_meeting.day is None
    assert "Kees" not in said(page)
