"""The kiosk as a worker sees it: what the tests may press and read, by accessible name."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.speech import Control, Outcome, Passage
from leercultuur_desktop.services.welcome import Welcome, asked_in
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs
from leercultuur_desktop.ui.kiosk.stored_page import KEPT_IN_WORDS
from leercultuur_desktop.ui.kiosk.timing import Timing
from leercultuur_desktop.ui.kiosk.way import Place, Step
from leercultuur_desktop.ui.kiosk.window import KioskWindow
from leercultuur_desktop.ui.widgets.hold_area import HoldArea

ANSWERS = ("weet ik niet", "(bijna) nooit", "af en toe", "regelmatig", "vaak", "(bijna) altijd")
PIN = "2468"
CODE = "4829157309"
"""The only code that the made-up workplace knows."""
# No waiting for eyes and fingers; what waits for a person (idle, thanks, attract) waits for ever unless a test says so.
QUICK = Timing(shown=0, guard=0, hold=30, thanks=600_000, idle=600_000, reread=600_000, attract=600_000)


def welcome(**changes: Any) -> Welcome:
    """A company with an open round."""
    base = Welcome(
        company="Metaalwerk Van Dijk",
        why="Nieuwe machines vragen nieuwe kennis.",
        example=False,
        departments=("Lassen", "Verspanen", "Montage"),
        languages=("nl",),
        minimum_group=5,
        idle_seconds=60,
        remarks=True,
        tickets=False,
        round_id=7,
        round_name="Voorjaar",
        practice=False,
        questionnaire=read_questionnaire(),
        lines=(),
        kept=tuple(name for names in KEPT_IN_WORDS for name in names),
    )
    return replace(base, **changes)


@dataclass
class Workplace:
    """What stands in for the disk: it remembers what was kept, and can refuse."""

    greeting: Welcome = field(default_factory=welcome)
    kept: list[tuple[int, Response, str | None]] = field(default_factory=list)
    codes: set[str] = field(default_factory=lambda: {CODE})
    """What is unused of the codes; a ticket is the code's own bytes here."""
    tidied: int = 0
    full: bool = False
    too_often: bool = False
    busy_reader: bool = False
    gate: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    def keep(self, round_id: int, response: Response, remark: str | None, ticket: bytes | None = None) -> None:
        assert self.gate.wait(20)
        if self.full:
            raise KnownProblem(Trouble.DISK_FULL)
        if self.greeting.tickets:
            if ticket is None or ticket.decode() not in self.codes:
                raise KnownProblem(Trouble.TICKET_UNKNOWN)
            self.codes.remove(ticket.decode())
        self.kept.append((round_id, response, remark))

    def tidy(self) -> bool:
        self.tidied += 1
        return not self.busy_reader

    def check_pin(self, pin: str) -> None:
        if self.too_often:
            raise KnownProblem(Trouble.TOO_MANY_TRIES, seconds=30)
        if pin != PIN:
            raise KnownProblem(Trouble.WRONG_PIN)

    def check_ticket(self, round_id: int, code: str) -> bytes:
        assert self.gate.wait(20)
        if self.full:
            raise KnownProblem(Trouble.DISK_FULL)
        if self.too_often:
            raise KnownProblem(Trouble.TOO_MANY_TRIES, seconds=30)
        if round_id != self.greeting.round_id or code not in self.codes:
            raise KnownProblem(Trouble.TICKET_UNKNOWN)
        return code.encode()

    def explain(self, problem: KnownProblem, language: str) -> tuple[str, str]:
        return f"probleem {problem.trouble.value}", f"advies in {language}"

    def jobs(self) -> Jobs:
        return Jobs(
            lambda: self.greeting, self.keep, self.tidy, self.check_pin, self.check_ticket, self.explain, asked_in
        )


def silence(passages: Sequence[Passage], language: str, control: Control) -> Outcome:
    """Stands in for the loudspeaker."""
    return Outcome.DONE


