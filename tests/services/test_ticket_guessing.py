"""Guessing at codes is slowed down; slips of the finger are not."""

from __future__ import annotations

from pathlib import Path

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering, tickets
from leercultuur_desktop.services.tickets import TicketCount
from tests.store.prepared import PIN, a_response, rows
from tests.store.ticket_round import LIGHT_CODES, NO_SUCH_CODE, Hand, codes_of, trouble


def wait(folder: Path, code: str, now: float) -> object:
    """Seconds to wait after this try; None when it was let through to be judged."""
    try:
        tickets.check(folder, 1, code, clock=lambda: now)
    except KnownProblem as problem:
        return problem.facts.get("seconds")
    return 0


def test_a_slip_of_the_finger_costs_no_try(coded: Path) -> None:
    for wrong in ("123", "0000000001", "", "abc", "9999999999"):
        assert trouble(lambda wrong=wrong: tickets.check(coded, 1, wrong)) is Trouble.TICKET_FORM  # type: ignore[misc]
    assert rows(coded, "select count(*) from tries where secret = 'ticket'") == [(0,)]


def test_three_wrong_codes_are_free_and_then_the_wait_doubles_up_to_a_minute(coded: Path) -> None:
    now = 1_800_000_000.0
    waits: list[int] = []
    for _ in range(9):
        assert wait(coded, NO_SUCH_CODE, now) is None
        seconds = wait(coded, NO_SUCH_CODE, now) if len(waits) >= 3 else 0
        assert isinstance(seconds, int)
        waits.append(seconds)
        now += seconds
    assert waits == [0, 0, 0, 5, 10, 20, 40, 60, 60]
    assert wait(coded, NO_SUCH_CODE, now + 60) is None, "across restarts: nothing of it is in memory"


def test_a_right_code_does_not_make_guessing_free_until_it_is_used(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    now = 1_800_000_000.0
    for _ in range(3):
        assert wait(coded, NO_SUCH_CODE, now) is None
        assert wait(coded, code, now) == 0
    assert wait(coded, NO_SUCH_CODE, now) is None
    assert wait(coded, code, now) == 5
    answering.keep(coded, 1, a_response(), None, tickets.mark(coded, 1, code))
    assert wait(coded, NO_SUCH_CODE, now) is None
    assert wait(coded, NO_SUCH_CODE, now) is None


def test_no_moment_is_written_down_while_nobody_waits(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    tickets.check(coded, 1, code)
    assert trouble(lambda: tickets.check(coded, 1, NO_SUCH_CODE)) is Trouble.TICKET_UNKNOWN
    assert rows(coded, "select wrong, wait_until from tries where secret = 'ticket'") == [(1, 0.0)]


def test_the_pin_and_the_codes_are_counted_apart(coded: Path) -> None:
    for _ in range(5):
        wait(coded, NO_SUCH_CODE, 1_800_000_000.0)
    assert tickets.make(coded, PIN, 1, Hand(), work=LIGHT_CODES) == TicketCount(1, 1)


def test_typing_paper_behind_the_pin_waits_for_nobody(coded: Path) -> None:
    [code] = codes_of(coded, 1)
    for _ in range(8):
        assert trouble(lambda: tickets.mark(coded, 1, NO_SUCH_CODE)) is Trouble.TICKET_UNKNOWN
    assert tickets.mark(coded, 1, code) == tickets.check(coded, 1, code)
