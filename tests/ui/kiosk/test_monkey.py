"""Three hundred random taps and keys: nothing breaks, and only what was chosen is kept."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.ui.kiosk.way import Step
from tests.ui.pages_kiosk import ANSWERS, Kiosk

OpenKiosk = Callable[..., Kiosk]
STEPS = 300
KEYS = (
    *(Qt.Key(ord("0") + digit) for digit in range(6)),
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Right,
    Qt.Key.Key_Escape,
    Qt.Key.Key_A,
)
LAYERS = {"medewerkers", "direct-leidinggevenden", "directie"}
FORWARD = {*ANSWERS, *LAYERS, "Start", "Verder", "Lassen", "Nee, ga verder", "Klaar"}


@pytest.mark.parametrize("seed", [3, 11])
def test_a_monkey_stores_only_what_was_chosen(open_kiosk: OpenKiosk, seed: int) -> None:
    chance = random.Random(seed)
    kiosk = open_kiosk()
    for _step in range(STEPS):
        if chance.random() < 0.3:
            kiosk.key(chance.choice(KEYS))
            continue
        QApplication.processEvents()
        buttons = [one for one in kiosk.buttons() if one.isEnabled()]
        # Mostly forward, or it would never come to saving.
        forward = [one for one in buttons if one.accessibleName() in FORWARD]
        kiosk.tap(chance.choice(forward if forward and chance.random() < 0.8 else buttons))
        if kiosk.place.step is Step.SAVING:
            kiosk.bot.waitUntil(lambda: kiosk.place.step in {Step.THANKS, Step.START})
    assert kiosk.window.isVisible()
    for round_id, response, _remark in kiosk.workplace.kept:
        assert round_id == 7
        assert len(response.answers) == 24
        assert all(answer in range(6) for answer in response.answers)
        assert response.layer is None or response.layer in set(Layer)
        assert response.department in {None, "Lassen", "Verspanen", "Montage"}


def test_a_wandering_worker_keeps_exactly_the_last_choice_of_each_question(kiosk: Kiosk) -> None:
    chance = random.Random(5)
    kiosk.to_questions()
    last: dict[int, int] = {}
    for _step in range(STEPS):
        if kiosk.place.step is not Step.QUESTION:
            break
        number = kiosk.place.number
        if number and chance.random() < 0.3:
            kiosk.press("Terug")
        else:
            last[number] = chance.randrange(6)
            kiosk.press(ANSWERS[last[number]])
    assert kiosk.place.step is Step.OVERVIEW
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    assert kiosk.workplace.kept[0][1].answers == tuple(last[number] for number in range(24))
