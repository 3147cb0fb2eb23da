"""Deleting for good: every byte of it goes from the file, only after PIN and name, and what is left is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import answering, back_up, retire, workplace
from leercultuur_desktop.services.one_kiosk import take_place
from leercultuur_desktop.services.retire_words import done_texts, limit_texts
from leercultuur_desktop.store import erasing
from leercultuur_desktop.store.back_up_files import look_into
from tests.store.prepared import PIN, a_response, change, prepared_copy, rows, untouched

NAME = "Bijzondere naam 2026"
WORDS = Words("nl", paths.translations())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workplace with a closed round of three answers, a plan, and a later round without any."""
    folder = prepared_copy(tmp_path / "werkplek", [NAME])
    for _ in range(3):
        answering.keep(folder, 1, a_response(), "een opmerking")
    workplace.close_round(folder, NAME, PIN)
    change(folder, "insert into plans values (1, ?)", b"\xabplan" * 200)
    (folder / "plan-1.sealed").write_bytes(b"x")
    (folder / "plan-12.sealed").write_bytes(b"x")
    workplace.open_round(folder, "Later", PIN)
    workplace.close_round(folder, "Later", PIN)
    return folder


def every_byte(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.glob("leercultuur.db*")))


def test_no_byte_of_a_deleted_round_is_left_in_the_file(folder: Path) -> None:
    query = "select key from {0} union all select sealed from {0}"
    traces = [
        bytes(found)
        for table in ("responses", "remarks")
        for (found,) in rows(folder, query.format(table))
        if isinstance(found, bytes)
    ]
    traces += [b"\xabplan", NAME.encode()]
    assert len(traces) == 14
    answering.tidy(folder)
    assert all(trace[:400] in every_byte(folder) for trace in traces)
    done = retire.delete_round(folder, NAME, NAME, PIN, copies=False)
    assert done.tidy
    assert not [trace for trace in traces if trace[:60] in every_byte(folder)]
    assert [one.name for one in workplace.round_overviews(folder)] == ["Later"]
    assert sorted(one.name for one in folder.glob("plan-*")) == ["plan-12.sealed"]


def test_old_bytes_that_wait_to_be_cleared_are_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leercultuur_desktop.store.database.tidy", lambda _: False)
    done = retire.delete_round(folder, NAME, NAME, PIN, copies=False)
    assert "moest wachten" in done_texts(done, WORDS)[-1]


@pytest.mark.parametrize(
    ("typed", "pin", "trouble"),
    [
        (NAME, "0000", Trouble.WRONG_PIN),
        ("Bijzondere naam", PIN, Trouble.NAME_DIFFERS),
        ("", PIN, Trouble.NAME_DIFFERS),
    ],
)
def test_without_the_pin_and_the_name_nothing_is_deleted(folder: Path, typed: str, pin: str, trouble: Trouble) -> None:
    before = rows(folder, "select * from responses")
    with pytest.raises(KnownProblem) as problem:
        retire.delete_round(folder, NAME, typed, pin, copies=True)
    assert problem.value.trouble is trouble
    with pytest.raises(KnownProblem) as problem:
        retire.retire(folder, typed, pin, copies=True)
    assert problem.value.trouble is trouble
    assert rows(folder, "select * from responses") == before


def test_the_name_may_be_typed_in_small_letters(folder: Path) -> None:
    retire.delete_round(folder, NAME.upper(), f"  {NAME.lower()} ", PIN, copies=False)


def test_an_open_round_is_not_deleted_nor_the_workplace_around_it(folder: Path) -> None:
    workplace.open_round(folder, "Nu", PIN)
    with untouched(folder):
        acts: tuple[Callable[[], object], ...] = (
            lambda: retire.delete_round(folder, "Nu", "Nu", PIN, copies=True),
            lambda: retire.retire(folder, "Proefbedrijf BV", PIN, copies=True),
        )
        for act in acts:
            with pytest.raises(KnownProblem) as problem:
                act()
            assert problem.value.trouble is Trouble.DELETE_WHILE_OPEN


