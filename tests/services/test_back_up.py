"""Back-ups that the program keeps by itself never show a diary, and losing them never costs an answer."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering, back_up, workplace
from leercultuur_desktop.store import back_up_files
from leercultuur_desktop.store.exclusive import hold
from tests.store.disks import fill, small_disk
from tests.store.prepared import PIN, a_response, prepared_copy, rows, same_bytes

DAY = date(2026, 11, 30)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that the owner chose."""
    place = tmp_path / "stick"
    place.mkdir()
    return place


def answer(folder: Path, count: int = 1) -> None:
    for _ in range(count):
        answering.keep(folder, 1, a_response())


def make(folder: Path, day: date = DAY) -> Path:
    return back_up.back_up_by_itself(folder, today=day).file


def names(place: Path) -> list[str]:
    """Give what stands there, without the random mark."""
    found = sorted(one.name for one in place.iterdir())
    return [name.replace(f"-{name.split('-')[2]}-", "-", 1) if "reservekopie" in name else name for name in found]


def answers(file: Path) -> int:
    return sum(map(len, back_up_files.look_into(file).answers.values()))


def test_while_a_round_is_open_each_copy_replaces_the_one_before(folder: Path) -> None:
    for day in range(4):
        answer(folder)
        file = make(folder, DAY + timedelta(days=day))
        assert names(paths.back_ups(folder)) == ["leercultuur-reservekopie-open-meting.db"]
        assert answers(file) == day + 1


def test_after_closing_nothing_tells_how_far_the_round_was_earlier(folder: Path) -> None:
    answer(folder, 3)
    make(folder)
    answer(folder, 2)
    workplace.close_round(folder, "Eerste", PIN)
    file = make(folder)
    assert names(paths.back_ups(folder)) == ["leercultuur-reservekopie-2026-11-30.db"]
    assert answers(file) == 5


def test_a_copy_of_before_the_round_stays_beside_the_one_of_after(folder: Path, tmp_path: Path) -> None:
    fresh = prepared_copy(tmp_path / "vers")
    make(fresh, date(2026, 9, 1))
    workplace.open_round(fresh, "Eerste", PIN)
    answer(fresh)
    make(fresh, date(2026, 9, 20))
    assert len(names(paths.back_ups(fresh))) == 2
    workplace.close_round(fresh, "Eerste", PIN)
    make(fresh, date(2026, 10, 1))
    assert names(paths.back_ups(fresh)) == [
        "leercultuur-reservekopie-2026-09-01.db",
        "leercultuur-reservekopie-2026-10-01.db",
    ]


def test_what_was_put_aside_halfway_a_round_goes_as_soon_as_it_would_tell_something(folder: Path) -> None:
    answer(folder, 2)
    aside = folder / "leercultuur-before-update.db"
    back_up.back_up_to(folder, aside, today=DAY)
    make(folder)
    assert aside.exists(), "the same answers tell nothing"
    answer(folder)
    make(folder)
    assert not aside.exists()


def test_a_copy_with_answers_that_are_nowhere_else_is_never_taken_away(folder: Path) -> None:
    answer(folder, 4)
    workplace.close_round(folder, "Eerste", PIN)
    kept = make(folder)
    shutil.copy(kept, folder / "leercultuur-before-restore-2026-11-30.db")
    earlier = prepared_copy(folder.parent / "ander", ["Eerste"])
    shutil.copy(paths.database(earlier), paths.database(folder))
    back_up.choose_place(folder, None)
    for day in range(1, 12):
        make(folder, DAY + timedelta(days=day))
    assert answers(kept) == 4
    assert answers(folder / "leercultuur-before-restore-2026-11-30.db") == 4


def test_of_many_days_a_sensible_few_stay(folder: Path) -> None:
    workplace.close_round(folder, "Eerste", PIN)
    for day in (date(2026, 1, 10) + timedelta(days=9 * number) for number in range(30)):
        make(folder, day)
    kept = names(paths.back_ups(folder))
    days = [name.removeprefix("leercultuur-reservekopie-").removesuffix(".db") for name in kept]
    assert days == ["2026-06-30", "2026-07-27", "2026-08-23", "2026-09-10", "2026-09-19", "2026-09-28"]


