"""Plausible made-up responses, for training and load tests; never to be taken for anybody's answers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from leercultuur_desktop.domain.answers import DONT_KNOW, Answer, Response
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import BLOCKS, LAYERS, Block, Layer, Source
from leercultuur_desktop.domain.questionnaire import Questionnaire

_BLOCK_LEVEL: Final = {
    Block.WORK_CONTENT: 3.5,
    Block.ROOM_AND_SAFETY: 3.2,
    Block.TEAMWORK: 3.9,
    Block.LEADERSHIP: 3.0,
    Block.ORGANISATION: 2.7,
    Block.ENVIRONMENT: 2.9,
}
# Leaders score somewhat higher in published research, most of all on what they do themselves.
_LAYER_LIFT: Final = {Layer.WORKERS: -0.1, Layer.SUPERVISORS: 0.4, Layer.DIRECTORS: 0.6}
_LEADERSHIP_LIFT: Final = 0.6
_PERSON_SPREAD, _QUESTION_SPREAD, _ANSWER_SPREAD = 0.5, 0.25, 0.8
_PREFERS_NOT_TO_SAY, _DONT_KNOW_SHARE = 0.02, 0.03
_LEADING_DEPARTMENT_SHARE: Final = 0.5


def simulate(
    company: Company, questionnaire: Questionnaire, count: int, seed: int, *, drift: float = 0.0
) -> list[Response]:
    """`count` responses, the same for the same seed; `drift` shifts every level, as a later round might."""
    chance = random.Random(seed)  # noqa: S311 - made-up answers are no secret, and must come out the same again
    question_lift = [chance.gauss(0, _QUESTION_SPREAD) for _ in questionnaire.questions]
    layers = _layers(company, count, chance)
    return [_one(company, questionnaire, layer, question_lift, drift, chance) for layer in layers]


def _layers(company: Company, count: int, chance: random.Random) -> list[Layer]:
    people = [layer for layer in LAYERS for _ in range(company.headcount.get(layer, 0))]
    if count <= len(people):
        return chance.sample(people, count)
    return chance.choices(people or [Layer.WORKERS], k=count)


def _one(
    company: Company,
    questionnaire: Questionnaire,
    layer: Layer,
    question_lift: Sequence[float],
    drift: float,
    chance: random.Random,
) -> Response:
    person = chance.gauss(0, _PERSON_SPREAD)
    levels = {block: _BLOCK_LEVEL[block] + _LAYER_LIFT[layer] + person + drift for block in BLOCKS}
    if layer is not Layer.WORKERS:
        levels[Block.LEADERSHIP] += _LEADERSHIP_LIFT
    answers = tuple(
        _answer(levels[question.block] + lift, chance)
        for question, lift in zip(questionnaire.questions, question_lift, strict=True)
    )
    return Response(
        layer=None if chance.random() < _PREFERS_NOT_TO_SAY else layer,
        department=_department(company.departments, layer, chance),
        answers=answers,
        source=Source.KIOSK,
    )


def _department(departments: Sequence[str], layer: Layer, chance: random.Random) -> str | None:
    if not departments or chance.random() < _PREFERS_NOT_TO_SAY:
        return None
    if layer is not Layer.WORKERS and chance.random() < _LEADING_DEPARTMENT_SHARE:
        return departments[-1]
    return chance.choice(departments)


def _answer(level: float, chance: random.Random) -> Answer:
    if chance.random() < _DONT_KNOW_SHARE:
        return DONT_KNOW
    return min(5, max(1, round(chance.gauss(level, _ANSWER_SPREAD))))
