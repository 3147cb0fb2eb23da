"""Taking a copy back into a database: every table has its rule, and what may never go back stays."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, answering, workplace
from leercultuur_desktop.store import back_up_files, database, rounds, taking_back
from leercultuur_desktop.store.taking_back import Outcome
from tests.store.prepared import LIGHT, PASSPHRASE, PIN, a_response, change, prepared_copy, rows, untouched

DAY = date(2026, 11, 30)


def copied(folder: Path, name: str = "kopie.db") -> Path:
    target = folder.parent / name
    with database.opened(folder) as db:
        back_up_files.write_copy(db, target, DAY)
    return target


def taken(folder: Path, file: Path) -> Outcome:
    with back_up_files.opened_copy(file) as copy, database.opened(folder) as db:
        return taking_back.merge(db, copy)


def answer(folder: Path, round_id: int, count: int) -> None:
    for _ in range(count):
        answering.keep(folder, round_id, a_response(), "een opmerking")


def dumped(folder: Path) -> list[str]:
    with closing(sqlite3.connect(paths.database(folder))) as connection:
        return list(connection.iterdump())


def kept(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Give state, responses and remarks of every round."""
    query = (
        "select name, state, (select count(*) from responses where round = r.id), "
        "(select count(*) from remarks where round = r.id) from rounds r"
    )
    return {str(name): (str(state), int(str(one)), int(str(two))) for name, state, one, two in rows(folder, query)}


def test_every_table_of_the_database_has_its_rule(folder: Path) -> None:
    with database.opened(folder) as db:
        by_round = set(taking_back.tables_by_round(db))
        named = {*taking_back.REPLACED, *taking_back.ADDED_TO, *taking_back.OF_THIS_PC, *taking_back.BY_RULES}
        assert named | by_round == set(db.table_names())
        assert not named & by_round
        assert {"responses", "remarks", "plans", "tickets"} <= by_round


def test_taking_back_what_was_just_copied_changes_nothing(folder: Path) -> None:
    answer(folder, 1, 3)
    file = copied(folder)
    before = sorted(dumped(folder))
    assert taken(folder, file) == Outcome(follow=("Eerste",))
    assert sorted(dumped(folder)) == before


def test_an_open_round_goes_back_to_the_copy(folder: Path) -> None:
    answer(folder, 1, 3)
    file = copied(folder)
    answer(folder, 1, 4)
    taken(folder, file)
    assert kept(folder) == {"Eerste": ("open", 3, 3)}


def test_a_round_that_was_closed_since_stays_closed_with_all_its_answers(folder: Path) -> None:
    answer(folder, 1, 3)
    file = copied(folder)
    answer(folder, 1, 4)
    workplace.close_round(folder, "Eerste", PIN)
    change(folder, "update rounds set fixed = 1")
    assert taken(folder, file) == Outcome(stay=("Eerste",))
    assert kept(folder) == {"Eerste": ("closed", 7, 7)}
    assert rows(folder, "select fixed from rounds") == [(1,)]


def test_no_answer_is_slipped_into_a_closed_round(folder: Path) -> None:
    answer(folder, 1, 3)
    workplace.close_round(folder, "Eerste", PIN)
    file = copied(folder)
    change(folder, "delete from responses where key = (select min(key) from responses)")
    taken(folder, file)
    assert kept(folder)["Eerste"][1] == 2


def test_a_deleted_round_comes_back_under_a_number_of_its_own(folder: Path) -> None:
    answer(folder, 1, 2)
    workplace.close_round(folder, "Eerste", PIN)
    file = copied(folder)
    change(folder, "delete from responses")
    change(folder, "delete from remarks")
    change(folder, "delete from rounds")
    workplace.open_round(folder, "Tweede", PIN)
    workplace.close_round(folder, "Tweede", PIN)
    assert taken(folder, file) == Outcome(stay=("Tweede",), come=("Eerste",))
    assert kept(folder) == {"Tweede": ("closed", 0, 0), "Eerste": ("closed", 2, 2)}
    assert rows(folder, "pragma foreign_key_check") == []


