"""What the kiosk's first screen needs, read with plain sqlite3: sqlite-utils alone would double the time to paint."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store.connection import connect, problems_named

_NOT_OF_WORKERS: Final = frozenset(
    "company layers departments settings rounds plans published_lines keys imports pin tries ticket_hashing "
    "_sqlite_migrations".split()
)
"""Tables of the owner, the project group and the program itself; a new table counts as a worker's."""
_COLUMNS: Final = (
    "select t.name, c.name from sqlite_master t join pragma_table_info(t.name) c "
    "where t.type = 'table' and t.name not like 'sqlite@_%' escape '@' order by t.name desc, c.cid"
)


@dataclass(frozen=True, slots=True)
class Glance:
    """Rows as they are stored: company, departments in order, settings as JSON texts, the open round, plain lines.

    `worker_columns` are (table, column) of everything that is kept of the people who answer.
    """

    company: dict[str, Any]
    departments: tuple[str, ...]
    settings: dict[str, str]
    open_round: dict[str, Any] | None
    lines: tuple[tuple[str, str], ...]
    worker_columns: tuple[tuple[str, str], ...]


def glance(workplace: Path) -> Glance:
    """One look at a workplace; KnownProblem where it is missing, damaged or can't be read."""
    file = paths.database(workplace)
    with problems_named(file), closing(connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        try:
            company = connection.execute("select name, why, example from company").fetchone()
            if company is None:
                raise KnownProblem(Trouble.STORE_DAMAGED, file=str(file))
            open_round = connection.execute("select * from rounds where state = 'open'").fetchone()
            return Glance(
                company=dict(company),
                departments=tuple(row[0] for row in connection.execute("select name from departments order by place")),
                settings=dict(connection.execute("select name, value from settings").fetchall()),
                open_round=dict(open_round) if open_round else None,
                lines=tuple(tuple(row) for row in connection.execute("select said, did from published_lines")),
                worker_columns=tuple(
                    (table, column) for table, column in connection.execute(_COLUMNS) if table not in _NOT_OF_WORKERS
                ),
            )
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # a table or column is not there
                raise KnownProblem(Trouble.STORE_DAMAGED, file=str(file)) from error
            raise
