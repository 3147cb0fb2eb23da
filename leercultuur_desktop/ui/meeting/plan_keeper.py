"""Keeps the plan on the disk while the group is still talking: a power cut costs about one keystroke."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.plan_merge import merge
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.once import Once

Save = Callable[[Plan, Plan], Plan]
"""Saves a plan that began as another (the base), and returns what is stored now."""
_AT_MOST: Final = 60
"""Milliseconds until a change is on its way, also while somebody types on: about one keystroke."""


class PlanKeeper(QObject):
    """Saves the newest plan shortly after a change, one save at a time.

    `followed` carries the plan with what another screen stored meanwhile: from then on it is the plan.
    """

    saved = Signal()
    followed = Signal(object)
    failed = Signal(object)

    def __init__(self, save: Save, base: Plan, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._base = base
        self._background = background
        self._waiting: Plan | None = None
        self._on_its_way: Plan | None = None
        self._landed: list[Plan] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AT_MOST)
        self._timer.timeout.connect(self.hurry)

    def keep(self, plan: Plan) -> None:
        """Save this plan in a moment."""
        self._waiting = plan
        if not self._timer.isActive():  # not started anew: who types without a pause is kept as well
            self._timer.start()

    def hurry(self) -> None:
        """Save what waits at once."""
        if self._on_its_way is not None:
            self._timer.start()
            return
        plan = self._waiting
        if plan is None:
            return
        self._timer.stop()
        self._on_its_way, self._waiting = plan, None
        save, base, self._landed = self._save, self._base, []
        landed = self._landed
        self._background.run(self, Once(lambda: landed.append(save(plan, base))), self._arrived, self._lost)

    def flush(self) -> None:
        """Save what is still waiting, now; raises what the saving raised, and then keeps the plan waiting."""
        self._timer.stop()
        self._background.wait()
        # What is on its way may be stored and not reported yet. Seen from the old base it would look like another
        # screen's work: a card put back since would return.
        if self._landed:
            self._take_over()
        plan = self._waiting or self._on_its_way
        if plan is None:
            return
        self._waiting = plan
        self._base = self._save(plan, self._base)
        self._waiting = self._on_its_way = None

    def forget(self) -> None:
        """Let the plan go, and the key that saving needs."""
        self._timer.stop()
        self._waiting = self._on_its_way = None
        self._landed = []
        self._base = Plan()
        self._save = _save_nothing

    def _arrived(self, _nothing: None) -> None:
        if not self._landed:  # taken over, or forgotten, before the report came
            return
        sent = self._on_its_way
        self._take_over()
        if self._base != sent:
            self.followed.emit(self._waiting or self._base)
        if self._waiting is None:
            self.saved.emit()

    def _take_over(self) -> None:
        """What is stored becomes the base, and what was typed since stands on it."""
        sent, self._on_its_way, self._base = self._on_its_way, None, self._landed.pop()
        if self._waiting is not None and sent is not None:
            self._waiting = merge(sent, self._waiting, self._base)

    def _lost(self, problem: Exception) -> None:
        # It waits for the next change or for the close, whichever comes first.
        self._waiting = self._waiting or self._on_its_way
        self._on_its_way = None
        self.failed.emit(problem)


def _save_nothing(_plan: Plan, base: Plan) -> Plan:
    """What saving means once everything is forgotten."""
    return base
