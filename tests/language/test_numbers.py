"""Numbers and days as a reader of each language writes them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.language.numbers import day, decimal, percent


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (3.44, 1, "3,4"),
        (3.45, 1, "3,5"),
        (2.45, 1, "2,5"),
        (2.675, 2, "2,68"),
        (1.005, 2, "1,01"),
        (-0.45, 1, "-0,5"),
        (-0.04, 1, "0,0"),
        (4, 1, "4,0"),
        (1234567.0, 0, "1234567"),
        (0.5, 0, "1"),
        (1e-9, 2, "0,00"),
        (1e15, 1, "1000000000000000,0"),
    ],
)
def test_numbers_are_rounded_half_up_with_a_comma(value: float, digits: int, text: str) -> None:
    assert decimal(value, "nl", digits) == text
    assert decimal(value, "de", digits) == text
    assert decimal(value, "en", digits) == text.replace(",", ".")


def test_shares_are_whole_percents() -> None:
    assert [percent(share, "nl") for share in (0, 0.004, 0.005, 0.125, 2 / 3, 1, 1.25)] == [
        "0%",
        "0%",
        "1%",
        "13%",
        "67%",
        "100%",
        "125%",
    ]


@given(st.integers(-4000, 4000))
def test_every_tenth_of_hundredths_rounds_as_on_paper(hundredths: int) -> None:
    text = decimal(hundredths / 100, "en", 1)
    sign = -1 if hundredths < 0 else 1
    tenths = sign * ((abs(hundredths) + 5) // 10)
    assert float(text) == tenths / 10


def test_days_are_written_out() -> None:
    assert day(date(2027, 2, 3), "nl") == "3 februari 2027"
    assert day(date(2026, 12, 31), "en") == "31 December 2026"
    assert [day(date(2026, month, 1), "nl").split()[1] for month in (1, 3, 8, 12)] == [
        "januari",
        "maart",
        "augustus",
        "december",
    ]


def test_days_are_written_in_every_language_of_the_kiosk() -> None:
    told = {language: day(date(2026, 11, 24), language) for language in ("de", "pl", "ro", "tr", "uk", "ar")}
    assert told == {
        "de": "24. November 2026",
        "pl": "24 listopada 2026",
        "ro": "24 noiembrie 2026",
        "tr": "24 Kasım 2026",
        "uk": "24 листопада 2026",
        "ar": "24 نوفمبر 2026",
    }
