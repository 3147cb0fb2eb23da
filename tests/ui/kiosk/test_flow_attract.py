"""Left alone, the first page speaks to who walks by; the first touch has it back as it was, and loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from leercultuur_desktop.domain.published_line import PublishedLine
from leercultuur_desktop.ui.kiosk import stillness
from leercultuur_desktop.ui.kiosk.flow_attract import Attract
from leercultuur_desktop.ui.kiosk.start_page import StartPage
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import PIN, QUICK, Kiosk, Workplace, welcome
from tests.ui.test_speech import Reader

OpenKiosk = Callable[..., Kiosk]
LINES = (
    PublishedLine("We hebben te weinig tijd.", "Elke vrijdag is er een uur vrij."),
    PublishedLine("We vinden de tekeningen niet.", "Ze hangen nu bij de machine."),
)
SOON = replace(QUICK, attract=30, turn=30)
ONCE = replace(SOON, turn=600_000)


def start_page(kiosk: Kiosk) -> StartPage:
    (found,) = (one for one in kiosk.window.findChildren(StartPage) if one.isVisible())
    return found


def far_words(kiosk: Kiosk) -> list[str]:
    found = kiosk.window.findChildren(QLabel)
    return [one.text() for one in found if one.isVisible() and one.objectName() in {"farWords", "farAbove"}]


def wait_until_far(kiosk: Kiosk, again: bool = False) -> None:
    """Until the page speaks to who walks by; after a touch it does so soon once more only where `again` says so."""
    kiosk.bot.waitUntil(lambda: start_page(kiosk).far, timeout=10_000)
    if not again:
        clocks(kiosk)._quiet.setInterval(600_000)
    QApplication.processEvents()


def clocks(kiosk: Kiosk) -> Attract:
    attract = kiosk.window.attract
    assert isinstance(attract, Attract)
    return attract


def test_it_tells_one_thing_after_the_other_and_begins_again(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(lines=LINES)), timing=SOON)
    seen: list[tuple[str, ...]] = []

    def all_seen() -> bool:
        now = tuple(far_words(kiosk))
        if now and now not in seen:
            seen.append(now)
        return len(seen) == 4

    kiosk.bot.waitUntil(all_seen, timeout=10_000)
    title = "Dit zeiden jullie – dit deden we"
    assert set(seen) == {
        ("Hoe leren we van ons werk?", "Nieuwe machines vragen nieuwe kennis."),
        (title, LINES[0].said, LINES[0].did),
        (title, LINES[1].said, LINES[1].did),
        ("24 korte vragen, ongeveer 5 minuten", "We vragen niet naar je naam"),
    }
    first = far_words(kiosk)
    kiosk.bot.waitUntil(lambda: far_words(kiosk) != first, timeout=10_000)


def test_the_words_are_as_large_as_the_room_allows(open_kiosk: OpenKiosk) -> None:
    for size in ((1024, 768), (1920, 1080), (1080, 1920)):
        kiosk = open_kiosk(timing=ONCE, size=size)
        near = max(label.fontMetrics().height() for label in kiosk.window.findChildren(QLabel) if label.isVisible())
        wait_until_far(kiosk)
        far = min(one.fontMetrics().height() for one in kiosk.window.findChildren(QLabel, "farWords"))
        assert far > near, size
        assert start_page(kiosk).scroller.verticalScrollBar().maximum() == 0, size


def test_the_longest_of_words_makes_the_letters_small_and_no_page_endless(open_kiosk: OpenKiosk) -> None:
    word = "Gereedschapsmakerijonderhoudsdienstplanningsoverleg"
    kiosk = open_kiosk(workplace=Workplace(welcome(why=f"{word}{word} is er.")), timing=ONCE, size=(1024, 768))
    wait_until_far(kiosk)
    assert start_page(kiosk).scroller.verticalScrollBar().maximum() == 0
    assert {one.property("state") for one in kiosk.window.findChildren(QLabel, "farWords")} == {"plain", "plain soft"}


def test_one_tap_on_start_begins(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=ONCE)
    before = kiosk.button("Start").geometry()
    wait_until_far(kiosk)
    assert kiosk.button("Start").geometry() == before
    kiosk.press("Start")
    assert kiosk.place == Place(Step.PROMISE)


def test_a_tap_elsewhere_brings_the_page_back(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=ONCE)
    wait_until_far(kiosk)
    QTest.mouseClick(kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=kiosk.window.rect().center())
    assert kiosk.place == Place(Step.START)
    assert far_words(kiosk) == []
    assert "Tik op een antwoord, schrijven hoeft niet" in kiosk.texts()


def test_a_key_begins_as_well(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=ONCE)
    wait_until_far(kiosk)
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.place == Place(Step.PROMISE)


def test_a_language_is_one_tap_away(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "pl"))), timing=ONCE)
    wait_until_far(kiosk)
    kiosk.press("Polski")
    assert kiosk.heading == "Jak uczymy się przy pracy?"
    assert far_words(kiosk) == []


def test_staff_still_find_their_way_out(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=ONCE)
    wait_until_far(kiosk)
    kiosk.hold_logo()
    kiosk.bot.waitUntil(lambda: kiosk.heading == "Pincode")
    with kiosk.bot.waitSignal(kiosk.window.left):
        kiosk.type_pin(PIN)


def test_nothing_of_it_on_any_other_page(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=replace(ONCE, attract=20))
    kiosk.press("Start")
    kiosk.bot.wait(100)
    assert far_words(kiosk) == []
    assert kiosk.heading == "Niemand weet wat jij hebt geantwoord"


def test_a_closed_round_tells_only_what_was_done(open_kiosk: OpenKiosk) -> None:
    closed = welcome(round_id=None, questionnaire=None, lines=LINES[:1])
    kiosk = open_kiosk(workplace=Workplace(closed), timing=SOON)
    wait_until_far(kiosk)
    kiosk.bot.waitUntil(lambda: LINES[0].did in far_words(kiosk), timeout=10_000)
    kiosk.bot.waitUntil(lambda: "Er staan nu geen vragen klaar" in far_words(kiosk), timeout=10_000)


@pytest.mark.parametrize(
    "greeting",
    [welcome(round_id=None, questionnaire=None), welcome(practice=True, lines=LINES)],
    ids=["closed, nothing done yet", "practice round"],
)
def test_where_there_is_nothing_to_tell_the_page_stays(open_kiosk: OpenKiosk, greeting: object) -> None:
    kiosk = open_kiosk(workplace=Workplace(greeting))  # type: ignore[arg-type]  # parametrize knows no types
    assert not start_page(kiosk).stand_back()
    assert far_words(kiosk) == []


def test_where_the_system_asks_for_less_motion_the_words_stand_still(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stillness, "stillness_asked", lambda: True)
    kiosk = open_kiosk(workplace=Workplace(welcome(lines=LINES)), timing=SOON)
    wait_until_far(kiosk, again=True)
    first = far_words(kiosk)
    kiosk.bot.wait(150)
    assert far_words(kiosk) == first
    kiosk.key(Qt.Key.Key_Shift)  # somebody was there: the next time it says something else
    wait_until_far(kiosk)
    assert far_words(kiosk) != first


def test_it_waits_for_who_listens_and_reads_them_the_whole_page(open_kiosk: OpenKiosk) -> None:
    reader = Reader()
    kiosk = open_kiosk(timing=ONCE)
    kiosk.window.reading.speech.voice = reader
    wait_until_far(kiosk, again=True)
    kiosk.button("Lees voor").click()  # as a screen reader does: nothing was touched
    kiosk.bot.waitUntil(lambda: len(reader.read) == 1)
    assert "Tik op een antwoord" in reader.read[0]
    kiosk.bot.wait(120)
    assert far_words(kiosk) == []
    reader.go_on.set()
    wait_until_far(kiosk)


def test_what_changed_meanwhile_is_taken_up(open_kiosk: OpenKiosk) -> None:
    workplace = Workplace(welcome())
    kiosk = open_kiosk(workplace=workplace, timing=replace(ONCE, reread=30))
    wait_until_far(kiosk)
    workplace.greeting = welcome(why="Iets nieuws.")
    kiosk.bot.waitUntil(lambda: "Iets nieuws." in kiosk.texts(), timeout=10_000)


def test_leaving_stops_its_clocks(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=SOON)
    attract = clocks(kiosk)
    wait_until_far(kiosk)
    kiosk.window.leave()
    assert not any(timer.isActive() for timer in (attract._quiet, attract._turn))
