"""Rounds are compared by name: a name must never come to stand for another department unseen."""

from __future__ import annotations

import pytest

from leercultuur_desktop.domain.departments import EarlierRound, round_compared_with, round_that_knows_both, taken_over

EARLIER = (
    EarlierRound("Najaar 2024", ("Lassen", "Kantoor", "Montage")),
    EarlierRound("Najaar 2025", ("Lassen", "Kantoor")),
)


@pytest.mark.parametrize(
    ("new", "old", "known"),
    [
        ("Kantoor", "Lassen", "Najaar 2025"),
        ("kantoor", "LASSEN", "Najaar 2025"),
        ("Montage", "Lassen", "Najaar 2024"),
        ("Las", "Lassen", None),
        ("lassen", "Lassen", None),
        ("Lassen", "Las", None),
    ],
)
def test_the_last_round_that_knows_both_is_named(new: str, old: str, known: str | None) -> None:
    assert round_that_knows_both(new, old, EARLIER) == known


def test_two_names_that_change_places_are_both_taken_over() -> None:
    assert taken_over({"Kantoor": "Lassen", "Lassen": "Kantoor"}, EARLIER) == ("Kantoor", "Najaar 2025")
    assert taken_over({"Las": "Lassen"}, EARLIER) is None
    assert taken_over({"Kantoor": "Lassen"}, ()) is None


def test_only_the_very_same_name_is_compared() -> None:
    assert round_compared_with("Lassen", EARLIER) == "Najaar 2025"
    assert round_compared_with("Montage", EARLIER) == "Najaar 2024"
    assert round_compared_with("lassen", EARLIER) is None
