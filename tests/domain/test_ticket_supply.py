"""Codes that run out are told in time, and only where somebody would really be without one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.domain.ticket_supply import Shortage, Supply
from leercultuur_desktop.domain.tickets import MOST_AT_ONCE


@pytest.mark.parametrize(
    ("made", "left", "people", "responses", "shortage"),
    [
        (0, 0, 48, 0, Shortage.NONE_MADE),
        (60, 60, 48, 0, Shortage.NOTHING),
        (60, 15, 48, 45, Shortage.NOTHING),
        (60, 3, 48, 45, Shortage.NOTHING),
        (40, 20, 48, 20, Shortage.NOTHING),
        (40, 6, 48, 34, Shortage.NOTHING),
        (40, 5, 48, 35, Shortage.ALMOST_OUT),
        (40, 1, 48, 39, Shortage.ALMOST_OUT),
        (40, 0, 48, 40, Shortage.OUT),
        (48, 0, 48, 48, Shortage.NOTHING),
        (60, 0, 48, 60, Shortage.NOTHING),
        (900, 120, 1200, 780, Shortage.ALMOST_OUT),
        (900, 121, 1200, 779, Shortage.NOTHING),
        (4, 2, 8, 2, Shortage.ALMOST_OUT),
    ],
)
def test_a_shortage_is_told_when_it_is_one(
    made: int, left: int, people: int, responses: int, shortage: Shortage
) -> None:
    assert Supply(made, left, people, responses).shortage is shortage


@pytest.mark.parametrize(
    ("made", "left", "people", "responses", "to_make"),
    [(0, 0, 48, 0, 52), (40, 4, 48, 36, 10), (60, 30, 48, 30, 3), (0, 0, 6000, 0, MOST_AT_ONCE), (0, 0, 0, 0, 3)],
)
def test_so_many_are_suggested_that_everybody_can_have_one_and_some_get_lost(
    made: int, left: int, people: int, responses: int, to_make: int
) -> None:
    assert Supply(made, left, people, responses).to_make == to_make


@given(st.integers(1, 3000), st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 3000))
def test_what_is_suggested_ends_every_shortage(made: int, used: int, people: int, responses: int) -> None:
    left = max(0, made - used)
    before = Supply(made, left, people, responses)
    after = Supply(made + before.to_make, left + before.to_make, people, responses)
    assert 1 <= before.to_make <= MOST_AT_ONCE
    assert after.shortage is Shortage.NOTHING
