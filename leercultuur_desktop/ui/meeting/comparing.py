"""What step 3 sets beside what: layers, departments, or the round before, as far as they may be shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from leercultuur_desktop.domain.identifiers import COMPANY_ID, GroupKind
from leercultuur_desktop.domain.results import BlockResult, GroupResult, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.differences import (
    Said,
    changes_said,
    departments_said,
    gaps_said,
    unlike_blocks,
)


class Mode(StrEnum):
    """What lies over the company."""

    LAYERS = "layers"
    DEPARTMENTS = "departments"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class Comparing:
    """One round, and the one before where that has scores to set beside it."""

    results: Results
    previous: Results | None

    @property
    def before(self) -> Results | None:
        """The round before, where anything of it may be set beside this one."""
        known = self.previous is not None and self.previous.enough and self.results.changes is not None
        return self.previous if known else None

    def groups(self, mode: Mode) -> tuple[GroupResult, ...]:
        """The groups to choose from; in the round before, those that both rounds show."""
        if mode is Mode.LAYERS:
            return self.results.of_kind(GroupKind.LAYER)
        if mode is Mode.DEPARTMENTS:
            return self.results.of_kind(GroupKind.DEPARTMENT)
        before = self.before
        return tuple(one for one in self.results.groups if before and before.group(one.kind, one.id))

    def then(self, group: GroupResult) -> GroupResult | None:
        """The same group in the round before, without the blocks that asked something else."""
        before = self.before
        found = before.group(group.kind, group.id) if before else None
        if before is None or found is None:
            return None
        unlike = unlike_blocks(self.results, before)
        # Shown without a score: the picture must not say that there were too few answers.
        blocks = tuple(BlockResult(one.id, shown=True) if one.id in unlike else one for one in found.blocks)
        return replace(found, blocks=blocks)

    def said(self, mode: Mode, group: GroupResult | None, words: Words) -> tuple[Said, ...]:
        """Every difference or change in words, biggest first."""
        if mode is Mode.LAYERS:
            return gaps_said(self.results, words)
        if mode is Mode.DEPARTMENTS:
            return departments_said(self.results, group.id, words) if group else ()
        if self.before is None:
            return ()
        kind, group_id = (group.kind, group.id) if group else (GroupKind.COMPANY, COMPANY_ID)
        return changes_said(self.results, self.before, kind, group_id, words)
