"""A back-up taken back: into a sound database row by row, or as a whole where there is none or a damaged one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store import back_up_files, rounds, secrets, settings
from leercultuur_desktop.store.connection import plain_connection, problems_named

if TYPE_CHECKING:
    from sqlite_utils import Database

# Every table of the schema stands in one of these, or has a column `round`; a test sees to it.
REPLACED: Final = ("company", "layers", "departments", "published_lines")
ADDED_TO: Final = ("imports",)
# Who may do what stays as it is here: an older copy must not bring back a passphrase, a recovery code or a PIN that
# was changed since, nor free tries.
OF_THIS_PC: Final = ("pin", "tries", "keys", "_sqlite_migrations")
BY_RULES: Final = ("rounds", "settings")
_OWN_SETTINGS: Final = ("sum_pin", "sum_passphrase", "sum_recovery", settings.RECOVERY_PENDING, back_up_files.MADE_ON)
_OWN_PLACE: Final = "back_up_%"
_LEAST_GROUP: Final = "minimum_group"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking a copy back does to the rounds here, by name.

    `stay` are closed here and keep their answers as they are; `follow` is open here and goes back to the copy; `go` is
    open here and not in the copy; `come` are in the copy only.
    """

    stay: tuple[str, ...] = ()
    follow: tuple[str, ...] = ()
    go: tuple[str, ...] = ()
    come: tuple[str, ...] = ()


def outcome(here: Sequence[Round], copy: Sequence[Round]) -> Outcome:
    """What taking the copy back would do."""
    ours, theirs = {one.name.casefold() for one in here}, {one.name.casefold() for one in copy}
    return Outcome(
        stay=tuple(one.name for one in here if not one.is_open),
        follow=tuple(one.name for one in here if one.is_open and one.name.casefold() in theirs),
        go=tuple(one.name for one in here if one.is_open and one.name.casefold() not in theirs),
        come=tuple(one.name for one in copy if one.name.casefold() not in ours),
    )


def merge(db: Database, copy: Database) -> Outcome:
    """Take a copy back into this database, in one transaction: all of it, or at any failure nothing.

    A round that is closed here stays as it is, so that no closed round opens again and no result can be compared with
    one of fewer answers. KnownProblem BACK_UP_OTHER where the copy was sealed to another key.
    """
    if secrets.public_key(db) != secrets.public_key(copy):
        raise KnownProblem(Trouble.BACK_UP_OTHER)
    with db.atomic():
        db.execute("pragma defer_foreign_keys = on")
        here, theirs = rounds.all_rounds(db), rounds.all_rounds(copy)
        does = outcome(here, theirs)
        for table in REPLACED:
            db.execute(f"delete from {table}")  # noqa: S608 - a name of ours
            _copy_rows(db, copy, table)
        for table in ADDED_TO:
            _copy_rows(db, copy, table, verb="insert or ignore")
        _take_settings(db, copy)
        _take_rounds(db, copy, here, theirs)
        return does


def _take_settings(db: Database, copy: Database) -> None:
    least = max(settings.load_settings(one).minimum_group for one in (db, copy))  # what was promised never shrinks
    own = f"name in ({', '.join('?' * len(_OWN_SETTINGS))}) or name like ?"
    which = [*_OWN_SETTINGS, _OWN_PLACE]
    db.execute(f"delete from settings where not ({own})", which)  # noqa: S608 - the names are bound
    rows = copy.execute(f"select name, value from settings where not ({own})", which).fetchall()  # noqa: S608 - likewise
    db.conn.executemany("insert into settings (name, value) values (?, ?)", rows)
    db.execute(
        "insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
        [_LEAST_GROUP, str(least)],
    )


def _take_rounds(db: Database, copy: Database, here: Sequence[Round], theirs: Sequence[Round]) -> None:
    ours = {one.name.casefold(): one for one in here}
    tables = tables_by_round(db)
    for one in here:
        if one.is_open:
            _remove(db, tables, one.id)
    for one in theirs:
        known = ours.get(one.name.casefold())
        if known is not None and not known.is_open:
            _take_plan(db, copy, known.id, one.id)
            continue
        place = _insert_round(db, copy, one, known)
        for table in tables:
            _copy_rows(db, copy, table, of_round=one.id, to_round=place)


def tables_by_round(db: Database) -> tuple[str, ...]:
    """Every table whose rows belong to one round."""
    found = db.execute(
        "select m.name from sqlite_schema m join pragma_table_info(m.name) p on p.name = 'round' "
        "where m.type = 'table' order by m.name"
    )
    return tuple(name for (name,) in found)


def _remove(db: Database, tables: Sequence[str], round_id: int) -> None:
    for table in tables:
        db.execute(f"delete from {table} where round = ?", [round_id])  # noqa: S608 - from the schema
    db.execute("delete from rounds where id = ?", [round_id])


