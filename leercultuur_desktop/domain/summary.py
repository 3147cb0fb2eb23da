"""From a round's responses to the one value that everything shows: scored, then put through the gate, once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.comparison import NOTABLE_CHANGE, NOTABLE_GAP, welch
from leercultuur_desktop.domain.identifiers import BLOCKS, COMPANY_ID, LEADERS, Block, GroupKind, Layer, Source
from leercultuur_desktop.domain.privacy import (
    MERGED_LAYERS,
    Cell,
    Shown,
    department_sizes,
    layer_id_of,
    layer_ids,
    layer_sizes,
    listed,
    shown_among,
)
from leercultuur_desktop.domain.questionnaire import Question, comparable_blocks
from leercultuur_desktop.domain.reliability import (
    AGREEMENT_CASES,
    ALPHA_CASES,
    agreement,
    cronbach_alpha,
    feldt_interval,
)
from leercultuur_desktop.domain.results import (
    BlockResult,
    Change,
    Gap,
    GroupResult,
    HiddenGroup,
    QuestionResult,
    Results,
)
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.domain.scoring import BlockTally, Moments, interval
from leercultuur_desktop.domain.tallies import RoundTally, tally

_GroupKey = tuple[GroupKind, str]
_COMPANY: _GroupKey = (GroupKind.COMPANY, COMPANY_ID)


@dataclass(frozen=True, slots=True)
class _BlockGate:
    """What the gate lets through of one block: scores at T, agreement at T on complete cases, questions at 2T."""

    scores: Shown
    agreement: Shown
    questions: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """A round scored and gated: its groups, and the block scores' moments of what is shown, for comparisons."""

    round: Round
    sources: dict[Source, int]
    groups: tuple[GroupResult, ...]
    hidden: tuple[HiddenGroup, ...]
    moments: dict[tuple[GroupKind, str, Block], Moments]

    @property
    def responses(self) -> int:
        """How many were scored."""
        return sum(self.sources.values())


def score_round(the_round: Round, responses: Sequence[Response]) -> Scored:
    """Score a closed round's responses and keep only what may be shown."""
    sums = tally(responses, the_round.questionnaire, the_round.departments)
    listing = listed(sums.people, the_round.departments, the_round.minimum_group)
    gates = {block: _gate(sums, listing, block, the_round.minimum_group) for block in BLOCKS}
    groups, moments = [], {}
    for key in _keys(listing):
        blocks = []
        for block in BLOCKS:
            totals = sums.total(block, partial(_inside, key=key, merged=listing.merged))
            result = _block_result(key, block, totals, gates[block], the_round, sums)
            blocks.append(result)
            if result.shown:
                moments[*key, block] = totals.scores
        groups.append(_group_result(key, tuple(blocks), listing, the_round, sums))
    sources = {source: sum(response.source == source for response in responses) for source in Source}
    return Scored(the_round, sources, tuple(groups), _hidden(listing, the_round), moments)


def summarise(company: str, scored: Scored, *, against: Scored | None = None, damaged: int = 0) -> Results:
    """The results of a closed round, compared with an earlier one where that is given."""
    the_round = scored.round
    people = sum(the_round.headcount.values())
    return Results(
        company=company,
        round=the_round.name,
        practice=the_round.practice,
        questionnaire=the_round.questionnaire,
        minimum_group=the_round.minimum_group,
        target=the_round.target,
        responses=scored.responses,
        sources=scored.sources,
        headcount=people,
        response_rate=scored.responses / people if people else None,
        groups=scored.groups,
        hidden=scored.hidden,
        gaps=_gaps(scored),
        changes=_changes(scored, against) if against else None,
        priorities=_priorities(scored),
        against=against.round.name if against else None,
        remarks=None,
        damaged=damaged,
        headcount_exceeded=tuple(
            group.id for group in scored.groups if group.headcount is not None and group.responses > group.headcount
        ),
    )


def _keys(listing: Shown) -> list[_GroupKey]:
    if not listing.company:
        return []
    return [
        _COMPANY,
        *((GroupKind.LAYER, layer) for layer in listing.layers),
        *((GroupKind.DEPARTMENT, department) for department in listing.departments),
    ]


def _inside(cell: Cell, *, key: _GroupKey, merged: bool) -> bool:
    layer, department = cell
    if key[0] is GroupKind.LAYER:
        return layer is not None and layer_id_of(layer, merged=merged) == key[1]
    return key[0] is GroupKind.COMPANY or department == key[1]


def _passes(shown: Shown, key: _GroupKey) -> bool:
    kind, group_id = key
    if kind is GroupKind.COMPANY:
        return shown.company
    return group_id in (shown.layers if kind is GroupKind.LAYER else shown.departments)


def _gate(sums: RoundTally, listing: Shown, block: Block, minimum: int) -> _BlockGate:
    def among(count: Callable[[BlockTally], int], threshold: int) -> Shown:
        return shown_among(listing, sums.numbers(block, count), threshold)

    def answers_to(place: int) -> Callable[[BlockTally], int]:
        return lambda totals: totals.answered(place)

    return _BlockGate(
        scores=among(lambda totals: totals.n, minimum),
        agreement=among(lambda totals: totals.cases, minimum),
        questions=tuple(among(answers_to(place), 2 * minimum) for place in range(sums.sizes[block])),
    )


