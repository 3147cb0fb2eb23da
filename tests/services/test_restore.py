"""Taking a back-up back: looked into first, behind the PIN, with what was there kept, and never a way round a rule."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import access, answering, back_up, restore, results, workplace
from leercultuur_desktop.services.one_kiosk import take_place
from leercultuur_desktop.services.restore import Here
from leercultuur_desktop.services.restore_words import done_texts, effect_texts, made_text, round_texts
from leercultuur_desktop.store import taking_back
from tests.architecture.checkout import TESTS
from tests.store.disks import fill, small_disk
from tests.store.prepared import (
    COMPANY,
    LIGHT,
    PASSPHRASE,
    PIN,
    a_response,
    change,
    prepared_copy,
    rows,
    same_bytes,
    untouched,
)

DAY = date(2026, 11, 30)
WORDS = Words("nl", paths.translations())


@pytest.fixture
def copy(folder: Path) -> Path:
    """A back-up with three answers in an open round; two more came since."""
    answer(folder, 3)
    target = folder.parent / "kopie.db"
    back_up.back_up_to(folder, target, today=DAY)
    answer(folder, 2)
    return target


def answer(folder: Path, count: int) -> None:
    for _ in range(count):
        answering.keep(folder, 1, a_response())


def total(folder: Path) -> int:
    return int(str(rows(folder, "select count(*) from responses")[0][0]))


def refused(folder: Path, file: Path, pin: str = PIN) -> Trouble:
    with pytest.raises(KnownProblem) as problem:
        restore.restore(folder, file, pin, today=DAY)
    return problem.value.trouble


def test_a_look_inside_tells_what_it_holds_and_what_would_happen(folder: Path, copy: Path) -> None:
    with same_bytes(folder):
        look = restore.look_inside(folder, copy)
    assert made_text(look, WORDS) == "Kopie van Proefbedrijf BV, gemaakt op 30 november 2026."
    assert round_texts(look, WORDS) == ("Eerste · was toen open · ingevulde vragenlijsten: 3",)
    said = "\n".join(effect_texts(look, WORDS))
    assert "De open meting wordt weer zoals in de kopie: ‘Eerste’." in said
    assert "Ingevulde vragenlijsten die hier verdwijnen: 2." in said
    assert "blijven die van nu" in said


def test_a_look_inside_shows_no_more_of_answers_than_how_many_there_are(folder: Path, copy: Path) -> None:
    look = restore.look_inside(folder, copy)
    assert [(one.name, one.responses) for one in look.rounds] == [("Eerste", 3)]
    assert set(vars(type(look.rounds[0]))["__slots__"]) == {"name", "state", "practice", "responses"}


def test_what_was_there_is_kept_and_can_be_taken_back_in_turn(folder: Path, copy: Path) -> None:
    done = restore.restore(folder, copy, PIN, today=DAY)
    assert done.aside == folder / "leercultuur-before-restore-2026-11-30.db"
    assert total(folder) == 3
    assert str(done.aside) in done_texts(done, WORDS)[1]
    again = restore.restore(folder, done.aside, PIN, today=DAY)
    assert again.aside == folder / "leercultuur-before-restore-2026-11-30-2.db"
    assert total(folder) == 5


def test_a_wrong_pin_changes_nothing_and_is_counted_here(folder: Path, copy: Path) -> None:
    before = rows(folder, "select * from responses")
    for _ in range(4):
        assert refused(folder, copy, "0000") is Trouble.WRONG_PIN
    assert refused(folder, copy, "0000") is Trouble.TOO_MANY_TRIES
    assert refused(folder, copy) is Trouble.TOO_MANY_TRIES
    assert rows(folder, "select * from responses") == before
    assert rows(folder, "select wrong from tries where secret = 'pin'") == [(4,)]
    assert not list(folder.glob("leercultuur-before-*"))


def test_taking_back_gives_no_free_tries_at_the_passphrase(folder: Path, copy: Path) -> None:
    for _ in range(4):
        with pytest.raises(KnownProblem):
            access.unlock(folder, "niet de goede wachtzin")
    waiting = rows(folder, "select * from tries where secret = 'passphrase'")
    restore.restore(folder, copy, PIN, today=DAY)
    assert rows(folder, "select * from tries where secret = 'passphrase'") == waiting


def test_a_closed_round_whose_result_was_seen_stays_as_it_was_seen(folder: Path, copy: Path) -> None:
    answer(folder, 5)
    workplace.close_round(folder, "Eerste", PIN)
    seen = results.results(folder, access.unlock(folder, PASSPHRASE))
    said = "\n".join(effect_texts(restore.look_inside(folder, copy), WORDS))
    assert "Gesloten metingen blijven zoals ze hier nu zijn: ‘Eerste’." in said
    assert "open en kan iedereen weer invullen" not in said
    restore.restore(folder, copy, PIN, today=DAY)
    [one] = workplace.round_overviews(folder)
    assert (one.state, one.responses) == ("closed", 10)
    assert results.results(folder, access.unlock(folder, PASSPHRASE)) == seen


def test_an_empty_place_takes_everything_with_the_pin_of_the_copy(folder: Path, copy: Path, tmp_path: Path) -> None:
    access.set_pin(folder, PASSPHRASE, "9999", work=LIGHT)
    new = tmp_path / "nieuwe-pc"
    look = restore.look_inside(new, copy)
    assert look.here is Here.EMPTY
    assert "die van toen" in "\n".join(effect_texts(look, WORDS))
    assert "Sluit hem dan meteen" in "\n".join(effect_texts(look, WORDS)), "an open round is told"
    assert not new.exists()
    done = restore.restore(new, copy, PIN, today=DAY)
    assert done.aside is None
    access.check_pin(new, PIN)
    assert total(new) == 3
    assert {one.name for one in new.iterdir()} == {"leercultuur.db", "back-up.lock"}
    answer(new, 1)


def test_wrong_pins_of_a_copy_are_slowed_down_across_restarts_where_there_is_no_database(
    copy: Path, tmp_path: Path
) -> None:
    new = tmp_path / "nieuwe-pc"
    for _ in range(4):
        assert refused(new, copy, "0000") is Trouble.WRONG_PIN
    assert refused(new, copy) is Trouble.TOO_MANY_TRIES
    assert not workplace.exists(new)
    later = 10_000_000_000.0
    restore.restore(new, copy, PIN, today=DAY, clock=lambda: later)
    assert not paths.restore_tries(new).exists()


def test_a_damaged_database_is_replaced_and_kept(folder: Path, copy: Path) -> None:
    own = paths.database(folder)
    own.write_bytes(own.read_bytes()[:5000])
    damaged = own.read_bytes()
    look = restore.look_inside(folder, copy)
    assert look.here is Here.DAMAGED
    assert "beschadigd" in "\n".join(effect_texts(look, WORDS))
    done = restore.restore(folder, copy, PIN, today=DAY)
    assert done.aside is not None
    assert done.aside.read_bytes() == damaged
    assert total(folder) == 3


def test_a_database_of_a_newer_program_is_left_alone(folder: Path, copy: Path) -> None:
    change(folder, "pragma user_version = 9")
    with untouched(folder):
        assert refused(folder, copy) is Trouble.STORE_NEWER


def test_a_copy_of_another_company_is_told_and_refused(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "ander"
    workplace.create(other, COMPANY, workplace.current_settings(folder), "5678", PASSPHRASE, work=LIGHT)
    file = tmp_path / "ander.db"
    back_up.back_up_to(other, file)
    assert restore.look_inside(folder, file).other
    with untouched(folder):
        assert refused(folder, file) is Trouble.BACK_UP_OTHER
    assert not list(folder.glob("leercultuur-before-*"))


def test_damaged_newer_and_foreign_files_are_refused(folder: Path, copy: Path, tmp_path: Path) -> None:
    whole = copy.read_bytes()
    with same_bytes(folder):
        copy.write_bytes(whole[:-4096])
        assert refused(folder, copy) is Trouble.BACK_UP_DAMAGED
        copy.write_bytes(b"Beste lezer")
        assert refused(folder, copy) is Trouble.BACK_UP_DAMAGED
        assert refused(folder, tmp_path / "weg.db") is Trouble.FILE_UNREADABLE
        assert refused(folder, paths.database(folder)) is Trouble.BACK_UP_IS_STORE
    copy.write_bytes(whole)
    change_copy(copy, "pragma user_version = 9")
    assert refused(folder, copy) is Trouble.BACK_UP_NEWER


def change_copy(file: Path, statement: str) -> None:
    here = file.parent / "los"
    here.mkdir()
    shutil.move(file, paths.database(here))
    change(here, statement)
    shutil.move(paths.database(here), file)


def test_nobody_answers_at_a_kiosk_meanwhile(folder: Path, copy: Path) -> None:
    kiosk = take_place(folder)
    with untouched(folder):
        assert refused(folder, copy) is Trouble.KIOSK_OPEN
    kiosk.let_go()
    restore.restore(folder, copy, PIN, today=DAY)


def test_where_the_copy_of_what_was_there_does_not_fit_nothing_is_taken_back(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf", 1) as disk:
        folder = prepared_copy(disk / "werkplek", ["Eerste"])
        file = tmp_path / "kopie.db"
        back_up.back_up_to(folder, file, today=DAY)
        answer(folder, 2)
        answering.tidy(folder)
        fill(disk, 60_000)
        with untouched(folder):
            assert refused(folder, file) is Trouble.DISK_FULL
        assert not list(folder.glob("leercultuur-before-*"))
        assert total(folder) == 2


@pytest.mark.parametrize("leave", [0, 4096, 20_000, 60_000, 120_000, 200_000])
def test_a_disk_too_full_for_the_copy_stays_without_a_workplace(tmp_path: Path, copy: Path, leave: int) -> None:
    with small_disk(tmp_path / "schijf", 1) as disk:
        fill(disk, leave)
        new = disk / "werkplek"
        assert refused(new, copy) is Trouble.DISK_FULL
        assert not workplace.exists(new)
        (disk / "vol").unlink()
        restore.restore(new, copy, PIN, today=DAY)
        assert total(new) == 3


def test_a_failure_after_the_copy_of_what_was_there_leaves_no_litter(
    folder: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KnownProblem(Trouble.DISK_FULL, file="x")

    monkeypatch.setattr(taking_back, "_take_settings", fail)
    with untouched(folder):
        assert refused(folder, copy) is Trouble.DISK_FULL
    assert not list(folder.glob("leercultuur-before-*"))


def test_a_copy_made_by_the_first_release_comes_back(tmp_path: Path) -> None:
    old = TESTS / "data" / "releases" / "0.1.0" / "leercultuur.db"
    look = restore.look_inside(tmp_path / "w", old)
    assert made_text(look, WORDS) == "Kopie van Proefbedrijf BV. De dag staat er niet bij."
    restore.restore(tmp_path / "w", old, PIN, today=DAY)
    [one] = workplace.round_overviews(tmp_path / "w")
    assert (one.name, one.responses) == ("Najaar 2026", 12)
