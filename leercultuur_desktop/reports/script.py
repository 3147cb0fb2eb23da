"""How a line of text goes onto paper: letters joined and ordered where a script runs from right to left."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any, Final

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display
from reportlab.pdfbase.pdfmetrics import stringWidth

RIGHT_TO_LEFT: Final = frozenset({"ar"})
_LEFT_TO_RIGHT, _FROM_RIGHT, _POP = "\u202a", "\u202b", "\u202c"
_UNSEEN: Final = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def own_words(text: str) -> str:
    """A company's own words, which keep their own direction in a line of any language."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    first = next((one for one in strong if one in {"L", "R", "AL"}), "L")
    return f"{_LEFT_TO_RIGHT if first == 'L' else _FROM_RIGHT}{text}{_POP}"


def as_drawn(line: str, language: str) -> str:
    """One line as its letters stand on paper from left to right; short vowels of Arabic are left out, as usual.

    reportlab draws signs one after the other: it neither joins Arabic letters nor knows that they begin at the right.
    """
    if language in RIGHT_TO_LEFT:
        # The package's older way: its new one leaves brackets as they are, so that they open where they should close.
        line = str(get_display(_joined(line), base_dir="R"))
    return line.translate(_UNSEEN)


def width_of(line: str, language: str, font: str, size: float) -> float:
    """How wide a line is, in points."""
    joined = _joined(line) if language in RIGHT_TO_LEFT else line
    return stringWidth(joined.translate(_UNSEEN), font, size)


def lines_of(text: str, language: str, font: str, size: float, width: float) -> list[str]:
    """A text in lines that fit a width, each still in the order in which it is read.

    A word that is wider than a line is cut between letters.
    """
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, language, font, size) <= width:
            lines[-1] = longer
        else:
            lines += _pieces(word, language, font, size, width)
    return lines


def _pieces(word: str, language: str, font: str, size: float, width: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and width_of(pieces[-1] + letter, language, font, size) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@cache
def _joined(line: str) -> str:
    return str(_reshaper().reshape(line))


@cache
def _reshaper() -> Any:
    return ArabicReshaper()
