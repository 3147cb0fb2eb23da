"""Results as a plain table for the terminal."""

from __future__ import annotations

from leercultuur_desktop.content.wording import block_name, group_name, layer_name
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal, percent

_NOTHING = "–"


def results_table(results: Results, words: Words) -> str:
    """Head lines, one row per block and one column per shown group, and what is hidden in words."""
    lines = _head(results, words)
    if not results.enough:
        text = words.translate("Table", "Te weinig antwoorden voor scores: er zijn er minstens {count} nodig.")
        return "\n".join([*lines, "", text.format(count=results.minimum_group)])
    lines += ["", *_rows(results, words)]
    if results.hidden:
        names = ", ".join(group_name(one, words) for one in results.hidden)
        lines += ["", words.translate("Table", "Te klein om te laten zien: {names}.").format(names=names)]
    for gap in results.gaps:
        if gap.notable:
            text = words.translate("Table", "Opvallend verschil bij {block}: {first} en {second} ({difference}).")
            lines.append(
                text.format(
                    block=block_name(gap.block, results.questionnaire, words, short=True),
                    first=layer_name(gap.first, words),
                    second=layer_name(gap.second, words),
                    difference=decimal(gap.difference, words.language),
                )
            )
    return "\n".join(lines)


def _head(results: Results, words: Words) -> list[str]:
    title = f"{results.company} · {results.round}"
    if results.practice:
        title += words.translate("Table", " · VOORBEELD")
    rate = percent(results.response_rate, words.language) if results.response_rate is not None else _NOTHING
    text = words.translate("Table", "Ingevulde vragenlijsten: {responses} van {headcount} mensen ({rate})")
    return [title, text.format(responses=results.responses, headcount=results.headcount, rate=rate)]


def _rows(results: Results, words: Words) -> list[str]:
    columns = [[words.translate("Table", "bouwsteen"), *(_name(results, block, words) for block in BLOCKS)]]
    columns += [[f"{group_name(group, words)} ({group.responses})", *_scores(group, words)] for group in results.groups]
    widths = [max(map(len, column)) for column in columns]
    rows = []
    for cells in zip(*columns, strict=True):
        first = cells[0].ljust(widths[0])
        others = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))
        rows.append("  ".join([first, *others]))
    return rows


def _name(results: Results, block: Block, words: Words) -> str:
    return block_name(block, results.questionnaire, words, short=True)


def _scores(group: GroupResult, words: Words) -> list[str]:
    return [_NOTHING if one.mean is None else decimal(one.mean, words.language) for one in group.blocks]
