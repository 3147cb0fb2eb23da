"""The look-back list as a value: what was promised in any round, and whether it is time to ask what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leercultuur_desktop.domain.plan import Action, PublishedLine


class When(StrEnum):
    """Whether it is time to look back on an action; the list follows this order."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class DueAction:
    """An action of a closed round on the look-back list; `line` is what colleagues read of it already."""

    round: str
    practice: bool
    action: Action
    when: When
    line: PublishedLine | None = None


@dataclass(frozen=True, slots=True)
class LookBackList:
    """The actions to look back on; `unreadable` names rounds whose plan can't be read."""

    actions: tuple[DueAction, ...] = ()
    unreadable: tuple[str, ...] = ()
