"""The slow hash of a code: the same for the same code and round, another for everything else, and slow for real."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercultuur_desktop.sealing.ticket_marks import (
    MARK_BYTES,
    TICKET_MEMORY,
    TICKET_PASSES,
    Hashing,
    mark_of,
    new_hashing,
)

LIGHT = Hashing(bytes(range(16)), 1, 8192)
CODES = st.text("0123456789", min_size=10, max_size=10)


@settings(max_examples=50, deadline=None)
@given(CODES, CODES)
def test_two_codes_have_one_mark_only_if_they_are_one(one: str, other: str) -> None:
    assert len(mark_of(one, LIGHT)) == MARK_BYTES
    assert (mark_of(one, LIGHT) == mark_of(other, LIGHT)) == (one == other)


def test_each_round_gives_the_same_code_another_mark() -> None:
    first, second = new_hashing(8192, 1), new_hashing(8192, 1)
    assert first.salt != second.salt
    assert mark_of("0000000000", first) != mark_of("0000000000", second)


def test_the_usual_work_is_slow_and_needs_memory() -> None:
    usual = new_hashing()
    assert (usual.memory, usual.passes) == (TICKET_MEMORY, TICKET_PASSES) == (64 * 2**20, 3)
    began = time.process_time()
    mark_of("0000000000", usual)
    # A thousandth of this would already be too fast for what ten digits can hold.
    assert time.process_time() - began > 0.01


@pytest.mark.parametrize(
    "damaged",
    [
        Hashing(b"short", 1, 8192),
        Hashing("sixteen signs...", 1, 8192),  # type: ignore[arg-type]  # what a damaged file may hold
        Hashing(bytes(16), 0, 8192),
        Hashing(bytes(16), 1000, 8192),
        Hashing(bytes(16), 1, 10),
        Hashing(bytes(16), 1, 2**40),
        Hashing(bytes(16), "x", 8192),  # type: ignore[arg-type]  # likewise
    ],
)
def test_numbers_that_were_never_written_are_not_sound(damaged: Hashing) -> None:
    assert LIGHT.is_sound
    assert new_hashing().is_sound
    assert not damaged.is_sound
