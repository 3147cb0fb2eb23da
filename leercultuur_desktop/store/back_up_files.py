"""Back-ups as files: written whole or not at all, and looked into without changing a byte of them."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from leercultuur_desktop import paths
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store import companies, database, records, rounds, secrets
from leercultuur_desktop.store.connection import named
from leercultuur_desktop.store.settings import load_settings

if TYPE_CHECKING:
    from sqlite_utils import Database

MADE_ON: Final = "backed_up_on"
"""The setting that a copy carries and the database itself never does: the day on which it was made."""
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_LARGEST: Final = 2 * 1024**3


@dataclass(frozen=True, slots=True)
class Content:
    """What a copy holds; `answers` has the random keys of the responses of each round by its name in small letters."""

    company: str
    example: bool
    public_key: bytes
    made_on: date | None
    rounds: tuple[Round, ...]
    answers: dict[str, frozenset[bytes]]


def write_copy(db: Database, target: Path, made_on: date) -> None:
    """Write the whole database, as it is at this moment, to one file; what stood there goes only once it is whole.

    SQLite writes every table in the order of its random keys, without anything that was deleted: a copy tells no more
    than the database does. KnownProblem DISK_FULL or FILE_UNWRITABLE; then nothing changed.
    """
    draft = target.with_name(f".{target.name}.{token_hex(4)}.part")
    with _problems_of(target):
        if target.is_dir():
            raise IsADirectoryError(target)
        try:
            os.close(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
            db.execute("vacuum into ?", [str(draft)])
            _finish(draft, made_on)
            _flush(draft)
            draft.replace(target)
        finally:
            for name in (draft.name, f"{draft.name}-journal"):
                with suppress(OSError):
                    draft.with_name(name).unlink(missing_ok=True)
        flush_folder(target.parent)


def _finish(draft: Path, made_on: date) -> None:
    with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        copy.execute("pragma journal_mode = memory")  # no second file beside it: nobody else has this one open
        copy.execute(
            "insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
            [MADE_ON, json.dumps(made_on.isoformat())],
        )
        if copy.execute("pragma integrity_check(1)").fetchone() != ("ok",):
            raise OSError(errno.EIO, "the copy is not what was written")


def _flush(file: Path) -> None:
    with file.open("r+b") as stream:  # SQLite does not wait for the disk here
        os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Make a new name in this folder last through a power cut, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError):  # not every disk can; the file itself is safe by now
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _problems_of(target: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        problem = named(error, target)
        if problem.trouble is Trouble.STORE_UNREADABLE:
            raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(target)) from error
        raise problem from error
    except OSError as error:
        full = error.errno in _FULL
        raise KnownProblem(Trouble.DISK_FULL if full else Trouble.FILE_UNWRITABLE, file=str(target)) from error


@contextmanager
def opened_copy(file: Path) -> Iterator[Database]:
    """A back-up in memory: checked to the last byte, brought up to date there, the file itself untouched.

    KnownProblem FILE_UNREADABLE, BACK_UP_DAMAGED or BACK_UP_NEWER.
    """
    data = _bytes_of(file)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        try:
            connection.execute("pragma trusted_schema = off")
            connection.deserialize(data)
            db = database.checked_copy(connection, len(data))
        except KnownProblem as problem:
            newer = problem.trouble is Trouble.STORE_NEWER
            raise KnownProblem(Trouble.BACK_UP_NEWER if newer else Trouble.BACK_UP_DAMAGED, file=str(file)) from problem
        except sqlite3.Error as error:
            raise KnownProblem(Trouble.BACK_UP_DAMAGED, file=str(file)) from error
        yield db


def _bytes_of(file: Path) -> bytes:
    log = file.with_name(f"{file.name}-wal")
    try:
        if file.stat().st_size > _LARGEST or (log.exists() and log.stat().st_size):
            # Copied by hand while the program wrote: the rest of it stands in the file beside.
            raise KnownProblem(Trouble.BACK_UP_DAMAGED, file=str(file))
        data = bytearray(file.read_bytes())
    except OSError as error:
        raise KnownProblem(Trouble.FILE_UNREADABLE, file=str(file)) from error
    if data[:16] != b"SQLite format 3\x00" or len(data) < 512:
        raise KnownProblem(Trouble.BACK_UP_DAMAGED, file=str(file))
    data[18] = data[19] = 1  # a database that kept a log beside it can't be opened in memory otherwise
    return bytes(data)


def content(db: Database) -> Content:
    """What an opened copy, or the database itself, holds."""
    known = rounds.all_rounds(db)
    company = companies.load_company(db)
    return Content(
        company=company.name,
        example=company.example,
        public_key=secrets.public_key(db),
        made_on=_made_on(db),
        rounds=known,
        answers={one.name.casefold(): frozenset(records.response_keys(db, one.id)) for one in known},
    )


def _made_on(db: Database) -> date | None:
    row = db.execute("select value from settings where name = ?", [MADE_ON]).fetchone()
    try:
        return date.fromisoformat(json.loads(row[0])) if row else None
    except (TypeError, ValueError):
        return None


def look_into(file: Path) -> Content:
    """What a back-up holds; KnownProblem FILE_UNREADABLE, BACK_UP_DAMAGED or BACK_UP_NEWER."""
    with opened_copy(file) as db:
        return copied_content(db, file)


def copied_content(copy: Database, file: Path) -> Content:
    """The same of a copy that is open already; KnownProblem BACK_UP_DAMAGED where its rows make no sense."""
    try:
        kept = asdict(load_settings(copy))
        for name, usual in asdict(Settings()).items():
            if usual is not None and type(kept[name]) not in {type(usual), *([int] if type(usual) is float else [])}:
                raise TypeError(name)
        return content(copy)
    except (LookupError, TypeError, ValueError, KnownProblem) as error:
        raise KnownProblem(Trouble.BACK_UP_DAMAGED, file=str(file)) from error


def is_same_file(file: Path, workplace: Path) -> bool:
    """Whether this is the database of the workplace itself, under whatever name."""
    own = paths.database(workplace)
    try:
        return file.samefile(own)
    except OSError:
        return file.absolute() == own.absolute()
