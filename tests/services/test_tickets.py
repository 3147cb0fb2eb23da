"""One-time codes: made only for people to hold, used once, together with the answers or not at all."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercultuur_desktop.domain.tickets import MOST_AT_ONCE, is_code, written
from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.sealing.ticket_marks import TICKET_MEMORY, TICKET_PASSES
from leercultuur_desktop.services import answering, collecting, tickets, workplace
from leercultuur_desktop.services.tickets import TicketCount
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.store import connection, database, rounds
from tests.store.prepared import PIN, a_response, change, csv_file, prepared_copy, rows, untouched
from tests.store.ticket_round import LIGHT_CODES, NO_SUCH_CODE, ROUND, Hand, codes_of, ticket_round


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    """A workplace whose open round asks for codes."""
    return ticket_round(tmp_path / "met codes")


def trouble(action: Callable[[], object]) -> Trouble:
    with pytest.raises(KnownProblem) as raised:
        action()
    return raised.value.trouble


def answer(folder: Path, code: str) -> None:
    """One person at the kiosk, from the code to thanks."""
    answering.keep(folder, 1, a_response(), None, tickets.check(folder, 1, code))


def test_codes_are_made_checked_and_used_once(coded: Path) -> None:
    codes = codes_of(coded, 5)
    assert len(set(codes)) == 5
    assert all(is_code(code) for code in codes)
    assert tickets.count(coded) == TicketCount(5, 5)
    for code in codes[:2]:
        answer(coded, written(code))
    assert tickets.count(coded) == TicketCount(5, 3)
    assert workplace.response_count(coded) == 2
    assert trouble(lambda: answer(coded, codes[0])) is Trouble.TICKET_UNKNOWN
    more = codes_of(coded, 4)
    assert tickets.count(coded) == TicketCount(9, 7)
    for code in (*codes[2:], *more):
        answer(coded, code)
    assert tickets.count(coded) == TicketCount(9, 0)


def test_checking_uses_nothing_up(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    for _ in range(10):
        assert len(tickets.check(coded, 1, code)) == 16
    assert tickets.count(coded) == TicketCount(1, 1)


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
    assert tickets.count(coded) == TicketCount(0, 0)


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
    assert (workplace.response_count(coded), tickets.count(coded)) == (kept, TicketCount(60, 60 - kept))
    assert rows(coded, "select count(*) from remarks") == [(kept,)]
    answer(coded, codes[kept])


class TestSlowedDown:
    """Guessing is slowed down; slips of the finger are not."""

    @staticmethod
    def wait(folder: Path, code: str, now: float) -> object:
        """Seconds to wait after this try; None when it was let through to be judged."""
        try:
            tickets.check(folder, 1, code, clock=lambda: now)
        except KnownProblem as problem:
            return problem.facts.get("seconds")
        return 0

    def test_a_slip_of_the_finger_costs_no_try(self, coded: Path) -> None:
        for wrong in ("123", "0000000001", "", "abc", "9999999999"):
            assert trouble(lambda wrong=wrong: tickets.check(coded, 1, wrong)) is Trouble.TICKET_FORM  # type: ignore[misc]
        assert rows(coded, "select count(*) from tries where secret = 'ticket'") == [(0,)]

    def test_three_wrong_codes_are_free_and_then_the_wait_doubles_up_to_a_minute(self, coded: Path) -> None:
        now = 1_800_000_000.0
        waits: list[int] = []
        for _ in range(9):
            assert self.wait(coded, NO_SUCH_CODE, now) is None
            seconds = self.wait(coded, NO_SUCH_CODE, now) if len(waits) >= 3 else 0
            assert isinstance(seconds, int)
            waits.append(seconds)
            now += seconds
        assert waits == [0, 0, 0, 5, 10, 20, 40, 60, 60]
        assert self.wait(coded, NO_SUCH_CODE, now + 60) is None, "across restarts: nothing of it is in memory"

    def test_a_right_code_does_not_make_guessing_free_until_it_is_used(self, coded: Path) -> None:
        [code] = codes_of(coded, 1)
        now = 1_800_000_000.0
        for _ in range(3):
            assert self.wait(coded, NO_SUCH_CODE, now) is None
            assert self.wait(coded, code, now) == 0
        assert self.wait(coded, NO_SUCH_CODE, now) is None
        assert self.wait(coded, code, now) == 5
        answering.keep(coded, 1, a_response(), None, tickets.mark(coded, 1, code))
        assert self.wait(coded, NO_SUCH_CODE, now) is None
        assert self.wait(coded, NO_SUCH_CODE, now) is None

    def test_no_moment_is_written_down_while_nobody_waits(self, coded: Path) -> None:
        [code] = codes_of(coded, 1)
        tickets.check(coded, 1, code)
        assert trouble(lambda: tickets.check(coded, 1, NO_SUCH_CODE)) is Trouble.TICKET_UNKNOWN
        assert rows(coded, "select wrong, wait_until from tries where secret = 'ticket'") == [(1, 0.0)]

    def test_the_pin_and_the_codes_are_counted_apart(self, coded: Path) -> None:
        for _ in range(5):
            self.wait(coded, NO_SUCH_CODE, 1_800_000_000.0)
        assert tickets.make(coded, PIN, 1, Hand(), work=LIGHT_CODES) == TicketCount(1, 1)

    def test_typing_paper_behind_the_pin_waits_for_nobody(self, coded: Path) -> None:
        [code] = codes_of(coded, 1)
        for _ in range(8):
            assert trouble(lambda: tickets.mark(coded, 1, NO_SUCH_CODE)) is Trouble.TICKET_UNKNOWN
        assert tickets.mark(coded, 1, code) == tickets.check(coded, 1, code)


class TestMaking:
    """No code in the database that nobody holds, and none in hands that isn't in the database."""

    def test_it_needs_the_right_pin(self, coded: Path) -> None:
        hand = Hand()
        assert trouble(lambda: tickets.make(coded, "9999", 5, hand, work=LIGHT_CODES)) is Trouble.WRONG_PIN
        assert (hand.codes, tickets.count(coded)) == ([], TicketCount(0, 0))

    @pytest.mark.parametrize("number", [0, -3, MOST_AT_ONCE + 1])
    def test_a_senseless_number_is_refused(self, coded: Path, number: int) -> None:
        assert trouble(lambda: tickets.make(coded, PIN, number, Hand())) is Trouble.NUMBER_RANGE

    def test_a_round_that_asks_for_no_code_gets_none(self, folder: Path) -> None:
        for action in (lambda: tickets.make(folder, PIN, 5, Hand()), lambda: tickets.count(folder)):
            assert trouble(action) is Trouble.ROUND_WITHOUT_TICKETS

    def test_without_an_open_round_there_are_none(self, coded: Path) -> None:
        workplace.close_round(coded, ROUND, PIN)
        assert trouble(lambda: tickets.make(coded, PIN, 5, Hand())) is Trouble.NO_OPEN_ROUND

    def test_a_practice_round_gets_none(self, coded: Path) -> None:
        collecting.simulate(coded, 12, PIN, seed=1)
        assert trouble(lambda: tickets.make(coded, PIN, 5, Hand())) is Trouble.ROUND_IS_PRACTICE

    @pytest.mark.parametrize("moment", ["ready", "finish"])
    @pytest.mark.parametrize("failure", [KnownProblem(Trouble.DISK_FULL, file="x"), KeyboardInterrupt()])
    def test_what_can_not_be_handed_out_leaves_no_code(self, coded: Path, moment: str, failure: BaseException) -> None:
        kept = codes_of(coded, 2)
        seen: list[str] = []

        @contextmanager
        def failing(batch: tickets.Batch) -> Iterator[Callable[[], None]]:
            seen.extend(batch.codes)
            if moment == "ready":
                raise failure

            def finish() -> None:
                raise failure

            yield finish

        with pytest.raises(type(failure)):
            tickets.make(coded, PIN, 6, failing, work=LIGHT_CODES)
        assert len(seen) == 6
        assert tickets.count(coded) == TicketCount(2, 2)
        assert trouble(lambda: tickets.mark(coded, 1, seen[0])) is Trouble.TICKET_UNKNOWN
        assert tickets.mark(coded, 1, kept[0])

    def test_a_database_that_refuses_the_codes_hands_nothing_out(self, coded: Path) -> None:
        change(coded, "create trigger broken before insert on tickets begin select raise(abort, 'no'); end")
        hand = Hand()
        with pytest.raises(Exception, match="no"):
            tickets.make(coded, PIN, 6, hand, work=LIGHT_CODES)
        assert (hand.codes, tickets.count(coded)) == ([], TicketCount(0, 0))

    def test_a_round_that_closes_meanwhile_gets_no_codes(self, coded: Path) -> None:
        hand, told = Hand(), []

        def close(done: int, wanted: int) -> None:
            told.append((done, wanted))
            if done == wanted:
                workplace.close_round(coded, ROUND, PIN)

        assert trouble(lambda: tickets.make(coded, PIN, 3, hand, progress=close, work=LIGHT_CODES)) is (
            Trouble.ROUND_CLOSED
        )
        assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
        assert hand.codes == []
        assert rows(coded, "select (select count(*) from tickets) + (select count(*) from ticket_hashing)") == [(0,)]

    def test_cancelling_makes_none(self, coded: Path) -> None:
        hand = Hand()

        def cancel(done: int, _wanted: int) -> None:
            if done == 2:
                raise Cancelled

        with pytest.raises(Cancelled):
            tickets.make(coded, PIN, 500, hand, progress=cancel, work=LIGHT_CODES)
        assert (hand.codes, tickets.count(coded)) == ([], TicketCount(0, 0))

    def test_a_code_that_is_in_use_is_replaced_by_another(self, coded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        numbers = iter([7, 8, 7, 8, 9, 9, 10])
        monkeypatch.setattr(tickets, "randbelow", lambda _: next(numbers))
        first, second = codes_of(coded, 2), codes_of(coded, 2)
        assert [code[:9] for code in (*first, *second)] == ["000000007", "000000008", "000000009", "000000010"]

    def test_what_is_made_for_real_is_hashed_slowly(self, coded: Path) -> None:
        hand = Hand()
        tickets.make(coded, PIN, 1, hand)
        assert rows(coded, "select passes, memory from ticket_hashing") == [(TICKET_PASSES, TICKET_MEMORY)]
        assert (TICKET_PASSES, TICKET_MEMORY) == (3, 64 * 2**20), "with less, a thief finds codes sooner"
        answer(coded, hand.codes[0])

    def test_a_thousand_codes_fit_without_one_alike(self, coded: Path) -> None:
        codes = codes_of(coded, 1000)
        assert len(set(codes)) == 1000
        assert rows(coded, "select count(*), count(distinct mark) from tickets") == [(1000, 1000)]


class TestFrozen:
    """Whether a round asks for codes is settled when it opens."""

    def test_turning_codes_on_later_changes_nothing_for_the_open_round(self, folder: Path) -> None:
        change(folder, "update settings set value = 'true' where name = 'tickets'")
        assert welcome(folder).tickets is False
        answering.keep(folder, 1, a_response())

    def test_turning_codes_off_later_changes_nothing_for_the_open_round(self, coded: Path) -> None:
        change(coded, "update settings set value = 'false' where name = 'tickets'")
        assert welcome(coded).tickets is True
        assert trouble(lambda: answering.keep(coded, 1, a_response())) is Trouble.TICKET_NEEDED

    def test_a_round_asks_for_none_unless_the_owner_wants_it(self, tmp_path: Path) -> None:
        folder = prepared_copy(tmp_path / "gewoon", ["Een"])
        with database.opened(folder) as db:
            assert rounds.the_open_round(db).tickets is False

    def test_closing_forgets_every_code_and_the_salt(self, coded: Path) -> None:
        codes_of(coded, 10)
        workplace.close_round(coded, ROUND, PIN)
        assert rows(coded, "select count(*) from tickets") == [(0,)]
        assert rows(coded, "select count(*) from ticket_hashing") == [(0,)]
        with database.opened(coded) as db:
            [closed] = rounds.all_rounds(db)
        assert closed.tickets, "the report may say that codes were used"

    def test_a_code_of_an_earlier_round_is_unknown_in_the_next(self, coded: Path) -> None:
        [old] = codes_of(coded, 1)
        workplace.close_round(coded, ROUND, PIN)
        workplace.open_round(coded, "Volgende", PIN)
        codes_of(coded, 1)
        assert trouble(lambda: tickets.check(coded, 2, old)) is Trouble.TICKET_UNKNOWN
        assert trouble(lambda: tickets.check(coded, 1, old)) is Trouble.ROUND_CLOSED

    def test_an_answer_for_a_round_that_closed_meanwhile_is_told_so(self, coded: Path) -> None:
        [code] = codes_of(coded, 1)
        mark = tickets.check(coded, 1, code)
        workplace.close_round(coded, ROUND, PIN)
        assert trouble(lambda: answering.keep(coded, 1, a_response(), None, mark)) is Trouble.ROUND_CLOSED


def test_an_import_takes_no_codes_and_is_counted_apart(coded: Path, tmp_path: Path) -> None:
    codes_of(coded, 3)
    collecting.import_answers(coded, csv_file(tmp_path / "a.csv", count=12), PIN)
    assert workplace.response_count(coded) == 12
    assert tickets.count(coded) == TicketCount(3, 3)


def test_a_code_can_be_taken_inside_somebody_elses_transaction(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    with database.opened(coded) as db:
        the_round = rounds.the_open_round(db)
        with pytest.raises(ZeroDivisionError), db.atomic():
            tickets.take_in(db, the_round, written(code))
            raise ZeroDivisionError
        with db.atomic():
            tickets.take_in(db, the_round, code)
        for wrong, told in ((code, Trouble.TICKET_UNKNOWN), ("1", Trouble.TICKET_FORM)):
            assert trouble(lambda wrong=wrong: tickets.take_in(db, the_round, wrong)) is told  # type: ignore[misc]
    assert tickets.count(coded) == TicketCount(1, 0)


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
    before_made, before_left = tickets.count(coded).made, tickets.count(coded).left
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
    now = tickets.count(coded)
    assert workplace.response_count(coded) - before == len(used)
    assert (now.made, now.left) == (before_made + made, before_left + made - len(used))