class Kiosk:
    """The kiosk's window on a screen of a given size."""

    def __init__(
        self,
        bot: QtBot,
        workplace: Workplace | None = None,
        timing: Timing = QUICK,
        size: tuple[int, int] = (1280, 1024),
    ) -> None:
        self.bot = bot
        self.workplace = workplace or Workplace()
        self.window = KioskWindow(Path("unused"), self.workplace.greeting, timing, self.workplace.jobs())
        self.window.reading.speech.voice = silence  # nobody hears a test
        self.window.resize(*size)
        with bot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        bot.waitUntil(self.window.isActiveWindow)
        QApplication.processEvents()

    def close(self) -> None:
        """Let go of the window, as the program does after the staff's way out."""
        if self.window.isVisible():
            self.window.flow.left.emit()
        self.window.deleteLater()
        QApplication.processEvents()

    @property
    def heading(self) -> str:
        page = self.window.findChild(QWidget, "stage")
        assert isinstance(page, QWidget)
        return page.accessibleName()

    @property
    def place(self) -> Place:
        return self.window.flow.place

    @property
    def answers(self) -> list[int | None]:
        return self.window.flow.session.answers

    def button(self, name: str) -> QAbstractButton:
        found = [one for one in self.buttons() if one.accessibleName() == name]
        assert len(found) == 1, f"{len(found)} buttons called {name!r} on {self.heading!r}"
        return found[0]

    def buttons(self) -> list[QAbstractButton]:
        # The logo is a button for screen readers only.
        found = self.window.findChildren(QAbstractButton)
        return [one for one in found if one.isVisible() and not isinstance(one, HoldArea)]

    def names(self) -> list[str]:
        return [one.accessibleName() for one in self.buttons()]

    def press(self, name: str) -> None:
        """A tap on the button of this name."""
        QApplication.processEvents()
        self.tap(self.button(name))

    def tap(self, button: QAbstractButton) -> None:
        """A tap on a button, through the window as a real one."""
        area = button.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(button)
            QApplication.processEvents()
        where = button.mapTo(self.window, button.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key on the keyboard, through the window as a real one."""
        QTest.keyClick(self.window.windowHandle(), key, modifier)
        QApplication.processEvents()

    def chosen(self) -> list[str]:
        """The answers that are marked."""
        return [one.accessibleName() for one in self.buttons() if one.property("state") == "chosen"]

    def texts(self) -> str:
        """Every word in sight."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def wait_for(self, step: Step, number: int = 0) -> None:
        self.bot.waitUntil(lambda: self.place == Place(step, number), timeout=10_000)
        QApplication.processEvents()

    def to_questions(self, layer: Layer | None = Layer.WORKERS, department: str | None = "Lassen") -> None:
        """From start to the first question."""
        self.press("Start")
        self.press("Verder")
        if self.workplace.greeting.tickets:
            self.type_code(CODE)
            self.wait_for(Step.LAYER)
        names = {Layer.WORKERS: "medewerkers", Layer.SUPERVISORS: "direct-leidinggevenden", Layer.DIRECTORS: "directie"}
        self.press(names[layer] if layer else "liever niet zeggen")
        if self.workplace.greeting.departments:
            self.wait_for(Step.DEPARTMENT)
            self.press(department or "liever niet zeggen")
        self.wait_for(Step.PRACTICE)
        self.press("regelmatig")
        self.wait_for(Step.QUESTION)

    def answer_all(self, answers: list[int]) -> None:
        """Tap an answer to every question."""
        for number, answer in enumerate(answers):
            self.wait_for(Step.QUESTION, number)
            self.press(ANSWERS[answer])
        self.wait_for(Step.OVERVIEW)

    def hold_logo(self) -> None:
        logo = self.window.findChild(HoldArea)
        assert isinstance(logo, HoldArea)
        QTest.mousePress(logo, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))

    def type_code(self, code: str) -> None:
        """Tap the digits of a code; the last one has it checked."""
        for digit in code:
            self.press(digit)

    def type_pin(self, pin: str) -> None:
        for digit in pin:
            self.press(digit)
        self.press("Verder")
