"""Together or apart, and what changed since the last round: all differences in one place, with how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak

from leercultuur_desktop.charts.round_charts import changes_chart, layers_chart, signed
from leercultuur_desktop.content.wording import certainty_text, group_name, layer_name
from leercultuur_desktop.domain.identifiers import BLOCKS, GroupKind
from leercultuur_desktop.domain.results import Change, Gap, GroupResult
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.matplotlib_canvas import ChartOnPaper
from leercultuur_desktop.reports.paper import CELL_BOLD, HEADING, SEMIBOLD, SMALL, SUBHEADING, TEXT_WIDTH, style, text
from leercultuur_desktop.reports.pieces import Heading, grid
from leercultuur_desktop.reports.report_done import done
from leercultuur_desktop.reports.report_material import Material
from leercultuur_desktop.reports.report_pieces import notes, over_a_table
from leercultuur_desktop.reports.report_response import score_cell

_NAME_COLUMN: Final = 136.0
_CELL_PADDING: Final = 7.0
_SMALLEST: Final = 6.5
_SENTENCE: Final = 90.0


def differences_heading(material: Material) -> str:
    """How the pages with differences are called."""
    return material.words.translate("Report", "Waar kijken we anders naar?")


def differences(material: Material) -> list[Flowable]:
    """Layers on one scale with every gap in a table, and departments beside the company; nothing for one layer."""
    words, departments = material.words, material.results.of_kind(GroupKind.DEPARTMENT)
    chart = layers_chart(material.results, words)
    if chart is None and not departments:
        return []
    told = words.translate(
        "Report",
        "Een verschil tussen groepen is geen fout van iemand. Vraag door: wat maken jullie mee, en wat zien anderen "
        "niet?",
    )
    story: list[Flowable] = [Heading(differences_heading(material), HEADING), text(told)]
    if chart:
        story += [text(words.translate("Report", "De lagen naast elkaar"), SUBHEADING), ChartOnPaper(chart)]
        story += _gap_table(material)
    if departments:
        story += _departments(material, departments)
    # Where nothing may be compared with the round before, the one sentence that says so stands under this.
    return story if material.results.changes == () else [*story, notes(words), PageBreak()]


def _gap_table(material: Material) -> list[Flowable]:
    words, gaps = material.words, material.results.gaps
    if not gaps:
        return []
    note = words.translate(
        "Report",
        "Een plus wil zeggen: de eerste groep scoort hoger. De leiding kijkt bij veel bedrijven iets positiever. Een "
        "klein verschil zegt dus weinig.",
    )
    pairs = {(one.first, one.second) for one in gaps}
    table = _two_layers(material, gaps) if len(pairs) == 1 else _layers_by_pair(material, gaps)
    return [table, text(f"{note} {_rounding(words)}", SMALL)]


def _rounding(words: Words) -> str:
    """Why a difference may be 0.1 off the two scores beside it: each is rounded by itself, from its exact value."""
    return words.translate("Report", "Door het afronden kan een verschil net anders lijken dan de twee scores.")


def _two_layers(material: Material, gaps: Sequence[Gap]) -> Flowable:
    """The scores of the only two layers there are beside their difference."""
    words = material.words
    first, second = (layer_name(one, words) for one in (gaps[0].first, gaps[0].second))
    head = [words.translate("Report", "bouwsteen"), first, second, *_difference_heads(words)]
    layers = [material.results.group(GroupKind.LAYER, one) for one in (gaps[0].first, gaps[0].second)]
    rows = [
        [
            material.name(one.block),
            *(score_cell(material, group.block(one.block)) for group in layers if group),
            signed(one.difference, words),
            certainty_text(one.certainty, words),
        ]
        for one in gaps
    ]
    return grid(head, rows, [TEXT_WIDTH - 370, 90, 90, 80, 110])


def _layers_by_pair(material: Material, gaps: Sequence[Gap]) -> Flowable:
    words = material.words
    head = [
        words.translate("Report", "bouwsteen"),
        words.translate("Report", "wie en wie"),
        *_difference_heads(words),
    ]
    between = words.translate("Report", "{first} en {second}")
    rows = [
        [
            material.name(one.block),
            between.format(first=layer_name(one.first, words), second=layer_name(one.second, words)),
            signed(one.difference, words),
            certainty_text(one.certainty, words),
        ]
        for one in gaps
    ]
    return grid(head, rows, [118, TEXT_WIDTH - 288, 70, 100], numbers_from=2)


def _difference_heads(words: Words) -> list[str]:
    return [words.translate("Report", "verschil"), words.translate("Report", "echt verschil?")]


def _departments(material: Material, departments: Sequence[GroupResult]) -> list[Flowable]:
    words = material.words
    company = material.results.groups[0]
    head = [words.translate("Report", "afdeling"), *(material.name(block) for block in BLOCKS)]
    rows = [
        [group_name(group, words), *(score_cell(material, group.block(block)) for block in BLOCKS)]
        for group in (company, *departments)
    ]
    wide = (TEXT_WIDTH - _NAME_COLUMN) / len(BLOCKS)
    note = words.translate(
        "Report", "Bij een kleine afdeling telt één antwoord zwaar. Kijk daarom alleen naar grote verschillen."
    )
    table = grid(head, rows, [_NAME_COLUMN, *[wide] * len(BLOCKS)], head_look=_head_look(head[1:], wide))
    heading = over_a_table(words.translate("Report", "De afdelingen naast elkaar"))
    # A table that fits a page is not torn for a few rows.
    return [KeepTogether([*heading, table, text(note, SMALL)])]


def _head_look(names: Sequence[str], wide: float) -> ParagraphStyle:
    """Letters as large as leave every word of the names whole."""
    longest = max(stringWidth(word, SEMIBOLD, 1) for name in names for word in name.split())
    size = max(_SMALLEST, min(CELL_BOLD.fontSize, (wide - _CELL_PADDING) / longest))
    return style(size, SEMIBOLD, leading=size * 1.25)


def changes_heading(material: Material) -> str:
    """How the pages with what changed are called."""
    return material.words.translate("Report", "Wat veranderde er sinds {round}").format(round=material.results.against)


def changes(material: Material) -> list[Flowable]:
    """The difference with the round before and what was done in between, where it was asked for."""
    results, words = material.results, material.words
    if results.changes is None:
        return []
    story: list[Flowable] = [Heading(changes_heading(material), HEADING)]
    if not results.changes:
        none = words.translate("Report", "Er is geen bouwsteen die we met de vorige meting mogen vergelijken.")
        return [CondPageBreak(_SENTENCE), *story, text(none), *done(material), notes(words), PageBreak()]
    note = words.translate(
        "Report",
        "Elke meting is anoniem en staat op zichzelf. We vergelijken groepen, nooit dezelfde personen. Alleen "
        "bouwstenen met precies dezelfde vragen staan hier. Van lagen en afdelingen staan alleen de opvallende "
        "verschillen hier.",
    )
    # Of other groups than the company only what is worth a talk, or the table would run over pages.
    others = [one for one in results.changes if one.kind != GroupKind.COMPANY and one.notable]
    story += [*_company_changes(material), *_others(material, others), text(f"{note} {_rounding(words)}", SMALL)]
    return [*story, *done(material), notes(words), PageBreak()]


def _company_changes(material: Material) -> list[Flowable]:
    words, company = material.words, material.company
    chart = changes_chart(material.results, words)
    if chart is None or company is None:
        return []
    cells = []
    for one in material.results.changes or ():
        now = company.block(one.block).mean
        if one.kind != GroupKind.COMPANY or now is None:
            continue
        scores = [material.score(now - one.difference), material.score(now), signed(one.difference, words)]
        cells.append([material.name(one.block), *scores, certainty_text(one.certainty, words)])
    head = [
        words.translate("Report", "bouwsteen"),
        words.translate("Report", "toen"),
        words.translate("Report", "nu"),
        words.translate("Report", "verschil"),
        words.translate("Report", "echt veranderd?"),
    ]
    return [ChartOnPaper(chart), grid(head, cells, [TEXT_WIDTH - 310, 60, 60, 70, 120])]


def _others(material: Material, found: Sequence[Change]) -> list[Flowable]:
    if not found:
        return []
    words = material.words
    head = [words.translate("Report", "groep"), words.translate("Report", "wat opvalt")]
    rows = []
    for group, parts in groupby(found, key=lambda one: (one.kind, one.id)):
        name = group[1] if group[0] == GroupKind.DEPARTMENT else layer_name(group[1], words)
        texts = [f"{material.name(one.block)} {signed(one.difference, words)}" for one in parts]
        rows.append([name, ", ".join(texts)])
    heading = over_a_table(words.translate("Report", "Per laag en afdeling"))
    return [*heading, grid(head, rows, [150, TEXT_WIDTH - 150], numbers_from=2)]
