"""After a crash: a calm page that goes on by itself, or one that stays and still leads nobody out but staff."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.speech import Control, Outcome, Passage
from leercultuur_desktop.supervisor import TRY_AGAIN, Turn
from leercultuur_desktop.ui.app import KioskDesk
from leercultuur_desktop.ui.kiosk.window_calm import CalmWindow
from leercultuur_desktop.ui.theme import load_fonts
from tests.store.prepared import prepared_copy
from tests.ui.pages_kiosk import PIN, Workplace

LOG_PLACE = "werkplek/leercultuur.log"


@pytest.fixture
def calm(qtbot: QtBot) -> Iterator[CalmWindow]:
    load_fonts()
    window = CalmWindow(Path("werkplek"), Workplace().jobs(), "nl", pause_ms=30)
    window.open_full_screen()
    yield window
    window.leave()
    window.deleteLater()


def texts(window: CalmWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def button(window: CalmWindow, name: str) -> QAbstractButton:
    found = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == name]
    assert len(found) == 1, texts(window)
    return found[0]


def test_the_page_says_that_it_starts_again_and_does(calm: CalmWindow, qtbot: QtBot) -> None:
    shown = texts(calm)
    assert "Even geduld. Het scherm start opnieuw." in shown
    assert "logboek" not in shown
    shown_buttons = [one.accessibleName() for one in calm.findChildren(QAbstractButton) if one.isVisible()]
    assert shown_buttons == ["Lees voor"]
    with qtbot.waitSignal(calm.pause_over):
        calm.count_down()


def test_the_page_that_stays_names_the_log_and_offers_another_try(calm: CalmWindow, qtbot: QtBot) -> None:
    calm.count_down()
    calm.stay()
    shown = texts(calm)
    assert "Roep de beheerder van deze computer." in shown
    assert LOG_PLACE in shown
    with qtbot.assertNotEmitted(calm.pause_over, wait=80):
        pass
    with qtbot.waitSignal(calm.again):
        button(calm, "Opnieuw proberen").click()


def test_a_known_problem_is_told_in_its_own_words(calm: CalmWindow) -> None:
    calm.stay(KnownProblem(Trouble.STORE_DAMAGED, file="x"))
    assert "Voor de beheerder: probleem store_damaged. advies in nl" in texts(calm)


class Reader:
    """Stands in for the loudspeaker: reads until it is told to stop or the test lets it end."""

    def __init__(self, outcome: Outcome = Outcome.DONE) -> None:
        self.heard: list[str] = []
        self.ending = threading.Event()
        self._outcome = outcome

    def __call__(self, passages: Sequence[Passage], language: str, control: Control) -> Outcome:
        self.heard.append(" ".join(said.text for passage in passages for said in passage.texts))
        while not (self.ending.is_set() or control.stopped.wait(0.005)):
            pass
        return self._outcome


def test_the_page_is_read_aloud_and_waits_until_it_was_read(calm: CalmWindow, qtbot: QtBot) -> None:
    reader = calm.speech.voice = Reader()
    calm.count_down()
    button(calm, "Lees voor").click()
    qtbot.waitUntil(lambda: bool(reader.heard))
    assert "Het scherm start opnieuw." in reader.heard[0]
    with qtbot.assertNotEmitted(calm.pause_over, wait=80):
        pass
    with qtbot.waitSignal(calm.pause_over):
        reader.ending.set()


def test_the_page_that_stays_is_read_without_the_place_of_the_log(calm: CalmWindow, qtbot: QtBot) -> None:
    reader = calm.speech.voice = Reader()
    calm.stay()
    button(calm, "Lees voor").click()
    qtbot.waitUntil(lambda: bool(reader.heard))
    assert "Roep de beheerder van deze computer." in reader.heard[0]
    assert LOG_PLACE not in reader.heard[0]
    button(calm, "Stil").click()
    assert not calm.speech.speaking


def test_without_sound_the_page_says_so(calm: CalmWindow, qtbot: QtBot) -> None:
    reader = calm.speech.voice = Reader(Outcome.NO_SOUND)
    reader.ending.set()
    button(calm, "Lees voor").click()
    qtbot.waitUntil(lambda: "Deze computer heeft nu geen geluid. Vraag iemand om hulp." in texts(calm))


def test_in_arabic_the_page_is_mirrored_and_keeps_the_place_of_the_log_in_order(qtbot: QtBot) -> None:
    load_fonts()
    window = CalmWindow(Path("werkplek"), Workplace().jobs(), "ar")
    window.open_full_screen()
    window.stay()
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert f"\u2068{LOG_PLACE}\u2069" in texts(window)
    window.leave()
    window.deleteLater()


def test_only_the_pin_leads_out(calm: CalmWindow, qtbot: QtBot) -> None:
    calm.stay()
    assert calm.close() is False
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Q):
        QTest.keyClick(calm, key, Qt.KeyboardModifier.ControlModifier)
    button(calm, "Beheerder").click()
    for digit in "1111":
        button(calm, digit).click()
    button(calm, "Verder").click()
    qtbot.waitUntil(lambda: "De pincode klopt niet" in texts(calm))
    button(calm, "Terug").click()
    assert "Dit scherm werkt nu niet" in texts(calm)
    button(calm, "Beheerder").click()
    for digit in PIN:
        button(calm, digit).click()
    with qtbot.waitSignal(calm.left):
        button(calm, "Verder").click()


class Exits:
    """Stands in for the application: remembers how it was asked to end."""

    def __init__(self) -> None:
        self.codes: list[int] = []


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[KioskDesk, Exits]]:
    load_fonts()
    exits = Exits()
    monkeypatch.setattr(QApplication, "exit", lambda _application, code=0: exits.codes.append(code))
    monkeypatch.setattr("leercultuur_desktop.ui.app.note_faults", lambda _folder: None)
    monkeypatch.setattr("leercultuur_desktop.ui.kiosk.window_calm.PAUSE_MS", 0)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = KioskDesk(tmp_path / "werkplek", None, Turn(1, again=True), application)
    yield made, exits
    if made.kiosk is not None:
        made.kiosk.leave()
        made.kiosk.deleteLater()
    if made.calm is not None:
        made.calm.leave()
        made.calm.deleteLater()
    made.deleteLater()


def test_the_kiosk_stands_again_where_the_page_was(desk: tuple[KioskDesk, Exits], qtbot: QtBot, tmp_path: Path) -> None:
    prepared_copy(tmp_path / "werkplek", ["Eerste"])
    made, _exits = desk
    made.calm_down()
    assert made.calm is not None
    made.calm.pause_over.emit()
    assert made.kiosk is not None
    assert made.kiosk.isFullScreen()
    assert made.calm is None


def test_a_problem_after_a_crash_stays_on_the_screen(desk: tuple[KioskDesk, Exits]) -> None:
    made, exits = desk
    made.calm_down()
    assert made.calm is not None
    made.calm.pause_over.emit()
    assert made.kiosk is None
    assert "Voor de beheerder: Hier is nog geen bedrijf." in texts(made.calm)
    button(made.calm, "Opnieuw proberen").click()
    assert exits.codes == [TRY_AGAIN]
