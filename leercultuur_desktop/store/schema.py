"""The database's shape as named steps; a released step is never edited, a change is a new step at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

STEPS: Final = Migrations("leercultuur")

# Sealed tables have no rowid (it counts up in order of arrival) and nothing but a random key, the round and the box.
_SEALED_TABLE: Final = (
    "create table {name} (key blob primary key check (length(key) = 16), "
    "round integer not null references rounds(id), sealed blob not null) without rowid"
)


@STEPS(name="0001_first")
def first(db: Database) -> None:
    """Company, settings, rounds, sealed records, keys and tries."""
    for statement in (
        "create table company (id integer primary key check (id = 1), name text not null, why text not null, "
        "example integer not null)",
        "create table layers (layer text primary key, headcount integer not null, why text not null)",
        "create table departments (name text primary key, place integer not null)",
        "create table settings (name text primary key, value text not null)",
        "create table rounds (id integer primary key, name text not null unique collate nocase, "
        "state text not null check (state in ('open', 'closed')), practice integer not null, "
        "minimum_group integer not null check (minimum_group >= 5), target real not null, headcount text not null, "
        "departments text not null, questionnaire text not null, fixed integer not null, opened_on text not null, "
        "closed_on text)",
        "create unique index one_open_round on rounds(state) where state = 'open'",
        _SEALED_TABLE.format(name="responses"),
        _SEALED_TABLE.format(name="remarks"),
        "create table plans (round integer primary key references rounds(id), sealed blob not null)",
        "create table published_lines (place integer primary key, said text not null, did text not null)",
        "create table keys (name text primary key check (name in ('public', 'passphrase', 'recovery')), "
        "salt blob, passes integer, memory integer, value blob not null)",
        "create table imports (mark blob primary key) without rowid",
        "create table pin (id integer primary key check (id = 1), hash text not null)",
        "create table tries (secret text primary key, wrong integer not null, wait_until real not null)",
    ):
        db.execute(statement)


@STEPS(name="0002_tickets")
def tickets(db: Database) -> None:
    """One-time paper codes: whether a round asks for them, how many were made, and a slow hash of each unused one."""
    for statement in (
        "alter table rounds add column tickets integer not null default 0",
        "alter table rounds add column tickets_made integer not null default 0",
        "create table ticket_hashing (round integer primary key references rounds(id), salt blob not null, "
        "passes integer not null, memory integer not null)",
        # Like the sealed tables: no rowid, no order, no time. A used code's row is gone, for good.
        "create table tickets (mark blob primary key check (length(mark) = 16), "
        "round integer not null references rounds(id)) without rowid",
    ):
        db.execute(statement)
