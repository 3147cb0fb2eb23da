"""A chart on its own: one drawing, bare on a page of text, and with title, notes and mark where it stands alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from matplotlib.figure import Figure

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.legend import note_lines
from leercultuur_desktop.charts.lettering import BOLD, letters, text_width
from leercultuur_desktop.charts.sheet import POINTS, Sheet, empty_sheet, inner_sheet, mark_example
from leercultuur_desktop.language.catalog import Words

# The corner at the right of a title is kept for the mark of an example.
_MARK_ROOM: Final = 96.0
_TITLE: Final = 15.0
_BELOW: Final = 10.5
_NOTE: Final = 9.0
_NOTE_STEP: Final = 12.5
_EDGE: Final = 16.0
_HEAD: Final = 52.0


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
    lines = note_lines(notes, letters(_NOTE), chart.width)
    foot = _NOTE_STEP * len(lines) + (8.0 if lines else 0.0)
    inches = ((chart.width + 2 * _EDGE) / POINTS, (chart.height + _HEAD + foot + 2 * _EDGE) / POINTS)
    sheet = empty_sheet(inches, inches)
    inner = inner_sheet(sheet, (_EDGE, _EDGE), (chart.width, chart.height + foot + _HEAD))
    draw_title(inner, title, below)
    for place, line in enumerate(reversed(lines)):
        inner.write(0, place * _NOTE_STEP + 3, line, _NOTE, color=tokens.SOFT_INK)
    chart.draw(inner_sheet(sheet, (_EDGE, _EDGE + foot), (chart.width, chart.height)))
    if example:
        mark_example(sheet, words)
    return sheet.figure


def draw_title(sheet: Sheet, title: str, below: str) -> None:
    """Write a title at the top, in smaller letters where it is long, and a line below it."""
    room = sheet.width - _MARK_ROOM * sheet.scale
    size = min(_TITLE, _TITLE * room / text_width(title, letters(_TITLE * sheet.scale, BOLD)))
    sheet.write(0, sheet.height, title, size, weight=BOLD, va="top")
    sheet.write(0, sheet.height - 23 * sheet.scale, below, _BELOW, va="top", color=tokens.SOFT_INK)
