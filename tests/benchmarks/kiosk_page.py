"""A kiosk on a screen of 1920×1080 that is drawn in memory, for the benchmarks: tapped as a finger would."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import workplace
from leercultuur_desktop.services.access import Work
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.ui.kiosk.flow_jobs import real_jobs
from leercultuur_desktop.ui.kiosk.timing import Timing
from leercultuur_desktop.ui.kiosk.way import Step
from leercultuur_desktop.ui.kiosk.window import KioskWindow
from leercultuur_desktop.ui.theme import load_fonts
from leercultuur_desktop.ui.widgets.hold_area import HoldArea

ANSWERS = ("(bijna) nooit", "af en toe", "regelmatig", "vaak", "(bijna) altijd", "weet ik niet")
SIZE = (1920, 1080)
_PIN = "1234"


class Paints(QObject):
    """Counts how often a window is brought up to date; it sees that window's own events only, so it costs little."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """All that changed is painted in one go at such a request."""
        del watched
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


class BenchKiosk:
    """One kiosk of a real workplace; `shown` is how long a choice stays in view, in milliseconds."""

    def __init__(self, folder: Path, shown: int) -> None:
        company = Company("Metaalwerk Van Dijk", {layer: 700 for layer in Layer}, ("Lassen", "Verspanen", "Montage"))
        work = Work(memory=8 * 1024 * 1024, passes=1)
        workplace.create(folder, company, Settings(languages=("nl", "en")), _PIN, "een lange wachtzin", work=work)
        workplace.open_round(folder, "Voorjaar", _PIN)
        load_fonts()
        timing = replace(Timing(), shown=shown, guard=0, thanks=600_000)
        self.window = KioskWindow(folder, welcome(folder), timing, real_jobs(folder))
        self.window.resize(*SIZE)
        self.window.show()
        settle()

    def _at(self, step: Step) -> bool:
        return self.step is step

    @property
    def step(self) -> Step:
        """Where on the way the kiosk is."""
        return self.window.flow.place.step

    @property
    def number(self) -> int:
        """Which question."""
        return self.window.flow.place.number

    def buttons(self) -> dict[str, QAbstractButton]:
        """The buttons on the screen, by name."""
        found = self.window.findChildren(QAbstractButton)
        return {one.accessibleName(): one for one in found if one.isVisible() and not isinstance(one, HoldArea)}

    def tap(self, name: str) -> None:
        """A tap on the button of this name."""
        tap_on(self.buttons()[name])

    def to_questions(self) -> None:
        """From the start page to the first question."""
        for name, step in (
            ("Start", Step.PROMISE),
            ("Verder", Step.LAYER),
            ("medewerkers", Step.DEPARTMENT),
            ("Lassen", Step.PRACTICE),
            ("vaak", Step.QUESTION),
        ):
            self.tap(name)
            wait(partial(self._at, step))
            settle()


def tap_on(target: QAbstractButton) -> None:
    """A tap in the middle of a button, through its window."""
    window = target.window()
    where = target.mapTo(window, target.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)


def settle() -> None:
    """Work off everything that waits, so that what follows is not paid for it."""
    for _turn in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def wait(fact: Callable[[], bool]) -> None:
    """Work off events until it is so; sleeps in between, so that waiting costs no CPU."""
    while not fact():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
