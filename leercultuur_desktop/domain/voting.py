"""The project group's dots: what they add up to, and the order of the blocks that follows (scoring.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.plan import Ballot, Plan
from leercultuur_desktop.domain.results import Results

DOTS_EACH: Final = 3
"""How many dots a member gives, all on one block or spread."""
MOST_BLOCKS: Final = 2
"""Start small: the group works on no more blocks than this."""
TYPED: Final = "typed"
"""The id of totals that were typed in: two screens that type them mean the same paper."""


def dots(ballots: Iterable[Ballot]) -> dict[Block, int]:
    """The dots of each block, all six in the model's order."""
    given = tuple(ballots)
    return {block: sum(one.dots.get(block, 0) for one in given) for block in BLOCKS}


def order(results: Results, ballots: Iterable[Ballot]) -> tuple[Block, ...]:
    """All six blocks: dots first, then the priority order, which decides ties too; without scores the model's order."""
    counted = dots(ballots)
    before = results.priorities or BLOCKS
    return tuple(sorted(BLOCKS, key=lambda block: (-counted[block], before.index(block))))


def blocks_to_work_on(results: Results, plan: Plan) -> tuple[Block, ...]:
    """The blocks the group chose, else the first two of the order; without choice, dots and scores none."""
    if plan.blocks:
        return plan.blocks
    counted = dots(plan.ballots)
    return order(results, plan.ballots)[:MOST_BLOCKS] if results.priorities or any(counted.values()) else ()


def members_voted(plan: Plan) -> int:
    """How many members gave their dots on the screen."""
    return sum(not one.typed for one in plan.ballots)


def with_ballot(plan: Plan, ballot: Ballot) -> Plan:
    """The plan with one more ballot, in the order of the random ids: the order of voting is kept nowhere."""
    others = (one for one in plan.ballots if one.id != ballot.id)
    return replace(plan, ballots=tuple(sorted((*others, ballot), key=lambda one: one.id)))


def without_ballot(plan: Plan, ballot_id: str) -> Plan:
    """The plan without this ballot: a member thought better of it."""
    return replace(plan, ballots=tuple(one for one in plan.ballots if one.id != ballot_id))


def with_totals(plan: Plan, totals: Mapping[Block, int]) -> Plan:
    """The plan with totals that were counted on paper, in place of those typed before."""
    return with_ballot(plan, Ballot(TYPED, dict(totals), typed=True))


def with_blocks(plan: Plan, blocks: Iterable[Block]) -> Plan:
    """The plan with these blocks to work on; the oldest choice goes where there are too many."""
    return replace(plan, blocks=tuple(dict.fromkeys(blocks))[-MOST_BLOCKS:])
