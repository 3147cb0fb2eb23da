"""One-time paper codes: made for the open round, checked at the kiosk, and used up together with the answers."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from pathlib import Path
from secrets import randbelow
from typing import TYPE_CHECKING, Final

from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.domain.tickets import DIGITS, MOST_AT_ONCE, NotACodeError, new_codes, read_code
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.sealing.ticket_marks import TICKET_MEMORY, TICKET_PASSES, Hashing, mark_of, new_hashing
from leercultuur_desktop.services.access import Work, check_pin_in
from leercultuur_desktop.services.tries import Clock, counted
from leercultuur_desktop.store import companies, database, records, rounds, secrets, tickets
from leercultuur_desktop.store.settings import load_settings

if TYPE_CHECKING:
    from sqlite_utils import Database

TRIES: Final = "ticket"
LONGEST_WAIT: Final = 60.0
"""Seconds. A prankster must not close the kiosk for a quarter of an hour, as with the PIN; and at one guess a minute,
2,000 unused codes among 10⁹ are hit once in eleven months."""
USUAL_WORK: Final = Work(TICKET_MEMORY, TICKET_PASSES)
_MOST_THREADS: Final = 4
"""Each takes the memory of one hash."""
Progress = Callable[[int, int], None]
"""Is told how many are done, and of how many; it may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class Batch:
    """New codes, in the order of chance, with what stands on the paper around them."""

    codes: tuple[str, ...] = field(repr=False)
    company: str
    round: str
    languages: tuple[str, ...]
    example: bool


@dataclass(frozen=True, slots=True)
class TicketCount:
    """How many codes were made for a round, and how many are unused: totals of now, and no more."""

    made: int
    left: int


HandOut = Callable[[Batch], AbstractContextManager[Callable[[], None]]]
"""Makes ready what brings the codes to people, and yields what does it once the codes are in the database."""


def make(
    workplace: Path,
    pin: str,
    count: int,
    hand_out: HandOut,
    *,
    progress: Progress = lambda _done, _all: None,
    work: Work = USUAL_WORK,
    clock: Clock = time.time,
) -> TicketCount:
    """Make codes for the open round and hand them out; takes about 0.1 s of one core for each, on purpose.

    What `hand_out` can't make ready leaves no code behind; what it can't finish makes the codes go again. KnownProblem
    for the PIN, NUMBER_RANGE, NO_OPEN_ROUND, ROUND_IS_PRACTICE or ROUND_WITHOUT_TICKETS; Cancelled by `progress`.
    """
    if not 1 <= count <= MOST_AT_ONCE:
        raise KnownProblem(Trouble.NUMBER_RANGE, low=1, high=MOST_AT_ONCE)
    with database.opened(workplace) as db:
        check_pin_in(db, pin, clock=clock)
        the_round = _asking(rounds.the_open_round(db))
        codes = _new_marks(db, the_round.id, count, _hashing(db, the_round.id, work), progress)
        with hand_out(_batch(db, the_round, tuple(codes))) as finish:
            with db.atomic():  # checks once more that the round is open
                tickets.add(db, the_round.id, codes.values())
            try:
                finish()
            except BaseException:
                with db.atomic():
                    tickets.remove(db, the_round.id, codes.values())
                raise
            finally:
                database.tidy(db)
        return TicketCount(*tickets.counts(db, the_round.id))


def supply(workplace: Path) -> Supply:
    """The totals of the open round; KnownProblem NO_OPEN_ROUND or ROUND_WITHOUT_TICKETS.

    No diary: without imports, made − left is the round's number of responses, which is shown anyway.
    """
    with database.opened(workplace) as db:
        the_round = _asking(rounds.the_open_round(db))
        people = companies.load_company(db).people
        return Supply(*tickets.counts(db, the_round.id), people, records.response_count(db, the_round.id))


