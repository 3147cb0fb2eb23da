"""Tickets with a code for one time, many on a page, to cut out and draw from a bowl."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.content.worker_wording import ticket_line
from leercultuur_desktop.domain.tickets import in_groups
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.cut_marks import draw_cut_marks
from leercultuur_desktop.reports.paper import (
    BOLD,
    REGULAR,
    SEMIBOLD,
    Details,
    PaperCanvas,
    draw_example_mark,
    finish,
    new_canvas,
    shortened,
)
from leercultuur_desktop.reports.pen import Letters, Pen

_COLUMNS: Final = 2
_ROWS: Final = ((3, 8), (5, 6), (99, 5))
"""Up to how many languages a page holds how many rows: each language takes a line."""
_PAD: Final = 26.0
_NAME: Final = Letters(8.5, SEMIBOLD, tokens.SOFT_INK)
_CODE: Final = Letters(27, BOLD)
_GROUP_GAP: Final = 15.0
_LINE: Final = Letters(8.5, REGULAR, tokens.INK, 1.38)


def write_tickets(
    target: Target,
    company: str,
    round_name: str,
    codes: Sequence[str],
    words: Words,
    *,
    others: Sequence[Words] = (),
    example: bool = False,
) -> None:
    """Write a ticket for each code (ten digits), sixteen on an A4, or ten where many languages are offered.

    Each has one line of instruction, in the language of `words` and in `others`. KnownProblem FILE_UNWRITABLE or
    DISK_FULL.
    """
    title = words.translate("Tickets", "Kaartjes met een code")
    left = words.translate("Tickets", "{round} · {company}").format(company=company, round=round_name)
    buffer = BytesIO()
    canvas = new_canvas(buffer, Details(title, left, "", words, example), A4)
    spoken = list({one.language: one for one in (words, *others)}.values())
    layout = (_COLUMNS, next(rows for most, rows in _ROWS if len(spoken) <= most))
    size = (A4[0] / layout[0], A4[1] / layout[1])
    for start in range(0, len(codes), layout[0] * layout[1]):
        for place, code in enumerate(codes[start : start + layout[0] * layout[1]]):
            canvas.saveState()
            canvas.translate(place % _COLUMNS * size[0], A4[1] - (place // _COLUMNS + 1) * size[1])
            _draw_ticket(canvas, left, code, spoken, size, words if example else None)
            canvas.restoreState()
        draw_cut_marks(canvas, layout)
        canvas.showPage()
    finish(canvas, buffer, target)


def _draw_ticket(
    canvas: PaperCanvas,
    name: str,
    code: str,
    spoken: Sequence[Words],
    size: tuple[float, float],
    example: Words | None,
) -> None:
    width, height = size
    lines = len(spoken) * _LINE.line
    top = height / 2 + (_NAME.line + 6 + _CODE.size + 3 + lines) / 2
    end = width - _PAD
    if example:
        end = draw_example_mark(canvas, end, top - _NAME.size, example, 8) - 8
    pen = Pen(canvas, width, "nl")
    pen.write(_PAD, top - _NAME.size, shortened(name, _NAME.font, _NAME.size, end - _PAD), _NAME)
    y = top - _NAME.line - 6 - _CODE.size * 0.78
    x = _PAD
    for group in in_groups(code):
        pen.write(x, y, group, _CODE)
        x += stringWidth(group, _CODE.font, _CODE.size) + _GROUP_GAP
    y -= 6
    for words in spoken:
        _draw_line(Pen(canvas, width, words.language), y, ticket_line(words))
        y -= _LINE.line


def _draw_line(pen: Pen, top: float, text: str) -> None:
    room = pen.width - 2 * _PAD
    fitting = min(1.0, room / max(pen.wide(text, _LINE), 1.0))
    letters = Letters(_LINE.size * fitting, _LINE.font, _LINE.colour)
    pen.write(_PAD, top - _LINE.size - 2, text, letters)
