"""The results of a closed round as they may be shown: everything in here has passed the privacy gate."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leercultuur_desktop.domain.identifiers import Block, GroupKind, Layer, Source
from leercultuur_desktop.domain.questionnaire import Questionnaire


class Certainty(StrEnum):
    """How sure a difference is: its 95% interval excludes 0, its 80% interval does, or neither."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNKNOWN = "unknown"


class Agreement(StrEnum):
    """How much a group thinks alike, from r*wg(j): >= 0.70, 0.50 to 0.70, below 0.50."""

    ALIKE = "alike"
    MIXED = "mixed"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question of a shown block: n answered, mean on 1..5, counts of the answers 1..5, chosen `weet ik niet`."""

    id: str
    n: int
    mean: float
    counts: tuple[int, int, int, int, int]
    dont_know: int | None


@dataclass(frozen=True, slots=True)
class BlockResult:
    """One block of one shown group; when `shown` is False all else is None.

    Scores are on 1..5, shares on 0..1. `questions` is None where only the distribution is hidden.
    """

    id: Block
    shown: bool
    n: int | None = None
    mean: float | None = None
    sd: float | None = None
    low: float | None = None
    high: float | None = None
    favourable: float | None = None
    neutral: float | None = None
    unfavourable: float | None = None
    agreement: float | None = None
    alpha: float | None = None
    alpha_low: float | None = None
    alpha_high: float | None = None
    questions: tuple[QuestionResult, ...] | None = None

    @property
    def agreement_level(self) -> Agreement | None:
        """The agreement in one of three levels; None where it is not known."""
        if self.agreement is None:
            return None
        if self.agreement >= 0.70:
            return Agreement.ALIKE
        return Agreement.MIXED if self.agreement >= 0.50 else Agreement.APART


@dataclass(frozen=True, slots=True)
class GroupResult:
    """One shown group with its six blocks in the model's order; `merged` names the layers that `leaders` holds."""

    kind: GroupKind
    id: str
    responses: int
    headcount: int | None
    blocks: tuple[BlockResult, ...]
    merged: tuple[Layer, ...] = ()

    def block(self, block: Block) -> BlockResult:
        """The result of one block."""
        return next(result for result in self.blocks if result.id == block)


@dataclass(frozen=True, slots=True)
class HiddenGroup:
    """A group that is too small to show: named, without any number."""

    kind: GroupKind
    id: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Difference of one block between two shown layers of one round (first - second), with its 95% interval."""

    block: Block
    first: str
    second: str
    difference: float
    low: float | None
    high: float | None
    notable: bool
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Change:
    """Difference of one block of one group between two rounds (this - earlier), with its 95% interval."""

    kind: GroupKind
    id: str
    block: Block
    difference: float
    low: float | None
    high: float | None
    notable: bool
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Results:
    """What screen, chart, paper, command line and export all show: one frozen value per round.

    `groups` starts with the company and is empty with fewer than `minimum_group` responses. `priorities` holds the six
    blocks, the one furthest below the target first. `changes` is None unless another round was asked for.
    `damaged` counts records that could not be opened.
    """

    company: str
    round: str
    practice: bool
    questionnaire: Questionnaire
    minimum_group: int
    target: float
    responses: int
    sources: dict[Source, int]
    headcount: int
    response_rate: float | None
    groups: tuple[GroupResult, ...]
    hidden: tuple[HiddenGroup, ...]
    gaps: tuple[Gap, ...]
    changes: tuple[Change, ...] | None
    priorities: tuple[Block, ...]
    against: str | None = None
    remarks: tuple[str, ...] | None = None
    damaged: int = 0
    headcount_exceeded: tuple[str, ...] = ()

    @property
    def enough(self) -> bool:
        """Whether there are scores at all."""
        return bool(self.groups)

    @property
    def whole_company(self) -> GroupResult | None:
        """The company's own group; None with too few responses."""
        return self.groups[0] if self.groups else None

    def group(self, kind: GroupKind, group_id: str) -> GroupResult | None:
        """A shown group, or None where it is not shown."""
        return next((group for group in self.groups if (group.kind, group.id) == (kind, group_id)), None)

    def of_kind(self, kind: GroupKind) -> tuple[GroupResult, ...]:
        """All shown groups of one kind."""
        return tuple(group for group in self.groups if group.kind == kind)
