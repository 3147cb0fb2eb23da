"""How much air a plan gets and where its pages end: no sheet that carries the signatures and hardly anything else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from leercultuur_desktop.reports.paper import PAGE_HEIGHT, TEXT_WIDTH

_ENDLESS: Final = 1e6
_SAFE: Final = 4.0
"""Points that a page keeps free, for what rounding adds to the heights that were measured."""


@dataclass(frozen=True, slots=True)
class Air:
    """Sizes in points of what may give way: the letters of what was agreed, the white around it, and room to write."""

    letters: float
    leading: float
    above: float
    below: float
    between: float
    pen: float
    sign: float


AIRS: Final = (
    Air(letters=11, leading=14.5, above=5, below=7, between=11, pen=27, sign=80),
    Air(letters=11, leading=14, above=4, below=5.5, between=8, pen=23, sign=68),
    Air(letters=10.5, leading=13, above=3, below=4, between=5, pen=19, sign=58),
    Air(letters=10.5, leading=13, above=2.5, below=3, between=5, pen=18, sign=52),
    Air(letters=10, leading=12.5, above=2, below=2.5, between=4, pen=17, sign=47),
)
"""From much to little; the letters stay as large as the house's others."""
Parts = Sequence[Sequence[Flowable]]
"""What the sheet holds, part by part: a page ends between two of them, and never holds the last one alone."""


def laid_out(parts_with: Callable[[Air], Parts]) -> list[Flowable]:
    """The fewest pages that all parts fit on, filled evenly, with as much air as that leaves.

    `parts_with` makes the parts with the given air. Where a part is longer than a page
    all goes on as it comes.
    """
    tried = [(air, _ends(tuple(_height(part) for part in parts_with(air)), PAGE_HEIGHT - _SAFE)) for air in AIRS]
    known = [(air, ends) for air, ends in tried if ends is not None]
    if not known:
        *before, last = parts_with(AIRS[-1])
        return [*(one for part in before for one in part), KeepTogether(list(last))]
    fewest = min(len(ends) for _air, ends in known)
    air, ends = next((air, ends) for air, ends in known if len(ends) == fewest)
    story: list[Flowable] = []
    for place, part in enumerate(parts_with(air), start=1):
        story += part
        if place in ends[:-1]:
            story.append(PageBreak())
    return story


def _height(part: Sequence[Flowable]) -> float:
    return sum(one.wrap(TEXT_WIDTH, _ENDLESS)[1] + one.getSpaceBefore() + one.getSpaceAfter() for one in part)


def _ends(heights: tuple[float, ...], room: float) -> tuple[int, ...] | None:
    """After how many parts each page ends, the last one too; None where the parts can't be divided so."""
    last = len(heights)

    @cache
    def best(first: int) -> tuple[int, float, tuple[int, ...]] | None:
        """Pages, how unevenly they are filled, and their ends, from this part on."""
        if first == last:
            return 0, 0.0, ()
        if 0 < first == last - 1:
            return None
        found = []
        for end in range(first + 1, last + 1):
            left = room - sum(heights[first:end])
            rest = best(end)
            if left >= 0 and rest is not None:
                found.append((rest[0] + 1, rest[1] + left * left, (end, *rest[2])))
        return min(found, default=None)

    whole = best(0)
    return whole[2] if whole else None
