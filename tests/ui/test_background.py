"""Work in the background comes back on the screen's thread, and only to who still waits for it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


def _never(what: object) -> None:
    pytest.fail(f"unexpected: {what}")


def test_a_result_arrives_on_the_screens_thread(qtbot: QtBot, background: Background) -> None:
    results: list[tuple[int, bool]] = []
    owner = QObject()
    here = QThread.currentThread()
    background.run(owner, lambda: 42, lambda value: results.append((value, QThread.currentThread() is here)), _never)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [(42, True)]
    assert not background.busy


def test_work_is_done_off_the_screens_thread(qtbot: QtBot, background: Background) -> None:
    threads: list[int] = []
    background.run(QCoreApplication.instance() or QObject(), threading.get_ident, threads.append, _never)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] != threading.get_ident()


def test_a_problem_arrives_as_a_problem(qtbot: QtBot, background: Background) -> None:
    problems: list[Exception] = []
    owner = QObject()

    def fail() -> None:
        raise ValueError("no")

    background.run(owner, fail, _never, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], ValueError)


def test_a_result_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, background: Background) -> None:
    release = threading.Event()
    owner = QObject()
    background.run(owner, lambda: release.wait(5), _never, _never)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    release.set()
    qtbot.waitUntil(lambda: not background.busy)


def test_work_keeps_its_order(qtbot: QtBot, background: Background) -> None:
    done: list[int] = []
    owner = QObject()
    for number in range(20):
        background.run(owner, lambda number=number: number, done.append, _never)  # type: ignore[misc]
    assert background.wait()
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))
