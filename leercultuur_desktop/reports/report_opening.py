"""The first pages of the report: a cover that shows the way, and the one page that a busy person reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable, PageBreak

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.figure_list import scale_explained
from leercultuur_desktop.charts.round_charts import scores_chart
from leercultuur_desktop.content.plan_wording import outcome_name
from leercultuur_desktop.content.wording import agreement_text, listed
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.plan import Outcome
from leercultuur_desktop.domain.results import Agreement, Certainty, Change
from leercultuur_desktop.reports.matplotlib_canvas import ChartOnPaper
from leercultuur_desktop.reports.paper import BOLD, HEADING, SMALL, SUBHEADING, style, text
from leercultuur_desktop.reports.pieces import Heading, box, bullets
from leercultuur_desktop.reports.report_material import Material
from leercultuur_desktop.reports.report_pieces import BlockTiles, ContentsLine, Rule, gap, key_figures, one_page
from leercultuur_desktop.reports.report_response import half_interval

_COVER_TITLE: Final = style(34, BOLD, leading=40, spaceAfter=8)
_LONG_TITLE: Final = style(24, BOLD, leading=29, spaceAfter=8)
_COVER_LEAD: Final = style(14, leading=20, spaceAfter=4)
_MESSAGE: Final = style(12, leading=16.5, spaceAfter=5)
_LONG_NAME: Final = 44
_MOST_CARDS: Final = 3


def cover(material: Material, contents: Sequence[str]) -> list[Flowable]:
    """The title, the six blocks, and what stands on which page."""
    words, results = material.words, material.results
    title = words.translate("Report", "Zo leren wij bij {company}").format(company=results.company)
    lead = words.translate("Report", "Verslag van de leercultuurscan, {round}").format(round=results.round)
    opening = words.translate(
        "Report",
        "Dit verslag is het begin van een gesprek, geen oordeel. Bespreek het samen, met alle lagen aan tafel.",
    )
    look = _LONG_TITLE if len(results.company) > _LONG_NAME else _COVER_TITLE
    story = [
        gap(70),
        Rule(),
        text(title, look),
        text(lead, _COVER_LEAD),
        gap(34),
        tiles(material),
        gap(30),
        text(words.translate("Report", "Inhoud"), SUBHEADING),
        *(ContentsLine(one) for one in contents),
        gap(18),
        text(opening),
    ]
    return [one_page(story), PageBreak()]


def tiles(material: Material, *, pages: bool = True) -> BlockTiles:
    """The six blocks in a row."""
    rows = [
        (material.icon(block), material.name(block), tokens.BLOCK_COLOURS[block], material.name(block, short=False))
        for block in BLOCKS
    ]
    return BlockTiles(rows, pages=pages)


def summary_heading(material: Material) -> str:
    """How the summary is called."""
    return material.words.translate("Report", "In het kort")


def summary(material: Material) -> list[Flowable]:
    """The report on one page, in plain words."""
    words = material.words
    story: list[Flowable] = [Heading(summary_heading(material), HEADING)]
    if why := material.why.strip():
        story.append(text(words.translate("Report", "Waarom we dit doen: {why}").format(why=why), _MESSAGE))
    story += [gap(4), key_figures(_figures(material)), gap(6), *bullets(_messages(material), _MESSAGE)]
    story += [
        text(words.translate("Report", "De zes bouwstenen"), SUBHEADING),
        ChartOnPaper(scores_chart(material.results, words)),
    ]
    story += [text(scale_explained(words), SMALL), gap(6), _next_steps(material)]
    return [one_page(story), PageBreak()]


def _figures(material: Material) -> list[tuple[str, str]]:
    words, results, blocks = material.words, material.results, material.shown_blocks()
    if results.response_rate is None:
        told = words.translate("Report", "mensen vulden de vragenlijst in")
        figures = [(str(results.responses), told)]
    else:
        told = words.translate("Report", "deed mee: {count} van de {people} mensen")
        figures = [
            (
                material.share(results.response_rate),
                told.format(count=results.responses, people=results.headcount),
            )
        ]
    if not blocks:
        return figures
    highest, lowest = blocks[-1], blocks[0]
    told = words.translate("Report", "hoogste score: {block}")
    figures.append((material.score(highest.mean or 0.0), told.format(block=material.name(highest.id))))
    if lowest is not highest:
        told = words.translate("Report", "laagste score: {block}")
        figures.append((material.score(lowest.mean or 0.0), told.format(block=material.name(lowest.id))))
    return figures


def _messages(material: Material) -> list[str]:
    return [
        *_gap_messages(material),
        *_agreement_messages(material),
        *_change_messages(material),
        *_done_messages(material),
        *_certainty_messages(material),
    ]


def _gap_messages(material: Material) -> list[str]:
    words = material.words
    notable = sorted((gap for gap in material.results.gaps if gap.notable), key=lambda gap: -abs(gap.difference))
    if not notable:
        return []
    names = listed([material.name(block) for block in dict.fromkeys(gap.block for gap in notable)], words)
    biggest = notable[0]
    return [
        words.translate("Report", "De lagen kijken verschillend naar: {blocks}.").format(blocks=names),
        words.translate("Report", "Het grootste verschil: {block}, {points} punt tussen {first} en {second}.").format(
            block=material.name(biggest.block),
            first=material.layer(biggest.first).lower(),
            second=material.layer(biggest.second).lower(),
            points=material.score(abs(biggest.difference)),
        ),
    ]


def _agreement_messages(material: Material) -> list[str]:
    apart = [material.name(one.id) for one in material.shown_blocks() if one.agreement_level is Agreement.APART]
    if not apart:
        return []
    return [
        material.words.translate("Report", "Bij {blocks} geldt: {agreement}.").format(
            blocks=listed(apart, material.words), agreement=agreement_text(Agreement.APART, material.words)
        )
    ]


def _change_messages(material: Material) -> list[str]:
    words, changes = material.words, material.results.changes or ()
    sure = [one for one in changes if one.notable and one.certainty is Certainty.CERTAIN and one.kind == "company"]
    up, down = [one for one in sure if one.difference > 0], [one for one in sure if one.difference < 0]
    texts = (
        (up, words.translate("Report", "Omhoog sinds {round}: {blocks}.")),
        (down, words.translate("Report", "Omlaag sinds {round}: {blocks}.")),
    )
    return [
        told.format(round=material.results.against, blocks=listed(_with_points(material, found), words))
        for found, told in texts
        if found
    ]


def _done_messages(material: Material) -> list[str]:
    """What came of the plan before, counted by its outcomes."""
    words, earlier = material.words, material.earlier
    found = [action.look_back.result for action in earlier.actions if action.look_back] if earlier else []
    parts = [
        words.translate("Report", "{count} {outcome}").format(count=count, outcome=outcome_name(outcome, words))
        for outcome in Outcome
        if (count := found.count(outcome))
    ]
    if not parts:
        return []
    return [words.translate("Report", "Acties uit het vorige plan: {parts}.").format(parts=", ".join(parts))]


def _certainty_messages(material: Material) -> list[str]:
    words, half = material.words, half_interval(material.shown_blocks())
    messages = []
    if half is not None and material.score(half) != material.score(0.0):
        told = words.translate("Report", "Een score van iedereen kan ongeveer {half} punt hoger of lager liggen.")
        messages.append(told.format(half=material.score(half)))
    if material.results.hidden:
        messages.append(
            words.translate(
                "Report", "Van groepen die te klein zijn, staan er geen scores. Zo blijft iedereen anoniem."
            )
        )
    return messages


def _with_points(material: Material, changes: Sequence[Change]) -> list[str]:
    told = material.words.translate("Report", "{block} met {points}")
    return [told.format(block=material.name(one.block), points=material.score(abs(one.difference))) for one in changes]


def _next_steps(material: Material) -> Flowable:
    words = material.words
    cards = [card for action in material.plan.actions if (card := material.card(action.card))]
    heading = words.translate("Report", "Dit gaan jullie doen")
    lead: list[Flowable] = []
    if not cards:
        heading = words.translate("Report", "Wat nu?")
        told = words.translate("Report", "Kies samen hooguit drie kaarten. Deze passen het best bij jullie uitkomst:")
        lead = [text(told, _MESSAGE)]
        cards = [card for card, _reasons in material.recommended][:_MOST_CARDS]
    elif material.plan.blocks:
        names = listed([material.name(block) for block in material.plan.blocks], words)
        lead = [text(words.translate("Report", "Jullie werken aan: {blocks}.").format(blocks=names), _MESSAGE)]
    return box([text(heading, SUBHEADING), *lead, *bullets([card.title for card in cards], _MESSAGE)])
