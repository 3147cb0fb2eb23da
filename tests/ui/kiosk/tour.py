"""Every page of the kiosk in every state that looks different, on real screens: the round that tests of looks make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from leercultuur_desktop import paths
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.plan import PublishedLine
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.offered import kiosk_languages
from leercultuur_desktop.language.speech import Outcome
from leercultuur_desktop.services.explain import explain
from leercultuur_desktop.services.welcome import Welcome, asked_in
from leercultuur_desktop.ui.kiosk import window as window_module
from leercultuur_desktop.ui.kiosk.bottom_bar import BottomBar
from leercultuur_desktop.ui.kiosk.code_page import CodePage, CodeProblem
from leercultuur_desktop.ui.kiosk.flow import KioskFlow
from leercultuur_desktop.ui.kiosk.look import Look, look_for
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.promise_page import PromisePage
from leercultuur_desktop.ui.kiosk.remark_page import RemarkPage
from leercultuur_desktop.ui.kiosk.saving_page import SavingPage
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import CODE, Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]


@dataclass(frozen=True, slots=True)
class Screen:
    """Pixels, and how close together they are on the glass (dots per inch)."""

    width: int
    height: int
    dpi: float

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height

    def millimetres(self, pixels: float) -> float:
        return pixels * 25.4 / self.dpi


# As sold: 15", 19", 15.6", 23.8", 27" and 23.8" upright.
SCREENS: Final = (
    Screen(1024, 768, 85),
    Screen(1280, 1024, 86),
    Screen(1366, 768, 100),
    Screen(1920, 1080, 93),
    Screen(3840, 2160, 163),
    Screen(1080, 1920, 93),
)
# Small and sharp ones, on which 20 mm takes most of the height: 12", 11.6", 13.3", 24" with four times the pixels.
SHARP: Final = (Screen(1024, 768, 107), Screen(1366, 768, 135), Screen(1920, 1080, 166), Screen(3840, 2160, 184))

LINES: Final = tuple(
    PublishedLine("We hebben te weinig tijd om te oefenen.", "Elke vrijdag is er een uur vrij om te oefenen.")
    for _line in range(3)
)
LONG_LINES: Final = (
    PublishedLine(
        "Niemand weet waar de tekeningen van de nieuwe machines liggen. Zoeken kost elke ochtend veel tijd.",
        "Alle tekeningen liggen nu op één plek naast de machine. Elke maandag kijkt de voorman of ze er liggen.",
    ),
)
FILE: Final = "C:/Leercultuur/werkplek van de projectgroep/leercultuur.db"
FAILURE, ADVICE = (
    "De schijf is vol",
    f"Maak ruimte vrij op de schijf van {FILE} en probeer het opnieuw.",
)
LONG_NAME: Final = "Gereedschapsmakerij en onderhoudsdienst1"
"""A department's name of forty letters."""
DEPARTMENTS: Final = (
    *(LONG_NAME, "Lassen", "Verspanen", "Werkvoorbereiding", "Kwaliteitscontrole", "Montage"),
    *(f"Productielijn {number}" for number in range(1, 10)),
)


def offered() -> tuple[str, ...]:
    """The languages that the kiosk offers as this version is shipped."""
    return kiosk_languages(paths.translations(), None)


def company(**changes: object) -> Welcome:
    """A company with all languages."""
    return welcome(languages=offered(), **{"tickets": True, **changes})


class TouringWorkplace(Workplace):
    """It explains problems in the program's own words, for their length matters here."""

    def keep(self, round_id: int, response: Response, remark: str | None, ticket: bytes | None = None) -> None:
        del round_id, response, remark, ticket  # the error's traceback would hold the answers
        assert self.gate.wait(20)
        raise KnownProblem(Trouble.DISK_FULL, file=FILE)

    def explain(self, problem: KnownProblem, language: str) -> tuple[str, str]:
        told = explain(problem, Words(language, paths.translations()))
        return told.title, told.advice


