"""No code in the database that nobody holds, none in hands that isn't in the database; settled when a round opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leercultuur_desktop.domain.tickets import MOST_AT_ONCE
from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.sealing.ticket_marks import TICKET_MEMORY, TICKET_PASSES
from leercultuur_desktop.services import answering, collecting, tickets, workplace
from leercultuur_desktop.services.tickets import TicketCount
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.store import database, rounds
from tests.store.prepared import PIN, a_response, change, prepared_copy, rows
from tests.store.ticket_round import LIGHT_CODES, ROUND, Hand, codes_of, ticket_count, trouble


def test_it_needs_the_right_pin(coded: Path) -> None:
    hand = Hand()
    assert trouble(lambda: tickets.make(coded, "9999", 5, hand, work=LIGHT_CODES)) is Trouble.WRONG_PIN
    assert (hand.codes, ticket_count(coded)) == ([], TicketCount(0, 0))


@pytest.mark.parametrize("number", [0, -3, MOST_AT_ONCE + 1])
def test_a_senseless_number_is_refused(coded: Path, number: int) -> None:
    assert trouble(lambda: tickets.make(coded, PIN, number, Hand())) is Trouble.NUMBER_RANGE


def test_a_round_that_asks_for_no_code_gets_none(folder: Path) -> None:
    for action in (lambda: tickets.make(folder, PIN, 5, Hand()), lambda: ticket_count(folder)):
        assert trouble(action) is Trouble.ROUND_WITHOUT_TICKETS


def test_without_an_open_round_there_are_none(coded: Path) -> None:
    workplace.close_round(coded, ROUND, PIN)
    assert trouble(lambda: tickets.make(coded, PIN, 5, Hand())) is Trouble.NO_OPEN_ROUND


def test_a_practice_round_gets_none(coded: Path) -> None:
    collecting.simulate(coded, 12, PIN, seed=1)
    assert trouble(lambda: tickets.make(coded, PIN, 5, Hand())) is Trouble.ROUND_IS_PRACTICE


@pytest.mark.parametrize("moment", ["ready", "finish"])
@pytest.mark.parametrize("failure", [KnownProblem(Trouble.DISK_FULL, file="x"), KeyboardInterrupt()])
def test_what_can_not_be_handed_out_leaves_no_code(coded: Path, moment: str, failure: BaseException) -> None:
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
    assert ticket_count(coded) == TicketCount(2, 2)
    assert trouble(lambda: tickets.mark(coded, 1, seen[0])) is Trouble.TICKET_UNKNOWN
    assert tickets.mark(coded, 1, kept[0])


def test_a_database_that_refuses_the_codes_hands_nothing_out(coded: Path) -> None:
    change(coded, "create trigger broken before insert on tickets begin select raise(abort, 'no'); end")
    hand = Hand()
    with pytest.raises(Exception, match="no"):
        tickets.make(coded, PIN, 6, hand, work=LIGHT_CODES)
    assert (hand.codes, ticket_count(coded)) == ([], TicketCount(0, 0))


def test_a_round_that_closes_meanwhile_gets_no_codes(coded: Path) -> None:
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


def test_cancelling_makes_none(coded: Path) -> None:
    hand = Hand()

    def cancel(done: int, _wanted: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        tickets.make(coded, PIN, 500, hand, progress=cancel, work=LIGHT_CODES)
    assert (hand.codes, ticket_count(coded)) == ([], TicketCount(0, 0))


def test_a_code_that_is_in_use_is_replaced_by_another(coded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter([7, 8, 7, 8, 9, 9, 10])
    monkeypatch.setattr(tickets, "randbelow", lambda _: next(numbers))
    first, second = codes_of(coded, 2), codes_of(coded, 2)
    assert [code[:9] for code in (*first, *second)] == ["000000007", "000000008", "000000009", "000000010"]


def test_what_is_made_for_real_is_hashed_slowly(coded: Path) -> None:
    hand = Hand()
    tickets.make(coded, PIN, 1, hand)
    assert rows(coded, "select passes, memory from ticket_hashing") == [(TICKET_PASSES, TICKET_MEMORY)]
    assert (TICKET_PASSES, TICKET_MEMORY) == (3, 64 * 2**20), "with less, a thief finds codes sooner"
    assert tickets.check(coded, 1, hand.codes[0])


def test_a_thousand_codes_fit_without_one_alike(coded: Path) -> None:
    codes = codes_of(coded, 1000)
    assert len(set(codes)) == 1000
    assert rows(coded, "select count(*), count(distinct mark) from tickets") == [(1000, 1000)]


def test_turning_codes_on_later_changes_nothing_for_the_open_round(folder: Path) -> None:
    change(folder, "update settings set value = 'true' where name = 'tickets'")
    assert welcome(folder).tickets is False
    answering.keep(folder, 1, a_response())


def test_turning_codes_off_later_changes_nothing_for_the_open_round(coded: Path) -> None:
    change(coded, "update settings set value = 'false' where name = 'tickets'")
    assert welcome(coded).tickets is True
    assert trouble(lambda: answering.keep(coded, 1, a_response())) is Trouble.TICKET_NEEDED


def test_a_round_asks_for_none_unless_the_owner_wants_it(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "gewoon", ["Een"])
    with database.opened(folder) as db:
        assert rounds.the_open_round(db).tickets is False


def test_closing_forgets_every_code_and_the_salt(coded: Path) -> None:
    codes_of(coded, 10)
    workplace.close_round(coded, ROUND, PIN)
    assert rows(coded, "select count(*) from tickets") == [(0,)]
    assert rows(coded, "select count(*) from ticket_hashing") == [(0,)]
    with database.opened(coded) as db:
        [closed] = rounds.all_rounds(db)
    assert closed.tickets, "the report may say that codes were used"


def test_a_code_of_an_earlier_round_is_unknown_in_the_next(coded: Path) -> None:
    [old] = codes_of(coded, 1)
    workplace.close_round(coded, ROUND, PIN)
    workplace.open_round(coded, "Volgende", PIN)
    codes_of(coded, 1)
    assert trouble(lambda: tickets.check(coded, 2, old)) is Trouble.TICKET_UNKNOWN
    assert trouble(lambda: tickets.check(coded, 1, old)) is Trouble.ROUND_CLOSED


def test_an_answer_for_a_round_that_closed_meanwhile_is_told_so(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    mark = tickets.check(coded, 1, code)
    workplace.close_round(coded, ROUND, PIN)
    assert trouble(lambda: answering.keep(coded, 1, a_response(), None, mark)) is Trouble.ROUND_CLOSED
