"""The blocks that teams most easily leave out of their plan: worth a kind word where they score low."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.results import Results

OVERLOOKED: Final = (Block.ROOM_AND_SAFETY, Block.LEADERSHIP)
"""Whether you can speak up, and how leaders lead. After a survey teams plan least action on exactly these two.

Nobody is to blame for that: who is led rarely likes to begin about it, and who leads rarely hears it. So the screen
only mentions it, once, and offers the cards.
"""
FAR_BELOW: Final = 0.5
"""This far below the target counts as low; it is also what makes a gap notable."""
LOWEST: Final = 2
"""So do the company's two lowest blocks, however high they are: a group works on two."""


def low_and_overlooked(results: Results, covered: Collection[Block]) -> tuple[Block, ...]:
    """Which of the two blocks score low while no card for them is chosen (`covered`), the lowest first.

    Low is a mean below target - 0.5, or one of the two lowest means; a tie for second place counts too. Without a shown
    score nothing is said.
    """
    company = results.whole_company
    if company is None:
        return ()
    shown = {block: company.block(block).mean for block in BLOCKS}
    means = {block: mean for block, mean in shown.items() if mean is not None}
    bar = sorted(means.values())[:LOWEST]
    low = [
        block
        for block in OVERLOOKED
        if block in means and (means[block] < results.target - FAR_BELOW or means[block] <= bar[-1])
    ]
    return tuple(sorted((one for one in low if one not in covered), key=lambda one: means[one]))