class Tour:
    """One window on one screen in one language; it is led along the pages by the flow itself."""

    def __init__(self, open_kiosk: OpenKiosk, screen: Screen, language: str, patch: pytest.MonkeyPatch) -> None:
        self.screen = screen
        self.language = language
        self.look = Look()
        self.text: float | None = None
        patch.setattr(window_module, "look_for", self._look_for)
        # A page is built when the tour comes there: those that wait for their turn would be drawn anew with each look.
        patch.setattr(KioskFlow, "prepare", lambda _flow: None)
        self.workplace = TouringWorkplace(company())
        self.kiosk = open_kiosk(size=screen.size, workplace=self.workplace)
        self.window = self.kiosk.window
        self.flow = self.window.flow
        self.greet(self.workplace.greeting)

    def _look_for(self, width: int, height: int, _dpi: float, text: float, contrast: bool) -> Look:
        self.look = look_for(width, height, self.screen.dpi, self.text or text, contrast)
        return self.look

    def write_in(self, text: float | None) -> None:
        """Stay with one text size, whoever comes; None gives the choice back to the person at the kiosk."""
        self.text = text
        self.window._draw()

    @property
    def page(self) -> KioskPage:
        """The page in sight."""
        stage = self.window.findChild(Stage)
        assert stage is not None
        assert stage.current is not None
        return stage.current

    def greet(self, greeting: Welcome) -> None:
        """Stand at the start page of another company, in the tour's language."""
        self.workplace.greeting = greeting
        self.flow.greeting.take(greeting)
        self.flow.forget()
        # What is thrown away would otherwise be drawn anew with each look until the test is over.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.flow.spoken.choose(self.language)
        self.flow.visit(self.flow.places[0])

    @property
    def bar(self) -> BottomBar:
        """The bar under the page."""
        bar = self.window.findChild(BottomBar)
        assert bar is not None
        return bar

    @property
    def asked(self) -> Questionnaire:
        """What is asked, in the tour's language."""
        asked = self.workplace.greeting.questionnaire
        assert asked is not None
        return asked_in(asked, self.language)

    def press_bar(self, key: str) -> None:
        """A button of the bar, by what it is for."""
        self.bar.buttons[key].click()

    def settle(self) -> None:
        """Let layouts come to rest, without painting anything."""
        for _round in range(2):  # a language that changes is laid out a turn later
            QApplication.processEvents()

    def in_every_text_size(self, stops: Callable[[], Iterator[str]]) -> Iterator[str]:
        """Make the same stops in the three text sizes."""
        for step in range(3):
            for name in stops():
                self.settle()
                yield f"{name}, text {self.look.text}"
            if step < 2:
                self.press_bar("text")

    def whole_way(self, questions: Iterable[int] | None = None) -> Iterator[str]:
        """From start to thanks, with everything that stands beside the way."""
        flow = self.flow
        flow.session.ticket = b"?" * 16
        flow.session.answers[:] = [number % 6 for number in range(len(flow.session.answers))]
        wanted = None if questions is None else set(questions)
        for place in flow.places:
            if place.step is Step.SAVING:
                yield from self._saving()
            elif place.step is not Step.QUESTION or wanted is None or place.number in wanted:
                flow.visit(place)
                yield place.step.name.lower() + (f" {place.number + 1}" if place.step is Step.QUESTION else "")
                yield from self._states(place.step)
        yield from self.asides()

    def asides(self) -> Iterator[str]:
        """What stands beside the way."""
        flow = self.flow
        flow.visit(Place(Step.PRACTICE))
        for name, show in (
            ("stop", flow.stop),
            ("language", flow.choose_language),
            ("pin", flow.ask_pin),
            ("idle", lambda: flow.idle.warned.emit(17)),
        ):
            show()
            yield name
        flow.visit(flow.places[0])

    def _states(self, step: Step) -> Iterator[str]:
        page = self.page
        if isinstance(page, CodePage):
            for problem in CodeProblem:
                page.show_code("482915730" if problem is CodeProblem.UNFINISHED else CODE)
                told = (FAILURE, ADVICE) if problem is CodeProblem.FAILED else ("", "")
                page.show_problem(problem, *told)
                yield f"code, {problem.name.lower()}"
            page.wipe()
        elif isinstance(page, PromisePage):
            page.stored.click()
            yield "stored"
        elif isinstance(page, RemarkPage):
            page.show_remark("Meer tijd. " * 42)
            yield "remark, nearly full"
            page.box.clear()
        elif step is Step.PRACTICE:
            speech = self.window.reading.speech
            speech.changed.emit(True)
            speech.ended.emit(Outcome.NO_SOUND)
            yield "practice, read aloud and told about it"
            speech.changed.emit(False)

    def _saving(self) -> Iterator[str]:
        self.workplace.gate.clear()
        self.flow.visit(Place(Step.REMARK))
        page = self.page
        assert isinstance(page, RemarkPage)
        page.send.click()
        yield "saving"
        self.workplace.gate.set()
        saving = self.page
        assert isinstance(saving, SavingPage)
        self.kiosk.bot.waitUntil(saving.retry.isVisible, timeout=10_000)
        yield "saving, problem"


def longest_questions(asked: Questionnaire) -> tuple[int, ...]:
    """The question with most to read, and the one under the longest heading of a block."""

    def letters(number: int) -> int:
        question = asked.questions[number]
        return 2 * len(question.text) + len(question.help) + len(asked.block_text(question.block).note)

    def heading(number: int) -> int:
        return len(asked.block_text(asked.questions[number].block).short_name)

    numbers = range(len(asked.questions))
    return tuple({max(numbers, key=letters), max(numbers, key=heading)})
