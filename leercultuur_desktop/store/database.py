"""Opening a workplace's database safely: checked before it is used, migrated, sealed against reading back an order."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store.connection import connect, plain_connection, problems_named
from leercultuur_desktop.store.schema import STEPS

_LOG: Final = logging.getLogger(__name__)
_STEPS_TABLE: Final = "_sqlite_migrations"


def exists(workplace: Path) -> bool:
    """Whether the folder holds a workplace's database."""
    return paths.database(workplace).exists()


@contextmanager
def opened(workplace: Path) -> Iterator[Database]:
    """The workplace's database: checked, migrated, closed afterwards.

    KnownProblem NO_WORKPLACE, STORE_DAMAGED, STORE_NEWER, STORE_UNREADABLE, STORE_BUSY or DISK_FULL. Nothing changes a
    database that is damaged or newer.
    """
    file = paths.database(workplace)
    with problems_named(file), closing(connect(file)) as connection:
        _check(connection)
        db = Database(connection, execute_plugins=False)
        _migrate(db)
        connection.execute("pragma foreign_keys = on")
        yield db


@contextmanager
def made(workplace: Path) -> Iterator[Database]:
    """A new, empty database in this folder, which is made where needed; KnownProblem where one stands already."""
    file = paths.database(workplace)
    if file.exists():
        raise KnownProblem(Trouble.WORKPLACE_EXISTS, folder=str(workplace))
    with problems_named(file):
        try:
            workplace.mkdir(parents=True, exist_ok=True)
            file.touch(mode=0o600, exist_ok=False)
        except OSError as error:
            raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(workplace)) from error
        try:
            with closing(plain_connection(file)) as connection:
                connection.execute("pragma journal_mode = wal")
                connection.execute("pragma secure_delete = on")
                db = Database(connection, execute_plugins=False)
                STEPS.apply(db)
                connection.execute("pragma foreign_keys = on")
                yield db
        except BaseException:
            remove(workplace)
            raise


def remove(workplace: Path) -> None:
    """Take away a database that could not be finished, so that the next try starts clean."""
    file = paths.database(workplace)
    for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
        (workplace / name).unlink(missing_ok=True)


def _check(connection: sqlite3.Connection) -> None:
    # First the version: a newer program may use what this one would call damage.
    known = {step.name for step in STEPS._migrations}
    applied = _applied(connection)
    if not applied:
        raise KnownProblem(Trouble.STORE_DAMAGED, file=_file_of(connection))
    if not applied <= known or _version(connection) > 0:
        raise KnownProblem(Trouble.STORE_NEWER, file=_file_of(connection))
    if connection.execute("pragma quick_check(1)").fetchone() != ("ok",):
        raise KnownProblem(Trouble.STORE_DAMAGED, file=_file_of(connection))


def _applied(connection: sqlite3.Connection) -> set[str]:
    if not connection.execute("select 1 from sqlite_schema where name = ?", [_STEPS_TABLE]).fetchone():
        return set()
    rows = connection.execute(f"select name from {_STEPS_TABLE} where migration_set = ?", [STEPS.name])  # noqa: S608
    return {name for (name,) in rows}


def _version(connection: sqlite3.Connection) -> int:
    """SQLite's own version number, which this program leaves at 0; a later one may count there."""
    version: int = connection.execute("pragma user_version").fetchone()[0]
    return version


def _file_of(connection: sqlite3.Connection) -> str:
    return str(connection.execute("pragma database_list").fetchone()[2])


def _migrate(db: Database) -> None:
    if STEPS.pending(db):
        _back_up_before(db)
        STEPS.apply(db)


def _back_up_before(db: Database) -> None:
    file = Path(_file_of(db.conn))
    with closing(sqlite3.connect(file.with_name(f"{file.stem}-before-update.db"))) as copy:
        db.conn.backup(copy)


def tidy(db: Database) -> bool:
    """Rewrite the file so that its bytes say nothing about the order of saving; False where that must wait.

    VACUUM orders every table by its random keys, the truncated write-ahead log forgets the rest. Another connection's
    transaction or a full disk can prevent it: the caller tries again later. The saved records are safe either way.
    """
    try:
        db.execute("vacuum")
        busy, *_ = db.execute("pragma wal_checkpoint(truncate)").fetchone()
    except sqlite3.OperationalError as error:
        _LOG.info("tidying waits: %s", type(error).__name__)
        return False
    return not busy
