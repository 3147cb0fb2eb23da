"""Wrong tries are slowed down: across restarts, whatever the clock does, and never for good."""

from collections.abc import Callable
from pathlib import Path

import pytest

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.sealing.keys import typed_halves
from leercultuur_desktop.services import access
from leercultuur_desktop.store import database
from tests.store.prepared import LIGHT, PASSPHRASE, PIN, change, recovery_code, rows

NOW = 1_800_000_000.0


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(folder: Path) -> Clock:
    """A clock, and no wrong tries yet."""
    change(folder, "delete from tries")
    return Clock()


def trouble(action: Callable[[], object]) -> tuple[Trouble, object]:
    """What an action runs into."""
    with pytest.raises(KnownProblem) as raised:
        action()
    return raised.value.trouble, raised.value.facts.get("seconds")


def wrong_pin(folder: Path, clock: Clock) -> tuple[Trouble, object]:
    return trouble(lambda: access.check_pin(folder, "0000", clock=clock))


def test_three_slips_are_free_and_then_every_wait_doubles_up_to_a_quarter(folder: Path, clock: Clock) -> None:
    waits: list[object] = []
    for _ in range(14):
        assert wrong_pin(folder, clock)[0] is Trouble.WRONG_PIN
        kind, seconds = trouble(lambda: access.check_pin(folder, PIN, clock=clock)) if len(waits) >= 3 else (None, 0)
        assert kind in {None, Trouble.TOO_MANY_TRIES}
        waits.append(seconds)
        if len(waits) == 3:
            access_row = rows(folder, "select wrong, wait_until from tries")
            assert access_row == [(3, 0.0)], "no moment is written down while nobody waits"
        assert isinstance(seconds, int)
        clock.now += seconds
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]


def test_a_right_pin_after_the_wait_clears_the_count(folder: Path, clock: Clock) -> None:
    for _ in range(4):
        wrong_pin(folder, clock)
    clock.now += 4.9
    assert wrong_pin(folder, clock) == (Trouble.TOO_MANY_TRIES, 1)
    clock.now += 0.1
    access.check_pin(folder, PIN, clock=clock)
    assert rows(folder, "select secret, wrong, wait_until from tries") == [("pin", 0, 0.0)]
    assert wrong_pin(folder, clock)[0] is Trouble.WRONG_PIN


def test_waiting_is_no_try_and_does_not_lengthen_the_wait(folder: Path, clock: Clock) -> None:
    for _ in range(5):
        wrong_pin(folder, clock)
        clock.now += 5
    clock.now -= 5
    before = rows(folder, "select * from tries")
    for _ in range(20):
        assert wrong_pin(folder, clock)[0] is Trouble.TOO_MANY_TRIES
    assert rows(folder, "select * from tries") == before


@pytest.mark.parametrize("back", [60.0, 86_400.0, 40 * 365 * 86_400.0])
def test_a_clock_set_back_makes_nobody_wait_longer_than_the_wait_itself(
    folder: Path, clock: Clock, back: float
) -> None:
    for _ in range(4):
        wrong_pin(folder, clock)
    clock.now -= back
    assert trouble(lambda: access.check_pin(folder, PIN, clock=clock)) == (Trouble.TOO_MANY_TRIES, 5)
    clock.now += 2
    assert trouble(lambda: access.check_pin(folder, PIN, clock=clock)) == (Trouble.TOO_MANY_TRIES, 3)
    clock.now += 3
    access.check_pin(folder, PIN, clock=clock)


def test_a_clock_set_ahead_ends_one_wait_and_the_next_is_twice_as_long(folder: Path, clock: Clock) -> None:
    for _ in range(4):
        wrong_pin(folder, clock)
    clock.now += 64 * 365 * 86_400.0
    assert wrong_pin(folder, clock)[0] is Trouble.WRONG_PIN
    assert wrong_pin(folder, clock) == (Trouble.TOO_MANY_TRIES, 10)
    clock.now -= 64 * 365 * 86_400.0  # and right again: nobody waits longer than that
    assert trouble(lambda: access.check_pin(folder, PIN, clock=clock)) == (Trouble.TOO_MANY_TRIES, 10)
    clock.now += 10
    access.check_pin(folder, PIN, clock=clock)


def test_a_clock_set_back_gives_no_free_tries(folder: Path, clock: Clock) -> None:
    for _ in range(6):
        wrong_pin(folder, clock)
        clock.now += 100
    clock.now -= 100
    for _ in range(10):
        clock.now -= 3600
        assert wrong_pin(folder, clock) == (Trouble.TOO_MANY_TRIES, 20)
    assert rows(folder, "select wrong from tries") == [(6,)]


