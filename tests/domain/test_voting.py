"""Dots come first, then the priority order; nobody's dots can be told from another's."""

from dataclasses import replace

import pytest

from leercultuur_desktop.domain import voting
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.plan import Ballot, Plan
from leercultuur_desktop.domain.results import Results
from tests.reports import sample


@pytest.fixture
def results() -> Results:
    return replace(sample.full_results(), priorities=tuple(reversed(BLOCKS)))


def test_dots_add_up_over_members_and_paper() -> None:
    plan = voting.with_ballot(Plan(), Ballot("b", {Block.TEAMWORK: 2, Block.LEADERSHIP: 1}))
    plan = voting.with_ballot(plan, Ballot("a", {Block.TEAMWORK: 1}))
    plan = voting.with_totals(plan, {Block.ENVIRONMENT: 4})
    assert voting.dots(plan.ballots) == {
        Block.WORK_CONTENT: 0,
        Block.ROOM_AND_SAFETY: 0,
        Block.TEAMWORK: 3,
        Block.LEADERSHIP: 1,
        Block.ORGANISATION: 0,
        Block.ENVIRONMENT: 4,
    }
    assert voting.members_voted(plan) == 2


def test_ballots_lie_by_their_random_ids_and_not_by_turn() -> None:
    plan = Plan()
    for ballot_id in ("c", "a", "d", "b"):
        plan = voting.with_ballot(plan, Ballot(ballot_id))
    assert [one.id for one in plan.ballots] == ["a", "b", "c", "d"]
    assert [one.id for one in voting.without_ballot(plan, "c").ballots] == ["a", "b", "d"]


def test_totals_typed_again_take_the_place_of_the_first() -> None:
    plan = voting.with_totals(voting.with_totals(Plan(), {Block.TEAMWORK: 9}), {Block.TEAMWORK: 4})
    assert voting.dots(plan.ballots)[Block.TEAMWORK] == 4


def test_the_order_is_dots_first_and_ties_by_priority(results: Results) -> None:
    given = (Ballot("a", {Block.WORK_CONTENT: 2, Block.TEAMWORK: 2, Block.LEADERSHIP: 3}),)
    assert voting.order(results, given) == (
        Block.LEADERSHIP,
        Block.TEAMWORK,
        Block.WORK_CONTENT,
        Block.ENVIRONMENT,
        Block.ORGANISATION,
        Block.ROOM_AND_SAFETY,
    )


def test_without_dots_it_is_the_priority_order_and_without_scores_the_models(results: Results) -> None:
    assert voting.order(results, ()) == results.priorities
    assert voting.order(replace(results, priorities=()), ()) == BLOCKS


def test_the_blocks_to_work_on_are_chosen_else_the_first_two(results: Results) -> None:
    ballots = (Ballot("a", {Block.TEAMWORK: 2}),)
    assert voting.blocks_to_work_on(results, Plan(blocks=(Block.LEADERSHIP,), ballots=ballots)) == (Block.LEADERSHIP,)
    assert voting.blocks_to_work_on(results, Plan(ballots=ballots)) == (Block.TEAMWORK, Block.ENVIRONMENT)
    assert voting.blocks_to_work_on(results, Plan()) == (Block.ENVIRONMENT, Block.ORGANISATION)
    silent = replace(results, priorities=())
    assert voting.blocks_to_work_on(silent, Plan()) == ()
    assert voting.blocks_to_work_on(silent, Plan(ballots=ballots)) == (Block.TEAMWORK, Block.WORK_CONTENT)


def test_at_most_two_blocks_are_kept() -> None:
    plan = voting.with_blocks(Plan(), (Block.TEAMWORK, Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT))
    assert plan.blocks == (Block.LEADERSHIP, Block.ENVIRONMENT)
