"""Opening a workplace's database safely: checked before it is used, migrated, sealed against reading back an order."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Final

from sqlite_utils import Database

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store.connection import connect, plain_connection, problems_named
from leercultuur_desktop.store.drafts import clear_drafts
from leercultuur_desktop.store.schema import STEPS

_LOG: Final = logging.getLogger(__name__)
_STEPS_TABLE: Final = "_sqlite_migrations"
_TABLES: Final = frozenset(
    "company layers departments settings rounds responses remarks plans published_lines imports keys pin tries "
    "tickets ticket_hashing".split()
)


class _Store(Database):
    """A database whose transactions claim their turn at the start.

    One that reads first and writes later fails without waiting when another process wrote in between: the kiosk would
    refuse an answer because the office was importing.
    """

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """One transaction, or inside another a part that can fail alone."""
        if self.conn.in_transaction:
            with super().atomic():
                yield self
            return
        self.conn.execute("begin immediate")
        try:
            yield self
            self.conn.execute("commit")
        except BaseException:
            self.rollback()
            raise


def exists(workplace: Path) -> bool:
    """Whether the folder holds a workplace's database; KnownProblem where the folder can't be looked into."""
    try:
        return paths.database(workplace).exists()
    except OSError as error:
        raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(workplace)) from error


@contextmanager
def opened(workplace: Path) -> Iterator[Database]:
    """The workplace's database: checked, migrated, closed afterwards.

    KnownProblem NO_WORKPLACE, STORE_DAMAGED, STORE_NEWER, STORE_UNREADABLE, STORE_BUSY or DISK_FULL. Nothing changes a
    database that is damaged or newer.
    """
    file = paths.database(workplace)
    with problems_named(file), closing(connect(file)) as connection:
        _check(connection, file.stat().st_size)
        db = _Store(connection, execute_plugins=False)
        _migrate(db)
        if not _TABLES.issubset(db.table_names()):
            raise KnownProblem(Trouble.STORE_DAMAGED, file=str(file))
        connection.execute("pragma foreign_keys = on")
        yield db


@contextmanager
def made(workplace: Path) -> Iterator[Database]:
    """A new, empty database in this folder, which is made where needed; KnownProblem where one stands already."""
    file = paths.database(workplace)
    if exists(workplace):
        raise KnownProblem(Trouble.WORKPLACE_EXISTS, folder=str(workplace))
    clear_drafts(workplace)
    # Beside its place until it is whole: a power cut half-way must not leave a workplace that nobody can open.
    draft = file.with_name(f".{file.name}.{token_hex(4)}.part")
    with problems_named(file):
        try:
            workplace.mkdir(parents=True, exist_ok=True)
            draft.touch(mode=0o600, exist_ok=False)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise
            raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(workplace)) from error
        try:
            with closing(plain_connection(draft)) as connection:
                connection.execute("pragma journal_mode = wal")
                connection.execute("pragma secure_delete = on")
                db = _Store(connection, execute_plugins=False)
                STEPS.apply(db)
                connection.execute("pragma foreign_keys = on")
                yield db
            _take_place(draft, file)
        finally:
            for name in (draft.name, f"{draft.name}-wal", f"{draft.name}-shm"):
                (workplace / name).unlink(missing_ok=True)


def _take_place(draft: Path, file: Path) -> None:
    try:
        file.hardlink_to(draft)  # unlike a rename, it never replaces what another process put there meanwhile
    except FileExistsError as error:
        raise KnownProblem(Trouble.WORKPLACE_EXISTS, folder=str(file.parent)) from error
    except OSError:  # sticks formatted as FAT have no links
        draft.rename(file)


def store_of(connection: sqlite3.Connection) -> Database:
    """The database behind a connection that its owner checks and closes."""
    return _Store(connection, execute_plugins=False)


def checked_copy(connection: sqlite3.Connection, size: int) -> Database:
    """A back-up of `size` bytes that was read into memory: checked more strictly, and brought up to date there.

    Anybody may have made it: what this program never makes (a trigger that writes down an order, say) is refused.
    KnownProblem STORE_DAMAGED or STORE_NEWER.
    """
    _check(connection, size)
    db = _Store(connection, execute_plugins=False)
    STEPS.apply(db)
    sound = connection.execute("pragma integrity_check(1)").fetchone() == ("ok",)
    if not sound or connection.execute("pragma foreign_key_check").fetchone() or _shape(db) != _shape_of_ours():
        raise KnownProblem(Trouble.STORE_DAMAGED, file=_file_of(connection))
    return db


def _shape_of_ours() -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        db = _Store(connection, execute_plugins=False)
        STEPS.apply(db)
        return _shape(db)


def _shape(db: Database) -> set[tuple[str, str, str]]:
    rows = db.execute("select type, name, sql from sqlite_schema where name not like 'sqlite@_%' escape '@'")
    # How the table of steps is written is up to the library that makes it.
    return {(kind, name, "" if (kind, name) == ("table", _STEPS_TABLE) else sql) for kind, name, sql in rows}


def _check(connection: sqlite3.Connection, size: int) -> None:
    # First the version: a newer program may use what this one would call damage.
    known = {step.name for step in STEPS._migrations}
    applied = _applied(connection)
    if not applied:
        raise KnownProblem(Trouble.STORE_DAMAGED, file=_file_of(connection))
    if not applied <= known or _version(connection) > 0:
        raise KnownProblem(Trouble.STORE_NEWER, file=_file_of(connection))
    if connection.execute("pragma quick_check(1)").fetchone() != ("ok",) or not _is_whole(connection, size):
        raise KnownProblem(Trouble.STORE_DAMAGED, file=_file_of(connection))


def _is_whole(connection: sqlite3.Connection, size: int) -> bool:
    """Whether the last page is complete and the rows stand there without which nothing works."""
    page: int = connection.execute("pragma page_size").fetchone()[0]
    if size % page:  # SQLite reads zeros in place of what was cut off
        return False
    needed = ("company", "pin", "keys where name = 'public'")
    try:
        return all(connection.execute(f"select 1 from {one}").fetchone() for one in needed)  # noqa: S608
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # a table is not there
            return False
        raise


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
    target = file.with_name(f"{file.stem}-before-update.db")
    target.touch(mode=0o600)
    with closing(sqlite3.connect(target)) as copy:
        db.conn.backup(copy)
        copy.execute("vacuum")  # a copy must not keep the order of saving either


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
