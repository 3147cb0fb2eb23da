"""What the self-check of the locks looks at, how it stands, and where it looks."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Point(StrEnum):
    """What is looked at; the value is its name in JSON."""

    SESSION = "session"
    CONSOLES = "consoles"
    EDGE_SWIPES = "edge_swipes"
    AUTOSTART = "autostart"
    OTHER_USERS = "other_users"
    ADMIN = "admin"
    FOLDER = "folder"
    SWAP = "swap"
    HIBERNATION = "hibernation"
    SCREEN_SAVER = "screen_saver"
    DISPLAY = "display"
    TOUCH = "touch"


class State(StrEnum):
    """How it stands; UNKNOWN where this program can't see it."""

    OK = "ok"
    OPEN = "open"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """One point; `found` is what was seen, for a person to recognise (a program's name, a size), or empty."""

    point: Point
    state: State = State.UNKNOWN
    found: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """Where to look; tests look elsewhere. `say` runs a small tool and gives its words, None where there is none."""

    root: Path
    environment: Mapping[str, str]
    user: int
    home: Path
    say: Callable[[str, str], str | None] = field(repr=False)


def readable_by_others(workplace: Path) -> bool | None:
    """Whether other accounts of this computer can read the data; None where files have no such modes."""
    if os.name != "posix":
        return None
    try:
        # A folder that others can't enter hides whatever lies in it.
        entered = all(part.stat().st_mode & 0o011 for part in (workplace.resolve(), *workplace.resolve().parents))
        return entered and any(file.stat().st_mode & 0o044 for file in workplace.glob("*.db"))
    except OSError:
        return None
