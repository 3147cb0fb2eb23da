"""What the kiosk's first screen needs, read with plain sqlite3: sqlite-utils alone would double the time to paint."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store.connection import connect, problems_named


@dataclass(frozen=True, slots=True)
class Glance:
    """Rows as they are stored: company, departments in order, settings as JSON texts, the open round, plain lines."""

    company: dict[str, Any]
    departments: tuple[str, ...]
    settings: dict[str, str]
    open_round: dict[str, Any] | None
    lines: tuple[tuple[str, str], ...]


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
            )
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # a table or column is not there
                raise KnownProblem(Trouble.STORE_DAMAGED, file=str(file)) from error
            raise
