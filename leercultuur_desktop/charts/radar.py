"""The radar: six blocks in one picture, true to what may be shown and readable without colour."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin
from pathlib import Path
from typing import Final, NamedTuple

from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from leercultuur_desktop import tokens
from leercultuur_desktop.charts import radar_lines
from leercultuur_desktop.charts.legend import draw_legend, draw_notes, legend_rows, note_lines
from leercultuur_desktop.charts.lettering import BOLD, SEMIBOLD, in_two, letters, text_width
from leercultuur_desktop.charts.pictogram import outline
from leercultuur_desktop.charts.saving import save_figure
from leercultuur_desktop.charts.series import Series, chosen_series, figure_notes
from leercultuur_desktop.charts.sheet import Sheet, empty_sheet, mark_example, ruled_line
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal

DESIGN_INCHES: Final = (6.4, 6.0)
_LOWEST, _HIGHEST = 1, 5
_NAME_SIZE: Final = 11.0
_ICON_SIDE: Final = 17.0
_LEGEND_SIZE: Final = 10.5
_NOTE_SIZE: Final = 9.0


class Dial(NamedTuple):
    """Where the hexagon stands: its centre and the distance from there to a score of 5, in points."""

    x: float
    y: float
    radius: float

    def at(self, place: int, score: float) -> tuple[float, float]:
        """The point of a score on the axis of a block (0 on top, clockwise)."""
        turn = pi / 2 - place * 2 * pi / len(BLOCKS)
        length = self.radius * (score - _LOWEST) / (_HIGHEST - _LOWEST)
        return self.x + length * cos(turn), self.y + length * sin(turn)


def radar_figure(  # noqa: PLR0913 - what a caller may choose, each with a default
    results: Results,
    words: Words,
    *,
    groups: Sequence[GroupResult] | None = None,
    previous: GroupResult | None = None,
    size_inches: tuple[float, float] = DESIGN_INCHES,
    example: bool = False,
    title: bool = False,
    lettering: float = 1.0,
) -> Figure:
    """The radar of a round: the company and its shown layers, or the groups asked for.

    Made for the size given: letters scale with it, so draw anew when the size changes. `lettering` makes them larger
    than that, for a screen that is read from five metres.
    KnownProblem when there are fewer responses than the minimum group.
    """
    _refuse_too_few(results)
    series = chosen_series(results, words, groups, previous)
    sheet = empty_sheet(size_inches, (DESIGN_INCHES[0] / lettering, DESIGN_INCHES[1] / lettering))
    floor = _draw_words(sheet, results, series, words)
    ceiling = sheet.height - (_draw_title(sheet, results, words) if title else 0.0)
    dial = _place_dial(sheet, results, words, floor, ceiling)
    _draw_grid(sheet, dial)
    _draw_names(sheet, dial, results, words)
    radar_lines.draw_series(sheet, dial.at, series)
    if example or results.practice:
        mark_example(sheet, words)
    return sheet.figure


def save_radar(
    results: Results,
    words: Words,
    target: Path,
    *,
    groups: Sequence[GroupResult] | None = None,
    previous: GroupResult | None = None,
    example: bool = False,
) -> None:
    """Write the radar as .svg, .png or .pdf, with a title and a description in words where the format has room."""
    figure = radar_figure(
        results, words, groups=groups, previous=previous, example=example, title=True, size_inches=(7.2, 7.2)
    )
    heading = words.translate("Chart", "Leercultuurscan van {company}, {round}").format(
        company=results.company, round=results.round
    )
    save_figure(figure, target, title=heading, description=_in_words(results, words, groups, previous))


def _refuse_too_few(results: Results) -> None:
    if not results.enough:
        raise KnownProblem(Trouble.RESULTS_TOO_FEW, minimum_group=results.minimum_group)


def _in_words(
    results: Results, words: Words, groups: Sequence[GroupResult] | None, previous: GroupResult | None
) -> str:
    series = chosen_series(results, words, groups, previous)
    parts = []
    for one in series:
        scores = ", ".join(
            f"{block_name(block, results.questionnaire, words, short=True)} {decimal(score, words.language)}"
            for block, score in zip(BLOCKS, one.scores, strict=True)
            if score is not None
        )
        parts.append(f"{one.label}: {scores}.")
    return " ".join((*parts, *figure_notes(results, series, words)))


def _draw_title(sheet: Sheet, results: Results, words: Words) -> float:
    text = words.translate("Chart", "Zo leren wij bij {company}").format(company=results.company)
    top = sheet.height - 8 * sheet.scale
    # A long name gets smaller letters; the corner at its right is kept for the mark of an example.
    room = sheet.width - 104 * sheet.scale
    size = min(15.0, 15.0 * room / text_width(text, letters(15.0 * sheet.scale, BOLD)))
    sheet.write(8 * sheet.scale, top, text, size, weight=BOLD, va="top")
    below = words.translate("Chart", "Leercultuurscan, {round}").format(round=results.round)
    sheet.write(8 * sheet.scale, top - 23 * sheet.scale, below, 10.5, va="top", color=tokens.SOFT_INK)
    return 44 * sheet.scale


def _draw_words(sheet: Sheet, results: Results, series: Sequence[Series], words: Words) -> float:
    margin = 6 * sheet.scale
    font = letters(_NOTE_SIZE * sheet.scale)
    notes = note_lines(figure_notes(results, series, words), font, sheet.width - 2 * margin)
    rows = legend_rows(series, sheet.width - 2 * margin, _LEGEND_SIZE * sheet.scale)
    height = draw_notes(sheet, notes, _NOTE_SIZE, margin)
    return draw_legend(sheet, rows, _LEGEND_SIZE, height + 6 * sheet.scale)


def _place_dial(sheet: Sheet, results: Results, words: Words, floor: float, ceiling: float) -> Dial:
    font = letters(_NAME_SIZE * sheet.scale, SEMIBOLD)
    names = [in_two(block_name(block, results.questionnaire, words, short=True)) for block in BLOCKS]
    beside = max(text_width(line, font) for place in (1, 2, 4, 5) for line in names[place].splitlines())
    above = (_ICON_SIDE + 12) * sheet.scale
    room = (ceiling - floor - 2 * above) / 2
    radius = min(room, (sheet.width / 2 - beside - 14 * sheet.scale) / cos(pi / 6))
    return Dial(sheet.width / 2, (ceiling + floor) / 2, radius)


def _draw_grid(sheet: Sheet, dial: Dial) -> None:
    corners = range(len(BLOCKS) + 1)
    for score in range(_LOWEST + 1, _HIGHEST + 1):
        ring = [dial.at(place, score) for place in corners]
        ruled_line(sheet.axes, ring, tokens.LINE, 1.0 * sheet.scale, 1)
    for place in range(len(BLOCKS)):
        ruled_line(sheet.axes, [dial.at(place, _LOWEST), dial.at(place, _HIGHEST)], tokens.LINE, 0.8 * sheet.scale, 1)
    for score in range(_LOWEST, _HIGHEST + 1):
        x, y = dial.at(0, score)
        # Left of the upright axis and off it: the lines of the groups cross the axis itself.
        number = sheet.write(
            x - 5 * sheet.scale, y - 9 * sheet.scale, str(score), 8.5, ha="right", color=tokens.SOFT_INK, zorder=15
        )
        number.set_bbox({"facecolor": tokens.PAPER, "alpha": 0.75, "edgecolor": "none", "pad": 0.6 * sheet.scale})


def _draw_names(sheet: Sheet, dial: Dial, results: Results, words: Words) -> None:
    for place, block in enumerate(BLOCKS):
        name = block_name(block, results.questionnaire, words, short=True)
        icon = results.questionnaire.block_text(block).icon
        if place in {0, 3}:
            _name_above_or_below(sheet, dial, place, name, icon)
        else:
            _name_beside(sheet, dial, place, in_two(name), icon)


def _name_above_or_below(sheet: Sheet, dial: Dial, place: int, name: str, icon: str) -> None:
    side, gap = _ICON_SIDE * sheet.scale, 5 * sheet.scale
    wide = side + gap + text_width(name, letters(_NAME_SIZE * sheet.scale, SEMIBOLD))
    x, y = dial.at(place, _HIGHEST)
    y += (1 if place == 0 else -1) * (side / 2 + 7 * sheet.scale)
    left = x - wide / 2
    _draw_icon(sheet, icon, (left + side / 2, y))
    sheet.write(left + side + gap, sheet.middle(y, _NAME_SIZE), name, _NAME_SIZE, weight=SEMIBOLD)


def _name_beside(sheet: Sheet, dial: Dial, place: int, name: str, icon: str) -> None:
    to_right = 1 if place in {1, 2} else -1
    side, gap = _ICON_SIDE * sheet.scale, 9 * sheet.scale
    x, y = dial.at(place, _HIGHEST)
    x += to_right * gap
    lines = name.splitlines()
    step = _NAME_SIZE * 1.25 * sheet.scale
    top = y + (side + len(lines) * step) / 2
    _draw_icon(sheet, icon, (x + to_right * side / 2, top - side / 2))
    for row, line in enumerate(lines):
        baseline = top - side - (row + 1) * step
        sheet.write(x, baseline, line, _NAME_SIZE, weight=SEMIBOLD, ha="left" if to_right == 1 else "right")


def _draw_icon(sheet: Sheet, icon: str, centre: tuple[float, float]) -> None:
    path = outline(icon, centre, _ICON_SIDE * sheet.scale)
    sheet.axes.add_patch(
        PathPatch(
            path,
            facecolor="none",
            edgecolor=tokens.INK,
            linewidth=1.3 * sheet.scale,
            capstyle="round",
            joinstyle="round",
        )
    )
