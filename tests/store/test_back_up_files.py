"""A back-up is one whole file that tells no more than the database does, and a file from anywhere is looked at hard."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering
from leercultuur_desktop.store import back_up_files, database, records
from tests.store.disks import fill, small_disk
from tests.store.prepared import a_response, change, prepared_copy, rows, same_bytes
from tests.store.test_what_is_stored import REMARK, keep_some, traces

DAY = date(2026, 11, 30)
RECORDS = [(hashlib.md5(bytes([number])).digest(), bytes([number]) * 560) for number in range(40)]


def copied(folder: Path, target: Path) -> Path:
    with database.opened(folder) as db:
        back_up_files.write_copy(db, target, DAY)
    return target


def refused(file: Path) -> Trouble:
    before = file.read_bytes()
    with pytest.raises(KnownProblem) as problem:
        back_up_files.look_into(file)
    assert file.read_bytes() == before
    return problem.value.trouble


def test_a_copy_holds_every_row_and_the_day_it_was_made(folder: Path, tmp_path: Path) -> None:
    keep_some(folder)
    copy = copied(folder, tmp_path / "kopie.db")
    with closing(sqlite3.connect(paths.database(folder))) as one, closing(sqlite3.connect(copy)) as other:
        here, there = list(one.iterdump()), list(other.iterdump())
    assert [line for line in there if line not in here] == [
        "INSERT INTO \"settings\" VALUES('backed_up_on','\"2026-11-30\"');"
    ]
    assert [line for line in here if line not in there] == []
    seen = back_up_files.look_into(copy)
    assert (seen.company, seen.made_on, [one.name for one in seen.rounds]) == ("Proefbedrijf BV", DAY, ["Eerste"])
    assert len(seen.answers["eerste"]) == 4


def test_making_and_looking_leave_the_database_and_the_copy_as_they_are(folder: Path, tmp_path: Path) -> None:
    with same_bytes(folder):
        copy = copied(folder, tmp_path / "kopie.db")
    before = copy.read_bytes()
    back_up_files.look_into(copy)
    assert copy.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kopie.db", "werkplek"]


def test_only_the_owner_may_read_a_copy(folder: Path, tmp_path: Path) -> None:
    copy = copied(folder, tmp_path / "kopie.db")
    assert os.name != "posix" or copy.stat().st_mode & 0o077 == 0


def test_no_answer_or_remark_can_be_read_in_a_copy(folder: Path, tmp_path: Path) -> None:
    responses = keep_some(folder)
    data = copied(folder, tmp_path / "kopie.db").read_bytes()
    assert not [trace for response in responses for trace in traces(response) if trace in data]
    assert REMARK.encode() not in data


def test_a_copy_is_the_same_whatever_the_order_in_which_answers_came(folder: Path, tmp_path: Path) -> None:
    def copy_of(order: Iterable[records.Record], name: str) -> bytes:
        here = tmp_path / name
        shutil.copytree(folder, here)
        with database.opened(here) as db:
            for record in order:
                records.add(db, 1, [record])
        return copied(here, tmp_path / f"{name}.db").read_bytes()

    first, second = copy_of(RECORDS, "een"), copy_of(reversed(RECORDS), "twee")
    assert first.count(RECORDS[3][0]) == 1
    assert first == second, "without any tidying before it"


def test_a_copy_keeps_nothing_that_was_deleted(folder: Path, tmp_path: Path) -> None:
    answering.keep(folder, 1, a_response())
    [(key, sealed)] = rows(folder, "select key, sealed from responses")
    change(folder, "delete from responses")
    data = copied(folder, tmp_path / "kopie.db").read_bytes()
    assert isinstance(key, bytes)
    assert isinstance(sealed, bytes)
    assert key not in data
    assert sealed[:100] not in data


def test_a_copy_takes_the_place_of_an_earlier_one_only_once_it_is_whole(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(folder, tmp_path / "kopie.db")
    before = copy.read_bytes()
    answering.keep(folder, 1, a_response())

    def fail(draft: Path, day: date) -> None:
        raise OSError(5, "pulled out")

    monkeypatch.setattr(back_up_files, "_finish", fail)
    with pytest.raises(KnownProblem) as problem:
        copied(folder, copy)
    assert problem.value.trouble is Trouble.FILE_UNWRITABLE
    assert copy.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kopie.db", "werkplek"]


@pytest.mark.parametrize("leave", [0, 4096, 40_000, 100_000])
def test_a_full_stick_is_told_and_nothing_of_the_copy_stays(folder: Path, tmp_path: Path, leave: int) -> None:
    with small_disk(tmp_path / "stick", 1) as stick:
        fill(stick, leave)
        with same_bytes(folder), pytest.raises(KnownProblem) as problem:
            copied(folder, stick / "kopie.db")
        assert problem.value.trouble is Trouble.DISK_FULL
        assert [one.name for one in stick.iterdir()] == ["vol"]


def test_a_target_that_cannot_be_written_is_told(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    for target in (tmp_path / "map", tmp_path / "weg" / "kopie.db"):
        with pytest.raises(KnownProblem) as problem:
            copied(folder, target)
        assert problem.value.trouble is Trouble.FILE_UNWRITABLE
    assert not list((tmp_path / "map").iterdir())


def test_a_copy_cut_short_anywhere_is_refused(folder: Path, tmp_path: Path) -> None:
    keep_some(folder)
    copy = copied(folder, tmp_path / "kopie.db")
    whole = copy.read_bytes()
    for size in (*range(4096, len(whole), 4096), 0, 1, 15, 16, 100, 511, 4095, len(whole) - 1):
        copy.write_bytes(whole[:size])
        assert refused(copy) is Trouble.BACK_UP_DAMAGED, size


def test_rubbish_in_a_copy_is_refused_wherever_it_does_harm(folder: Path, tmp_path: Path) -> None:
    keep_some(folder)
    copy = copied(folder, tmp_path / "kopie.db")
    whole = copy.read_bytes()
    for start in range(0, len(whole), 4096):
        copy.write_bytes(whole[:start] + b"\xa5" * 4096 + whole[start + 4096 :])
        assert refused(copy) is Trouble.BACK_UP_DAMAGED, start


@pytest.mark.parametrize("content", [b"", b"Beste lezer", b"SQLite format 3\x00" + b"x" * 9000, b"\0" * 8192])
def test_a_file_that_is_no_copy_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "foto.jpg"
    file.write_bytes(content)
    assert refused(file) is Trouble.BACK_UP_DAMAGED


@pytest.mark.parametrize(
    "statement",
    [
        "create trigger spy after insert on responses begin insert into imports values (new.key); end",
        "create view peek as select key from responses",
        "create table diary (at text)",
        "drop index one_open_round",
        "alter table responses add column at text",
        "update rounds set questionnaire = '{'",
        "update company set id = 2",
        "update settings set value = 'x' where name = 'idle_seconds'",
        "update settings set value = '\"5\"' where name = 'minimum_group'",
        "update settings set value = '3' where name = 'languages'",
        "update rounds set headcount = '[]'",
        "delete from keys where name = 'public'",
        "drop table tries",
        "insert into remarks values (zeroblob(16), 99, x'00')",
    ],
)
def test_a_copy_that_this_program_never_makes_is_refused(folder: Path, tmp_path: Path, statement: str) -> None:
    copy = copied(folder, tmp_path / "kopie.db")
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("pragma ignore_check_constraints = on")
        connection.execute(statement)
    assert refused(copy) is Trouble.BACK_UP_DAMAGED


@pytest.mark.parametrize(
    "statement",
    [
        "pragma user_version = 3",
        "insert into _sqlite_migrations (migration_set, name, applied_at) values ('leercultuur', '0099_later', '')",
    ],
)
def test_a_copy_of_a_newer_version_is_refused_as_that(folder: Path, tmp_path: Path, statement: str) -> None:
    copy = copied(folder, tmp_path / "kopie.db")
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute(statement)
        connection.execute("create table later (what text)")
    assert refused(copy) is Trouble.BACK_UP_NEWER


def test_a_database_copied_by_hand_counts_as_a_copy_unless_part_of_it_stands_beside(
    folder: Path, tmp_path: Path
) -> None:
    answering.keep(folder, 1, a_response())
    by_hand = tmp_path / "met-de-hand.db"
    shutil.copy(paths.database(folder), by_hand)
    assert len(back_up_files.look_into(by_hand).answers["eerste"]) == 1
    assert back_up_files.look_into(by_hand).made_on is None
    by_hand.with_name("met-de-hand.db-wal").write_bytes(b"more")
    assert refused(by_hand) is Trouble.BACK_UP_DAMAGED


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for file in (tmp_path / "weg.db", tmp_path):
        with pytest.raises(KnownProblem) as problem:
            back_up_files.look_into(file)
        assert problem.value.trouble is Trouble.FILE_UNREADABLE


def test_the_database_itself_is_known_under_any_name(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek")
    (tmp_path / "link.db").symlink_to(paths.database(folder))
    assert back_up_files.is_same_file(tmp_path / "link.db", folder)
    assert back_up_files.is_same_file(folder / "." / "leercultuur.db", folder)
    assert not back_up_files.is_same_file(tmp_path / "kopie.db", folder)
