"""The first pages of the report: the summary on one page, who answered, and the radar with its table."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, PageBreak, Spacer

from leercultuur_desktop.charts.radar import radar_figure
from leercultuur_desktop.charts.series import hidden_note, merged_note
from leercultuur_desktop.content.wording import agreement_text, group_name
from leercultuur_desktop.domain.identifiers import Source
from leercultuur_desktop.domain.results import Agreement, BlockResult, Certainty, GroupResult
from leercultuur_desktop.reports.matplotlib_canvas import FigureOnPaper
from leercultuur_desktop.reports.paper import HEADING, LEAD, SMALL, SUBHEADING, TEXT_WIDTH, TITLE, text
from leercultuur_desktop.reports.pieces import Heading, ScoreLines, ScoreRow, bullets, grid
from leercultuur_desktop.reports.report_material import Material

_RADAR_INCHES: Final = (6.6, 6.1)
_MOST_DEPARTMENT_COLUMNS: Final = 3


def summary(material: Material) -> list[Flowable]:
    """The title and the one page that a busy person reads."""
    words, results = material.words, material.results
    title = words.translate("Report", "Zo leren wij bij {company}").format(company=results.company)
    lead = words.translate("Report", "Verslag van de leercultuurscan, {round}").format(round=results.round)
    story: list[Flowable] = [Heading(title, TITLE), text(lead, LEAD)]
    story.append(Heading(words.translate("Report", "In het kort"), HEADING, 1))
    story += bullets(_short_messages(material))
    story.append(text(words.translate("Report", "De zes bouwstenen"), SUBHEADING))
    story.append(_overview(material))
    explained = words.translate(
        "Report",
        "De stip is de score van iedereen samen. 1 is (bijna) nooit, 5 is (bijna) altijd. De grijze balk laat"
        " zien waar de score heel waarschijnlijk ligt. De streepjeslijn is jullie doel.",
    )
    closing = words.translate(
        "Report",
        "Dit verslag is het begin van een gesprek, geen oordeel. Bespreek het samen, met alle lagen aan tafel.",
    )
    return [*story, text(explained, SMALL), Spacer(1, 4), text(closing), PageBreak()]


def _short_messages(material: Material) -> list[str]:
    messages = [_response_message(material), *_high_and_low(material), *_gap_messages(material)]
    messages += [*_agreement_messages(material), *_change_messages(material), _plan_message(material)]
    return messages


def _response_message(material: Material) -> str:
    words, results = material.words, material.results
    if results.response_rate is None:
        text_ = words.translate("Report", "{count} mensen vulden de vragenlijst in.")
        return text_.format(count=results.responses)
    return words.translate("Report", "{count} van de {people} mensen vulden de vragenlijst in ({share}).").format(
        count=results.responses, people=results.headcount, share=material.share(results.response_rate)
    )


def _high_and_low(material: Material) -> list[str]:
    words, blocks = material.words, material.shown_blocks()
    if not blocks:
        return []
    lowest, highest = blocks[0], blocks[-1]
    messages = [
        words.translate("Report", "De hoogste score is voor {block}: {score}.").format(
            block=material.name(highest.id), score=material.score(highest.mean or 0.0)
        )
    ]
    if lowest is not highest:
        messages.append(
            words.translate("Report", "De laagste score is voor {block}: {score}. Jullie doel is {target}.").format(
                block=material.name(lowest.id),
                score=material.score(lowest.mean or 0.0),
                target=material.score(material.results.target),
            )
        )
    return messages


def _gap_messages(material: Material) -> list[str]:
    words = material.words
    notable = sorted((gap for gap in material.results.gaps if gap.notable), key=lambda gap: -abs(gap.difference))
    if not notable:
        return []
    names = ", ".join(dict.fromkeys(material.name(gap.block) for gap in notable))
    biggest = notable[0]
    return [
        words.translate(
            "Report",
            "De lagen kijken verschillend naar: {blocks}. Het verschil is het grootst bij {block}, "
            "tussen {first} en {second}: {points} punt.",
        ).format(
            blocks=names,
            block=material.name(biggest.block),
            first=material.layer(biggest.first).lower(),
            second=material.layer(biggest.second).lower(),
            points=material.score(abs(biggest.difference)),
        )
    ]


def _agreement_messages(material: Material) -> list[str]:
    apart = [material.name(one.id) for one in material.shown_blocks() if one.agreement_level is Agreement.APART]
    if not apart:
        return []
    return [
        material.words.translate("Report", "Bij {blocks} geldt: {agreement}.").format(
            blocks=", ".join(apart), agreement=agreement_text(Agreement.APART, material.words)
        )
    ]


def _change_messages(material: Material) -> list[str]:
    words, changes = material.words, material.results.changes or ()
    sure = [one for one in changes if one.notable and one.certainty is Certainty.CERTAIN and one.kind == "company"]
    messages = []
    for one in sure:
        if one.difference > 0:
            text_ = words.translate("Report", "Sinds {round} ging {block} {points} punt omhoog.")
        else:
            text_ = words.translate("Report", "Sinds {round} ging {block} {points} punt omlaag.")
        messages.append(
            text_.format(
                round=material.results.against,
                block=material.name(one.block),
                points=material.score(abs(one.difference)),
            )
        )
    return messages


def _plan_message(material: Material) -> str:
    words = material.words
    cards = [card for action in material.plan.actions if (card := material.card(action.card))]
    titles = "; ".join(card.title for card in cards)
    if not titles:
        return words.translate("Report", "Jullie kozen nog geen kaarten. Kies er samen hooguit drie.")
    return words.translate("Report", "Dit gaan jullie doen: {titles}.").format(titles=titles)


def _overview(material: Material) -> ScoreLines:
    words, results = material.words, material.results
    rows = []
    for one in material.company.blocks if material.company else ():
        icon, name = results.questionnaire.block_text(one.id).icon, material.name(one.id)
        if one.mean is None:
            rows.append(ScoreRow(icon, name, note=words.translate("Report", "te weinig antwoorden om te laten zien")))
        else:
            rows.append(ScoreRow(icon, name, material.score(one.mean), one.mean, one.low, one.high))
    label = words.translate("Report", "doel {target}").format(target=material.score(results.target))
    return ScoreLines(rows, results.target, label)


def response(material: Material) -> list[Flowable]:
    """Who answered, by group, and how sure the figures are."""
    words, results = material.words, material.results
    story: list[Flowable] = [Heading(words.translate("Report", "Wie deed mee"), HEADING)]
    story.append(text(_response_message(material)))
    head = [
        words.translate("Report", "groep"),
        words.translate("Report", "ingevuld"),
        words.translate("Report", "mensen"),
        words.translate("Report", "aandeel"),
    ]
    story.append(grid(head, [_group_row(material, group) for group in results.groups], [220, 80, 80, 80]))
    story += [text(note, SMALL) for note in _group_notes(material)]
    story.append(text(words.translate("Report", "Hoe zeker zijn deze scores?"), SUBHEADING))
    story += [text(sentence) for sentence in _certainty_sentences(material)]
    story.append(text(words.translate("Report", "Zo lees je dit verslag"), SUBHEADING))
    return story + bullets(_reading_guide(material))


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


def _group_row(material: Material, group: GroupResult) -> list[str]:
    name = group_name(group, material.words)
    if not group.headcount:
        return [name, str(group.responses), "–", "–"]
    return [name, str(group.responses), str(group.headcount), material.share(group.responses / group.headcount)]


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
    if results.damaged:
        notes.append(words.translate("Report", "Beschadigd en niet meegeteld: {count}.").format(count=results.damaged))
    if results.headcount_exceeded:
        names = ", ".join(material.layer(one).lower() for one in results.headcount_exceeded)
        warning = words.translate("Report", "Let op: meer ingevuld dan er mensen zijn bij {groups}. Klopt het aantal?")
        notes.append(warning.format(groups=names))
    return notes


def _certainty_sentences(material: Material) -> list[str]:
    words = material.words
    halves = [
        (one.high - one.low) / 2 for one in material.shown_blocks() if one.high is not None and one.low is not None
    ]
    if not halves:
        return [words.translate("Report", "Met zo weinig antwoorden is dat niet te zeggen.")]
    half = sum(halves) / len(halves)
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
    return [first, second]


def radar(material: Material) -> list[Flowable]:
    """The radar on a page of its own, with a table that says the same."""
    words = material.words
    figure = radar_figure(material.results, words, size_inches=_RADAR_INCHES)
    story: list[Flowable] = [
        PageBreak(),
        Heading(words.translate("Report", "Ons beeld"), HEADING),
        text(
            words.translate(
                "Report",
                "Hoe verder een lijn naar buiten ligt, hoe vaker mensen dit merken in hun werk.",
            )
        ),
        FigureOnPaper(figure, "CENTER"),
        Spacer(1, 10),
        _score_table(material),
    ]
    return story


def _score_table(material: Material) -> Flowable:
    words, results = material.words, material.results
    layers = [group for group in results.groups if group.kind != "department"]
    departments = [group for group in results.groups if group.kind == "department"]
    groups = layers + (departments if len(departments) <= _MOST_DEPARTMENT_COLUMNS else [])
    head = [words.translate("Report", "bouwsteen"), *(group_name(group, words) for group in groups)]
    rows = [
        [material.name(block.id), *(_score_cell(material, group.block(block.id)) for group in groups)]
        for block in results.groups[0].blocks
    ]
    first = 150.0
    wide = (TEXT_WIDTH - first) / max(len(groups), 4)
    return grid(head, rows, [first, *[wide] * len(groups)])


def _score_cell(material: Material, block: BlockResult) -> str:
    if block.mean is None:
        return material.words.translate("Report", "te weinig")
    return material.score(block.mean)
