"""A building block in the report: score, answers, agreement, differences and the cards that fit."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, Spacer

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.distribution import distribution_figure
from leercultuur_desktop.content.wording import agreement_text, certainty_text, effort_name, group_name, starter_name
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.results import BlockResult, Gap
from leercultuur_desktop.reports.matplotlib_canvas import FigureOnPaper
from leercultuur_desktop.reports.paper import SMALL, SUBHEADING, TEXT_WIDTH, plain, rich, style, text
from leercultuur_desktop.reports.pieces import BlockBand, ShareBar, WritingLines, box, bullets
from leercultuur_desktop.reports.report_material import Material

_INCH = 72.0
_BIG = style(13, spaceAfter=5)
_CARD = style(10, leading=13.5, spaceAfter=3)


def block_pages(material: Material) -> list[Flowable]:
    """All six blocks; each stays together, so that short ones share a page."""
    story: list[Flowable] = []
    for block in BLOCKS:
        story += [KeepTogether(_block(material, block)), Spacer(1, 14)]
    return story


def block_band(material: Material, block: Block) -> BlockBand:
    """The band with a block's pictogram and full name."""
    icon = material.results.questionnaire.block_text(block).icon
    return BlockBand(icon, material.name(block, short=False), tokens.BLOCK_COLOURS[block])


def _block(material: Material, block: Block) -> list[Flowable]:
    description = material.results.questionnaire.block_text(block).description
    story: list[Flowable] = [block_band(material, block), text(description, SMALL)]
    company = material.company
    result = company.block(block) if company else None
    if result is None or not result.shown:
        note = material.words.translate("Report", "Deze bouwsteen heeft te weinig antwoorden om te laten zien.")
        story.append(text(note))
    else:
        story += [rich(_score_sentence(material, result), _BIG), *_shares(material, result)]
        story += _questions(material, result)
        story += _differences(material, block)
    story += card_lines(material, block)
    if result is not None and result.questions is not None:
        # A block with its distributions fills most of a page: what is left of it is for the pen.
        story += [text(material.words.translate("Report", "Onze aantekeningen"), SUBHEADING), WritingLines(4)]
    return story


def _score_sentence(material: Material, result: BlockResult) -> str:
    words = material.words
    score = words.translate("Report", "Score: {score}").format(score=material.score(result.mean or 0.0))
    interval = _interval_words(material, result)
    return f"<b>{plain(score)}</b>{plain(interval)}"


def _interval_words(material: Material, result: BlockResult) -> str:
    words = material.words
    if result.low is None or result.high is None:
        return "."
    low, high = material.score(result.low), material.score(result.high)
    if result.low == result.high:
        return words.translate("Report", ". Iedereen antwoordde, dus dit geldt voor de hele groep.")
    if low == high:
        return words.translate("Report", ". Deze score is heel zeker.")
    return words.translate("Report", ". Heel waarschijnlijk ligt hij tussen {low} en {high}.").format(
        low=low, high=high
    )


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
    words = material.words
    level = result.agreement_level
    story: list[Flowable] = [text(words.translate("Report", "De vragen"), SUBHEADING)]
    if result.questions is None:
        note = words.translate(
            "Report",
            "Hoe de antwoorden per vraag verdeeld zijn, laten we niet zien. Daarvoor zijn minstens {count} antwoorden "
            "op elke vraag nodig. Zo kan niemand zien wat een ander antwoordde.",
        )
        story.append(text(note.format(count=2 * material.results.minimum_group)))
    else:
        figure = distribution_figure(
            result.questions, material.results.questionnaire, words, width_inches=TEXT_WIDTH / _INCH
        )
        story.append(FigureOnPaper(figure))
    if level is not None:
        phrase = agreement_text(level, words)
        story.append(
            text(
                words.translate("Report", "Eens of oneens? {sentence}.").format(
                    sentence=phrase[:1].upper() + phrase[1:]
                )
            )
        )
    return story


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
            "Zo'n verschil komt vaker voor: de leiding kijkt meestal iets positiever.",
        )
        content = [text(_gap_sentence(material, gap)) for gap in notable]
        story.append(box([*content, text(common, SMALL)], tokens.BLOCK_COLOURS[block]))
    story += [text(sentence) for sentence in (*sentences, *departments)]
    return story


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
    words = material.words
    scores = [
        f"{group_name(group, words)} {material.score(mean)}"
        for group in material.results.groups
        if group.kind == "department" and (mean := group.block(block).mean) is not None
    ]
    if not scores:
        return []
    return [words.translate("Report", "Per afdeling: {scores}.").format(scores="; ".join(scores))]


def card_lines(material: Material, block: Block) -> list[Flowable]:
    """The two cards that fit a block, with the reasons where they were ranked."""
    cards = material.fitting_cards(block)
    if not cards:
        return []
    heading = material.words.translate("Report", "Kaarten die hierbij passen")
    return [text(heading, SUBHEADING), *(rich(_card_line(material, card, why), _CARD) for card, why in cards)]


def _card_line(material: Material, card: InterventionCard, reasons: Sequence[str]) -> str:
    words = material.words
    number = words.translate("Report", "Kaart {number}").format(number=card.number)
    facts = ", ".join(reasons) or f"{starter_name(card.starts, words)}, {effort_name(card.effort, words)}"
    return f"<b>{plain(number)} · {plain(card.title)}</b><br/>{plain(facts[:1].upper() + facts[1:])}."


def talk_pages(material: Material) -> list[Flowable]:
    """The questions as a guide for a talk, for when there are no scores."""
    story: list[Flowable] = []
    for block in BLOCKS:
        questions = [question.text for question in material.results.questionnaire.of_block(block)]
        content: list[Flowable] = [block_band(material, block), *bullets(questions), *card_lines(material, block)]
        story += [KeepTogether(content), Spacer(1, 12)]
    return story
