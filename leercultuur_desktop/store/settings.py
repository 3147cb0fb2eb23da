"""Settings as rows of JSON, so that a name from a later version survives this one."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from leercultuur_desktop.domain.settings import Settings

if TYPE_CHECKING:
    from sqlite_utils import Database


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
