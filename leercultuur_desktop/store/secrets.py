"""Keys, PIN and wrong tries in the database."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from leercultuur_desktop.sealing.keys import LockedKey

if TYPE_CHECKING:
    from sqlite_utils import Database

PASSPHRASE = "passphrase"
RECOVERY = "recovery"
PIN = "pin"
_PUBLIC = "public"
_SUM = "sum_"
"""Settings with this name before a secret's hold a checksum: a byte that changed on the disk would else look like a
wrong secret. It tells nothing that the stored secret itself doesn't."""


def save_public_key(db: Database, public: bytes) -> None:
    """Keep the key that everything is sealed to."""
    db.table("keys").insert({"name": _PUBLIC, "value": public})


def public_key(db: Database) -> bytes:
    """The key that everything is sealed to."""
    key: bytes = db.execute("select value from keys where name = ?", [_PUBLIC]).fetchone()[0]
    return key


def save_locked_key(db: Database, name: str, locked: LockedKey) -> None:
    """Keep the private key as locked under `PASSPHRASE` or `RECOVERY`, in place of an earlier one."""
    db.table("keys").upsert(
        {"name": name, "salt": locked.salt, "passes": locked.passes, "memory": locked.memory, "value": locked.box},
        pk="name",
    )
    _save_sum(db, name, *_parts(locked))


def locked_key(db: Database, name: str) -> LockedKey:
    """The private key as locked under `PASSPHRASE` or `RECOVERY`; empty where its row is gone."""
    row = db.execute("select salt, passes, memory, value from keys where name = ?", [name]).fetchone()
    return LockedKey(*(row or (b"", 0, 0, b"")))


def save_pin_hash(db: Database, hashed: str) -> None:
    """Keep the PIN's hash in place of an earlier one."""
    db.table("pin").upsert({"id": 1, "hash": hashed}, pk="id")
    _save_sum(db, PIN, hashed)


def pin_hash(db: Database) -> str:
    """The PIN's hash."""
    hashed: str = db.execute("select hash from pin").fetchone()[0]
    return hashed


def is_whole(db: Database, name: str) -> bool:
    """Whether `PIN`, `PASSPHRASE` or `RECOVERY` is stored as it was written; a workplace of before sums passes."""
    parts = (pin_hash(db),) if name == PIN else _parts(locked_key(db, name))
    row = db.execute("select value from settings where name = ?", [_SUM + name]).fetchone()
    return row is None or row[0] == _sum(*parts)


def _save_sum(db: Database, name: str, *parts: object) -> None:
    db.execute(
        "insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
        [_SUM + name, _sum(*parts)],
    )


def _sum(*parts: object) -> str:
    # As JSON, like every setting.
    return json.dumps(hashlib.sha256(repr(parts).encode()).hexdigest())


def _parts(locked: LockedKey) -> tuple[object, ...]:
    return (locked.salt, locked.passes, locked.memory, locked.box)


def tries(db: Database, secret: str) -> tuple[int, float]:
    """How often in a row this secret was wrong, and until when (seconds since 1970) a new try must wait."""
    row = db.execute("select wrong, wait_until from tries where secret = ?", [secret]).fetchone()
    return (row[0], row[1]) if row else (0, 0.0)


def save_tries(db: Database, secret: str, wrong: int, wait_until: float) -> None:
    """Remember wrong tries, across restarts too."""
    # Not `upsert`: it makes and drops a table to see what SQLite can do, and a right PIN would change the file.
    db.execute(
        "insert into tries (secret, wrong, wait_until) values (?, ?, ?) "
        "on conflict (secret) do update set wrong = excluded.wrong, wait_until = excluded.wait_until",
        [secret, wrong, wait_until],
    )
