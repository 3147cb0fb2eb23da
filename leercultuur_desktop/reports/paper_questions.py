"""A question on paper: number, words, help, and six boxes with a label each, as on every side of the questionnaire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.pagesizes import A4

from leercultuur_desktop import tokens
from leercultuur_desktop.reports.paper import BOLD, REGULAR, SEMIBOLD
from leercultuur_desktop.reports.pen import Letters, Pen

SIDE: Final = 40.0
"""White space at both edges."""
WIDTH: Final = A4[0] - 2 * SIDE
INDENT: Final = 22.0
"""Where words begin beside a box or a number."""
BOX: Final = 15.0
HEADING: Final = Letters(13, BOLD)
BODY: Final = Letters(11)
HELP: Final = Letters(10, REGULAR, tokens.SOFT_INK, 1.35)
DIGIT: Final = Letters(8.5, SEMIBOLD, tokens.SOFT_INK)
_NUMBER: Final = Letters(12, BOLD)
_QUESTION: Final = Letters(12, SEMIBOLD)
_LABEL: Final = Letters(10, leading=1.2)
_APART: Final = 10.0
"""Room between the five answers and the sixth box."""
_CELL: Final = (WIDTH - _APART) / 6
_BESIDE: Final = 18.5
_LABEL_ROOM: Final = _CELL - _BESIDE - 5.0
_ABOVE_ANSWERS: Final = 5.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The labels of the six boxes, in the reader's language."""

    answers: Sequence[str]
    dont_know: str

    @property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """What is typed in for a box, and its label."""
        labelled = tuple((str(place), label) for place, label in enumerate(self.answers, start=1))
        return (*labelled, ("0", self.dont_know))


@dataclass(frozen=True, slots=True)
class Asking:
    """One question as it stands on the paper; `number` is empty for the practice question."""

    number: str
    text: str
    help: str


def tick_box(pen: Pen, x: float, y: float, *, side: float = BOX) -> None:
    """An empty box to put a cross in."""
    pen.box(x, y, side, side, fill=tokens.PAPER, stroke=1.1, radius=2)


def question_depth(pen: Pen, asking: Asking, scale: Scale) -> float:
    """How high a question is, with its boxes."""
    return (
        pen.depth(asking.text, _QUESTION, WIDTH - _indent(asking))
        + pen.depth(asking.help, HELP, WIDTH - _indent(asking))
        + _ABOVE_ANSWERS
        + _answers_depth(pen, scale)
    )


def draw_question(pen: Pen, top: float, asking: Asking, scale: Scale) -> float:
    """Draw a question under a height; gives where it ends."""
    if asking.number:
        pen.write(SIDE, top - _NUMBER.size, asking.number, _NUMBER)
    indent = _indent(asking)
    top = pen.paragraph(SIDE + indent, top, WIDTH - indent, asking.text, _QUESTION)
    top = pen.paragraph(SIDE + indent, top, WIDTH - indent, asking.help, HELP) - _ABOVE_ANSWERS
    for place, (digit, label) in enumerate(scale.cells):
        x = SIDE + place * _CELL + (_APART if digit == "0" else 0.0)
        tick_box(pen, x, top - BOX)
        pen.centre(x + BOX / 2, top - BOX - DIGIT.size, digit, DIGIT)
        pen.paragraph(x + _BESIDE, top - 1, _LABEL_ROOM, label, _LABEL)
    return top - _answers_depth(pen, scale)


def _indent(asking: Asking) -> float:
    return INDENT if asking.number else 0.0


def _answers_depth(pen: Pen, scale: Scale) -> float:
    labels = max(pen.depth(label, _LABEL, _LABEL_ROOM) for _digit, label in scale.cells)
    return max(BOX + DIGIT.size + 2, labels + 1)
