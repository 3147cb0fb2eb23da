"""The project group's plan for one round: what it chose, how, who does what, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.published_line import PublishedLine as PublishedLine  # noqa: PLC0414 - one part of a plan


class Outcome(StrEnum):
    """What came of an action, by the group's own word."""

    DONE = "done"
    GOING_ON = "going_on"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LookBack:
    """What the group found when it looked back; `result` is None until it is said.

    `draft` is the line for colleagues while it is being written: sealed like the rest, until it is published.
    """

    result: Outcome | None = None
    because: str = ""
    on: date | None = None
    draft: PublishedLine | None = None
    rest: Mapping[str, Any] = field(default_factory=dict, repr=False, hash=False)


@dataclass(frozen=True, slots=True)
class Action:
    """A chosen card with who does what by when and when the group looks back (None while not yet agreed).

    `met` says of a precondition, by its own Dutch words, whether it is met; one that is not in it was not talked about.
    `reaches` are the layers that notice the action; None means those of the card.
    """

    card: str
    who: str = ""
    first_step: str = ""
    by: date | None = None
    look_back_on: date | None = None
    noticed: str = ""
    met: Mapping[str, bool] = field(default_factory=dict, hash=False)
    reaches: frozenset[Layer] | None = None
    look_back: LookBack | None = None
    rest: Mapping[str, Any] = field(default_factory=dict, repr=False, hash=False)

    @property
    def settled(self) -> bool:
        """Whether there is nothing to look back on any more.

        An action that goes on is settled until the group agrees on a later day to look back.
        """
        found = self.look_back
        if found is None or found.result is None:
            return False
        if found.result is not Outcome.GOING_ON or self.look_back_on is None:
            return True
        return found.on is not None and self.look_back_on <= found.on


@dataclass(frozen=True, slots=True)
class Ballot:
    """The dots of one member without a name, or, when `typed`, the totals that somebody counted on paper."""

    id: str
    dots: Mapping[Block, int] = field(default_factory=dict, hash=False)
    typed: bool = False
    rest: Mapping[str, Any] = field(default_factory=dict, repr=False, hash=False)


@dataclass(frozen=True, slots=True)
class KeptAside:
    """What another screen had put in a place where this one put something else, in words or as it is stored.

    `where` leads to the place: ("goal",), ("actions", card, "first_step"), ("actions", card, "look_back", "because").
    """

    where: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Precondition:
    """Something that must be right before a card can work: `source` is the key in `Action.met`, `text` is shown."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that the group of one round agreed on, sealed as one; only `lines` ever stand in plain words.

    `goal` is empty as long as the company's own why says it. `ballots` lie in the order of their random ids, so that
    nobody's turn can be told. `blocks` are those to work on, at most two. `struck` holds marks of remarks that may
    not be printed (`plan_remarks.remark_mark`), `place` the step to go on with, `notes` what was noted at a step.
    `rest` is what a later version wrote. `damaged` names the file that keeps a stored plan which could not be read;
    it is never stored itself.
    """

    actions: tuple[Action, ...] = ()
    lines: tuple[PublishedLine, ...] = ()
    damaged: str | None = None
    goal: str = ""
    goal_layers: Mapping[Layer, str] = field(default_factory=dict, hash=False)
    ballots: tuple[Ballot, ...] = ()
    blocks: tuple[Block, ...] = ()
    next_meeting: date | None = None
    struck: frozenset[str] = frozenset()
    remarks_read: bool = False
    place: str = ""
    notes: Mapping[str, str] = field(default_factory=dict, hash=False)
    kept_aside: tuple[KeptAside, ...] = ()
    rest: Mapping[str, Any] = field(default_factory=dict, repr=False, hash=False)

    def action(self, card: str) -> Action | None:
        """The action of a card; None where the card is not chosen."""
        return next((one for one in self.actions if one.card == card), None)

    def line(self, key: str) -> PublishedLine | None:
        """The line with this key; None where there is none."""
        return next((one for one in self.lines if one.key == key), None) if key else None
