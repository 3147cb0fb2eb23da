"""The back of an intervention card: why it works, what to watch, whom it is for, and whose words these are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import (
    advice_source,
    helped_themes,
    is_own,
    layers_of,
    origin_of_added,
)
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.reports.card_face import FOOT, SIDE, SMALL_PRINT, Deck, Face, draw_number, origin_tag
from leercultuur_desktop.reports.paper import BOLD, REGULAR
from leercultuur_desktop.reports.typesetting import Column, Tag, fitted, text_lines

_HEADING: Final = 10.0
_FACT: Final = 9.6
_GAP: Final = 7.5
_FACT_GAP: Final = 4.0
_LEFT_SECTIONS: Final = 3


@dataclass(frozen=True, slots=True)
class _Part:
    """One heading of the back with its text; a fact is short and stands beside its heading."""

    heading: str
    text: str
    tag: Tag
    fact: bool


def draw_back(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    """Draw the back; gives the scale that its text needed (1 is full size)."""
    top = face.y + face.height - _draw_head(canvas, card, face, deck) - 10
    bottom = _draw_footnote(canvas, card, face, deck) + 6
    parts = _parts(card, face, deck)
    columns = 2 if face.wide else 1
    width = (face.width - (columns + 1) * SIDE) / columns
    halves = [parts] if columns == 1 else [parts[:_LEFT_SECTIONS], parts[_LEFT_SECTIONS:]]
    smallest = 1.0
    for place, half in enumerate(halves):
        column = fitted(_builder(half, width, face.letters), top - bottom)
        column.draw(canvas, face.x + SIDE + place * (width + SIDE), top)
        smallest = min(smallest, column.scale / face.letters)
    return smallest


def _builder(parts: Sequence[_Part], width: float, letters: float) -> Callable[[float], Column]:
    def build(scale: float) -> Column:
        column = Column(width, scale * letters)
        for place, part in enumerate(parts):
            if place:
                column.gap(_FACT_GAP if part.fact and parts[place - 1].fact else _GAP)
            if part.fact:
                column.fact(part.heading, part.text, _FACT, part.tag)
            else:
                column.section(part.heading, part.text, _HEADING, part.tag)
        return column

    return build


def _draw_head(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    high = 32 * face.letters
    colour = HexColor(tokens.BLOCK_COLOURS[card.block or GENERAL])
    bottom = face.y + face.height - high
    size = 10.4 * face.letters
    canvas.setFillColor(colour)
    left = draw_number(canvas, card, face, deck, bottom + high / 2 - size * 0.36)
    canvas.setFillColor(colour)
    room = left - face.x - SIDE - 10
    fitting = min(size, size * room / stringWidth(card.title, BOLD, size))
    canvas.setFont(BOLD, fitting)
    canvas.drawString(face.x + SIDE, bottom + high / 2 - size * 0.36, card.title)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(1.6)
    canvas.line(face.x, bottom, face.x + face.width, bottom)
    return high


def _parts(card: InterventionCard, face: Face, deck: Deck) -> list[_Part]:
    words = deck.words
    rows = (
        ("why", words.translate("Cards", "Waarom dit werkt"), card.why, False),
        ("preconditions", words.translate("Cards", "Wat eerst op orde moet zijn"), card.preconditions, False),
        ("pitfalls", words.translate("Cards", "Let op"), card.pitfalls, False),
        ("look_back", words.translate("Cards", "Zo kijk je terug"), card.look_back, False),
        ("layers", words.translate("Cards", "Voor wie"), layers_of(card, words), True),
        ("helps", words.translate("Cards", "Helpt bij"), helped_themes(card, deck.questionnaire), True),
        ("effort_text", words.translate("Cards", "Moeite"), card.effort_text, True),
        ("related", words.translate("Cards", "Hoort bij"), _related(card, deck), True),
    )
    return [
        _Part(heading, text[:1].upper() + text[1:], origin_tag(is_own(card, field), face, deck), fact)
        for field, heading, text, fact in rows
        if text
    ]


def _related(card: InterventionCard, deck: Deck) -> str:
    known = {one.id: one for one in deck.library}
    text = deck.words.translate("Cards", "kaart {number}, {title}")
    return "; ".join(
        text.format(number=known[one].number, title=known[one].title) for one in card.related if one in known
    )


def _draw_footnote(canvas: Canvas, card: InterventionCard, face: Face, deck: Deck) -> float:
    """Explain both tags at the foot; gives the height of the rule above them."""
    words, size = deck.words, SMALL_PRINT * face.letters
    publication, added = origin_tag(False, face, deck), origin_tag(True, face, deck)
    indent = max(publication.width, added.width) + size * 0.5
    rows: list[tuple[Tag | None, str]] = []
    for tag, text in ((publication, advice_source(card.named_by, words)), (added, origin_of_added(words))):
        lines = text_lines(text, REGULAR, size, face.width - 2 * SIDE - indent)
        rows += [(tag if place == 0 else None, line) for place, line in enumerate(lines)]
    x, y, step = face.x + SIDE, face.y + FOOT, size * 1.62
    for place, (first, line) in enumerate(rows, start=1):
        baseline = y + (len(rows) - place) * step
        if first:
            first.draw(canvas, x, baseline)
        canvas.setFillColor(HexColor(tokens.SOFT_INK))
        canvas.setFont(REGULAR, size)
        canvas.drawString(x + indent, baseline, line)
    rule = y + len(rows) * step + 1
    canvas.setStrokeColor(HexColor(tokens.LINE))
    canvas.setLineWidth(0.6)
    canvas.line(x, rule, face.x + face.width - SIDE, rule)
    return rule
