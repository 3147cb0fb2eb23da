"""The key and the notes under a figure, wrapped to its width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from matplotlib.font_manager import FontProperties

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.lettering import letters, text_width, wrapped
from leercultuur_desktop.charts.radar_lines import styled_line
from leercultuur_desktop.charts.series import PREVIOUS, Series
from leercultuur_desktop.charts.sheet import Sheet

_SAMPLE: Final = 2.9
_GAP: Final = 0.6
_BETWEEN: Final = 2.0
_LINE: Final = 1.4


def _entry_width(one: Series, font: FontProperties, size: float) -> float:
    return (_SAMPLE + _GAP) * size + text_width(one.label, font)


def legend_rows(series: Sequence[Series], width: float, size: float) -> list[list[Series]]:
    """The series in rows that fit the width; the previous round last, as the least important."""
    font = letters(size)
    rows: list[list[Series]] = []
    used = 0.0
    for one in sorted(series, key=lambda each: each.key == PREVIOUS):
        wide = _entry_width(one, font, size)
        if rows and used + _BETWEEN * size + wide <= width:
            rows[-1].append(one)
            used += _BETWEEN * size + wide
        else:
            rows.append([one])
            used = wide
    return rows


def note_lines(notes: Sequence[str], font: FontProperties, width: float) -> list[str]:
    """Every note on lines of its own."""
    return [line for note in notes for line in wrapped(note, font, width)]


def draw_notes(sheet: Sheet, lines: Sequence[str], size: float, margin: float) -> float:
    """Write the notes at the bottom, centred; gives the height that they take."""
    step = size * _LINE * sheet.scale
    for place, line in enumerate(reversed(lines)):
        y = margin + place * step
        sheet.write(sheet.width / 2, y, line, size, ha="center", va="bottom", color=tokens.SOFT_INK)
    return margin + len(lines) * step


def draw_legend(sheet: Sheet, rows: Sequence[Sequence[Series]], size: float, bottom: float) -> float:
    """Draw the rows of samples and labels above `bottom`; gives the height reached."""
    actual = size * sheet.scale
    font = letters(actual)
    step = actual * 1.6
    for place, row in enumerate(reversed(rows)):
        y = bottom + (place + 0.5) * step
        total = sum(_entry_width(one, font, actual) for one in row) + _BETWEEN * actual * (len(row) - 1)
        x = (sheet.width - total) / 2
        for one in row:
            end = x + _SAMPLE * actual
            line = styled_line(one, [(x, y), ((x + end) / 2, y), (end, y)], sheet.scale)
            line.set_markevery([1])
            line.set_gid(f"key-{one.key}")
            sheet.add(line)
            sheet.write(end + _GAP * actual, sheet.middle(y, size), one.label, size)
            x += _entry_width(one, font, actual) + _BETWEEN * actual
    return bottom + len(rows) * step
