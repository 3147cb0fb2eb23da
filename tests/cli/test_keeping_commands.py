"""`back-up`, `restore`, `round delete` and `retire`, as somebody types them."""

import json
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from tests.cli.terminal import Terminal
from tests.cli.test_broken_stores import must_respect_modes
from tests.store.disks import fill, small_disk
from tests.store.prepared import PIN, change, csv_file, prepared_copy, rows, same_bytes, untouched


def total(terminal: Terminal) -> int:
    return int(str(rows(terminal.folder, "select count(*) from responses")[0][0]))


@pytest.fixture
def copy(open_terminal: Terminal) -> Path:
    """A back-up of twelve answers; twelve more came since."""
    target = open_terminal.notes / "kopie.db"
    answers = csv_file(open_terminal.notes / "a.csv")
    open_terminal.run("import", answers, *open_terminal.pin).must_be_done()
    open_terminal.run("back-up", "--out", target).must_be_done()
    open_terminal.run("import", csv_file(open_terminal.notes / "b.csv", seed=2), *open_terminal.pin).must_be_done()
    return target


def test_a_back_up_needs_no_secret_and_tells_where_it_is(open_terminal: Terminal) -> None:
    target = open_terminal.notes / "kopie.db"
    with same_bytes(open_terminal.folder):
        pass
    said = open_terminal.run("back-up", "--out", target).must_be_done()
    assert str(target) in said.out
    assert "vervang de volgende keer deze zelfde kopie" in said.out
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    assert "vervang" not in open_terminal.run("back-up", "--out", target).must_be_done().out


def test_a_back_up_shows_in_the_check(open_terminal: Terminal) -> None:
    assert "nog geen kopie" in open_terminal.run("check").must_be_done().out
    open_terminal.run("back-up", "--out", open_terminal.notes / "kopie.db").must_be_done()
    found = json.loads(open_terminal.run("check", "--json").must_be_done().out)
    assert found["back_up"]["last"] is not None
    assert (found["back_up"]["chosen"], found["back_up"]["reachable"]) == (False, True)


def test_looking_needs_no_pin_and_changes_nothing(open_terminal: Terminal, copy: Path) -> None:
    with same_bytes(open_terminal.folder):
        said = open_terminal.run("restore", copy, "--look").must_be_done().out
    assert "Kopie van Proefbedrijf BV" in said
    assert "- Eerste · was toen open · ingevulde vragenlijsten: 12" in said


def test_restoring_brings_back_what_was_copied_and_names_what_was_there(open_terminal: Terminal, copy: Path) -> None:
    said = open_terminal.run("restore", copy, *open_terminal.pin).must_be_done().out
    assert total(open_terminal) == 12
    [aside] = open_terminal.folder.glob("leercultuur-before-restore-*.db")
    assert str(aside) in said
    open_terminal.run("restore", aside, *open_terminal.pin).must_be_done()
    assert total(open_terminal) == 24
    open_terminal.run("check").must_be_done()


def test_restoring_into_an_empty_folder_brings_everything(empty: Terminal, open_terminal: Terminal, copy: Path) -> None:
    new = Terminal(empty.notes / "nieuw", empty.notes)
    new.run("restore", copy, *new.pin).must_be_done()
    [found] = json.loads(new.run("round", "list", "--json").must_be_done().out)
    assert (found["name"], found["state"], found["responses"]) == ("Eerste", "open", 12)
    new.run("import", csv_file(new.notes / "c.csv", seed=3), *new.pin).must_be_done()
    assert total(new) == 24


@pytest.mark.parametrize(
    ("statement", "title"),
    [("pragma user_version = 9", "nieuwere versie"), ("create table diary (at text)", "beschadigd")],
)
def test_a_copy_that_cannot_be_trusted_is_refused(
    open_terminal: Terminal, copy: Path, statement: str, title: str
) -> None:
    there = open_terminal.notes / "los"
    there.mkdir()
    copy.rename(paths.database(there))
    change(there, statement)
    with same_bytes(open_terminal.folder):
        open_terminal.run("restore", paths.database(there), *open_terminal.pin).must_refuse(title)
        open_terminal.run("restore", paths.database(there), "--look").must_refuse(title)


def test_restoring_with_a_wrong_pin_or_none_changes_nothing(open_terminal: Terminal, copy: Path) -> None:
    open_terminal.run("restore", copy, "--pin-file", "-", stdin="0000\n").must_refuse("pincode klopt niet")
    open_terminal.run("restore", copy).must_refuse("geheim nodig")
    open_terminal.run("restore", open_terminal.notes / "weg.db", *open_terminal.pin).must_refuse("niet worden gelezen")
    open_terminal.run("restore", paths.database(open_terminal.folder), *open_terminal.pin).must_refuse("gegevens zelf")
    assert total(open_terminal) == 24