def test_a_try_is_counted_before_it_is_made(folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(access, "pin_matches", killed)
    for _ in range(4):
        with pytest.raises(KeyboardInterrupt):
            access.check_pin(folder, PIN, clock=clock)
    assert trouble(lambda: access.check_pin(folder, PIN, clock=clock)) == (Trouble.TOO_MANY_TRIES, 5)


def test_passphrase_and_code_wait_too_each_by_itself(folder: Path, clock: Clock) -> None:
    wrong_code = recovery_code()[:-1] + ("A" if recovery_code()[-1] != "A" else "B")
    for _ in range(4):
        assert trouble(lambda: access.unlock(folder, "niet de wachtzin", clock=clock))[0] is Trouble.WRONG_PASSPHRASE
        kind, _ = trouble(lambda: access.recover(folder, wrong_code, PASSPHRASE, work=LIGHT, clock=clock))
        assert kind is Trouble.WRONG_RECOVERY_CODE
    assert trouble(lambda: access.unlock(folder, PASSPHRASE, clock=clock)) == (Trouble.TOO_MANY_TRIES, 5)
    kind, _ = trouble(lambda: access.recover(folder, recovery_code(), PASSPHRASE, work=LIGHT, clock=clock))
    assert kind is Trouble.TOO_MANY_TRIES
    access.check_pin(folder, PIN, clock=clock)


def test_changing_the_passphrase_keeps_the_key_so_old_answers_still_open(folder: Path) -> None:
    before = access.unlock(folder, PASSPHRASE)
    access.change_passphrase(folder, PASSPHRASE, "de tweede wachtzin", work=LIGHT)
    after = access.unlock(folder, "de tweede wachtzin")
    access.recover(folder, recovery_code(), "de derde wachtzin", work=LIGHT)
    third = access.unlock(folder, "de derde wachtzin")
    assert before == after == third
    for old in (PASSPHRASE, "de tweede wachtzin"):
        assert trouble(lambda old=old: access.unlock(folder, old))[0] is Trouble.WRONG_PASSPHRASE  # type: ignore[misc]


def test_an_old_lock_leaves_nothing_behind_in_the_file(folder: Path) -> None:
    [(old,)] = rows(folder, "select value from keys where name = 'passphrase'")
    assert isinstance(old, bytes)
    access.change_passphrase(folder, PASSPHRASE, "de tweede wachtzin", work=LIGHT)
    data = b"".join(file.read_bytes() for file in folder.iterdir())
    assert old not in data, "whoever has the old passphrase could still open it"


def test_an_opened_vault_and_a_problem_show_no_secret(folder: Path) -> None:
    vault = access.unlock(folder, PASSPHRASE)
    for shown in (repr(vault), str(vault)):
        assert vault.private_key.hex() not in shown
        assert repr(vault.private_key) not in shown
    with pytest.raises(KnownProblem) as raised:
        access.unlock(folder, "een geheim dat niet klopt")
    assert "geheim" not in f"{raised.value!r} {raised.value}"


def test_no_private_key_pin_or_passphrase_is_in_the_file(folder: Path) -> None:
    vault = access.unlock(folder, PASSPHRASE)
    data = b"".join(file.read_bytes() for file in folder.iterdir())
    assert vault.private_key not in data
    assert vault.private_key.hex().encode() not in data
    assert PASSPHRASE.encode() not in data
    assert recovery_code().encode() not in data
    assert recovery_code().replace("-", "").encode() not in data
    with database.opened(folder) as db:
        columns = [row[0] for row in db.execute("select hash from pin")]
    assert all(f"${PIN}" not in str(one) for one in columns)


def test_halves_open_a_passphrase_with_a_blank_between_them_and_cost_one_try_when_wrong(
    folder: Path, clock: Clock
) -> None:
    access.change_passphrase(folder, PASSPHRASE, "koper lantaarn draaibank", work=LIGHT, clock=clock)
    for wrong in (typed_halves("koper", "draaibank"), typed_halves("koperlantaarn", "draaibank")):
        assert trouble(lambda given=wrong: access.unlock(folder, given, clock=clock))[0] is Trouble.WRONG_PASSPHRASE  # type: ignore[misc]
    assert rows(folder, "select wrong from tries") == [(2,)]
    for right in (typed_halves("koper lantaarn", "draaibank"), typed_halves("koper", "lantaarn draaibank")):
        assert access.unlock(folder, right, clock=clock).private_key
    assert rows(folder, "select wrong from tries where wrong > 0") == []
