"""A round's responses counted once, per cell of layer and department; every group is a sum of cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from leercultuur_desktop.domain.answers import DONT_KNOW, Response
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.privacy import Cell
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.scoring import BlockTally, merged


@dataclass(frozen=True, slots=True)
class RoundTally:
    """All sums of one round.

    `people` counts responses per cell, `blocks[cell][block]` holds a block's sums, `dont_know[question id]` counts the
    chosen `weet ik niet` of everybody.
    """

    people: dict[Cell, int]
    blocks: dict[Cell, dict[Block, BlockTally]]
    dont_know: dict[str, int]
    sizes: dict[Block, int]

    def total(self, block: Block, inside: Callable[[Cell], bool]) -> BlockTally:
        """The block's sums over all cells that `inside` accepts."""
        chosen = (tallies[block] for cell, tallies in self.blocks.items() if inside(cell))
        return merged(chosen, self.sizes[block])

    def numbers(self, block: Block, count: Callable[[BlockTally], int]) -> dict[Cell, int]:
        """One number of the block's sums, per cell."""
        return {cell: count(tallies[block]) for cell, tallies in self.blocks.items()}


def tally(responses: Iterable[Response], questionnaire: Questionnaire, departments: Sequence[str]) -> RoundTally:
    """Count all responses; a department that the round doesn't have counts as not given."""
    known = frozenset(departments)
    places = {block: questionnaire.positions(block) for block in BLOCKS}
    people: Counter[Cell] = Counter()
    blocks: dict[Cell, dict[Block, BlockTally]] = {}
    unknown: Counter[int] = Counter()
    for response in responses:
        cell = (response.layer, response.department if response.department in known else None)
        people[cell] += 1
        if cell not in blocks:
            blocks[cell] = {block: BlockTally(len(places[block])) for block in BLOCKS}
        for block, block_tally in blocks[cell].items():
            block_tally.add_respondent([response.answers[place] for place in places[block]])
        unknown.update(place for place, answer in enumerate(response.answers) if answer == DONT_KNOW)
    return RoundTally(
        people=dict(people),
        blocks=blocks,
        dont_know={question.id: unknown[place] for place, question in enumerate(questionnaire.questions)},
        sizes={block: len(places[block]) for block in BLOCKS},
    )