def test_with_a_clock_that_runs_back_the_new_copy_stays_all_the_same(folder: Path) -> None:
    workplace.close_round(folder, "Eerste", PIN)
    for day in range(8):
        make(folder, DAY + timedelta(days=31 * day))
    assert make(folder, date(2001, 1, 1)).exists()


def test_the_newest_three_and_one_of_three_earlier_months_are_kept() -> None:
    days = [date(2026, month, day) for month in range(1, 7) for day in (3, 17)]
    assert back_up.to_keep(days) == {
        date(2026, 6, 17),
        date(2026, 6, 3),
        date(2026, 5, 17),
        date(2026, 4, 17),
        date(2026, 3, 17),
        date(2026, 2, 17),
    }
    assert back_up.to_keep([]) == set()


def test_one_day_gives_one_file(folder: Path) -> None:
    workplace.close_round(folder, "Eerste", PIN)
    assert make(folder) == make(folder)
    assert len(names(paths.back_ups(folder))) == 1


@pytest.mark.parametrize(
    ("then", "now", "earlier"),
    [
        ({}, {}, False),
        ({"a": set()}, {"a": {b"1"}}, False),
        ({"a": {b"1"}}, {"a": {b"1"}}, False),
        ({"a": {b"1"}}, {"a": {b"1", b"2"}}, True),
        ({"a": {b"1"}}, {}, False),
        ({"a": {b"1"}, "b": {b"9"}}, {"a": {b"1", b"2"}}, False),
        ({"a": {b"1"}, "b": {b"9"}}, {"a": {b"1", b"2"}, "b": {b"9"}}, True),
        ({"a": {b"1", b"3"}}, {"a": {b"1", b"2"}}, False),
    ],
)
def test_an_earlier_state_is_one_that_tells_something_and_holds_nothing_of_its_own(
    then: dict[str, set[bytes]], now: dict[str, set[bytes]], earlier: bool
) -> None:
    def frozen(sets: dict[str, set[bytes]]) -> dict[str, frozenset[bytes]]:
        return {name: frozenset(keys) for name, keys in sets.items()}

    assert back_up.is_earlier_state(frozen(then), frozen(now)) is earlier


def test_copies_go_to_the_chosen_place_and_to_no_other(folder: Path, stick: Path) -> None:
    answer(folder)
    make(folder)
    back_up.choose_place(folder, stick)
    assert not list(paths.back_ups(folder).iterdir()), "there is one file of an open round, not one a place"
    make(folder)
    assert names(stick) == ["leercultuur-reservekopie-open-meting.db"]
    assert not list(paths.back_ups(folder).iterdir())
    back_up.choose_place(folder, None)
    make(folder)
    assert not list(stick.iterdir())


def test_a_stick_that_is_not_in_is_told_and_next_time_again(folder: Path, stick: Path) -> None:
    back_up.choose_place(folder, stick)
    make(folder)
    away = stick.rename(stick.with_name("in-de-la"))
    with same_bytes(folder), pytest.raises(KnownProblem) as problem:
        make(folder)
    assert problem.value.trouble is Trouble.BACK_UP_PLACE
    state = back_up.state(folder)
    assert (state.reachable, state.chosen, state.last) == (False, True, DAY)
    away.rename(stick)
    answer(folder)
    assert answers(make(folder)) == 1
    assert back_up.state(folder).reachable


def test_a_place_that_is_not_there_cannot_be_chosen(folder: Path, tmp_path: Path) -> None:
    with same_bytes(folder):
        for place in (tmp_path / "weg", paths.database(folder)):
            with pytest.raises(KnownProblem) as problem:
                back_up.choose_place(folder, place)
            assert problem.value.trouble is Trouble.BACK_UP_PLACE


def test_two_workplaces_on_one_stick_leave_each_other_alone(folder: Path, stick: Path, tmp_path: Path) -> None:
    other = prepared_copy(tmp_path / "ander", ["Eerste"])
    for one in (folder, other):
        back_up.choose_place(one, stick)
    answer(folder, 2)
    first = make(folder)
    second = make(other)
    assert first != second
    assert (answers(first), answers(second)) == (2, 0)


