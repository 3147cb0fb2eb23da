"""Work that lets go of what it worked with: a finished job must not keep a passphrase, a key or results alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """Work that can be done one time; whatever it held is free as soon as it is done.

    Qt may keep the object that ran in a thread for as long as the program lives, and with it the work.
    """

    def __init__(self, work: Callable[[], T]) -> None:
        self._work: list[Callable[[], T]] = [work]

    def __call__(self) -> T:
        """Do the work and forget it."""
        return self._work.pop()()
