"""The first side of the paper questionnaire: why we ask, what we promise, how to answer, and which group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from leercultuur_desktop import tokens
from leercultuur_desktop.content.worker_wording import Choices
from leercultuur_desktop.domain.questionnaire import BlockText
from leercultuur_desktop.domain.tickets import DIGITS, GROUPS
from leercultuur_desktop.reports.paper import BOLD, REGULAR, SEMIBOLD
from leercultuur_desktop.reports.paper_questions import (
    BODY,
    BOX,
    DIGIT,
    HEADING,
    HELP,
    INDENT,
    SIDE,
    WIDTH,
    Asking,
    Scale,
    draw_question,
    question_depth,
    tick_box,
)
from leercultuur_desktop.reports.pen import Letters, Pen

_TITLE: Final = Letters(27, BOLD, leading=1.2)
_COMPANY: Final = Letters(12, SEMIBOLD, tokens.SOFT_INK)
_WHY: Final = Letters(12.5, REGULAR, leading=1.35)
_NAME: Final = Letters(11, SEMIBOLD)
_LISTED: Final = Letters(10.5)
_LIST_DIGITS: Final = 17.0
_MOST_COLUMNS: Final = 4
_PAD: Final = 12.0
_ROW: Final = 19.0
_MOST_GAP, _LEAST_GAP = 30.0, 8.0
_ABOUT_COLUMNS, _ABOUT_ROW = 2, 23.0
_CODE_BOX: Final = 19.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the side: how high it is, and how it is drawn under a height."""

    depth: float
    draw: Callable[[float], None]


def head(pen: Pen, company: str, why: str, title: str, beside: float) -> Piece:
    """The company, the title and the reason; `beside` is the room that a mark takes at the end of the first line."""
    depth = pen.depth(company, _COMPANY, WIDTH - beside) + pen.depth(title, _TITLE, WIDTH) + pen.depth(why, _WHY, WIDTH)

    def draw(top: float) -> None:
        top = pen.paragraph(SIDE, top, WIDTH - beside, company, _COMPANY) - 4
        top = pen.paragraph(SIDE, top, WIDTH, title, _TITLE) - 4
        pen.paragraph(SIDE, top, WIDTH, why, _WHY)

    return Piece(depth + 8, draw)


