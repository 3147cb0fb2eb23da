"""Wrong tries counted in a file of their own, where there is no database to count them in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store.connection import named, plain_connection, unusable
from leercultuur_desktop.store.database import store_of

if TYPE_CHECKING:
    from sqlite_utils import Database


@contextmanager
def tries_in(file: Path) -> Iterator[Database]:
    """A database with nothing but a table of tries; KnownProblem FOLDER_UNUSABLE where none can stand there."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        with closing(plain_connection(file)) as connection:
            connection.execute(
                "create table if not exists tries "
                "(secret text primary key, wrong integer not null, wait_until real not null)"
            )
            yield store_of(connection)
    except sqlite3.Error as error:
        problem = named(error, file)
        full = problem.trouble is Trouble.DISK_FULL
        raise (problem if full else KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(file.parent))) from error
    except OSError as error:
        raise unusable(file.parent, error) from error
