"""Differences and changes in plain sentences: each holds the figure that it comes from, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import COMPANY_ID, Block, GroupKind
from leercultuur_desktop.domain.results import BlockResult, Certainty, Change, Gap, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.sentences import (
    certainty_sentence,
    change_certainty_sentence,
    gives,
    joined,
    sentence_case,
    small_certainty_sentence,
    small_change_sentence,
    subject,
)

_LEAST: Final = 0.1
"""The smallest number that a rounded figure can tell apart from nothing."""


class _Width(Enum):
    """How much of an interval is left once both ends are rounded."""

    WIDE = auto()
    NARROW = auto()
    FROM_NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Beside:
    """A department set beside the whole company (department - company): it has no interval, and is never notable."""

    block: Block
    department: str
    difference: float


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a block: where (the block's name first), the sentence, what it rests on, and its figure."""

    where: str
    told: str
    detail: str
    source: Gap | Change | Beside

    @property
    def text(self) -> str:
        """All of it in one line."""
        return f"{self.where}: {self.told}"

    @property
    def block(self) -> Block:
        """The block that it is about."""
        return self.source.block


def gaps_said(results: Results, words: Words) -> tuple[Said, ...]:
    """Every gap between two shown layers, biggest first."""
    ordered = sorted(results.gaps, key=lambda gap: -abs(gap.difference))
    return tuple(said for said in (_gap_said(gap, results, words) for gap in ordered) if said)


def departments_said(results: Results, department: str, words: Words) -> tuple[Said, ...]:
    """Every block of a department beside the whole company, the one furthest from it first."""
    company, group = results.whole_company, results.group(GroupKind.DEPARTMENT, department)
    if company is None or group is None:
        return ()
    found = []
    for own in group.blocks:
        whole = company.block(own.id)
        if own.mean is not None and whole.mean is not None:
            beside = Beside(own.id, department, own.mean - whole.mean)
            told = _beside_text(own, whole, department, words)
            found.append(Said(_block(own.id, results, words), told, _people(own, whole), beside))
    return tuple(sorted(found, key=lambda said: -abs(said.source.difference)))


def changes_said(results: Results, previous: Results, kind: GroupKind, group_id: str, words: Words) -> tuple[Said, ...]:
    """Every change of one group since the round before, biggest first."""
    changes = [one for one in results.changes or () if (one.kind, one.id) == (kind, group_id)]
    changes.sort(key=lambda one: -abs(one.difference))
    return tuple(said for said in (_change_said(one, results, previous, words) for one in changes) if said)


def one_a_block(said: Sequence[Said], most: int) -> tuple[Said, ...]:
    """The first of every block: the same block twice would hide the next one."""
    first: dict[Block, Said] = {}
    for one in said:
        first.setdefault(one.block, one)
    return tuple(first.values())[:most]


def none_is_certain(said: Sequence[Said]) -> bool:
    """Whether not one of these differences is certain."""
    return bool(said) and not any(
        isinstance(one.source, Gap | Change) and one.source.certainty is Certainty.CERTAIN for one in said
    )


def unlike_blocks(results: Results, previous: Results) -> frozenset[Block]:
    """The blocks that both rounds show but that ask something else now: they are never compared."""
    now, then = results.whole_company, previous.whole_company
    if now is None or then is None or results.changes is None:
        return frozenset()
    compared = {one.block for one in results.changes if one.kind is GroupKind.COMPANY}
    both = {one.id for one in now.blocks if one.shown} & {one.id for one in then.blocks if one.shown}
    return frozenset(both - compared)


def unlike_sentence(results: Results, previous: Results, words: Words) -> str:
    """Which blocks can't be compared because their questions changed; empty where all can."""
    unlike = unlike_blocks(results, previous)
    names = [_block(one.id, results, words) for one in results.questionnaire.blocks if one.id in unlike]
    if not names:
        return ""
    if len(names) == len(results.questionnaire.blocks):
        return QCoreApplication.translate(
            "MeetingSentences", "De vragen zijn veranderd. Vergelijken kan deze keer niet."
        )
    text = QCoreApplication.translate(
        "MeetingSentences", "Hier zijn de vragen veranderd, dus vergelijken we niet: {blocks}."
    )
    return text.format(blocks=joined(names))


def _gap_said(gap: Gap, results: Results, words: Words) -> Said | None:
    first, second = (results.group(GroupKind.LAYER, one) for one in (gap.first, gap.second))
    if first is None or second is None:
        return None
    one, other = first.block(gap.block), second.block(gap.block)
    if one.mean is None or other.mean is None:
        return None
    ours, theirs = decimal(one.mean, words.language), decimal(other.mean, words.language)
    if ours == theirs:
        text = QCoreApplication.translate("MeetingSentences", "{first} en {second} geven allebei {score}. {sure}")
        names = (subject(GroupKind.LAYER, layer, words) for layer in (gap.first, gap.second))
        parts = dict(zip(("first", "second"), names, strict=True))
        told = text.format(**parts, score=ours, sure=small_certainty_sentence(gap.certainty))
    else:
        text = QCoreApplication.translate("MeetingSentences", "{first} en {second}. {sure}")
        told = text.format(
            first=gives(GroupKind.LAYER, gap.first, ours, words),
            second=gives(GroupKind.LAYER, gap.second, theirs, words),
            sure=certainty_sentence(gap.certainty),
        )
    detail = f"{_people(one, other)} {_gap_interval(gap, words)}".strip()
    return Said(_block(gap.block, results, words), told, detail, gap)


