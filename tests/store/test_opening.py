"""Opening a database: migrated after a copy was put aside, refused when it is newer, and never by halves."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, answering, workplace
from leercultuur_desktop.store import database, schema
from tests.store.prepared import PIN, a_response, fingerprint, prepared_copy, rows, same_bytes

COPY = "leercultuur-before-update.db"


def steps_until_now() -> Migrations:
    """Everything that this version does, for more to be added."""
    steps = Migrations(schema.STEPS.name)
    for step in schema.STEPS._migrations:
        steps(name=step.name)(step.fn)
    return steps


@pytest.fixture
def later_steps(monkeypatch: pytest.MonkeyPatch) -> Iterator[Migrations]:
    """A later version of the program, with one step more."""
    steps = steps_until_now()

    @steps(name="9999_later")
    def later(db: Database) -> None:
        db.execute("create table something_new (id integer primary key)")

    monkeypatch.setattr(database, "STEPS", steps)
    yield steps


def test_an_older_database_is_migrated_after_a_copy_was_put_aside(folder: Path, later_steps: Migrations) -> None:
    access.check_pin(folder, PIN)
    assert rows(folder, "select count(*) from something_new") == [(0,)]
    copy = folder / COPY
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        assert connection.execute("select count(*) from sqlite_schema where name = 'something_new'").fetchone() == (0,)
        assert connection.execute("select name from rounds").fetchall() == [("Eerste",)]


def test_the_copy_holds_every_answer_and_a_new_one_replaces_it(folder: Path, later_steps: Migrations) -> None:
    (folder / COPY).write_bytes(b"")
    with closing(sqlite3.connect(paths.database(folder))) as connection, connection:
        connection.executemany(
            "insert into responses values (randomblob(16), 1, ?)", [(b"x" * 560,) for _ in range(20)]
        )
    access.check_pin(folder, PIN)
    access.check_pin(folder, PIN)
    with closing(sqlite3.connect(folder / COPY)) as connection:
        assert connection.execute("select count(*) from responses").fetchone() == (20,)
        assert connection.execute("pragma freelist_count").fetchone() == (0,)
    assert sorted(file.name for file in folder.iterdir()) == [COPY, "leercultuur.db"]


def test_the_copy_does_not_keep_the_order_of_saving(folder: Path, later_steps: Migrations) -> None:
    with closing(sqlite3.connect(paths.database(folder))) as connection, connection:
        connection.executemany("insert into responses values (randomblob(16), 1, ?)", [(b"x" * 40,) for _ in range(30)])
    access.check_pin(folder, PIN)
    with closing(sqlite3.connect(folder / COPY)) as connection:
        keys = [key for (key,) in connection.execute("select key from responses order by key")]
    data = (folder / COPY).read_bytes()
    places = [data.find(key) for key in keys]
    assert places == sorted(places, reverse=True), "cells lie in the order of their random keys"


def test_an_up_to_date_database_is_not_copied(folder: Path) -> None:
    access.check_pin(folder, PIN)
    assert not (folder / COPY).exists()


def test_a_step_that_fails_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = steps_until_now()

    @steps(name="9999_broken")
    def broken(db: Database) -> None:
        db.execute("create table half (id integer)")
        raise KnownProblem(Trouble.DISK_FULL, file="x")

    monkeypatch.setattr(database, "STEPS", steps)
    with pytest.raises(KnownProblem):
        access.check_pin(folder, PIN)
    monkeypatch.undo()
    access.check_pin(folder, PIN)
    assert rows(folder, "select count(*) from sqlite_schema where name = 'half'") == [(0,)]


def test_a_database_that_a_later_version_migrated_is_refused(folder: Path, later_steps: Migrations) -> None:
    access.check_pin(folder, PIN)
    later_steps._migrations.pop()
    before = fingerprint(folder)
    with pytest.raises(KnownProblem) as problem:
        access.check_pin(folder, PIN)
    assert problem.value.trouble is Trouble.STORE_NEWER
    assert fingerprint(folder) == before


def test_foreign_keys_are_on_and_full_syncs_too(folder: Path) -> None:
    with database.opened(folder) as db:
        assert db.execute("pragma foreign_keys").fetchone() == (1,)
        assert db.execute("pragma synchronous").fetchone() == (2,)
        assert db.execute("pragma secure_delete").fetchone() == (1,)
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)
        with pytest.raises(sqlite3.IntegrityError):
            db.execute("insert into responses values (randomblob(16), 99, x'00')")
        with pytest.raises(sqlite3.IntegrityError):
            db.execute("insert into responses values (randomblob(8), 1, x'00')")
        with pytest.raises(sqlite3.IntegrityError):
            db.execute("update rounds set minimum_group = 4")


def test_a_transaction_claims_its_turn_before_it_reads(folder: Path) -> None:
    with database.opened(folder) as db, closing(sqlite3.connect(paths.database(folder), timeout=0)) as other:
        with db.atomic(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("begin immediate")
        other.execute("begin immediate")
        other.rollback()


def test_a_transaction_that_fails_leaves_nothing_also_inside_another(folder: Path) -> None:
    with database.opened(folder) as db:
        with db.atomic():
            db.execute("insert into imports values (x'01')")
            with pytest.raises(ZeroDivisionError), db.atomic():
                db.execute("insert into imports values (x'02')")
                _ = 1 / 0
        with pytest.raises(KeyboardInterrupt), db.atomic():
            db.execute("insert into imports values (x'03')")
            raise KeyboardInterrupt
    assert rows(folder, "select hex(mark) from imports") == [("01",)]


@pytest.mark.parametrize("trouble", [KeyboardInterrupt(), MemoryError(), KnownProblem(Trouble.DISK_FULL, file="x")])
def test_a_making_that_is_interrupted_leaves_nothing(tmp_path: Path, trouble: BaseException) -> None:
    with pytest.raises(BaseException) as raised, database.made(tmp_path / "werkplek") as db:
        db.execute("select 1")
        raise trouble
    assert isinstance(raised.value, type(trouble))
    assert list((tmp_path / "werkplek").iterdir()) == []
    assert not workplace.exists(tmp_path / "werkplek")


def test_a_database_being_made_is_not_there_yet(tmp_path: Path) -> None:
    with database.made(tmp_path):
        assert not workplace.exists(tmp_path)
    assert workplace.exists(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["leercultuur.db"]


def test_a_second_making_meanwhile_wins_nothing(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as problem, database.made(tmp_path):
        with database.made(tmp_path):
            pass
        first = fingerprint(tmp_path)
    assert problem.value.trouble is Trouble.WORKPLACE_EXISTS
    assert fingerprint(tmp_path) == first
    assert [file.name for file in tmp_path.iterdir()] == ["leercultuur.db"]


def test_a_disk_without_links_gets_its_database_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    with database.made(tmp_path):
        pass
    assert [file.name for file in tmp_path.iterdir()] == ["leercultuur.db"]


def test_looking_does_not_change_a_byte(folder: Path) -> None:
    with same_bytes(folder):
        workplace.company(folder)
        workplace.round_overviews(folder)
        workplace.current_settings(folder)
        workplace.response_count(folder)


def test_reading_goes_on_while_another_process_writes(folder: Path) -> None:
    with closing(sqlite3.connect(paths.database(folder), isolation_level=None)) as writer:
        writer.execute("begin immediate")
        writer.execute("insert into imports values (x'01')")
        assert workplace.response_count(folder) == 0
        writer.execute("rollback")


def test_a_database_in_use_for_too_long_is_a_known_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leercultuur_desktop.store.connection._BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(paths.database(folder), isolation_level=None)) as writer:
        writer.execute("begin immediate")
        with pytest.raises(KnownProblem) as problem:
            answering.keep(folder, 1, a_response())
        writer.execute("rollback")
    assert problem.value.trouble is Trouble.STORE_BUSY
    assert rows(folder, "select count(*) from responses") == [(0,)]


@pytest.mark.parametrize(
    "damage",
    [
        "drop table responses",
        "update rounds set questionnaire = 'x'",
        "update rounds set headcount = '[]'",
        "update rounds set opened_on = 'gisteren'",
    ],
)
def test_a_store_with_rows_or_tables_that_make_no_sense_is_called_damaged(tmp_path: Path, damage: str) -> None:
    folder = prepared_copy(tmp_path / "werkplek", ["Eerste"])
    with closing(sqlite3.connect(paths.database(folder))) as connection, connection:
        connection.execute(damage)
    with pytest.raises(KnownProblem) as found:
        workplace.round_overviews(folder)
    assert found.value.trouble is Trouble.STORE_DAMAGED
