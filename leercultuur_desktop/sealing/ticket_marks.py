"""The slow hash under which a one-time code is kept: the kiosk can look a code up, and nobody can read codes back.

Ten digits are few: with a fast hash, even a keyed one whose key lies on the same disk, every code there can be would be
tried in minutes.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final

from nacl import pwhash

MARK_BYTES: Final = 16
TICKET_MEMORY: Final = 64 * 1024 * 1024
TICKET_PASSES: Final = 3
"""RFC 9106's choice for where 2 GiB a hash is too much: about 0.1 s of one core, so that 2,000 codes take minutes."""
# Far from what we ever wrote: a damaged number must not ask for all the memory, or all of the day.
_MEMORY: Final = range(pwhash.argon2id.MEMLIMIT_MIN, 1024 * 1024 * 1024)
_PASSES: Final = range(pwhash.argon2id.OPSLIMIT_MIN, 100)


@dataclass(frozen=True, slots=True)
class Hashing:
    """How the codes of one round are hashed: a salt of 16 bytes, and passes and memory (bytes) of argon2id."""

    salt: bytes
    passes: int
    memory: int

    @property
    def is_sound(self) -> bool:
        """Whether these can be what this program once stored; anything else was damaged."""
        return (
            isinstance(self.salt, bytes)
            and len(self.salt) == pwhash.argon2id.SALTBYTES
            and self.passes in _PASSES
            and self.memory in _MEMORY
        )


def new_hashing(memory: int = TICKET_MEMORY, passes: int = TICKET_PASSES) -> Hashing:
    """A way of hashing with a salt of its own: the same code in another round has another mark."""
    return Hashing(secrets.token_bytes(pwhash.argon2id.SALTBYTES), passes, memory)


def mark_of(code: str, hashing: Hashing) -> bytes:
    """The mark (16 bytes) of a code of ten digits."""
    return pwhash.argon2id.kdf(
        MARK_BYTES, code.encode(), hashing.salt, opslimit=hashing.passes, memlimit=hashing.memory
    )
