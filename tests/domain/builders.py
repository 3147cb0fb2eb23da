"""Small companies, rounds and answers, so that a test says only what matters to it."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from enum import Enum
from typing import Any

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, Layer
from leercultuur_desktop.domain.privacy import Cell
from leercultuur_desktop.domain.questionnaire import BlockText, Question, Questionnaire, SideText
from leercultuur_desktop.domain.results import BlockResult, Results
from leercultuur_desktop.domain.rounds import Round, RoundState
from leercultuur_desktop.domain.scoring import BlockTally
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
        blocks={
            block.value: [question.id for question in a_round.questionnaire.of_block(block)] for block in BLOCKS
        },
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


def random_rows(chance: random.Random, count: int, departments: Sequence[str]) -> list[Row]:
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
            None if (lot := chance.random()) < skipped
            else 0 if lot < skipped + unknown
            else min(5, max(1, round(chance.gauss(level, 0.9))))
            for _ in range(len(BLOCKS) * QUESTIONS_IN_BLOCK)
        )
        rows.append(Row(layer, department, answers))
    return rows


def as_published(results: Results) -> dict[str, Any]:
    """The value that everything shows, laid out as the contract of `results --json` has it."""
    groups = []
    for group in results.groups:
        named: dict[str, Any] = {"kind": group.kind.value, "id": group.id}
        if group.merged:
            named["merged"] = [layer.value for layer in group.merged]
        named |= {"responses": group.responses, "headcount": group.headcount}
        groups.append(named | {"blocks": [_block(block) for block in group.blocks]})
    found = {
        "minimum_group": results.minimum_group,
        "responses": results.responses,
        "headcount": results.headcount,
        "response_rate": results.response_rate,
        "groups": groups,
        "hidden": [_plain(asdict(group)) for group in results.hidden],
        "gaps": [_difference(asdict(gap)) for gap in results.gaps],
        "priorities": [block.value for block in results.priorities],
    }
    if results.changes is not None:
        found["changes"] = [_difference(asdict(change)) for change in results.changes]
    return found


def _block(block: BlockResult) -> dict[str, Any]:
    plain = _plain(asdict(block))
    return plain if block.shown else {key: plain[key] for key in ("id", "shown")}


def _difference(plain: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in _plain(plain).items() if key != "certainty"}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value.value if isinstance(value, Enum) else value
