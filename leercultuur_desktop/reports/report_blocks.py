"""A building block in the report: score, answers, agreement, differences and the cards that fit."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, PageBreak

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.distribution import distribution_chart
from leercultuur_desktop.charts.round_charts import block_chart
from leercultuur_desktop.content.wording import agreement_text, certainty_text
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind
from leercultuur_desktop.domain.results import BlockResult, Gap
from leercultuur_desktop.reports.matplotlib_canvas import ChartOnPaper
from leercultuur_desktop.reports.paper import BOLD, SMALL, SUBHEADING, TEXT_WIDTH, style, text
from leercultuur_desktop.reports.pieces import BlockBand, ShareBar, box, bullets
from leercultuur_desktop.reports.report_cards import fitting_cards
from leercultuur_desktop.reports.report_material import Material
from leercultuur_desktop.reports.report_pieces import columns, gap, notes, one_page

_SCORE: Final = style(40, BOLD, leading=43, spaceAfter=7)
_SHORT_SCORE: Final = style(32, BOLD, leading=35, spaceAfter=6)
_MEANING: Final = style(leading=14.5, spaceAfter=1)
_SCORE_COLUMN: Final = 136.0
_SCALE_COLUMN: Final = TEXT_WIDTH - _SCORE_COLUMN - 14
_SHORT_SCORE_COLUMN: Final = 84.0
_ASKED: Final = style(9.5, leading=12.5, spaceAfter=1)
_MOST_DEPARTMENTS: Final = 6


def block_pages(material: Material) -> list[Flowable]:
    """All six blocks: a page each where the answers to the questions may be shown, else two on a page."""
    story: list[Flowable] = []
    waiting: list[Flowable] = []
    for block in BLOCKS:
        content = _block(material, block)
        if _has_questions(material, block):
            story += [*_page_of(waiting), *content, PageBreak()]
            waiting = []
        elif waiting:
            story += _page_of([*waiting, *content])
            waiting = []
        else:
            waiting = content
    return [*story, *_page_of(waiting)]


def _page_of(content: list[Flowable]) -> list[Flowable]:
    """One or two short blocks, made a little smaller where their words take more than a page."""
    return [one_page(content), PageBreak()] if content else []


def _has_questions(material: Material, block: Block) -> bool:
    return material.company is not None and material.company.block(block).questions is not None


def block_band(material: Material, block: Block, *, space_before: float = 18.0) -> BlockBand:
    """The band with a block's pictogram and full name."""
    name, colour = material.name(block, short=False), tokens.BLOCK_COLOURS[block]
    return BlockBand(material.icon(block), name, colour, space_before=space_before)


def _block(material: Material, block: Block) -> list[Flowable]:
    description = material.results.questionnaire.block_text(block).description
    story: list[Flowable] = [block_band(material, block), text(description, SMALL)]
    result = material.company.block(block) if material.company else None
    if result is None or not result.shown:
        note = material.words.translate("Report", "Deze bouwsteen heeft te weinig antwoorden om te laten zien.")
        return [*story, text(note), *fitting_cards(material, block)]
    if result.questions is None:
        story += [_short_score(material, result), *_shares(material, result), *_questions_asked(material, result)]
        return [*story, *_differences(material, block), *fitting_cards(material, block)]
    heading = text(material.words.translate("Report", "Alle antwoorden samen"), SUBHEADING)
    story += [_score(material, result), heading, *_shares(material, result), *_questions(material, result)]
    story += [*_differences(material, block), *fitting_cards(material, block)]
    # What is left of the page is for the pen.
    return [*story, notes(material.words)]


def _short_score(material: Material, result: BlockResult) -> Flowable:
    """The score in large with what it means beside it, for a page that two blocks share."""
    score = text(material.score(result.mean or 0.0), _SHORT_SCORE)
    meaning: list[Flowable] = [gap(3), text(_interval_words(material, result), _MEANING)]
    meaning.append(text(_target_words(material), _MEANING))
    return columns([[score, gap(5)], meaning], [_SHORT_SCORE_COLUMN, TEXT_WIDTH - _SHORT_SCORE_COLUMN - 14])


def _target_words(material: Material) -> str:
    told = material.words.translate("Report", "Jullie doel is {target}.")
    return told.format(target=material.score(material.results.target))


