"""Who may do what: PIN, passphrase and recovery code, with wrong tries slowed down."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.sealing.keys import (
    MEMORY_BYTES,
    PASSES,
    PASSPHRASE_LENGTH,
    WrongSecretError,
    hash_pin,
    is_locked_key,
    is_passphrase,
    is_pin,
    is_pin_hash,
    lock_key,
    pin_matches,
    read_recovery_code,
    readings,
    unlock_key,
)
from leercultuur_desktop.services import tries
from leercultuur_desktop.store import secrets
from leercultuur_desktop.store.database import opened

if TYPE_CHECKING:
    from sqlite_utils import Database

Clock = tries.Clock
_PIN: Final = secrets.PIN
_DAMAGED: Final = {
    secrets.PIN: Trouble.PIN_DAMAGED,
    secrets.PASSPHRASE: Trouble.PASSPHRASE_DAMAGED,
    secrets.RECOVERY: Trouble.RECOVERY_DAMAGED,
}


@dataclass(frozen=True, slots=True)
class Work:
    """Memory (bytes) and passes that argon2id takes; tests take less, and the example while it is made."""

    memory: int = MEMORY_BYTES
    passes: int = PASSES


@dataclass(frozen=True, slots=True)
class Vault:
    """The project group's opened key, held in memory only; forget it and everything is locked again."""

    private_key: bytes = field(repr=False)
    public_key: bytes = field(repr=False)


def check_pin(workplace: Path, pin: str, *, clock: Clock = time.time) -> None:
    """KnownProblem WRONG_PIN, TOO_MANY_TRIES (`seconds` to wait) or PIN_DAMAGED unless this is the PIN of this PC."""
    with opened(workplace) as db:
        check_pin_in(db, pin, clock=clock)


def check_pin_in(db: Database, pin: str, *, clock: Clock = time.time) -> None:
    """`check_pin` in a database that is open already."""
    must_be_whole(db, _PIN)
    with tries.counted(db, _PIN, clock):
        if not pin_matches(secrets.pin_hash(db), pin):
            raise KnownProblem(Trouble.WRONG_PIN)


def unlock(workplace: Path, passphrase: str, *, clock: Clock = time.time) -> Vault:
    """The opened key; KnownProblem WRONG_PASSPHRASE, TOO_MANY_TRIES (`seconds`) or PASSPHRASE_DAMAGED.

    Takes half a second on purpose; twice that for halves (`keys.typed_halves`) that don't fit as they are joined first.
    """
    with opened(workplace) as db:
        return unlock_in(db, passphrase, clock=clock)


def unlock_in(db: Database, passphrase: str, *, clock: Clock = time.time) -> Vault:
    """`unlock` in a database that is open already."""
    must_be_whole(db, secrets.PASSPHRASE)
    with tries.counted(db, secrets.PASSPHRASE, clock):
        return _open(db, secrets.PASSPHRASE, passphrase, Trouble.WRONG_PASSPHRASE)


def set_pin(
    workplace: Path, passphrase: str, new_pin: str, *, work: Work | None = None, clock: Clock = time.time
) -> None:
    """A new PIN for this PC; whoever has the passphrase may set it."""
    check_pin_form(new_pin)
    with opened(workplace) as db:
        unlock_in(db, passphrase, clock=clock)
        save_pin(db, new_pin, work or Work())
        secrets.save_tries(db, _PIN, 0, 0.0)


def change_passphrase(
    workplace: Path, old: str, new: str, *, work: Work | None = None, clock: Clock = time.time
) -> None:
    """A new passphrase in place of the old one; the recovery code stays as it is."""
    check_passphrase_form(new)
    with opened(workplace) as db:
        vault = unlock_in(db, old, clock=clock)
        lock(db, secrets.PASSPHRASE, vault.private_key, new, work or Work())


def recover(workplace: Path, code: str, new: str, *, work: Work | None = None, clock: Clock = time.time) -> None:
    """A new passphrase by the recovery code.

    KnownProblem WRONG_RECOVERY_CODE, TOO_MANY_TRIES (`seconds`) or RECOVERY_DAMAGED.
    """
    check_passphrase_form(new)
    with opened(workplace) as db:
        must_be_whole(db, secrets.RECOVERY)
        with tries.counted(db, secrets.RECOVERY, clock):
            try:
                read = read_recovery_code(code)
            except ValueError as error:
                raise KnownProblem(Trouble.WRONG_RECOVERY_CODE) from error
            vault = _open(db, secrets.RECOVERY, read, Trouble.WRONG_RECOVERY_CODE)
        lock(db, secrets.PASSPHRASE, vault.private_key, new, work or Work())
        secrets.save_tries(db, secrets.PASSPHRASE, 0, 0.0)


def must_be_whole(db: Database, *names: str) -> None:
    """KnownProblem PIN_DAMAGED, PASSPHRASE_DAMAGED or RECOVERY_DAMAGED for what no secret can open any more.

    Said instead of a wrong secret, and not counted as a try: the person typed it right.
    """
    for name in names or tuple(_DAMAGED):
        known = is_pin_hash(secrets.pin_hash(db)) if name == _PIN else is_locked_key(secrets.locked_key(db, name))
        if not (known and secrets.is_whole(db, name)):
            raise KnownProblem(_DAMAGED[name])


def check_pin_form(pin: str) -> None:
    """KnownProblem PIN_FORM unless this can be a PIN."""
    if not is_pin(pin):
        raise KnownProblem(Trouble.PIN_FORM)


def check_passphrase_form(passphrase: str) -> None:
    """KnownProblem PASSPHRASE_FORM unless this can be a passphrase."""
    if not is_passphrase(passphrase):
        raise KnownProblem(Trouble.PASSPHRASE_FORM, shortest=PASSPHRASE_LENGTH)


def save_pin(db: Database, pin: str, work: Work) -> None:
    """Keep the PIN as a slow hash."""
    secrets.save_pin_hash(db, hash_pin(pin, memory=work.memory, passes=work.passes))


def lock(db: Database, name: str, private_key: bytes, secret: str, work: Work) -> None:
    """Keep the private key locked under a secret (`secrets.PASSPHRASE` or `secrets.RECOVERY`)."""
    secrets.save_locked_key(db, name, lock_key(private_key, secret, memory=work.memory, passes=work.passes))


def _open(db: Database, name: str, secret: str, wrong: Trouble) -> Vault:
    locked = secrets.locked_key(db, name)
    for reading in readings(secret):
        with suppress(WrongSecretError):
            return Vault(unlock_key(locked, reading), secrets.public_key(db))
    raise KnownProblem(wrong)