def _beside_text(own: BlockResult, whole: BlockResult, department: str, words: Words) -> str:
    ours, all_of_us = decimal(own.mean or 0.0, words.language), decimal(whole.mean or 0.0, words.language)
    if ours == all_of_us:
        text = QCoreApplication.translate("MeetingSentences", "{first} en {second} geven allebei {score}.")
        return text.format(
            first=subject(GroupKind.DEPARTMENT, department, words),
            second=subject(GroupKind.COMPANY, COMPANY_ID, words),
            score=ours,
        )
    return QCoreApplication.translate("MeetingSentences", "{first} en {second}.").format(
        first=gives(GroupKind.DEPARTMENT, department, ours, words),
        second=gives(GroupKind.COMPANY, COMPANY_ID, all_of_us, words),
    )


def _change_said(change: Change, results: Results, previous: Results, words: Words) -> Said | None:
    now, then = (one.group(change.kind, change.id) for one in (results, previous))
    if now is None or then is None:
        return None
    new, old = now.block(change.block), then.block(change.block)
    if new.mean is None or old.mean is None:
        return None
    scores = {"old": decimal(old.mean, words.language), "new": decimal(new.mean, words.language)}
    sure = change_certainty_sentence(change.certainty)
    text = QCoreApplication.translate("MeetingSentences", "was {old}, is nu {new}. {sure}")
    if scores["old"] == scores["new"]:
        sure = small_change_sentence(change.certainty)
        text = QCoreApplication.translate("MeetingSentences", "was {old} en is nu ook {new}. {sure}")
    told = text.format(**scores, sure=sure)
    people = QCoreApplication.translate("MeetingSentences", "Toen {then} mensen, nu {now}.")
    detail = f"{people.format(then=old.n, now=new.n)} {_change_interval(change, words)}"
    return Said(_changed_where(change, results, words), told, detail.strip(), change)


def _changed_where(change: Change, results: Results, words: Words) -> str:
    block = _block(change.block, results, words)
    if change.kind is GroupKind.COMPANY:
        return block
    text = QCoreApplication.translate("MeetingSentences", "{block} bij {group}")
    return text.format(block=block, group=subject(change.kind, change.id, words))


def _block(block: Block, results: Results, words: Words) -> str:
    return block_name(block, results.questionnaire, words, short=True)


def _people(one: BlockResult, other: BlockResult) -> str:
    return QCoreApplication.translate("MeetingSentences", "{first} en {second} mensen.").format(
        first=one.n, second=other.n
    )


def _gap_interval(gap: Gap, words: Words) -> str:
    """Where the difference lies, told of the group that gives the higher score."""
    if gap.low is None or gap.high is None or gap.low == gap.high:  # nobody differs from their own group
        return ""
    higher, low, high = gap.first, gap.low, gap.high
    if gap.difference < 0:
        higher, low, high = gap.second, -gap.high, -gap.low
    text = QCoreApplication.translate("MeetingSentences", "{group}: {range}.")
    name = sentence_case(subject(GroupKind.LAYER, higher, words))
    return text.format(group=name, range=_range(low, high, words))


def _change_interval(change: Change, words: Words) -> str:
    if change.low is None or change.high is None or change.low == change.high:
        return ""
    text = QCoreApplication.translate("MeetingSentences", "De verandering: {range}.")
    return text.format(range=_range(change.low, change.high, words))


def _range(low: float, high: float, words: Words) -> str:
    """From where to where an interval goes, in a few words: rounded to 0,0 it would seem to say the opposite."""
    if low < 0 < high:
        text = QCoreApplication.translate("MeetingSentences", "tussen {low} lager en {high} hoger")
    elif high <= 0:
        low, high = high, low
        text = {
            _Width.WIDE: QCoreApplication.translate("MeetingSentences", "tussen {low} en {high} lager"),
            _Width.NARROW: QCoreApplication.translate("MeetingSentences", "ongeveer {high} lager"),
            _Width.FROM_NOTHING: QCoreApplication.translate("MeetingSentences", "tot {high} lager"),
        }[_width(low, high, words)]
    else:
        text = {
            _Width.WIDE: QCoreApplication.translate("MeetingSentences", "tussen {low} en {high} hoger"),
            _Width.NARROW: QCoreApplication.translate("MeetingSentences", "ongeveer {high} hoger"),
            _Width.FROM_NOTHING: QCoreApplication.translate("MeetingSentences", "tot {high} hoger"),
        }[_width(low, high, words)]
    far = max(abs(high), _LEAST) if low * high >= 0 else abs(high)
    return text.format(low=decimal(abs(low), words.language), high=decimal(far, words.language))


def _width(low: float, high: float, words: Words) -> _Width:
    near, far = decimal(abs(low), words.language), decimal(abs(high), words.language)
    if near == decimal(0.0, words.language):
        return _Width.FROM_NOTHING
    return _Width.NARROW if near == far else _Width.WIDE
