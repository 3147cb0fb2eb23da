"""A new recovery sheet ends the old code, but only once the new one was typed back."""

from pathlib import Path

import pytest

from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, new_recovery, workplace
from tests.store.prepared import COMPANY, LIGHT, PASSPHRASE, PIN, change, recovery_code, rows, untouched

NEW = "een nieuwe lange zin"


def test_a_new_code_takes_the_place_of_the_old_one(folder: Path) -> None:
    before = access.unlock(folder, PASSPHRASE)
    new = new_recovery.prepare(folder, PASSPHRASE, work=LIGHT)
    assert new.code != recovery_code()
    new_recovery.adopt(folder, new)
    with pytest.raises(KnownProblem) as raised:
        access.recover(folder, recovery_code(), NEW, work=LIGHT)
    assert raised.value.trouble is Trouble.WRONG_RECOVERY_CODE
    access.recover(folder, new.code, NEW, work=LIGHT)
    assert access.unlock(folder, NEW) == before, "old answers still open"


def test_a_code_that_was_never_typed_back_changes_nothing(folder: Path) -> None:
    access.unlock(folder, PASSPHRASE)
    with untouched(folder):
        new_recovery.prepare(folder, PASSPHRASE, work=LIGHT)
    access.recover(folder, recovery_code(), NEW, work=LIGHT)


def test_a_new_code_needs_the_passphrase(folder: Path) -> None:
    change(folder, "delete from tries")
    with pytest.raises(KnownProblem) as raised:
        new_recovery.prepare(folder, "niet de wachtzin", work=LIGHT)
    assert raised.value.trouble is Trouble.WRONG_PASSPHRASE


def test_the_old_lock_leaves_nothing_behind_in_the_file(folder: Path) -> None:
    [(old,)] = rows(folder, "select value from keys where name = 'recovery'")
    assert isinstance(old, bytes)
    new_recovery.adopt(folder, new_recovery.prepare(folder, PASSPHRASE, work=LIGHT))
    data = b"".join(file.read_bytes() for file in folder.iterdir())
    assert old not in data


def test_a_damaged_recovery_lock_is_mended_by_a_new_sheet(folder: Path) -> None:
    change(folder, "update keys set value = x'00' where name = 'recovery'")
    new = new_recovery.prepare(folder, PASSPHRASE, work=LIGHT)
    new_recovery.adopt(folder, new)
    access.recover(folder, new.code, NEW, work=LIGHT)


def test_neither_the_code_nor_the_key_is_shown_by_accident(folder: Path) -> None:
    new = new_recovery.prepare(folder, PASSPHRASE, work=LIGHT)
    assert new.code not in repr(new)


def test_a_set_up_that_ended_before_the_code_was_typed_back_is_remembered(tmp_path: Path) -> None:
    folder = tmp_path / "nieuw"
    workplace.create(folder, COMPANY, Settings(), PIN, PASSPHRASE, work=LIGHT, recovery_pending=True)
    assert new_recovery.is_pending(folder)
    assert workplace.current_settings(folder) == Settings()
    new_recovery.typed_back(folder)
    assert not new_recovery.is_pending(folder)


def test_a_new_sheet_ends_that_too(tmp_path: Path) -> None:
    folder = tmp_path / "nieuw"
    workplace.create(folder, COMPANY, Settings(), PIN, PASSPHRASE, work=LIGHT, recovery_pending=True)
    new_recovery.adopt(folder, new_recovery.prepare(folder, PASSPHRASE, work=LIGHT))
    assert not new_recovery.is_pending(folder)


def test_a_workplace_of_before_counts_as_typed_back(folder: Path) -> None:
    assert not new_recovery.is_pending(folder)
