"""Scores on one scale from 1 to 5: dots with their interval, groups by shape as well as colour, and the target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from matplotlib.patches import Circle, PathPatch, Rectangle
from matplotlib.path import Path as Outline

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.frame import Chart
from leercultuur_desktop.charts.lettering import BOLD, letters, text_width
from leercultuur_desktop.charts.pictogram import outline
from leercultuur_desktop.charts.sheet import Point, Sheet, ruled_lines
from leercultuur_desktop.domain.results import BlockResult

PAPER_WIDTH: Final = 481.9
"""As wide as the text on an A4 with margins of 20 mm."""
RING: Final = "ring"
_LOWEST, _HIGHEST = 1, 5
_SIDE: Final = 3.8
_SMALL: Final = 8.0
_NAME: Final = 10.0
_VALUE: Final = 10.5
_NOTE: Final = 9.0
_ICON: Final = 16.0
_ICON_PEN: Final = 1.3
_HEAD: Final = 14.0
_HEAD_WITH_TARGET: Final = 24.0
_KEY_STEP: Final = 15.0
_KEY_GAP: Final = 7.0
_SHAPES: Final = {"": "disc", "o": "disc", "s": "square", "^": "triangle", "D": "diamond"}
_CORNERS: Final = {
    "square": ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)),
    "triangle": ((-1.15, -1.0), (1.15, -1.0), (0.0, 1.2)),
    "diamond": ((0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)),
}


@dataclass(frozen=True, slots=True)
class Dot:
    """One score: where it stands, its shape and colour, and its interval where that is known."""

    score: float
    colour: str = tokens.INK
    shape: str = "disc"
    low: float | None = None
    high: float | None = None

    @property
    def has_interval(self) -> bool:
        """Whether there is an interval with any width to draw."""
        return self.low is not None and self.high is not None and self.high > self.low


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """A row on the scale: its dots, the last drawn on top, and `value` at its right; without dots the note."""

    name: str
    dots: Sequence[Dot] = ()
    value: str = ""
    icon: str = ""
    note: str = ""


class KeyEntry(NamedTuple):
    """What a shape in a colour stands for."""

    shape: str
    colour: str
    words: str


@dataclass(frozen=True, slots=True)
class ScaleLook:
    """How wide the scale is, what is left at both sides for names and values, and how high a row is.

    With `joined` a line goes through the dots of a row.
    """

    width: float = PAPER_WIDTH
    left: float = 160.0
    right: float = 34.0
    step: float = 23.0
    joined: bool = False

    def at(self, score: float) -> float:
        """How far from the left a score stands."""
        return self.left + (score - _LOWEST) / (_HIGHEST - _LOWEST) * (self.width - self.left - self.right)


def group_dot(group_id: str, block: BlockResult, *, interval: bool = True) -> Dot:
    """The dot of a group as the radar marks it; the block must be shown."""
    series = tokens.SERIES.get(group_id, tokens.SERIES["department"])
    ends = (block.low, block.high) if interval else (None, None)
    return Dot(block.mean or 0.0, series.colour, _SHAPES.get(series.marker, "disc"), *ends)


def scale_chart(
    rows: Sequence[ScaleRow],
    look: ScaleLook,
    *,
    target: tuple[float, str] | None = None,
    key: Sequence[KeyEntry] = (),
) -> Chart:
    """Rows of scores under each other, with what the shapes mean under them."""
    head = _HEAD_WITH_TARGET if target else _HEAD
    key_lines = _in_lines(key, look.width)
    foot = _KEY_STEP * len(key_lines) + (_KEY_GAP if key_lines else 0.0)
    top = foot + look.step * len(rows)

    def draw(sheet: Sheet) -> None:
        _draw_scale(sheet, look, (foot, top), target)
        places = [top - look.step * (number + 0.5) for number in range(len(rows))]
        _draw_icons(sheet, rows, places)
        for row, y in zip(rows, places, strict=True):
            _draw_row(sheet, look, row, y)
        for number, line in enumerate(key_lines):
            _draw_key(sheet, line, foot - _KEY_GAP - _KEY_STEP * (number + 0.5))

    return Chart(look.width, top + head, draw)


def _draw_scale(sheet: Sheet, look: ScaleLook, ends: Point, target: tuple[float, str] | None) -> None:
    foot, top = ends
    scores = range(_LOWEST, _HIGHEST + 1)
    ruled_lines(sheet, [[(look.at(one), foot), (look.at(one), top)] for one in scores], tokens.LINE, 0.8, 1)
    for one in scores:
        sheet.write(look.at(one), top + 4, str(one), _SMALL, ha="center", color=tokens.SOFT_INK)
    if target:
        x = look.at(target[0])
        line = Outline([(x, foot), (x, top)])
        looks = {"facecolor": "none", "edgecolor": tokens.SOFT_INK, "linewidth": 0.9, "linestyle": (0, (2.4, 2.4))}
        sheet.add(PathPatch(line, zorder=1.5, **looks))
        sheet.write(x, top + 15, target[1], _SMALL, ha="center", color=tokens.SOFT_INK)


def _draw_icons(sheet: Sheet, rows: Sequence[ScaleRow], places: Sequence[float]) -> None:
    found = [outline(row.icon, (_ICON / 2, y), _ICON) for row, y in zip(rows, places, strict=True) if row.icon]
    if found:
        looks = {"facecolor": "none", "edgecolor": tokens.INK, "linewidth": _ICON_PEN}
        sheet.add(PathPatch(Outline.make_compound_path(*found), capstyle="round", joinstyle="round", **looks))


def _draw_row(sheet: Sheet, look: ScaleLook, row: ScaleRow, y: float) -> None:
    sheet.write(1.5 * _ICON if row.icon else 0.0, sheet.middle(y, _NAME), row.name, _NAME)
    if not row.dots:
        _draw_note(sheet, look, row.note, y)
        return
    if look.joined and len(row.dots) > 1:
        ends = sorted(look.at(one.score) for one in row.dots)
        ruled_lines(sheet, [[(ends[0], y), (ends[-1], y)]], tokens.SOFT_INK, 1.1, 1.8)
    for one in row.dots:
        if one.has_interval and one.low is not None and one.high is not None:
            left, right = look.at(one.low), look.at(one.high)
            sheet.add(Rectangle((left, y - 5), right - left, 10, facecolor=tokens.LINE, linewidth=0, zorder=1.7))
    for one in row.dots:
        _draw_mark(sheet, one.shape, (look.at(one.score), y), one.colour)
    sheet.write(look.width, sheet.middle(y, _VALUE), row.value, _VALUE, weight=BOLD, ha="right")


def _draw_note(sheet: Sheet, look: ScaleLook, note: str, y: float) -> None:
    wide = text_width(note, letters(_NOTE))
    x = look.left + 8
    sheet.add(Rectangle((x - 4, y - 6.5), wide + 8, 13, facecolor=tokens.PAPER, linewidth=0, zorder=1.6))
    sheet.write(x, sheet.middle(y, _NOTE), note, _NOTE, color=tokens.SOFT_INK)


def _draw_mark(sheet: Sheet, shape: str, centre: Point, colour: str) -> None:
    """A mark that is known by its shape too; a ring is open."""
    x, y = centre
    if shape == RING:
        sheet.add(Circle(centre, _SIDE, facecolor=tokens.PAPER, edgecolor=colour, linewidth=1.4, zorder=2))
    elif shape == "disc":
        sheet.add(Circle(centre, _SIDE, facecolor=colour, linewidth=0, zorder=2))
    else:
        corners = [(x + _SIDE * across, y + _SIDE * up) for across, up in _CORNERS[shape]]
        sheet.add(PathPatch(Outline(corners, closed=False), facecolor=colour, linewidth=0, zorder=2))


def _in_lines(entries: Sequence[KeyEntry], width: float) -> list[list[tuple[float, KeyEntry]]]:
    lines: list[list[tuple[float, KeyEntry]]] = []
    x = width
    for entry in entries:
        wide = 26 + text_width(entry.words, letters(_NOTE))
        if not lines or x + wide > width:
            lines.append([])
            x = 0.0
        lines[-1].append((x, entry))
        x += wide
    return lines


def _draw_key(sheet: Sheet, line: Sequence[tuple[float, KeyEntry]], y: float) -> None:
    for x, entry in line:
        _draw_mark(sheet, entry.shape, (x + 5, y), entry.colour)
        sheet.write(x + 14, sheet.middle(y, _NOTE), entry.words, _NOTE)
