"""Taking files away for good: given up in one step, and finished whatever came in between."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering
from leercultuur_desktop.store import erasing
from leercultuur_desktop.store.exclusive import hold
from leercultuur_desktop.store.tries_file import tries_in
from tests.store.prepared import a_response, untouched


def test_a_database_in_the_middle_of_something_is_not_given_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leercultuur_desktop.store.connection._BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(paths.database(folder), isolation_level=None)) as writer, untouched(folder):
        writer.execute("begin immediate")
        with pytest.raises(KnownProblem) as problem:
            erasing.give_up_database(folder)
        assert problem.value.trouble is Trouble.STORE_BUSY
        writer.execute("rollback")


def test_what_stood_in_the_log_goes_with_the_database(folder: Path) -> None:
    answering.keep(folder, 1, a_response())
    erasing.give_up_database(folder)
    assert erasing.is_unfinished(folder)
    assert not list(folder.glob("leercultuur.db-*"))
    erasing.finish(folder)
    assert not erasing.is_unfinished(folder)
    assert not list(folder.glob("leercultuur.db*"))


def test_erasing_what_is_not_there_is_done_at_once(tmp_path: Path) -> None:
    erasing.erase_file(tmp_path / "weg")
    erasing.finish(tmp_path)


def test_one_holder_at_a_time_and_letting_go_is_enough(tmp_path: Path) -> None:
    first = hold(tmp_path / "slot")
    assert first is not None
    assert hold(tmp_path / "slot") is None
    first.close()
    again = hold(tmp_path / "slot")
    assert again is not None
    again.close()


def test_tries_are_counted_where_there_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / "nieuw" / "restore.tries"
    with tries_in(file) as db:
        db.execute("insert into tries values ('pin', 2, 0)")
    with tries_in(file) as db:
        assert db.execute("select wrong from tries").fetchone() == (2,)
    file.write_bytes(b"rubbish" * 1000)
    with pytest.raises(KnownProblem) as problem, tries_in(file):
        pass
    assert problem.value.trouble is Trouble.FOLDER_UNUSABLE
