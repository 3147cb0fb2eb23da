"""The front of an intervention card: what to do, who starts, and lines to fill in; and what both faces share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import block_name, effort_name, origin_name, parts_by_origin, starter_name
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.icons import block_icon, draw_icon
from leercultuur_desktop.reports.paper import BOLD, REGULAR, draw_example_mark
from leercultuur_desktop.reports.typesetting import Column, Tag, fitted, label_and_line

SIDE: Final = 17.5
_BAND: Final = 41.0
_TITLE, _STEP, _CHIP = 17.5, 10.2, 8.6
SMALL_PRINT: Final = 7.2
"""The letters at the foot of both faces."""
FOOT: Final = SIDE * 0.85
"""How far the lowest line stands from the edge."""
_FRONT_FIELDS: Final = ("title", "starts", "steps", "effort_text", "look_back")
_LABEL: Final = 8.0
_LINE_STEP: Final = 28.0
_WIDE_FROM: Final = 1.2
_WIDE_LETTERS: Final = 1.28


@dataclass(frozen=True, slots=True)
class Deck:
    """What all faces share: the words, the blocks' names, every card that others may point to."""

    words: Words
    questionnaire: Questionnaire
    library: Sequence[InterventionCard]
    example: bool


@dataclass(frozen=True, slots=True)
class Face:
    """A card's place on the sheet, its lower left corner and size in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def wide(self) -> bool:
        """Whether the card lies on its side, with two columns."""
        return self.width > self.height * _WIDE_FROM

    @property
    def letters(self) -> float:
        """How much larger the letters are than on an A6."""
        return _WIDE_LETTERS if self.wide else 1.0


def origin_tag(own: bool, face: Face, deck: Deck) -> Tag:
    """The tag that says whose a part of the card is."""
    return Tag(origin_name(own, deck.words), not own, SMALL_PRINT * face.letters)


def draw_front(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    """Draw the front; gives the scale that its text needed (1 is full size)."""
    top = face.y + face.height - _draw_band(canvas, card, face, deck) - 13
    bottom = _draw_origins(canvas, card, face, deck)
    if face.wide:
        column_width = (face.width - 3 * SIDE) * 0.6
        column = fitted(lambda scale: _front_column(card, column_width, scale * face.letters, deck), top - bottom - 8)
        left = face.x + 2 * SIDE + column_width
        step = (top - face.y - 2 * SIDE) / 3
        _draw_form(canvas, card, deck, (left, face.y + SIDE + 4), face.x + face.width - SIDE - left, face.letters, step)
    else:
        form = 2 * _LINE_STEP + 2.9 * _LABEL
        column = fitted(
            lambda scale: _front_column(card, face.width - 2 * SIDE, scale, deck), top - bottom - 5 - form - 8
        )
        _draw_form(canvas, card, deck, (face.x + SIDE, bottom + 5), face.width - 2 * SIDE, 1.0, _LINE_STEP)
    column.draw(canvas, face.x + SIDE, top)
    return column.scale / face.letters


def _draw_origins(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    """Say at the foot which parts of the front are the publication's and which are not; gives the line's top."""
    size, x, y = SMALL_PRINT * face.letters, face.x + SIDE, face.y + FOOT
    for own, names in parts_by_origin(card, _FRONT_FIELDS, deck.words):
        tag = origin_tag(own, face, deck)
        tag.draw(canvas, x, y)
        x += tag.width + size * 0.3
        canvas.setFillColor(HexColor(tokens.SOFT_INK))
        canvas.setFont(REGULAR, size)
        canvas.drawString(x, y, names)
        x += stringWidth(names, REGULAR, size) + size * 0.6
    return y + size * 1.4


def _draw_band(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    high = _BAND * face.letters
    colour = tokens.BLOCK_COLOURS[card.block or GENERAL]
    bottom = face.y + face.height - high
    canvas.setFillColor(HexColor(colour))
    canvas.rect(face.x, bottom, face.width, high, stroke=0, fill=1)
    icon = 16 * face.letters
    draw_icon(
        canvas,
        block_icon(card.block, deck.questionnaire),
        face.x + SIDE,
        bottom + (high - icon) / 2,
        icon,
        tokens.PAPER,
    )
    size = 10.4 * face.letters
    baseline = bottom + high / 2 - size * 0.36
    canvas.setFillColor(HexColor(tokens.PAPER))
    canvas.setFont(BOLD, size)
    name = block_name(card.block, deck.questionnaire, deck.words, short=True)
    canvas.drawString(face.x + SIDE + icon + 8, baseline, name)
    draw_number(canvas, card, face, deck, baseline)
    return high


def draw_number(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck, baseline: float) -> float:
    """Write the card's number at the right, in the colour of now; gives where it begins."""
    size = 10.4 * face.letters
    text = deck.words.translate("Cards", "kaart {number}").format(number=card.number)
    right = face.x + face.width - SIDE
    canvas.setFont(REGULAR, size)
    canvas.drawRightString(right, baseline, text)
    left = right - stringWidth(text, REGULAR, size)
    if deck.example:
        left = draw_example_mark(canvas, left - 6, baseline + 0.5, deck.words, 6.5 * face.letters)
    return left


def _front_column(card: InterventionCard, width: float, scale: float, deck: Deck) -> Column:
    column = Column(width, scale)
    column.write(card.title, _TITLE, font=BOLD, leading=1.16)
    column.gap(9)
    column.chips(_facts(card, deck.words), _CHIP)
    column.gap(12)
    for number, step in enumerate(card.steps, start=1):
        if number > 1:
            column.gap(6)
        column.numbered(number, step, _STEP)
    return column


def _facts(card: InterventionCard, words: Words) -> list[str]:
    facts = [starter_name(card.starts, words)]
    if card.team_can_start:
        facts.append(words.translate("Cards", "kan het team zelf"))
    return [*facts, effort_name(card.effort, words)]


def _draw_form(
    canvas: Canvas,
    card: InterventionCard,
    deck: Deck,
    corner: tuple[float, float],
    width: float,
    letters: float,
    step: float,
) -> None:
    words, (x, y), size = deck.words, corner, _LABEL * letters
    weeks = words.translate("Cards", "We kijken terug op (na {weeks} weken)").format(weeks=card.look_back_weeks)
    starts = words.translate("Cards", "Wie begint")
    first = words.translate("Cards", "Eerste keer op")
    noticed = words.translate("Cards", "Wat merken de collega’s ervan")
    label_and_line(canvas, weeks, x, y, width, size)
    label_and_line(canvas, noticed, x, y + step, width, size)
    half = (width - 12) / 2
    label_and_line(canvas, first, x + half + 12, y + 2 * step, half, size)
    label_and_line(canvas, starts, x, y + 2 * step, half, size)