def check(workplace: Path, round_id: int, code: str, *, clock: Clock = time.time) -> bytes:
    """The mark of an unused code, which `answering.keep` takes; the code itself is needed no more.

    Nothing is used up. KnownProblem TICKET_FORM (costs no try), TICKET_UNKNOWN for an unknown and a used code alike,
    TOO_MANY_TRIES (`seconds`), ROUND_CLOSED or ROUND_IS_PRACTICE.
    """
    digits = _digits(code)
    with database.opened(workplace) as db:
        the_round = _asking(_open_round(db, round_id))
        with counted(db, TRIES, clock, longest=LONGEST_WAIT, clears=False):
            return _known_mark(db, the_round, digits)


def mark(workplace: Path, round_id: int, code: str) -> bytes:
    """Like `check`, for who typed a paper form behind the PIN: wrong codes are not counted."""
    digits = _digits(code)
    with database.opened(workplace) as db:
        return _known_mark(db, _asking(_open_round(db, round_id)), digits)


def use(db: Database, the_round: Round, ticket: bytes | None) -> None:
    """Use up what `check` or `mark` gave, inside the caller's transaction; a round without codes needs none.

    KnownProblem TICKET_NEEDED, or TICKET_UNKNOWN when it was used meanwhile; then the transaction must not go on.
    """
    if not the_round.tickets:
        return
    if ticket is None:
        raise KnownProblem(Trouble.TICKET_NEEDED)
    if not tickets.take(db, the_round.id, ticket):
        raise KnownProblem(Trouble.TICKET_UNKNOWN)
    if secrets.tries(db, TRIES) != (0, 0.0):
        secrets.save_tries(db, TRIES, 0, 0.0)


def _digits(code: str) -> str:
    try:
        return read_code(code)
    except NotACodeError:
        raise KnownProblem(Trouble.TICKET_FORM, digits=DIGITS) from None  # the text of an error must hold no code


def _open_round(db: Database, round_id: int) -> Round:
    the_round = rounds.known_round(db, round_id)
    if not the_round.is_open:
        raise KnownProblem(Trouble.ROUND_CLOSED, name=the_round.name)
    return the_round


def _asking(the_round: Round) -> Round:
    if the_round.practice:
        raise KnownProblem(Trouble.ROUND_IS_PRACTICE, name=the_round.name)
    if not the_round.tickets:
        raise KnownProblem(Trouble.ROUND_WITHOUT_TICKETS, name=the_round.name)
    return the_round


def _known_mark(db: Database, the_round: Round, digits: str) -> bytes:
    hashing = tickets.hashing(db, the_round.id)
    found = None if hashing is None else mark_of(digits, hashing)
    if found is None or not tickets.holds(db, the_round.id, found):
        raise KnownProblem(Trouble.TICKET_UNKNOWN)
    return found


def _batch(db: Database, the_round: Round, codes: tuple[str, ...]) -> Batch:
    company = companies.load_company(db)
    return Batch(codes, company.name, the_round.name, load_settings(db).languages, company.example)


def _hashing(db: Database, round_id: int, work: Work) -> Hashing:
    tickets.save_hashing(db, round_id, new_hashing(work.memory, work.passes))
    settled = tickets.hashing(db, round_id)
    if settled is None:  # closed meanwhile
        raise KnownProblem(Trouble.NO_OPEN_ROUND)
    return settled


def _new_marks(db: Database, round_id: int, wanted: int, hashing: Hashing, progress: Progress) -> dict[str, bytes]:
    """Codes and their marks, none of which the database holds already."""
    found: dict[str, bytes] = {}
    progress(0, wanted)
    while len(found) < wanted:
        codes = new_codes(wanted - len(found), randbelow, found.keys())
        with closing(_hashed(codes, hashing)) as hashed:
            for code, new in hashed:
                if not tickets.holds(db, round_id, new):
                    found[code] = new
                progress(len(found), wanted)
    return found


def _hashed(codes: Collection[str], hashing: Hashing) -> Generator[tuple[str, bytes], None, None]:
    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    pool = ThreadPoolExecutor(threads)  # libsodium lets other threads go on
    try:
        yield from zip(codes, pool.map(lambda code: mark_of(code, hashing), codes), strict=True)
    finally:  # cancelled: what is under way ends within a moment, the rest is never begun
        pool.shutdown(cancel_futures=True)
