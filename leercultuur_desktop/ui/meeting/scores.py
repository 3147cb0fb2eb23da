"""From results to the rows of the table: one figure a cell, or in words why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.series import PREVIOUS, chosen_series
from leercultuur_desktop.content.wording import group_name
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, Layer
from leercultuur_desktop.domain.results import BlockResult, GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.widgets.score_table import ScoreColumn, ScoreRow


@dataclass(frozen=True, slots=True)
class Series:
    """One column of scores: a group of this round or, with `heading`, of another.

    `unlike` are the blocks that asked something else in that round: their scores are not set beside the others.
    """

    id: str
    group: GroupResult
    heading: str = ""
    unlike: frozenset[Block] = field(default=frozenset())


def company_table(results: Results, words: Words) -> tuple[list[ScoreColumn], list[ScoreRow]]:
    """The whole company: a score and the number of people behind it for every block."""
    columns = [
        ScoreColumn("score", QCoreApplication.translate("MeetingScores", "score")),
        ScoreColumn("n", QCoreApplication.translate("MeetingScores", "mensen")),
    ]
    company = results.whole_company
    rows = []
    for block in BLOCKS if company else ():
        result = company.block(block) if company else None
        score, counted = _score(result, words), str(result.n) if result and result.shown else ""
        rows.append(_row(results, block, (score, counted), frozenset() if counted else frozenset({0})))
    return columns, rows


def group_table(results: Results, series: Sequence[Series], words: Words) -> tuple[list[ScoreColumn], list[ScoreRow]]:
    """Several groups side by side: each heading shows the line in the picture, and says how many people there are."""
    now = [one.group for one in series if one.id != PREVIOUS]
    looks = {line.group.id: line.style for line in chosen_series(results, words, now)}
    columns = [
        ScoreColumn(
            one.id,
            f"{one.heading or column_name(one.group, words)}\n{one.group.responses}",
            tokens.SERIES[PREVIOUS] if one.id == PREVIOUS else looks[one.group.id],
        )
        for one in series
    ]
    rows = []
    for block in BLOCKS:
        found = [_find(one.group, block) for one in series]
        unlike = frozenset(place for place, one in enumerate(series) if block in one.unlike)
        cells = tuple(
            QCoreApplication.translate("MeetingScores", "andere vragen") if place in unlike else _score(result, words)
            for place, result in enumerate(found)
        )
        hidden = unlike | {place for place, result in enumerate(found) if result is None or result.mean is None}
        rows.append(_row(results, block, cells, hidden))
    return columns, rows


def column_name(group: GroupResult, words: Words) -> str:
    """The group's name with the places where a narrow column may break it (soft hyphens)."""
    breakable = {
        Layer.WORKERS.value: QCoreApplication.translate("MeetingScores", "mede\u00adwerkers"),
        Layer.SUPERVISORS.value: QCoreApplication.translate("MeetingScores", "leiding\u00adgevenden"),
    }
    return breakable.get(group.id) or group_name(group, words)


def _find(group: GroupResult, block: Block) -> BlockResult | None:
    return next((result for result in group.blocks if result.id == block), None)


def _score(result: BlockResult | None, words: Words) -> str:
    if result is None or not result.shown or result.mean is None:
        return QCoreApplication.translate("MeetingScores", "te weinig antwoorden")
    return decimal(result.mean, words.language)


def _row(results: Results, block: Block, cells: tuple[str, ...], hidden: frozenset[int]) -> ScoreRow:
    text = results.questionnaire.block_text(block)
    return ScoreRow(block.value, text.short_name, text.icon, cells, hidden)
