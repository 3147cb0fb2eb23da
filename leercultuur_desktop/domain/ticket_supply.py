"""Whether the one-time codes of an open round will last: told from totals of now, never from who answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from leercultuur_desktop.domain.tickets import MOST_AT_ONCE

_FEW: Final = 5
_SHARE: Final = 10
"""A tenth of the people: about a day's worth when a round takes two weeks. Printing more takes some minutes."""
_LEAST_SPARE: Final = 2


class Shortage(StrEnum):
    """What the owner has to know about the codes."""

    NOTHING = "nothing"
    NONE_MADE = "none_made"
    ALMOST_OUT = "almost_out"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Supply:
    """Totals of an open round that asks for codes: made, unused, head-count of the company, and responses."""

    made: int
    left: int
    people: int
    responses: int

    @property
    def waiting(self) -> int:
        """How many have not answered yet, as far as the totals tell; 0 where more answered than work here."""
        return max(0, self.people - self.responses)

    @property
    def shortage(self) -> Shortage:
        """Nothing as long as everybody who has not answered can have a code, or many are left."""
        if not self.made:
            return Shortage.NONE_MADE
        if self.left >= self.waiting:
            return Shortage.NOTHING
        if not self.left:
            return Shortage.OUT
        return Shortage.ALMOST_OUT if self.left <= max(_FEW, self.people // _SHARE) else Shortage.NOTHING

    @property
    def to_make(self) -> int:
        """How many to make now: one for everybody who has none, and some that get lost."""
        missing = self.waiting - self.left
        return min(MOST_AT_ONCE, max(1, missing) + max(_LEAST_SPARE, max(0, missing) // _SHARE))
