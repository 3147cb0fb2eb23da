"""The rows of the poster: what was said in a bubble, what is done about it beside it, as large as the page allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.reports.icons import draw_icon
from leercultuur_desktop.reports.paper import REGULAR
from leercultuur_desktop.reports.typesetting import Column

SIDE: Final = 42.0
GUTTER: Final = 30.0
COLUMN: Final = (A4[0] - 2 * SIDE - GUTTER) / 2
_SIZE: Final = 23.0
_LEADING: Final = 1.3
_LARGEST, _SMALLEST, _STEP = 1.4, 0.3, 0.98
_PAD: Final = 14.0
_BETWEEN: Final = 14.0
_MOST_AIR: Final = 44.0
"""Empty room that a row may take on top of its words; more would look as if something were missing."""
_PEN: Final = 32.0
_PEN_LINES: Final = 3
_RADIUS: Final = 9.0


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the poster; an empty side becomes lines to write on."""

    said: str = ""
    did: str = ""


def draw_rows(canvas: Canvas, rows: Sequence[Row], top: float, bottom: float) -> None:
    """Draw the rows between two heights, all in letters of one size.

    One size for the whole poster: a text that had to shrink would look less important than its neighbours.
    """
    scale = _fitting(rows, top - bottom)
    heights = [_height(row, scale) for row in rows]
    spare = top - bottom - sum(heights) - _between(scale) * (len(rows) - 1)
    air = min(_MOST_AIR, spare / len(rows)) if rows else 0.0
    for row, high in zip(rows, heights, strict=True):
        _draw_row(canvas, row, top, high + air, scale)
        top -= high + air + _between(scale)


def _fitting(rows: Sequence[Row], room: float) -> float:
    words = [word for row in rows for word in f"{row.said} {row.did}".split()]
    longest = max((stringWidth(word, REGULAR, _SIZE) for word in words), default=1.0)
    # A word is never cut, and never runs out of its bubble.
    scale = max(_SMALLEST, min(_LARGEST, (COLUMN - 2 * _PAD) / longest))
    while scale > _SMALLEST:
        if sum(_height(row, scale) for row in rows) + _between(scale) * (len(rows) - 1) <= room:
            break
        scale *= _STEP
    return scale


def _between(scale: float) -> float:
    return _BETWEEN * min(1.0, scale)


def _pad(scale: float) -> float:
    return _PAD * min(1.0, scale)


def _column(text: str, scale: float) -> Column:
    column = Column(COLUMN - 2 * _pad(scale), scale)
    column.write(text, _SIZE, leading=_LEADING)
    return column


def _height(row: Row, scale: float) -> float:
    deepest = max(_column(text, scale).depth if text else _PEN_LINES * _PEN * scale for text in (row.said, row.did))
    return deepest + 2 * _pad(scale)


def _draw_row(canvas: Canvas, row: Row, top: float, high: float, scale: float) -> None:
    left, right = SIDE, SIDE + COLUMN + GUTTER
    _draw_bubble(canvas, left, top, high)
    canvas.setStrokeColor(HexColor(tokens.ACTION))
    canvas.setLineWidth(1.6)
    canvas.roundRect(right, top - high, COLUMN, high, _RADIUS, stroke=1, fill=0)
    draw_icon(canvas, "chevron-right", left + COLUMN + GUTTER / 2 - 9, top - high / 2 - 10, 20, tokens.ACTION)
    for x, text in ((left, row.said), (right, row.did)):
        if text:
            column = _column(text, scale)
            # A little above the middle: there the eye looks for it.
            column.draw(canvas, x + _pad(scale), top - (high - column.depth) / 2 + 0.08 * _SIZE * scale)
        else:
            _draw_write_in(canvas, x, top, high, scale)


def _draw_bubble(canvas: Canvas, x: float, top: float, high: float) -> None:
    canvas.setFillColor(HexColor(tokens.GROUND))
    canvas.setStrokeColor(HexColor(tokens.EDGE))
    canvas.setLineWidth(0.9)
    tail = canvas.beginPath()
    bottom = top - high
    tail.moveTo(x + 22, bottom + 0.6)
    tail.lineTo(x + 16, bottom - 9)
    tail.lineTo(x + 36, bottom + 0.6)
    canvas.roundRect(x, bottom, COLUMN, high, _RADIUS, stroke=1, fill=1)
    # Over the outline, so that bubble and tail are one shape.
    canvas.drawPath(tail, stroke=1, fill=1)
    canvas.setStrokeColor(HexColor(tokens.GROUND))
    canvas.setLineWidth(1.6)
    canvas.line(x + 22.6, bottom + 0.4, x + 35.2, bottom + 0.4)


def _draw_write_in(canvas: Canvas, x: float, top: float, high: float, scale: float) -> None:
    canvas.setStrokeColor(HexColor(tokens.SOFT_INK))
    canvas.setLineWidth(0.6)
    inside = high - 2 * _pad(scale)
    many = max(1, int(inside / (_PEN * scale)))
    for place in range(1, many + 1):
        y = top - _pad(scale) - inside * place / many + 4
        canvas.line(x + _pad(scale), y, x + COLUMN - _pad(scale), y)
