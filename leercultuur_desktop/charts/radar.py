"""The radar: six blocks in one picture, true to what may be shown and readable without colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from matplotlib.figure import Figure

from leercultuur_desktop.charts import radar_lines
from leercultuur_desktop.charts.frame import draw_titles, lay_out_titles
from leercultuur_desktop.charts.legend import draw_legend, draw_notes, legend_rows, note_lines
from leercultuur_desktop.charts.lettering import letters
from leercultuur_desktop.charts.line_names import draw_line_names
from leercultuur_desktop.charts.radar_dial import Dial, draw_dial, place_dial
from leercultuur_desktop.charts.saving import Target, save_figure
from leercultuur_desktop.charts.series import Series, chosen_series, figure_notes
from leercultuur_desktop.charts.sheet import Sheet, empty_sheet, inner_sheet, mark_example
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal

DESIGN_INCHES: Final = (6.4, 6.0)
SAVED_INCHES: Final = (7.2, 7.2)
_LEGEND_SIZE: Final = 10.5
_NOTE_SIZE: Final = 9.0


class Spot(NamedTuple):
    """Where one score was drawn: the line and the block, and its place as shares of the figure from the top left."""

    line: str
    block: Block
    x: float
    y: float


class RadarDrawing(NamedTuple):
    """The figure, and where its scores stand in it; a score that is not shown has no spot."""

    figure: Figure
    spots: tuple[Spot, ...]


def radar_figure(
    results: Results,
    words: Words,
    *,
    groups: Sequence[GroupResult] | None = None,
    previous: GroupResult | None = None,
    size_inches: tuple[float, float] = DESIGN_INCHES,
    example: bool = False,
    title: bool = False,
) -> Figure:
    """The radar of a round on its own: the company and its shown layers, or the groups asked for, with key and notes.

    Made for the size given: letters scale with it, so draw anew when the size changes.
    KnownProblem when there are fewer responses than the minimum group.
    """
    _refuse_too_few(results)
    series = chosen_series(results, words, groups, previous)
    sheet = empty_sheet(size_inches, DESIGN_INCHES)
    floor = _draw_words(sheet, results, series, words)
    ceiling = sheet.height - (_draw_title(sheet, results, words) if title else 0.0)
    _draw_radar(sheet, results, series, words, (floor, ceiling))
    if example or results.practice:
        mark_example(sheet, words)
    return sheet.figure


def radar_on_screen(
    results: Results,
    words: Words,
    groups: Sequence[GroupResult],
    previous: GroupResult | None = None,
    *,
    size_inches: tuple[float, float] = DESIGN_INCHES,
    lettering: float = 1.0,
) -> RadarDrawing:
    """The radar for a page that has key and notes itself: nothing but the hexagon, as large as it can be.

    `lettering` makes the letters larger than on paper, for a screen that is read from five metres.
    KnownProblem when there are fewer responses than the minimum group.
    """
    _refuse_too_few(results)
    series = chosen_series(results, words, groups, previous)
    sheet = empty_sheet(size_inches, (DESIGN_INCHES[0] / lettering, DESIGN_INCHES[1] / lettering), outlines=True)
    dial = _draw_radar(sheet, results, series, words, (0.0, sheet.height))
    if results.practice:
        mark_example(sheet, words)
    return RadarDrawing(sheet.figure, _spots(sheet, dial, series))


def save_radar(
    results: Results,
    words: Words,
    target: Target,
    *,
    groups: Sequence[GroupResult] | None = None,
    previous: GroupResult | None = None,
    example: bool = False,
) -> None:
    """Write the radar as .svg, .png or .pdf, with a title and a description in words where the format has room."""
    figure = radar_figure(
        results, words, groups=groups, previous=previous, example=example, title=True, size_inches=SAVED_INCHES
    )
    heading = words.translate("Chart", "Leercultuurscan van {company}, {round}").format(
        company=results.company, round=results.round
    )
    save_figure(figure, target, title=heading, description=radar_text(results, words, groups, previous))


def _refuse_too_few(results: Results) -> None:
    if not results.enough:
        raise KnownProblem(Trouble.RESULTS_TOO_FEW, minimum_group=results.minimum_group)


def _draw_radar(
    sheet: Sheet, results: Results, series: Sequence[Series], words: Words, heights: tuple[float, float]
) -> Dial:
    dial = place_dial(sheet, results.questionnaire, words, *heights)
    draw_dial(sheet, dial, results.questionnaire, words)
    radar_lines.draw_series(sheet, dial.at, series)
    draw_line_names(sheet, dial, series)
    return dial


def _spots(sheet: Sheet, dial: Dial, series: Sequence[Series]) -> tuple[Spot, ...]:
    found = []
    for one in series:
        for place, (block, score) in enumerate(zip(BLOCKS, one.scores, strict=True)):
            if score is not None:
                x, y = dial.at(place, score)
                found.append(Spot(one.key, block, x / sheet.width, 1 - y / sheet.height))
    return tuple(found)


def radar_text(
    results: Results, words: Words, groups: Sequence[GroupResult] | None = None, previous: GroupResult | None = None
) -> str:
    """What the radar shows, in words."""
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
    title = words.translate("Chart", "Zo leren wij bij {company}").format(company=results.company)
    below = words.translate("Chart", "Leercultuurscan, {round}").format(round=results.round)
    edge = 8 * sheet.scale
    titles = lay_out_titles(title, below, sheet.width - 2 * edge, sheet.scale)
    draw_titles(inner_sheet(sheet, (edge, 0), (sheet.width - 2 * edge, sheet.height - edge)), titles)
    return titles.height * sheet.scale


def _draw_words(sheet: Sheet, results: Results, series: Sequence[Series], words: Words) -> float:
    margin = 6 * sheet.scale
    font = letters(_NOTE_SIZE * sheet.scale)
    notes = note_lines(figure_notes(results, series, words), font, sheet.width - 2 * margin)
    rows = legend_rows(series, sheet.width - 2 * margin, _LEGEND_SIZE * sheet.scale)
    height = draw_notes(sheet, notes, _NOTE_SIZE, margin)
    return draw_legend(sheet, rows, _LEGEND_SIZE, height + 6 * sheet.scale)
