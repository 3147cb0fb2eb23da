"""The order of the worker's way: which steps there are, and which comes after which."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Step(Enum):
    """A step of the way; QUESTION comes once for each question."""

    START = auto()
    PROMISE = auto()
    LAYER = auto()
    DEPARTMENT = auto()
    PRACTICE = auto()
    QUESTION = auto()
    OVERVIEW = auto()
    REMARK = auto()
    SAVING = auto()
    THANKS = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """A step, and for questions which one (from 0)."""

    step: Step
    number: int = 0


def the_way(questions: int, departments: bool, remarks: bool) -> tuple[Place, ...]:
    """Every place from start to thanks, in order."""
    places = [Place(Step.START), Place(Step.PROMISE), Place(Step.LAYER)]
    if departments:
        places.append(Place(Step.DEPARTMENT))
    places.append(Place(Step.PRACTICE))
    places += [Place(Step.QUESTION, number) for number in range(questions)]
    places.append(Place(Step.OVERVIEW))
    if remarks:
        places.append(Place(Step.REMARK))
    return (*places, Place(Step.SAVING), Place(Step.THANKS))
