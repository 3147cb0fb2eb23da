"""In every language, on every screen and in every text size each word has its room, and nothing lies over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS
from leercultuur_desktop.ui.kiosk.start_page import StartPage
from leercultuur_desktop.ui.kiosk.way import Place, Step
from leercultuur_desktop.ui.kiosk.window_calm import CalmWindow
from leercultuur_desktop.ui.theme import load_fonts
from tests.ui.kiosk.geometry import faults
from tests.ui.kiosk.tour import (
    DEPARTMENTS,
    FILE,
    LINES,
    LONG_LINES,
    SCREENS,
    SHARP,
    OpenKiosk,
    Screen,
    Tour,
    TouringWorkplace,
    company,
    longest_questions,
    offered,
)
from tests.ui.pages_kiosk import Kiosk

NEVER_SCROLLED = (
    "code",
    "question",
    "practice",
    "layer",
    "promise",
    "stop",
    "idle",
    "saving",
    "thanks",
    "pin",
    "language",
    "start",
    "an example with lines: start",
    "closed",
    "practice round",
)
"""Pages that show all they have at once in the usual text size; the others may be longer than the screen."""
SIZES = tuple(screen.size for screen in SCREENS)
_SIGHTS = 4
"""The first things that the first page tells who walks by."""
LOWEST = SCREENS[:1] + SCREENS[2:3]
"""Where the room is scarcest every question is tried; elsewhere those with most to read."""


def measure(tour: Tour, stops: Iterator[str]) -> list[str]:
    """What is wrong on the pages of these stops."""
    found = []
    for name in stops:
        largest = tour.look.text == max(TEXT_STEPS)
        may_scroll = largest or not name.startswith(NEVER_SCROLLED)
        found += [f"{name}: {fault}" for fault in faults(tour.window, tour.page, may_scroll)]
    assert tour.window.size().toTuple() == tour.screen.size
    return found


def greetings(tour: Tour) -> Iterator[str]:
    """The start page and the departments of other companies and rounds, in the three text sizes."""
    others = (
        ("an example with lines", company(example=True, lines=LINES, departments=DEPARTMENTS)),
        ("closed", company(questionnaire=None, round_id=None)),
        ("closed with lines", company(questionnaire=None, round_id=None, lines=LONG_LINES)),
        ("practice round", company(practice=True, example=True)),
    )
    for text in TEXT_STEPS:
        tour.write_in(text)
        for name, greeting in others:
            tour.greet(greeting)
            for stop in first_pages(tour):
                tour.settle()
                yield f"{name}: {stop}, text {tour.look.text}"
    tour.write_in(None)


def first_pages(tour: Tour) -> Iterator[str]:
    tour.flow.visit(tour.flow.places[0])
    yield "start"
    page = tour.page
    assert isinstance(page, StartPage)
    if page.stand_back():
        for number in range(_SIGHTS):
            yield f"start from afar, {number}"
            page.next_sight()
        page.come_near()
        yield "start, near again"
    if tour.workplace.greeting.departments == DEPARTMENTS:
        tour.flow.visit(Place(Step.DEPARTMENT))
        yield "fifteen departments"


@pytest.mark.parametrize("language", offered())
@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_every_word_has_its_room(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, screen: Screen, language: str
) -> None:
    tour = Tour(open_kiosk, screen, language, monkeypatch)
    tour.window.setUpdatesEnabled(False)  # measured, not seen
    questions = None if screen in LOWEST else longest_questions(tour.asked)
    found = measure(tour, greetings(tour))
    tour.greet(company())
    found += measure(tour, tour.in_every_text_size(lambda: tour.whole_way(questions)))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("screen", SHARP, ids=lambda screen: f"{screen}, {screen.dpi} dpi")
def test_buttons_that_grow_on_a_sharp_screen_leave_room_for_the_words(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, screen: Screen
) -> None:
    tour = Tour(open_kiosk, screen, offered()[-1], monkeypatch)
    found = measure(tour, tour.in_every_text_size(lambda: tour.whole_way(longest_questions(tour.asked))))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", offered())
@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_the_page_after_a_crash_has_its_room(qtbot: QtBot, screen: Screen, language: str) -> None:
    load_fonts()
    translator = QTranslator()
    if translator.load(f"app_{language}", str(paths.translations())):
        QCoreApplication.installTranslator(translator)
    window = CalmWindow(Path("werkplek"), TouringWorkplace(company()).jobs(), language)
    window.resize(*screen.size)
    window.show()
    found = []
    for problem in (None, KnownProblem(Trouble.STORE_DAMAGED, file=FILE)):
        QApplication.processEvents()
        found += faults(window, window.page, may_scroll=False)
        window.stay(problem)
    QApplication.processEvents()
    found += faults(window, window.page, may_scroll=False)
    window.leave()
    window.deleteLater()
    QCoreApplication.removeTranslator(translator)
    assert not found, "\n".join(found)


def place_of(kiosk: Kiosk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(kiosk.window, QPoint(0, 0)), widget.size())


def test_answers_stand_in_a_row_or_upright_in_a_column(open_kiosk: OpenKiosk) -> None:
    for size, upright in (((1366, 768), False), ((1080, 1920), True)):
        kiosk = open_kiosk(size=size)
        kiosk.to_questions()
        first, last = (place_of(kiosk, kiosk.button(name)) for name in ("(bijna) nooit", "(bijna) altijd"))
        assert (first.x() == last.x()) is upright
        assert (first.y() == last.y()) is not upright


def test_a_language_from_right_to_left_mirrors_answers_back_and_stop(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "ar" not in offered():
        pytest.skip("no language from right to left is offered")
    tour = Tour(open_kiosk, SCREENS[3], "ar", monkeypatch)
    tour.flow.visit(Place(Step.QUESTION))
    tour.settle()
    assert tour.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    tiles = [one for one in tour.kiosk.buttons() if one.objectName() == "answer"]
    places = [place_of(tour.kiosk, one).x() for one in tiles]
    assert places == sorted(places, reverse=True)
    bar = {key: place_of(tour.kiosk, button).x() for key, button in tour.bar.buttons.items() if button.isVisible()}
    assert list(bar) == sorted(bar, key=lambda key: -bar[key])
