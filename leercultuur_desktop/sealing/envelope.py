"""Sealing a record for the project group, so that nobody at the kiosk can read it back (libsodium sealed boxes)."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from typing import Final

from nacl.bindings import sodium_pad, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

RESPONSE_BLOCK: Final = 512
REMARK_BLOCK: Final = 2560
PLAN_BLOCK: Final = 4096
RECORD_KEY_BYTES: Final = 16


class UnsealError(Exception):
    """A record that this key cannot open: damaged, or sealed for another key."""


class TooLargeError(Exception):
    """A record that does not fit its one fixed size."""


def record_key() -> bytes:
    """128 random bits for a record: it says nothing about when it came."""
    return secrets.token_bytes(RECORD_KEY_BYTES)


def shuffler() -> random.Random:
    """Randomness that nobody can predict, for shuffling what was opened."""
    return random.SystemRandom()


def seal(public_key: bytes, data: bytes, block: int, *, fixed: bool = True) -> bytes:
    """Pad to a multiple of `block` bytes and seal; with `fixed`, to exactly one block, so that all records look alike.

    TooLargeError when the data leaves no room for padding in its one block.
    """
    if fixed and len(data) >= block:
        raise TooLargeError(len(data))
    return SealedBox(PublicKey(public_key)).encrypt(sodium_pad(data, block))


def unseal(private_key: bytes, sealed: bytes, block: int) -> bytes:
    """The data that `seal` sealed; UnsealError where the record is damaged or not for this key."""
    return unsealer(private_key, block)(sealed)


def unsealer(private_key: bytes, block: int) -> Callable[[bytes], bytes]:
    """`unseal` for many records of one key; let go of it as soon as they are open, for it holds the key."""
    # The public half is computed here, once: for every record again it would take a third of all the time.
    box = SealedBox(PrivateKey(private_key))

    def open_one(sealed: bytes) -> bytes:
        try:
            return sodium_unpad(box.decrypt(sealed), block)
        except (CryptoError, ValueError, TypeError) as error:
            raise UnsealError from error

    return open_one
