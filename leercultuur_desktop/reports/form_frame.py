"""What the printed forms share: a head in the block's colour, headings, lines and tables for a pen, and the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.pagesizes import A4

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import advice_source, block_name, origin_name
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.icons import block_icon
from leercultuur_desktop.reports.paper import AUTHOR, BOLD, MARGIN, REGULAR, SEMIBOLD, TEXT_WIDTH
from leercultuur_desktop.reports.pen import Letters, Pen
from leercultuur_desktop.reports.typesetting import Tag

BODY: Final = Letters(11.5, leading=1.35)
STRONG: Final = Letters(11.5, SEMIBOLD)
SMALL: Final = Letters(9, REGULAR, tokens.SOFT_INK)
HEADING: Final = Letters(14.5, BOLD)
_TITLE: Final = Letters(29, BOLD, tokens.PAPER, 1.15)
_KICKER: Final = Letters(11, SEMIBOLD, tokens.PAPER)
_LEAD: Final = Letters(13.5, SEMIBOLD, leading=1.3)
_FOOT: Final = Letters(8, REGULAR, tokens.SOFT_INK, 1.5)
_BAR: Final = 4.0
BOTTOM: Final = 84.0
"""Nothing of a form stands lower; under it stands the source."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a form is about: its title, one sentence under it, and the card it goes with, if any."""

    title: str
    lead: str
    card: InterventionCard | None


@dataclass(frozen=True, slots=True)
class Desk:
    """What every form is drawn with."""

    pen: Pen
    words: Words
    questionnaire: Questionnaire


def draw_head(desk: Desk, form: Form) -> float:
    """Draw the band with the title and the sentence under it; gives where the rest may begin."""
    pen, block = desk.pen, form.card.block if form.card else None
    colour = tokens.BLOCK_COLOURS[block or GENERAL]
    lines = len(pen.lines(form.title, _TITLE, TEXT_WIDTH))
    high = 62 + lines * _TITLE.line
    pen.box(0, A4[1] - high, A4[0], high, fill=colour)
    y = A4[1] - 40
    pen.icon(block_icon(block, desk.questionnaire), MARGIN, y - 4, 17, tokens.PAPER)
    kicker = block_name(block, desk.questionnaire, desk.words, short=True) if form.card else AUTHOR
    pen.write(MARGIN + 26, y, kicker, _KICKER)
    if form.card:
        number = desk.words.translate("Forms", "bij kaart {number}").format(number=form.card.number)
        pen.write_to(MARGIN + TEXT_WIDTH, y, number, _KICKER)
    pen.paragraph(MARGIN, y - 12, TEXT_WIDTH, form.title, _TITLE)
    return pen.paragraph(MARGIN, A4[1] - high - 16, TEXT_WIDTH, form.lead, _LEAD) - 12


def draw_source(desk: Desk, form: Form) -> None:
    """Say at the foot whose advice it is, and that the form itself is ours."""
    pen, words = desk.pen, desk.words
    rows = [(origin_name(True, words), words.translate("Forms", "Dit blad is bedacht voor Leercultuur Desktop."))]
    if form.card:
        rows.insert(0, (origin_name(False, words), advice_source(form.card.named_by, words)))
    tags = [Tag(name, place < len(rows) - 1, _FOOT.size) for place, (name, _text) in enumerate(rows)]
    indent = max(tag.width for tag in tags) + 6
    y = 30.0
    for tag, (_name, text) in zip(reversed(tags), reversed(rows), strict=True):
        tag.draw(pen.canvas, MARGIN, y)
        pen.write(MARGIN + indent, y, text, _FOOT)
        y += _FOOT.line + 2
    pen.line(MARGIN, y + 4, TEXT_WIDTH)


def draw_heading(desk: Desk, top: float, text: str) -> float:
    """A heading; gives where the next thing may begin."""
    return desk.pen.paragraph(MARGIN, top, TEXT_WIDTH, text, HEADING) - 5


def draw_fields(desk: Desk, top: float, fields: Sequence[tuple[str, float]], *, room: float = 36.0) -> float:
    """Lines to write on, side by side, each with its name above it and its share of the width."""
    between, x = 16.0, MARGIN
    width = TEXT_WIDTH - between * (len(fields) - 1)
    for name, share in fields:
        desk.pen.paragraph(x, top, share * width, name, SMALL)
        desk.pen.line(x, top - room, share * width, colour=tokens.INK, stroke=0.8)
        x += share * width + between
    return top - room - 12


def draw_choices(desk: Desk, top: float, texts: Sequence[str], *, left: float = MARGIN) -> float:
    """Texts with a box to tick before each."""
    for text in texts:
        desk.pen.box(left, top - 13, 11, 11, stroke=1.0, radius=1.5)
        top = desk.pen.paragraph(left + 20, top, MARGIN + TEXT_WIDTH - left - 20, text, BODY) - 4
    return top - 4


def draw_steps(desk: Desk, top: float, texts: Sequence[str]) -> float:
    """Numbered steps, the number in a disc."""
    pen = desk.pen
    for number, text in enumerate(texts, start=1):
        pen.box(MARGIN, top - 17, 18, 18, fill=tokens.INK, radius=9)
        pen.centre(MARGIN + 9, top - 12, str(number), Letters(10.5, BOLD, tokens.PAPER))
        top = min(pen.paragraph(MARGIN + 28, top - 0.5, TEXT_WIDTH - 28, text, BODY), top - 17) - 6
    return top - 4


def draw_table(
    desk: Desk, top: float, columns: Sequence[tuple[str, float]], rows: Sequence[str], bottom: float, colour: str
) -> list[float]:
    """A table to write in that fills the room down to a height; `rows` holds what stands in each first cell.

    Gives the top of each row.
    """
    pen = desk.pen
    head = 10 + max(pen.depth(name, STRONG, share * TEXT_WIDTH - 14) for name, share in columns)
    pen.box(MARGIN, top - head, TEXT_WIDTH, head, fill=tokens.GROUND)
    x, edge = MARGIN, _BAR + 7  # the bar takes of the first column
    each = (top - head - bottom) / len(rows)
    for place, (name, share) in enumerate(columns):
        inset = 7 if place else edge
        pen.paragraph(x + inset, top - 5, share * TEXT_WIDTH - inset - 7, name, STRONG)
        if place:
            pen.upright(x, bottom, top - bottom)
        x += share * TEXT_WIDTH
    for place, text in enumerate(rows):
        y = top - head - place * each
        pen.line(MARGIN, y, TEXT_WIDTH, colour=tokens.SOFT_INK)
        if text:
            pen.paragraph(MARGIN + edge, y - 6, columns[0][1] * TEXT_WIDTH - edge - 7, text, BODY)
    pen.box(MARGIN, bottom, TEXT_WIDTH, top - bottom, stroke=0.9)
    pen.box(MARGIN, bottom, _BAR, top - bottom, fill=colour)
    return [top - head - place * each for place in range(len(rows))]


def draw_writing(desk: Desk, top: float, bottom: float, step: float = 29.0) -> None:
    """Empty lines down to a height, the lowest on it."""
    many = max(1, int((top - bottom) / step))
    for place in range(many):
        desk.pen.line(MARGIN, bottom + place * step, TEXT_WIDTH, colour=tokens.SOFT_INK, stroke=0.6)


def colour_of(form: Form) -> str:
    """The colour of the block of a form."""
    return tokens.BLOCK_COLOURS[(form.card.block if form.card else None) or GENERAL]
