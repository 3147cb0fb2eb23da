"""The next worker finds nothing of the one before: after stop, after walking away, after thanks."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.language.speech import Control, Outcome, Passage
from leercultuur_desktop.ui.kiosk.message_page import IdlePage
from leercultuur_desktop.ui.kiosk.session import Session
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import QUICK, Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]
SECRET = "Bij de kantbank durf ik niets te vragen"


def _fill_in_everything(kiosk: Kiosk) -> None:
    kiosk.to_questions(department="Verspanen")
    kiosk.answer_all([1] * 24)
    kiosk.press("Verder")
    box = kiosk.window.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    box.insertPlainText(SECRET)
    box.selectAll()
    box.copy()


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    gc.collect()


def traces(kiosk: Kiosk) -> list[str]:
    """Whatever in the widget tree, the clipboard or memory still tells what was chosen."""
    found = []
    for widget in kiosk.window.findChildren(QWidget):
        shown = [widget.accessibleName(), widget.accessibleDescription(), str(widget.property("text") or "")]
        if isinstance(widget, QLabel):
            shown.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            shown.append(widget.toPlainText())
            found += ["undo"] * widget.document().isUndoAvailable()
            found += ["text left"] * bool(widget.toPlainText())
        if widget.property("state") == "chosen" or (isinstance(widget, QAbstractButton) and widget.isChecked()):
            found.append(f"chosen: {widget.accessibleName()}")
        found += [text for text in shown if SECRET in text]
        if widget.objectName() == "overviewAnswer" and widget.accessibleDescription():
            found.append(f"overview: {widget.accessibleDescription()}")
    found += [document.toPlainText() for document in kiosk.window.findChildren(QTextDocument) if not document.isEmpty()]
    found += ["clipboard"] * (SECRET in QGuiApplication.clipboard().text())
    return found + in_memory()


def in_memory() -> list[str]:
    """Every response and every session with an answer that Python still holds anywhere."""
    things = gc.get_objects()
    responses = [str(thing) for thing in things if isinstance(thing, Response)]
    return responses + [str(thing.answers) for thing in things if isinstance(thing, Session) and any(thing.answers)]


def test_stop_asks_once_and_forgets_everything(kiosk: Kiosk) -> None:
    _fill_in_everything(kiosk)
    kiosk.press("Stop")
    assert kiosk.heading == "Wil je stoppen?"
    kiosk.press("Nee, ga verder")
    assert kiosk.place == Place(Step.REMARK)
    box = kiosk.window.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == SECRET
    assert traces(kiosk), "the walk must be able to find something"
    kiosk.press("Stop")
    kiosk.press("Ja, stop")
    _settle()
    assert kiosk.place == Place(Step.START)
    assert traces(kiosk) == []
    assert kiosk.workplace.kept == []


def test_walking_away_forgets_everything(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    _fill_in_everything(kiosk)
    kiosk.window.flow.idle.start(1)
    kiosk.bot.waitUntil(lambda: kiosk.heading == "Ben je er nog?")
    assert "Stop" not in kiosk.names()
    kiosk.window.flow.idle.expired.emit()
    _settle()
    assert kiosk.place == Place(Step.START)
    assert traces(kiosk) == []
    assert kiosk.workplace.kept == []


def test_the_warning_counts_down_to_the_end(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=replace(QUICK, idle=5, warning=20, warning_tick=5))
    seen: list[int] = []
    ended: list[bool] = []
    kiosk.window.flow.idle.warned.connect(seen.append)
    kiosk.window.flow.idle.expired.connect(lambda: ended.append(True))
    kiosk.press("Start")
    kiosk.bot.waitUntil(lambda: bool(ended))
    assert kiosk.place == Place(Step.START)
    assert seen == [4, 3, 2, 1]


def test_the_seconds_that_are_left_stand_there_large_and_are_not_read_aloud(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=replace(QUICK, idle=5, warning=60_000, warning_tick=5000))
    kiosk.press("Start")
    kiosk.bot.waitUntil(lambda: kiosk.window.flow.idle.warning)
    (sign,) = (one for one in kiosk.window.findChildren(QLabel, "bigSign") if one.isVisible())
    (page,) = (one for one in kiosk.window.findChildren(IdlePage))
    (heading,) = (one for one in page.findChildren(QLabel, "pageHeading") if one.isVisible())
    assert sign.text() == "12"
    assert sign.fontMetrics().height() > heading.fontMetrics().height()
    assert "12" not in " ".join(said.text for passage in page.spoken() for said in passage.texts)


def test_who_is_still_there_goes_on_where_they_were(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    kiosk.window.flow.idle.start(1)
    kiosk.bot.waitUntil(lambda: "Ik ben er nog" in kiosk.names())
    kiosk.key(Qt.Key.Key_5)
    assert kiosk.answers == [4] + [None] * 23
    kiosk.press("Ik ben er nog")
    assert kiosk.place == Place(Step.QUESTION, 1)
    assert kiosk.answers[0] == 4
    assert not kiosk.window.flow.idle.warning


def test_input_starts_the_idle_clock_again_and_the_start_page_has_none(kiosk: Kiosk) -> None:
    idle = kiosk.window.flow.idle
    before = idle.running
    kiosk.press("Start")
    assert (before, idle.running) == (False, True)
    seen: list[bool] = []
    idle.input_seen.connect(seen.append)
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.press("Tekst")
    assert seen == [True, False]


def test_after_thanks_nothing_is_left(kiosk: Kiosk) -> None:
    _fill_in_everything(kiosk)
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    kiosk.workplace.kept.clear()
    kiosk.bot.waitUntil(lambda: kiosk.workplace.tidied == 2)
    _settle()
    assert traces(kiosk) == []


def test_thanks_goes_back_to_start_by_itself(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=replace(QUICK, thanks=20))
    kiosk.to_questions()
    kiosk.answer_all([2] * 24)
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.wait_for(Step.START)
    assert len(kiosk.workplace.kept) == 1


def test_the_next_worker_finds_the_usual_size_and_contrast(kiosk: Kiosk) -> None:
    usual = kiosk.window.styleSheet()
    kiosk.press("Start")
    kiosk.press("Tekst")
    kiosk.press("Contrast")
    assert kiosk.window.styleSheet() != usual
    kiosk.press("Terug")
    assert kiosk.place == Place(Step.START)
    assert kiosk.window.styleSheet() == usual


@pytest.mark.parametrize("change", ["Polski", "Tekst", "Contrast"])
def test_what_somebody_changed_on_the_first_page_and_left_is_put_back(open_kiosk: OpenKiosk, change: str) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "pl"))))
    usual = (kiosk.heading, kiosk.window.styleSheet())
    kiosk.press(change)
    assert (kiosk.heading, kiosk.window.styleSheet()) != usual
    clock = kiosk.window.usual._quiet
    assert clock.isActive()
    clock.start(1)
    kiosk.bot.waitUntil(lambda: (kiosk.heading, kiosk.window.styleSheet()) == usual)
    assert kiosk.place == Place(Step.START)


def test_who_goes_on_after_a_change_keeps_it(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    usual = kiosk.window.styleSheet()
    kiosk.press("Tekst")
    kiosk.press("Start")
    kiosk.window.usual._over()
    assert kiosk.place == Place(Step.PROMISE)
    assert kiosk.window.styleSheet() != usual


def test_who_listens_to_the_first_page_is_not_cut_short(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.press("Contrast")
    changed = kiosk.window.styleSheet()
    ending = threading.Event()

    def slow(passages: Sequence[Passage], language: str, control: Control) -> Outcome:
        del passages, language
        while not (ending.is_set() or control.stopped.wait(0.005)):
            pass
        return Outcome.DONE

    kiosk.window.reading.speech.voice = slow
    kiosk.press("Lees voor")
    kiosk.window.usual._over()
    assert kiosk.window.reading.speech.speaking
    assert kiosk.window.styleSheet() == changed
    ending.set()
    kiosk.bot.waitUntil(lambda: not kiosk.window.reading.speech.speaking)
    kiosk.window.usual._over()
    assert kiosk.window.styleSheet() != changed


def test_how_loud_somebody_made_it_on_the_first_page_is_put_back_too(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    reading = kiosk.window.reading
    usual = reading.speech.gain
    kiosk.press("Lees voor")
    kiosk.bot.waitUntil(lambda: not reading.speech.speaking)
    reading.change_volume()
    assert reading.speech.gain != usual
    kiosk.window.usual._quiet.start(1)
    kiosk.bot.waitUntil(lambda: reading.speech.gain == usual)
