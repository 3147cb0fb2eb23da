"""A company whose open round asks for one-time codes, with codes that cost little to make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, tickets, workplace
from tests.store.prepared import PIN, change, prepared_copy

LIGHT_CODES = access.Work(memory=8192, passes=1)
ROUND = "Met codes"
NO_SUCH_CODE = "0000000000"
"""Its check digit fits; chance makes it once in a thousand million."""


def ticket_round(target: Path) -> Path:
    """Copy the prepared company and open a round with codes in it."""
    prepared_copy(target)
    change(target, "update settings set value = 'true' where name = 'tickets'")
    workplace.open_round(target, ROUND, PIN)
    return target


class Hand:
    """Takes the codes from the program, as paper does."""

    def __init__(self) -> None:
        self.codes: list[str] = []

    @contextmanager
    def __call__(self, batch: tickets.Batch) -> Iterator[Callable[[], None]]:
        yield lambda: self.codes.extend(batch.codes)


def ticket_count(folder: Path) -> tickets.TicketCount:
    """How many codes were made for the open round, and how many are unused."""
    found = tickets.supply(folder)
    return tickets.TicketCount(found.made, found.left)


def codes_of(folder: Path, count: int) -> list[str]:
    """Make codes and take them in hand."""
    hand = Hand()
    tickets.make(folder, PIN, count, hand, work=LIGHT_CODES)
    return hand.codes


def trouble(action: Callable[[], object]) -> Trouble:
    """Tell which known problem an action runs into."""
    try:
        action()
    except KnownProblem as problem:
        return problem.trouble
    raise AssertionError("no problem")
