"""The days that the owner tells people beforehand: kept, changed and taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.settings import Plans
from leercultuur_desktop.services import workplace
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.rounds_page import RoundsPage
from leercultuur_desktop.ui.office.values import DayPlan

Keep = Callable[[Path, date | None, str], None]


class PlansFlow(QObject):
    """`kept` carries what to tell the owner: words and detail. `pin` gives the PIN of now."""

    kept = Signal(str, str)

    def __init__(self, desk: Desk, page: RoundsPage, pin: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._pin = pin
        page.last_day_given.connect(lambda day: self._keep(workplace.plan_last_day, day))
        page.next_round_given.connect(lambda day: self._keep(workplace.plan_next_round, day))

    def _keep(self, keep: Keep, day: date | None) -> None:
        folder, pin = self._desk.workplace, self._pin()
        self._desk.ask(
            self._page,
            self.tr("De dag wordt bewaard."),
            lambda: keep(folder, day, pin),
            lambda _nothing: self._told(day),
        )

    def _told(self, day: date | None) -> None:
        title = self.tr("De dag is bewaard") if day else self.tr("De dag is weggehaald")
        self.kept.emit(title, self.tr("De kiosk neemt dit binnen een minuut over."))


def last_day(plans: Plans, today: date) -> DayPlan:
    """The last day to plan: today is early enough."""
    return DayPlan(plans.last_day, today)


def next_round(plans: Plans, today: date) -> DayPlan:
    """The next round's day to plan: one that begins today is simply opened."""
    return DayPlan(plans.next_round, today + timedelta(days=1))
