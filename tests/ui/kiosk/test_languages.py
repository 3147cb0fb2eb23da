"""Whoever finds their language goes the whole way in it, and the next worker finds the kiosk in Dutch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

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
