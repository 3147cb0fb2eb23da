"""The rank of a card is a sum that can be told in words: every term by the letter of scoring.md."""

from collections.abc import Sequence

import pytest

from leercultuur_desktop.domain.advice import ReasonKind, rank_cards
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, Layer
from leercultuur_desktop.domain.interventions import Effort, InterventionCard, Starter
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.summary import score_round, summarise
from tests.domain.builders import everybody, make_responses, make_round, same_answers
from tests.reference.scan_reference import Row


def card(
    name: str,
    *,
    block: Block | None = Block.TEAMWORK,
    layers: Sequence[Layer] = (),
    effort: Effort = Effort.LARGE,
    team: bool = False,
    helps: Sequence[str] = (),
) -> InterventionCard:
    return InterventionCard(
        id=name,
        number=1,
        title=name,
        block=block,
        layers=tuple(layers),
        starts=Starter.WORKERS,
        team_can_start=team,
        effort=effort,
        effort_text="",
        steps=(),
        why="",
        named_by="",
        preconditions="",
        pitfalls="",
        look_back="",
        look_back_weeks=6,
        related=(),
        helps=tuple(helps),
        advices=(),
        own=frozenset(),
    )


def results_of(rows: Sequence[Row], target: float = 4.0) -> Results:
    return summarise("Proef", score_round(make_round(target=target), make_responses(rows)))


def threes() -> list[Row]:
    """Everything 3, except for the second question of teamwork: 1, and the third: 2."""
    answers = list(same_answers(3))
    answers[9], answers[10] = 1, 2
    return [Row("workers", None, tuple(answers))] * 12


def only(one: InterventionCard, results: Results) -> dict[ReasonKind, float]:
    (found,) = rank_cards([one], results, [Block.TEAMWORK])
    assert found.score == pytest.approx(sum(reason.points for reason in found.reasons))
    return {reason.kind: reason.points for reason in found.reasons}


def test_the_distance_is_of_the_questions_that_a_card_helps() -> None:
    (found,) = rank_cards([card("a", helps=["teamwork_2", "teamwork_3"])], results_of(threes()), [Block.TEAMWORK])
    assert [(reason.kind, reason.points, reason.mean) for reason in found.reasons] == [(ReasonKind.QUESTIONS, 5.0, 1.5)]


def test_a_card_may_help_a_question_of_another_block() -> None:
    assert only(card("a", helps=["work_content_1"]), results_of(threes())) == {ReasonKind.QUESTIONS: 2.0}


@pytest.mark.parametrize("helps", [[], ["unknown_1"]])
def test_without_such_questions_the_distance_is_of_the_block(helps: list[str]) -> None:
    assert only(card("a", helps=helps), results_of(threes())) == {ReasonKind.BLOCK: 2 * (4 - 9 / 4)}


def test_where_questions_are_hidden_the_distance_is_of_the_block() -> None:
    assert only(card("a", helps=["teamwork_2"]), results_of(threes()[:9])) == {ReasonKind.BLOCK: 3.5}


def test_the_distance_follows_the_target_and_may_be_negative() -> None:
    assert only(card("a"), results_of(everybody("workers", 9, value=5), target=4.5)) == {ReasonKind.BLOCK: -1.0}


@pytest.mark.parametrize(
    ("effort", "points"), [(Effort.SMALL, {ReasonKind.EFFORT: 0.5}), (Effort.MEDIUM, {ReasonKind.EFFORT: 0.25})]
)
def test_less_effort_counts(effort: Effort, points: dict[ReasonKind, float]) -> None:
    base = only(card("a"), results_of(threes()))
    assert ReasonKind.EFFORT not in base
    assert only(card("a", effort=effort), results_of(threes())) == base | points


def test_what_the_team_can_start_counts() -> None:
    assert only(card("a", team=True), results_of(threes()))[ReasonKind.TEAM] == 0.25


def gap_rows(leaders: int = 5) -> list[Row]:
    """Workers lower than leaders, with some spread; few supervisors and directors make leaders of both."""
    spread = [*everybody("workers", 9, value=2), *everybody("workers", 3, value=3)]
    return [*spread, *everybody("supervisors", 4, value=leaders), *everybody("directors", 2, value=leaders)]


@pytest.mark.parametrize(
    ("layers", "counts"),
    [
        ([Layer.WORKERS], True),
        ([Layer.SUPERVISORS], True),
        ([Layer.DIRECTORS], True),
        ([Layer.DIRECTORS, Layer.WORKERS], True),
        ([], False),
    ],
)
def test_a_notable_gap_of_a_layer_of_the_card_counts_once(layers: list[Layer], counts: bool) -> None:
    results = results_of(gap_rows())
    assert [gap.second for gap in results.gaps if gap.notable and gap.block is Block.TEAMWORK] == ["leaders"]
    reasons = only(card("a", layers=layers), results)
    assert reasons.get(ReasonKind.GAP) == (1.0 if counts else None)


def test_a_gap_that_is_not_notable_does_not_count() -> None:
    results = results_of(gap_rows(leaders=2))
    assert not any(gap.notable for gap in results.gaps)
    assert ReasonKind.GAP not in only(card("a", layers=[Layer.WORKERS]), results)


def test_a_gap_in_another_block_or_between_other_layers_does_not_count() -> None:
    def answers(value: int) -> tuple[int | None, ...]:
        return (value,) * 4 + (3,) * 20

    rows = [Row("workers", None, answers(1 + number % 2)) for number in range(9)]
    rows += [Row("supervisors", None, answers(5 - number % 2)) for number in range(6)]
    results = results_of([*rows, *[Row("directors", None, answers(3))] * 5])
    assert ReasonKind.GAP not in only(card("a", layers=[Layer.WORKERS]), results)
    (found,) = rank_cards([card("a", block=BLOCKS[0], layers=[Layer.WORKERS])], results, [BLOCKS[0]])
    assert ReasonKind.GAP in {reason.kind for reason in found.reasons}


def test_best_first_and_ties_by_id() -> None:
    cards = [card("d"), card("b", effort=Effort.SMALL), card("c", effort=Effort.MEDIUM, team=True), card("a")]
    found = rank_cards(cards, results_of(threes()), [Block.TEAMWORK])
    assert [one.card.id for one in found] == ["b", "c", "a", "d"]


def test_only_cards_of_the_chosen_blocks_and_no_general_ones() -> None:
    cards = [card("a"), card("b", block=Block.LEADERSHIP), card("c", block=None)]
    results = results_of(threes())
    assert [one.card.id for one in rank_cards(cards, results, [Block.LEADERSHIP])] == ["b"]
    assert rank_cards(cards, results, []) == ()


def test_without_a_choice_the_first_two_priorities_are_taken() -> None:
    cards = [card(block.value, block=block) for block in BLOCKS]
    results = results_of(threes())
    assert {one.card.block for one in rank_cards(cards, results)} == set(results.priorities[:2])


def test_without_scores_the_rest_still_ranks() -> None:
    results = results_of(everybody("workers", 4))
    found = rank_cards([card("a"), card("b", effort=Effort.SMALL)], results, [Block.TEAMWORK])
    assert [(one.card.id, one.score) for one in found] == [("b", 0.5), ("a", 0)]
    assert rank_cards([card("a")], results) == ()


def test_a_hidden_block_gives_no_distance() -> None:
    answers = list(same_answers(3))
    answers[8:12] = [0, 0, 0, 0]
    results = results_of([Row("workers", None, tuple(answers))] * 12)
    assert only(card("a", team=True), results) == {ReasonKind.TEAM: 0.25}
