"""How long ago the group would look back is said as people say it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from leercultuur_desktop.ui.meeting.look_back_words import capital, due_words, length_words, number_word
from tests.ui.meeting import sample

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "vandaag"),
        (1, "morgen"),
        (-1, "gisteren"),
        (-2, "twee dagen geleden"),
        (-7, "één week geleden"),
        (-13, "13 dagen geleden"),
        (14, "over twee weken"),
        (-70, "tien weken geleden"),
        (-90, "12 weken geleden"),
        (-100, "drie maanden geleden"),
        (-800, "twee jaar geleden"),
    ],
)
def test_how_long_ago_is_said_as_people_say_it(days: int, words: str) -> None:
    assert due_words(TODAY + timedelta(days=days), TODAY, sample.DUTCH) == words


def test_numbers_are_letters_up_to_ten() -> None:
    assert [number_word(number, sample.DUTCH) for number in (1, 10, 11)] == ["één", "tien", "11"]
    assert length_words(1, sample.DUTCH) == "één dag"
    assert [capital(text) for text in ("één week", "gisteren", "")] == ["Eén week", "Gisteren", ""]
