"""The first page tells until when one can answer, or when the next round begins, and needs no scrolling for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from leercultuur_desktop.domain.plan import PublishedLine
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.language.speech import Passage
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.start_page import StartPage
from tests.ui.pages_kiosk import QUICK, Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]
DAY = date(2026, 11, 24)
UNTIL = "Invullen kan tot en met 24 november."
NEXT = "De volgende meting begint op 24 november."
LINES = (PublishedLine("We hebben te weinig tijd.", "Elke vrijdag is er een uur vrij om te oefenen."),)


def planned(**changes: object) -> Workplace:
    """An open round until 24 November."""
    return Workplace(welcome(**{"this_year": 2026, "open_until": DAY, **changes}))


def resting(**changes: object) -> Workplace:
    """No open round, the next on 24 November."""
    return planned(**{"open_until": None, "next_round": DAY, "round_id": None, "questionnaire": None, **changes})


def page(kiosk: Kiosk) -> StartPage:
    (found,) = (one for one in kiosk.window.findChildren(KioskPage) if one.isVisible())
    assert isinstance(found, StartPage)
    return found


def panel_shows(kiosk: Kiosk) -> bool:
    panel = page(kiosk).findChild(QWidget, "startPanel")
    assert isinstance(panel, QWidget)
    return panel.isVisible()


def own(kiosk: Kiosk) -> dict[str, str]:
    passages: tuple[Passage, ...] = page(kiosk).spoken()
    return {one.name: " ".join(said.text for said in one.texts) for one in passages if one.own}


def test_an_open_round_says_until_when(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=planned())
    assert UNTIL in kiosk.texts()
    assert own(kiosk)["until"] == UNTIL


def test_without_a_plan_nothing_is_said_of_a_day(open_kiosk: OpenKiosk) -> None:
    assert "tot en met" not in open_kiosk(workplace=planned(open_until=None)).texts()
    kiosk = open_kiosk(workplace=resting(next_round=None))
    assert "begint op" not in kiosk.texts()
    assert "Kom terug als de volgende meting begint." in kiosk.texts()


def test_between_rounds_it_says_when_the_next_one_begins(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=resting())
    assert f"Kom terug als de volgende meting begint.\n{NEXT}" in kiosk.texts()
    assert own(kiosk) == {"next_round": NEXT}


def test_a_practice_round_promises_no_day(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=planned(practice=True, next_round=DAY))
    assert "24 november" not in kiosk.texts()


def test_a_practice_round_offers_nothing_to_practise(open_kiosk: OpenKiosk) -> None:
    for example in (False, True):
        texts = open_kiosk(workplace=planned(practice=True, example=example)).texts()
        assert "VOORBEELD – de antwoorden zijn verzonnen" in texts
        assert "om te oefenen" not in texts
    assert "VOORBEELD – dit is om te oefenen, het telt niet mee" in open_kiosk(workplace=planned(example=True)).texts()


def test_another_year_is_named(open_kiosk: OpenKiosk) -> None:
    assert "tot en met 24 november 2026." in open_kiosk(workplace=planned(this_year=2025)).texts()


def test_the_day_follows_the_language(open_kiosk: OpenKiosk) -> None:
    for workplace in (planned(languages=("nl", "en")), resting(languages=("nl", "en"))):
        kiosk = open_kiosk(workplace=workplace)
        kiosk.press("English")
        assert "24 November" in kiosk.texts()
        assert "24 november" not in kiosk.texts()
        kiosk.press("Nederlands")
        assert "24 november" in kiosk.texts()


def test_a_changed_day_appears_by_itself(open_kiosk: OpenKiosk) -> None:
    workplace = planned(open_until=None)
    kiosk = open_kiosk(workplace=workplace, timing=replace(QUICK, reread=20))
    assert UNTIL not in kiosk.texts()
    workplace.greeting = planned().greeting
    kiosk.bot.waitUntil(lambda: UNTIL in kiosk.texts(), timeout=10_000)
    workplace.greeting = planned(open_until=None).greeting  # as after midnight
    kiosk.bot.waitUntil(lambda: UNTIL not in kiosk.texts(), timeout=10_000)


@pytest.mark.parametrize("language", ["Nederlands", "English"])
def test_the_smallest_screen_shows_it_all_without_scrolling(open_kiosk: OpenKiosk, language: str) -> None:
    kiosk = open_kiosk(workplace=planned(languages=("nl", "en"), example=True), size=(1024, 768))
    kiosk.press(language)
    QApplication.processEvents()
    assert page(kiosk).scroller.verticalScrollBar().maximum() == 0
    assert panel_shows(kiosk)


@pytest.mark.parametrize("steps", [0, 2], ids=["usual", "smallest"])
def test_the_blocks_make_way_rather_than_let_anybody_scroll(open_kiosk: OpenKiosk, steps: int) -> None:
    why = "Nieuwe machines vragen nieuwe kennis. " * 2
    kiosk = open_kiosk(workplace=planned(languages=tuple(OWN_NAMES), example=True, why=why), size=(1024, 768))
    for _step in range(steps):
        kiosk.press("Tekst")
    assert page(kiosk).scroller.verticalScrollBar().maximum() == 0


def lines_in_sight(kiosk: Kiosk) -> list[str]:
    return [one.text() for one in page(kiosk).findChildren(QLabel, "lineDid") if one.isVisible()]


def test_as_many_lines_show_as_there_is_room_for_and_nobody_has_to_scroll(open_kiosk: OpenKiosk) -> None:
    everything = tuple(OWN_NAMES)
    for size, least in (((1024, 768), 1), ((1366, 768), 2), ((1920, 1080), 3), ((1080, 1920), 3)):
        kiosk = open_kiosk(workplace=planned(lines=LINES * 3, languages=everything), size=size)
        assert page(kiosk).scroller.verticalScrollBar().maximum() == 0, size
        assert len(lines_in_sight(kiosk)) >= least, size


def test_lines_without_any_room_make_way_and_are_told_to_who_walks_by(open_kiosk: OpenKiosk) -> None:
    workplace = planned(lines=LINES, why="Waarom we dit vragen. " * 5, languages=tuple(OWN_NAMES), example=True)
    kiosk = open_kiosk(workplace=workplace, size=(1024, 768))
    assert page(kiosk).scroller.verticalScrollBar().maximum() == 0
    assert not panel_shows(kiosk)
    assert page(kiosk).stand_back()
    page(kiosk).next_sight()
    assert {LINES[0].said, LINES[0].did} < set(kiosk.texts().split("\n"))


def test_upright_all_languages_stand_whole_below_start(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=planned(languages=tuple(OWN_NAMES)), size=(1080, 1920))
    tiles = [kiosk.button(name) for name in OWN_NAMES.values()]
    assert all(tile.width() >= tile.sizeHint().width() for tile in tiles)
