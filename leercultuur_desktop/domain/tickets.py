"""One-time paper codes: ten digits, of which the last one catches a slip of the finger before anything is asked.

The check digit is Damm's: it notices every single wrong digit and every two neighbours that changed places
(H. Michael Damm, *Total anti-symmetrische Quasigruppen*, dissertation, Philipps-Universität Marburg, 2004).
"""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Final

DIGITS: Final = 10
GROUPS: Final = (3, 3, 4)
"""How a code is written, on paper and on the screen: 482 915 7306."""
MOST_AT_ONCE: Final = 5_000

# Damm's quasigroup of order 10 with zeros on the diagonal: a code is right when it leads from 0 back to 0.
_TABLE: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
_CHECKED: Final = DIGITS - 1
_ALL: Final = 10**_CHECKED


class NotACodeError(ValueError):
    """These signs can't be a code: not ten digits, or a check digit that doesn't fit."""


def check_digit(digits: str) -> str:
    """The digit that belongs behind these (any number of digits 0–9)."""
    return str(_walk(digits))


def is_code(digits: str) -> bool:
    """Whether these are ten digits 0–9 whose last one fits the others."""
    return len(digits) == DIGITS and digits.isascii() and digits.isdecimal() and _walk(digits) == 0


def read_code(text: str) -> str:
    """The ten digits of a code as somebody wrote it: spaces, dashes and dots don't count; NotACodeError otherwise."""
    digits = "".join(sign for sign in text if not (sign.isspace() or sign in "-–—.·"))
    if not is_code(digits):
        raise NotACodeError
    return digits


def in_groups(digits: str) -> tuple[str, ...]:
    """The digits in the groups in which they are written; an unfinished code has short or empty groups at its end."""
    groups, start = [], 0
    for size in GROUPS:
        groups.append(digits[start : start + size])
        start += size
    return tuple(groups)


def written(code: str) -> str:
    """A code as it stands on paper, with spaces between its groups."""
    return " ".join(in_groups(code))


def new_codes(count: int, below: Callable[[int], int], taken: Set[str] = frozenset()) -> tuple[str, ...]:
    """`count` codes, no two alike and none of `taken`, in the order in which chance gave them.

    `below(n)` gives a random whole number from 0 to n - 1 that nobody can predict, such as `secrets.randbelow`.
    ValueError unless `count` is 1 to MOST_AT_ONCE.
    """
    if not 1 <= count <= MOST_AT_ONCE:
        raise ValueError(count)
    found: dict[str, None] = {}
    while len(found) < count:
        digits = f"{below(_ALL):0{_CHECKED}d}"
        code = digits + check_digit(digits)
        if code not in taken:
            found[code] = None
    return tuple(found)


def _walk(digits: str) -> int:
    state = 0
    for digit in digits:
        state = _TABLE[state][int(digit)]
    return state
