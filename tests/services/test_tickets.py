"""One-time codes: made only for people to hold, used once, together with the answers or not at all."""

from __future__ import annotations

import json
import sqlite3
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercultuur_desktop.domain.tickets import is_code, written
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering, collecting, tickets, workplace
from leercultuur_desktop.services.tickets import TicketCount
from leercultuur_desktop.store import connection, database, rounds
from tests.store.prepared import LIGHT, PIN, a_response, change, csv_file, rows, untouched
from tests.store.ticket_round import NO_SUCH_CODE, codes_of, ticket_count, trouble


def answer(folder: Path, code: str) -> None:
    """One person at the kiosk, from the code to thanks."""
    answering.keep(folder, 1, a_response(), None, tickets.check(folder, 1, code))


def test_codes_are_made_checked_and_used_once(coded: Path) -> None:
    codes = codes_of(coded, 5)
    assert len(set(codes)) == 5
    assert all(is_code(code) for code in codes)
    assert ticket_count(coded) == TicketCount(5, 5)
    for code in codes[:2]:
        answer(coded, written(code))
    assert ticket_count(coded) == TicketCount(5, 3)
    assert workplace.response_count(coded) == 2
    assert trouble(lambda: answer(coded, codes[0])) is Trouble.TICKET_UNKNOWN
    more = codes_of(coded, 4)
    assert ticket_count(coded) == TicketCount(9, 7)
    for code in (*codes[2:], *more):
        answer(coded, code)
    assert ticket_count(coded) == TicketCount(9, 0)


