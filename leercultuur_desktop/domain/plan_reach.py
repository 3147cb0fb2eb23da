"""What a plan amounts to beside the cards: whom it reaches, what must be right first, what it does for a block."""

from __future__ import annotations

from collections.abc import Sequence

from leercultuur_desktop.domain.identifiers import LAYERS, Block, Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, Plan, Precondition


def layers_reached(action: Action, card: InterventionCard | None) -> tuple[Layer, ...]:
    """The layers that an action reaches: as the group says, else those of its card."""
    layers = action.reaches if action.reaches is not None else card.layers if card else ()
    return tuple(layer for layer in LAYERS if layer in layers)


def reach(plan: Plan, cards: Sequence[InterventionCard]) -> dict[Layer, tuple[str, ...]]:
    """Per layer the cards of the actions that reach it; a layer without any is not reached."""
    known = {card.id: card for card in cards}
    return {
        layer: tuple(one.card for one in plan.actions if layer in layers_reached(one, known.get(one.card)))
        for layer in LAYERS
    }


def planned_for(plan: Plan, block: Block | None, cards: Sequence[InterventionCard]) -> tuple[Action, ...]:
    """The actions whose card belongs to a block."""
    of_block = {card.id for card in cards if card.block == block}
    return tuple(one for one in plan.actions if one.card in of_block)


def preconditions(source: InterventionCard, shown: InterventionCard) -> tuple[Precondition, ...]:
    """What must be right before a card can work: its Dutch words as the key, those of the reader's language to show.

    A card tells it in one text, and its sentences often need one another: the group answers it as one.
    """
    return (Precondition(source.preconditions, shown.preconditions),) if source.preconditions else ()
