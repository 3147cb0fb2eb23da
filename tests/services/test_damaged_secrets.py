"""A lock that was damaged on the disk is told as that, not as a wrong PIN or passphrase, and counts no try."""

from collections.abc import Callable
from pathlib import Path

import pytest

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access
from leercultuur_desktop.services.checkup import check_up
from tests.store.prepared import LIGHT, PASSPHRASE, PIN, change, recovery_code, rows


def trouble(action: Callable[[], object]) -> Trouble:
    with pytest.raises(KnownProblem) as raised:
        action()
    return raised.value.trouble


PIN_DAMAGES = [
    "update pin set hash = ''",
    "update pin set hash = 'x'",
    "update pin set hash = x'00ff'",
    "update pin set hash = 12",
    "update pin set hash = substr(hash, 1, 60)",
    "update pin set hash = replace(hash, '$v=19$', '$v=18$')",
    "update pin set hash = substr(hash, 1, 95) || case substr(hash, 96, 1) when 'A' then 'B' else 'A' end || "
    "substr(hash, 97)",
]


@pytest.mark.parametrize("damage", PIN_DAMAGES)
def test_a_damaged_pin_is_told_seen_by_check_and_mended_with_the_passphrase(folder: Path, damage: str) -> None:
    change(folder, damage)
    before = rows(folder, "select * from tries")
    for typed in (PIN, "0000"):
        assert trouble(lambda typed=typed: access.check_pin(folder, typed)) is Trouble.PIN_DAMAGED  # type: ignore[misc]
    assert trouble(lambda: check_up(folder)) is Trouble.PIN_DAMAGED
    assert rows(folder, "select * from tries") == before
    access.set_pin(folder, PASSPHRASE, "4711", work=LIGHT)
    access.check_pin(folder, "4711")
    check_up(folder)


KEY_DAMAGES = [
    "delete from keys where name = '{name}'",
    "update keys set value = x'00' where name = '{name}'",
    "update keys set value = zeroblob(72) where name = '{name}'",
    "update keys set salt = null where name = '{name}'",
    "update keys set salt = zeroblob(16) where name = '{name}'",
    "update keys set memory = 99999999999999 where name = '{name}'",
    "update keys set passes = 'drie' where name = '{name}'",
    "update keys set passes = 2 where name = '{name}'",
]


@pytest.mark.parametrize("damage", KEY_DAMAGES)
def test_a_damaged_passphrase_is_told_and_mended_with_the_code(folder: Path, damage: str) -> None:
    change(folder, damage.format(name="passphrase"))
    assert trouble(lambda: access.unlock(folder, PASSPHRASE)) is Trouble.PASSPHRASE_DAMAGED
    assert trouble(lambda: check_up(folder)) is Trouble.PASSPHRASE_DAMAGED
    access.recover(folder, recovery_code(), "een nieuwe wachtzin", work=LIGHT)
    access.unlock(folder, "een nieuwe wachtzin")
    check_up(folder)


@pytest.mark.parametrize("damage", KEY_DAMAGES)
def test_a_damaged_recovery_code_is_told(folder: Path, damage: str) -> None:
    change(folder, damage.format(name="recovery"))
    told = trouble(lambda: access.recover(folder, recovery_code(), "een nieuwe wachtzin", work=LIGHT))
    assert told is Trouble.RECOVERY_DAMAGED
    assert trouble(lambda: check_up(folder)) is Trouble.RECOVERY_DAMAGED
    access.unlock(folder, PASSPHRASE)


def test_a_workplace_of_before_the_sums_works_as_ever(folder: Path) -> None:
    change(folder, "delete from settings where name like 'sum_%'")
    access.check_pin(folder, PIN)
    access.unlock(folder, PASSPHRASE)
    check_up(folder)
