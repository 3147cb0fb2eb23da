"""What the office's first page shows, read in one go so that its parts fit together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.domain.settings import Plans, Settings
from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.services import new_recovery, workplace
from leercultuur_desktop.services.workplace import RoundOverview
from leercultuur_desktop.ui.office.flow_plans import last_day, next_round
from leercultuur_desktop.ui.office.flow_tickets import supply
from leercultuur_desktop.ui.office.values import ClosedRound, DayPlan, OpenRound


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first page shows, read together."""

    company: Company
    settings: Settings
    rounds: tuple[RoundOverview, ...]
    plans: Plans
    today: date
    recovery_pending: bool = False
    tickets: Supply | None = None

    @property
    def open_round(self) -> OpenRound | None:
        """The open round, if there is one."""
        for one in self.rounds:
            if one.state is RoundState.OPEN:
                # In a practice round the kiosk takes no answers, so there is no last day to tell.
                until = None if one.practice else last_day(self.plans, self.today)
                return OpenRound(
                    one.name, one.opened_on, one.responses, self.company.people, one.practice, until, self.tickets
                )
        return None

    @property
    def next_round(self) -> DayPlan:
        """When the next round begins, as planned."""
        return next_round(self.plans, self.today)

    @property
    def closed_rounds(self) -> tuple[ClosedRound, ...]:
        """The closed rounds, newest first."""
        return tuple(
            ClosedRound(one.name, one.opened_on, one.closed_on, one.responses, one.practice, one.looked_at)
            for one in reversed(self.rounds)
            if one.state is RoundState.CLOSED
        )


def read_overview(folder: Path, today: date) -> Overview:
    """Read it from this workplace; KnownProblem where there is no sound one."""
    return Overview(
        workplace.company(folder),
        workplace.current_settings(folder),
        workplace.round_overviews(folder),
        workplace.plans(folder),
        today,
        new_recovery.is_pending(folder),
        supply(folder),
    )