def test_a_kiosk_that_stands_open_keeps_everything(folder: Path) -> None:
    kiosk = take_place(folder)
    with untouched(folder):
        acts: tuple[Callable[[], object], ...] = (
            lambda: retire.delete_round(folder, NAME, NAME, PIN, copies=True),
            lambda: retire.retire(folder, "Proefbedrijf BV", PIN, copies=True),
        )
        for act in acts:
            with pytest.raises(KnownProblem) as problem:
                act()
            assert problem.value.trouble is Trouble.KIOSK_OPEN
    kiosk.let_go()


def test_an_unknown_round_is_told(folder: Path) -> None:
    with pytest.raises(KnownProblem) as problem:
        retire.delete_round(folder, "Weg", "Weg", PIN, copies=False)
    assert problem.value.trouble is Trouble.ROUND_UNKNOWN


def test_back_ups_that_hold_the_round_are_named_or_go_with_it(folder: Path, tmp_path: Path) -> None:
    own = back_up.back_up_by_itself(folder).file
    elsewhere = tmp_path / "eigen-kopie.db"
    back_up.back_up_to(folder, elsewhere)
    done = retire.delete_round(folder, NAME, NAME, PIN, copies=False)
    assert done.copies_left == (own,)
    assert str(own) in "\n".join(done_texts(done, WORDS))
    assert retire.copies_with(folder, "Later") == (own,)
    assert retire.copies_with(folder, "Onbekend") == ()
    done = retire.delete_round(folder, "Later", "Later", PIN, copies=True)
    assert (done.copies_gone, done.copies_left) == ((own,), ())
    assert not own.exists()
    assert [one.name for one in look_into(elsewhere).rounds] == [NAME, "Later"], "told in words, never touched"
    assert "op een andere plek" in limit_texts(WORDS)[0]


def test_a_damaged_file_that_was_put_aside_may_hold_it_too(folder: Path) -> None:
    aside = folder / "leercultuur-before-restore-damaged-2026-11-30.db"
    aside.write_bytes(b"rubbish")
    assert retire.copies_with(folder, NAME) == (aside,)


def test_the_whole_workplace_goes_and_the_place_is_empty(folder: Path) -> None:
    back_up.back_up_by_itself(folder)
    paths.log_file(folder).write_text("x", encoding="utf-8")
    done = retire.retire(folder, "proefbedrijf bv", PIN, copies=True)
    assert (done.name, done.others_left, done.copies_left) == ("Proefbedrijf BV", (), ())
    assert len(done.copies_gone) == 1
    assert not list(folder.iterdir())
    assert not workplace.exists(folder)


def test_what_is_not_the_programs_stays_and_is_named(folder: Path) -> None:
    own = back_up.back_up_by_itself(folder).file
    (folder / "vakantie.jpg").write_bytes(b"x")
    done = retire.retire(folder, "Proefbedrijf BV", PIN, copies=False)
    assert done.others_left == (folder / "vakantie.jpg",)
    assert done.copies_left == (own,)
    assert own.exists()
    said = "\n".join(done_texts(done, WORDS))
    assert "vakantie.jpg" in said
    assert own.name in said


def test_a_file_is_written_over_before_its_name_goes(tmp_path: Path) -> None:
    file, link = tmp_path / "geheim", tmp_path / "andere-naam"
    file.write_bytes(b"geheim" * 500_000)
    link.hardlink_to(file)
    size = file.stat().st_size
    with link.open("rb") as held:
        erasing.erase_file(file)
        assert held.read() == bytes(size)
    assert size == 3_000_000
    assert not file.exists()
    erasing.erase_file(file)


def test_a_deletion_that_was_cut_off_is_finished_later(folder: Path) -> None:
    erasing.give_up_database(folder)
    assert not workplace.exists(folder)
    assert retire.finish_retiring(folder)
    assert not list(folder.glob("leercultuur*"))
    assert not retire.finish_retiring(folder)
