"""Between meetings: which actions wait to be looked back on, what came of them, and what was planned before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from leercultuur_desktop.domain.look_back import DueAction, LookBackList, When
from leercultuur_desktop.domain.plan import Action, LookBack, Plan, PublishedLine
from leercultuur_desktop.services import meeting
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.services.results import previous_round
from leercultuur_desktop.store import database, rounds

SOON: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class EarlierPlan:
    """The plan of the round that another one is compared with."""

    round: str
    plan: Plan


def due(workplace: Path, vault: Vault, today: date) -> LookBackList:
    """The actions of all closed rounds that have a day to look back, or a result.

    Overdue first, then those of today and the next fourteen days, then later ones; those with a result come last.
    Within each by day, oldest first, the settled ones newest first.
    """
    found: list[DueAction] = []
    unreadable = []
    with database.opened(workplace) as db:
        for one in rounds.all_rounds(db):
            if one.is_open:
                continue
            try:
                plan = meeting.stored_plan(db, vault, one.id) or Plan()
            except meeting.UnreadablePlanError:
                unreadable.append(one.name)
                continue
            found += [
                DueAction(one.name, one.practice, action, _when(action, today), plan.line(action.card))
                for action in plan.actions
                if action.look_back_on is not None or action.settled
            ]
    return LookBackList(tuple(sorted(found, key=_rank)), tuple(unreadable))


def record_look_back(
    workplace: Path,
    vault: Vault,
    round_name: str,
    card: str,
    look_back: LookBack,
    line: PublishedLine | None = None,
    *,
    look_back_on: date | None = None,
) -> Plan:
    """Keep what came of an action, and return the plan as it is stored now.

    `line` is published for this card, in place of an earlier one; one without words takes it away, None leaves it.
    `look_back_on` is the next day to look back on, None leaves the one agreed. An action that another screen took out
    meanwhile comes back: what came of it must not get lost.
    """

    def changed(plan: Plan) -> Plan:
        actions = plan.actions if plan.action(card) else (*plan.actions, Action(card))
        found = tuple(
            replace(one, look_back=look_back, look_back_on=look_back_on or one.look_back_on)
            if one.card == card
            else one
            for one in actions
        )
        return replace(plan, actions=found, lines=_with_line(plan, card, line))

    return meeting.change_plan(workplace, vault, round_name, changed)


def plan_before(workplace: Path, vault: Vault, round_name: str | None = None) -> EarlierPlan | None:
    """The plan of the round that this one (the last closed by default) is compared with; None where there is none."""
    name = previous_round(workplace, round_name)
    return EarlierPlan(name, meeting.load_plan(workplace, vault, name)) if name is not None else None


def _with_line(plan: Plan, card: str, line: PublishedLine | None) -> tuple[PublishedLine, ...]:
    if line is None:
        return plan.lines
    kept = replace(line, key=card)
    if not (line.said.strip() or line.did.strip()):
        return tuple(one for one in plan.lines if one.key != card)
    if plan.line(card) is None:
        return (*plan.lines, kept)
    return tuple(kept if one.key == card else one for one in plan.lines)


def _when(action: Action, today: date) -> When:
    if action.settled or action.look_back_on is None:
        return When.SETTLED
    if action.look_back_on < today:
        return When.OVERDUE
    return When.SOON if action.look_back_on <= today + SOON else When.LATER


def _rank(one: DueAction) -> tuple[int, int]:
    found = one.action.look_back
    day = (found.on if found and one.when is When.SETTLED else None) or one.action.look_back_on or date.max
    return list(When).index(one.when), -day.toordinal() if one.when is When.SETTLED else day.toordinal()
