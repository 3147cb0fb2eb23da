"""Thanks depends on the disk alone, and a disk that refuses costs nobody their answers."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import Kiosk


def _to_saving(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([4] * 24)
    kiosk.press("Verder")
    kiosk.press("Verder")


def test_thanks_waits_until_the_response_is_kept(kiosk: Kiosk) -> None:
    kiosk.workplace.gate.clear()
    _to_saving(kiosk)
    assert kiosk.heading == "Even bewaren…"
    assert not {"Stop", "Terug", "Klaar"} & set(kiosk.names())
    for _turn in range(20):
        QApplication.processEvents()
    assert kiosk.place == Place(Step.SAVING)
    kiosk.workplace.gate.set()
    kiosk.wait_for(Step.THANKS)
    assert len(kiosk.workplace.kept) == 1


def test_a_full_disk_is_explained_and_the_answers_stay(kiosk: Kiosk) -> None:
    kiosk.workplace.full = True
    _to_saving(kiosk)
    kiosk.bot.waitUntil(lambda: kiosk.heading == "Bewaren lukt nu niet")
    assert "Voor de beheerder: probleem disk_full. advies in nl" in kiosk.texts()
    assert kiosk.answers == [4] * 24
    kiosk.press("Opnieuw proberen")
    kiosk.bot.waitUntil(lambda: "Opnieuw proberen" in kiosk.names())
    kiosk.workplace.full = False
    kiosk.press("Opnieuw proberen")
    kiosk.wait_for(Step.THANKS)
    assert [response.answers for _round, response, _remark in kiosk.workplace.kept] == [(4,) * 24]


def test_after_a_problem_one_can_stop_but_nobody_can_go_back_to_the_answers(kiosk: Kiosk) -> None:
    kiosk.workplace.full = True
    _to_saving(kiosk)
    kiosk.bot.waitUntil(lambda: "Opnieuw proberen" in kiosk.names())
    assert "Terug" not in kiosk.names()
    kiosk.window.flow.back()
    assert kiosk.place.step is Step.SAVING
    kiosk.press("Stop")
    kiosk.press("Ja, stop")
    assert kiosk.place == Place(Step.START)
    assert kiosk.workplace.kept == []


def test_the_kiosk_tidies_at_start_and_again_when_it_had_to_wait(kiosk: Kiosk) -> None:
    kiosk.bot.waitUntil(lambda: kiosk.workplace.tidied == 1)
    kiosk.workplace.busy_reader = True
    _to_saving(kiosk)
    kiosk.wait_for(Step.THANKS)
    kiosk.bot.waitUntil(lambda: kiosk.workplace.tidied == 2)
    kiosk.workplace.busy_reader = False
    kiosk.press("Klaar")
    kiosk.bot.waitUntil(lambda: kiosk.workplace.tidied == 3)
