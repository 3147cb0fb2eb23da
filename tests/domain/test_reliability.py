"""Alpha and agreement against published figures and plain numpy."""

import csv
import random
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.reliability import agreement, cronbach_alpha, feldt_interval
from leercultuur_desktop.domain.results import Agreement, BlockResult
from leercultuur_desktop.domain.scoring import BlockTally
from tests.domain.builders import block_tally
from tests.reference import scan_reference

# 15 people x 10 questions on 1..7: data set `cronbach_alpha` of pingouin 0.7.0 (pingouin/datasets/cronbach_alpha.csv,
# which names www.real-statistics.com as its source); pingouin publishes alpha and its interval for it.
PUBLISHED = Path(__file__).parent.parent / "data" / "cronbach_alpha.csv"


def published_table() -> list[list[int]]:
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        scores = {(int(row["Subj"]), row["Items"]): int(row["Scores"]) for row in csv.DictReader(file)}
    people = sorted({person for person, _ in scores})
    questions = sorted({question for _, question in scores})
    return [[scores[person, question] for question in questions] for person in people]


def complete_cases(table: list[list[int]]) -> BlockTally:
    """The sums over complete cases, for a scale longer than ours as well."""
    tally = BlockTally(len(table[0]))
    tally.cases = len(table)
    tally.item_totals = [sum(column) for column in zip(*table, strict=True)]
    tally.item_squares = [sum(value * value for value in column) for column in zip(*table, strict=True)]
    tally.case_total = sum(map(sum, table))
    tally.case_squares = sum(sum(row) ** 2 for row in table)
    return tally


def random_table(seed: int, people: int = 40, questions: int = 4) -> list[list[int]]:
    chance = random.Random(seed)
    levels = [chance.gauss(3, 0.8) for _ in range(people)]
    return [[min(5, max(1, round(chance.gauss(level, 0.8)))) for _ in range(questions)] for level in levels]


def test_published_alpha() -> None:
    table = published_table()
    assert (len(table), len(table[0])) == (15, 10)
    assert float(cronbach_alpha(complete_cases(table)) or 0) == pytest.approx(0.5917188486, abs=5e-11)


def test_published_feldt_interval() -> None:
    low, high = feldt_interval(0.5917188486, 15, 10)
    assert (round(low, 3), round(high, 3)) == (0.195, 0.840)


def test_the_interval_that_explains_the_minimum_of_thirty() -> None:
    low, high = feldt_interval(0.80, 15, 4)
    assert (round(low, 2), round(high, 2)) == (0.56, 0.92)


@pytest.mark.parametrize("seed", range(5))
def test_alpha_is_that_of_numpy(seed: int) -> None:
    table = random_table(seed)
    value, low, high = scan_reference.alpha(table)
    ours = cronbach_alpha(block_tally(table))
    assert ours is not None
    assert float(ours) == pytest.approx(value, abs=1e-12)
    assert feldt_interval(float(ours), len(table), 4) == pytest.approx((low, high), abs=1e-11)


def test_alpha_needs_complete_cases_that_differ_and_two_questions() -> None:
    assert cronbach_alpha(block_tally([(3, 3, 3, 3)] * 40)) is None
    assert cronbach_alpha(block_tally([(3,), (4,), (5,)])) is None
    assert cronbach_alpha(block_tally([(3, 4)])) is None
    # The first and last cancel each other: single questions vary, sums don't.
    assert cronbach_alpha(block_tally([(1, 5), (5, 1), (3, 3)])) is None


def test_incomplete_cases_stay_out_of_alpha_and_agreement() -> None:
    table = random_table(1)
    incomplete: list[list[int | None]] = [[5, 5, 5, None], [1, 1, 0, 1], [0, 0, 0, 0]]
    more: list[Sequence[int | None]] = [*table, *incomplete]
    assert cronbach_alpha(block_tally(more)) == cronbach_alpha(block_tally(table))
    assert agreement(block_tally(more)) == agreement(block_tally(table))


def test_alpha_of_questions_that_all_say_the_same_is_one() -> None:
    assert cronbach_alpha(block_tally([(value,) * 4 for value in (1, 2, 3, 4, 5)])) == 1


def test_published_agreement_of_five_people() -> None:
    tally = block_tally([(4, 4, 5), (4, 3, 4), (5, 4, 4), (3, 4, 4), (4, 4, 5)])
    variances = [item.variance or 0 for item in tally.items()]
    assert sum(variances, Fraction(0)) / 3 == Fraction(1, 3)
    assert agreement(tally) == pytest.approx(0.8333, abs=5e-5)


def test_published_agreement_of_two_camps() -> None:
    assert agreement(block_tally([(2, 2, 2)] * 5 + [(4, 4, 4)] * 5)) == pytest.approx(0.444, abs=5e-4)


@pytest.mark.parametrize(("rows", "value"), [([(3, 3)] * 9, 1.0), ([(1, 1)] * 5 + [(5, 5)] * 5, 0.0)])
def test_agreement_runs_from_nothing_to_all(rows: list[tuple[int, int]], value: float) -> None:
    assert agreement(block_tally(rows)) == value


@pytest.mark.parametrize("seed", range(5))
def test_agreement_is_that_of_numpy(seed: int) -> None:
    table = random_table(seed)
    expected = max(0.0, 1 - np.asarray(table).var(axis=0, ddof=1).mean() / 2)
    assert agreement(block_tally(table)) == pytest.approx(expected, abs=1e-12)


def test_one_case_has_no_agreement() -> None:
    assert agreement(block_tally([(3, 3, 3, 3)])) is None


@pytest.mark.parametrize(
    ("value", "level"),
    [
        (None, None),
        (1.0, Agreement.ALIKE),
        (0.70, Agreement.ALIKE),
        (0.6999, Agreement.MIXED),
        (0.50, Agreement.MIXED),
        (0.4999, Agreement.APART),
        (0.0, Agreement.APART),
    ],
)
def test_agreement_in_words(value: float | None, level: Agreement | None) -> None:
    assert BlockResult(Block.TEAMWORK, shown=True, agreement=value).agreement_level == level
