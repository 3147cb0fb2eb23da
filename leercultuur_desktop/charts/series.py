"""Which groups a figure draws, how each line looks, and what has to be said in words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from leercultuur_desktop import tokens
from leercultuur_desktop.content.wording import block_name, group_name
from leercultuur_desktop.domain.identifiers import COMPANY_ID, GroupKind
from leercultuur_desktop.domain.results import BlockResult, GroupResult, HiddenGroup, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.tokens import SeriesStyle

PREVIOUS: Final = "previous"
"""The key of the line of an earlier round."""
# Departments share one colour; several in one figure differ by marker and dashes.
_DEPARTMENT_MARKERS: Final = ("v", "P", "X", "p", "*", "h")
_DEPARTMENT_DASHES: Final = (tokens.SERIES["department"].dashes, (3.0, 2.0), (10.0, 3.0), (1.5, 3.0), (), (6.0, 6.0))


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a figure: its name, a short one at the line, its label with the number of people, and its looks."""

    key: str
    name: str
    short: str
    label: str
    style: SeriesStyle
    group: GroupResult

    @property
    def scores(self) -> tuple[float | None, ...]:
        """The six block scores in the model's order; None where a block may not be shown."""
        return tuple(one.mean if one.shown else None for one in self.group.blocks)


def chosen_series(
    results: Results, words: Words, groups: Sequence[GroupResult] | None = None, previous: GroupResult | None = None
) -> tuple[Series, ...]:
    """The lines in drawing order: the previous round lowest, then the company, then the others."""
    if groups is None:
        groups = tuple(group for group in results.groups if group.kind is not GroupKind.DEPARTMENT)
    departments = [group.id for group in groups if group.kind is GroupKind.DEPARTMENT]
    found = [_series(group, words, departments) for group in groups]
    if previous is not None:
        name = short = words.translate("Chart", "vorige meting")
        if results.against:
            name = words.translate("Chart", "vorige meting, {round}").format(round=results.against)
        label = _with_size(name, previous)
        found.insert(0, Series(PREVIOUS, name, short, label, tokens.SERIES[PREVIOUS], previous))
    return tuple(found)


def _series(group: GroupResult, words: Words, departments: list[str]) -> Series:
    name = group_name(group, words)
    if group.kind is GroupKind.DEPARTMENT:
        place = departments.index(group.id) % len(_DEPARTMENT_MARKERS)
        style = replace(
            tokens.SERIES["department"], marker=_DEPARTMENT_MARKERS[place], dashes=_DEPARTMENT_DASHES[place]
        )
        return Series(f"department:{group.id}", name, name, _with_size(name, group), style, group)
    key = COMPANY_ID if group.kind is GroupKind.COMPANY else group.id
    return Series(key, name, name, _with_size(name, group), tokens.SERIES[key], group)


def _with_size(name: str, group: GroupResult) -> str:
    # Merged leaders show one size for both; the parts have none of their own anywhere.
    return f"{name} ({group.responses})"


def has_interval(block: BlockResult) -> bool:
    """Whether the interval of a block's score is known and has any width to draw."""
    return block.shown and block.low is not None and block.high is not None and block.high > block.low


def figure_notes(results: Results, series: Sequence[Series], words: Words) -> tuple[str, ...]:
    """What the figure leaves out or puts together, in sentences."""
    notes: list[str] = []
    if any(one.key == COMPANY_ID and any(has_interval(block) for block in one.group.blocks) for one in series):
        notes.append(words.translate("Chart", "Grijze balkjes: daar ligt de score van iedereen heel waarschijnlijk."))
    if any(one.group.merged for one in series):
        notes.append(merged_note(words))
    notes.extend(_hidden_block_notes(results, series, words))
    if results.hidden:
        notes.append(hidden_note(results.hidden, words))
    return tuple(notes)


def merged_note(words: Words) -> str:
    """Why there is one group of leaders instead of two."""
    return words.translate("Chart", "Direct-leidinggevenden en directie staan samen als ‘leiding’.")


def hidden_note(hidden: Sequence[HiddenGroup], words: Words) -> str:
    """The hidden groups by name, without any number."""
    names = ", ".join(group_name(group, words) for group in hidden)
    return words.translate("Chart", "Te weinig antwoorden om te laten zien: {groups}.").format(groups=names)


def _hidden_block_notes(results: Results, series: Sequence[Series], words: Words) -> list[str]:
    notes = []
    for one in series:
        missing = [
            block_name(block.id, results.questionnaire, words, short=True)
            for block in one.group.blocks
            if not block.shown
        ]
        if missing:
            text = words.translate("Chart", "Te weinig antwoorden om te laten zien bij {group}: {blocks}.")
            notes.append(text.format(group=one.name, blocks=", ".join(missing)))
    return notes
