"""When to try again what could not be saved: calmly, by itself, and for as long as the window stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.errors import KnownProblem

AGAIN: Final = 2000
"""Milliseconds until the next try: soon enough to trust, and no load on a disk that is in trouble."""


class Retry(QObject):
    """What stands in the way of saving now; `due` says that it is time to try once more."""

    due = Signal()

    def __init__(self, parent: QObject | None = None, again: int = AGAIN) -> None:
        super().__init__(parent)
        self._problem: Exception | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(again)
        self._timer.timeout.connect(self.due)

    @property
    def problem(self) -> Exception | None:
        """Why the last try failed; None once one succeeded."""
        return self._problem

    @property
    def waits(self) -> bool:
        """Whether the next try is still to come."""
        return self._timer.isActive()

    def failed(self, problem: Exception) -> bool:
        """Try again in a while; whether this is news, and not the same as the time before."""
        news = _kind(problem) != _kind(self._problem)
        self._problem = problem
        self._timer.start()
        return news

    def hold(self) -> None:
        """No try by itself now: somebody tries at once."""
        self._timer.stop()

    def over(self) -> None:
        """Nothing stands in the way any more."""
        self._timer.stop()
        self._problem = None


def _kind(problem: Exception | None) -> object:
    return problem.trouble if isinstance(problem, KnownProblem) else type(problem)
