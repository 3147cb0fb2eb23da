"""Monkeys tap, type and walk away: nothing breaks, no page gets lost, and only what was chosen is kept."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.language.offered import kiosk_languages
from leercultuur_desktop.ui.kiosk.way import Step
from tests.ui.kiosk.monkeys import Monkey, touch_screen
from tests.ui.pages_kiosk import ANSWERS, QUICK, Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]
STEPS = 300
TROOPS = 4
MONKEYS = int(os.environ.get("LEERCULTUUR_MONKEYS", "16"))
"""More of them find more: LEERCULTUUR_MONKEYS=300 takes some minutes."""
# Real enough for a double tap to be one.
TIMING = replace(QUICK, shown=2, guard=5, attract=40, turn=20)


@pytest.mark.timeout(3000)
@pytest.mark.parametrize("troop", range(TROOPS))
def test_monkeys_store_only_what_was_seen_chosen(open_kiosk: OpenKiosk, troop: int) -> None:
    languages = kiosk_languages(paths.translations(), None)
    with_codes = troop % 2 == 1
    kiosk = open_kiosk(timing=TIMING, workplace=Workplace(welcome(languages=languages, tickets=with_codes)))
    device = touch_screen()
    for seed in range(troop, MONKEYS, TROOPS):
        monkey = Monkey(kiosk, seed, device, TIMING.guard)
        monkey.play(100)
        monkey.finish()
        monkey.leave()
        kiosk.window.flow.forget()
    assert len(kiosk.workplace.kept) >= len(range(troop, MONKEYS, TROOPS))


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
