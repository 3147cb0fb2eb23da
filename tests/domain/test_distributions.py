"""The two quantiles carry every interval: they are held against SciPy over all degrees a company can have."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special, stats

from leercultuur_desktop.domain.distributions import f_quantile, incomplete_beta, t_quantile

# 95% and 80% intervals; no other probability is asked for.
T_PROBABILITIES = (0.975, 0.90)
F_PROBABILITIES = (0.025, 0.975)


@pytest.mark.parametrize("probability", T_PROBABILITIES)
@pytest.mark.parametrize("degrees", [0.3, 0.5, 1, 1.3, 2, 2.5, 3, 4, 4.01, 7, 9.99, 14, 23, 29.5, 60, 99.3, 250, 1000])
def test_t_is_scipys(probability: float, degrees: float) -> None:
    assert t_quantile(probability, degrees) == pytest.approx(stats.t.ppf(probability, degrees), rel=1e-11)


@pytest.mark.parametrize("probability", T_PROBABILITIES)
def test_t_is_scipys_for_whatever_degrees_welch_makes(probability: float) -> None:
    chance = random.Random(4)
    for degrees in (chance.uniform(1, 2500) for _ in range(300)):
        assert t_quantile(probability, degrees) == pytest.approx(stats.t.ppf(probability, degrees), abs=1e-11)


@pytest.mark.parametrize("degrees", [2_500.5, 5_000.0, 9_999.0, 19_998.0])
def test_t_keeps_ten_digits_for_the_largest_load_that_is_tested(degrees: float) -> None:
    for probability in T_PROBABILITIES:
        assert t_quantile(probability, degrees) == pytest.approx(stats.t.ppf(probability, degrees), abs=1e-10)


@pytest.mark.parametrize("probability", F_PROBABILITIES)
@pytest.mark.parametrize("cases", [3, 15, 30, 31, 61, 200, 999, 2000, 10_000])
@pytest.mark.parametrize("questions", [2, 3, 4, 5, 10])
def test_f_is_scipys_for_the_degrees_of_feldt(probability: float, cases: int, questions: int) -> None:
    first, second = cases - 1, (cases - 1) * (questions - 1)
    assert f_quantile(probability, first, second) == pytest.approx(stats.f.ppf(probability, first, second), rel=1e-11)


@given(st.sampled_from((0.025, 0.05, 0.5, 0.9, 0.975)), st.floats(0.5, 500), st.floats(0.5, 500))
@settings(max_examples=60)
def test_f_is_scipys_for_fractional_degrees_too(probability: float, first: float, second: float) -> None:
    ours = f_quantile(probability, first, second)
    assert stats.f.cdf(ours, first, second) == pytest.approx(probability, rel=1e-10)


@given(st.floats(0.2, 300), st.floats(0.2, 300), st.floats(0, 1))
@settings(max_examples=100)
def test_the_incomplete_beta_function_is_scipys(a: float, b: float, x: float) -> None:
    assert incomplete_beta(a, b, x) == pytest.approx(special.betainc(a, b, x), rel=1e-9, abs=1e-13)


@pytest.mark.parametrize(("x", "value"), [(-0.1, 0.0), (0.0, 0.0), (1.0, 1.0), (1.1, 1.0)])
def test_the_incomplete_beta_function_has_ends(x: float, value: float) -> None:
    assert incomplete_beta(2.0, 3.0, x) == value


def test_more_people_make_a_narrower_interval() -> None:
    quantiles = [t_quantile(0.975, degrees) for degrees in range(1, 200)]
    assert quantiles == sorted(quantiles, reverse=True)
    assert quantiles[-1] > stats.norm.ppf(0.975)
