"""How the group's choices change the plan: a card taken or put back, something filled in, a line for colleagues."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from leercultuur_desktop.domain.plan import Action, Plan, PublishedLine
from leercultuur_desktop.domain.plan_merge import merge


def toggle_card(plan: Plan, card: str, put_back: dict[str, Action]) -> Plan:
    """The plan with this card added at the end, or taken out.

    What was filled in for a card that goes back is kept in `put_back`: choosing it again brings the words back.
    """
    found = plan.action(card)
    if found is not None:
        put_back[card] = found
        return replace(plan, actions=tuple(action for action in plan.actions if action.card != card))
    return replace(plan, actions=(*plan.actions, put_back.pop(card, Action(card))))


def put_action(plan: Plan, shown: Action, changed: Action) -> Plan:
    """The plan with what was changed in an action, of which the form had shown `shown`.

    Only that: what another screen meanwhile put in the other fields is in the plan, and not yet in the form.
    """
    return merge(replace(plan, actions=(shown,)), replace(plan, actions=(changed,)), plan)


def put_field(plan: Plan, name: str, shown: Any, changed: Any) -> Plan:
    """The plan with a field changed by somebody who saw `shown` in it; what else came to stand there is kept aside."""
    return merge(replace(plan, **{name: shown}), replace(plan, **{name: changed}), plan)


def put_line(plan: Plan, line: PublishedLine) -> Plan:
    """The plan with this line in the place of the one with its key; a line without words goes."""
    if not (line.said.strip() or line.did.strip()):
        return replace(plan, lines=tuple(one for one in plan.lines if one.key != line.key))
    if plan.line(line.key) is None:
        return replace(plan, lines=(*plan.lines, line))
    return replace(plan, lines=tuple(line if one.key == line.key else one for one in plan.lines))
