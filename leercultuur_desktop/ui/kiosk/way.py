"""The order of the worker's way: which steps there are, which comes after which, and where a worker is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Step(Enum):
    """A step of the way; QUESTION comes once for each question."""

    START = auto()
    PROMISE = auto()
    CODE = auto()
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


def the_way(questions: int, departments: bool, remarks: bool, codes: bool = False) -> tuple[Place, ...]:
    """Every place from start to thanks, in order."""
    places = [Place(Step.START), Place(Step.PROMISE)]
    if codes:
        places.append(Place(Step.CODE))
    places.append(Place(Step.LAYER))
    if departments:
        places.append(Place(Step.DEPARTMENT))
    places.append(Place(Step.PRACTICE))
    places += [Place(Step.QUESTION, number) for number in range(questions)]
    places.append(Place(Step.OVERVIEW))
    if remarks:
        places.append(Place(Step.REMARK))
    return (*places, Place(Step.SAVING), Place(Step.THANKS))


class Walk:
    """One worker's way, and the place on it.

    A detour is a place visited again from further on: going on leads to where it says, going back to the overview.
    """

    def __init__(self, places: tuple[Place, ...]) -> None:
        self._whole = self.places = places
        self._at = 0
        self._detour_to: Place | None = None

    @property
    def place(self) -> Place:
        """Where the worker is."""
        return self.places[self._at]

    @property
    def unsaved(self) -> bool:
        """Whether a whole questionnaire waits to be saved: no way leads back to it, somebody may have gone for help."""
        return Step.SAVING in {self.place.step, self._detour_to.step if self._detour_to else None}

    def visit(self, place: Place) -> None:
        """Stand at this place; no detour any more."""
        self._at, self._detour_to = self.places.index(place), None

    def detour(self, place: Place, to: Place) -> None:
        """Visit a place again, and go on to another after it."""
        self.visit(place)
        self._detour_to = to

    def go_on(self) -> None:
        """The next place, or the end of a detour; the code's place is left for good, for it was accepted."""
        left = self.place
        if self._detour_to is not None:
            self.visit(self._detour_to)
        else:
            self._at += 1
        if left.step is Step.CODE:
            self._meet(tuple(one for one in self.places if one != left))

    def go_back(self) -> None:
        """The place before, or out of a detour."""
        if self._detour_to is not None:
            self.visit(Place(Step.OVERVIEW))
        else:
            self._at -= 1

    def ask_code_again(self) -> None:
        """The code turned out to be used: to its place once more, and from there straight to saving."""
        self._meet(self._whole)
        self.detour(Place(Step.CODE), to=Place(Step.SAVING))

    def _meet(self, places: tuple[Place, ...]) -> None:
        here, self.places = self.place, places
        self.visit(here)
