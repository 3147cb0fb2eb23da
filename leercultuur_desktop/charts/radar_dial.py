"""The dial behind the lines: six axes from 1 to 5 from one centre, with the blocks' names and pictograms around it."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin, tan
from typing import Final, NamedTuple

from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.lettering import SEMIBOLD, in_two, letters, text_width
from leercultuur_desktop.charts.pictogram import outline
from leercultuur_desktop.charts.sheet import Point, Sheet, ruled_lines
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words

_LOWEST, _HIGHEST = 1, 5
_NAME_SIZE: Final = 11.0
_NUMBER_SIZE: Final = 9.5
_ICON_SIDE: Final = 17.0
_LINE_STEP: Final = 1.2 * _NAME_SIZE
_GAP: Final = 5.0
_UPRIGHT_GAP: Final = 4.0
_EDGE: Final = 3.0
_EDGE_ABOVE: Final = 1.0
# The slanting sides leave room beside the corners: names reach so far over the hexagon, and it can be so much larger.
# On a sheet that is high for its width they reach further, as far as the name on top leaves them room.
_OVERLAPS: Final = tuple(float(points) for points in range(26, 92, 3))
_SLOPE: Final = tan(pi / 6)
_AT_SIDES: Final = (1, 2, 4, 5)
_UPRIGHT: Final = {0: (1, 5), 3: (2, 4)}
"""The corners whose names stand above and below the hexagon, each with its neighbours."""
_WORTH_IT: Final = 1.02
"""So much larger the hexagon must get before names are written in a less usual place."""


class Dial(NamedTuple):
    """Where the hexagon stands: its centre and the distance from there to a score of 5, in points.

    The names at the sides reach over its corners by `overlap`, in points too; those above and below may take two lines.
    """

    x: float
    y: float
    radius: float
    overlap: float
    in_two: bool = False

    def at(self, place: int, score: float) -> Point:
        """The point of a score on the axis of a block (0 on top, clockwise)."""
        turn = pi / 2 - place * 2 * pi / len(BLOCKS)
        length = self.radius * (score - _LOWEST) / (_HIGHEST - _LOWEST)
        return self.x + length * cos(turn), self.y + length * sin(turn)


def place_dial(sheet: Sheet, questionnaire: Questionnaire, words: Words, floor: float, ceiling: float) -> Dial:
    """As large as the names around it leave room for, between two heights of the sheet."""
    names = [block_name(block, questionnaire, words, short=True) for block in BLOCKS]
    widest = max(_width(sheet, line) for place in _AT_SIDES for line in in_two(names[place]).splitlines())
    best = Dial(0.0, 0.0, 0.0, 0.0)
    for two_lines in (False, True):
        above = _EDGE_ABOVE + _UPRIGHT_GAP + max(_upright_height(names[place], two_lines) for place in _UPRIGHT)
        room = (ceiling - floor) / 2 - above * sheet.scale
        for overlap in (one * sheet.scale for one in _OVERLAPS):
            beside = max(widest - overlap, 0.0) + _EDGE * sheet.scale
            radius = min(room, (sheet.width / 2 - beside) / cos(pi / 6))
            tried = Dial(sheet.width / 2, (ceiling + floor) / 2, radius, overlap, two_lines)
            if not best.overlap or (radius > best.radius * _WORTH_IT and _is_clear(sheet, tried, names)):
                best = tried
    return best


def _is_clear(sheet: Sheet, dial: Dial, names: Sequence[str]) -> bool:
    """Whether no name at a side comes near the one above or below the hexagon."""
    inner = dial.radius * cos(pi / 6) - dial.overlap
    for upright, sides in _UPRIGHT.items():
        half = _upright_width(sheet, _lines(names[upright], dial.in_two)) / 2 + _EDGE * sheet.scale
        for place in sides:
            outer = dial.radius / 2 + _clearance(sheet, dial) + _aside_height(sheet, in_two(names[place]).splitlines())
            if inner < half and outer > dial.radius + _UPRIGHT_GAP * sheet.scale:
                return False
    return True


def draw_dial(sheet: Sheet, dial: Dial, questionnaire: Questionnaire, words: Words) -> None:
    """Draw rings, axes, the numbers of the scale, and the names of the blocks."""
    corners = range(len(BLOCKS) + 1)
    rings = [[dial.at(place, score) for place in corners] for score in range(_LOWEST + 1, _HIGHEST + 1)]
    ruled_lines(sheet, rings, tokens.LINE, 1.0 * sheet.scale, 1)
    axes = [[dial.at(place, _LOWEST), dial.at(place, _HIGHEST)] for place in range(len(BLOCKS))]
    ruled_lines(sheet, axes, tokens.LINE, 0.8 * sheet.scale, 1)
    _draw_numbers(sheet, dial)
    icons = []
    for place, block in enumerate(BLOCKS):
        name = block_name(block, questionnaire, words, short=True)
        centre = _name_upright(sheet, dial, place, name) if place in {0, 3} else _name_aside(sheet, dial, place, name)
        icons.append(outline(questionnaire.block_text(block).icon, centre, _ICON_SIDE * sheet.scale))
    looks = {"facecolor": "none", "edgecolor": tokens.INK, "linewidth": 1.3 * sheet.scale}
    sheet.add(PathPatch(Outline.make_compound_path(*icons), capstyle="round", joinstyle="round", **looks))


def _draw_numbers(sheet: Sheet, dial: Dial) -> None:
    for score in range(_LOWEST, _HIGHEST + 1):
        x, y = dial.at(0, score)
        # Left of the upright axis and off it: the lines of the groups cross the axis itself.
        sheet.write_on_patch(
            (x - 5 * sheet.scale, y - 9 * sheet.scale), str(score), _NUMBER_SIZE, colour=tokens.SOFT_INK, order=15
        )


def _name_upright(sheet: Sheet, dial: Dial, place: int, name: str) -> Point:
    """Write the name above or below its corner; gives the place of its pictogram."""
    side, gap, step = _ICON_SIDE * sheet.scale, _GAP * sheet.scale, _LINE_STEP * sheet.scale
    lines = _lines(name, dial.in_two)
    high = _upright_height(name, dial.in_two) * sheet.scale
    x, y = dial.at(place, _HIGHEST)
    y += (1 if place == 0 else -1) * (high / 2 + _UPRIGHT_GAP * sheet.scale)
    left = x - _upright_width(sheet, lines) / 2
    for row, line in enumerate(lines):
        middle = y + ((len(lines) - 1) / 2 - row) * step
        sheet.write(left + side + gap, sheet.middle(middle, _NAME_SIZE), line, _NAME_SIZE, weight=SEMIBOLD)
    return left + side / 2, y


def _name_aside(sheet: Sheet, dial: Dial, place: int, name: str) -> Point:
    """Write the name over or under a corner at the side, along the slanting edge; gives the place of its pictogram."""
    to_right, upper = place in {1, 2}, place in {1, 5}
    outward = 1 if to_right else -1
    side, step = _ICON_SIDE * sheet.scale, _LINE_STEP * sheet.scale
    corner_x, corner_y = dial.at(place, _HIGHEST)
    x = corner_x - outward * dial.overlap
    lines, clear = in_two(name).splitlines(), _clearance(sheet, dial)
    top = corner_y + clear + _aside_height(sheet, lines) if upper else corner_y - clear
    for row, line in enumerate(lines):
        baseline = top - side - (row + 0.85) * step
        sheet.write(x, baseline, line, _NAME_SIZE, weight=SEMIBOLD, ha="left" if to_right else "right")
    return x + outward * side / 2, top - side / 2


def _clearance(sheet: Sheet, dial: Dial) -> float:
    """How far above or below its corner a name at the side begins, so that the slanting edge stays free."""
    return dial.overlap * _SLOPE + _GAP * sheet.scale


def _aside_height(sheet: Sheet, lines: Sequence[str]) -> float:
    return (_ICON_SIDE + len(lines) * _LINE_STEP) * sheet.scale


def _lines(name: str, two_lines: bool) -> list[str]:
    return in_two(name).splitlines() if two_lines else [name]


def _upright_height(name: str, two_lines: bool) -> float:
    """In points of a sheet whose scale is 1."""
    return max(_ICON_SIDE, len(_lines(name, two_lines)) * _LINE_STEP)


def _upright_width(sheet: Sheet, lines: Sequence[str]) -> float:
    return (_ICON_SIDE + _GAP) * sheet.scale + max(_width(sheet, line) for line in lines)


def _width(sheet: Sheet, words: str) -> float:
    return text_width(words, letters(_NAME_SIZE * sheet.scale, SEMIBOLD))
