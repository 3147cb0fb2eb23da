"""Whoever finds their language goes the whole way in it, and the next worker finds the kiosk in Dutch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    return open_kiosk(workplace=Workplace(welcome(languages=("nl", "en"), departments=())))


def to_english_questions(kiosk: Kiosk) -> None:
    kiosk.press("English")
    kiosk.press("Start")
    kiosk.press("Next")
    kiosk.press("workers")
    kiosk.wait_for(Step.PRACTICE)
    kiosk.press("often")
    kiosk.wait_for(Step.QUESTION)


def test_a_tile_on_the_first_page_changes_everything_at_once(kiosk: Kiosk) -> None:
    assert "Hier gaan de vragen over" in kiosk.texts()
    kiosk.press("English")
    assert kiosk.place == Place(Step.START)
    assert kiosk.chosen() == ["English"]
    assert "Hier gaan de vragen over" not in kiosk.texts()
    assert "Read aloud" in kiosk.names()


def test_the_whole_way_is_english_and_the_answers_are_the_same_numbers(kiosk: Kiosk) -> None:
    to_english_questions(kiosk)
    assert kiosk.heading == "Do people here have a say in the way they work?"
    for number in range(24):
        kiosk.wait_for(Step.QUESTION, number)
        kiosk.press("often")
    kiosk.wait_for(Step.OVERVIEW)
    assert "Beslissen" not in kiosk.texts()
    kiosk.press("Next")
    kiosk.wait_for(Step.REMARK)
    assert kiosk.heading == "What would help you to learn more at work?"
    kiosk.press("Next")
    kiosk.wait_for(Step.THANKS)
    assert [response.answers for _round, response, _remark in kiosk.workplace.kept] == [(4,) * 24]


def test_the_next_worker_finds_dutch(kiosk: Kiosk) -> None:
    to_english_questions(kiosk)
    kiosk.press("Stop")
    kiosk.press("Yes, stop")
    assert kiosk.place == Place(Step.START)
    assert kiosk.chosen() == ["Nederlands"]
    assert "Hier gaan de vragen over" in kiosk.texts()


def test_changing_half_way_keeps_the_page_the_answers_and_the_remark(kiosk: Kiosk) -> None:
    flow = kiosk.window.flow
    kiosk.press("Start")
    flow.session.answers[:] = [3] * 24
    flow.visit(Place(Step.REMARK))
    box = kiosk.window.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("Meer tijd")
    kiosk.press("Taal")
    kiosk.press("English")
    assert kiosk.place == Place(Step.REMARK)
    written = [one.toPlainText() for one in kiosk.window.findChildren(QPlainTextEdit) if one.isVisible()]
    assert written == ["Meer tijd"]
    assert flow.session.answers == [3] * 24
    assert "You may skip this." in kiosk.texts()


def test_a_language_from_the_right_mirrors_the_answers_but_not_the_digits(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "ar"))))
    kiosk.press("العربية")
    assert kiosk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    flow = kiosk.window.flow
    flow.visit(Place(Step.QUESTION, 0))
    tiles = kiosk.window.findChildren(QLabel, "answerWords")
    places = [one.mapTo(kiosk.window, one.rect().center()).x() for one in tiles if one.isVisible()]
    assert len(places) == 5
    assert places == sorted(places, reverse=True)
    flow.ask_pin()
    digits = [kiosk.button(digit) for digit in "123"]
    across = [one.mapTo(kiosk.window, one.rect().center()).x() for one in digits]
    assert across == sorted(across)


@pytest.mark.parametrize(
    ("ask", "heading"),
    [
        (lambda kiosk: kiosk.press("Stop"), "Do you want to stop?"),
        (lambda kiosk: kiosk.window.flow.ask_pin(), "PIN"),
    ],
)
def test_the_language_asked_for_beside_the_way_leads_back_to_that_page(
    kiosk: Kiosk, ask: Callable[[Kiosk], None], heading: str
) -> None:
    kiosk.to_questions()
    ask(kiosk)
    kiosk.press("Taal")
    assert kiosk.heading == "Kies je taal"
    kiosk.press("English")
    assert kiosk.heading == heading
    kiosk.press("Language")
    kiosk.press("Back")
    assert kiosk.heading == heading, "going back leads there too"
    assert kiosk.place == Place(Step.QUESTION)


def test_the_language_asked_for_on_what_is_stored_leads_back_there_and_then_to_the_promise(kiosk: Kiosk) -> None:
    kiosk.press("Start")
    kiosk.press("Wat wordt er bewaard?")
    kiosk.press("Taal")
    kiosk.press("English")
    assert kiosk.heading == "What is kept?"
    kiosk.press("Understood")
    assert kiosk.place == Place(Step.PROMISE)


def test_asking_for_the_language_over_a_countdown_tells_that_somebody_is_there(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    idle = kiosk.window.flow.idle
    idle.start(1)
    kiosk.bot.waitUntil(lambda: idle.warning)
    kiosk.press("Taal")
    assert not idle.warning
    assert idle.running, "and it watches again"
    kiosk.press("English")
    assert kiosk.place == Place(Step.QUESTION)
    assert "question 1 of 24" in kiosk.texts()


def test_thanks_can_be_had_in_another_language_and_ends_by_itself_all_the_same(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "en"))))
    kiosk.to_questions()
    kiosk.answer_all([2] * 24)
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    kiosk.press("Taal")
    assert "Stop" not in kiosk.names()
    kiosk.press("English")
    assert kiosk.heading == "Thank you for your answers"
    clock = kiosk.window.flow.thanks_timer
    assert clock.isActive()
    clock.start(1)
    kiosk.wait_for(Step.START)
    assert kiosk.heading != "Thank you for your answers"


def test_a_kiosk_whose_first_language_is_another_one_opens_in_it_and_comes_back_to_it(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("ar", "nl"))))
    arabic = kiosk.heading
    assert arabic == Words("ar", paths.translations()).translate("StartPage", "Hoe leren we van ons werk?")
    assert kiosk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    kiosk.press("Nederlands")
    assert kiosk.heading != arabic
    assert kiosk.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    kiosk.press("Start")
    kiosk.press("Terug")
    assert kiosk.heading == arabic
    assert kiosk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_language_that_the_owner_adds_can_be_chosen_without_opening_the_kiosk_again(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    assert "Taal" not in kiosk.names()
    kiosk.workplace.greeting = welcome(languages=("nl", "pl"))
    kiosk.window.flow.greeting.reread_wanted.emit()
    kiosk.bot.waitUntil(lambda: "Taal" in kiosk.names(), timeout=10_000)
    kiosk.press("Polski")
    kiosk.workplace.greeting = welcome(languages=("nl",))
    kiosk.window.flow.greeting.reread_wanted.emit()
    kiosk.bot.waitUntil(lambda: kiosk.window.flow.spoken.language == "nl", timeout=10_000)
    assert "Taal" not in kiosk.names()
    assert "Start" in kiosk.names()


def test_what_only_the_administrator_reads_keeps_its_order_on_a_page_from_the_right(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "ar")), full=True))
    kiosk.press("العربية")
    flow = kiosk.window.flow
    flow.session.answers[:] = [3] * 24
    flow.visit(Place(Step.OVERVIEW))
    kiosk.press(Words("ar", paths.translations()).translate("OverviewPage", "Verder"))
    kiosk.press(Words("ar", paths.translations()).translate("RemarkPage", "Verder"))
    kiosk.bot.waitUntil(lambda: "disk_full" in kiosk.texts())
    assert "\u2068probleem disk_full\u2069" in kiosk.texts()
    assert "\u2068advies in ar\u2069" in kiosk.texts()


def remark_box(kiosk: Kiosk) -> QPlainTextEdit:
    return next(one for one in kiosk.window.findChildren(QPlainTextEdit) if one.isVisible())


def caret(kiosk: Kiosk) -> float:
    """Where the next letter comes: 0 at the left edge of the box, 1 at the right."""
    QApplication.processEvents()
    box = remark_box(kiosk)
    return box.cursorRect().x() / box.viewport().width()


def test_in_arabic_an_empty_remark_begins_at_the_right_and_words_at_the_side_they_are_read_from(
    open_kiosk: OpenKiosk,
) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "ar"))))
    kiosk.window.flow.visit(Place(Step.REMARK))
    assert caret(kiosk) < 0.1
    kiosk.window.flow.spoken.choose("ar")
    kiosk.window.flow.visit(Place(Step.REMARK))
    box = remark_box(kiosk)
    assert caret(kiosk) > 0.9
    box.insertPlainText("Meer tijd")
    assert caret(kiosk) < 0.5
    box.clear()
    assert caret(kiosk) > 0.9
    box.insertPlainText("وقت")
    assert 0.5 < caret(kiosk) < 0.95
