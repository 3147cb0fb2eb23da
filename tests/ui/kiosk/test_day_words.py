"""A day as somebody says it, in every language of the kiosk."""

from datetime import date

import pytest

from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.ui.kiosk.day_words import day_words

NOVEMBER = {
    "nl": "24 november",
    "en": "24 November",
    "de": "24. November",
    "pl": "24 listopada",
    "ro": "24 noiembrie",
    "tr": "24 Kasım",
    "uk": "24 листопада",
    "ar": "24 نوفمبر",
}
MARCH = {
    "nl": "1 maart",
    "en": "1 March",
    "de": "1. März",
    "pl": "1 marca",
    "ro": "1 martie",
    "tr": "1 Mart",
    "uk": "1 березня",
    "ar": "1 مارس",
}


def test_every_language_of_the_kiosk_is_here() -> None:
    assert set(NOVEMBER) == set(MARCH) == set(OWN_NAMES)


@pytest.mark.parametrize("language", list(NOVEMBER))
def test_a_day_of_this_year_needs_no_year(language: str) -> None:
    assert day_words(date(2026, 11, 24), language, 2026) == NOVEMBER[language]
    assert day_words(date(2026, 3, 1), language, 2026) == MARCH[language]


@pytest.mark.parametrize("language", list(NOVEMBER))
def test_a_day_of_another_year_names_it(language: str) -> None:
    assert day_words(date(2027, 3, 1), language, 2026) == f"{MARCH[language]} 2027"