def test_checking_uses_nothing_up(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    for _ in range(10):
        assert len(tickets.check(coded, 1, code)) == 16
    assert ticket_count(coded) == TicketCount(1, 1)


def test_used_and_unknown_codes_are_refused_in_the_same_words(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    answer(coded, code)
    told = set()
    for wrong in (code, NO_SUCH_CODE):
        with pytest.raises(KnownProblem) as problem:
            tickets.check(coded, 1, wrong)
        told.add((problem.value.trouble, tuple(problem.value.facts)))
    assert told == {(Trouble.TICKET_UNKNOWN, ())}


def test_before_any_code_was_made_none_is_known(coded: Path) -> None:
    assert trouble(lambda: tickets.check(coded, 1, NO_SUCH_CODE)) is Trouble.TICKET_UNKNOWN
    assert ticket_count(coded) == TicketCount(0, 0)


def test_an_answer_without_a_code_is_refused_and_nothing_is_kept(coded: Path) -> None:
    with untouched(coded):
        assert trouble(lambda: answering.keep(coded, 1, a_response(), "Meer tijd")) is Trouble.TICKET_NEEDED
        assert trouble(lambda: answering.keep(coded, 1, a_response(), "x", b"?" * 16)) is Trouble.TICKET_UNKNOWN


def test_a_code_that_another_kiosk_used_meanwhile_keeps_nothing(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    first, second = tickets.check(coded, 1, code), tickets.check(coded, 1, code)
    answering.keep(coded, 1, a_response(1), None, first)
    with untouched(coded):
        assert trouble(lambda: answering.keep(coded, 1, a_response(5), "x", second)) is Trouble.TICKET_UNKNOWN


def test_many_kiosks_that_race_for_one_code_keep_one_answer(coded: Path) -> None:
    codes = codes_of(coded, 3)
    marks = [tickets.check(coded, 1, code) for code in codes]
    start, outcomes = threading.Barrier(6), []

    def race(mark: bytes) -> None:
        start.wait(20)
        try:
            answering.keep(coded, 1, a_response(), "wij waren eerst", mark)
            outcomes.append("kept")
        except KnownProblem as problem:
            outcomes.append(problem.trouble.value)

    runners = [threading.Thread(target=race, args=(mark,)) for mark in marks for _ in range(2)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join(60)
    assert sorted(outcomes) == ["kept"] * 3 + ["ticket_unknown"] * 3
    assert workplace.response_count(coded) == 3
    assert rows(coded, "select count(*) from remarks") == [(3,)]


def test_a_disk_that_fails_while_saving_leaves_the_code_and_no_answer(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    for table in ("responses", "remarks"):
        change(coded, f"create trigger broken before insert on {table} begin select raise(abort, 'no'); end")
        with untouched(coded), pytest.raises(Exception, match="no"):
            answering.keep(coded, 1, a_response(), "Meer tijd", tickets.mark(coded, 1, code))
        change(coded, "drop trigger broken")
    change(coded, "create trigger broken before delete on tickets begin select raise(abort, 'no'); end")
    with untouched(coded), pytest.raises(Exception, match="no"):
        answering.keep(coded, 1, a_response(), "Meer tijd", tickets.mark(coded, 1, code))
    change(coded, "drop trigger broken")
    answer(coded, code)


def test_a_disk_that_runs_full_refuses_answer_and_code_together(coded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = codes_of(coded, 60)
    plain = connection.plain_connection

    def nearly_full(file: Path, mode: str = "rwc") -> sqlite3.Connection:
        opened = plain(file, mode)
        opened.execute(f"pragma max_page_count = {pages}")
        return opened

    pages = int(str(rows(coded, "pragma page_count")[0][0])) + 4
    monkeypatch.setattr(connection, "plain_connection", nearly_full)
    kept = 0
    for code in codes:
        mark = tickets.mark(coded, 1, code)
        try:
            answering.keep(coded, 1, a_response(), "x" * 500, mark)
        except KnownProblem as problem:
            assert problem.trouble is Trouble.DISK_FULL
            break
        kept += 1
    assert 0 < kept < 60
    monkeypatch.undo()
    assert (workplace.response_count(coded), ticket_count(coded)) == (kept, TicketCount(60, 60 - kept))
    assert rows(coded, "select count(*) from remarks") == [(kept,)]
    answer(coded, codes[kept])


def test_an_import_takes_no_codes_and_is_counted_apart(coded: Path, tmp_path: Path) -> None:
    codes_of(coded, 3)
    collecting.import_answers(coded, csv_file(tmp_path / "a.csv", count=12), PIN, work=LIGHT)
    assert workplace.response_count(coded) == 12
    assert ticket_count(coded) == TicketCount(3, 3)


def test_a_code_can_be_taken_inside_somebody_elses_transaction(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    mark = tickets.mark(coded, 1, written(code))
    with database.opened(coded) as db:
        the_round = rounds.the_open_round(db)
        with pytest.raises(ZeroDivisionError), db.atomic():
            tickets.use(db, the_round, mark)
            raise ZeroDivisionError
        with db.atomic():
            tickets.use(db, the_round, mark)
        assert trouble(lambda: tickets.use(db, the_round, mark)) is Trouble.TICKET_UNKNOWN
    assert trouble(lambda: tickets.mark(coded, 1, code)) is Trouble.TICKET_UNKNOWN
    assert trouble(lambda: tickets.mark(coded, 1, "1")) is Trouble.TICKET_FORM
    assert ticket_count(coded) == TicketCount(1, 0)


@pytest.mark.parametrize(
    "damage", ["memory = 99999999999", "passes = 0", "passes = 'x'", "salt = x'00'", "salt = 'sixteen signs...'"]
)
def test_damaged_numbers_are_called_so_and_never_obeyed(coded: Path, damage: str) -> None:
    [code] = codes_of(coded, 1)
    change(coded, f"update ticket_hashing set {damage}")
    assert trouble(lambda: tickets.check(coded, 1, code)) is Trouble.STORE_DAMAGED


def test_no_problem_names_a_code(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    answer(coded, code)
    for wrong in (code, code[:-1] + ("1" if code[-1] == "0" else "0")):
        with pytest.raises(KnownProblem) as problem:
            tickets.check(coded, 1, wrong)
        assert wrong not in repr(problem.value) + json.dumps(problem.value.facts)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["use", "twice", "unknown", "more"]), st.integers(0, 9)), max_size=12))
def test_whatever_people_do_every_answer_used_one_code(coded: Path, acts: list[tuple[str, int]]) -> None:
    held = codes_of(coded, 3)
    used: list[str] = []
    before_made, before_left = ticket_count(coded).made, ticket_count(coded).left
    before = workplace.response_count(coded)
    made = 0
    for act, number in acts:
        if act == "use" and held:
            used.append(held.pop(number % len(held)))
            answering.keep(coded, 1, a_response(), None, tickets.mark(coded, 1, used[-1]))
        elif act == "twice" and used:
            assert trouble(lambda: tickets.mark(coded, 1, used[number % len(used)])) is Trouble.TICKET_UNKNOWN  # noqa: B023
        elif act == "unknown":
            assert trouble(lambda: tickets.mark(coded, 1, NO_SUCH_CODE)) is Trouble.TICKET_UNKNOWN
        elif act == "more":
            held += codes_of(coded, 1)
            made += 1
    now = ticket_count(coded)
    assert workplace.response_count(coded) - before == len(used)
    assert (now.made, now.left) == (before_made + made, before_left + made - len(used))
