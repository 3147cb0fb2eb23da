"""The names at the lines: each where it touches no other line, so that nobody has to go back and forth to a key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from matplotlib.patches import Circle
from numpy.typing import NDArray

from leercultuur_desktop.charts.lettering import SEMIBOLD, in_two, letters, text_width
from leercultuur_desktop.charts.radar_dial import Dial
from leercultuur_desktop.charts.series import Series
from leercultuur_desktop.charts.sheet import Point, Sheet, ruled_lines
from leercultuur_desktop.domain.identifiers import COMPANY_ID

Numbers = NDArray[np.float64]

_SIZE: Final = 9.5
_LINE_STEP: Final = 1.15 * _SIZE
_LONG_NAME: Final = 15
_STEPS: Final = 12
"""So many points stand for each of the six stretches of a line."""
_TRIED_EVERY: Final = 2
_GAPS: Final = ((7.0, 18.0, 29.0, 40.0), (52.0, 65.0, 79.0, 94.0, 110.0))
"""How far a name stands from its line: rather near, and far off only where no place near it is free."""
_OWN_MARGIN: Final = 2.0
_CLEAR: Final = 4.0
_NEARER: Final = 1.5
_FAR: Final = 26.0
_OUTWARD_BONUS: Final = 6.0
_SLOPE: Final = 1 / 3**0.5
_NUMBERS_LEFT: Final = 24.0
_NUMBERS_RIGHT: Final = 6.0
_THREAD_ORDER: Final = 18


class _Boxes(NamedTuple):
    """Where a name could stand: centres one a row, the point of the line that each belongs to, and half their size."""

    centres: Numbers
    points: Numbers
    costs: Numbers
    half: Point

    def distances(self, points: Numbers) -> Numbers:
        """How far the nearest of the points is from each box; 0 or less inside it."""
        if not len(points):
            return np.full(len(self.centres), _FAR * 10)
        across = np.abs(points[:, 0] - self.centres[:, :1]) - self.half[0]
        along = np.abs(points[:, 1] - self.centres[:, 1:]) - self.half[1]
        nearest: Numbers = np.maximum(across, along).min(axis=1)
        return nearest

    def clear_of(self, centre: Point, half: Point) -> NDArray[np.bool_]:
        """Which of the boxes do not overlap another one."""
        away = np.abs(self.centres - np.array(centre)) - (np.array(self.half) + np.array(half))
        clear: NDArray[np.bool_] = (away >= 0).any(axis=1)
        return clear


class _Taken(NamedTuple):
    centre: Point
    half: Point


def draw_line_names(sheet: Sheet, dial: Dial, series: Sequence[Series]) -> None:
    """Write the name of each line beside it; where others lie close, a thin thread leads from the name to the line."""
    if len(series) < 2:
        return
    lines = {one.key: _points(dial, one) for one in series}
    taken = [_numbers(sheet, dial)]
    # The company last: with its fill it is known without a name too.
    for one in sorted(series, key=lambda each: each.key == COMPANY_ID):
        others = np.concatenate([line for key, line in lines.items() if key != one.key])
        rows = (in_two(one.short) if len(one.short) > _LONG_NAME else one.short).splitlines()
        for gaps in _GAPS:
            boxes = _boxes(sheet, dial, lines[one.key], rows, gaps)
            if _name_line(sheet, dial, one.style.colour, rows, boxes, (lines[one.key], others), taken):
                break


def _name_line(
    sheet: Sheet,
    dial: Dial,
    colour: str,
    rows: Sequence[str],
    boxes: _Boxes,
    lines: tuple[Numbers, Numbers],
    taken: list[_Taken],
) -> bool:
    """Write a name in the best of these boxes that is free; False where none is. `lines`: its own, and all others."""
    own, clear = (boxes.distances(points) / sheet.scale for points in lines)
    threaded = clear < own + _NEARER
    usable = (clear >= _CLEAR) & (own >= _OWN_MARGIN) & _within(sheet, dial, boxes)
    for used in taken:
        usable &= boxes.clear_of(*used)
    if not usable.any():
        return False
    # A thread costs more than any room wins, and a long one more than a short one.
    worth = np.minimum(clear, _FAR) - boxes.costs - np.where(threaded, 2 * _FAR, 0)
    best = int(np.where(usable, worth, -np.inf).argmax())
    centre = (float(boxes.centres[best, 0]), float(boxes.centres[best, 1]))
    taken.append(_Taken(centre, boxes.half))
    if threaded[best]:
        _thread(sheet, taken[-1], (float(boxes.points[best, 0]), float(boxes.points[best, 1])), colour)
    _write(sheet, centre, rows, colour)
    return True


def _write(sheet: Sheet, centre: Point, rows: Sequence[str], colour: str) -> None:
    for number, row in enumerate(rows):
        y = centre[1] + ((len(rows) - 1) / 2 - number) * _LINE_STEP * sheet.scale
        at = (centre[0], sheet.middle(y, _SIZE))
        sheet.write_on_patch(at, row, _SIZE, colour=colour, order=20, weight=SEMIBOLD, ha="center")


def _thread(sheet: Sheet, name: _Taken, point: Point, colour: str) -> None:
    """A thin line from the edge of the name to its own line, where a dot says that it ends."""
    way = (point[0] - name.centre[0], point[1] - name.centre[1])
    share = min(half / abs(part) for half, part in zip(name.half, way, strict=True) if part)
    start = (name.centre[0] + share * way[0], name.centre[1] + share * way[1])
    ruled_lines(sheet, [[start, point]], colour, 1.0 * sheet.scale, _THREAD_ORDER)
    sheet.add(Circle(point, 2.0 * sheet.scale, facecolor=colour, linewidth=0, zorder=_THREAD_ORDER))


def _points(dial: Dial, one: Series) -> Numbers:
    """Points along the line, stretch after stretch; a stretch at a hidden block has none."""
    found = [np.empty((0, 2))]
    for place, score in enumerate(one.scores):
        following = (place + 1) % len(one.scores)
        after = one.scores[following]
        if score is not None and after is not None:
            start, end = np.array(dial.at(place, score)), np.array(dial.at(following, after))
            found.append(start + np.linspace(0, 1, _STEPS, endpoint=False)[:, None] * (end - start))
    return np.concatenate(found)


def _boxes(sheet: Sheet, dial: Dial, own: Numbers, rows: Sequence[str], gaps: Sequence[float]) -> _Boxes:
    """Boxes outside and inside of points of the line, seen from the centre, nearer and farther."""
    font = letters(_SIZE * sheet.scale, SEMIBOLD)
    half = (max(text_width(row, font) for row in rows) / 2, (0.1 * _SIZE + len(rows) * _LINE_STEP / 2) * sheet.scale)
    points = own[::_TRIED_EVERY]
    away = points - np.array((dial.x, dial.y))
    away = away / np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-9)[:, None]
    support = np.abs(away) @ np.array(half)
    centres, costs = [np.empty((0, 2))], []
    for turn in (1, -1):
        for gap in gaps:
            centres.append(points + turn * away * (support + gap * sheet.scale)[:, None])
            costs += [gap - (_OUTWARD_BONUS if turn == 1 else 0.0)] * len(points)
    return _Boxes(np.concatenate(centres), np.tile(points, (2 * len(gaps), 1)), np.array(costs), half)


def _within(sheet: Sheet, dial: Dial, boxes: _Boxes) -> NDArray[np.bool_]:
    """Within the sheet, and inside the hexagon or between the corners at its sides, where no block's name stands."""
    across = np.abs(boxes.centres[:, 0] - dial.x) + boxes.half[0]
    along = np.abs(boxes.centres[:, 1] - dial.y) + boxes.half[1]
    inside: NDArray[np.bool_] = (along <= dial.radius / 2) | (along <= dial.radius - across * _SLOPE)
    return inside & (across <= sheet.width / 2)


def _numbers(sheet: Sheet, dial: Dial) -> _Taken:
    """Where the numbers of the scale stand."""
    left, right = _NUMBERS_LEFT * sheet.scale, _NUMBERS_RIGHT * sheet.scale
    return _Taken((dial.x + (right - left) / 2, dial.y + dial.radius / 2), ((left + right) / 2, dial.radius / 2 + left))
