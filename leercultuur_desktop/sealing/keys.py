"""The project group's key pair, locked under a passphrase and a recovery code; and the staff PIN's slow hash."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final

from nacl import pwhash
from nacl.exceptions import CryptoError
from nacl.exceptions import InvalidkeyError as NaclInvalidkeyError
from nacl.public import PrivateKey
from nacl.secret import SecretBox

MEMORY_BYTES: Final = 256 * 1024 * 1024
PASSES: Final = 3
PASSPHRASE_LENGTH: Final = 12
_PIN: Final = re.compile(r"[0-9]{4,8}")
_PIN_HASH: Final = re.compile(r"\$argon2id\$v=19\$m=\d{1,7},t=\d{1,3},p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}")
_BOX_BYTES: Final = SecretBox.NONCE_SIZE + PrivateKey.SIZE + SecretBox.MACBYTES
# Far above what we ever wrote: a damaged number must not ask for all the memory, or all of the day.
_MOST_MEMORY: Final = 4 * 1024 * 1024 * 1024
_MOST_PASSES: Final = 100
# Crockford's alphabet: no I, L, O or U, so that nothing on the printed sheet looks like something else.
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})
_CODE_SYMBOLS: Final = 24
_GROUP: Final = 5
# No field and no line of a file gives this sign, so no passphrase holds it.
_BETWEEN_HALVES: Final = "\n"


class WrongSecretError(Exception):
    """The passphrase or the recovery code does not open this key."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """An X25519 key pair, 32 bytes each."""

    public: bytes
    private: bytes


@dataclass(frozen=True, slots=True)
class LockedKey:
    """A private key encrypted under a secret: salt and work of argon2id, and the secret box."""

    salt: bytes
    passes: int
    memory: int
    box: bytes


def new_key_pair() -> KeyPair:
    """A fresh key pair."""
    private = PrivateKey.generate()
    return KeyPair(bytes(private.public_key), bytes(private))


def lock_key(private: bytes, secret: str, *, memory: int = MEMORY_BYTES, passes: int = PASSES) -> LockedKey:
    """Encrypt a private key under a secret with argon2id and XSalsa20-Poly1305."""
    salt = secrets.token_bytes(pwhash.argon2id.SALTBYTES)
    return LockedKey(salt, passes, memory, bytes(SecretBox(_derive(secret, salt, passes, memory)).encrypt(private)))


def unlock_key(locked: LockedKey, secret: str) -> bytes:
    """The private key; WrongSecretError when the secret is not the one it was locked under."""
    try:
        return SecretBox(_derive(secret, locked.salt, locked.passes, locked.memory)).decrypt(locked.box)
    except CryptoError as error:
        raise WrongSecretError from error


def _derive(secret: str, salt: bytes, passes: int, memory: int) -> bytes:
    # NFKC: the same passphrase typed on another keyboard or system gives the same bytes.
    password = unicodedata.normalize("NFKC", secret).encode()
    return pwhash.argon2id.kdf(SecretBox.KEY_SIZE, password, salt, opslimit=passes, memlimit=memory)


def new_recovery_code() -> str:
    """A recovery code of 120 random bits: 24 symbols and a check symbol, in five groups of five."""
    symbols = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_SYMBOLS))
    symbols += _check_symbol(symbols)
    return "-".join(symbols[place : place + _GROUP] for place in range(0, len(symbols), _GROUP))


def read_recovery_code(text: str) -> str:
    """The code as it was made, whatever the case, spaces and dashes; ValueError for one that can't be right."""
    symbols = re.sub(r"[\s\-–—.]", "", text).upper().translate(_LOOKALIKES)
    if len(symbols) != _CODE_SYMBOLS + 1 or any(symbol not in _ALPHABET for symbol in symbols):
        raise ValueError("not a recovery code")
    if _check_symbol(symbols[:-1]) != symbols[-1]:
        raise ValueError("check symbol differs")
    return "-".join(symbols[place : place + _GROUP] for place in range(0, len(symbols), _GROUP))


def _check_symbol(symbols: str) -> str:
    # Odd weights are invertible modulo 32, so every single wrong symbol is noticed.
    weighed = sum((2 * place + 1) * _ALPHABET.index(symbol) for place, symbol in enumerate(symbols))
    return _ALPHABET[weighed % len(_ALPHABET)]


def is_pin(text: str) -> bool:
    """Whether this can be a PIN: 4 to 8 digits."""
    return _PIN.fullmatch(text) is not None


def is_passphrase(text: str) -> bool:
    """Whether this can be a passphrase: 12 characters or more, not all of them blank."""
    return len(text) >= PASSPHRASE_LENGTH and bool(text.strip())


def join_halves(first: str, second: str) -> str:
    """The passphrase of two people: one half right behind the other, without blanks around either.

    So it can also be typed in one go, in any field and on the terminal.
    """
    return first.strip() + second.strip()


def typed_halves(first: str, second: str) -> str:
    """Two halves of a passphrase that exists, kept apart for `readings`; empty where nothing was typed."""
    halves = [half for half in (first.strip(), second.strip()) if half]
    return _BETWEEN_HALVES.join(halves)


def readings(secret: str) -> tuple[str, ...]:
    """The passphrases that may be meant: the one that was typed; for halves as one, then with a blank between them.

    Who makes a passphrase alone types blanks between its words; whoever shares it later parts it at one of them.
    """
    first, parted, second = secret.partition(_BETWEEN_HALVES)
    return (join_halves(first, second), f"{first} {second}") if parted else (secret,)


def hash_pin(pin: str, *, memory: int = MEMORY_BYTES, passes: int = PASSES) -> str:
    """A slow salted hash of the PIN (argon2id)."""
    return pwhash.argon2id.str(pin.encode(), opslimit=passes, memlimit=memory).decode()


def pin_matches(hashed: str, pin: str) -> bool:
    """Whether this is the PIN that was hashed."""
    try:
        return pwhash.verify(hashed.encode(), pin.encode())
    except NaclInvalidkeyError:
        return False


def is_pin_hash(stored: object) -> bool:
    """Whether this can be the hash of any PIN at all; one that can't was damaged, and no PIN is right for it."""
    return isinstance(stored, str) and _PIN_HASH.fullmatch(stored) is not None


def is_locked_key(locked: LockedKey) -> bool:
    """Whether this can be a locked private key at all."""
    sizes = ((locked.salt, pwhash.argon2id.SALTBYTES), (locked.box, _BOX_BYTES))
    return all(isinstance(part, bytes) and len(part) == size for part, size in sizes) and (
        _is_work(locked.passes, pwhash.argon2id.OPSLIMIT_MIN, _MOST_PASSES)
        and _is_work(locked.memory, pwhash.argon2id.MEMLIMIT_MIN, _MOST_MEMORY)
    )


def _is_work(number: object, least: int, most: int) -> bool:
    return isinstance(number, int) and least <= number <= most


def slow_mark(data: bytes, salt: bytes, *, memory: int = MEMORY_BYTES, passes: int = PASSES) -> bytes:
    """A slow fingerprint (32 bytes) that recognises the same data again but is too slow to guess data with."""
    digest = hashlib.sha256(data).digest()
    return pwhash.argon2id.kdf(32, digest, salt[: pwhash.argon2id.SALTBYTES], opslimit=passes, memlimit=memory)
