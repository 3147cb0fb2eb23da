"""Sealed records in the database: responses, remarks and plans; this module never sees what is in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from leercultuur_desktop.errors import KnownProblem, Trouble

if TYPE_CHECKING:
    from sqlite_utils import Database

Record = tuple[bytes, bytes]
"""Random key and sealed box."""


def add(db: Database, round_id: int, responses: Iterable[Record], remarks: Iterable[Record] = ()) -> None:
    """Add sealed responses and remarks to an open round, all or nothing; KnownProblem ROUND_CLOSED otherwise."""
    with db.atomic():
        row = db.execute("select state, name from rounds where id = ?", [round_id]).fetchone()
        if row is None or row[0] != "open":
            raise KnownProblem(Trouble.ROUND_CLOSED, name=row[1] if row else "")
        insert = "insert into {table} (key, round, sealed) values (?, ?, ?)"
        for table, records in (("responses", responses), ("remarks", remarks)):
            db.conn.executemany(insert.format(table=table), ((key, round_id, sealed) for key, sealed in records))


def response_count(db: Database, round_id: int) -> int:
    """How many responses a round holds."""
    count: int = db.execute("select count(*) from responses where round = ?", [round_id]).fetchone()[0]
    return count


def response_keys(db: Database, round_id: int) -> set[bytes]:
    """The random keys of a round's responses: enough to tell two states of it apart."""
    return {key for (key,) in db.execute("select key from responses where round = ?", [round_id])}


def sealed_responses(db: Database, round_id: int) -> list[bytes]:
    """All sealed responses of a round, in the order of their random keys."""
    return [sealed for (sealed,) in db.execute("select sealed from responses where round = ? order by key", [round_id])]


def sealed_remarks(db: Database, round_id: int) -> list[bytes]:
    """All sealed remarks of a round, in the order of their random keys."""
    return [sealed for (sealed,) in db.execute("select sealed from remarks where round = ? order by key", [round_id])]


def save_plan(db: Database, round_id: int, sealed: bytes) -> None:
    """Keep the sealed plan of a round in place of an earlier one."""
    db.execute(
        "insert into plans (round, sealed) values (?, ?) on conflict (round) do update set sealed = excluded.sealed",
        [round_id, sealed],
    )


def sealed_plan(db: Database, round_id: int) -> bytes | None:
    """The sealed plan of a round; None where it has none."""
    row = db.execute("select sealed from plans where round = ?", [round_id]).fetchone()
    return row[0] if row else None


def publish_lines(db: Database, lines: Iterable[tuple[str, str]]) -> None:
    """Replace the lines that the kiosk may show: the only part of a plan in plain words."""
    wanted = list(lines)
    with db.atomic():
        if db.execute("select said, did from published_lines order by place").fetchall() == wanted:
            return
        db.execute("delete from published_lines")
        rows = ((place, said, did) for place, (said, did) in enumerate(wanted))
        db.conn.executemany("insert into published_lines (place, said, did) values (?, ?, ?)", rows)


def remember_import(db: Database, mark: bytes) -> bool:
    """Keep the mark of an imported file; True when it was there already."""
    known = db.execute("select 1 from imports where mark = ?", [mark]).fetchone() is not None
    if not known:
        db.execute("insert into imports (mark) values (?)", [mark])
    return known
