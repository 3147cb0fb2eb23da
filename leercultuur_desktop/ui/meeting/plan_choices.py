"""How the group's choices change the plan: a card taken or put back, an action filled in."""

from __future__ import annotations

from dataclasses import replace

from leercultuur_desktop.domain.plan import Action, Plan


def toggle_card(plan: Plan, card: str, put_back: dict[str, Action]) -> Plan:
    """The plan with this card added at the end, or taken out.

    What was filled in for a card that goes back is kept in `put_back`: choosing it again brings the words back.
    """
    found = next((action for action in plan.actions if action.card == card), None)
    if found is not None:
        put_back[card] = found
        return replace(plan, actions=tuple(action for action in plan.actions if action.card != card))
    return replace(plan, actions=(*plan.actions, put_back.pop(card, Action(card))))


def put_action(plan: Plan, changed: Action) -> Plan:
    """The plan with this action in the place of the one for the same card."""
    return replace(plan, actions=tuple(changed if one.card == changed.card else one for one in plan.actions))
