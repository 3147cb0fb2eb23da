"""What the database remembers about its back-ups: where they go, by what mark they are known, when the last one was."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from sqlite_utils import Database

# All of these begin alike: a copy that is taken back brings none of them along.
_FOLDER: Final = "back_up_folder"
_MARK: Final = "back_up_mark"
_LAST: Final = "back_up_last"


def folder(db: Database) -> str | None:
    """The folder that the owner chose; None while that is the one in the workplace."""
    value = _load(db, _FOLDER)
    return value if isinstance(value, str) and value else None


def save_folder(db: Database, chosen: str | None) -> None:
    """Keep the chosen folder."""
    _save(db, _FOLDER, chosen)


def mark(db: Database) -> str | None:
    """A few random signs in the names of back-ups: two workplaces on one stick must not take each other's away."""
    value = _load(db, _MARK)
    return value if isinstance(value, str) and value.isalnum() else None


def save_mark(db: Database, chosen: str) -> None:
    """Keep the mark."""
    _save(db, _MARK, chosen)


def last(db: Database) -> tuple[date, str] | None:
    """The day of the last back-up, and the folder it went to."""
    try:
        day, place = _load(db, _LAST)
        return date.fromisoformat(day), str(place)
    except (TypeError, ValueError):
        return None


def save_last(db: Database, day: date, place: str) -> None:
    """Keep day and folder of the last back-up; only of the last, for a list of days would be a diary."""
    _save(db, _LAST, [day.isoformat(), place])


def _load(db: Database, name: str) -> Any:
    row = db.execute("select value from settings where name = ?", [name]).fetchone()
    try:
        return json.loads(row[0]) if row else None
    except ValueError:
        return None


def _save(db: Database, name: str, value: str | list[str] | None) -> None:
    db.execute(
        "insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
        [name, json.dumps(value)],
    )