def _score(material: Material, result: BlockResult) -> Flowable:
    """The score in large, beside it the groups that may be shown and the round before."""
    left = [
        text(material.score(result.mean or 0.0), _SCORE),
        text(_interval_words(material, result), SMALL),
        text(_target_words(material), SMALL),
    ]
    chart = block_chart(material.results, result.id, material.words, _SCALE_COLUMN)
    return columns([left, [ChartOnPaper(chart)]], [_SCORE_COLUMN, _SCALE_COLUMN])


def _interval_words(material: Material, result: BlockResult) -> str:
    words = material.words
    if result.low is None or result.high is None:
        return words.translate("Report", "De score van iedereen samen.")
    low, high = material.score(result.low), material.score(result.high)
    if result.low == result.high:
        return words.translate("Report", "Iedereen antwoordde, dus deze score geldt voor de hele groep.")
    if low == high:
        return words.translate("Report", "Deze score is heel zeker.")
    told = words.translate("Report", "Heel waarschijnlijk ligt deze score tussen {low} en {high}.")
    return told.format(low=low, high=high)


def _shares(material: Material, result: BlockResult) -> list[Flowable]:
    words = material.words
    parts = (
        (result.unfavourable, words.translate("Report", "ongunstig: (bijna) nooit of af en toe")),
        (result.neutral, words.translate("Report", "neutraal: regelmatig")),
        (result.favourable, words.translate("Report", "gunstig: vaak of (bijna) altijd")),
    )
    shares = [(share, material.share(share), label) for share, label in parts if share is not None]
    return [ShareBar(shares)] if len(shares) == len(parts) else []


def _questions(material: Material, result: BlockResult) -> list[Flowable]:
    heading = text(material.words.translate("Report", "De vragen"), SUBHEADING)
    chart = distribution_chart(result.questions or (), material.results.questionnaire, material.words)
    return [heading, ChartOnPaper(chart), *_agreement(material, result)]


def _questions_asked(material: Material, result: BlockResult) -> list[Flowable]:
    """The questions without their answers; the page on the response says why."""
    asked = [one.text for one in material.results.questionnaire.of_block(result.id)]
    heading = material.words.translate("Report", "De vragen")
    return [text(heading, SUBHEADING), *bullets(asked, _ASKED), gap(3), *_agreement(material, result)]


def _agreement(material: Material, result: BlockResult) -> list[Flowable]:
    level = result.agreement_level
    if level is None:
        return []
    phrase = agreement_text(level, material.words)
    told = material.words.translate("Report", "Eens of oneens? {sentence}.")
    return [text(told.format(sentence=phrase[:1].upper() + phrase[1:]))]


def _differences(material: Material, block: Block) -> list[Flowable]:
    words = material.words
    gaps = [gap for gap in material.results.gaps if gap.block == block]
    sentences = [_gap_sentence(material, gap) for gap in gaps if not gap.notable]
    departments = _department_sentence(material, block)
    notable = [gap for gap in gaps if gap.notable]
    if not gaps and not departments:
        return []
    story: list[Flowable] = [text(words.translate("Report", "Samen of apart"), SUBHEADING)]
    if notable:
        common = words.translate(
            "Report",
            "Zo’n verschil komt vaker voor: de leiding kijkt meestal iets positiever.",
        )
        content = [text(_gap_sentence(material, gap)) for gap in notable]
        story.append(box([*content, text(common, SMALL)], tokens.BLOCK_COLOURS[block]))
    return [*story, *(text(sentence) for sentence in (*sentences, *departments))]


def _gap_sentence(material: Material, gap: Gap) -> str:
    words, results = material.words, material.results
    scores = {group.id: group.block(gap.block).mean for group in results.groups if group.kind == "layer"}
    first, second = scores.get(gap.first), scores.get(gap.second)
    if first is None or second is None:
        return ""
    sentence = words.translate(
        "Report", "{first}: {first_score}, {second}: {second_score}. Is dat een echt verschil? {certainty}."
    )
    certainty = certainty_text(gap.certainty, words)
    return sentence.format(
        first=material.layer(gap.first),
        first_score=material.score(first),
        second=material.layer(gap.second).lower(),
        second_score=material.score(second),
        certainty=certainty[:1].upper() + certainty[1:],
    )


def _department_sentence(material: Material, block: Block) -> list[str]:
    """The departments in one sentence; many have a table of their own further on."""
    words, found = material.words, material.results.of_kind(GroupKind.DEPARTMENT)
    scores = [f"{one.id} {material.score(mean)}" for one in found if (mean := one.block(block).mean) is not None]
    if not scores or len(found) > _MOST_DEPARTMENTS:
        return []
    return [words.translate("Report", "Per afdeling: {scores}.").format(scores="; ".join(scores))]