def delete_round(db: Database, the_round: Round) -> None:
    """Take a round and all that belongs to it out of the database, in one transaction; the caller tidies."""
    with db.atomic():
        _remove(db, tables_by_round(db), the_round.id)
        if not rounds.all_rounds(db):  # then no file that was ever read in belongs to anything
            db.execute("delete from imports")
            db.execute("delete from published_lines")


def _insert_round(db: Database, copy: Database, one: Round, known: Round | None) -> int:
    cursor = copy.execute("select * from rounds where id = ?", [one.id])
    row: dict[str, Any] = dict(zip((column[0] for column in cursor.description), cursor.fetchone(), strict=True))
    taken = db.execute("select 1 from rounds where id = ?", [one.id]).fetchone() is not None
    if known is not None:
        row |= {"id": known.id, "minimum_group": max(known.minimum_group, one.minimum_group)}
        row["practice"] = int(known.practice or one.practice)
    elif taken:
        row["id"] = db.execute("select max(id) + 1 from rounds").fetchone()[0]
    _insert(db, "rounds", list(row), [tuple(row.values())])
    return int(row["id"])


def _take_plan(db: Database, copy: Database, round_id: int, theirs: int) -> None:
    row = copy.execute("select sealed from plans where round = ?", [theirs]).fetchone()
    if row is not None:
        db.execute(
            "insert into plans (round, sealed) values (?, ?) "
            "on conflict (round) do update set sealed = excluded.sealed",
            [round_id, row[0]],
        )


def _copy_rows(
    db: Database,
    copy: Database,
    table: str,
    *,
    verb: str = "insert",
    of_round: int | None = None,
    to_round: int | None = None,
) -> None:
    where, values = ("", []) if of_round is None else (" where round = ?", [of_round])
    cursor = copy.execute(f"select * from {table}{where} order by 1", values)  # noqa: S608 - a name of ours
    columns = [column[0] for column in cursor.description]
    rows = cursor.fetchall()
    if to_round is not None:
        at = columns.index("round")
        rows = [(*row[:at], to_round, *row[at + 1 :]) for row in rows]
    _insert(db, table, columns, rows, verb)


def _insert(
    db: Database, table: str, columns: list[str], rows: Sequence[tuple[Any, ...]], verb: str = "insert"
) -> None:
    holes = ", ".join("?" * len(columns))
    db.conn.executemany(f"{verb} into {table} ({', '.join(columns)}) values ({holes})", rows)


def place(copy: Database, workplace: Path, aside: Path | None) -> None:
    """Make a copy the database of a workplace that has none, or a damaged one, which is kept as `aside` then.

    At any moment the folder holds what it held before, or all of the copy. KnownProblem FOLDER_UNUSABLE or DISK_FULL.
    """
    file = paths.database(workplace)
    draft = file.with_name(f".{file.name}.{token_hex(4)}.part")
    with problems_named(file):
        try:
            workplace.mkdir(parents=True, exist_ok=True)
            draft.touch(mode=0o600, exist_ok=False)
        except (FileExistsError, NotADirectoryError, PermissionError) as error:
            raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(workplace)) from error
        try:
            copy.execute("vacuum into ?", [str(draft)])
            _make_ready(draft)
            if aside is not None:
                _keep_aside(file, aside)
            elif file.exists():  # another window made one meanwhile
                raise KnownProblem(Trouble.WORKPLACE_EXISTS, folder=str(workplace))
            draft.replace(file)
            back_up_files.flush_folder(workplace)
        finally:
            for name in (draft.name, f"{draft.name}-wal", f"{draft.name}-shm", f"{draft.name}-journal"):
                (workplace / name).unlink(missing_ok=True)


def _make_ready(draft: Path) -> None:
    with closing(plain_connection(draft, mode="rw")) as connection:
        connection.execute("pragma journal_mode = wal")
        connection.execute("delete from settings where name = ?", [back_up_files.MADE_ON])
        connection.execute("vacuum")
        connection.execute("pragma wal_checkpoint(truncate)")
        if connection.execute("pragma integrity_check(1)").fetchone() != ("ok",):
            raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(draft))
    with draft.open("r+b") as stream:
        os.fsync(stream.fileno())


def _keep_aside(file: Path, aside: Path) -> None:
    """The damaged file under another name too; its log goes with it, or it would be read into the new one."""
    for ending in ("-wal", "-shm", ""):
        there, here = file.with_name(f"{file.name}{ending}"), aside.with_name(f"{aside.name}{ending}")
        if not there.exists():
            continue
        try:
            here.hardlink_to(there)
        except OSError:  # sticks formatted as FAT have no links
            shutil.copyfile(there, here)
        with suppress(OSError):
            here.chmod(0o600)
    for ending in ("-wal", "-shm"):
        file.with_name(f"{file.name}{ending}").unlink(missing_ok=True)
