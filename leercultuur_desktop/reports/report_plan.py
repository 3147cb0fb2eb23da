"""What the group chose and agreed on: each chosen card with its steps, who begins, when, and when to look back."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether, Table, TableStyle

from leercultuur_desktop import tokens
from leercultuur_desktop.content.plan_wording import looked_back_text
from leercultuur_desktop.content.wording import listed
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.plan import Action
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.reports.paper import (
    BOLD,
    HEADING,
    LEAD,
    REGULAR,
    SMALL,
    TEXT_WIDTH,
    plain,
    rich,
    style,
    text,
)
from leercultuur_desktop.reports.pieces import Heading
from leercultuur_desktop.reports.report_cards import cards_to_choose
from leercultuur_desktop.reports.report_material import Material
from leercultuur_desktop.reports.report_pieces import gap

_LABEL: Final = style(8.5, leading=11, textColor=HexColor(tokens.SOFT_INK))
_VALUE: Final = style(10, leading=13)
_TITLE: Final = style(13, BOLD, leading=17)
_STEP: Final = style(10, leading=13, leftIndent=15, spaceAfter=1)
_BLANKS: Final = 3
_PEN: Final = 44.0
_BAR: Final = 5.0


def plan_heading(material: Material) -> str:
    """How the pages with the plan are called."""
    return material.words.translate("Report", "Dit gaan we doen")


def plan(material: Material) -> list[Flowable]:
    """The chosen actions, or the cards to choose from and room to write."""
    words, agreed = material.words, material.plan
    story: list[Flowable] = [Heading(plan_heading(material), HEADING)]
    if not agreed.actions:
        empty = words.translate(
            "Report",
            "Er is nog niets gekozen. Kies samen hooguit drie kaarten. Spreek per kaart af wie begint, wanneer, en op "
            "welke dag jullie terugkijken.",
        )
        # Without scores nothing is ranked; the pages with questions name two cards for each block.
        cards = cards_to_choose(material) if material.results.enough else []
        return [*story, text(empty), *cards, gap(6), *(_blank(material) for _ in range(_BLANKS))]
    if agreed.goal.strip():
        story.append(text(words.translate("Report", "Ons doel: {goal}").format(goal=agreed.goal.strip()), LEAD))
    if agreed.blocks:
        names = listed([material.name(block) for block in agreed.blocks], words)
        story.append(text(words.translate("Report", "Hier werken we aan: {blocks}.").format(blocks=names)))
    story += [KeepTogether([_action(material, action), gap(9)]) for action in agreed.actions]
    if agreed.next_meeting:
        told = words.translate("Report", "Ons volgende gesprek: {day}")
        story.append(text(told.format(day=day(agreed.next_meeting, words.language)), LEAD))
    if any(action.who.strip() for action in agreed.actions):
        named = words.translate("Report", "Hier staan namen. Let daarop als jullie het verslag delen.")
        story.append(text(named, SMALL))
    return story


def _action(material: Material, action: Action) -> Flowable:
    words, card = material.words, material.card(action.card)
    title = action.card
    if card:
        title = words.translate("Report", "{title} (kaart {number})").format(title=card.title, number=card.number)
    rows: list[list[Any]] = [[text(title, _TITLE), "", ""], _facts(material, action)]
    if card:
        rows.append([[text(step, _STEP, f"{number}.") for number, step in enumerate(card.steps, start=1)], "", ""])
    rows.append([_told(material, action), "", ""])
    if found := looked_back_text(action, words):
        rows.append([rich(f"<b>{plain(found)}.</b>", _VALUE), "", ""])
    elif card:
        rows.append([_labelled(words.translate("Report", "Zo kijken we terug"), card.look_back), "", ""])
    return _framed(rows, tokens.BLOCK_COLOURS[card.block if card and card.block else GENERAL])


def _facts(material: Material, action: Action) -> list[list[Flowable]]:
    words, language = material.words, material.words.language
    pairs = (
        (words.translate("Report", "Wie begint"), action.who),
        (words.translate("Report", "Klaar op"), day(action.by, language) if action.by else ""),
        (
            words.translate("Report", "We kijken terug op"),
            day(action.look_back_on, language) if action.look_back_on else "",
        ),
    )
    return [[text(label, _LABEL), text(value.strip() or _open(material), _VALUE)] for label, value in pairs]


def _told(material: Material, action: Action) -> list[Flowable]:
    words = material.words
    pairs = (
        (words.translate("Report", "Eerste stap"), action.first_step),
        (words.translate("Report", "Wat merken de collega’s ervan"), action.noticed),
    )
    return [_labelled(label, value.strip() or _open(material)) for label, value in pairs]


def _labelled(label: str, value: str) -> Flowable:
    return rich(f"<font color='{tokens.SOFT_INK}'>{plain(label)}:</font> {plain(value)}", _VALUE)


def _open(material: Material) -> str:
    return material.words.translate("Report", "nog af te spreken")


def _blank(material: Material) -> Flowable:
    """An empty frame for a pen."""
    words = material.words
    above = (
        words.translate("Report", "kaart"),
        words.translate("Report", "wie begint"),
        words.translate("Report", "klaar op"),
        words.translate("Report", "we kijken terug op"),
    )
    below = (
        words.translate("Report", "eerste stap"),
        "",
        words.translate("Report", "wat merken de collega’s ervan"),
        "",
    )
    cells = [[text(label, _LABEL) for label in labels] for labels in (above, below)]
    table = Table(cells, colWidths=[TEXT_WIDTH - 300, 100, 90, 110], rowHeights=[_PEN, _PEN], spaceAfter=9)
    table.setStyle(
        TableStyle(
            [
                ("SPAN", (0, 1), (1, 1)),
                ("SPAN", (2, 1), (3, 1)),
                ("FONT", (0, 0), (-1, -1), REGULAR),
                ("BOX", (0, 0), (-1, -1), 0.7, HexColor(tokens.SOFT_INK)),
                ("INNERGRID", (0, 0), (-1, -1), 0.5, HexColor(tokens.LINE)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("LEFTPADDING", (0, 0), (-1, -1), 7),
            ]
        )
    )
    return table


def _framed(rows: list[list[Any]], colour: str) -> Table:
    """The rows in a frame, with a bar in the block's colour at their left, as a column of its own."""
    third = (TEXT_WIDTH - _BAR) / 3
    table = Table([["", *row] for row in rows], colWidths=[_BAR, third, third, third], hAlign="LEFT")
    spans: list[Any] = [("SPAN", (1, place), (3, place)) for place in range(len(rows)) if place != 1]
    table.setStyle(
        TableStyle(
            [
                *spans,
                ("FONT", (0, 0), (-1, -1), REGULAR),
                ("BOX", (0, 0), (-1, -1), 0.7, HexColor(tokens.SOFT_INK)),
                ("BACKGROUND", (0, 0), (0, -1), HexColor(colour)),
                ("LINEABOVE", (1, 1), (-1, -1), 0.5, HexColor(tokens.LINE)),
                ("BACKGROUND", (1, 0), (-1, 0), HexColor(tokens.GROUND)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table
