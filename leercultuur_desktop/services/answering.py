"""Keeping one person's answers: sealed, committed, and then tidied so that no order can be read back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from leercultuur_desktop.domain.answers import REMARK_LENGTH, Response, check_answers, encode_response
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.sealing.envelope import REMARK_BLOCK, RESPONSE_BLOCK, TooLargeError, record_key, seal
from leercultuur_desktop.services import tickets
from leercultuur_desktop.store import database, records, rounds, secrets

if TYPE_CHECKING:
    from sqlite_utils import Database


def keep(
    workplace: Path, round_id: int, response: Response, remark: str | None = None, ticket: bytes | None = None
) -> None:
    """Seal and commit one response, and the remark as a record of its own; when it returns, both are on the disk.

    `ticket` is what `tickets.check` gave, in a round with codes: it is used up in the same transaction, or nothing is.
    KnownProblem ROUND_CLOSED, ROUND_IS_PRACTICE, TICKET_NEEDED, TICKET_UNKNOWN (used meanwhile), or one about the
    store; then nothing was kept.
    """
    with database.opened(workplace) as db, db.atomic():  # a round that closes or turns practice meanwhile waits
        the_round = _real_round(db, round_id)
        public = secrets.public_key(db)
        records.add(db, round_id, [sealed_response(public, the_round, response)], _sealed_remarks(public, remark))
        tickets.use(db, the_round, ticket)  # after it is known that the round is open: closing drops its codes


def keep_remark(workplace: Path, round_id: int, remark: str) -> None:
    """Seal and commit a remark that came by itself; KnownProblem as in `keep`, and nothing is kept of an empty one."""
    with database.opened(workplace) as db, db.atomic():
        _real_round(db, round_id)
        records.add(db, round_id, [], _sealed_remarks(secrets.public_key(db), remark))


def _real_round(db: Database, round_id: int) -> Round:
    the_round = rounds.known_round(db, round_id)
    if the_round.practice:
        raise KnownProblem(Trouble.ROUND_IS_PRACTICE, name=the_round.name)
    return the_round


def _sealed_remarks(public: bytes, remark: str | None) -> list[records.Record]:
    text = (remark or "").strip()[:REMARK_LENGTH]
    return [(record_key(), seal(public, text.encode(), REMARK_BLOCK))] if text else []


def sealed_response(public: bytes, the_round: Round, response: Response) -> records.Record:
    """A response as it goes to the disk: a random key and a box of one fixed size."""
    check_answers(response.answers, len(the_round.questionnaire.questions))
    try:
        return record_key(), seal(public, encode_response(response), RESPONSE_BLOCK)
    except TooLargeError as error:
        raise KnownProblem(Trouble.RESPONSE_TOO_LARGE) from error


def tidy(workplace: Path) -> bool:
    """Make the file's bytes forget the order of saving; False where that has to wait for a later call."""
    with database.opened(workplace) as db:
        return database.tidy(db)


def keep_many(db: Database, the_round: Round, responses: list[Response]) -> None:
    """Seal and add many responses, all or nothing; the caller commits and tidies."""
    public = secrets.public_key(db)
    # In the order of their random keys from the start, should the tidying afterwards have to wait.
    records.add(db, the_round.id, sorted(sealed_response(public, the_round, response) for response in responses))
