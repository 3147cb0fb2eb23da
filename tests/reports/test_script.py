"""Arabic letters are joined and stand from right to left; everything else stays as it is."""

from __future__ import annotations

import unicodedata

from leercultuur_desktop.reports.paper import REGULAR, register_fonts
from leercultuur_desktop.reports.script import as_drawn, lines_of, own_words, width_of

LETTER_FORMS = range(0xFE70, 0xFEFD)


def plain(drawn: str) -> str:
    """Drawn letters as one reads them: backwards, and without their joined forms."""
    return unicodedata.normalize("NFKC", drawn[::-1])


def test_latin_and_cyrillic_stay_as_they_are() -> None:
    for language, text in (("nl", "(bijna) nooit"), ("uk", "(майже) ніколи"), ("tr", "İşimizde nasıl?")):
        assert as_drawn(text, language) == text


def test_arabic_is_joined_and_turned() -> None:
    drawn = as_drawn("نعم", "ar")
    assert all(ord(letter) in LETTER_FORMS for letter in drawn)
    assert plain(drawn) == "نعم"


def test_brackets_open_where_reading_begins() -> None:
    drawn = as_drawn("(تقريبا)", "ar")
    assert (drawn[0], drawn[-1]) == ("(", ")")
    assert as_drawn("«عندنا»", "ar")[0] == "«"


def test_numbers_and_company_names_keep_their_own_direction() -> None:
    assert "482" in as_drawn("الرمز 482 هنا", "ar")
    assert as_drawn(own_words("Van Dalen B.V."), "ar") == "Van Dalen B.V."
    assert as_drawn(own_words("Van Dalen B.V."), "nl") == "Van Dalen B.V."
    assert plain(as_drawn(own_words("شركة (نور)"), "ar")) == "شركة )نور("


def test_lines_are_no_wider_than_asked_and_lose_no_letter() -> None:
    register_fonts()
    text = "هل يمكن للناس عندنا أن يجربوا طريقة أخرى في العمل؟ " * 4
    lines = lines_of(text, "ar", REGULAR, 10, 120)
    assert " ".join(lines) == text.strip()
    assert all(width_of(line, "ar", REGULAR, 10) <= 120 for line in lines)
    assert "".join(lines_of("onverkort" * 20, "nl", REGULAR, 10, 60)) == "onverkort" * 20
    assert lines_of("", "nl", REGULAR, 10, 60) == []
