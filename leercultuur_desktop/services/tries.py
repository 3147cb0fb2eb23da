"""Wrong tries of any secret are slowed down, also by somebody who kills the program in between."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store import secrets

if TYPE_CHECKING:
    from sqlite_utils import Database

Clock = Callable[[], float]
_FREE_TRIES: Final = 3
_FIRST_WAIT: Final = 5.0
_LONGEST_WAIT: Final = 900.0


@contextmanager
def counted(
    db: Database, secret: str, clock: Clock, *, longest: float = _LONGEST_WAIT, clears: bool = True
) -> Iterator[None]:
    """Count a try as wrong before it is made, so that killing the program doesn't make it free; a right one clears it.

    With `clears` False a right try takes back its own count only: whoever has one right secret could otherwise guess at
    others for ever. `longest` is the longest wait in seconds. KnownProblem TOO_MANY_TRIES (`seconds` to wait).
    """
    now = clock()
    with db.atomic():
        wrong, wait_until = secrets.tries(db, secret)
        wait = _wait_after(wrong, longest)
        left = wait_until - now
        if left > wait:  # a clock that was set back must not lock people out for longer than the wait itself
            left = wait
            secrets.save_tries(db, secret, wrong, now + wait)
        elif left <= 0:
            after = _wait_after(wrong + 1, longest)
            # As long as nobody has to wait, no moment is written down.
            secrets.save_tries(db, secret, wrong + 1, now + after if after else 0.0)
    if left > 0:
        raise KnownProblem(Trouble.TOO_MANY_TRIES, seconds=math.ceil(left))
    yield
    secrets.save_tries(db, secret, 0 if clears else wrong, 0.0)


def _wait_after(wrong: int, longest: float) -> float:
    if wrong <= _FREE_TRIES:
        return 0.0
    return min(longest, _FIRST_WAIT * 2.0 ** (wrong - _FREE_TRIES - 1))
