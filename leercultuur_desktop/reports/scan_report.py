"""The report of a round: what the company needs to talk about it and to choose, on A4 and in black and white too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable, PageBreakIfNotEmpty

from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports import (
    report_blocks,
    report_closing,
    report_differences,
    report_opening,
    report_plan,
    report_response,
    report_talk,
)
from leercultuur_desktop.reports.document import write_document
from leercultuur_desktop.reports.paper import Details, Progress, register_fonts
from leercultuur_desktop.reports.report_material import Material, Recommended

_HALF_PAGE: Final = 340.0
_FIGURES_AND_SOURCES: Final = 330.0
_SOME_METHOD: Final = 180.0
# How much of the work is done when all parts are made and the pages begin.
_PARTS_MADE: Final = 0.3
Part = Callable[[Material], list[Flowable]]


def write_report(  # noqa: PLR0913 - a report is made of all of these
    target: Target,
    results: Results,
    plan: Plan,
    cards: Sequence[InterventionCard],
    recommended: Recommended,
    words: Words,
    *,
    example: bool,
    why: str = "",
    earlier: Plan | None = None,
    progress: Progress | None = None,
) -> None:
    """Write the report; with fewer than the minimum group, a short one with questions to talk about instead of scores.

    `cards` are all cards; `recommended` the ranked ones with their reasons in words. `why` is the company's own reason
    for the scan, `earlier` the plan of the round that these results are compared with. `progress` is told how far it
    is, from 0 to 1, and may raise `errors.Cancelled`: then there is no file.
    KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    register_fonts()
    material = Material(results, plan, cards, recommended, words, example or results.practice, why, earlier)
    story = _story(material, progress)
    title = words.translate("Report", "Leercultuurscan van {company}, {round}").format(
        company=results.company, round=results.round
    )
    left = words.translate("Report", "Leercultuurscan · {company}").format(company=results.company)
    details = Details(title, left, results.round, words, material.example, cover=results.enough)
    write_document(target, story, details, _after_parts(progress) if progress else None)


def _after_parts(progress: Progress) -> Progress:
    return lambda share: progress(_PARTS_MADE + (1 - _PARTS_MADE) * share)


def _story(material: Material, progress: Progress | None) -> list[Flowable]:
    parts = _WHOLE if material.results.enough else _SHORT
    story: list[Flowable] = []
    contents: list[str] = []
    for number, (heading, part) in enumerate(parts):
        if progress:
            progress(_PARTS_MADE * number / len(parts))
        made = part(material)
        story += made
        if made and heading:
            contents.append(heading(material))
    return [*report_opening.cover(material, contents), *story] if material.results.enough else story


def _with_room(room: float, part: Part) -> Part:
    """A part that begins on a new page when less room than this is left on the page."""

    def made(material: Material) -> list[Flowable]:
        found = part(material)
        return [CondPageBreak(room), *found] if found else []

    return made


def _on_a_new_page(part: Part) -> Part:
    return lambda material: [PageBreakIfNotEmpty(), *part(material)]


_Heading = Callable[[Material], str]
_CLOSING: Final[tuple[tuple[_Heading | None, Part], ...]] = (
    (report_closing.figures_heading, _with_room(_FIGURES_AND_SOURCES, report_closing.context_figures)),
    (report_closing.sources_heading, report_closing.sources),
)
_WHOLE: Final[tuple[tuple[_Heading | None, Part], ...]] = (
    (report_opening.summary_heading, report_opening.summary),
    (report_response.response_heading, report_response.response),
    (report_response.radar_heading, report_response.radar),
    # The six tiles on the cover lead to the blocks.
    (None, report_blocks.block_pages),
    (report_differences.differences_heading, report_differences.differences),
    (report_differences.changes_heading, report_differences.changes),
    (report_plan.plan_heading, report_plan.plan),
    (report_closing.remarks_heading, _with_room(_HALF_PAGE, report_closing.remarks)),
    (report_closing.method_heading, _on_a_new_page(report_closing.method)),
    *_CLOSING,
)
_SHORT: Final[tuple[tuple[_Heading | None, Part], ...]] = (
    (None, report_talk.opening),
    (report_talk.talk_heading, report_talk.talk_pages),
    (report_plan.plan_heading, report_plan.plan),
    (report_closing.method_heading, _with_room(_SOME_METHOD, report_closing.method)),
    *_CLOSING,
)
