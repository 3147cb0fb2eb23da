"""One person's answers, from the choice on the kiosk to the few bytes that are sealed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from leercultuur_desktop.domain.identifiers import Layer, Source

DONT_KNOW: Final = 0
Answer = int | None
"""1..5 on the scale, 0 for a chosen `weet ik niet`, None for a question left empty."""

REMARK_LENGTH: Final = 500
_EMPTY: Final = "-"
_ANSWERS: Final[dict[str, Answer]] = {_EMPTY: None, **{str(answer): answer for answer in range(6)}}


@dataclass(frozen=True, slots=True)
class Response:
    """One filled-in questionnaire.

    `answers` has one entry per question of the round's questionnaire, in its order. Layer and department are None
    where the person would rather not say.
    """

    layer: Layer | None
    department: str | None
    answers: tuple[Answer, ...]
    source: Source = Source.KIOSK


def encode_response(response: Response) -> bytes:
    """The response as compact JSON (UTF-8), to be padded and sealed."""
    plain = {
        "l": response.layer.value if response.layer else None,
        "d": response.department,
        "a": "".join(_EMPTY if answer is None else str(answer) for answer in response.answers),
        "s": response.source.value,
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def decode_response(data: bytes, question_count: int) -> Response:
    """The response that `encode_response` wrote; ValueError when it is not one for this many questions."""
    # Anybody who has the public key can seal a record: nothing but the exact form is taken.
    try:
        plain = json.loads(data)
        signs, department = plain["a"], plain["d"]
        if not isinstance(signs, str) or not isinstance(department, str | None):
            raise ValueError("not a response")
        answers = tuple(map(_ANSWERS.__getitem__, signs))
        layer = Layer(plain["l"]) if plain["l"] is not None else None
        response = Response(layer, department, answers, Source(plain["s"]))
    except (KeyError, TypeError, RecursionError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ValueError("not a response") from error
    check_answers(response.answers, question_count)
    return response


def check_answers(answers: Sequence[Answer], question_count: int) -> None:
    """ValueError unless there is one answer in 0..5 or None for every question."""
    if len(answers) != question_count:
        raise ValueError("wrong number of answers")
    if any(answer is not None and not 0 <= answer <= 5 for answer in answers):
        raise ValueError("answer off the scale")
