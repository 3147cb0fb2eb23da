"""Who answered and how sure that makes the figures, and the radar with the table that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from leercultuur_desktop.charts.radar import radar_figure
from leercultuur_desktop.charts.series import hidden_note, merged_note
from leercultuur_desktop.content.wording import group_name
from leercultuur_desktop.domain.identifiers import GroupKind, Source
from leercultuur_desktop.domain.results import BlockResult, GroupResult
from leercultuur_desktop.reports.matplotlib_canvas import FigureOnPaper
from leercultuur_desktop.reports.paper import HEADING, SMALL, SUBHEADING, TEXT_WIDTH, text
from leercultuur_desktop.reports.pieces import Heading, bullets, grid
from leercultuur_desktop.reports.report_material import Material
from leercultuur_desktop.reports.report_pieces import GUTTER, HALF, Meter, gap, notes

_RADAR_INCHES: Final = (6.69, 6.8)
_METER: Final = 130.0


def response_heading(material: Material) -> str:
    """How the page on the response is called."""
    return material.words.translate("Report", "Wie deed mee")


def response(material: Material) -> list[Flowable]:
    """Who answered, by group, and how sure the figures are."""
    words, results = material.words, material.results
    head = [
        words.translate("Report", "groep"),
        words.translate("Report", "ingevuld"),
        words.translate("Report", "mensen"),
        words.translate("Report", "aandeel"),
        "",
    ]
    layers = [group for group in results.groups if group.kind is not GroupKind.DEPARTMENT]
    widths = [TEXT_WIDTH - 190 - _METER, 60, 60, 70, _METER]
    meters = [Meter(_share(group), _METER) for group in layers]
    story: list[Flowable] = [
        Heading(response_heading(material), HEADING),
        text(_response_sentence(material)),
        grid(head, [_group_row(material, group) for group in layers], widths, drawn=meters),
        *_departments(material),
        *(text(note, SMALL) for note in _group_notes(material)),
        KeepTogether(
            [
                text(words.translate("Report", "Hoe zeker zijn deze scores?"), SUBHEADING),
                *(text(sentence) for sentence in _certainty_sentences(material)),
            ]
        ),
        KeepTogether(
            [
                text(words.translate("Report", "Zo lees je dit verslag"), SUBHEADING),
                *bullets(_reading_guide(material)),
            ]
        ),
        notes(words),
        PageBreak(),
    ]
    return story


def _response_sentence(material: Material) -> str:
    words, results = material.words, material.results
    if results.response_rate is None:
        told = words.translate("Report", "{count} mensen vulden de vragenlijst in.")
        return told.format(count=results.responses)
    return words.translate("Report", "{count} van de {people} mensen vulden de vragenlijst in ({share}).").format(
        count=results.responses, people=results.headcount, share=material.share(results.response_rate)
    )


def _group_row(material: Material, group: GroupResult) -> list[str]:
    name = group_name(group, material.words)
    share = _share(group)
    if share is None:
        return [name, str(group.responses), "–", "–"]
    return [name, str(group.responses), str(group.headcount), material.share(share)]


def _share(group: GroupResult) -> float | None:
    return group.responses / group.headcount if group.headcount else None


def _departments(material: Material) -> list[Flowable]:
    """The departments in two columns: how many people one has is not asked, so there is one figure a row."""
    found = material.results.of_kind(GroupKind.DEPARTMENT)
    if not found:
        return []
    words = material.words
    head = [words.translate("Report", "afdeling"), words.translate("Report", "ingevuld")]
    if len(found) == 1:
        return [gap(2), grid(head, [(found[0].id, str(found[0].responses))], [HALF - 60, 60.0])]
    half = (len(found) + 1) // 2
    cells = [(one.id, str(one.responses)) for one in found] + [("", "")] * (2 * half - len(found))
    rows = [[*cells[place], "", *cells[place + half]] for place in range(half)]
    widths = [HALF - 60, 60.0, GUTTER, HALF - 60, 60.0]
    return [gap(2), grid([*head, "", *head], rows, widths, numbers=(1, 4))]


def _group_notes(material: Material) -> list[str]:
    words, results = material.words, material.results
    notes = []
    if any(group.merged for group in results.groups):
        notes.append(merged_note(words))
    if results.hidden:
        notes.append(hidden_note(results.hidden, words))
    ways = words.translate(
        "Report", "Ingevuld op de kiosk: {kiosk}. Van papier overgetypt: {typed}. Uit een bestand: {read}."
    )
    notes.append(
        ways.format(
            kiosk=results.sources.get(Source.KIOSK, 0),
            typed=results.sources.get(Source.TYPED, 0),
            read=results.sources.get(Source.IMPORT, 0),
        )
    )
    if any(one.shown and one.questions is None for one in results.groups[0].blocks):
        hidden = words.translate(
            "Report",
            "Hoe de antwoorden per vraag verdeeld zijn, laten we niet zien. Daarvoor zijn minstens {count} antwoorden "
            "op elke vraag nodig. Zo kan niemand zien wat een ander antwoordde.",
        )
        notes.append(hidden.format(count=2 * results.minimum_group))
    if results.damaged:
        notes.append(words.translate("Report", "Beschadigd en niet meegeteld: {count}.").format(count=results.damaged))
    if results.headcount_exceeded:
        names = ", ".join(material.layer(one).lower() for one in results.headcount_exceeded)
        warning = words.translate("Report", "Let op: meer ingevuld dan er mensen zijn bij {groups}. Klopt het aantal?")
        notes.append(warning.format(groups=names))
    return notes


def _certainty_sentences(material: Material) -> list[str]:
    words = material.words
    half = half_interval(material.shown_blocks())
    if half is None:
        return [words.translate("Report", "Met zo weinig antwoorden is dat niet te zeggen.")]
    if half == 0:
        return [words.translate("Report", "Iedereen deed mee. De scores gelden dus voor de hele groep.")]
    if half < 0.05:
        first = words.translate("Report", "Bijna iedereen deed mee. De scores van iedereen samen zijn heel zeker.")
    else:
        first = words.translate(
            "Report", "De scores van iedereen samen kunnen ongeveer {half} punt hoger of lager liggen."
        ).format(half=material.score(half))
    second = words.translate(
        "Report",
        "Hoe minder mensen meededen, hoe minder zeker een score is. Kijk dus niet naar heel kleine verschillen.",
    )
    return [first, *_certainty_by_layer(material), second]


def _certainty_by_layer(material: Material) -> list[str]:
    words, parts = material.words, []
    for group in material.results.of_kind(GroupKind.LAYER):
        half = half_interval(group.blocks)
        if half is not None:
            told = words.translate("Report", "{group} {half} punt")
            parts.append(told.format(group=group_name(group, words), half=material.score(half)))
    if not parts:
        return []
    told = words.translate("Report", "Zo ver kan een score van een laag ernaast liggen: {parts}.")
    return [told.format(parts=", ".join(parts))]


def half_interval(blocks: Sequence[BlockResult]) -> float | None:
    """How far a score of these may be off, on average; None where no interval is known."""
    halves = [(one.high - one.low) / 2 for one in blocks if one.high is not None and one.low is not None]
    return sum(halves) / len(halves) if halves else None


def _reading_guide(material: Material) -> list[str]:
    words = material.words
    return [
        words.translate("Report", "Een score loopt van 1 tot 5. Hoe hoger, hoe vaker mensen dit merken in hun werk."),
        words.translate("Report", "‘Heel waarschijnlijk’ wil zeggen: in 95 van de 100 gevallen klopt het."),
        words.translate("Report", "Bij een verschil staat hoe zeker het is: zeker, waarschijnlijk of niet te zeggen."),
        words.translate(
            "Report",
            "Dezelfde score kan twee dingen betekenen. Iedereen antwoordt ongeveer hetzelfde, of twee groepen "
            "antwoorden heel anders. Kijk daarom ook naar de balken bij de vragen.",
        ),
        words.translate(
            "Report",
            "Zijn er te weinig antwoorden om te laten zien, dan staat dat er in woorden. Het is nooit een nul.",
        ),
        words.translate("Report", "Begin bij wat goed gaat. Kies daarna hooguit twee bouwstenen om aan te werken."),
    ]


def radar_heading(material: Material) -> str:
    """How the page with the radar is called."""
    return material.words.translate("Report", "Ons beeld")


def radar(material: Material) -> list[Flowable]:
    """The radar on a page of its own, with a table that says the same."""
    words = material.words
    figure = radar_figure(material.results, words, size_inches=_RADAR_INCHES)
    told = words.translate("Report", "Hoe verder een lijn naar buiten ligt, hoe vaker mensen dit merken in hun werk.")
    return [
        Heading(radar_heading(material), HEADING),
        text(told),
        FigureOnPaper(figure, "CENTER"),
        gap(8),
        _score_table(material),
        PageBreak(),
    ]


def _score_table(material: Material) -> Flowable:
    words = material.words
    groups = [group for group in material.results.groups if group.kind is not GroupKind.DEPARTMENT]
    head = [words.translate("Report", "bouwsteen"), *(group_name(group, words) for group in groups)]
    rows = [
        [material.name(block.id), *(score_cell(material, group.block(block.id)) for group in groups)]
        for block in groups[0].blocks
    ]
    first = 140.0
    return grid(head, rows, [first, *[(TEXT_WIDTH - first) / len(groups)] * len(groups)])


def score_cell(material: Material, block: BlockResult) -> str:
    """A score in a table, or that it may not be shown."""
    if block.mean is None:
        return material.words.translate("Report", "te weinig")
    return material.score(block.mean)
