"""Words for the voice are found by the text on the screen, with numbers filled in where both have a place for them."""

from pathlib import Path

from leercultuur_desktop.services.voices import Voices, read_voices

VOICES = Voices({"ar": {"نعم": "نَعَمْ", "من {minimum} أشخاص": "مِنْ {minimum} أَشْخَاصْ", "a.b": "c"}})


def test_a_text_of_its_own_language_is_said_otherwise() -> None:
    assert VOICES.spoken("ar", "نعم") == "نَعَمْ"
    assert VOICES.spoken("nl", "نعم") == "نعم"
    assert VOICES.spoken("ar", "لا") == "لا"


def test_places_are_filled_in_and_signs_are_only_signs() -> None:
    assert VOICES.spoken("ar", "من 7 أشخاص") == "مِنْ 7 أَشْخَاصْ"
    assert VOICES.spoken("ar", "axb") == "axb"


def test_what_nobody_says_is_told() -> None:
    assert VOICES.unused({"ar": ("نعم", "من 5 أشخاص")}) == [("ar", "a.b")]
    assert VOICES.unused({}) == [("ar", key) for key in VOICES.plain["ar"]]


def test_without_a_file_every_text_is_said_as_it_stands(tmp_path: Path) -> None:
    assert read_voices(tmp_path / "voices.toml").spoken("nl", "vaak") == "vaak"
