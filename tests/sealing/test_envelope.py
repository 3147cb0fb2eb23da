"""Sealed records: only the right key opens them, any change is noticed, and the size tells nothing."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.domain.answers import REMARK_LENGTH, Response, encode_response
from leercultuur_desktop.domain.identifiers import Layer, Source
from leercultuur_desktop.sealing.envelope import (
    PLAN_BLOCK,
    REMARK_BLOCK,
    RESPONSE_BLOCK,
    TooLargeError,
    UnsealError,
    record_key,
    seal,
    shuffler,
    unseal,
)
from leercultuur_desktop.sealing.keys import new_key_pair

PAIR, OTHER = new_key_pair(), new_key_pair()


@given(st.binary(max_size=RESPONSE_BLOCK - 1))
def test_what_is_sealed_opens_again_and_has_one_size(data: bytes) -> None:
    sealed = seal(PAIR.public, data, RESPONSE_BLOCK)
    assert len(sealed) == RESPONSE_BLOCK + 48
    assert unseal(PAIR.private, sealed, RESPONSE_BLOCK) == data


@given(st.binary(max_size=3 * PLAN_BLOCK))
def test_a_plan_of_any_size_opens_again_and_tells_only_its_pages(data: bytes) -> None:
    sealed = seal(PAIR.public, data, PLAN_BLOCK, fixed=False)
    assert len(sealed) == (len(data) // PLAN_BLOCK + 1) * PLAN_BLOCK + 48
    assert unseal(PAIR.private, sealed, PLAN_BLOCK) == data


def test_another_key_opens_nothing() -> None:
    with pytest.raises(UnsealError):
        unseal(OTHER.private, seal(PAIR.public, b"drie", RESPONSE_BLOCK), RESPONSE_BLOCK)


def test_every_flipped_bit_is_noticed() -> None:
    sealed = seal(PAIR.public, b"drie", RESPONSE_BLOCK)
    for place in (*range(60), *random.Random(1).sample(range(60, len(sealed)), 60), len(sealed) - 1):
        for bit in (1, 128):
            changed = bytearray(sealed)
            changed[place] ^= bit
            with pytest.raises(UnsealError):
                unseal(PAIR.private, bytes(changed), RESPONSE_BLOCK)


def test_a_box_cut_short_or_made_longer_is_noticed() -> None:
    sealed = seal(PAIR.public, b"drie", RESPONSE_BLOCK)
    for changed in (b"", sealed[:1], sealed[:47], sealed[:48], sealed[:-1], sealed + b"\0", sealed[1:], sealed * 2):
        with pytest.raises(UnsealError):
            unseal(PAIR.private, changed, RESPONSE_BLOCK)


def test_a_box_that_was_padded_otherwise_is_noticed() -> None:
    with pytest.raises(UnsealError):
        unseal(PAIR.private, seal(PAIR.public, b"x" * 40, 64), RESPONSE_BLOCK)


@pytest.mark.parametrize("size", [RESPONSE_BLOCK, RESPONSE_BLOCK + 1, 10 * RESPONSE_BLOCK])
def test_what_does_not_fit_its_one_size_is_refused(size: int) -> None:
    with pytest.raises(TooLargeError):
        seal(PAIR.public, b"x" * size, RESPONSE_BLOCK)


def test_the_longest_response_and_remark_fit() -> None:
    longest = Response(Layer.SUPERVISORS, '"' * 60, (None,) * 24, Source.IMPORT)
    widest = Response(Layer.SUPERVISORS, "\U0001f3ed" * 60, (5,) * 24, Source.KIOSK)
    for response in (longest, widest):
        seal(PAIR.public, encode_response(response), RESPONSE_BLOCK)
    seal(PAIR.public, ("\U0001f3ed" * REMARK_LENGTH).encode(), REMARK_BLOCK)


def test_the_same_record_never_looks_the_same() -> None:
    assert len({seal(PAIR.public, b"drie", RESPONSE_BLOCK)[:32] for _ in range(50)}) == 50


def test_record_keys_and_shuffles_cannot_be_predicted() -> None:
    keys = {record_key() for _ in range(500)}
    assert len(keys) == 500
    assert {len(key) for key in keys} == {16}
    random.seed(1)
    first = shuffler().random()
    random.seed(1)
    assert shuffler().random() != first
