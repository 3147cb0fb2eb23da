"""The lines inside the radar: fills, intervals, lines with gaps, markers and the names at the line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import nan
from typing import Final

from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.lettering import SEMIBOLD
from leercultuur_desktop.charts.series import Series, has_interval
from leercultuur_desktop.charts.sheet import Sheet
from leercultuur_desktop.domain.identifiers import COMPANY_ID

Place = Callable[[int, float], tuple[float, float]]
Scores = tuple[float | None, ...]

_MOVE, _LINE, _CLOSE = int(Outline.MOVETO), int(Outline.LINETO), int(Outline.CLOSEPOLY)
_CENTRE_SCORE: Final = 1.0
_CLEAR_DISTANCE: Final = 0.42
_MARKER_SIZE: Final = 6.5
_NAME_SIZE: Final = 9.5


def draw_series(sheet: Sheet, at: Place, series: Sequence[Series]) -> None:
    """Draw all lines; a hidden block leaves a gap in its line, never a point."""
    for order, one in enumerate(series, start=5):
        if one.key == COMPANY_ID:
            _fill(sheet, at, one)
            _intervals(sheet, at, one)
        _line(sheet, at, one, order)
    if len(series) > 1:
        _names_at_the_line(sheet, at, series)


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
        sheet.axes.add_patch(
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
    for place, block in enumerate(one.group.blocks):
        if has_interval(block) and block.low is not None and block.high is not None:
            ends = [at(place, block.low), at(place, block.high)]
            bar = Line2D([x for x, _ in ends], [y for _, y in ends], color=one.style.colour, alpha=0.28, zorder=3)
            bar.set_linewidth(7 * sheet.scale)
            bar.set_solid_capstyle("butt")
            sheet.axes.add_line(bar)


def _line(sheet: Sheet, at: Place, one: Series, order: float) -> None:
    ring = [at(place, score) if score is not None else (nan, nan) for place, score in enumerate(one.scores)]
    ring.append(ring[0])
    sheet.axes.add_line(styled_line(one, ring, sheet.scale, order, lonely=_has_lonely_point(one.scores)))


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


def _names_at_the_line(sheet: Sheet, at: Place, series: Sequence[Series]) -> None:
    taken: set[int] = set()
    for one in series:
        place = _clearest_place(one, series, taken)
        if place is None:
            continue
        taken.add(place)
        _write_name(sheet, at, one, place, series)


def _clearest_place(one: Series, series: Sequence[Series], taken: set[int]) -> int | None:
    """The axis on which this line is farthest from all others, if that is far enough to write there."""
    best: tuple[float, int] | None = None
    for place, score in enumerate(one.scores):
        # Not on the upright axis (the scale's numbers stand there) and one name an axis.
        if score is None or place == 0 or place in taken:
            continue
        others = [other.scores[place] for other in series if other is not one]
        distance = min((abs(score - other) for other in others if other is not None), default=1.0)
        if distance >= _CLEAR_DISTANCE and (best is None or distance > best[0]):
            best = (distance, place)
    return best[1] if best else None


def _write_name(sheet: Sheet, at: Place, one: Series, place: int, series: Sequence[Series]) -> None:
    score = one.scores[place]
    if score is None:
        return
    others = [value for other in series if other is not one and (value := other.scores[place]) is not None]
    outward = not others or score > max(others)
    x, y = at(place, score)
    sideways = {1: 1, 2: 1, 4: -1, 5: -1}.get(place, 0) * (1 if outward else -1)
    upward = {1: 1, 2: -1, 3: -1, 4: -1, 5: 1}.get(place, 1) * (1 if outward else -1)
    text = sheet.write(
        x + sideways * 7 * sheet.scale,
        sheet.middle(y + upward * 12 * sheet.scale, _NAME_SIZE),
        one.name,
        _NAME_SIZE,
        weight=SEMIBOLD,
        color=one.style.colour,
        ha={1: "left", -1: "right", 0: "center"}[sideways],
        zorder=20,
    )
    text.set_bbox({"facecolor": tokens.PAPER, "alpha": 0.82, "edgecolor": "none", "pad": 1.0 * sheet.scale})
