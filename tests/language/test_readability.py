"""Sentences, words and syllables are counted as a person counts them; the formula is Douma's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.language.readability import readability, sentences, syllables, words
from tests.architecture.checkout import TESTS

# 249 words drawn at random from the product's own texts, each divided by hand into the syllables one hears before any
# rule was tried. Left out of the draw: letters and foreign words of commands (PDF, TOML, build).
# Right on this list: this rule 249, runs of vowels 245, pyphen 0.18 and textstat 0.7 (which asks pyphen) 241 each,
# as a hyphen may not leave one letter alone: e-ven, o-pent, re-gi-o. Over all 1607 different words of the product this
# rule and pyphen differ on 63; read one by one, this rule is right on 54 and misses foreign words and letters (usb).
COUNTED = (TESTS / "data" / "syllables_nl.txt").read_text(encoding="utf-8").split()


def test_syllables_are_counted_as_by_hand() -> None:
    wrong = [one for one in COUNTED if syllables(one.replace("-", "")) != one.count("-") + 1]
    assert len(COUNTED) == len(set(COUNTED)) == 249
    assert not wrong


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("ideeën", 3),
        ("geïnteresseerd", 5),
        ("coördinator", 5),
        ("zoiets", 2),
        ("reageren", 4),
        ("nieuw", 1),
        ("Mooie", 2),
        ("teamleider", 3),
        ("managementteam", 4),
        ("coachen", 2),
        ("directeur-eigenaar", 6),
        ("24", 1),
        ("PDF", 3),
        ("mkb-bedrijf", 5),
        ("geautomatiseerd", 6),
        ("bureau", 2),
        ("training", 2),
        ("z'n", 1),
        ("Eén", 1),
    ],
)
def test_two_vowels_are_one_syllable_only_where_one_hears_one(word: str, count: int) -> None:
    # ‘Eén’ and ‘één’ are one word; the accents only stress it.
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kijk. Luister! Vraag?", ["Kijk.", "Luister!", "Vraag?"]),
        ("Zeg: ‘Kom maar.’ Loop dan mee.", ["Zeg: ‘Kom maar.’", "Loop dan mee."]),
        ("Vraag: ‘Hoe gaat het?’ en luister.", ["Vraag: ‘Hoe gaat het?’ en luister."]),
        ("Van 3,4 naar 3.5 op 1.000 mensen.", ["Van 3,4 naar 3.5 op 1.000 mensen."]),
        ("Kop\n\nDe zin gaat\nverder.", ["Kop", "De zin gaat\nverder."]),
        ("Eén regel\nDan de volgende", ["Eén regel", "Dan de volgende"]),
        ("", []),
        ("…", ["…"]),
    ],
)
def test_a_sentence_ends_where_one_pauses(text: str, found: list[str]) -> None:
    assert sentences(text) == found


def test_a_word_is_what_stands_between_spaces() -> None:
    assert words("Collega's en z'n pc-scherm, 3,5 uur – {name}: m²") == [
        "Collega's", "en", "z'n", "pc-scherm", "3,5", "uur", "0", "m²",
    ]  # fmt: skip


def test_the_reading_ease_is_doumas() -> None:
    found = readability("Dit is een zin. Leren op het werk is mooi.")
    assert found is not None
    assert (found.sentences, found.words, found.syllables) == (2, 10, 11)
    assert found.reading_ease == pytest.approx(206.84 - 0.77 * 110 - 0.93 * 5)
    assert found.longest == "Leren op het werk is mooi."


def test_a_text_without_words_has_no_figures() -> None:
    assert readability("– … ?") is None


@given(st.text(max_size=60))
def test_no_text_whatever_breaks_the_count(text: str) -> None:
    found = readability(text)
    assert found is None or (found.words >= found.sentences >= 1 and found.syllables >= found.words)
