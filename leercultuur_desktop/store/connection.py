"""Plain SQLite connections and their errors, without sqlite-utils: light enough for the kiosk's first picture."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from leercultuur_desktop.errors import KnownProblem, Trouble

_BUSY_SECONDS: Final = 10.0
_CACHE_KIB: Final = 128
_LEAST_ROOM: Final = 64 * 1024
_HEADER: Final = b"SQLite format 3\x00"


@contextmanager
def problems_named(file: Path) -> Iterator[None]:
    """Turn SQLite's errors about this file into known problems."""
    try:
        yield
    except sqlite3.Error as error:
        raise named(error, file) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise KnownProblem(Trouble.DISK_FULL, file=str(file)) from error
        raise KnownProblem(Trouble.STORE_UNREADABLE, file=str(file)) from error


def named(error: sqlite3.Error, file: Path) -> KnownProblem:
    """The known problem behind an error of SQLite about this file; raises the error itself where there is none."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    trouble = {
        sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
        sqlite3.SQLITE_BUSY: Trouble.STORE_BUSY,
        sqlite3.SQLITE_LOCKED: Trouble.STORE_BUSY,
        sqlite3.SQLITE_CORRUPT: Trouble.STORE_DAMAGED,
        sqlite3.SQLITE_NOTADB: Trouble.STORE_DAMAGED,
        sqlite3.SQLITE_READONLY: Trouble.STORE_UNREADABLE,
        sqlite3.SQLITE_CANTOPEN: Trouble.STORE_UNREADABLE,
        sqlite3.SQLITE_PERM: Trouble.STORE_UNREADABLE,
        sqlite3.SQLITE_IOERR: Trouble.STORE_UNREADABLE,
    }.get(code)
    if trouble is None:
        raise error
    if trouble is Trouble.STORE_UNREADABLE and _no_room(file):  # SQLite's files beside it could not be made
        trouble = Trouble.DISK_FULL
    return KnownProblem(trouble, file=str(file))


def unusable(folder: Path, error: OSError) -> KnownProblem:
    """What to say of a folder in which no file could be made."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KnownProblem(Trouble.DISK_FULL, file=str(folder))
    return KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(folder))


def _no_room(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < _LEAST_ROOM
    except OSError:
        return False


def connect(file: Path) -> sqlite3.Connection:
    """A connection to an existing database; KnownProblem where the file cannot be one."""
    check_file(file)
    connection = plain_connection(file, mode="rw")
    connection.execute("pragma secure_delete = on")
    return connection


def check_file(file: Path) -> None:
    """What can be seen without SQLite: the file is there, can be read, and begins as a database does."""
    try:
        with file.open("rb") as stream:
            head = stream.read(len(_HEADER))
    except FileNotFoundError as error:
        raise KnownProblem(Trouble.NO_WORKPLACE, folder=str(file.parent)) from error
    except NotADirectoryError as error:
        raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(file.parent)) from error
    except OSError as error:
        raise KnownProblem(Trouble.STORE_UNREADABLE, file=str(file)) from error
    if head != _HEADER:  # SQLite itself would take an empty file for a new database
        raise KnownProblem(Trouble.STORE_DAMAGED, file=str(file))


def plain_connection(file: Path, mode: str = "rwc") -> sqlite3.Connection:
    """A connection in autocommit mode that makes every commit durable; with `rw` it never makes a file."""
    address = f"{file.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
    connection.execute("pragma synchronous = full")  # an answer that was thanked for survives a power cut
    # The kiosk opens the file for every answer and reads it whole, to check it. With SQLite's own 2 MB its memory grew
    # along with the answers: 9 MB over a thousand workers, and less than 2 MB with this.
    connection.execute(f"pragma cache_size = -{_CACHE_KIB}")
    return connection
