"""What every part of the report needs: the results, the plan, the cards, and how to name and number things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leercultuur_desktop.content.wording import block_name, layer_name
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.interventions import Effort, InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import BlockResult, GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal, percent

Recommended = Sequence[tuple[InterventionCard, Sequence[str]]]
_EFFORT_ORDER = tuple(Effort)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a report is made of; `why` is the company's reason, `earlier` the plan of the round before."""

    results: Results
    plan: Plan
    cards: Sequence[InterventionCard]
    recommended: Recommended
    words: Words
    example: bool
    why: str = ""
    earlier: Plan | None = None

    @property
    def company(self) -> GroupResult | None:
        """The whole company's scores, where there are any."""
        return self.results.whole_company

    def name(self, block: Block, *, short: bool = True) -> str:
        """A block's name."""
        return block_name(block, self.results.questionnaire, self.words, short=short)

    def layer(self, layer_id: str) -> str:
        """A layer's name at the start of a sentence."""
        name = layer_name(layer_id, self.words)
        return name[:1].upper() + name[1:]

    def score(self, value: float) -> str:
        """A score as it is printed."""
        return decimal(value, self.words.language)

    def share(self, value: float) -> str:
        """A share as it is printed."""
        return percent(value, self.words.language)

    def shown_blocks(self) -> tuple[BlockResult, ...]:
        """The company's blocks that may be shown, lowest score first."""
        blocks = self.company.blocks if self.company else ()
        return tuple(sorted((one for one in blocks if one.shown), key=lambda one: one.mean or 0.0))

    def icon(self, block: Block) -> str:
        """A block's pictogram."""
        return self.results.questionnaire.block_text(block).icon

    def too_few(self) -> str:
        """What stands where a figure may not."""
        return self.words.translate("Report", "te weinig antwoorden om te laten zien")

    def card(self, card_id: str) -> InterventionCard | None:
        """A card by its id."""
        return next((card for card in self.cards if card.id == card_id), None)

    def fitting_cards(self, block: Block, count: int = 2) -> list[tuple[InterventionCard, Sequence[str]]]:
        """The cards to name with a block: recommended ones first, then those that ask the least."""
        found = [(card, reasons) for card, reasons in self.recommended if card.block == block]
        known = {card.id for card, _reasons in found}
        others = [card for card in self.cards if card.block == block and card.id not in known]
        others.sort(key=lambda card: (_EFFORT_ORDER.index(card.effort), not card.team_can_start, card.number))
        return [*found, *((card, ()) for card in others)][:count]
