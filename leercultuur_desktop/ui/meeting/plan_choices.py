"""How the group's choices change the plan: a card taken or put back, an action filled in."""

from __future__ import annotations

from dataclasses import replace

from leercultuur_desktop.domain.plan import Action, Plan
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
