"""Keeps the plan on the disk while the group is still talking: a power cut costs a third of a second of typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.once import Once

_DEBOUNCE: Final = 300


class PlanKeeper(QObject):
    """Saves the newest plan shortly after the last change, one save at a time."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, save: Callable[[Plan], None], background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._background = background
        self._waiting: Plan | None = None
        self._on_its_way: Plan | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE)
        self._timer.timeout.connect(self._send)

    def keep(self, plan: Plan) -> None:
        """Save this plan once the typing pauses."""
        self._waiting = plan
        self._timer.start()

    def flush(self) -> None:
        """Save what is still waiting, now; raises what the saving raised, and then keeps the plan waiting."""
        self._timer.stop()
        self._background.wait()
        # What is on its way may not have been reported yet: saving it twice harms nothing, losing it does.
        plan = self._waiting or self._on_its_way
        if plan is None:
            return
        self._waiting = plan
        self._save(plan)
        self._waiting = self._on_its_way = None

    def forget(self) -> None:
        """Let the plan go, and the key that saving needs."""
        self._timer.stop()
        self._waiting = self._on_its_way = None
        self._save = _save_nothing

    def _send(self) -> None:
        if self._on_its_way is not None:
            self._timer.start()
            return
        plan = self._waiting
        if plan is None:
            return
        self._on_its_way, self._waiting = plan, None
        save = self._save
        self._background.run(self, Once(lambda: save(plan)), self._arrived, self._lost)

    def _arrived(self, _nothing: None) -> None:
        self._on_its_way = None
        if self._waiting is None:
            self.saved.emit()

    def _lost(self, problem: Exception) -> None:
        # It waits for the next change or for the close, whichever comes first.
        self._waiting = self._waiting or self._on_its_way
        self._on_its_way = None
        self.failed.emit(problem)


def _save_nothing(_plan: Plan) -> None:
    """What saving means once everything is forgotten."""
