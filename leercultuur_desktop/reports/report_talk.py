"""The short report for when there are too few answers for scores: a guide for a talk, with the questions themselves."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.reports.paper import HEADING, LEAD, SMALL, TITLE, style, text
from leercultuur_desktop.reports.pieces import Heading, WritingLines, box, bullets
from leercultuur_desktop.reports.report_blocks import block_band
from leercultuur_desktop.reports.report_cards import fitting_cards
from leercultuur_desktop.reports.report_material import Material
from leercultuur_desktop.reports.report_opening import tiles
from leercultuur_desktop.reports.report_pieces import Rule, gap, notes

_QUESTION: Final = style(11.5, leading=15, spaceAfter=1, leftIndent=17, bulletIndent=2, keepWithNext=1)
_HELP: Final = style(9, leading=12, spaceAfter=5, leftIndent=17, textColor=SMALL.textColor)
_LINES: Final = 2
_STEP: Final = 22.0
_BETWEEN: Final = 12.0


def opening(material: Material) -> list[Flowable]:
    """Why there are no scores, and how the talk goes, on one page."""
    words, results = material.words, material.results
    title = words.translate("Report", "Praten over leren bij {company}").format(company=results.company)
    lead = words.translate("Report", "Leercultuurscan, {round}").format(round=results.round)
    why = words.translate(
        "Report",
        "Ingevulde vragenlijsten: {count}. Scores laten we zien vanaf {minimum}. Bij minder kan iemand raden "
        "wie wat antwoordde. Daarom staan er nu geen scores. Zo blijft iedereen anoniem.",
    )
    steps = [
        words.translate("Report", "Kies samen één bouwsteen. Begin bij wat al goed gaat."),
        words.translate("Report", "Lees de vragen voor. Laat iedereen een voorbeeld geven uit de afgelopen weken."),
        words.translate("Report", "Wat valt op? Wat ziet de een wel, en de ander niet?"),
        words.translate("Report", "Kies hooguit drie kaarten om mee te beginnen."),
        words.translate("Report", "Spreek per kaart af wie begint, en op welke dag jullie terugkijken."),
    ]
    numbered = style(leftIndent=18, spaceAfter=5)
    return [
        gap(14),
        Rule(),
        Heading(title, TITLE),
        text(lead, LEAD),
        gap(8),
        tiles(material, pages=False),
        box([text(why.format(count=results.responses, minimum=results.minimum_group))]),
        *_reason(material),
        Heading(words.translate("Report", "Zo voer je het gesprek"), HEADING),
        *(text(step, numbered, f"{number}.") for number, step in enumerate(steps, start=1)),
        notes(words),
        PageBreak(),
    ]


def _reason(material: Material) -> list[Flowable]:
    why = material.why.strip()
    return [text(material.words.translate("Report", "Waarom we dit doen: {why}").format(why=why))] if why else []


def talk_heading(material: Material) -> str:
    """How the pages with questions are called."""
    return material.words.translate("Report", "De vragen om over te praten")


def talk_pages(material: Material) -> list[Flowable]:
    """The questions of each block with their example, and the two cards that ask the least; two blocks on a page."""
    opening_: list[Flowable] = [Heading(talk_heading(material), HEADING)]
    story: list[Flowable] = []
    for block in BLOCKS:
        story.append(KeepTogether([*opening_, *_block(material, block)]))
        opening_ = []
    return [*story, PageBreak()]


def _block(material: Material, block: Block) -> list[Flowable]:
    content: list[Flowable] = [block_band(material, block, space_before=_BETWEEN)]
    for question in material.results.questionnaire.of_block(block):
        content += [*bullets([question.text], _QUESTION), text(question.help, _HELP)]
    return [*content, *fitting_cards(material, block), WritingLines(_LINES, _STEP)]
