"""What is read aloud: the passages of a page, which sound clip belongs to a text, and how a reading ends."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_NAME_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class Said:
    """One text that is read in one breath; `language` is given where it is not the page's own."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Texts that belong together; a company that records its own voice makes one recording of them, called `name`.

    `own` are the company's own words: there is no clip of ours for them, so they are read only where recorded.
    """

    name: str
    texts: tuple[Said, ...]
    own: bool = False


class Outcome(StrEnum):
    """How a reading ended."""

    DONE = "done"
    INCOMPLETE = "incomplete"
    """Something of it had no clip, or one that can't be played."""
    NO_SOUND = "no_sound"
    """This computer has nothing to play sound with."""


class Control:
    """What can be changed while a reading goes on, from another thread: how loud it is, and that it must stop."""

    def __init__(self, gain: float = 1.0) -> None:
        self.gain = gain
        self.stopped = threading.Event()


def clip_name(text: str) -> str:
    """The name of the clip of this text. Another text has another name, so that no clip can say what it once said."""
    import hashlib  # noqa: PLC0415 - 3 ms that the first picture needn't wait for

    plain = " ".join(_composed(text).split())
    return hashlib.sha256(plain.encode()).hexdigest()[:_NAME_LENGTH]


def recording_name(kind: str, words: str) -> str:
    """The name of a recording of the company's own words, such as a department: `department_las-en-slijp`."""
    letters = "".join(sign if sign.isalnum() else " " for sign in _composed(words).casefold())
    plain = "-".join(letters.split())
    return f"{kind}_{plain}"


def sayable(text: str) -> bool:
    """Whether there is anything to say: a letter or a digit."""
    return any(sign.isalnum() for sign in text)


def _composed(text: str) -> str:
    import unicodedata  # noqa: PLC0415 - likewise

    return unicodedata.normalize("NFC", text)