def test_a_full_stick_and_a_folder_only_for_reading_are_told(open_terminal: Terminal, tmp_path: Path) -> None:
    ordinary = must_respect_modes()
    closed = tmp_path / "dicht"
    closed.mkdir(mode=0o555)
    said = open_terminal.run_real("back-up", "--out", closed / "kopie.db", before=ordinary)
    said.must_refuse("kan niet worden geschreven")
    with small_disk(tmp_path / "stick", 1) as stick:
        fill(stick, 30_000)
        open_terminal.run("back-up", "--out", stick / "kopie.db").must_refuse("schijf is vol")
        assert [one.name for one in stick.iterdir()] == ["vol"]
    assert not list(closed.iterdir())


def test_a_workplace_only_for_reading_is_told_when_restoring(open_terminal: Terminal, copy: Path) -> None:
    ordinary = must_respect_modes()
    new = Terminal(open_terminal.notes / "nieuw", open_terminal.notes)
    new.folder.mkdir(mode=0o555)
    new.run_real("restore", copy, *new.pin, before=ordinary).must_refuse("map kan niet worden gebruikt")
    assert not list(new.folder.iterdir())


def test_a_folder_without_a_company_has_nothing_to_copy_or_delete(empty: Terminal) -> None:
    empty.run("back-up", "--out", empty.notes / "a.db").must_refuse("nog geen bedrijf")
    empty.run("retire", "--confirm", "A", *empty.pin).must_refuse("nog geen bedrijf")
    empty.run("round", "delete", "A", "--confirm", "A", *empty.pin).must_refuse("nog geen bedrijf")
    assert not empty.folder.exists()
    assert not (empty.notes / "a.db").exists()


def test_deleting_asks_the_name_once_more(open_terminal: Terminal) -> None:
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    with untouched(open_terminal.folder):
        for command in (("round", "delete", "Eerste"), ("retire",)):
            said = open_terminal.run(*command, *open_terminal.pin).must_be_wrong_usage()
            assert "--confirm ontbreekt" in said.err
            open_terminal.run(*command, "--confirm", "Anders", *open_terminal.pin).must_refuse("niet hetzelfde")
    open_terminal.run("round", "delete", "Eerste", "--confirm", "x", "--pin-file", "-", stdin="0\n").must_refuse(
        "pincode"
    )


def test_a_round_is_deleted_and_what_cannot_be_promised_is_told(open_terminal: Terminal, copy: Path) -> None:
    refused = open_terminal.run("round", "delete", "Eerste", "--confirm", "Eerste", *open_terminal.pin)
    refused.must_refuse("is nog open")
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    said = open_terminal.run("round", "delete", "Eerste", "--confirm", "eerste", *open_terminal.pin).must_be_done().out
    assert "‘Eerste’ is voorgoed gewist" in said
    assert "SSD" in said
    assert "zelf op een andere plek" in said
    assert json.loads(open_terminal.run("round", "list", "--json").must_be_done().out) == []


def test_the_workplace_is_deleted_with_its_own_copies(tmp_path: Path) -> None:
    terminal = Terminal(prepared_copy(tmp_path / "werkplek"), tmp_path)
    terminal.run("back-up", "--out", terminal.folder / "leercultuur-before-restore-1.db").must_be_done()
    said = terminal.run("retire", "--confirm", "Proefbedrijf BV", "--back-ups", *terminal.pin).must_be_done().out
    assert "‘Proefbedrijf BV’ is voorgoed gewist" in said
    assert not list(terminal.folder.iterdir())
    terminal.run("round", "list").must_refuse("nog geen bedrijf")


def test_a_deletion_that_was_cut_off_is_finished_by_asking_again(tmp_path: Path) -> None:
    terminal = Terminal(prepared_copy(tmp_path / "werkplek"), tmp_path)
    paths.database(terminal.folder).rename(terminal.folder / "leercultuur.db.wordt-gewist")
    assert "nu af" in terminal.run("retire").must_be_done().out
    assert not list(terminal.folder.iterdir())


def test_the_pin_of_before_the_copy_opens_nothing_here_afterwards(open_terminal: Terminal, copy: Path) -> None:
    new = open_terminal.note("nieuw.txt", "77777")
    open_terminal.run("pin", "set", *open_terminal.passphrase, "--pin-file", new).must_be_done()
    open_terminal.run("restore", copy, "--pin-file", new).must_be_done()
    open_terminal.run("round", "close", "Eerste", "--pin-file", "-", stdin=f"{PIN}\n").must_refuse("pincode klopt niet")
    open_terminal.run("round", "close", "Eerste", "--pin-file", new).must_be_done()
