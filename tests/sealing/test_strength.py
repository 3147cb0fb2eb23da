"""The hint on how hard a secret is to guess: low rather than flattering, and it knows Dutch habits."""

import pytest

from leercultuur_desktop.sealing.keys import join_halves, readings, typed_halves
from leercultuur_desktop.sealing.strength import Level, Strength, Weakness, is_easy_pin, strength


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("aaaaaaaaaaaa", Weakness.REPEATED),
        ("koperkoperkoper", Weakness.REPEATED),
        ("lassen lassen lassen", Weakness.REPEATED),
        ("123456789012", Weakness.ROW),
        ("qwertyuiop12", Weakness.ROW),
        ("lkjhgfdsa koper", Weakness.ROW),
        ("Voorjaar2026!", Weakness.KNOWN),
        ("een lange wachtzin", Weakness.KNOWN),
        ("Van der Velden", Weakness.KNOWN),
        ("fietsen fijn", Weakness.SHORT),
    ],
)
def test_what_is_easy_to_guess_is_weak_and_says_why(text: str, because: Weakness) -> None:
    assert strength(text, ("Van der Velden BV",)) == Strength(Level.WEAK, because)


@pytest.mark.parametrize("text", ["samen leren we elke dag", "koper lente fietsen draad"])
def test_a_short_sentence_is_fair(text: str) -> None:
    assert strength(text).level in {Level.FAIR, Level.STRONG}


@pytest.mark.parametrize(
    "text", ["koper lantaarn draaibank fiets", "correct horse battery staple", "Żółty kotek śpi pod dachem"]
)
def test_four_loose_words_are_strong(text: str) -> None:
    assert strength(text) == Strength(Level.STRONG)


def test_every_word_more_is_never_worse() -> None:
    order = list(Level)
    words = "koper lantaarn draaibank fiets olie".split()
    levels = [order.index(strength(" ".join(words[:count])).level) for count in range(1, 6)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert levels[-1] == 2


def test_the_name_of_the_company_adds_nothing() -> None:
    assert strength("draaibank lantaarn fiets").level is not Level.WEAK
    assert strength("draaibank lantaarn fiets", ("Lantaarn & Fiets",)).level is Level.WEAK


@pytest.mark.parametrize("pin", ["1234", "0000", "1212", "1985", "98765", "20262026"])
def test_a_pin_that_anybody_tries_first_is_known(pin: str) -> None:
    assert is_easy_pin(pin)


@pytest.mark.parametrize("pin", ["7391", "2468", "80417", "13579246"])
def test_another_pin_is_not_called_easy(pin: str) -> None:
    assert not is_easy_pin(pin)


def test_two_halves_make_what_can_be_typed_in_one_go() -> None:
    assert join_halves("koper lantaarn ", " draaibank fiets") == "koper lantaarndraaibank fiets"
    assert join_halves("", "alleen de tweede") == "alleen de tweede"


def test_halves_may_stand_for_a_passphrase_with_or_without_a_blank_between_them() -> None:
    typed = typed_halves(" koper lantaarn", "draaibank fiets ")
    assert readings(typed) == ("koper lantaarndraaibank fiets", "koper lantaarn draaibank fiets")


def test_what_was_typed_in_one_go_is_read_as_it_stands() -> None:
    assert readings("koper lantaarn  draaibank ") == ("koper lantaarn  draaibank ",)
    assert readings(typed_halves("", "alleen de tweede")) == ("alleen de tweede",)
    assert typed_halves(" ", "") == ""
