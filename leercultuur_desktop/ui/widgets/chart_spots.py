"""The places of a picture that can be asked about: which one is meant by a pointer, a finger or an arrow key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from typing import Final

_SAME_PLACE: Final = 9.0
_MOST_TOLD: Final = 3


@dataclass(frozen=True, slots=True)
class ChartSpot:
    """One value of a line: its place as shares of the picture from the top left, and what is told about it."""

    line: str
    column: str
    x: float
    y: float
    title: str
    text: str

    @property
    def spoken(self) -> str:
        """All of it in one piece, for a screen reader."""
        return f"{self.title}. {self.text}"


def spots_at(
    spots: Sequence[ChartSpot], size: tuple[float, float], x: float, y: float, reach: float
) -> tuple[ChartSpot, ...]:
    """The spot nearest to a place within reach, and those that lie on top of it; nothing where none is near.

    `size` is the picture's, and places are counted from its top left, in pixels.
    """
    if not spots:
        return ()
    nearest = min(spots, key=lambda one: hypot(one.x * size[0] - x, one.y * size[1] - y))
    if hypot(nearest.x * size[0] - x, nearest.y * size[1] - y) > reach:
        return ()
    on_it = [
        one
        for one in spots
        if one is not nearest and hypot((one.x - nearest.x) * size[0], (one.y - nearest.y) * size[1]) <= _SAME_PLACE
    ]
    return (nearest, *on_it[: _MOST_TOLD - 1])


def neighbour(spots: Sequence[ChartSpot], here: ChartSpot | None, columns: int, lines: int) -> ChartSpot | None:
    """The spot that a key leads to: so many columns on along the line, or so many lines on in the column.

    Without a place to start from it is the first one. A value that isn't shown is stepped over.
    """
    if not spots:
        return None
    if here is None:
        return spots[0]
    row = [one for one in spots if (one.line == here.line if columns else one.column == here.column)]
    if here not in row:
        return spots[0]
    return row[(row.index(here) + columns + lines) % len(row)]


def same_spot(spots: Sequence[ChartSpot], wanted: ChartSpot) -> ChartSpot | None:
    """The spot of the same line and column in another drawing."""
    return next((one for one in spots if (one.line, one.column) == (wanted.line, wanted.column)), None)
