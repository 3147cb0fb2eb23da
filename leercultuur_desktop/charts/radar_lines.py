"""The lines inside the radar: fills, intervals, lines with gaps, and markers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import nan
from typing import Final

from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.series import Series, has_interval
from leercultuur_desktop.charts.sheet import Sheet
from leercultuur_desktop.domain.identifiers import COMPANY_ID

Place = Callable[[int, float], tuple[float, float]]
Scores = tuple[float | None, ...]

_MOVE, _LINE, _CLOSE = int(Outline.MOVETO), int(Outline.LINETO), int(Outline.CLOSEPOLY)
_CENTRE_SCORE: Final = 1.0
_MARKER_SIZE: Final = 6.5


def draw_series(sheet: Sheet, at: Place, series: Sequence[Series]) -> None:
    """Draw all lines; a hidden block leaves a gap in its line, never a point."""
    for order, one in enumerate(series, start=5):
        if one.key == COMPANY_ID:
            _fill(sheet, at, one)
            _intervals(sheet, at, one)
        _line(sheet, at, one, order)


def _fill(sheet: Sheet, at: Place, one: Series) -> None:
    corners: list[tuple[float, float]] = []
    codes: list[int] = []
    for first, second in _neighbours(one.scores):
        if first is not None and second is not None:
            corners += [at(0, _CENTRE_SCORE), at(*first), at(*second), at(0, _CENTRE_SCORE)]
            codes += [_MOVE, _LINE, _LINE, _CLOSE]
    if all(score is not None for score in one.scores):
        # One whole shape: triangles side by side show hair lines where they meet.
        corners = [at(place, score) for place, score in enumerate(one.scores) if score is not None]
        corners.append(corners[0])
        codes = [_MOVE, *[_LINE] * (len(corners) - 2), _CLOSE]
    if corners:
        sheet.add(
            PathPatch(
                Outline(corners, codes),
                facecolor=one.style.colour,
                alpha=tokens.SERIES_FILL_OPACITY,
                edgecolor="none",
                linewidth=0,
                zorder=2,
            )
        )


def _neighbours(scores: Scores) -> list[tuple[tuple[int, float] | None, tuple[int, float] | None]]:
    known = [(place, score) if score is not None else None for place, score in enumerate(scores)]
    return list(zip(known, [*known[1:], known[0]], strict=True))


def _intervals(sheet: Sheet, at: Place, one: Series) -> None:
    ends = [
        Outline([at(place, block.low), at(place, block.high)])
        for place, block in enumerate(one.group.blocks)
        if has_interval(block) and block.low is not None and block.high is not None
    ]
    if ends:
        looks = {"facecolor": "none", "edgecolor": one.style.colour, "alpha": 0.28, "linewidth": 7 * sheet.scale}
        sheet.add(PathPatch(Outline.make_compound_path(*ends), capstyle="butt", zorder=3, **looks))


def _line(sheet: Sheet, at: Place, one: Series, order: float) -> None:
    ring = [at(place, score) if score is not None else (nan, nan) for place, score in enumerate(one.scores)]
    ring.append(ring[0])
    sheet.add(styled_line(one, ring, sheet.scale, order, lonely=_has_lonely_point(one.scores)))


def _has_lonely_point(scores: Scores) -> bool:
    count = len(scores)
    return any(
        score is not None and scores[place - 1] is None and scores[(place + 1) % count] is None
        for place, score in enumerate(scores)
    )


def styled_line(
    one: Series, points: Sequence[tuple[float, float]], scale: float, order: float = 5, *, lonely: bool = False
) -> Line2D:
    """A line in the looks of its series; `lonely` marks points that no line reaches."""
    width = one.style.width * scale
    line = Line2D([x for x, _ in points], [y for _, y in points], color=one.style.colour, linewidth=width)
    if one.style.dashes:
        # matplotlib multiplies dashes by the line's width; ours are in points.
        line.set_linestyle((0, tuple(dash / one.style.width for dash in one.style.dashes)))
        line.set_dash_capstyle("butt")
    else:
        line.set_solid_joinstyle("round")
    line.set_marker(one.style.marker or ("o" if lonely else "None"))
    line.set_markersize(_MARKER_SIZE * scale)
    line.set_markeredgecolor(tokens.PAPER)
    line.set_markeredgewidth(0.8 * scale)
    line.set_zorder(order)
    line.set_gid(one.key)
    return line
