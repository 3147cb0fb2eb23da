"""Slow work tells how far it is, across threads, and stops when nobody waits for it any more."""

import threading

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from leercultuur_desktop.errors import Cancelled
from leercultuur_desktop.ui.progress import Progress


class Keeper(QObject):
    """Lives on the screen's thread, as the parts of a page do."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[float, bool]] = []

    @Slot(float)
    def take(self, fraction: float) -> None:
        self.told.append((fraction, threading.current_thread() is threading.main_thread()))


def test_what_a_thread_tells_arrives_on_the_screens_own(qtbot: QtBot) -> None:
    progress, keeper = Progress(), Keeper()
    progress.told.connect(keeper.take)

    def work() -> None:
        for part in range(5):
            progress(part / 4)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(keeper.told) == 5)
    assert keeper.told == [(part / 4, True) for part in range(5)]


def test_the_next_call_after_cancelling_stops_the_work() -> None:
    progress = Progress()
    progress(0.2)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress(0.3)
