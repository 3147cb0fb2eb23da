"""What the figures say, in plain sentences: the same words on every step of the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.content.wording import block_name, group_name, layer_name
from leercultuur_desktop.domain.identifiers import COMPANY_ID, Block, GroupKind
from leercultuur_desktop.domain.results import Certainty, Change, Gap, GroupResult, HiddenGroup, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal

MOST_GAPS: Final = 2
"""More sentences than this nobody reads from five metres."""


def joined(parts: Sequence[str]) -> str:
    """`a, b en c`."""
    if len(parts) < 2:
        return "".join(parts)
    together = QCoreApplication.translate("MeetingSentences", "{first} en {last}")
    return together.format(first=", ".join(parts[:-1]), last=parts[-1])


def sentence_case(text: str) -> str:
    """The text with a capital at its start, other letters as they are."""
    return text[:1].upper() + text[1:]


def hidden_sentence(results: Results, words: Words) -> str:
    """Which groups are too small to show, by name only; empty when there are none.

    Layers that stand together as leaders are left out: `merged_sentence` names those.
    """
    together = {layer.value for group in results.groups for layer in group.merged}
    names = [_kind_and_name(group, words) for group in results.hidden if group.id not in together]
    if not names:
        return ""
    text = QCoreApplication.translate("MeetingSentences", "Te weinig antwoorden om te laten zien: {groups}.")
    return text.format(groups=joined(names))


def merged_sentence(groups: Sequence[GroupResult], words: Words) -> str:
    """Which layers stand together under one name; empty when none do."""
    for group in groups:
        if group.merged:
            parts = joined([layer_name(layer, words) for layer in group.merged])
            text = QCoreApplication.translate("MeetingSentences", "{parts} staan samen als ‘{name}’.")
            return sentence_case(text.format(parts=parts, name=group_name(group, words)))
    return ""


def certainty_sentence(certainty: Certainty) -> str:
    """How sure it is that two groups really differ."""
    if certainty is Certainty.CERTAIN:
        return QCoreApplication.translate("MeetingSentences", "Dit verschil is zeker.")
    if certainty is Certainty.LIKELY:
        return QCoreApplication.translate("MeetingSentences", "Dit verschil is waarschijnlijk.")
    return QCoreApplication.translate("MeetingSentences", "Of dit echt verschilt, is niet te zeggen.")


def change_certainty_sentence(certainty: Certainty) -> str:
    """How sure it is that a score really changed."""
    if certainty is Certainty.CERTAIN:
        return QCoreApplication.translate("MeetingSentences", "Deze verandering is zeker.")
    if certainty is Certainty.LIKELY:
        return QCoreApplication.translate("MeetingSentences", "Deze verandering is waarschijnlijk.")
    return QCoreApplication.translate("MeetingSentences", "Of dit echt veranderd is, is niet te zeggen.")


def gap_sentences(results: Results, words: Words) -> list[str]:
    """The largest notable gaps in words; where none is notable, the largest one with how sure it is."""
    ordered = sorted(results.gaps, key=lambda gap: -abs(gap.difference))
    largest: dict[Block, Gap] = {}
    for gap in ordered:  # one sentence a block: the same block twice hides the next one
        if gap.notable:
            largest.setdefault(gap.block, gap)
    chosen = list(largest.values())[:MOST_GAPS] or ordered[:1]
    return [_gap_sentence(gap, results, words) for gap in chosen]


def has_notable_gap(results: Results) -> bool:
    """Whether two layers clearly see a block differently."""
    return any(gap.notable for gap in results.gaps)


def _gap_sentence(gap: Gap, results: Results, words: Words) -> str:
    first, second = (results.group(GroupKind.LAYER, one) for one in (gap.first, gap.second))
    one, other = (group.block(gap.block).mean if group else None for group in (first, second))
    if one is None or other is None:
        return ""
    text = QCoreApplication.translate("MeetingSentences", "{block}: {first} {one}, {second} {other}. {sure}")
    return text.format(
        block=block_name(gap.block, results.questionnaire, words, short=True),
        first=layer_name(gap.first, words),
        one=decimal(one, words.language),
        second=layer_name(gap.second, words),
        other=decimal(other, words.language),
        sure=certainty_sentence(gap.certainty),
    )


def department_sentences(results: Results, department: str, words: Words) -> list[str]:
    """The blocks in which a department lies furthest from the whole company, in words and without a verdict."""
    company, group = results.whole_company, results.group(GroupKind.DEPARTMENT, department)
    if company is None or group is None:
        return []
    pairs = [(company.block(block.id), block) for block in group.blocks]
    known = [(whole.mean, own.mean, own.id) for whole, own in pairs if whole.mean is not None and own.mean is not None]
    known.sort(key=lambda one: -abs(one[1] - one[0]))
    text = QCoreApplication.translate("MeetingSentences", "{block}: {department} {own}, het hele bedrijf {all}.")
    return [
        text.format(
            block=block_name(block, results.questionnaire, words, short=True),
            department=department,
            own=decimal(own, words.language),
            all=decimal(whole, words.language),
        )
        for whole, own, block in known[:2]
    ]


def change_sentences(results: Results, previous: Results, words: Words) -> list[str]:
    """The largest changes of the whole company since the round before, in words."""
    changes = [one for one in results.changes or () if one.kind is GroupKind.COMPANY]
    changes.sort(key=lambda one: -abs(one.difference))
    chosen = [one for one in changes if one.notable][:MOST_GAPS] or changes[:1]
    return [text for text in (_change_sentence(one, results, previous, words) for one in chosen) if text]


def _change_sentence(change: Change, results: Results, previous: Results, words: Words) -> str:
    now, then = (one.group(GroupKind.COMPANY, COMPANY_ID) for one in (results, previous))
    new, old = (group.block(change.block).mean if group else None for group in (now, then))
    if new is None or old is None:
        return ""
    text = QCoreApplication.translate("MeetingSentences", "{block}: was {old}, is nu {new}. {sure}")
    return text.format(
        block=block_name(change.block, results.questionnaire, words, short=True),
        old=decimal(old, words.language),
        new=decimal(new, words.language),
        sure=change_certainty_sentence(change.certainty),
    )


def _kind_and_name(group: HiddenGroup, words: Words) -> str:
    name = group_name(group, words)
    if group.kind is not GroupKind.DEPARTMENT:
        return name
    return QCoreApplication.translate("MeetingSentences", "afdeling {name}").format(name=name)
