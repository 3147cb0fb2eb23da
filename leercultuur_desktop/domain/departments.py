"""What a department’s name means over rounds: they are compared by name, so it must not come to mean another one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EarlierRound:
    """A closed round and the departments it keeps, oldest round first wherever several stand."""

    name: str
    departments: tuple[str, ...]

    def has(self, department: str) -> bool:
        """Whether it knew this name, whatever the case."""
        return department.casefold() in {one.casefold() for one in self.departments}


def round_that_knows_both(new: str, old: str, earlier: Sequence[EarlierRound]) -> str | None:
    """The last round in which the old name and the new one were two departments; None where none was.

    Giving the old one that name would set it beside another department's earlier score.
    """
    if new.casefold() == old.casefold():
        return None
    return next((one.name for one in reversed(earlier) if one.has(new) and one.has(old)), None)


def round_compared_with(name: str, earlier: Sequence[EarlierRound]) -> str | None:
    """The last round that has a department of exactly this name, which it will be compared with."""
    return next((one.name for one in reversed(earlier) if name in one.departments), None)


def taken_over(renamed: Mapping[str, str], earlier: Sequence[EarlierRound]) -> tuple[str, str] | None:
    """The first new name, of those given with their old ones, that was another department's, and in which round."""
    for new, old in renamed.items():
        found = round_that_knows_both(new, old, earlier)
        if found is not None:
            return new, found
    return None
