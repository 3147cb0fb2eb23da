"""From answers to block scores: exact tallies that add up, and the figures that follow from them (scoring.md).

Block scores are kept as whole numbers of 1/unit (unit = least common multiple of 1..questions in the block), so sums,
means and variances are exact until the one division at the end; equal scores have a spread of exactly 0.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache

from leercultuur_desktop.domain.answers import Answer
from leercultuur_desktop.domain.distributions import t_quantile
from leercultuur_desktop.domain.questionnaire import SCALE_POINTS

CONFIDENCE_95 = 0.975
LOWEST, HIGHEST = 1.0, 5.0


def needed_answers(questions: int) -> int:
    """How many of a block's questions must be answered for a block score: half of them, rounded up."""
    return (questions + 1) // 2


@cache
def score_unit(questions: int) -> int:
    """Scores of a block with this many questions are counted in 1/unit: any number of given answers divides it."""
    return math.lcm(*range(1, questions + 1)) if questions else 1


@dataclass(frozen=True, slots=True)
class Moments:
    """n, sum and sum of squares of whole numbers that count 1/unit; they add up over groups."""

    n: int = 0
    total: int = 0
    squares: int = 0
    unit: int = 1

    @property
    def mean(self) -> Fraction:
        """Exact mean; ZeroDivisionError for n = 0."""
        return Fraction(self.total, self.n * self.unit)

    @property
    def variance(self) -> Fraction | None:
        """Exact sample variance (n - 1); None for n < 2."""
        if self.n < 2:
            return None
        return Fraction(self.n * self.squares - self.total**2, self.n * (self.n - 1) * self.unit**2)

    @property
    def sd(self) -> float | None:
        """Sample standard deviation; None for n < 2."""
        return None if self.variance is None else math.sqrt(self.variance)


@dataclass(slots=True)
class BlockTally:
    """All sums that a block's figures need, over the respondents who have a block score in it.

    `counts[q][a - 1]` is how often question q was answered with a. `cases` and the two lists of item sums are over
    complete cases only (every question answered); `case_total` and `case_squares` are of their sum scores.
    """

    questions: int
    n: int = 0
    total: int = 0
    squares: int = 0
    counts: list[list[int]] = field(init=False)
    cases: int = 0
    item_totals: list[int] = field(init=False)
    item_squares: list[int] = field(init=False)
    case_total: int = 0
    case_squares: int = 0

    def __post_init__(self) -> None:
        """Start every list at zero."""
        self.counts = [[0] * SCALE_POINTS for _ in range(self.questions)]
        self.item_totals = [0] * self.questions
        self.item_squares = [0] * self.questions

    @property
    def unit(self) -> int:
        """The block score is counted in 1/unit."""
        return score_unit(self.questions)

    def add_respondent(self, answers: Sequence[Answer]) -> None:
        """Count one respondent's answers to this block; nothing at all without a block score.

        The block score is the mean of the answered questions; with too few of them there is none.
        """
        given = [answer for answer in answers if answer]
        if len(given) < needed_answers(len(answers)):
            return
        # A whole number: with fractions instead, scoring 10,000 responses takes three times as long.
        units = sum(given) * self.unit // len(given)
        self.n += 1
        self.total += units
        self.squares += units * units
        for place, answer in enumerate(answers):
            if answer:
                self.counts[place][answer - 1] += 1
        if len(given) == len(answers):
            self._add_case(given)

    def _add_case(self, answers: Sequence[int]) -> None:
        self.cases += 1
        whole = sum(answers)
        self.case_total += whole
        self.case_squares += whole * whole
        for place, answer in enumerate(answers):
            self.item_totals[place] += answer
            self.item_squares[place] += answer * answer

    def add(self, other: BlockTally) -> None:
        """Count another tally of the same block in."""
        self.n += other.n
        self.total += other.total
        self.squares += other.squares
        self.cases += other.cases
        self.case_total += other.case_total
        self.case_squares += other.case_squares
        for mine, theirs in zip(self.counts, other.counts, strict=True):
            mine[:] = map(sum, zip(mine, theirs, strict=True))
        self.item_totals = [*map(sum, zip(self.item_totals, other.item_totals, strict=True))]
        self.item_squares = [*map(sum, zip(self.item_squares, other.item_squares, strict=True))]

    @property
    def scores(self) -> Moments:
        """Moments of the respondents' block scores."""
        return Moments(self.n, self.total, self.squares, self.unit)

    def answered(self, place: int) -> int:
        """How many answered this question."""
        return sum(self.counts[place])

    def question_mean(self, place: int) -> Fraction | None:
        """Exact mean of one question on 1..5; None where nobody answered it."""
        answered = self.answered(place)
        if not answered:
            return None
        return Fraction(sum(value * count for value, count in enumerate(self.counts[place], start=1)), answered)

    def items(self) -> tuple[Moments, ...]:
        """Moments of each question over the complete cases."""
        pairs = zip(self.item_totals, self.item_squares, strict=True)
        return tuple(Moments(self.cases, total, squares) for total, squares in pairs)

    def sum_scores(self) -> Moments:
        """Moments of the sum score over the complete cases."""
        return Moments(self.cases, self.case_total, self.case_squares)

    def shares(self) -> tuple[float, float, float] | None:
        """Favourable (4-5), neutral (3) and unfavourable (1-2) share of all answered questions; None without any."""
        low2, low1, middle, high1, high2 = map(sum, zip(*self.counts, strict=True))
        answered = low2 + low1 + middle + high1 + high2
        if not answered:
            return None
        return (high1 + high2) / answered, middle / answered, (low2 + low1) / answered


def merged(tallies: Iterable[BlockTally], questions: int) -> BlockTally:
    """The sum of tallies of one block."""
    whole = BlockTally(questions)
    for tally in tallies:
        whole.add(tally)
    return whole


def interval(scores: Moments, population: int | None) -> tuple[float, float] | None:
    """95% interval of a group's mean, clamped to 1..5; None for n < 2.

    mean ± t(0.975, n - 1) · sd/√n · √(1 - n/N), N the group's head-count; without the last factor where N is unknown
    or smaller than n.
    """
    variance = scores.variance
    if variance is None:
        return None
    left_out = 1.0
    if population is not None and population >= scores.n:
        left_out = 1.0 - scores.n / population
    half = t_quantile(CONFIDENCE_95, scores.n - 1) * math.sqrt(variance / scores.n) * math.sqrt(left_out)
    mean = float(scores.mean)
    return max(LOWEST, mean - half), min(HIGHEST, mean + half)
