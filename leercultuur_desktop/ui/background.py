"""Slow work off the screen's thread, delivered back on it, and dropped when nobody waits for it any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Job:
    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class _Finished(QObject):
    # Carries a result from the worker's thread to the screen's: a queued signal is Qt's safe way across.
    arrived = Signal(object, object, object)


class _Runner(QRunnable):
    def __init__(self, job: _Job, finished: _Finished) -> None:
        super().__init__()
        self._job = job
        self._finished = finished

    def run(self) -> None:
        result: Any = None
        problem: Exception | None = None
        try:
            result = self._job.work()
        except Exception as error:  # noqa: BLE001 - whatever it is, the flow that asked decides what to do with it
            problem = error
        if isValid(self._finished):  # the program may have closed meanwhile
            self._finished.arrived.emit(self._job, result, problem)


class Background(QObject):
    """Runs work in a thread pool of its own and hands the outcome to its owner on the screen's thread."""

    def __init__(self, parent: QObject | None = None, threads: int = 1) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # One thread unless asked otherwise: jobs then keep their order, and one file never has two writers.
        self._pool.setMaxThreadCount(threads)
        self._finished = _Finished(self)
        self._finished.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._running = 0

    @property
    def busy(self) -> bool:
        """Whether any work has not been delivered yet."""
        return self._running > 0

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` in another thread, then call `done` or `failed` here, unless `owner` is gone by then."""
        self._running += 1
        self._pool.start(_Runner(_Job(owner, work, done, failed), self._finished))

    def wait(self, msecs: int = 5000) -> bool:
        """Wait until all work is done (its delivery still needs the event loop); False when time ran out."""
        return self._pool.waitForDone(msecs)

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: Any, problem: Exception | None) -> None:
        self._running -= 1
        if not isValid(job.owner):
            return
        if problem is None:
            job.done(result)
        else:
            job.failed(problem)
