"""The dial behind the lines: six axes from 1 to 5 from one centre, with the blocks' names and pictograms around it."""

from __future__ import annotations

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
_EDGE: Final = 3.0
# The slanting sides leave room beside the corners: names reach so far over the hexagon, and it can be so much larger.
_OVERLAP: Final = 26.0
_SLOPE: Final = tan(pi / 6)


class Dial(NamedTuple):
    """Where the hexagon stands: its centre and the distance from there to a score of 5, in points."""

    x: float
    y: float
    radius: float

    def at(self, place: int, score: float) -> Point:
        """The point of a score on the axis of a block (0 on top, clockwise)."""
        turn = pi / 2 - place * 2 * pi / len(BLOCKS)
        length = self.radius * (score - _LOWEST) / (_HIGHEST - _LOWEST)
        return self.x + length * cos(turn), self.y + length * sin(turn)


def place_dial(sheet: Sheet, questionnaire: Questionnaire, words: Words, floor: float, ceiling: float) -> Dial:
    """As large as the names around it leave room for, between two heights of the sheet."""
    beside = max(_side_width(sheet, line) for line in _side_lines(questionnaire, words)) - _OVERLAP * sheet.scale
    above = (_ICON_SIDE + _GAP + _EDGE) * sheet.scale
    room = (ceiling - floor - 2 * above) / 2
    radius = min(room, (sheet.width / 2 - beside - _EDGE * sheet.scale) / cos(pi / 6))
    return Dial(sheet.width / 2, (ceiling + floor) / 2, radius)


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
    side, gap = _ICON_SIDE * sheet.scale, _GAP * sheet.scale
    wide = side + gap + text_width(name, letters(_NAME_SIZE * sheet.scale, SEMIBOLD))
    x, y = dial.at(place, _HIGHEST)
    y += (1 if place == 0 else -1) * (side / 2 + gap)
    left = x - wide / 2
    sheet.write(left + side + gap, sheet.middle(y, _NAME_SIZE), name, _NAME_SIZE, weight=SEMIBOLD)
    return left + side / 2, y


def _name_aside(sheet: Sheet, dial: Dial, place: int, name: str) -> Point:
    """Write the name over or under a corner at the side, along the slanting edge; gives the place of its pictogram."""
    to_right, upper = place in {1, 2}, place in {1, 5}
    outward = 1 if to_right else -1
    side, gap, step = _ICON_SIDE * sheet.scale, _GAP * sheet.scale, _LINE_STEP * sheet.scale
    corner_x, corner_y = dial.at(place, _HIGHEST)
    x = corner_x - outward * _OVERLAP * sheet.scale
    clear = _OVERLAP * sheet.scale * _SLOPE + gap
    lines = in_two(name).splitlines()
    high = side + len(lines) * step
    top = corner_y + clear + high if upper else corner_y - clear
    for row, line in enumerate(lines):
        baseline = top - side - (row + 0.85) * step
        sheet.write(x, baseline, line, _NAME_SIZE, weight=SEMIBOLD, ha="left" if to_right else "right")
    return x + outward * side / 2, top - side / 2


def _side_lines(questionnaire: Questionnaire, words: Words) -> list[str]:
    names = [in_two(block_name(BLOCKS[place], questionnaire, words, short=True)) for place in (1, 2, 4, 5)]
    return [line for name in names for line in name.splitlines()]


def _side_width(sheet: Sheet, line: str) -> float:
    return text_width(line, letters(_NAME_SIZE * sheet.scale, SEMIBOLD))
