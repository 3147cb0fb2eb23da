"""The whole way by fingers alone, in three languages: Qt gets touches, as a touch screen sends them, and no mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.ui.kiosk.choice_page import ChoicePage
from leercultuur_desktop.ui.kiosk.question_page import QuestionPage
from leercultuur_desktop.ui.kiosk.way import Step
from leercultuur_desktop.ui.widgets.tile import Tile
from tests.ui.kiosk.monkeys import page_of, touch, touch_screen
from tests.ui.pages_kiosk import Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]
LANGUAGES = ("nl", "pl", "ar")


def _left(kiosk: Kiosk, page: ChoicePage) -> bool:
    return page_of(kiosk) is not page


def _forward(kiosk: Kiosk) -> QAbstractButton:
    page = page_of(kiosk)
    return next(one for one in page.findChildren(Tile) if one.isVisible() and one.objectName() in {"start", "primary"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_fingers_walk_from_start_to_thanks(open_kiosk: OpenKiosk, language: str) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=LANGUAGES)))
    finger = touch_screen()
    touch(kiosk, finger, kiosk.button(OWN_NAMES[language]))
    for step in (Step.PROMISE, Step.LAYER):
        touch(kiosk, finger, _forward(kiosk))
        kiosk.wait_for(step)
    for choice in (Layer.WORKERS, "Lassen"):
        page = page_of(kiosk)
        assert isinstance(page, ChoicePage)
        touch(kiosk, finger, page._tiles[choice])
        kiosk.bot.waitUntil(partial(_left, kiosk, page))
    chosen = [(number * 7) % 6 for number in range(24)]
    for place, answer in enumerate([3, *chosen]):
        kiosk.wait_for(Step.QUESTION if place else Step.PRACTICE, max(place - 1, 0))
        page = page_of(kiosk)
        assert isinstance(page, QuestionPage)
        touch(kiosk, finger, page.tiles[answer])
    kiosk.wait_for(Step.OVERVIEW)
    for step in (Step.REMARK, Step.THANKS):
        touch(kiosk, finger, _forward(kiosk))
        kiosk.wait_for(step)
    _round, response, _remark = kiosk.workplace.kept[0]
    assert response.answers == tuple(chosen)
    assert (response.layer, response.department) == (Layer.WORKERS, "Lassen")


def test_a_palm_on_the_answers_gives_one_answer(open_kiosk: OpenKiosk) -> None:
    from PySide6.QtTest import QTest

    kiosk = open_kiosk()
    kiosk.to_questions()
    palm = touch_screen()
    page = page_of(kiosk)
    assert isinstance(page, QuestionPage)
    places = [tile.mapTo(kiosk.window, tile.rect().center()) for tile in page.tiles.values()]
    window = kiosk.window.windowHandle()
    down = QTest.touchEvent(window, palm)
    for number, where in enumerate(places):
        down.press(number, where)
    down.commit()
    up = QTest.touchEvent(window, palm)
    for number, where in enumerate(places):
        up.release(number, where)
    up.commit()
    kiosk.bot.waitUntil(lambda: kiosk.place.number <= 1)
    assert sum(answer is not None for answer in kiosk.answers) <= 1
    assert kiosk.place.number <= 1


def test_a_finger_drags_a_long_page_and_chooses_nothing(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(size=(1024, 768))
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    page = page_of(kiosk)
    bar = page.scroller.verticalScrollBar()
    assert bar.maximum()
    finger, window = touch_screen(), kiosk.window.windowHandle()
    where = QPoint(kiosk.window.width() // 3, kiosk.window.height() // 2)
    QTest.touchEvent(window, finger).press(0, where).commit()
    for step in range(1, 12):
        QTest.qWait(15)
        QTest.touchEvent(window, finger).move(0, where - QPoint(0, 20 * step)).commit()
    QTest.qWait(15)
    QTest.touchEvent(window, finger).release(0, where - QPoint(0, 220)).commit()
    kiosk.bot.wait(50)
    assert 100 < bar.value() <= 230
    assert kiosk.place.step is Step.OVERVIEW
    assert page_of(kiosk) is page
