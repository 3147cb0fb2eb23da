"""From answers to block scores by the letter of scoring.md, with its vectors."""

import random
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from leercultuur_desktop.domain.scoring import BlockTally, Moments, interval, merged, needed_answers
from tests.domain.builders import block_tally

ANSWERS = st.one_of(st.none(), st.integers(0, 5))
GROUPS = st.integers(1, 6).flatmap(lambda size: st.lists(st.lists(ANSWERS, min_size=size, max_size=size), min_size=1))


def block_score(answers: Sequence[int | None]) -> Fraction | None:
    """One respondent's block score, by the definition."""
    given_answers = [answer for answer in answers if answer]
    counted = block_tally([answers])
    if len(given_answers) * 2 < len(answers):
        assert counted == BlockTally(len(answers))
        return None
    assert counted.n == 1
    return counted.scores.mean


def moments(n: int, mean: float = 3.0, sd: Fraction = Fraction(7, 10)) -> Moments:
    """Moments with exactly this mean and spread."""
    unit = 10
    total = round(mean * unit) * n
    squares = Fraction(total * total, n) + (n - 1) * sd**2 * unit**2
    assert squares.denominator == 1
    return Moments(n, total, int(squares), unit)


@pytest.mark.parametrize(("questions", "needed"), [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3), (7, 4)])
def test_half_of_the_questions_rounded_up(questions: int, needed: int) -> None:
    assert needed_answers(questions) == needed
    assert block_score([4] * needed + [None] * (questions - needed)) == 4
    assert block_score([4] * (needed - 1) + [0] * (questions - needed + 1)) is None


@pytest.mark.parametrize(
    ("answers", "score"),
    [
        ((1, 2, 4, 5), Fraction(3)),
        ((1, 2, 5, None), Fraction(8, 3)),
        ((5, 4, 0, None), Fraction(9, 2)),
        ((5, 0, None, 0), None),
        ((0, 0, 0, 0), None),
        ((None, None, None, None), None),
    ],
)
def test_a_block_score_is_the_mean_of_what_was_answered(
    answers: tuple[int | None, ...], score: Fraction | None
) -> None:
    assert block_score(answers) == score


@given(st.lists(ANSWERS, min_size=1, max_size=8))
def test_a_score_never_leaves_the_scale(answers: list[int | None]) -> None:
    score = block_score(answers)
    given_answers = [answer for answer in answers if answer]
    assert score is None or 1 <= score <= 5
    assert score in {None, Fraction(sum(given_answers), max(1, len(given_answers)))}


@given(st.lists(st.integers(1, 5), min_size=1, max_size=8), st.integers(0, 10), st.sampled_from((0, None)))
def test_missing_is_missing_unless_too_much_is(given_answers: list[int], more: int, missing: int | None) -> None:
    score = block_score([*given_answers, *[missing] * more])
    enough = len(given_answers) >= needed_answers(len(given_answers) + more)
    assert score == (block_score(given_answers) if enough else None)


@given(GROUPS, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_of_responses_changes_nothing(rows: list[list[int | None]], chance: random.Random) -> None:
    whole = block_tally(rows)
    parts = [block_tally([row]) for row in rows]
    chance.shuffle(parts)
    assert merged(parts, whole.questions) == whole


@given(GROUPS)
@settings(max_examples=60)
def test_moments_are_those_of_numpy(rows: list[list[int | None]]) -> None:
    tally = block_tally(rows)
    scores = [float(score) for row in rows if (score := block_score(row)) is not None]
    assert tally.n == len(scores)
    if scores:
        assert float(tally.scores.mean) == pytest.approx(np.mean(scores), abs=1e-12)
    if len(scores) > 1:
        assert tally.scores.sd == pytest.approx(np.std(scores, ddof=1), abs=1e-9)
    else:
        assert tally.scores.sd is None


def test_each_respondent_weighs_the_same_however_many_questions_they_answered() -> None:
    assert block_tally([(5, 5, None, None), (1, 1, 1, 1)]).scores.mean == 3


def test_equal_scores_have_no_spread_at_all() -> None:
    tally = block_tally([(3, 3, 4, None), (4, 3, 3, 0), (3, 4, 3, None)])
    assert tally.scores.sd == 0.0
    assert interval(tally.scores, None) == (float(Fraction(10, 3)), float(Fraction(10, 3)))


def test_who_has_no_block_score_counts_in_none_of_its_figures() -> None:
    tally = block_tally([(5, 4, 3, 2), (1, None, None, 0)])
    assert tally == block_tally([(5, 4, 3, 2)])
    assert tally.counts[0] == [0, 0, 0, 0, 1]


def test_shares_are_of_the_answered_questions() -> None:
    tally = block_tally([(5, 4, 3, 2), (1, 3, None, 0)])
    assert tally.shares() == (2 / 6, 2 / 6, 2 / 6)
    assert block_tally([(0, 0, 0, 0)]).shares() is None
    assert BlockTally(4).question_mean(0) is None
    assert tally.question_mean(0) == 3


@pytest.mark.parametrize(("n", "population", "half_width"), [(15, 24, 0.237), (20, 30, 0.189), (10, 12, 0.204)])
def test_published_half_width(n: int, population: int, half_width: float) -> None:
    low, high = interval(moments(n), population) or (0, 0)
    assert (high - low) / 2 == pytest.approx(half_width, abs=0.0005)


def test_an_unknown_head_count_leaves_the_last_factor_out() -> None:
    expected = stats.t.interval(0.95, 14, loc=3.0, scale=0.7 / np.sqrt(15))
    assert interval(moments(15), None) == pytest.approx(expected, abs=1e-11)


def test_everybody_answered_leaves_no_doubt() -> None:
    assert interval(moments(15), 15) == (3.0, 3.0)


@pytest.mark.parametrize("population", [14, 1, 0])
def test_more_answers_than_people_leaves_the_last_factor_out(population: int) -> None:
    assert interval(moments(15), population) == interval(moments(15), None)


@pytest.mark.parametrize(("mean", "end"), [(1.2, 0), (4.8, 1)])
def test_an_interval_stays_on_the_scale(mean: float, end: int) -> None:
    bounds = interval(moments(5, mean, Fraction(2)), None)
    assert bounds is not None
    assert bounds[end] == (1.0, 5.0)[end]


def test_one_score_has_no_interval() -> None:
    assert interval(Moments(1, 3, 9, 1), 10) is None
    assert interval(Moments(1, 3, 9, 1), 1) is None
    assert interval(Moments(), None) is None
