"""The kiosk on a real workplace: what a worker tapped can be opened by the project group, and by nobody else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import workplace
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.ui.kiosk.flow_jobs import real_jobs
from leercultuur_desktop.ui.kiosk.way import Step
from tests.ui.pages_kiosk import PIN, Kiosk, Workplace

OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "bedrijf"
    company = Company("Metaalwerk Van Dijk", {layer: 20 for layer in Layer}, ("Lassen", "Kantoor"))
    workplace.create(folder, company, Settings(), PIN, "een lange wachtzin")
    workplace.open_round(folder, "Voorjaar", PIN)
    return folder


class RealWorkplace(Workplace):
    """The real services, in the place of the made-up ones."""

    def __init__(self, folder: Path) -> None:
        super().__init__(welcome(folder))
        self.jobs = lambda: real_jobs(folder)  # type: ignore[method-assign]


def test_a_whole_way_counts_one_response_and_staff_can_leave(open_kiosk: OpenKiosk, folder: Path) -> None:
    kiosk = open_kiosk(workplace=RealWorkplace(folder))
    kiosk.to_questions()
    kiosk.answer_all([number % 6 for number in range(24)])
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    assert workplace.response_count(folder) == 1
    kiosk.press("Klaar")
    kiosk.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    kiosk.type_pin("1357")
    kiosk.bot.waitUntil(lambda: "●" not in kiosk.texts() and len(kiosk.names()) > 10 and kiosk.button("1").isEnabled())
    with kiosk.bot.waitSignal(kiosk.window.left, timeout=20_000):
        kiosk.type_pin(PIN)
    assert not kiosk.window.isVisible()


def test_a_round_that_was_closed_meanwhile_is_explained(open_kiosk: OpenKiosk, folder: Path) -> None:
    kiosk = open_kiosk(workplace=RealWorkplace(folder))
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    workplace.close_round(folder, "Voorjaar", PIN)
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.bot.waitUntil(lambda: "Opnieuw proberen" in kiosk.names(), timeout=20_000)
    assert kiosk.answers == [3] * 24
    kiosk.press("Stop")
    kiosk.press("Ja, stop")
    assert kiosk.place.step is Step.START
