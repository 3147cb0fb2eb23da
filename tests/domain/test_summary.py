"""Every figure of whole companies, against the reference that was written from the design alone."""

import random
from dataclasses import replace

import pytest

from leercultuur_desktop.domain.identifiers import BLOCKS, Layer
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.domain.summary import score_round, summarise
from tests.domain.builders import (
    DEPARTMENTS,
    differences,
    facts_of,
    make_questionnaire,
    make_responses,
    make_round,
    published,
    random_rows,
)
from tests.reference import scan_reference
from tests.reference.scan_reference import Row


def random_round(chance: random.Random, size: int, minimum: int) -> Round:
    """Head-counts that fit, that are too low, and none at all."""
    headcount = {
        Layer.WORKERS: chance.choice((0, size // 2, size, size + 20)),
        Layer.SUPERVISORS: chance.choice((0, 5, size)),
        Layer.DIRECTORS: chance.choice((0, 2)),
    }
    departments = DEPARTMENTS[: chance.choice((0, 2, 3, 4))]
    return make_round(minimum=minimum, headcount=headcount, departments=departments)


def check(a_round: Round, rows: list[Row]) -> None:
    ours = published(summarise("Proef", score_round(a_round, make_responses(rows))))
    assert differences(ours, scan_reference.results(facts_of(a_round), rows)) == []


@pytest.mark.parametrize("minimum", [5, 7])
@pytest.mark.parametrize("size", [0, 4, 8, 24, 61])
def test_every_figure_of_a_company(size: int, minimum: int) -> None:
    chance = random.Random(100 * size + minimum)
    for _ in range(12):
        a_round = random_round(chance, size, minimum)
        check(a_round, random_rows(chance, size, a_round.departments))


def test_every_figure_of_a_company_with_two_thousand_people() -> None:
    chance = random.Random(2000)
    a_round = make_round(
        minimum=5,
        departments=DEPARTMENTS[:3],
        headcount={Layer.WORKERS: 1900} | dict.fromkeys((Layer.SUPERVISORS, Layer.DIRECTORS), 100),
    )
    check(a_round, random_rows(chance, 2000, a_round.departments))


def test_every_figure_with_blocks_of_one_to_six_questions() -> None:
    whole = make_questionnaire()
    numbers = [1, 2, 3, 5, 6, 4]
    questions = tuple(
        replace(whole.of_block(block)[0], id=f"{block.value}_{number}")
        for block, many in zip(BLOCKS, numbers, strict=True)
        for number in range(many)
    )
    a_round = make_round(departments=DEPARTMENTS[:2], questionnaire=replace(whole, questions=questions))
    chance = random.Random(6)
    for size in (24, 40, 61):
        check(a_round, random_rows(chance, size, a_round.departments, sum(numbers)))


@pytest.mark.parametrize("minimum", [5, 7])
@pytest.mark.parametrize("size", [4, 24, 61])
def test_every_change_between_two_rounds(size: int, minimum: int) -> None:
    chance = random.Random(size + minimum)
    for _ in range(8):
        now, then = random_round(chance, size, minimum), random_round(chance, size, chance.choice((5, 7)))
        rows = random_rows(chance, size, now.departments)
        rows_then = random_rows(chance, chance.choice((size, 30)), then.departments)
        before = score_round(then, make_responses(rows_then))
        ours = published(summarise("Proef", score_round(now, make_responses(rows)), against=before))
        theirs = scan_reference.results(facts_of(now), rows, (facts_of(then), rows_then))
        assert differences(ours, theirs) == []


def test_only_blocks_with_the_same_questions_are_compared() -> None:
    chance = random.Random(12)
    now = make_round(questionnaire=make_questionnaire("2", {"teamwork_2": "Anders?", "environment_1": "Ook anders?"}))
    then = make_round(departments=("Kantoor", "Nieuw", "Lassen"))
    rows, rows_then = random_rows(chance, 61, now.departments), random_rows(chance, 61, then.departments)
    facts_then = facts_of(then)
    other = {block: ["asked differently"] * 4 for block in ("teamwork", "environment")}
    facts_then = replace(facts_then, blocks={**facts_then.blocks, **other})
    results = summarise(
        "Proef", score_round(now, make_responses(rows)), against=score_round(then, make_responses(rows_then))
    )
    theirs = scan_reference.results(facts_of(now), rows, (facts_then, rows_then))
    assert differences(published(results), theirs) == []
    assert {change.block.value for change in results.changes or ()}.isdisjoint(other)
    assert {change.id for change in results.changes or ()} <= {"company", *Layer, "leaders", "Kantoor", "Lassen"}


def test_the_reference_sees_what_it_should_in_these_companies() -> None:
    """The comparisons above would say nothing about figures that never occur."""
    chance = random.Random(61)
    seen: set[str] = set()
    for _ in range(8):
        a_round = make_round(departments=DEPARTMENTS[:2], headcount=dict.fromkeys(Layer, 30))
        results = scan_reference.results(facts_of(a_round), random_rows(chance, 61, a_round.departments))
        for group in results["groups"]:
            for block in group["blocks"]:
                seen |= {key for key, value in block.items() if value not in (None, False)}
                seen |= {f"{group['kind']} questions" for _ in block.get("questions") or ()}
                seen |= {"dont_know" for one in block.get("questions") or () if one["dont_know"] is not None}
        seen |= {"gap" for gap in results["gaps"]} | {"notable" for gap in results["gaps"] if gap["notable"]}
        seen |= {group["id"] for group in results["groups"]}
    wanted = "mean low alpha alpha_low agreement dont_know gap notable leaders workers Lassen".split()
    assert {*wanted, "layer questions", "department questions"} <= seen


def test_the_order_of_responses_changes_no_figure() -> None:
    chance = random.Random(3)
    for _ in range(10):
        rows = random_rows(chance, 40, DEPARTMENTS)
        first = summarise("Proef", score_round(make_round(), make_responses(rows)))
        chance.shuffle(rows)
        assert summarise("Proef", score_round(make_round(), make_responses(rows))) == first


def test_weet_ik_niet_counts_as_little_as_an_empty_answer() -> None:
    chance = random.Random(5)
    rows = random_rows(chance, 61, DEPARTMENTS)
    empty = [row._replace(answers=tuple(answer or None for answer in row.answers)) for row in rows]
    said = published(summarise("Proef", score_round(make_round(), make_responses(rows))))
    unsaid = published(summarise("Proef", score_round(make_round(), make_responses(empty))))
    for plain in (said, unsaid):
        for group in plain["groups"]:
            for block in group["blocks"]:
                for question in block.get("questions") or ():
                    question.pop("dont_know")
    assert said == unsaid
