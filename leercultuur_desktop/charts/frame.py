"""A chart on its own: one drawing, bare on a page of text, and with title, notes and mark where it stands alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from matplotlib.figure import Figure

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.legend import note_lines
from leercultuur_desktop.charts.lettering import BOLD, letters, text_width, wrapped
from leercultuur_desktop.charts.sheet import POINTS, Sheet, empty_sheet, inner_sheet, mark_example
from leercultuur_desktop.language.catalog import Words

# The corner at the right of a title is kept for the mark of an example.
_MARK_ROOM: Final = 96.0
_TITLE: Final = 15.0
_SMALLEST_TITLE: Final = 11.0
_BELOW: Final = 10.5
_LEADING: Final = 1.3
_TITLE_GAP: Final = 3.0
_UNDER_TITLES: Final = 14.0
_NOTE: Final = 9.0
_NOTE_STEP: Final = 12.5
_EDGE: Final = 16.0


@dataclass(frozen=True, slots=True)
class Chart:
    """What a figure shows, without any frame: its size in points, and what draws it on a sheet of that size."""

    width: float
    height: float
    draw: Callable[[Sheet], None]


def bare_figure(chart: Chart) -> Figure:
    """The chart alone, for a page that has words of its own around it."""
    inches = (chart.width / POINTS, chart.height / POINTS)
    sheet = empty_sheet(inches, inches)
    chart.draw(sheet)
    return sheet.figure


def framed_figure(
    chart: Chart, title: str, below: str, notes: Sequence[str], words: Words, *, example: bool = False
) -> Figure:
    """The chart under a title, with notes at its foot, so that it can be understood where it stands alone."""
    titles = lay_out_titles(title, below, chart.width)
    lines = note_lines(notes, letters(_NOTE), chart.width)
    foot = _NOTE_STEP * len(lines) + (8.0 if lines else 0.0)
    whole = chart.height + foot + titles.height
    inches = ((chart.width + 2 * _EDGE) / POINTS, (whole + 2 * _EDGE) / POINTS)
    sheet = empty_sheet(inches, inches)
    inner = inner_sheet(sheet, (_EDGE, _EDGE), (chart.width, whole))
    draw_titles(inner, titles)
    for place, line in enumerate(reversed(lines)):
        inner.write(0, place * _NOTE_STEP + 3, line, _NOTE, color=tokens.SOFT_INK)
    chart.draw(inner_sheet(sheet, (_EDGE, _EDGE + foot), (chart.width, chart.height)))
    if example:
        mark_example(sheet, words)
    return sheet.figure


class Titles(NamedTuple):
    """A title and what stands below it, in lines that fit, and the height that they take at a scale of 1."""

    size: float
    title: list[str]
    below: list[str]
    height: float


def lay_out_titles(title: str, below: str, width: float, scale: float = 1.0) -> Titles:
    """A long title gets smaller letters first, and more lines when that is not enough."""
    room = width - _MARK_ROOM * scale
    size = min(_TITLE, _TITLE * room / text_width(title, letters(_TITLE * scale, BOLD)))
    size = max(size, _SMALLEST_TITLE)
    title_lines = wrapped(title, letters(size * scale, BOLD), room)
    below_lines = wrapped(below, letters(_BELOW * scale), width)
    high = _LEADING * (size * len(title_lines) + _BELOW * len(below_lines)) + _TITLE_GAP + _UNDER_TITLES
    return Titles(size, title_lines, below_lines, high)


def draw_titles(sheet: Sheet, titles: Titles) -> None:
    """Write them at the top of a sheet."""
    y = sheet.height
    for line in titles.title:
        sheet.write(0, y, line, titles.size, weight=BOLD, va="top")
        y -= _LEADING * titles.size * sheet.scale
    y -= _TITLE_GAP * sheet.scale
    for line in titles.below:
        sheet.write(0, y, line, _BELOW, va="top", color=tokens.SOFT_INK)
        y -= _LEADING * _BELOW * sheet.scale
