"""Screen and printers: nonsense millimetres are seen, and everything but a good screen says what to do."""

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.health_devices import Screen, is_size_unknown, tell_display, tell_printers
from leercultuur_desktop.services.health_words import State

WORDS = Words("nl", paths.translations())
GOOD = Screen(1920, 1080, 527.0, 296.0)


@pytest.mark.parametrize(
    ("screen", "plausible"),
    [
        (GOOD, True),
        (Screen(3840, 2160, 600.0, 340.0), True),
        (Screen(1920, 1080, 1210.0, 680.0), True),
        (Screen(1080, 1920, 296.0, 527.0), True),
        (Screen(1920, 1080, 0.0, 0.0), False),
        (Screen(1920, 1080, 160.0, 90.0), True),
        (Screen(1920, 1080, 16.0, 9.0), False),
        (Screen(1920, 1080, 1600.0, 900.0), False),
        (Screen(1920, 1080, 527.0, 527.0), False),
    ],
)
def test_millimetres_are_believed_only_when_they_can_be_true(screen: Screen, plausible: bool) -> None:
    assert screen.is_plausible is plausible
    assert is_size_unknown(screen, None) is not plausible
    assert not is_size_unknown(screen, 24.0)


def test_a_good_screen_is_told_with_its_size() -> None:
    said = tell_display(GOOD, None, WORDS)
    assert (said.state, said.found) == (State.OK, "1920 × 1080 beeldpunten, 527 × 296 millimeter")


def test_a_size_that_the_owner_gave_is_the_one_that_counts() -> None:
    said = tell_display(Screen(1920, 1080, 0.0, 0.0), 23.8, WORDS)
    assert (said.state, said.advice) == (State.OK, "")
    assert "23,8 inch, zoals jij opgaf" in said.found


@pytest.mark.parametrize(
    ("screen", "words"),
    [
        (Screen(1920, 1080, 0.0, 0.0), "Meet het scherm van hoek tot hoek"),
        (Screen(1024, 600, 220.0, 130.0), "1024 × 768"),
        (Screen(600, 1024, 130.0, 220.0), "1024 × 768"),
    ],
)
def test_a_screen_that_asks_for_something_says_what(screen: Screen, words: str) -> None:
    said = tell_display(screen, None, WORDS)
    assert said.state is State.NOTE
    assert words in said.advice


def test_no_screen_is_told() -> None:
    assert tell_display(None, None, WORDS).state is State.NOTE


def test_printers_are_named_the_usual_one_first() -> None:
    assert tell_printers(("A", "B"), "B", WORDS).found == "B, A"
    assert tell_printers(("A", "B", "C", "D", "E"), "", WORDS).found == "A, B, C en nog 2"
    assert tell_printers(("A",), "weg", WORDS).found == "A"


def test_without_a_printer_there_is_another_way() -> None:
    said = tell_printers((), "", WORDS)
    assert said.state is State.NOTE
    assert "PDF" in said.advice