def about(pen: Pen, heading: str, blocks: Sequence[BlockText]) -> Piece:
    """What the questions are about: the blocks by pictogram and name, in two columns."""
    rows = -(-len(blocks) // _ABOUT_COLUMNS)
    depth = HEADING.line + 5 + rows * _ABOUT_ROW - 5

    def draw(top: float) -> None:
        y = pen.paragraph(SIDE, top, WIDTH, heading, HEADING) - 5
        for place, block in enumerate(blocks):
            x, bottom = SIDE + place // rows * WIDTH / _ABOUT_COLUMNS, y - place % rows * _ABOUT_ROW - 16
            pen.box(x, bottom, 17, 17, fill=tokens.BLOCK_COLOURS[block.id.value], radius=4)
            pen.icon(block.icon, x + 3, bottom + 3, 11, tokens.PAPER)
            pen.write(x + 26, bottom + 4.6, block.short_name, BODY)

    return Piece(depth, draw)


def promise(pen: Pen, heading: str, lines: Sequence[str]) -> Piece:
    """What is promised, in a box of its own."""
    room = WIDTH - 2 * _PAD - INDENT
    depths = [max(pen.depth(line, BODY, room) + 3.0, _ROW) for line in lines]
    depth = 2 * _PAD + HEADING.line + 4 + sum(depths) - 4

    def draw(top: float) -> None:
        pen.box(SIDE, top - depth, WIDTH, depth, fill=tokens.GROUND, radius=6)
        y = pen.paragraph(SIDE + _PAD, top - _PAD, WIDTH - 2 * _PAD, heading, HEADING) - 4
        for icon, line, high in zip(("message-square", "lock", "users", "x"), lines, depths, strict=True):
            pen.icon(icon, SIDE + _PAD, y - 14, 13, tokens.ACTION)
            pen.paragraph(SIDE + _PAD + INDENT, y, room, line, BODY)
            y -= high

    return Piece(depth, draw)


def how_to(pen: Pen, heading: str, lines: Sequence[str]) -> Piece:
    """How to answer, each line with a box that shows it."""
    depths = [max(pen.depth(line, BODY, WIDTH - INDENT) + 3.0, _ROW) for line in lines]
    depth = HEADING.line + 4 + sum(depths)

    def draw(top: float) -> None:
        y = pen.paragraph(SIDE, top, WIDTH, heading, HEADING) - 4
        for place, (line, high) in enumerate(zip(lines, depths, strict=True)):
            side = 12.0
            bottom = y - 13.0
            tick_box(pen, SIDE, bottom, side=side)
            if place == 1:
                pen.box(SIDE, bottom, side, side, fill=tokens.INK, radius=2)
            else:
                pen.cross(SIDE + 2.4, bottom + 2.4, side - 4.8)
            pen.paragraph(SIDE + INDENT, y, WIDTH - INDENT, line, BODY)
            y -= high

    return Piece(depth, draw)


def practice(pen: Pen, heading: str, asking: Asking, scale: Scale) -> Piece:
    """A question to try it on."""
    depth = HEADING.line + 2 + question_depth(pen, asking, scale)

    def draw(top: float) -> None:
        y = pen.paragraph(SIDE, top, WIDTH, heading, HEADING) - 2
        draw_question(pen, y, asking, scale)

    return Piece(depth, draw)


def group(pen: Pen, choices: Choices) -> Piece:
    """A group to choose; what is typed in for a choice stands beside its box, 0 for saying nothing."""
    rows = [(str(place), name, told) for place, (name, told) in enumerate(choices.choices, start=1)]
    rows.append(("0", choices.quiet, ""))
    above = HEADING.line + pen.depth(choices.help, HELP, WIDTH) + 5
    columns = _columns(pen, rows)
    each = WIDTH / columns
    room = each - INDENT - _LIST_DIGITS - 6
    depths = [_row_depth(pen, name, told, room) for _digit, name, told in rows]
    tall = -(-len(rows) // columns)
    # Down each column, as a list is read.
    line_depths = [max(depths[place] for place in range(line, len(rows), tall)) for line in range(tall)]

    def draw(top: float) -> None:
        y = pen.paragraph(SIDE, top, WIDTH, choices.heading, HEADING)
        y = pen.paragraph(SIDE, y, WIDTH, choices.help, HELP) - 5
        for place, (digit, name, told) in enumerate(rows):
            x = SIDE + place // tall * each
            _draw_row(pen, x, y - sum(line_depths[: place % tall]), (digit, name, told), room)

    return Piece(above + sum(line_depths), draw)


def _columns(pen: Pen, rows: Sequence[tuple[str, str, str]]) -> int:
    beside = INDENT + _LIST_DIGITS + 6
    widest = max(max(pen.wide(name, _letters(told)), pen.wide(told, HELP)) for _digit, name, told in rows) + beside
    few = 2 if len(rows) <= 4 else _MOST_COLUMNS
    return max(1 if len(rows) < 20 else 2, min(few, int(WIDTH / widest)))


def _letters(told: str) -> Letters:
    return _NAME if told else _LISTED


def _row_depth(pen: Pen, name: str, told: str, room: float) -> float:
    words = pen.depth(name, _letters(told), room) + (pen.depth(told, HELP, room) if told else 0.0)
    return max(words, BOX) + (6.0 if told else 4.0)


def _draw_row(pen: Pen, x: float, top: float, row: tuple[str, str, str], room: float) -> None:
    digit, name, told = row
    tick_box(pen, x, top - BOX)
    pen.write_to(x + INDENT + _LIST_DIGITS - 6, top - BOX + 4, digit, DIGIT)
    y = pen.paragraph(x + INDENT + _LIST_DIGITS, top - 0.5, room, name, _letters(told))
    if told:
        pen.paragraph(x + INDENT + _LIST_DIGITS, y, room, told, HELP)


def ticket(pen: Pen, heading: str, told: str) -> Piece:
    """Room for the code of a ticket, in the groups in which it is printed."""
    boxes = DIGITS * (_CODE_BOX + 2) + (len(GROUPS) - 1) * 9
    room = WIDTH - boxes - 16
    depth = max(HEADING.line + pen.depth(told, HELP, room), _CODE_BOX + 8)

    def draw(top: float) -> None:
        y = pen.paragraph(SIDE, top, room, heading, HEADING)
        pen.paragraph(SIDE, y, room, told, HELP)
        _draw_code_boxes(pen, SIDE + WIDTH - boxes, top - 2)

    return Piece(depth, draw)


def _draw_code_boxes(pen: Pen, x: float, top: float) -> None:
    # A number is written from left to right in every language.
    groups = GROUPS[::-1] if pen.mirrored else GROUPS
    for many in groups:
        for _place in range(many):
            pen.box(x, top - _CODE_BOX - 5, _CODE_BOX, _CODE_BOX + 5, stroke=0.9, radius=2)
            x += _CODE_BOX + 2
        x += 9


def draw_pieces(pen: Pen, pieces: Sequence[Piece], top: float, bottom: float) -> None:
    """Draw the parts under one another with even white between them; all of it smaller where it would not fit."""
    gaps = len(pieces) - 1
    needed = sum(one.depth for one in pieces)
    gap = min(_MOST_GAP, max(_LEAST_GAP, (top - bottom - needed) / max(gaps, 1)))
    scale = min(1.0, (top - bottom) / (needed + gaps * gap))
    canvas = pen.canvas
    canvas.saveState()
    canvas.translate(pen.width * (1 - scale) / 2, top)
    canvas.scale(scale, scale)
    y = 0.0
    for one in pieces:
        one.draw(y)
        y -= one.depth + gap
    canvas.restoreState()


def fits(pieces: Sequence[Piece], room: float, gap: float = _LEAST_GAP) -> bool:
    """Whether the parts stand on one side at their full size, with this much white between them."""
    return sum(one.depth + gap for one in pieces) - gap <= room
