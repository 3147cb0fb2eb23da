"""A difference is called notable or certain by exact rules, held against SciPy's Welch test."""

import random
from fractions import Fraction

import pytest
from scipy import stats

from leercultuur_desktop.domain.comparison import NOTABLE_CHANGE, NOTABLE_GAP, welch
from leercultuur_desktop.domain.results import Certainty
from leercultuur_desktop.domain.scoring import Moments


def moments(values: list[int], unit: int = 1) -> Moments:
    return Moments(len(values), sum(values), sum(value * value for value in values), unit)


def sample(chance: random.Random) -> list[int]:
    """Block scores in twelfths."""
    middle = chance.uniform(20, 50)
    return [min(60, max(12, round(chance.gauss(middle, 9)))) for _ in range(chance.randint(2, 40))]


@pytest.mark.parametrize("seed", range(40))
def test_the_interval_is_scipys(seed: int) -> None:
    chance = random.Random(seed)
    first, second = sample(chance), sample(chance)
    ours = welch(moments(first, 12), moments(second, 12), NOTABLE_GAP)
    test = stats.ttest_ind([x / 12 for x in first], [x / 12 for x in second], equal_var=False)
    wide, narrow = test.confidence_interval(0.95), test.confidence_interval(0.80)
    assert (ours.low, ours.high) == pytest.approx((wide.low, wide.high), abs=1e-10)
    certain = not wide.low <= 0 <= wide.high
    likely = not narrow.low <= 0 <= narrow.high
    expected = Certainty.CERTAIN if certain else Certainty.LIKELY if likely else Certainty.UNKNOWN
    assert ours.certainty == expected
    twelfths = Fraction(sum(first), len(first)) - Fraction(sum(second), len(second))
    assert ours.notable == (certain and abs(twelfths) >= 6)


def test_all_three_certainties_occur_in_the_samples_above() -> None:
    chances = [random.Random(seed) for seed in range(40)]
    found = {welch(moments(sample(one), 12), moments(sample(one), 12), NOTABLE_GAP).certainty for one in chances}
    assert found == set(Certainty)


@pytest.mark.parametrize("size", [NOTABLE_GAP, NOTABLE_CHANGE])
def test_a_difference_of_exactly_the_bound_is_notable(size: Fraction) -> None:
    # 3.6 - 3.1 is a little less than 0.5 in binary fractions: the bound must be held against exact means.
    for tenths in range(15, 40):
        low = [tenths - 1, tenths + 1] * 20
        high = [value + int(10 * size) for value in low]
        up, down = moments(high, 10), moments(low, 10)
        for ours in (welch(up, down, size), welch(down, up, size)):
            assert ours.notable
            assert ours.certainty == Certainty.CERTAIN


@pytest.mark.parametrize("size", [NOTABLE_GAP, NOTABLE_CHANGE])
def test_a_difference_just_below_the_bound_is_not(size: Fraction) -> None:
    low = [1999, 2001] * 30
    ours = welch(moments([value + int(1000 * size) - 1 for value in low], 1000), moments(low, 1000), size)
    assert ours.certainty == Certainty.CERTAIN
    assert not ours.notable


def test_a_large_difference_that_may_be_chance_is_not_notable() -> None:
    ours = welch(moments([1, 5, 1, 5]), moments([1, 1, 5, 1]), NOTABLE_GAP)
    assert ours.difference == 1.0
    assert not ours.notable
    assert ours.low is not None
    assert ours.low < 0


@pytest.mark.parametrize(("bound", "published"), [(NOTABLE_GAP, 0.5), (NOTABLE_CHANGE, 0.3)])
def test_the_bounds_are_those_of_scoring(bound: Fraction, published: float) -> None:
    assert float(bound) == published


def test_without_any_spread_the_bounds_are_the_difference_and_nothing_is_notable() -> None:
    ours = welch(moments([4] * 6), moments([2] * 9), NOTABLE_GAP)
    assert (ours.difference, ours.low, ours.high) == (2.0, 2.0, 2.0)
    assert not ours.notable
    assert ours.certainty == Certainty.CERTAIN  # an interval of 2 to 2 excludes 0


def test_no_spread_and_no_difference_says_nothing() -> None:
    ours = welch(moments([3] * 6), moments([3] * 9), NOTABLE_GAP)
    assert (ours.difference, ours.low, ours.high, ours.notable) == (0.0, 0.0, 0.0, False)
    assert ours.certainty == Certainty.UNKNOWN


def test_spread_on_one_side_has_the_degrees_of_that_side() -> None:
    spread = [3, 4, 5, 4, 3, 5]
    ours = welch(moments(spread), moments([2] * 9), NOTABLE_GAP)
    expected = stats.t.interval(0.95, 5, loc=2.0, scale=stats.sem(spread))
    assert (ours.low, ours.high) == pytest.approx(expected, abs=1e-11)
    assert ours.notable


def test_a_group_of_one_has_no_interval() -> None:
    ours = welch(moments([4]), moments([2, 3, 4]), NOTABLE_GAP)
    assert (ours.difference, ours.low, ours.high, ours.notable) == (1.0, None, None, False)
    assert ours.certainty == Certainty.UNKNOWN


def test_turning_the_pair_round_turns_the_difference_round() -> None:
    one, other = moments([3, 4, 5, 4]), moments([1, 2, 2, 4, 3])
    there, back = welch(one, other, NOTABLE_GAP), welch(other, one, NOTABLE_GAP)
    assert (there.low, there.high) == (-(back.high or 0), -(back.low or 0))
    assert there.certainty == back.certainty