def test_an_open_round_that_the_copy_does_not_know_goes(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek")
    file = copied(folder)
    workplace.open_round(folder, "Eerste", PIN)
    answer(folder, 1, 2)
    assert taken(folder, file) == Outcome(go=("Eerste",))
    assert kept(folder) == {}


def test_the_round_that_was_open_in_the_copy_takes_the_place_of_the_one_that_is_open_now(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek", ["Eerste"])
    answer(folder, 1, 2)
    file = copied(folder)
    change(folder, "delete from responses")
    change(folder, "delete from remarks")
    change(folder, "update rounds set name = 'Tweede'")
    assert taken(folder, file) == Outcome(go=("Tweede",), come=("Eerste",))
    assert kept(folder) == {"Eerste": ("open", 2, 2)}


def test_company_settings_and_plan_come_from_the_copy(folder: Path) -> None:
    workplace.close_round(folder, "Eerste", PIN)
    change(folder, "insert into plans values (1, x'aa')")
    change(folder, "insert into published_lines values (0, 'dit', 'dat')")
    change(folder, "insert into settings values ('of_a_later_version', '1')")
    file = copied(folder)
    change(folder, "update company set name = 'Anders', why = 'daarom'")
    change(folder, "delete from departments")
    change(folder, "update settings set value = '90' where name = 'idle_seconds'")
    change(folder, "update plans set sealed = x'bb'")
    change(folder, "delete from published_lines")
    taken(folder, file)
    assert workplace.company(folder).name == "Proefbedrijf BV"
    assert workplace.company(folder).departments == ("Lassen", "Verspanen", "Kantoor")
    assert workplace.current_settings(folder).idle_seconds == 60
    assert rows(folder, "select sealed from plans") == [(b"\xaa",)]
    assert rows(folder, "select said, did from published_lines") == [("dit", "dat")]
    assert rows(folder, "select value from settings where name = 'of_a_later_version'") == [("1",)]
    assert rows(folder, "select * from settings where name = 'backed_up_on'") == []


def test_pin_passphrase_recovery_code_and_wrong_tries_stay_those_of_now(folder: Path) -> None:
    file = copied(folder)
    access.set_pin(folder, PASSPHRASE, "9999", work=LIGHT)
    access.change_passphrase(folder, PASSPHRASE, "een nieuwe lange zin", work=LIGHT)
    change(folder, "update tries set wrong = 7, wait_until = 99 where secret = 'passphrase'")
    change(folder, "insert into settings values ('back_up_folder', '\"/mijn/stick\"')")
    tables = [rows(folder, f"select * from {name}") for name in ("pin", "tries", "keys")]
    taken(folder, file)
    assert [rows(folder, f"select * from {name}") for name in ("pin", "tries", "keys")] == tables
    access.check_pin(folder, "9999")
    change(folder, "update tries set wrong = 0, wait_until = 0")
    access.unlock(folder, "een nieuwe lange zin")
    assert rows(folder, "select value from settings where name = 'back_up_folder'") == [('"/mijn/stick"',)]


def test_the_smallest_group_that_was_promised_never_shrinks(folder: Path) -> None:
    file = copied(folder)
    change(folder, "update settings set value = '8' where name = 'minimum_group'")
    change(folder, "update rounds set minimum_group = 8, practice = 1")
    taken(folder, file)
    assert workplace.current_settings(folder).minimum_group == 8
    assert rows(folder, "select minimum_group, practice from rounds") == [(8, 1)]


def test_a_file_that_was_read_in_before_is_still_known(folder: Path) -> None:
    change(folder, "insert into imports values (x'01')")
    file = copied(folder)
    change(folder, "insert into imports values (x'02')")
    taken(folder, file)
    assert rows(folder, "select count(*) from imports") == [(2,)]


def test_a_copy_sealed_to_another_key_is_refused(folder: Path) -> None:
    file = copied(folder)
    change(folder, "update keys set value = zeroblob(32) where name = 'public'")
    with untouched(folder), pytest.raises(KnownProblem) as problem:
        taken(folder, file)
    assert problem.value.trouble is Trouble.BACK_UP_OTHER


def test_a_failure_halfway_takes_nothing_back(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(folder, 1, 2)
    file = copied(folder)
    answer(folder, 1, 2)
    change(folder, "update company set name = 'Anders'")

    def fail(*_: object) -> None:
        raise KnownProblem(Trouble.DISK_FULL, file="x")

    monkeypatch.setattr(taking_back, "_insert_round", fail)
    with untouched(folder), pytest.raises(KnownProblem):
        taken(folder, file)


def test_a_whole_copy_becomes_a_database_that_writes_beside_itself(folder: Path, tmp_path: Path) -> None:
    answer(folder, 1, 3)
    file = copied(folder)
    target = tmp_path / "nieuwe" / "plek"
    with back_up_files.opened_copy(file) as copy:
        taking_back.place(copy, target, None)
    assert [one.name for one in target.iterdir()] == ["leercultuur.db"]
    assert rows(target, "pragma journal_mode") == [("wal",)]
    assert rows(target, "select * from settings where name = 'backed_up_on'") == []
    answer(target, 1, 1)
    assert answering.tidy(target)
    assert kept(target) == {"Eerste": ("open", 4, 4)}


def test_a_whole_copy_never_takes_the_place_of_a_database_unasked(folder: Path) -> None:
    file = copied(folder)
    with untouched(folder), back_up_files.opened_copy(file) as copy, pytest.raises(KnownProblem) as problem:
        taking_back.place(copy, folder, None)
    assert problem.value.trouble is Trouble.WORKPLACE_EXISTS
    assert not list(folder.glob(".*"))


def test_a_damaged_database_is_kept_with_its_log_before_the_copy_takes_its_place(folder: Path) -> None:
    file = copied(folder)
    own = paths.database(folder)
    own.write_bytes(b"rubbish")
    own.with_name("leercultuur.db-wal").write_bytes(b"log")
    aside = folder / "leercultuur-before-restore-damaged-2026-11-30.db"
    with back_up_files.opened_copy(file) as copy:
        taking_back.place(copy, folder, aside)
    assert aside.read_bytes() == b"rubbish"
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"log"
    assert kept(folder) == {"Eerste": ("open", 0, 0)}


def test_deleting_a_round_takes_all_of_it_and_nothing_else(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek", ["Eerste", "Tweede"])
    answer(folder, 2, 3)
    change(folder, "insert into plans values (1, x'aa')")
    change(folder, "insert into imports values (x'01')")
    with database.opened(folder) as db:
        taking_back.delete_round(db, rounds.named_round(db, "Eerste"))
        assert kept(folder) == {"Tweede": ("open", 3, 3)}
        assert rows(folder, "select count(*) from plans") == [(0,)]
        assert rows(folder, "select count(*) from imports") == [(1,)]
        taking_back.delete_round(db, rounds.named_round(db, "Tweede"))
    assert rows(folder, "select count(*) from imports") == [(0,)]
