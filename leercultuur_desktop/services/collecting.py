"""Responses that don't come from the kiosk: a file of answers, or made-up ones for practice."""

from __future__ import annotations

import secrets as randomness
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leercultuur_desktop.domain import simulation
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.exchange.csv_import import read_csv
from leercultuur_desktop.sealing.keys import slow_mark
from leercultuur_desktop.services.access import Clock, Work, check_pin_in
from leercultuur_desktop.services.answering import keep_many
from leercultuur_desktop.store import companies, database, records, rounds, secrets

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_SIMULATED = 100_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; `again` says that the same file was read before."""

    round: str
    added: int
    again: bool


def import_answers(
    workplace: Path,
    file: Path,
    pin: str,
    round_name: str | None = None,
    *,
    work: Work | None = None,
    clock: Clock = time.time,
) -> Imported:
    """Seal every row of a CSV file as a response of the open round, all or nothing.

    `work` is what the file's mark costs, the same each time or a file is not recognised; the usual when None.
    KnownProblem for the PIN, the round (unknown, closed, practice) or the file; then nothing was added.
    """
    work = work or Work()
    with database.opened(workplace) as db:
        check_pin_in(db, pin, clock=clock)
        the_round = _open_round(db, round_name)
        if the_round.practice:
            raise KnownProblem(Trouble.ROUND_IS_PRACTICE, name=the_round.name)
        departments = companies.load_company(db).departments
        responses, data = read_csv(file, the_round.questionnaire, departments)
        told = the_round.name.encode() + b"\0" + data
        mark = slow_mark(told, secrets.public_key(db), memory=work.memory, passes=work.passes)
        with db.atomic():
            again = records.remember_import(db, mark)
            keep_many(db, the_round, responses)
        database.tidy(db)
        return Imported(the_round.name, len(responses), again)


def simulate(
    workplace: Path,
    count: int,
    pin: str,
    *,
    seed: int | None = None,
    round_name: str | None = None,
    drift: float = 0.0,
    clock: Clock = time.time,
) -> Round:
    """Fill an open round without responses with made-up ones; it is a practice round from then on, for good."""
    if not 1 <= count <= MOST_SIMULATED:
        raise KnownProblem(Trouble.NUMBER_RANGE, low=1, high=MOST_SIMULATED)
    with database.opened(workplace) as db:
        check_pin_in(db, pin, clock=clock)
        the_round = _open_round(db, round_name)
        company = companies.load_company(db)
        chosen = randomness.randbelow(2**32) if seed is None else seed
        responses = simulation.simulate(company, the_round.questionnaire, count, chosen, drift=drift)
        with db.atomic():
            if records.response_count(db, the_round.id):
                raise KnownProblem(Trouble.ROUND_HAS_RESPONSES, name=the_round.name)
            rounds.mark_practice(db, the_round.id)
            keep_many(db, the_round, responses)
        database.tidy(db)
        return the_round


def _open_round(db: Database, name: str | None) -> Round:
    the_round = rounds.the_open_round(db) if name is None else rounds.named_round(db, name)
    if not the_round.is_open:
        raise KnownProblem(Trouble.ROUND_CLOSED, name=the_round.name)
    return the_round
