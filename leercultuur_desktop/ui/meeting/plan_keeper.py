"""Keeps the plan on the disk while the group is still talking: a program that is killed costs one keystroke at most."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.plan_merge import merge
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.retry import AGAIN, Retry

Save = Callable[[Plan, Plan], Plan]
"""Saves a plan that began as another (the base), and returns what is stored now."""


class PlanKeeper(QObject):
    """Saves a change at once, one save at a time; what changed meanwhile goes together as soon as that one is stored.

    `followed` carries the plan with what another screen stored meanwhile: from then on it is the plan. `failed` says
    why a save failed, when that is news; it is tried again until it succeeds.
    """

    saved = Signal()
    followed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, save: Save, base: Plan, background: Background, parent: QObject | None = None, again: int = AGAIN
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._base = base
        self._background = background
        self._waiting: Plan | None = None
        self._on_its_way: Plan | None = None
        self._landed: list[Plan] = []
        self._retry = Retry(self, again)
        self._retry.due.connect(self.hurry)

    @property
    def problem(self) -> Exception | None:
        """Why the plan is not safe yet; None while nothing stands in the way."""
        return self._retry.problem

    def keep(self, plan: Plan) -> None:
        """Save this plan, at once where no other save is on its way and none has just failed."""
        self._waiting = plan
        if not self._retry.waits:
            self.hurry()

    def hurry(self) -> None:
        """Save what waits at once, or as soon as what is on its way has arrived."""
        plan = self._waiting
        if plan is None or self._on_its_way is not None:
            return
        self._retry.hold()
        self._on_its_way, self._waiting = plan, None
        save, base, self._landed = self._save, self._base, []
        landed = self._landed
        self._background.run(self, Once(lambda: landed.append(save(plan, base))), self._arrived, self._lost)

    def flush(self) -> None:
        """Save what is still waiting, now; raises what the saving raised, and then keeps the plan waiting."""
        self._retry.hold()
        self._background.wait()
        # What is on its way may be stored and not reported yet. Seen from the old base it would look like another
        # screen's work: a card put back since would return.
        if self._landed:
            self._take_over()
        plan = self._waiting or self._on_its_way
        if plan is not None:
            self._waiting = plan
            try:
                self._base = self._save(plan, self._base)
            except Exception as problem:
                self._retry.failed(problem)  # the window may stay
                raise
            self._waiting = self._on_its_way = None
        self._retry.over()

    def forget(self) -> None:
        """Let the plan go, and the key that saving needs."""
        self._retry.over()
        self._waiting = self._on_its_way = None
        self._landed = []
        self._base = Plan()
        self._save = _save_nothing

    def _arrived(self, _nothing: None) -> None:
        if not self._landed:  # taken over, or forgotten, before the report came
            return
        sent = self._on_its_way
        self._take_over()
        self._retry.over()
        if self._base != sent:
            self.followed.emit(self._waiting or self._base)
        if self._waiting is None:
            self.saved.emit()
        else:
            self.hurry()

    def _take_over(self) -> None:
        """What is stored becomes the base, and what was typed since stands on it."""
        sent, self._on_its_way, self._base = self._on_its_way, None, self._landed.pop()
        if self._waiting is not None and sent is not None:
            self._waiting = merge(sent, self._waiting, self._base)

    def _lost(self, problem: Exception) -> None:
        if self._on_its_way is None:  # saved after all, or forgotten, before the report came
            return
        self._waiting = self._waiting or self._on_its_way
        self._on_its_way = None
        if self._retry.failed(problem):
            self.failed.emit(problem)


def _save_nothing(_plan: Plan, base: Plan) -> Plan:
    """What saving means once everything is forgotten."""
    return base
