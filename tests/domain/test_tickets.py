"""Codes of paper: what a slip of the finger does is always noticed, and no two are alike."""

from __future__ import annotations

import itertools
import random
import secrets
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.domain.tickets import (
    DIGITS,
    GROUPS,
    MOST_AT_ONCE,
    NotACodeError,
    check_digit,
    in_groups,
    is_code,
    new_codes,
    read_code,
    written,
)

NINE = st.text("0123456789", min_size=9, max_size=9)
CODES = NINE.map(lambda digits: digits + check_digit(digits))


def test_the_check_digit_is_that_of_the_published_example() -> None:
    assert check_digit("572") == "4"
    assert check_digit("") == "0"


def test_every_pair_of_digits_from_every_state_tells_a_slip_apart() -> None:
    # The state before a digit is all that the digits before it leave behind, so these thousand cases are all there are.
    states = {check_digit(digits): digits for digits in map(str, range(1000))}
    assert len(states) == 10
    for before in states.values():
        assert len({check_digit(before + digit) for digit in "0123456789"}) == 10, "a wrong digit must be noticed"
        for one, other in itertools.permutations("0123456789", 2):
            assert check_digit(before + one + other) != check_digit(before + other + one), "two that changed places"


def test_two_states_never_meet_so_a_slip_stays_noticed_to_the_end() -> None:
    states = {check_digit(digits): digits for digits in map(str, range(1000))}
    for digit in "0123456789":
        assert len({check_digit(before + digit) for before in states.values()}) == 10


def slips(code: str) -> Iterator[str]:
    """Every single wrong digit, and every two neighbours that changed places."""
    for place, digit in enumerate(code):
        for wrong in "0123456789":
            if wrong != digit:
                yield code[:place] + wrong + code[place + 1 :]
    for place in range(DIGITS - 1):
        if code[place] != code[place + 1]:
            yield code[:place] + code[place + 1] + code[place] + code[place + 2 :]


@given(CODES)
def test_one_slip_never_makes_another_code(code: str) -> None:
    assert is_code(code)
    assert not any(is_code(slip) for slip in slips(code))


@given(CODES, st.lists(st.sampled_from([" ", "  ", "\t", "\n", " ", " ", "-", "–", "—", ".", "·"])))
def test_a_code_is_read_whatever_stands_between_its_digits(code: str, between: list[str]) -> None:
    parts = list(code)
    for place, sign in enumerate(between):
        parts.insert(place * 2 % (len(parts) + 1), sign)
    assert read_code("".join(parts)) == code
    assert read_code(written(code)) == code


@given(st.text())
def test_what_is_read_is_a_code_or_refused(text: str) -> None:
    try:
        code = read_code(text)
    except NotACodeError:
        return
    assert is_code(code)


@pytest.mark.parametrize(
    "text", ["", "1234", "12345678901", "0000000001", "٠٠٠٠٠٠٠٠٠٠", "²000000000", "000000000O", "0000 0000 00 0"]
)
def test_what_can_be_no_code_is_refused(text: str) -> None:
    with pytest.raises(NotACodeError):
        read_code(text)


@given(st.integers(1, 300), st.randoms())
def test_no_two_codes_are_alike(count: int, chance: random.Random) -> None:
    codes = new_codes(count, chance.randrange)
    assert len(set(codes)) == len(codes) == count
    assert all(is_code(code) for code in codes)


def test_chance_that_repeats_itself_gives_other_codes_all_the_same() -> None:
    numbers = iter([7, 7, 7, 8, 7, 8, 9])
    assert new_codes(3, lambda _: next(numbers)) == tuple(
        f"{number:09d}{check_digit(f'{number:09d}')}" for number in (7, 8, 9)
    )


def test_a_code_that_is_out_already_is_not_given_again() -> None:
    numbers = iter([7, 8])
    [seven] = new_codes(1, lambda _: 7)
    [eight] = new_codes(1, lambda _: next(numbers), {seven})
    assert eight.startswith("000000008")


def test_every_first_digit_comes_up_zero_too() -> None:
    assert {code[0] for code in new_codes(1000, secrets.randbelow)} == set("0123456789")


@pytest.mark.parametrize("count", [0, -1, MOST_AT_ONCE + 1])
def test_a_number_out_of_range_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        new_codes(count, secrets.randbelow)


def test_groups_hold_all_digits_also_of_an_unfinished_code() -> None:
    assert sum(GROUPS) == DIGITS
    assert in_groups("4829157306") == ("482", "915", "7306")
    assert in_groups("4829") == ("482", "9", "")
    assert written("4829157306") == "482 915 7306"
