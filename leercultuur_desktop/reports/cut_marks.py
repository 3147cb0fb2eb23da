"""Marks to cut a sheet by: at its edges, and crosses where cuts meet."""

from __future__ import annotations

from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens

_MARK: Final = 9 * mm
"""From the edge of the paper: most printers leave the outer 4 or 5 mm white."""
_CROSS: Final = 5 * mm


def draw_cut_marks(canvas: Canvas, layout: tuple[int, int]) -> None:
    """Draw the marks of an A4 that is cut into this many columns and rows of equal size."""
    columns, rows = layout
    across = [A4[1] * row / rows for row in range(1, rows)]
    down = [A4[0] * column / columns for column in range(1, columns)]
    strokes = [(x, y, x + _MARK, y) for y in across for x in (0.0, A4[0] - _MARK)]
    strokes += [(x, y, x, y + _MARK) for x in down for y in (0.0, A4[1] - _MARK)]
    half = _CROSS / 2
    for x in down:
        for y in across:
            strokes += [(x - half, y, x + half, y), (x, y - half, x, y + half)]
    # White under ink: a mark has to be seen on a coloured band too.
    for colour, width in ((tokens.PAPER, 2.0), (tokens.INK, 0.5)):
        canvas.setStrokeColor(HexColor(colour))
        canvas.setLineWidth(width)
        for stroke in strokes:
            canvas.line(*stroke)
