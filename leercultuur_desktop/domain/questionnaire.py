"""What is asked: questions, blocks and the scale, frozen per round."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Final

from leercultuur_desktop.domain.identifiers import BLOCKS, Block

SCALE_POINTS: Final = 5


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the scan, with its sub-theme and help line."""

    id: str
    block: Block
    sub_theme: str
    text: str
    help: str


@dataclass(frozen=True, slots=True)
class BlockText:
    """How a building block is named and pictured; `note` says whom or what its questions mean, where that helps."""

    id: Block
    name: str
    short_name: str
    icon: str
    description: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class SideText:
    """A question beside the scan (practice, remark): its text and help line."""

    text: str
    help: str


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A whole questionnaire; `answers` are the five labels of the frequency scale, from 1 to 5."""

    id: str
    version: str
    answers: tuple[str, ...]
    dont_know: str
    practice: SideText
    remark: SideText
    blocks: tuple[BlockText, ...]
    questions: tuple[Question, ...]

    def of_block(self, block: Block) -> tuple[Question, ...]:
        """The questions of one block, in order."""
        return tuple(question for question in self.questions if question.block == block)

    def positions(self, block: Block) -> tuple[int, ...]:
        """Where the block's questions stand among all questions (and so in a response's answers)."""
        return tuple(place for place, question in enumerate(self.questions) if question.block == block)

    def block_text(self, block: Block) -> BlockText:
        """The names of one block."""
        return next(text for text in self.blocks if text.id == block)

    def question(self, question_id: str) -> Question:
        """The question with this id; KeyError where there is none."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)


def to_plain(questionnaire: Questionnaire) -> dict[str, Any]:
    """The questionnaire as plain lists and strings, ready for JSON."""
    return asdict(questionnaire)


def from_plain(plain: dict[str, Any]) -> Questionnaire:
    """The questionnaire that `to_plain` wrote; KeyError, TypeError or ValueError on anything else."""
    return Questionnaire(
        id=plain["id"],
        version=plain["version"],
        answers=tuple(plain["answers"]),
        dont_know=plain["dont_know"],
        practice=SideText(**plain["practice"]),
        remark=SideText(**plain["remark"]),
        blocks=tuple(BlockText(**{**block, "id": Block(block["id"])}) for block in plain["blocks"]),
        questions=tuple(Question(**{**one, "block": Block(one["block"])}) for one in plain["questions"]),
    )


def comparable_blocks(one: Questionnaire, other: Questionnaire) -> tuple[Block, ...]:
    """The blocks that ask exactly the same in both: same ids and texts in the same order, on the same scale."""
    if one.answers != other.answers:
        return ()
    return tuple(block for block in BLOCKS if _asked(one.of_block(block)) == _asked(other.of_block(block)))


def _asked(questions: Iterable[Question]) -> list[tuple[str, str]]:
    return [(question.id, question.text) for question in questions]
