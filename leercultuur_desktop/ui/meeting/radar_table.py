"""The table beside the radar: the same lines, with their scores and how sure these are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.charts.series import PREVIOUS, Series
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.score_words import interval_text, line_name, score_text, score_title
from leercultuur_desktop.ui.meeting.scores import column_name
from leercultuur_desktop.ui.widgets.score_table import ScoreColumn, ScoreRow

Table = tuple[list[ScoreColumn], list[ScoreRow]]
SCORE: Final = "score"
RANGE: Final = "range"
PEOPLE: Final = "n"


def radar_table(results: Results, lines: Sequence[Series], words: Words) -> Table:
    """The company alone with everything in columns; several lines with their scores side by side."""
    if len(lines) == 1:
        return _one_line(results, lines[0], words)
    ordered = sorted(lines, key=lambda line: line.key == PREVIOUS)
    columns = [ScoreColumn(_column_id(line), _heading(line, words), line.style) for line in ordered]
    return columns, [_row(results, block, ordered, words) for block in BLOCKS]


def _one_line(results: Results, line: Series, words: Words) -> Table:
    columns = [
        ScoreColumn(SCORE, QCoreApplication.translate("RadarTable", "score")),
        ScoreColumn(RANGE, QCoreApplication.translate("RadarTable", "ligt tussen")),
        ScoreColumn(PEOPLE, QCoreApplication.translate("RadarTable", "mensen")),
    ]
    rows = []
    for block in BLOCKS:
        found, spoken = line.group.block(block), _spoken(results, line, block, words)
        if found.mean is None:
            rows.append(_table_row(results, block, (_why_not(line, block), "", ""), (spoken, "", ""), frozenset({0})))
            continue
        cells = (decimal(found.mean, words.language), interval_text(found, words), str(found.n))
        rows.append(_table_row(results, block, cells, (spoken, spoken, spoken), frozenset({1})))
    return columns, rows


def _row(results: Results, block: Block, lines: Sequence[Series], words: Words) -> ScoreRow:
    found = [line.group.block(block) for line in lines]
    cells = tuple(
        decimal(one.mean, words.language) if one.mean is not None else _why_not(line, block)
        for one, line in zip(found, lines, strict=True)
    )
    details = tuple(interval_text(one, words) if one.mean is not None else "" for one in found)
    spoken = tuple(_spoken(results, line, block, words) for line in lines)
    in_words = frozenset(place for place, one in enumerate(found) if one.mean is None)
    return _table_row(results, block, cells, spoken, in_words, details)


def _table_row(
    results: Results,
    block: Block,
    cells: tuple[str, ...],
    spoken: tuple[str, ...],
    in_words: frozenset[int],
    details: tuple[str, ...] = (),
) -> ScoreRow:
    text = results.questionnaire.block_text(block)
    return ScoreRow(block.value, text.short_name, text.icon, cells, in_words, details, spoken)


def _spoken(results: Results, line: Series, block: Block, words: Words) -> str:
    found = line.group.block(block)
    if found.mean is None:
        name = results.questionnaire.block_text(block).short_name
        return f"{name}, {line_name(line, words)}: {_why_not(line, block)}"
    title = score_title(line, found, results.questionnaire, words)
    return f"{title}. {score_text(found, line.group, words)}"


def _why_not(line: Series, block: Block) -> str:
    # Shown and without a score: the round before asked something else there.
    if line.key == PREVIOUS and line.group.block(block).shown:
        return QCoreApplication.translate("RadarTable", "andere vragen")
    return QCoreApplication.translate("RadarTable", "te weinig antwoorden")


def _column_id(line: Series) -> str:
    return PREVIOUS if line.key == PREVIOUS else line.group.id


def _heading(line: Series, words: Words) -> str:
    name = line_name(line, words) if line.key == PREVIOUS else column_name(line.group, words)
    return f"{name}\n{line.group.responses}"