def _block_result(
    key: _GroupKey, block: Block, totals: BlockTally, gate: _BlockGate, the_round: Round, sums: RoundTally
) -> BlockResult:
    if not _passes(gate.scores, key):
        return BlockResult(block, shown=False)
    scores = totals.scores
    low, high = interval(scores, _headcount(key, the_round)) or (None, None)
    favourable, neutral, unfavourable = totals.shares() or (None, None, None)
    agrees = totals.cases >= AGREEMENT_CASES and _passes(gate.agreement, key)
    alpha = cronbach_alpha(totals) if key == _COMPANY and totals.cases >= ALPHA_CASES else None
    alpha_low, alpha_high = (
        feldt_interval(float(alpha), totals.cases, totals.questions) if alpha is not None else (None, None)
    )
    return BlockResult(
        id=block,
        shown=True,
        n=scores.n,
        mean=float(scores.mean),
        sd=scores.sd,
        low=low,
        high=high,
        favourable=favourable,
        neutral=neutral,
        unfavourable=unfavourable,
        agreement=agreement(totals) if agrees else None,
        alpha=None if alpha is None else float(alpha),
        alpha_low=alpha_low,
        alpha_high=alpha_high,
        questions=_question_results(key, block, totals, gate, the_round, sums),
    )


def _question_results(
    key: _GroupKey, block: Block, totals: BlockTally, gate: _BlockGate, the_round: Round, sums: RoundTally
) -> tuple[QuestionResult, ...] | None:
    if not all(_passes(shown, key) for shown in gate.questions):
        return None
    results = []
    for place, question in enumerate(the_round.questionnaire.of_block(block)):
        mean = totals.question_mean(place)
        if mean is None:  # a question that passed at 2T has answers; this only tells the type checker so
            return None
        one, two, three, four, five = totals.counts[place]
        results.append(
            QuestionResult(
                id=question.id,
                n=totals.answered(place),
                mean=float(mean),
                counts=(one, two, three, four, five),
                dont_know=_dont_know(question, totals.answered(place), the_round, sums) if key == _COMPANY else None,
            )
        )
    return tuple(results)


def _dont_know(question: Question, answered: int, the_round: Round, sums: RoundTally) -> int | None:
    chosen = sums.dont_know[question.id]
    left_over = sum(sums.people.values()) - answered
    too_few = range(1, the_round.minimum_group)
    return None if chosen in too_few or left_over in too_few else chosen


def _headcount(key: _GroupKey, the_round: Round) -> int | None:
    kind, group_id = key
    if kind is GroupKind.DEPARTMENT:
        return None
    if kind is GroupKind.COMPANY:
        return sum(the_round.headcount.values())
    layers = MERGED_LAYERS if group_id == LEADERS else (Layer(group_id),)
    return sum(the_round.headcount[layer] for layer in layers)


def _group_result(
    key: _GroupKey, blocks: tuple[BlockResult, ...], listing: Shown, the_round: Round, sums: RoundTally
) -> GroupResult:
    kind, group_id = key
    sizes = {
        GroupKind.COMPANY: {COMPANY_ID: sum(sums.people.values())},
        GroupKind.LAYER: layer_sizes(sums.people, merged=listing.merged),
        GroupKind.DEPARTMENT: department_sizes(sums.people, listing.departments),
    }[kind]
    merged = MERGED_LAYERS if kind is GroupKind.LAYER and group_id == LEADERS else ()
    return GroupResult(kind, group_id, sizes[group_id], _headcount(key, the_round), blocks, merged)


def _hidden(listing: Shown, the_round: Round) -> tuple[HiddenGroup, ...]:
    layers = (one for one in layer_ids(merged=listing.merged) if one not in listing.layers)
    departments = (one for one in the_round.departments if one not in listing.departments)
    return (
        *(HiddenGroup(GroupKind.LAYER, one) for one in layers),
        *(HiddenGroup(GroupKind.DEPARTMENT, one) for one in departments),
    )


def _gaps(scored: Scored) -> tuple[Gap, ...]:
    layers = [group.id for group in scored.groups if group.kind is GroupKind.LAYER]
    gaps = []
    for block in BLOCKS:
        for place, first in enumerate(layers):
            for second in layers[place + 1 :]:
                one = scored.moments.get((GroupKind.LAYER, first, block))
                other = scored.moments.get((GroupKind.LAYER, second, block))
                if one and other:
                    it = welch(one, other, NOTABLE_GAP)
                    gaps.append(Gap(block, first, second, it.difference, it.low, it.high, it.notable, it.certainty))
    return tuple(gaps)


def _changes(scored: Scored, earlier: Scored) -> tuple[Change, ...]:
    blocks = comparable_blocks(scored.round.questionnaire, earlier.round.questionnaire)
    changes = []
    for group in scored.groups:
        for block in blocks:
            now = scored.moments.get((group.kind, group.id, block))
            then = earlier.moments.get((group.kind, group.id, block))
            if now and then:
                it = welch(now, then, NOTABLE_CHANGE)
                changes.append(
                    Change(group.kind, group.id, block, it.difference, it.low, it.high, it.notable, it.certainty)
                )
    return tuple(changes)


def _priorities(scored: Scored) -> tuple[Block, ...]:
    """All blocks, furthest below the target first; the target is one for all, so the lowest score comes first."""
    if not scored.groups:
        return ()
    shown = {block: scored.moments[*_COMPANY, block] for block in BLOCKS if (*_COMPANY, block) in scored.moments}
    ranked = sorted(shown, key=lambda block: (shown[block].mean, -(shown[block].variance or 0), BLOCKS.index(block)))
    return (*ranked, *(block for block in BLOCKS if block not in shown))
