"""Settings as rows of JSON, so that a name from a later version survives this one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from leercultuur_desktop.domain.settings import Plans, Settings

if TYPE_CHECKING:
    from sqlite_utils import Database

RECOVERY_PENDING: Final = "recovery_pending"
"""Stands there while nobody has typed the recovery code back: it may be on no sheet at all."""
LAST_DAY: Final = "plan_last_day"
NEXT_ROUND: Final = "plan_next_round"


def save_settings(db: Database, settings: Settings) -> None:
    """Write the settings; rows of names that this version doesn't know stay."""
    rows = ({"name": name, "value": json.dumps(value)} for name, value in asdict(settings).items())
    db.table("settings").upsert_all(rows, pk="name")


def load_settings(db: Database) -> Settings:
    """The settings, with the default for every one that isn't stored."""
    return settings_from({row["name"]: row["value"] for row in db.query("select name, value from settings")})


def settings_from(stored: dict[str, str]) -> Settings:
    """Settings from the stored JSON texts, by name."""
    known = {field.name for field in fields(Settings)}
    values = {name: json.loads(value) for name, value in stored.items() if name in known}
    if "languages" in values:
        values["languages"] = tuple(values["languages"])
    return Settings(**values)


def save_plan(db: Database, name: str, day: date | None) -> None:
    """Keep the planned day LAST_DAY or NEXT_ROUND; None drops it."""
    if day is None:
        db.execute("delete from settings where name = ?", [name])
    else:
        db.table("settings").upsert({"name": name, "value": json.dumps(day.isoformat())}, pk="name")


def set_mark(db: Database, name: str, on: bool) -> None:
    """Keep or drop a mark of this name, such as RECOVERY_PENDING."""
    if on:
        db.table("settings").upsert({"name": name, "value": json.dumps(True)}, pk="name")
    else:
        db.execute("delete from settings where name = ?", [name])


def has_mark(db: Database, name: str) -> bool:
    """Whether the mark stands there."""
    return db.execute("select 1 from settings where name = ?", [name]).fetchone() is not None


def load_plans(db: Database) -> Plans:
    """The planned days."""
    return plans_from({row["name"]: row["value"] for row in db.query("select name, value from settings")})


def plans_from(stored: Mapping[str, Any]) -> Plans:
    """Planned days from the stored JSON texts, by name; one that can't be read isn't known."""
    return Plans(last_day=_day(stored.get(LAST_DAY)), next_round=_day(stored.get(NEXT_ROUND)))


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(json.loads(text))
    except (TypeError, ValueError):  # nothing there, or a row that this program never wrote so
        return None
