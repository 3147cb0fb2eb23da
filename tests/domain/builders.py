"""Small companies, rounds and answers, so that a test says only what matters to it."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, Layer
from leercultuur_desktop.domain.privacy import Cell
from leercultuur_desktop.domain.questionnaire import BlockText, Question, Questionnaire, SideText
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.rounds import Round, RoundState
from leercultuur_desktop.domain.scoring import BlockTally
from leercultuur_desktop.exchange.results_json import results_to_plain
from tests.reference.gate_reference import Person
from tests.reference.scan_reference import Facts, Row

HEADCOUNT = {Layer.WORKERS: 50, Layer.SUPERVISORS: 8, Layer.DIRECTORS: 3}
DEPARTMENTS = ("Lassen", "Verspanen", "Kantoor", "Expeditie")
QUESTIONS_IN_BLOCK = 4


def make_question(block: Block, number: int, text: str = "") -> Question:
    return Question(f"{block.value}_{number}", block, "thema", text or f"Vraag {number} van {block.value}?", "Uitleg.")


def make_questionnaire(
    version: str = "1", texts: Mapping[str, str] | None = None, answers: Sequence[str] = ("1", "2", "3", "4", "5")
) -> Questionnaire:
    """Six blocks of four questions; `texts` gives single questions (by id) another text."""
    wording = texts or {}
    return Questionnaire(
        id="proef",
        version=version,
        answers=tuple(answers),
        dont_know="weet ik niet",
        practice=SideText("Drink je koffie?", "Oefenen."),
        remark=SideText("Wat helpt jou?", "Geen namen."),
        blocks=tuple(BlockText(block, block.value, block.value, "hammer", "Uitleg.") for block in BLOCKS),
        questions=tuple(
            make_question(block, number, wording.get(f"{block.value}_{number}", ""))
            for block in BLOCKS
            for number in range(1, QUESTIONS_IN_BLOCK + 1)
        ),
    )


def make_round(
    *,
    minimum: int = 5,
    target: float = 4.0,
    headcount: Mapping[Layer, int] | None = None,
    departments: Sequence[str] = DEPARTMENTS,
    questionnaire: Questionnaire | None = None,
    name: str = "2026",
) -> Round:
    return Round(
        id=1,
        name=name,
        state=RoundState.CLOSED,
        practice=False,
        minimum_group=minimum,
        target=target,
        headcount=dict(HEADCOUNT if headcount is None else headcount),
        departments=tuple(departments),
        questionnaire=questionnaire or make_questionnaire(),
    )


def make_responses(rows: Sequence[Row]) -> list[Response]:
    return [Response(Layer(row.layer) if row.layer else None, row.department, row.answers) for row in rows]


def same_answers(value: int | None = 3) -> tuple[int | None, ...]:
    return (value,) * (len(BLOCKS) * QUESTIONS_IN_BLOCK)


def everybody(layer: str | None, count: int, department: str | None = None, value: int | None = 3) -> list[Row]:
    """`count` people of one place who all gave one answer."""
    return [Row(layer, department, same_answers(value))] * count


def facts_of(a_round: Round) -> Facts:
    """What the reference needs to know of a round."""
    return Facts(
        headcount={layer.value: count for layer, count in a_round.headcount.items()},
        departments=a_round.departments,
        blocks={block.value: [question.id for question in a_round.questionnaire.of_block(block)] for block in BLOCKS},
        minimum=a_round.minimum_group,
        target=a_round.target,
    )


def cells_of(people: Mapping[Person, int]) -> dict[Cell, int]:
    return {(Layer(person.layer) if person.layer else None, person.department): n for person, n in people.items()}


def block_tally(rows: Sequence[Sequence[int | None]]) -> BlockTally:
    tally = BlockTally(len(rows[0]))
    for row in rows:
        tally.add_respondent(row)
    return tally


def random_rows(
    chance: random.Random, count: int, departments: Sequence[str], questions: int = len(BLOCKS) * QUESTIONS_IN_BLOCK
) -> list[Row]:
    """People with their own level, who skip some questions and some of whom say little about themselves."""
    shape = [chance.random() for _ in range(3)]
    weights = [6 * shape[0] + 2, 2 * shape[1], 2 * shape[2] * chance.choice((0, 1)), chance.choice((0, 0, 0.3, 1))]
    said = chance.choice((0.0, 0.0, 0.05, 0.3))
    skipped, unknown = chance.choice(((0.0, 0.0), (0.02, 0.05), (0.2, 0.2), (0.5, 0.1)))
    rows = []
    for _ in range(count):
        layer = chance.choices(("workers", "supervisors", "directors", None), weights)[0]
        department = None if not departments or chance.random() < said else chance.choice(departments)
        level = chance.gauss(3.2, 0.8)
        answers = tuple(
            None
            if (lot := chance.random()) < skipped
            else 0
            if lot < skipped + unknown
            else min(5, max(1, round(chance.gauss(level, 0.9))))
            for _ in range(questions)
        )
        rows.append(Row(layer, department, answers))
    return rows


def published(results: Results) -> dict[str, Any]:
    """The figures of `results --json`, without what the round and the company say about themselves."""
    plain = results_to_plain(results)
    told = {"company", "round", "practice", "questionnaire", "sources", "remarks"}
    without = told if results.changes is not None else told | {"changes"}
    return {key: value for key, value in plain.items() if key not in without}


def differences(ours: Any, theirs: Any, place: str = "") -> list[str]:
    """Where two structures of results differ by more than the last digits."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        if list(ours) != list(theirs):
            return [f"{place}: {list(ours)} and not {list(theirs)}"]
        return [found for key in ours for found in differences(ours[key], theirs[key], f"{place}/{key}")]
    if isinstance(ours, list) and isinstance(theirs, list):
        if len(ours) != len(theirs):
            return [f"{place}: {len(ours)} entries and not {len(theirs)}"]
        pairs = enumerate(zip(ours, theirs, strict=True))
        return [found for index, (one, other) in pairs for found in differences(one, other, f"{place}/{index}")]
    if isinstance(ours, float) and isinstance(theirs, float):
        return [] if abs(ours - theirs) <= 1e-9 else [f"{place}: {ours} and not {theirs}"]
    return [] if type(ours) is type(theirs) and ours == theirs else [f"{place}: {ours!r} and not {theirs!r}"]
