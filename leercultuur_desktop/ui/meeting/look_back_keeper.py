"""Keeps what the group finds when it looks back, on the round that the action belongs to, as soon as it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.retry import AGAIN, Retry
from leercultuur_desktop.ui.meeting.values import Finding

Record = Callable[[str, str, Finding], Plan]
"""Keeps what came of an action of a round, and returns the plan of that round as it is stored now."""


@dataclass(slots=True)
class _Errand:
    """What is on its way to the disk, and what has arrived there."""

    wanted: dict[tuple[str, str], Finding]
    stored: dict[str, Plan]

    def do(self, record: Record) -> None:
        for (round_name, card), finding in list(self.wanted.items()):
            self.stored[round_name] = record(round_name, card, finding)
            del self.wanted[round_name, card]


class LookBackKeeper(QObject):
    """Saves the newest result of each action at once; `saved` carries a round and its stored plan.

    `failed` says why a save failed, when that is news; it is tried again until it succeeds.
    """

    saved = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, record: Record, background: Background, parent: QObject | None = None, again: int = AGAIN
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._background = background
        self._waiting: dict[tuple[str, str], Finding] = {}
        self._errand: _Errand | None = None
        self._retry = Retry(self, again)
        self._retry.due.connect(self.hurry)

    @property
    def problem(self) -> Exception | None:
        """Why something is not safe yet; None while nothing stands in the way."""
        return self._retry.problem

    def keep(self, round_name: str, card: str, finding: Finding) -> None:
        """Save this; a line or a day that it leaves as it is may be waiting from a moment before."""
        self._add(round_name, card, finding)
        if not self._retry.waits:
            self.hurry()

    def hurry(self) -> None:
        """Save what is waiting at once, or as soon as what is on its way has arrived."""
        if self._errand is not None or not self._waiting:
            return
        self._retry.hold()
        errand, record = _Errand(self._waiting, {}), self._record
        self._waiting, self._errand = {}, errand
        self._background.run(self, Once(lambda: errand.do(record)), self._arrived, self._lost)

    def flush(self) -> None:
        """Save what is still waiting, now; raises what the saving raised, and then keeps it waiting."""
        self._retry.hold()
        self._background.wait()
        self._take_back()
        try:
            _Errand(self._waiting, {}).do(self._record)
        except Exception as problem:
            self._retry.failed(problem)  # the window may stay
            raise
        self._retry.over()

    def forget(self) -> None:
        """Let everything go, and the key that saving needs."""
        self._retry.over()
        self._waiting, self._errand = {}, None
        self._record = _record_nothing

    def _add(self, round_name: str, card: str, finding: Finding) -> None:
        before = self._waiting.get((round_name, card), finding)
        self._waiting[round_name, card] = replace(
            finding, line=finding.line or before.line, next_day=finding.next_day or before.next_day
        )

    def _arrived(self, _nothing: None) -> None:
        errand, self._errand = self._errand, None
        if errand is None:  # taken back, or forgotten, before the report came
            return
        self._retry.over()
        for round_name, plan in errand.stored.items():
            self.saved.emit(round_name, plan)
        self.hurry()

    def _lost(self, problem: Exception) -> None:
        if self._errand is None:  # saved after all, or forgotten, before the report came
            return
        self._take_back()
        if self._retry.failed(problem):
            self.failed.emit(problem)

    def _take_back(self) -> None:
        """What did not get there waits again, unless something newer does."""
        if self._errand is None:
            return
        newer, self._waiting = self._waiting, self._errand.wanted
        self._errand = None
        for (round_name, card), finding in newer.items():
            self._add(round_name, card, finding)


def _record_nothing(_round: str, _card: str, _finding: Finding) -> Plan:
    """What saving means once everything is forgotten."""
    return Plan()
