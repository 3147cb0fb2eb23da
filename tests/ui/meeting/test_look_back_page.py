"""Looking back: nothing promised is forgotten, what came of it takes one tap, nothing is public by accident."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.look_back import DueAction, LookBackList, When
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, PublishedLine
from leercultuur_desktop.ui.meeting.look_back_page import LookBackPage
from leercultuur_desktop.ui.theme import load_fonts, stylesheet
from tests.ui.meeting import sample

TODAY = date(2026, 11, 23)
CARDS = {card.id: card for card in sample.cards()}
IDS = list(CARDS)
LINE = PublishedLine("We horen niets terug.", "Elk idee krijgt een naam en een dag.", IDS[0])
LeftMouse = Qt.MouseButton.LeftButton


def due(card: str, when: When, on: date | None, **more: Any) -> DueAction:
    line = more.pop("line", None)
    action = Action(card, "Anja en Jan", "Een bord ophangen", date(2026, 6, 1), on, "Je ziet wat er gebeurt", **more)
    return DueAction("Najaar 2025", practice=False, action=action, when=when, line=line)


OVERDUE = due(IDS[0], When.OVERDUE, date(2026, 9, 14))
SOON = due(IDS[1], When.SOON, TODAY)
LATER = due(IDS[2], When.LATER, date(2027, 2, 1))
STOPPED = due(
    IDS[3], When.SETTLED, date(2026, 3, 2), look_back=LookBack(Outcome.STOPPED, "het was te druk", date(2026, 3, 2))
)
WHOLE = LookBackList((OVERDUE, SOON, LATER, STOPPED))


class Told(list[tuple[str, str, LookBack, PublishedLine | None, date | None]]):
    """What the page sent."""

    def take(self, *sent: Any) -> None:
        self.append(sent)


Show = Callable[[LookBackList], tuple[LookBackPage, Told]]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """The page on a screen of 1366 by 768, with this list."""

    def make(found: LookBackList) -> tuple[LookBackPage, Told]:
        load_fonts()
        page = LookBackPage(sample.DUTCH)
        page.setStyleSheet(stylesheet("meeting", 0.71))
        qtbot.addWidget(page)
        page.resize(1130, 768)
        page.set_scale(0.71)
        page.show_list(found, CARDS, TODAY)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        told = Told()
        page.recorded.connect(told.take)
        return page, told

    return make


def said(page: LookBackPage) -> str:
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    fields = [line.text() for line in page.findChildren(QLineEdit) if line.isVisibleTo(page)]
    buttons = [button.text() for button in page.findChildren(QAbstractButton) if button.isVisibleTo(page)]
    return "\n".join((*labels, *fields, *buttons))


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LeftMouse)


def test_the_list_tells_all_that_was_agreed_overdue_first_and_settled_folded(show: Show) -> None:
    page, _ = show(WHOLE)
    assert [row.due for row in page.rows] == list(WHOLE.actions)
    assert page.rows[0].when.text() == "Tien weken geleden, op 14 september 2026"
    assert page.rows[1].when.text() == "Vandaag, op 23 november 2026"
    assert page.rows[2].when.text() == "Over tien weken, op 1 februari 2027"
    text = said(page)
    for words in ("De dag is voorbij", "Binnen twee weken", "Later", "Anja en Jan", "Een bord ophangen", "1 juni 2026"):
        assert words in text
    assert "Je ziet wat er gebeurt" in text
    assert CARDS[IDS[0]].title in text
    assert "het was te druk" not in text.lower()
    press(page.fold_button)
    assert "Op 2 maart 2026: gestopt. Het was te druk" in said(page)
    press(page.fold_button)
    assert not page.rows[3].isVisible()


def test_an_empty_list_says_how_something_gets_there(show: Show) -> None:
    page, _ = show(LookBackList())
    assert page.empty.isVisible()
    assert not page.fold_button.isVisible()
    page.show_list(WHOLE, CARDS, TODAY)
    assert not page.empty.isVisible()


def test_a_plan_that_cannot_be_read_is_named(show: Show) -> None:
    page, _ = show(LookBackList((), ("Voorjaar 2025",)))
    assert "Voorjaar 2025" in page.unreadable.text()
    assert page.unreadable.isVisible()


def test_a_card_that_is_no_longer_known_is_shown_by_its_number(show: Show) -> None:
    page, _ = show(LookBackList((due("S9-99", When.OVERDUE, date(2026, 9, 14)),)))
    assert page.rows[0].title.text() == "S9-99"
    press(page.rows[0].button)
    assert page.form.title.text() == "S9-99"


def test_one_action_is_open_at_a_time_and_the_list_comes_back(show: Show) -> None:
    page, told = show(WHOLE)
    press(page.rows[0].button)
    assert page.form.isVisible()
    assert not any(row.isVisible() for row in page.rows)
    press(page.list_button)
    assert not page.form.isVisible()
    assert page.rows[0].button.hasFocus()
    assert told == []


def test_done_is_one_tap_and_a_second_takes_it_back(show: Show) -> None:
    page, told = show(WHOLE)
    press(page.rows[0].button)
    press(page.form.choices[Outcome.DONE])
    assert told == [("Najaar 2025", IDS[0], LookBack(Outcome.DONE, on=TODAY), None, None)]
    QTest.keyClicks(page.form.because, "Iedereen kijkt op het bord")
    assert told[-1][2] == LookBack(Outcome.DONE, "Iedereen kijkt op het bord", TODAY)
    press(page.form.choices[Outcome.DONE])
    assert told[-1][2].result is None


def test_stopped_asks_why_at_once(show: Show) -> None:
    page, told = show(WHOLE)
    press(page.rows[0].button)
    assert not page.form.because.isVisible()
    press(page.form.choices[Outcome.STOPPED])
    assert page.form.because.hasFocus()
    assert page.form.hint.isVisible()
    QTest.keyClicks(page.form.because, "te druk")
    assert not page.form.hint.isVisible()
    assert told[-1][2] == LookBack(Outcome.STOPPED, "te druk", TODAY)


def test_what_goes_on_always_gets_a_later_day(show: Show) -> None:
    page, told = show(WHOLE)
    press(page.rows[0].button)
    press(page.form.choices[Outcome.GOING_ON])
    proposed = TODAY + timedelta(weeks=CARDS[IDS[0]].look_back_weeks)
    assert told[-1][2:] == (LookBack(Outcome.GOING_ON, on=TODAY), None, proposed)

    before = len(told)
    page.form.next_day.field.clear()
    QTest.keyClicks(page.form.next_day.field, "1-9-2026")
    assert len(told) == before
    assert page.form.hint.isVisible()

    page.form.next_day.field.clear()
    QTest.keyClicks(page.form.next_day.field, "1-2-2027")
    assert told[-1][4] == date(2027, 2, 1)
    assert not page.form.hint.isVisible()


def test_a_day_that_comes_again_asks_again_and_shows_what_was_said_before(show: Show) -> None:
    before = LookBack(Outcome.GOING_ON, "nog niet bij de avondploeg", date(2026, 4, 13))
    again = replace(OVERDUE, action=replace(OVERDUE.action, look_back=before))
    page, told = show(LookBackList((again,)))
    press(page.rows[0].button)
    assert not any(button.isChecked() for button in page.form.choices.values())
    assert page.form.earlier.text() == "Op 13 april 2026: loopt nog. Nog niet bij de avondploeg"
    press(page.form.choices[Outcome.DONE])
    assert told[-1][2] == LookBack(Outcome.DONE, on=TODAY)


def test_what_is_settled_can_be_changed_later(show: Show) -> None:
    page, told = show(WHOLE)
    press(page.fold_button)
    press(page.rows[3].button)
    assert page.form.choices[Outcome.STOPPED].isChecked()
    assert page.form.because.text() == "het was te druk"
    press(page.form.choices[Outcome.DONE])
    assert told[-1][1:3] == (IDS[3], LookBack(Outcome.DONE, "het was te druk", TODAY))


def test_a_line_is_a_draft_until_the_button_is_pressed(show: Show) -> None:
    page, told = show(WHOLE)
    press(page.rows[0].button)
    line = page.form.line
    assert not line.publish_button.isEnabled()
    assert "openbaar" in line.state.text()
    QTest.keyClicks(line.said, LINE.said)
    QTest.keyClicks(line.did, LINE.did)
    assert (line.preview_said.text(), line.preview_did.text()) == (LINE.said, LINE.did)
    assert all(sent[3] is None for sent in told)
    assert told[-1][2].draft == LINE
    press(line.publish_button)
    assert told[-1][2:4] == (LookBack(), LINE)
    assert "nu openbaar" in line.state.text()
    assert not line.publish_button.isVisible()


def test_a_public_line_that_is_changed_stays_as_it_was_until_it_is_published_again(show: Show) -> None:
    page, told = show(LookBackList((replace(OVERDUE, line=LINE),)))
    press(page.rows[0].button)
    line = page.form.line
    assert line.said.text() == LINE.said
    line.did.end(False)
    QTest.keyClicks(line.did, " Echt.")
    assert told[-1][3] is None
    assert "nog openbaar" in line.state.text()
    press(line.publish_button)
    assert told[-1][3] == replace(LINE, did=LINE.did + " Echt.")


def test_a_public_line_can_be_taken_away_and_its_words_stay_as_a_draft(show: Show) -> None:
    page, told = show(LookBackList((replace(OVERDUE, line=LINE),)))
    press(page.rows[0].button)
    press(page.form.line.remove_button)
    assert told[-1][3] == PublishedLine("", "", IDS[0])
    assert told[-1][2].draft == LINE
    assert page.form.line.publish_button.isEnabled()


def test_a_name_in_the_line_is_pointed_out(show: Show) -> None:
    page, _ = show(WHOLE)
    press(page.rows[0].button)
    QTest.keyClicks(page.form.line.did, "anja hangt het bord op")
    assert "Anja" in page.form.line.state.text()
    page.form.line.did.clear()
    QTest.keyClicks(page.form.line.did, "Januari en het bord")
    assert "Jan." not in page.form.line.state.text()


def test_a_newer_list_does_not_disturb_what_somebody_is_writing(show: Show) -> None:
    page, told = show(WHOLE)
    press(page.rows[0].button)
    press(page.form.choices[Outcome.STOPPED])
    QTest.keyClicks(page.form.because, "te d")
    stored = replace(OVERDUE, when=When.SETTLED, action=replace(OVERDUE.action, look_back=LookBack(Outcome.STOPPED)))
    page.show_list(LookBackList((SOON, stored)), CARDS, TODAY)
    assert page.form.because.hasFocus()
    QTest.keyClicks(page.form.because, "ruk")
    assert told[-1][2].because == "te druk"


def test_an_untouched_action_follows_another_screen(show: Show) -> None:
    page, _ = show(WHOLE)
    press(page.rows[0].button)
    elsewhere = replace(OVERDUE, when=When.SETTLED, action=replace(OVERDUE.action, look_back=LookBack(Outcome.DONE)))
    page.show_list(LookBackList((elsewhere,)), CARDS, TODAY)
    assert page.form.choices[Outcome.DONE].isChecked()


def test_it_works_by_keys_alone(show: Show) -> None:
    page, told = show(WHOLE)
    page.rows[0].button.setFocus()
    QTest.keyClick(page.rows[0].button, Qt.Key.Key_Space)
    assert page.form.choices[Outcome.DONE].hasFocus()
    QTest.keyClick(page.form.choices[Outcome.DONE], Qt.Key.Key_Space)
    assert told[-1][2].result is Outcome.DONE
    for button in page.findChildren(QAbstractButton):
        if button.isVisibleTo(page):
            assert button.accessibleName(), button.objectName()
    for field in page.findChildren(QLineEdit):
        if field.isVisibleTo(page):
            assert field.accessibleName(), field.objectName()


def test_forgetting_leaves_no_name_behind(show: Show) -> None:
    page, _ = show(LookBackList((replace(OVERDUE, line=LINE),)))
    press(page.rows[0].button)
    page.forget()
    everything = [label.text() for label in page.findChildren(QLabel)]
    everything += [line.text() for line in page.findChildren(QLineEdit)]
    everything += [button.accessibleName() for button in page.findChildren(QAbstractButton)]
    assert not any("Anja" in text or "Een bord" in text or LINE.did in text for text in everything)
    assert page.rows == []