def test_what_else_stands_on_the_stick_is_never_touched(folder: Path, stick: Path) -> None:
    (stick / "foto.jpg").write_bytes(b"x")
    (stick / "leercultuur-reservekopie-oud.db").write_bytes(b"of somebody else")
    (stick / ".vakantie.part").write_bytes(b"x")
    back_up.choose_place(folder, stick)
    make(folder)
    workplace.close_round(folder, "Eerste", PIN)
    make(folder)
    assert {"foto.jpg", "leercultuur-reservekopie-oud.db", ".vakantie.part"} <= {one.name for one in stick.iterdir()}


def test_what_a_killed_back_up_left_is_swept(folder: Path) -> None:
    file = make(folder)
    left = file.with_name(f".{file.name}.0a1b2c3d.part")
    left.write_bytes(b"half")
    make(folder)
    assert not left.exists()


def test_names_suit_a_stick_formatted_as_fat(folder: Path) -> None:
    name = make(folder).name
    assert not set(name) & set('\\/:*?"<>| ')
    assert name == name.lower()
    assert len(name) < 80


def test_a_full_stick_keeps_the_earlier_copy(folder: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "vol", 1) as stick:
        back_up.choose_place(folder, stick)
        file = make(folder)
        answer(folder, 3)
        fill(stick, 20_000)
        with pytest.raises(KnownProblem) as problem:
            make(folder)
        assert problem.value.trouble is Trouble.DISK_FULL
        assert answers(file) == 0
        assert sorted(one.name for one in stick.iterdir()) == sorted([file.name, "vol"])
        back_up.choose_place(folder, None)


def test_a_second_one_at_the_same_time_is_refused(folder: Path) -> None:
    held = hold(paths.back_up_lock(folder))
    assert held is not None
    with held, same_bytes(folder):
        for act in (lambda: make(folder), lambda: back_up.back_up_to(folder, folder.parent / "a.db")):
            with pytest.raises(KnownProblem) as problem:
                act()
            assert problem.value.trouble is Trouble.BACK_UP_BUSY
    make(folder)


def test_only_the_day_of_the_last_copy_is_remembered(folder: Path) -> None:
    for day in range(3):
        make(folder, DAY + timedelta(days=day))
    kept = rows(folder, "select name, value from settings where value like '%2026%'")
    assert kept == [("back_up_last", json.dumps(["2026-12-02", str(paths.back_ups(folder))]))]
    assert back_up.state(folder).last == date(2026, 12, 2)


def test_a_copy_that_went_elsewhere_is_not_said_to_lie_beside_the_data(folder: Path, tmp_path: Path) -> None:
    make(folder)
    assert back_up.state(folder).same_disk
    with small_disk(tmp_path / "stick", 1) as stick:
        back_up.back_up_to(folder, stick / "kopie.db")
        state = back_up.state(folder)
        assert (state.last_folder, state.same_disk) == (stick, False)
        (stick / "kopie.db").unlink()
    stick.rmdir()
    assert not back_up.state(folder).same_disk, "the stick is out"


def test_a_copy_may_not_take_the_place_of_the_database(folder: Path) -> None:
    with same_bytes(folder), pytest.raises(KnownProblem) as problem:
        back_up.back_up_to(folder, paths.database(folder))
    assert problem.value.trouble is Trouble.BACK_UP_IS_STORE


def test_a_copy_asked_for_tells_whether_a_second_one_would_be_a_diary(folder: Path, tmp_path: Path) -> None:
    assert back_up.back_up_to(folder, tmp_path / "a.db").round_open
    workplace.close_round(folder, "Eerste", PIN)
    assert not back_up.back_up_to(folder, tmp_path / "a.db").round_open


def test_copies_of_this_workplace_are_found_wherever_the_program_put_them(folder: Path, stick: Path) -> None:
    make(folder)
    back_up.back_up_to(folder, folder / "leercultuur-before-restore-2026-01-01.db")
    (stick / "leercultuur-reservekopie-rommel.db").write_bytes(b"rubbish")
    back_up.choose_place(folder, stick)
    make(folder)
    found = {one.name.split("-")[-1] for one in back_up.copies(folder)}
    assert found == {"01.db", "meting.db"}
