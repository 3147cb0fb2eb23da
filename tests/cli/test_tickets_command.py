"""Codes on paper from the terminal: every code on the sheet works once, and no code exists that is on no sheet."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop.domain.tickets import is_code
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering, ticket_paper, tickets, workplace
from leercultuur_desktop.services.tickets import TicketCount
from tests.cli.terminal import Terminal
from tests.store.prepared import PASSPHRASE, PIN, a_response, prepared_copy
from tests.store.ticket_round import LIGHT_CODES, ROUND, ticket_count, ticket_round

COMPANY = 'name = "Jansen"\ntickets = true\n[headcount]\nworkers = 40\nsupervisors = 1\ndirectors = 1\n'


@pytest.fixture
def coded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in front of a company whose open round asks for codes, made with little work."""
    monkeypatch.setitem(ticket_paper.write_sheet.__kwdefaults__, "work", LIGHT_CODES)  # type: ignore[arg-type]
    return Terminal(ticket_round(tmp_path / "werkplek"), tmp_path)


def codes_on(file: Path) -> list[str]:
    text = "\n".join(page.extract_text() for page in PdfReader(file).pages)
    return ["".join(found) for found in re.findall(r"\b(\d{3})\s(\d{3})\s(\d{4})\b", text)]


def test_every_code_on_the_sheet_works_once(coded: Terminal) -> None:
    file = coded.notes / "kaartjes.pdf"
    said = coded.run("tickets", "--count", "7", "--out", file, *coded.pin).must_be_done()
    assert said.out.splitlines() == [str(file), "Nieuwe codes: 7. Nog niet gebruikt, met de eerdere erbij: 7."]
    codes = codes_on(file)
    assert len(set(codes)) == len(codes) == 7
    assert all(is_code(code) for code in codes)
    for code in codes:
        answering.keep(coded.folder, 1, a_response(), None, tickets.check(coded.folder, 1, code))
    assert ticket_count(coded.folder) == TicketCount(7, 0)
    again = coded.run("tickets", "--count", "3", "--out", file, *coded.pin).must_be_done()
    assert again.out.splitlines()[1].endswith(": 3.")
    assert not set(codes) & set(codes_on(file))


def test_the_sheet_is_for_its_owner_only(coded: Terminal) -> None:
    file = coded.notes / "kaartjes.pdf"
    coded.run("tickets", "--count", "1", "--out", file, *coded.pin).must_be_done()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in coded.notes.iterdir() if "part" in one.name] == []


def test_what_can_not_be_made_makes_no_code_and_no_file(coded: Terminal) -> None:
    file = coded.notes / "kaartjes.pdf"
    coded.run("tickets", "--count", "0", "--out", file, *coded.pin).must_refuse("Dit getal kan niet")
    coded.run("tickets", "--count", "-5", "--out", file, *coded.pin).must_refuse("Dit getal kan niet")
    coded.run("tickets", "--count", "5", "--out", file, "--pin-file", "-", stdin="9999").must_refuse(
        "pincode klopt niet"
    )
    coded.run("tickets", "--count", "5", "--out", coded.notes / "kaartjes.txt", *coded.pin).must_refuse("bestand")
    coded.run("tickets", "--count", "5", "--out", coded.notes, *coded.pin).must_refuse("bestand")
    coded.run("tickets", "--count", "5", "--out", coded.notes / "niet" / "a.pdf", *coded.pin).must_refuse("geschreven")
    coded.run("tickets", "--count", "vijf", "--out", file, *coded.pin).must_be_wrong_usage()
    coded.run("tickets", "--out", file, *coded.pin).must_be_wrong_usage()
    assert not file.exists()
    assert ticket_count(coded.folder) == TicketCount(0, 0)


def test_a_disk_that_is_full_at_the_last_moment_leaves_the_old_sheet_and_no_new_code(
    coded: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = coded.notes / "kaartjes.pdf"
    coded.run("tickets", "--count", "2", "--out", file, *coded.pin).must_be_done()
    before = codes_on(file)

    def full(*_: object, **__: object) -> None:
        raise KnownProblem(Trouble.DISK_FULL, file=str(file))

    with monkeypatch.context() as patch:
        patch.setattr(ticket_paper, "print_tickets", full)
        coded.run("tickets", "--count", "5", "--out", file, *coded.pin).must_refuse("schijf is vol")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _refused)
        coded.run("tickets", "--count", "5", "--out", file, *coded.pin).must_refuse("geschreven")
    assert codes_on(file) == before
    assert ticket_count(coded.folder) == TicketCount(2, 2)
    assert [one.name for one in coded.notes.iterdir() if "part" in one.name] == []


def _refused(*_: object) -> None:
    raise PermissionError


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told_before_anything_is_made(coded: Terminal) -> None:
    closed = coded.notes / "dicht"
    closed.mkdir(mode=0o500)
    coded.run("tickets", "--count", "5", "--out", closed / "a.pdf", *coded.pin).must_refuse("geschreven")
    assert ticket_count(coded.folder) == TicketCount(0, 0)


def test_a_round_without_codes_or_no_round_is_told(tmp_path: Path, coded: Terminal) -> None:
    plain = Terminal(prepared_copy(tmp_path / "gewoon", ["Een"]), tmp_path)
    out = ("--out", tmp_path / "a.pdf")
    plain.run("tickets", "--count", "5", *out, *plain.pin).must_refuse("‘Een’ vraagt geen code")
    workplace.close_round(coded.folder, ROUND, PIN)
    coded.run("tickets", "--count", "5", *out, *coded.pin).must_refuse("geen meting open")


def test_the_way_from_setting_up_says_when_to_make_the_sheets(empty: Terminal) -> None:
    (empty.notes / "bedrijf.toml").write_text(COMPANY, encoding="utf-8")
    secrets = (*empty.pin, *empty.passphrase)
    assert PASSPHRASE
    made = empty.run("setup", empty.notes / "bedrijf.toml", *secrets, "--recovery-out", empty.notes / "herstel.txt")
    assert (made.code, "maak dan de kaartjes" in made.err) == (0, True)
    opened = empty.run("round", "open", "Najaar", *empty.pin)
    assert (opened.code, "Maak nu de kaartjes" in opened.err) == (0, True)


def test_the_real_program_makes_a_sheet_with_the_real_work(tmp_path: Path) -> None:
    terminal = Terminal(ticket_round(tmp_path / "werkplek"), tmp_path)
    file = tmp_path / "kaartjes.pdf"
    terminal.run_real("tickets", "--count", "3", "--out", file, *terminal.pin, "--language", "en").must_be_done()
    assert len(codes_on(file)) == 3
    assert ticket_count(terminal.folder) == TicketCount(3, 3)
