"""Slow work off the screen's thread, delivered back on it, and dropped when nobody waits for it any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Receiver:
    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class _Finished(QObject):
    # Carries a result from the worker's thread to the screen's: a queued signal is Qt's safe way across.
    arrived = Signal(object, object, object)


class _Runner(QRunnable):
    def __init__(self, work: Callable[[], Any], receiver: _Receiver, finished: _Finished) -> None:
        super().__init__()
        self._work: Callable[[], Any] | None = work
        self._receiver: _Receiver | None = receiver
        self._finished = finished

    def run(self) -> None:
        # Work may hold what must not stay in memory, and Qt lets go of a runner when it pleases.
        work, self._work = self._work, None
        receiver, self._receiver = self._receiver, None
        result: Any = None
        problem: Exception | None = None
        try:
            result = work() if work is not None else None
        except Exception as error:  # noqa: BLE001 - whatever it is, the flow that asked decides what to do with it
            problem = error
        del work
        if isValid(self._finished):  # the program may have closed meanwhile
            self._finished.arrived.emit(receiver, result, problem)


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
        self._pool.start(_Runner(work, _Receiver(owner, done, failed), self._finished))

    def wait(self, msecs: int = 5000) -> bool:
        """Wait until all work is done (its delivery still needs the event loop); False when time ran out."""
        return self._pool.waitForDone(msecs)

    @Slot(object, object, object)
    def _deliver(self, receiver: _Receiver, result: Any, problem: Exception | None) -> None:
        self._running -= 1
        if not isValid(receiver.owner):
            return
        if problem is None:
            receiver.done(result)
        else:
            receiver.failed(problem)
