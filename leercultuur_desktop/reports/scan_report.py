"""The report of a round: what the company needs to talk about it and to choose, on A4 and in black and white too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports import report_blocks, report_closing, report_opening
from leercultuur_desktop.reports.paper import HEADING, LEAD, TITLE, Details, register_fonts, text, write_document
from leercultuur_desktop.reports.pieces import Heading
from leercultuur_desktop.reports.report_material import Material, Recommended

_HALF_PAGE = 340.0


def write_report(
    target: Path,
    results: Results,
    plan: Plan,
    cards: Sequence[InterventionCard],
    recommended: Recommended,
    words: Words,
    *,
    example: bool,
) -> None:
    """Write the report; with fewer than the minimum group, a short one with questions to talk about instead of scores.

    `cards` are all cards; `recommended` the ranked ones with their reasons in words.
    KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    register_fonts()
    material = Material(results, plan, cards, recommended, words, example or results.practice)
    story = _whole_story(material) if results.enough else _short_story(material)
    title = words.translate("Report", "Leercultuurscan van {company}, {round}").format(
        company=results.company, round=results.round
    )
    left = words.translate("Report", "Leercultuurscan · {company}").format(company=results.company)
    write_document(target, story, Details(title, left, results.round, words, material.example))


def _whole_story(material: Material) -> list[Flowable]:
    return [
        *report_opening.summary(material),
        *report_opening.response(material),
        *report_opening.radar(material),
        PageBreak(),
        *report_blocks.block_pages(material),
        CondPageBreak(_HALF_PAGE),
        *report_closing.changes(material),
        *report_closing.plan(material),
        *report_closing.remarks(material),
        CondPageBreak(_HALF_PAGE),
        *report_closing.method(material),
        *report_closing.sources(material),
    ]


def _short_story(material: Material) -> list[Flowable]:
    words, results = material.words, material.results
    title = words.translate("Report", "Praten over leren bij {company}").format(company=results.company)
    why = words.translate(
        "Report",
        "Ingevulde vragenlijsten: {count}. Scores laten we zien vanaf {minimum}. Bij minder kan iemand raden "
        "wie wat antwoordde. Daarom staan er nu geen scores. Zo blijft iedereen anoniem.",
    )
    how = words.translate(
        "Report",
        "Hier staan wel de vragen, om samen over te praten. Kies samen één bouwsteen. Lees de vragen voor. "
        "Laat iedereen een voorbeeld geven uit de afgelopen weken. Kies daarna hooguit drie kaarten om mee te"
        " beginnen.",
    )
    lead = words.translate("Report", "Leercultuurscan, {round}").format(round=results.round)
    return [
        Heading(title, TITLE),
        text(lead, LEAD),
        text(why.format(count=results.responses, minimum=results.minimum_group)),
        text(how),
        Heading(words.translate("Report", "De vragen om over te praten"), HEADING),
        *report_blocks.talk_pages(material),
        *report_closing.plan(material),
        *report_closing.method(material),
        *report_closing.sources(material),
    ]
