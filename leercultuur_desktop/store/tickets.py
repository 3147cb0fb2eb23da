"""Unused one-time codes in the database: slow hashes in the order of the hashes themselves, and nothing beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.sealing.ticket_marks import Hashing

if TYPE_CHECKING:
    from sqlite_utils import Database


def hashing(db: Database, round_id: int) -> Hashing | None:
    """How this round's codes are hashed; None while none was ever made, and after the round was closed.

    KnownProblem STORE_DAMAGED for a row that this program never wrote so.
    """
    query = "select salt, passes, memory from ticket_hashing where round = ?"
    row = db.execute(query, [round_id]).fetchone()
    if row is None:
        return None
    found = Hashing(*row)
    if not found.is_sound:
        raise KnownProblem(Trouble.STORE_DAMAGED, file=str(db.execute("pragma database_list").fetchone()[2]))
    return found


def save_hashing(db: Database, round_id: int, new: Hashing) -> None:
    """Keep how an open round's codes are hashed; where that is settled already, nothing changes."""
    db.execute(
        "insert into ticket_hashing (round, salt, passes, memory) select id, ?, ?, ? from rounds "
        "where id = ? and state = 'open' on conflict (round) do nothing",
        [new.salt, new.passes, new.memory, round_id],
    )


def add(db: Database, round_id: int, marks: Iterable[bytes]) -> None:
    """Add the marks (16 bytes) of new codes to an open round, inside the caller's transaction; else ROUND_CLOSED."""
    row = db.execute("select state, name from rounds where id = ?", [round_id]).fetchone()
    if row is None or row[0] != "open":
        raise KnownProblem(Trouble.ROUND_CLOSED, name=row[1] if row else "")
    new = sorted(marks)  # whoever sees the log before it is tidied must not see the order of the paper
    db.conn.executemany("insert into tickets (mark, round) values (?, ?)", [(mark, round_id) for mark in new])
    db.execute("update rounds set tickets_made = tickets_made + ? where id = ?", [len(new), round_id])


def holds(db: Database, round_id: int, mark: bytes) -> bool:
    """Whether this is the mark of an unused code of this round."""
    row = db.execute("select 1 from tickets where mark = ? and round = ?", [mark, round_id]).fetchone()
    return row is not None


def take(db: Database, round_id: int, mark: bytes) -> bool:
    """Use a code up, inside the caller's transaction; False when it isn't there (any more)."""
    return db.execute("delete from tickets where mark = ? and round = ?", [mark, round_id]).rowcount == 1


def remove(db: Database, round_id: int, marks: Iterable[bytes]) -> None:
    """Undo the making of codes that nobody got, inside the caller's transaction."""
    gone = sum(take(db, round_id, mark) for mark in marks)
    db.execute("update rounds set tickets_made = tickets_made - ? where id = ?", [gone, round_id])


def counts(db: Database, round_id: int) -> tuple[int, int]:
    """How many codes were made for a round, and how many of them are unused (none once the round is closed)."""
    made: int = db.execute("select tickets_made from rounds where id = ?", [round_id]).fetchone()[0]
    left: int = db.execute("select count(*) from tickets where round = ?", [round_id]).fetchone()[0]
    return made, left


def drop(db: Database, round_id: int) -> None:
    """Forget what is left, and the salt: from then on no paper, used or unused, can be held against the database."""
    for table in ("tickets", "ticket_hashing"):
        db.execute(f"delete from {table} where round = ?", [round_id])  # noqa: S608 - the two names above
