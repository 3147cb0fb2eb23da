"""The charts of one round: six scores, groups of a block, layers side by side, and what changed since another round."""

from __future__ import annotations

from typing import Final

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.frame import Chart
from leercultuur_desktop.charts.score_scale import (
    PAPER_WIDTH,
    RING,
    Dot,
    KeyEntry,
    ScaleLook,
    ScaleRow,
    group_dot,
    scale_chart,
)
from leercultuur_desktop.content.wording import block_name, group_name
from leercultuur_desktop.domain.identifiers import BLOCKS, COMPANY_ID, Block, GroupKind
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal

_SCORES: Final = ScaleLook(step=27)
_LAYERS: Final = ScaleLook(right=12, joined=True)
_CHANGES: Final = ScaleLook(step=20, joined=True)


def scores_chart(results: Results, words: Words) -> Chart:
    """The company's six scores with their intervals, beside the target."""
    rows = []
    for one in results.groups[0].blocks:
        name, icon = _name(results, one.id, words), _icon(results, one.id)
        if one.mean is None:
            rows.append(ScaleRow(name, icon=icon, note=_too_few(words)))
        else:
            rows.append(ScaleRow(name, [group_dot(COMPANY_ID, one)], decimal(one.mean, words.language), icon))
    return scale_chart(rows, _SCORES, target=_target(results, words))


def block_chart(results: Results, block: Block, words: Words, width: float = PAPER_WIDTH) -> Chart:
    """One block: the company, the layers that may be shown, and the company in the round before."""
    rows = []
    for group in results.groups:
        if group.kind is GroupKind.DEPARTMENT:
            continue
        name, result = group_name(group, words), group.block(block)
        if result.mean is None:
            rows.append(ScaleRow(name, note=words.translate("Chart", "te weinig antwoorden")))
        else:
            rows.append(ScaleRow(name, [group_dot(group.id, result)], decimal(result.mean, words.language)))
    before = score_before(results, block)
    if before is not None:
        dot = Dot(before, tokens.SERIES["previous"].colour, RING)
        rows.append(ScaleRow(words.translate("Chart", "vorige meting"), [dot], decimal(before, words.language)))
    look = ScaleLook(width=width, left=126, right=30, step=18.5)
    return scale_chart(rows, look, target=_target(results, words))


def layers_chart(results: Results, words: Words) -> Chart | None:
    """The layers of each block on one line; None with fewer than two layers to show."""
    layers = results.of_kind(GroupKind.LAYER)
    if len(layers) < 2:
        return None
    rows = []
    for block in BLOCKS:
        shown = [(group, group.block(block)) for group in layers]
        dots = [group_dot(group.id, one, interval=False) for group, one in shown if one.mean is not None]
        note = "" if dots else _too_few(words)
        rows.append(ScaleRow(_name(results, block, words), dots, icon=_icon(results, block), note=note))
    key = []
    for group in layers:
        dot = group_dot(group.id, group.blocks[0])
        key.append(KeyEntry(dot.shape, dot.colour, group_name(group, words)))
    return scale_chart(rows, _LAYERS, key=key)


def changes_chart(results: Results, words: Words) -> Chart | None:
    """The company's scores of both rounds and what lies between; None where there is nothing to compare."""
    company = results.whole_company
    rows = []
    for block in BLOCKS:
        before, change = score_before(results, block), company_change(results, block)
        if before is None or change is None or company is None:
            continue
        past = Dot(before, tokens.SERIES["previous"].colour, RING)
        now = group_dot(COMPANY_ID, company.block(block), interval=False)
        value = signed(change, words)
        rows.append(ScaleRow(_name(results, block, words), [past, now], value, _icon(results, block)))
    if not rows:
        return None
    key = [
        KeyEntry(RING, tokens.SERIES["previous"].colour, str(results.against)),
        KeyEntry("disc", tokens.INK, results.round),
    ]
    return scale_chart(rows, _CHANGES, key=key)


def company_change(results: Results, block: Block) -> float | None:
    """How far the company's score of a block moved since the other round, where the two may be compared."""
    changes = results.changes or ()
    found = [one.difference for one in changes if one.kind is GroupKind.COMPANY and one.block is block]
    return found[0] if found else None


def score_before(results: Results, block: Block) -> float | None:
    """The company's score in the other round, where the two may be compared."""
    company, change = results.whole_company, company_change(results, block)
    mean = company.block(block).mean if company else None
    return mean - change if mean is not None and change is not None else None


def signed(difference: float, words: Words) -> str:
    """A difference with its sign; one that rounds to nothing gets none."""
    points = decimal(abs(difference), words.language)
    sign = "" if points == decimal(0.0, words.language) else "+" if difference > 0 else "−"
    return sign + points


def _target(results: Results, words: Words) -> tuple[float, str]:
    told = words.translate("Chart", "doel {target}")
    return results.target, told.format(target=decimal(results.target, words.language))


def _too_few(words: Words) -> str:
    return words.translate("Chart", "te weinig antwoorden om te laten zien")


def _name(results: Results, block: Block, words: Words) -> str:
    return block_name(block, results.questionnaire, words, short=True)


def _icon(results: Results, block: Block) -> str:
    return results.questionnaire.block_text(block).icon
