"""Keeps what the group finds when it looks back, on the round that the action belongs to, a moment after it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.values import Finding

Record = Callable[[str, str, Finding], Plan]
"""Keeps what came of an action of a round, and returns the plan of that round as it is stored now."""
_AT_MOST: Final = 60
"""Milliseconds until a change is on its way, also while somebody types on: about one keystroke."""


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
    """Saves the newest result of each action soon; `saved` carries a round and its stored plan."""

    saved = Signal(str, object)
    failed = Signal(object)

    def __init__(self, record: Record, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._background = background
        self._waiting: dict[tuple[str, str], Finding] = {}
        self._errand: _Errand | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AT_MOST)
        self._timer.timeout.connect(self.hurry)

    def keep(self, round_name: str, card: str, finding: Finding) -> None:
        """Save this soon; a line or a day that it leaves as it is may be waiting from a moment before."""
        before = self._waiting.get((round_name, card), finding)
        self._waiting[round_name, card] = replace(
            finding, line=finding.line or before.line, next_day=finding.next_day or before.next_day
        )
        if not self._timer.isActive():  # not started anew: who types without a pause is kept as well
            self._timer.start()

    def hurry(self) -> None:
        """Save what is waiting at once."""
        if self._errand is not None:
            self._timer.start()
            return
        if not self._waiting:
            return
        self._timer.stop()
        errand, record = _Errand(self._waiting, {}), self._record
        self._waiting, self._errand = {}, errand
        self._background.run(self, Once(lambda: errand.do(record)), self._arrived, self._lost)

    def flush(self) -> None:
        """Save what is still waiting, now; raises what the saving raised, and then keeps it waiting."""
        self._background.wait()
        self._take_back()
        self._timer.stop()
        errand = _Errand(self._waiting, {})
        errand.do(self._record)

    def forget(self) -> None:
        """Let everything go, and the key that saving needs."""
        self._timer.stop()
        self._waiting, self._errand = {}, None
        self._record = _record_nothing

    def _arrived(self, _nothing: None) -> None:
        errand, self._errand = self._errand, None
        for round_name, plan in errand.stored.items() if errand else ():
            self.saved.emit(round_name, plan)

    def _lost(self, problem: Exception) -> None:
        self._take_back()
        self.failed.emit(problem)

    def _take_back(self) -> None:
        """What did not get there waits again, unless something newer does."""
        if self._errand is None:
            return
        newer, self._waiting = self._waiting, self._errand.wanted
        self._errand = None
        for (round_name, card), finding in newer.items():
            self.keep(round_name, card, finding)


def _record_nothing(_round: str, _card: str, _finding: Finding) -> Plan:
    """What saving means once everything is forgotten."""
    return Plan()
