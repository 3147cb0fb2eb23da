"""The two faces of an intervention card: what to do on the front, why and how on the back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import block_name, effort_name, starter_name
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.icons import block_icon, draw_icon
from leercultuur_desktop.reports.paper import BOLD, REGULAR, draw_example_mark
from leercultuur_desktop.reports.typesetting import Column, fitted, label_and_line, text_lines

SIDE: Final = 17.5
_BAND: Final = 41.0
_TITLE, _STEP, _CHIP, _SECTION = 17.5, 10.2, 8.6, 10.0
_SOURCE: Final = 7.2
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


def draw_front(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    """Draw the front; gives the scale that its text needed (1 is full size)."""
    top = face.y + face.height - _draw_band(canvas, card, face, deck) - 13
    if face.wide:
        column_width = (face.width - 3 * SIDE) * 0.6
        column = fitted(
            lambda scale: _front_column(card, column_width, scale * face.letters, deck), top - face.y - SIDE
        )
        left = face.x + 2 * SIDE + column_width
        step = (top - face.y - 2 * SIDE) / 3
        _draw_form(canvas, card, deck, (left, face.y + SIDE + 4), face.x + face.width - SIDE - left, face.letters, step)
    else:
        form = 2 * _LINE_STEP + 2.9 * _LABEL
        room = top - face.y - SIDE * 0.85 - form - 8
        column = fitted(lambda scale: _front_column(card, face.width - 2 * SIDE, scale, deck), room)
        _draw_form(canvas, card, deck, (face.x + SIDE, face.y + SIDE * 0.85), face.width - 2 * SIDE, 1.0, _LINE_STEP)
    column.draw(canvas, face.x + SIDE, top)
    return column.scale / face.letters


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
    _draw_number(canvas, card, face, deck, baseline)
    return high


def _draw_number(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck, baseline: float) -> float:
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


def draw_back(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    """Draw the back; gives the scale that its text needed."""
    top = face.y + face.height - _draw_back_head(canvas, card, face, deck) - 13
    bottom = _draw_source(canvas, card, face, deck) + 8
    sections = _sections(card, deck)
    columns = 2 if face.wide else 1
    width = (face.width - (columns + 1) * SIDE) / columns
    halves = [sections] if columns == 1 else [sections[:3], sections[3:]]
    smallest = 1.0
    for place, half in enumerate(halves):
        column = fitted(_back_builder(half, width, face.letters), top - bottom)
        column.draw(canvas, face.x + SIDE + place * (width + SIDE), top)
        smallest = min(smallest, column.scale / face.letters)
    return smallest


def _back_builder(sections: Sequence[tuple[str, str]], width: float, letters: float) -> Callable[[float], Column]:
    def build(scale: float) -> Column:
        column = Column(width, scale * letters)
        for place, (heading, text) in enumerate(sections):
            if place:
                column.gap(9)
            column.section(heading, text, _SECTION)
        return column

    return build


def _draw_back_head(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    high = 34 * face.letters
    colour = HexColor(tokens.BLOCK_COLOURS[card.block or GENERAL])
    bottom = face.y + face.height - high
    size = 10.4 * face.letters
    canvas.setFillColor(colour)
    left = _draw_number(canvas, card, face, deck, bottom + high / 2 - size * 0.36)
    canvas.setFillColor(colour)
    room = left - face.x - SIDE - 10
    fitting = min(size, size * room / stringWidth(card.title, BOLD, size))
    canvas.setFont(BOLD, fitting)
    canvas.drawString(face.x + SIDE, bottom + high / 2 - size * 0.36, card.title)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(1.6)
    canvas.line(face.x, bottom, face.x + face.width, bottom)
    return high


def _sections(card: InterventionCard, deck: Deck) -> list[tuple[str, str]]:
    words = deck.words
    parts = (
        (words.translate("Cards", "Waarom dit werkt"), card.why),
        (words.translate("Cards", "Eerst op orde"), card.preconditions),
        (words.translate("Cards", "Pas op"), card.pitfalls),
        (words.translate("Cards", "Zo kijk je terug"), card.look_back),
        (words.translate("Cards", "Moeite"), card.effort_text),
        (words.translate("Cards", "Hoort bij"), _related(card, deck)),
    )
    return [(heading, text) for heading, text in parts if text]


def _related(card: InterventionCard, deck: Deck) -> str:
    known = {one.id: one for one in deck.library}
    text = deck.words.translate("Cards", "kaart {number}, {title}")
    found = "; ".join(
        text.format(number=known[one].number, title=known[one].title) for one in card.related if one in known
    )
    return found[:1].upper() + found[1:]


def _draw_source(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    size, x = _SOURCE * face.letters, face.x + SIDE
    lines = text_lines(source_line(card, deck.words), REGULAR, size, face.width - 2 * SIDE)
    step = size * 1.3
    bottom = face.y + SIDE * 0.85
    rule = bottom + len(lines) * step + 2
    canvas.setFillColor(HexColor(tokens.SOFT_INK))
    canvas.setFont(REGULAR, size)
    for place, line in enumerate(lines, start=1):
        canvas.drawString(x, bottom + (len(lines) - place) * step, line)
    canvas.setStrokeColor(HexColor(tokens.LINE))
    canvas.setLineWidth(0.6)
    canvas.line(x, rule, face.x + face.width - SIDE, rule)
    return rule


def source_line(card: InterventionCard, words: Words) -> str:
    """Who gave the advice and where, and which parts of the card are the product's own."""
    named = words.translate("Cards", "Advies van {name}, in Smart Skills@Scale, oktober 2024.").format(
        name=card.named_by
    )
    own = _own_parts(card, words)
    if not own:
        return named
    listed = words.translate("Cards", "{parts} en {last}").format(parts=", ".join(own[:-1]), last=own[-1])
    listed = listed if len(own) > 1 else own[0]
    return f"{named} {listed[:1].upper()}{listed[1:]}: Leercultuur Desktop."


def _own_parts(card: InterventionCard, words: Words) -> list[str]:
    names = {
        "why": words.translate("Cards", "waarom"),
        "starts": words.translate("Cards", "wie begint"),
        "team_can_start": words.translate("Cards", "wie begint"),
        "steps": words.translate("Cards", "stappen"),
        "preconditions": words.translate("Cards", "eerst op orde"),
        "pitfalls": words.translate("Cards", "pas op"),
        "look_back": words.translate("Cards", "terugkijken"),
        "look_back_weeks": words.translate("Cards", "terugkijken"),
        "effort": words.translate("Cards", "moeite"),
        "effort_text": words.translate("Cards", "moeite"),
    }
    return list(dict.fromkeys(name for part, name in names.items() if part in card.own))
