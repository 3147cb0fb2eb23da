"""What happens while a code is checked, or after: another page, the next worker, another kiosk with the same code."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from leercultuur_desktop.services import answering, tickets, workplace
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.store.prepared import a_response
from tests.store.ticket_round import NO_SUCH_CODE, codes_of, ticket_count, ticket_round
from tests.ui.kiosk.code_desk import at_code, digits, to_code, to_saving, wait_for_text
from tests.ui.kiosk.test_real_workplace import RealWorkplace
from tests.ui.pages_kiosk import CODE, QUICK, Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    """A kiosk whose round asks for codes, at the page that does so."""
    return at_code(open_kiosk)


def test_a_check_that_comes_in_after_stop_opens_nothing_for_the_next(kiosk: Kiosk) -> None:
    kiosk.workplace.gate.clear()
    kiosk.type_code(CODE)
    kiosk.press("Stop")
    kiosk.press("Ja, stop")
    assert kiosk.place == Place(Step.START)
    to_code(kiosk)
    kiosk.workplace.gate.set()
    kiosk.bot.waitUntil(lambda: not kiosk.window.flow._background.busy)
    assert kiosk.place == Place(Step.CODE)
    assert (kiosk.window.flow.session.ticket, digits(kiosk)) == (None, "")


def test_a_check_that_comes_in_behind_another_page_waits_for_a_tap(kiosk: Kiosk) -> None:
    kiosk.workplace.gate.clear()
    kiosk.type_code(CODE)
    kiosk.press("Stop")
    kiosk.workplace.gate.set()
    kiosk.bot.waitUntil(lambda: not kiosk.window.flow._background.busy)
    assert kiosk.heading == "Wil je stoppen?"
    kiosk.press("Nee, ga verder")
    assert kiosk.place == Place(Step.CODE)
    kiosk.press("Verder")
    kiosk.wait_for(Step.LAYER)


def test_while_a_code_is_checked_no_key_counts(kiosk: Kiosk) -> None:
    kiosk.workplace.gate.clear()
    kiosk.type_code(CODE)
    kiosk.key(Qt.Key.Key_7)
    kiosk.key(Qt.Key.Key_Backspace)
    assert digits(kiosk) == CODE
    assert not kiosk.button("7").isEnabled()
    kiosk.workplace.gate.set()
    kiosk.wait_for(Step.LAYER)


def test_a_code_that_was_used_meanwhile_keeps_the_answers_for_another_code(kiosk: Kiosk) -> None:
    other = "0000000076"
    kiosk.type_code(CODE)
    kiosk.wait_for(Step.LAYER)
    kiosk.workplace.codes = {other}
    to_saving(kiosk)
    wait_for_text(kiosk, "Je antwoorden zijn er nog.")
    assert kiosk.place == Place(Step.CODE)
    assert kiosk.answers == [4] * 24
    assert kiosk.window.flow.session.ticket is None
    kiosk.type_code(other)
    kiosk.wait_for(Step.THANKS)
    assert [response.answers for _round, response, _remark in kiosk.workplace.kept] == [(4,) * 24]


def test_after_a_used_code_the_answers_wait_out_of_sight_until_somebody_brings_another(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(tickets=True)), timing=replace(QUICK, idle=None))
    to_code(kiosk)
    assert kiosk.window.flow.idle._quiet.interval() == 60_000
    kiosk.type_code(CODE)
    kiosk.wait_for(Step.LAYER)
    kiosk.workplace.codes.clear()
    to_saving(kiosk)
    wait_for_text(kiosk, "Je antwoorden zijn er nog.")
    assert kiosk.window.flow.idle._quiet.interval() == QUICK.unsaved
    assert "Terug" not in kiosk.names()
    kiosk.window.flow.back()
    kiosk.key(Qt.Key.Key_Backspace)
    assert kiosk.place == Place(Step.CODE)
    kiosk.type_code(NO_SUCH_CODE)
    wait_for_text(kiosk, "Deze code werkt niet")
    assert (kiosk.answers, kiosk.workplace.kept) == ([4] * 24, [])
    kiosk.press("Stop")
    kiosk.press("Ja, stop")
    assert kiosk.place == Place(Step.START)


def test_a_real_workplace_takes_each_code_once(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    folder = ticket_round(tmp_path / "bedrijf")
    first, second = codes_of(folder, 2)
    kiosk = open_kiosk(workplace=RealWorkplace(folder))
    to_code(kiosk)
    kiosk.type_code(first)
    kiosk.wait_for(Step.LAYER)
    to_saving(kiosk)
    kiosk.wait_for(Step.THANKS)
    assert ticket_count(folder) == tickets.TicketCount(2, 1)
    assert workplace.response_count(folder) == 1
    kiosk.press("Klaar")
    to_code(kiosk)
    kiosk.type_code(first)
    wait_for_text(kiosk, "Deze code werkt niet")
    kiosk.type_code(second)
    kiosk.wait_for(Step.LAYER)


def test_two_real_kiosks_that_race_for_one_code_keep_one_answer(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    folder = ticket_round(tmp_path / "bedrijf")
    [code] = codes_of(folder, 1)
    kiosk = open_kiosk(workplace=RealWorkplace(folder))
    to_code(kiosk)
    kiosk.type_code(code)
    kiosk.wait_for(Step.LAYER)
    other = threading.Thread(target=_answer_elsewhere, args=(folder, code))
    other.start()
    other.join(20)
    to_saving(kiosk)
    wait_for_text(kiosk, "Deze code is net al gebruikt")
    assert kiosk.answers == [4] * 24
    assert workplace.response_count(folder) == 1


def _answer_elsewhere(folder: Path, code: str) -> None:

    answering.keep(folder, 1, a_response(2), None, tickets.check(folder, 1, code))
