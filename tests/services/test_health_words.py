"""Each point of the check-up: when it is in order, when to take note, when to act, and always what to do."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.back_up import BackUps
from leercultuur_desktop.services.checkup import Checkup, look_over
from leercultuur_desktop.services.health_words import Point, State, Told, last_copy_text, tell_store

WORDS = Words("nl", paths.translations())
TODAY = date(2026, 11, 30)
SOUND = Checkup(
    folder=Path("/werkplek"),
    today=TODAY,
    database_bytes=100_000,
    free_bytes=10 * 1024**3,
    tidy=True,
    open_round=None,
    rounds=1,
    clock_back=False,
    back_up=BackUps(Path("/stick"), True, True, same_disk=False, last=TODAY, last_folder=Path("/usb"), names=("a.db",)),
    languages=("nl",),
    incomplete_languages=(),
    not_signed_off=(),
)


def told(found: Checkup, point: Point) -> Told:
    return next(one for one in tell_store(found, WORDS) if one.point is point)


def with_copy(**changes: object) -> Checkup:
    return replace(SOUND, back_up=replace(SOUND.back_up, **changes))  # type: ignore[arg-type]


def test_a_sound_workplace_asks_for_nothing() -> None:
    said = tell_store(SOUND, WORDS)
    assert [one.point for one in said] == ["data", "back_up", "disk", "clock", "languages"]
    assert {one.state for one in said} == {State.OK}
    assert not any(one.advice for one in said)
    assert all(one.found for one in said)


@pytest.mark.parametrize(
    ("found", "state", "words"),
    [
        (with_copy(last=None), State.ACT, "nog geen kopie"),
        (replace(with_copy(last=None), rounds=0), State.NOTE, "nog geen kopie"),
        (with_copy(reachable=False), State.NOTE, "De plek is er nu niet: /stick"),
        (with_copy(same_disk=True), State.NOTE, "30 november 2026"),
        (with_copy(last=TODAY - timedelta(days=7)), State.OK, "23 november 2026"),
        (with_copy(last=TODAY - timedelta(days=8)), State.NOTE, "22 november 2026"),
        (with_copy(last=TODAY - timedelta(days=31)), State.ACT, "30 oktober 2026"),
        (with_copy(last=TODAY + timedelta(days=9)), State.OK, "9 december 2026"),
    ],
)
def test_the_back_up(found: Checkup, state: State, words: str) -> None:
    said = told(found, Point.BACK_UP)
    assert said.state is state
    assert words in said.found
    assert bool(said.advice) == (state is not State.OK)


@pytest.mark.parametrize(
    ("free", "state", "words"),
    [
        (2 * 1024**3, State.OK, "2 GB vrij"),
        (500 * 1024**2, State.OK, "500 MB vrij"),
        (500 * 1024**2 - 1, State.NOTE, "500 MB vrij"),
        (50 * 1024**2, State.NOTE, "50 MB vrij"),
        (10 * 1024**2, State.ACT, "10 MB vrij"),
        (0, State.ACT, "0 MB vrij"),
    ],
)
def test_the_disk(free: int, state: State, words: str) -> None:
    said = told(replace(SOUND, free_bytes=free), Point.DISK)
    assert (said.state, said.found) == (state, words)


def test_the_clock() -> None:
    said = told(replace(SOUND, clock_back=True), Point.CLOCK)
    assert said.state is State.ACT
    assert "30 november 2026" in said.found
    assert "loopt achter" in said.advice


def test_tidying_that_waits_is_no_damage() -> None:
    said = told(replace(SOUND, tidy=False), Point.DATA)
    assert said.state is State.NOTE
    assert "heel" in said.found


def test_languages_that_are_not_finished_weigh_more_than_those_nobody_read() -> None:
    languages = ("nl", "pl", "tr")
    read = told(replace(SOUND, languages=languages, not_signed_off=("pl",)), Point.LANGUAGES)
    assert read.state is State.NOTE
    assert "Nederlands, Polski, Türkçe" in read.found
    assert "door niemand nagekeken: Polski" in read.found
    both = replace(SOUND, languages=languages, not_signed_off=("pl",), incomplete_languages=("tr",))
    said = told(both, Point.LANGUAGES)
    assert said.state is State.ACT
    assert "Nog niet af, dus niet op de kiosk: Türkçe" in said.found


def test_the_last_copy_in_a_few_words() -> None:
    assert last_copy_text(SOUND, WORDS) == "Die is van 30 november 2026."
    assert last_copy_text(with_copy(reachable=False), WORDS).endswith("De plek is er nu niet.")
    assert last_copy_text(with_copy(last=None), WORDS) == "Er is nog geen kopie."


def test_a_back_up_of_a_day_to_come_tells_that_the_clock_runs_back(folder: Path) -> None:
    from leercultuur_desktop.services import back_up

    back_up.back_up_by_itself(folder, today=date(2030, 1, 1))
    assert look_over(folder, today=date(2029, 1, 1)).clock_back
    assert not look_over(folder, today=date(2031, 1, 1)).clock_back
