"""Which cards fit a company's results: every term of the rank is kept, so that the reason can be told (scoring.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean
from typing import Final

from leercultuur_desktop.domain.identifiers import LEADERS, Block
from leercultuur_desktop.domain.interventions import Effort, InterventionCard
from leercultuur_desktop.domain.privacy import MERGED_LAYERS
from leercultuur_desktop.domain.results import Results

_DISTANCE_WEIGHT: Final = 2.0
_GAP_POINTS: Final = 1.0
_EFFORT_POINTS: Final = {Effort.SMALL: 0.5, Effort.MEDIUM: 0.25, Effort.LARGE: 0.0}
_TEAM_POINTS: Final = 0.25
DEFAULT_BLOCKS: Final = 2
"""With nothing chosen, cards are sought for this many blocks."""


class ReasonKind(StrEnum):
    """The terms of a card's rank."""

    QUESTIONS = "questions"
    BLOCK = "block"
    GAP = "gap"
    EFFORT = "effort"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Reason:
    """One term: its points, and the mean that it rests on where there is one."""

    kind: ReasonKind
    points: float
    mean: float | None = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A card with its rank score and the reasons that add up to it."""

    card: InterventionCard
    score: float
    reasons: tuple[Reason, ...]


def rank_cards(
    cards: Sequence[InterventionCard], results: Results, blocks: Sequence[Block] | None = None
) -> tuple[Recommendation, ...]:
    """The cards of the chosen blocks, best first, ties by card id; the first priorities where no block is chosen.

    2 · (target - mean of the questions the card helps where shown, else of the block) + 1 for a notable gap that the
    card's layers take part in + 0.5 or 0.25 for small or medium effort + 0.25 when the team can start. A block without
    a shown score gives no distance term. Without any score the chosen blocks' cards are ranked on the rest.
    """
    chosen = tuple(blocks) if blocks is not None else results.priorities[:DEFAULT_BLOCKS]
    ranked = [_rank(card, results, card.block) for card in cards if card.block is not None and card.block in chosen]
    return tuple(sorted(ranked, key=lambda one: (-one.score, one.card.id)))


def _rank(card: InterventionCard, results: Results, block: Block) -> Recommendation:
    reasons = [reason for reason in (_distance(card, results, block), _gap(card, results, block)) if reason]
    if _EFFORT_POINTS[card.effort]:
        reasons.append(Reason(ReasonKind.EFFORT, _EFFORT_POINTS[card.effort]))
    if card.team_can_start:
        reasons.append(Reason(ReasonKind.TEAM, _TEAM_POINTS))
    return Recommendation(card, sum(reason.points for reason in reasons), tuple(reasons))


def _distance(card: InterventionCard, results: Results, block: Block) -> Reason | None:
    company = results.whole_company
    if company is None:
        return None
    shown = {one.id: one.mean for result in company.blocks for one in result.questions or ()}
    helped = [shown[question] for question in card.helps if question in shown]
    if helped:
        mean = fmean(helped)
        return Reason(ReasonKind.QUESTIONS, _DISTANCE_WEIGHT * (results.target - mean), mean)
    block_mean = company.block(block).mean
    if block_mean is None:
        return None
    return Reason(ReasonKind.BLOCK, _DISTANCE_WEIGHT * (results.target - block_mean), block_mean)


def _gap(card: InterventionCard, results: Results, block: Block) -> Reason | None:
    layers = {layer.value for layer in card.layers}
    if layers & {layer.value for layer in MERGED_LAYERS}:
        layers.add(LEADERS)
    for gap in results.gaps:
        if gap.block == block and gap.notable and layers & {gap.first, gap.second}:
            return Reason(ReasonKind.GAP, _GAP_POINTS)
    return None
