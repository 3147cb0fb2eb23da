"""Cards in the report: the two that fit a block side by side, and those to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import effort_name, starter_name
from leercultuur_desktop.domain.identifiers import GENERAL, Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.reports.paper import SEMIBOLD, SMALL, SUBHEADING, style, text
from leercultuur_desktop.reports.report_material import Material
from leercultuur_desktop.reports.report_pieces import card_row

_NUMBER: Final = style(8.5, leading=11, textColor=HexColor(tokens.SOFT_INK))
_NAME: Final = style(11, SEMIBOLD, leading=14, spaceAfter=3)
_FACTS: Final = style(9, leading=12, spaceAfter=3)


def fitting_cards(material: Material, block: Block) -> list[Flowable]:
    """The two cards that fit a block, with the reasons where they were ranked."""
    cards = material.fitting_cards(block)
    if not cards:
        return []
    heading = material.words.translate("Report", "Kaarten die hierbij passen")
    return [text(heading, SUBHEADING), _side_by_side(material, cards)]


def cards_to_choose(material: Material, most: int = 4) -> list[Flowable]:
    """The best ranked cards, for a group that has not chosen yet."""
    cards = list(material.recommended)[:most]
    if not cards:
        return []
    words = material.words
    heading = words.translate("Report", "Kaarten om uit te kiezen")
    told = words.translate("Report", "Deze kaarten passen het best bij jullie uitkomst. Op het scherm staan er meer.")
    rows = [_side_by_side(material, cards[place : place + 2]) for place in range(0, len(cards), 2)]
    return [KeepTogether([text(heading, SUBHEADING), text(told, SMALL), rows[0]]), *rows[1:]]


def _side_by_side(material: Material, cards: Sequence[tuple[InterventionCard, Sequence[str]]]) -> Flowable:
    return card_row([(_card(material, *one), tokens.BLOCK_COLOURS[one[0].block or GENERAL]) for one in cards])


def _card(material: Material, card: InterventionCard, reasons: Sequence[str]) -> list[Flowable]:
    words = material.words
    number = words.translate("Report", "Kaart {number}").format(number=card.number)
    facts = starter_name(card.starts, words)
    if not reasons:  # the effort is one of the reasons
        facts = f"{facts}, {effort_name(card.effort, words)}"
    content: list[Flowable] = [text(number, _NUMBER), text(card.title, _NAME), text(_sentence(facts), _FACTS)]
    if reasons:
        content.append(text(_sentence(", ".join(reasons)), _FACTS))
    return content


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
