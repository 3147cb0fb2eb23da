"""A new recovery sheet: the old code works until the new one was typed back, and never after."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from leercultuur_desktop.sealing.keys import LockedKey, lock_key, new_recovery_code
from leercultuur_desktop.services import access
from leercultuur_desktop.store import database, secrets
from leercultuur_desktop.store.settings import RECOVERY_PENDING, has_mark, set_mark


@dataclass(frozen=True, slots=True)
class NewRecovery:
    """A code that works only once it is adopted: the code, and the private key locked under it."""

    code: str = field(repr=False)
    locked: LockedKey = field(repr=False)


def prepare(
    workplace: Path, passphrase: str, *, work: access.Work | None = None, clock: access.Clock = time.time
) -> NewRecovery:
    """A new code, of which nothing is stored yet; KnownProblem for the passphrase."""
    work = work or access.Work()
    vault = access.unlock(workplace, passphrase, clock=clock)
    code = new_recovery_code()
    return NewRecovery(code, lock_key(vault.private_key, code, memory=work.memory, passes=work.passes))


def adopt(workplace: Path, new: NewRecovery) -> None:
    """Let the new code work, and the old one no longer; wrong tries with the old one are forgotten."""
    with database.opened(workplace) as db, db.atomic():
        secrets.save_locked_key(db, secrets.RECOVERY, new.locked)
        secrets.save_tries(db, secrets.RECOVERY, 0, 0.0)
        set_mark(db, RECOVERY_PENDING, False)


def typed_back(workplace: Path) -> None:
    """The set-up's own code was typed back: it stands on a sheet."""
    with database.opened(workplace) as db, db.atomic():
        set_mark(db, RECOVERY_PENDING, False)


def is_pending(workplace: Path) -> bool:
    """Whether the set-up ended before its recovery code was typed back: the code may be nowhere."""
    with database.opened(workplace) as db:
        return has_mark(db, RECOVERY_PENDING)
