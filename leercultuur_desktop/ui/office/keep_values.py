"""The plain values of keeping, taking back and deleting, so that these pages need to know no service."""

from __future__ import annotations

from dataclasses import dataclass

from leercultuur_desktop.ui.office.state_row import Stand


@dataclass(frozen=True, slots=True)
class KeepView:
    """What the page about keeping shows: how the last copy stands, its place, and what can be deleted.

    `asides` are files (name, path) that the program put aside; `rounds` the names of closed rounds.
    """

    stand: Stand
    place: str
    chosen: bool
    company: str
    rounds: tuple[str, ...]
    asides: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CopyView:
    """What is inside a copy, and what taking it back does; `refusal` (title, advice) where it can't be taken back.

    `own_pin` says that the PIN of this computer is asked, and not the one of the copy; `newly_open` names the round
    that takes answers afterwards and didn’t here before.
    """

    made: str
    rounds: tuple[str, ...]
    effects: tuple[str, ...]
    own_pin: bool
    refusal: tuple[str, str] | None = None
    newly_open: str = ""


@dataclass(frozen=True, slots=True)
class EraseView:
    """What is about to be deleted for good; without `name` nothing has to be typed over."""

    heading: str
    effect: str
    law: str
    limits: tuple[str, ...]
    copies: tuple[str, ...] = ()
    name: str = ""
