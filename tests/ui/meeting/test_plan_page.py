"""Step 7 asks for what makes a plan work, keeps every letter, and never writes over who is typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.plan import Action, KeptAside, LookBack, Outcome, Plan, Precondition, PublishedLine
from leercultuur_desktop.domain.plan_merge import merge
from leercultuur_desktop.ui.meeting.plan_page import PlanPage
from leercultuur_desktop.ui.theme import load_fonts, stylesheet
from tests.ui.meeting import sample
from tests.ui.pages_meeting import TODAY

CARDS = {card.id: card for card in sample.cards()}
FIRST, SECOND, THIRD = list(CARDS)[8:11]
ASKED = {card: (Precondition("nl", "De leidinggevende is er zelf bij."),) for card in CARDS}
WHOLE = Action(FIRST, "Kees", "bord ophangen", date(2026, 12, 4), date(2027, 1, 18), "rust")


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[PlanPage]:
    """The page at the size of a small screen, with three actions."""
    load_fonts()
    made = PlanPage(sample.DUTCH, TODAY)
    made.setStyleSheet(stylesheet("meeting", 0.71))
    made.set_scale(0.71)
    made.resize(1140, 768)
    made.show_company("Samen leren instellen", {Layer.WORKERS: "Je leert erbij"})
    made.show_plan(Plan((WHOLE, Action(SECOND), Action(THIRD))), CARDS, ASKED)
    made.show()
    qtbot.addWidget(made)
    qtbot.waitExposed(made)
    yield made
    made.forget()


def changes(page: PlanPage) -> list[tuple[Action, Action]]:
    found: list[tuple[Action, Action]] = []
    page.action_changed.connect(lambda shown, changed: found.append((shown, changed)))
    return found


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_the_first_action_with_something_open_is_open_and_the_others_are_a_line(page: PlanPage) -> None:
    assert [form.is_open for form in page.action_forms] == [False, True, False]
    QTest.mouseClick(page.action_forms[0].head, Qt.MouseButton.LeftButton)
    assert [form.is_open for form in page.action_forms] == [True, False, False]


def test_three_actions_fit_a_small_screen_without_a_bar(page: PlanPage, qtbot: QtBot) -> None:
    qtbot.wait(50)
    last = page.action_forms[-1]
    below = last.mapTo(page, last.rect().bottomLeft()).y()
    assert below < page.next_button.mapTo(page, page.next_button.rect().topLeft()).y()


def test_what_is_open_is_said_kindly_on_the_line(page: PlanPage) -> None:
    assert page.action_forms[0].head.state.text() == "Kees, terugkijken op 18 januari 2027"
    form = page.action_forms[1]
    assert form.head.state.text() == "Kies nog een dag om terug te kijken"
    QTest.keyClicks(form.look_back.field, "18-1-2027")
    assert form.head.state.text().startswith("Nog af te spreken: wie begint")
    assert form.head.accessibleDescription() == form.head.state.text()


def test_every_letter_is_told_with_what_was_shown_before(page: PlanPage) -> None:
    found = changes(page)
    form = page.action_forms[1]
    QTest.keyClicks(form.who, "Al")
    QTest.keyClicks(form.first_step, "b")
    QTest.keyClicks(form.noticed, "r")
    assert [changed.who for _, changed in found] == ["A", "Al", "Al", "Al"]
    assert all(shown == before for (shown, _), (_, before) in zip(found[1:], found, strict=False))
    assert found[-1][1] == Action(SECOND, "Al", "b", noticed="r")


def test_the_suggested_day_is_the_cards_own_and_never_before_the_step_is_done(page: PlanPage) -> None:
    form = page.action_forms[1]
    found = changes(page)
    assert form.suggestion.text() == "Over 8 weken: 18-1-2027"
    QTest.keyClicks(form.by.field, "1-3-2027")
    assert form.suggestion.text() == "Neem 1-3-2027"
    form.suggestion.click()
    assert found[-1][1].look_back_on == date(2027, 3, 1)
    assert not form.suggestion.isVisible()


def test_looking_back_before_the_step_is_done_is_asked_about(page: PlanPage) -> None:
    form = page.action_forms[1]
    QTest.keyClicks(form.by.field, "1-3-2027")
    QTest.keyClicks(form.look_back.field, "1-2-2027")
    assert "Klopt dat?" in form.hint.text()
    assert form.hint.isVisible()


def test_a_precondition_is_met_or_not_yet_or_not_talked_about(page: PlanPage) -> None:
    form = page.action_forms[1]
    found = changes(page)
    yes, not_yet = form.met.buttons["nl"][True], form.met.buttons["nl"][False]
    for button, met in ((yes, {"nl": True}), (not_yet, {"nl": False}), (not_yet, {})):
        button.click()
        assert found[-1][1].met == met
    assert not yes.isChecked()
    assert "De leidinggevende is er zelf bij." in yes.accessibleName()


def test_a_layer_that_no_action_reaches_is_named(page: PlanPage) -> None:
    assert "Nog geen actie voor directie" in said(page.goal)
    found = changes(page)
    page.action_forms[1].reach.buttons[Layer.DIRECTORS].click()
    assert found[-1][1].reaches == frozenset(Layer)
    assert "Nog geen actie" not in said(page.goal)
    assert page.goal.names[Layer.DIRECTORS].accessibleDescription() == "Bereikt door actie 2"
    page.action_forms[1].reach.buttons[Layer.DIRECTORS].click()
    assert found[-1][1].reaches is None


def test_the_goal_is_the_companys_until_the_group_writes_its_own(page: PlanPage, qtbot: QtBot) -> None:
    goals: list[Any] = []
    page.goal_changed.connect(goals.append)
    page.layer_goal_changed.connect(lambda layer, text: goals.append((layer, text)))
    assert "Samen leren instellen" in said(page.goal)
    assert "Je leert erbij" in said(page.goal)
    assert "Nog niet opgeschreven" in said(page.goal)
    page.goal.edit_button.click()
    assert not any(form.is_open for form in page.action_forms)
    field = page.goal.texts[None].field
    field.selectAll()
    QTest.keyClicks(field, "Ja")
    QTest.keyClicks(page.goal.texts[Layer.DIRECTORS].field, "U")
    assert goals == ["J", "Ja", (Layer.DIRECTORS, "U")]
    field.selectAll()
    QTest.keyClicks(field, "Samen leren instellen")
    assert goals[-1] == ""
    page.goal.edit_button.click()
    assert "Samen leren instellen" in said(page.goal)


def test_another_screens_changes_come_in_but_not_where_somebody_types(page: PlanPage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    form = page.action_forms[1]
    form.who.setFocus()
    qtbot.waitUntil(form.who.hasFocus)
    QTest.keyClicks(form.who, "Sam")
    found = changes(page)
    theirs = Plan((WHOLE, Action(SECOND, "Piet", "bord"), Action(THIRD)))
    page.show_plan(theirs, CARDS, ASKED)
    assert page.action_forms[1] is form
    assert (form.who.text(), form.first_step.text()) == ("Sam", "bord")
    QTest.keyClicks(form.who, "i")
    shown, changed = found[-1]
    merged = merge(Plan((shown,)), Plan((changed,)), Plan((theirs.actions[1],)))
    assert merged.actions[0] == Action(SECOND, "Sami", "bord")
    assert merged.kept_aside == (KeptAside(("actions", SECOND, "who"), "Piet"),)


def test_a_card_that_goes_takes_its_form_along_and_a_new_one_comes(page: PlanPage) -> None:
    kept = page.action_forms[0]
    page.show_plan(Plan((WHOLE, Action(THIRD, "Ali"))), CARDS, ASKED)
    assert page.action_forms[0] is kept
    assert [form.card.id for form in page.action_forms] == [FIRST, THIRD]
    assert [form.head.number.text() for form in page.action_forms] == ["1", "2"]
    page.show_plan(Plan((Action("unknown"),)), CARDS, ASKED)
    assert page.action_forms == []
    assert page.empty.isVisible()


@pytest.mark.parametrize(
    ("where", "text", "wanted"),
    [
        (("actions", FIRST, "who"), "Piet", replace(WHOLE, who="Piet")),
        (("actions", FIRST, "by"), "2026-12-11", replace(WHOLE, by=date(2026, 12, 11))),
        (("actions", FIRST, "met", "nl"), "true", replace(WHOLE, met={"nl": True})),
        (("actions", FIRST, "reaches"), "directors", replace(WHOLE, reaches=frozenset({Layer.DIRECTORS}))),
        (
            ("actions", FIRST, "look_back", "result"),
            "done",
            replace(WHOLE, look_back=LookBack(Outcome.DONE)),
        ),
    ],
)
def test_what_the_other_screen_had_is_taken_over_with_one_press(
    page: PlanPage, where: tuple[str, ...], text: str, wanted: Action
) -> None:
    aside = KeptAside(where, text)
    page.show_plan(Plan((WHOLE,), kept_aside=(aside,)), CARDS, ASKED)
    found = changes(page)
    handled: list[KeptAside] = []
    page.aside_handled.connect(handled.append)
    assert "Op het andere scherm stond" in said(page.asides)
    take, _ = page.asides.buttons[0]
    assert take is not None
    take.click()
    assert found == [(WHOLE, wanted)]
    assert handled == [aside]
    assert page.action_forms[0].action == wanted


def test_other_places_are_taken_over_too_or_left_out(page: PlanPage) -> None:
    line = PublishedLine("a", "b", FIRST)
    asides = (
        KeptAside(("goal",), "Anders"),
        KeptAside(("goal_layers", "workers"), "Zo"),
        KeptAside(("lines", FIRST, "did"), "c"),
        KeptAside(("next_meeting",), "2027-02-01"),
        KeptAside(("blocks",), "leadership teamwork"),
    )
    page.show_plan(Plan((WHOLE,), lines=(line,), kept_aside=asides), CARDS, ASKED)
    told: list[Any] = []
    for signal in (page.goal_changed, page.line_changed, page.next_meeting_changed):
        signal.connect(told.append)
    page.layer_goal_changed.connect(lambda layer, text: told.append((layer, text)))
    assert "Samenwerken en Leiderschap" in said(page.asides)
    assert "1 februari 2027" in said(page.asides)
    takes = [take for take, _ in page.asides.buttons]
    assert takes[-1] is None
    for take in takes[:-1]:
        assert take is not None
        take.click()
    assert told == ["Anders", (Layer.WORKERS, "Zo"), replace(line, did="c"), date(2027, 2, 1)]
    handled: list[KeptAside] = []
    page.aside_handled.connect(handled.append)
    page.asides.buttons[-1][1].click()
    assert handled == [asides[-1]]


def test_every_control_has_a_name_and_a_way_by_keys(page: PlanPage) -> None:
    page.goal.edit_button.click()
    for form in page.action_forms:
        form.show_open(True)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    controls = [one for kind in kinds for one in page.findChildren(kind) if one.isVisibleTo(page)]
    assert len(controls) > 40
    assert not [one for one in controls if not one.accessibleName()]
    assert not [one for one in controls if one.focusPolicy() is Qt.FocusPolicy.NoFocus]


def test_tab_goes_through_the_open_form_and_then_to_the_foot(page: PlanPage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    form = page.action_forms[1]
    form.who.setFocus()
    qtbot.waitUntil(form.who.hasFocus)
    way: list[QWidget | None] = []
    for _ in range(20):
        page.focusNextChild()
        way.append(page.focusWidget())
        if way[-1] is page.next_button:
            break
    wanted = [*form.stops[2:], page.action_forms[2].head, page.goal.edit_button, page.back_button, page.next_button]
    assert way == wanted


def test_enter_goes_on_and_the_presenters_keys_are_left_to_the_window(page: PlanPage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    form = page.action_forms[1]
    form.first_step.setFocus()
    qtbot.waitUntil(form.first_step.hasFocus)
    QTest.keyClicks(form.first_step, "een")
    QTest.keyClick(form.first_step, Qt.Key.Key_Return)
    assert form.first_step.text() == "een"
    assert not form.first_step.hasFocus()


def test_forgetting_leaves_no_name_behind(page: PlanPage) -> None:
    page.forget()
    assert page.action_forms == []
    assert "Samen leren" not in said(page)
    assert page.goal.texts[None].field.text() == ""
