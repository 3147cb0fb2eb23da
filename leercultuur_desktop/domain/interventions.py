"""An intervention card: one thing a company can do, from the publication."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leercultuur_desktop.domain.identifiers import Block, Layer


class Effort(StrEnum):
    """How much time and money a card asks."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Starter(StrEnum):
    """Who begins with a card."""

    WORKERS = "workers"
    SUPERVISORS = "supervisors"
    DIRECTORS = "directors"
    PROJECT_GROUP = "project_group"


@dataclass(frozen=True, slots=True)
class InterventionCard:
    """One card; `block` is None for a general one.

    `own` names the fields that are the product's and not the publication's, `number` counts 1..61 over all cards,
    `advices` are the publication's advices folded into it.
    """

    id: str
    number: int
    title: str
    block: Block | None
    layers: tuple[Layer, ...]
    starts: Starter
    team_can_start: bool
    effort: Effort
    effort_text: str
    steps: tuple[str, ...]
    why: str
    named_by: str
    preconditions: str
    pitfalls: str
    look_back: str
    look_back_weeks: int
    related: tuple[str, ...]
    helps: tuple[str, ...]
    advices: tuple[str, ...]
    own: frozenset[str]
