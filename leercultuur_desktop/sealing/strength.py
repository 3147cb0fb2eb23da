"""How hard a passphrase or PIN is to guess, estimated on the low side: a hint for people, never a rule.

A list of stolen passwords would weigh more than the rest of the wizard and knows no Dutch: zxcvbn (850 kB, 0.27 s)
gives ‘voorjaar2026’ its best mark. So this counts what a guesser would try: words, rows of keys, years, repeats.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final


class Level(StrEnum):
    """How hard to guess."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


class Weakness(StrEnum):
    """Why something is weak, worst first."""

    REPEATED = "repeated"
    ROW = "row"
    KNOWN = "known"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Strength:
    """An estimate; `because` tells why it is weak."""

    level: Level
    because: Weakness | None = None


_FAIR_BITS: Final = 33.0
_STRONG_BITS: Final = 44.0
_WORD_BITS: Final = 11.0
"""Two thousand words: what comes to mind first when somebody makes up a sentence."""
_WORD_LETTERS: Final = 7
_SHORT_WORDS: Final = {1: 3.0, 2: 4.0, 3: 6.0}
_CHEAP_BITS: Final = 3.0
_DIGIT_BITS: Final = 3.3
_SIGN_BITS: Final = 4.0
_LONG_RUN: Final = 4
_ROWS: Final = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop")
_KNOWN: Final = frozenset(
    "wachtwoord wachtzin geheim welkom hallo hoi password passwoord pincode admin login letmein kantoor bedrijf "
    "leercultuur leercultuurscan scan meting test proef demo project projectgroep ajax feyenoord psv nederland "
    "holland winter lente voorjaar zomer herfst najaar januari februari maart april mei juni juli augustus "
    "september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dragon monkey "
    "iloveyou ikhouvanjou schatje".split()
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_PIECES: Final = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")


def strength(text: str, known: Iterable[str] = ()) -> Strength:
    """The estimate for a passphrase, or for half of one; `known` are names that everybody around knows."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    if _is_repeated(plain):
        return Strength(Level.WEAK, Weakness.REPEATED)
    familiar = _KNOWN.union(word for name in known for word in re.findall(r"[^\W\d_]{3,}", name.casefold()))
    bits = 0.0
    found: set[Weakness] = set()
    seen: set[str] = set()
    for piece in _PIECES.findall(plain):
        worth, why = _worth(piece, familiar)
        if piece in seen:
            worth, why = 1.0, Weakness.REPEATED if piece.isalnum() and len(piece) > 1 else None
        seen.add(piece)
        bits += worth
        found |= {why} if why else set()
    if bits >= _STRONG_BITS:
        return Strength(Level.STRONG)
    if bits >= _FAIR_BITS:
        return Strength(Level.FAIR)
    return Strength(Level.WEAK, next((one for one in Weakness if one in found), Weakness.SHORT))


def is_easy_pin(pin: str) -> bool:
    """Whether this PIN is among the first that anybody tries: a row, a repeat, or a year."""
    return _is_repeated(pin) or _is_row(pin) or _YEAR.fullmatch(pin) is not None


def _worth(piece: str, familiar: frozenset[str]) -> tuple[float, Weakness | None]:
    if len(piece) >= _LONG_RUN and _is_row(piece):
        return _CHEAP_BITS, Weakness.ROW
    if _is_repeated(piece):
        return _CHEAP_BITS, Weakness.REPEATED
    if piece in familiar:
        return _CHEAP_BITS, Weakness.KNOWN
    if piece.isdigit():
        return (_CHEAP_BITS, Weakness.KNOWN) if _YEAR.fullmatch(piece) else (_DIGIT_BITS * len(piece), None)
    if not piece.isalpha():
        return _SIGN_BITS, None
    short = _SHORT_WORDS.get(len(piece))
    return (_WORD_BITS * math.ceil(len(piece) / _WORD_LETTERS) if short is None else short), None


def _is_row(text: str) -> bool:
    """Whether the signs follow one another as they do in the alphabet, in counting or on the keyboard."""
    return len(text) > 1 and any(
        all(row.find(first + second) >= 0 for first, second in pairwise(text))
        for one in _ROWS
        for row in (one, one[::-1])
    )


def _is_repeated(text: str) -> bool:
    """Whether the text is one short piece over and over."""
    return len(text) > 1 and text in (text + text)[1:-1]
