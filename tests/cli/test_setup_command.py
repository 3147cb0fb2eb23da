"""Making a workplace from a company file: whole, or not at all."""

import re
import stat
from pathlib import Path
from typing import Any

import pytest

from leercultuur_desktop.services import workplace
from tests.cli.terminal import Said, Terminal
from tests.store.prepared import LIGHT, PASSPHRASE, PIN, recovery_code, rows, same_bytes

COMPANY = """
name = "Jansen Metaal"
departments = ["Lassen", "Kantoor"]
[headcount]
workers = 40
supervisors = 6
directors = 2
"""
CODE = re.compile(r"(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}")


@pytest.fixture(autouse=True)
def light_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare every set-up in this process its second of argon2; what it does stays the same."""
    heavy = workplace.create

    def create(*arguments: Any, **options: Any) -> str:
        return heavy(*arguments, **{"work": LIGHT, **options})

    monkeypatch.setattr(workplace, "create", create)


def setup(terminal: Terminal, *options: str | Path, company: str = COMPANY, pin: str = PIN) -> Said:
    file = terminal.notes / "bedrijf.toml"
    file.write_text(company, encoding="utf-8")
    return terminal.run("setup", file, *options, "--pin-file", terminal.note("p", pin), *terminal.passphrase)


def test_set_up_makes_the_folder_and_says_the_code_once(empty: Terminal) -> None:
    said = setup(empty).must_be_done()
    assert len(CODE.findall(said.out)) == 1
    assert workplace.company(empty.folder).departments == ("Lassen", "Kantoor")
    assert stat.S_IMODE((empty.folder / "leercultuur.db").stat().st_mode) == 0o600
    assert [file.name for file in empty.folder.iterdir()] == ["leercultuur.db"]


def test_every_key_of_the_company_file_arrives(empty: Terminal) -> None:
    setup(
        empty,
        company="""
name = " Jansen & Zn "
why = "Wij willen leren."
departments = [" Lassen "]
languages = ["nl", "pl", "ar"]
minimum_group = 7
target = 3.5
idle_seconds = 90
remarks = false
[headcount]
workers = 4
supervisors = 0
directors = 1
[why_layers]
workers = "Voor jou."
directors = ""
""",
    ).must_be_done()
    company, settings = workplace.company(empty.folder), workplace.current_settings(empty.folder)
    assert (company.name, company.why, company.departments) == ("Jansen & Zn", "Wij willen leren.", ("Lassen",))
    assert (dict(company.headcount), dict(company.why_layers)) == (
        {"workers": 4, "supervisors": 0, "directors": 1},
        {"workers": "Voor jou."},
    )
    assert settings.languages == ("nl", "pl", "ar")
    assert (settings.minimum_group, settings.target, settings.idle_seconds) == (7, 3.5, 90)
    assert (settings.tickets, settings.remarks) == (False, False)


def test_both_secrets_come_from_stdin_the_pin_first(empty: Terminal) -> None:
    (empty.notes / "bedrijf.toml").write_text(COMPANY, encoding="utf-8")
    arguments = ("setup", empty.notes / "bedrijf.toml", "--pin-file", "-", "--passphrase-file", "-")
    empty.run(*arguments, stdin=f"4321\r\n{PASSPHRASE}\nrest\n").must_be_done()
    empty.run("round", "open", "Eerste", "--pin-file", empty.note("p", "4321")).must_be_done()


def test_the_code_goes_to_a_file_that_only_its_owner_reads(empty: Terminal) -> None:
    target = empty.notes / "herstel.txt"
    target.write_text("oud", encoding="utf-8")
    said = setup(empty, "--recovery-out", target).must_be_done()
    assert not CODE.search(said.out)
    assert CODE.fullmatch(target.read_text(encoding="utf-8").strip())
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert not list(empty.notes.glob(".*"))


def test_the_code_goes_to_a_sheet_when_the_name_ends_on_pdf(empty: Terminal) -> None:
    target = empty.notes / "herstel.PDF"
    said = setup(empty, "--recovery-out", target).must_be_done()
    assert not CODE.search(said.out)
    assert target.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [file.name for file in empty.notes.glob("*herstel*")] == ["herstel.PDF"]


@pytest.mark.parametrize("target", ["weg/herstel.txt", "."])
def test_a_code_that_cannot_be_written_makes_no_workplace(empty: Terminal, target: str) -> None:
    said = setup(empty, "--recovery-out", empty.notes / target)
    said.must_refuse("niet worden geschreven")
    assert not empty.folder.exists()


def test_a_code_is_said_when_writing_it_fails_in_the_end(empty: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full, raising=True)
    file = empty.notes / "bedrijf.toml"
    file.write_bytes(COMPANY.encode())
    secrets = ("--pin-file", "-", "--passphrase-file", "-")
    said = empty.run("setup", file, *secrets, "--recovery-out", empty.notes / "h.txt", stdin=f"{PIN}\n{PASSPHRASE}\n")
    assert said.code == 1
    assert "niet worden geschreven" in said.err
    assert CODE.search(said.out), "a workplace without its code would be worse than none"


def test_a_second_set_up_changes_nothing(terminal: Terminal) -> None:
    with same_bytes(terminal.folder):
        setup(terminal).must_refuse("Hier staat al een bedrijf")
    assert sorted(file.name for file in terminal.folder.iterdir()) == ["leercultuur.db"]


def test_an_empty_file_in_the_place_of_the_database_is_not_replaced(empty: Terminal) -> None:
    empty.folder.mkdir()
    (empty.folder / "leercultuur.db").touch()
    setup(empty).must_refuse("Hier staat al een bedrijf")
    assert (empty.folder / "leercultuur.db").read_bytes() == b""


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "", "12 34", "١٢٣٤"])
def test_a_pin_is_four_to_eight_digits(empty: Terminal, pin: str) -> None:
    setup(empty, pin=pin).must_refuse("pincode kan niet")
    assert not empty.folder.exists()


@pytest.mark.parametrize("passphrase", ["elf tekens.", "", " " * 20])
def test_a_passphrase_has_twelve_characters_or_more(empty: Terminal, passphrase: str) -> None:
    (empty.notes / "bedrijf.toml").write_text(COMPANY, encoding="utf-8")
    file = empty.note("wachtzin", passphrase)
    said = empty.run("setup", empty.notes / "bedrijf.toml", *empty.pin, "--passphrase-file", file)
    said.must_refuse("wachtzin is te kort")
    assert not empty.folder.exists()


def test_a_faulty_company_file_makes_nothing_and_names_every_fault(empty: Terminal) -> None:
    said = setup(empty, company='naam = "x"\nminimum_group = 4\nlanguages = ["fr"]\n')
    said.must_refuse("bedrijfsbestand klopt niet")
    for fault in (
        "naam is onbekend",
        "name ontbreekt",
        "headcount ontbreekt",
        "minimum_group moet",
        "‘fr’ is geen taal",
    ):
        assert fault in said.err
    assert not empty.folder.exists()


def test_a_secret_that_nobody_can_type_is_asked_for_by_its_option(empty: Terminal) -> None:
    (empty.notes / "bedrijf.toml").write_text(COMPANY, encoding="utf-8")
    said = empty.run("setup", empty.notes / "bedrijf.toml").must_refuse("geheim nodig")
    assert "--pin-file" in said.err


def test_the_real_program_sets_up_with_the_full_work(empty: Terminal) -> None:
    (empty.notes / "bedrijf.toml").write_text(COMPANY, encoding="utf-8")
    said = empty.run_real("setup", empty.notes / "bedrijf.toml", *empty.pin, *empty.passphrase).must_be_done()
    work = rows(empty.folder, "select name, passes, memory from keys where salt is not null order by name")
    assert work == [("passphrase", 3, 256 * 1024 * 1024), ("recovery", 3, 256 * 1024 * 1024)]
    [(hashed,)] = rows(empty.folder, "select hash from pin")
    assert str(hashed).startswith("$argon2id$v=19$m=262144,t=3,p=1$")
    code = CODE.search(said.out)
    assert code
    assert code[0] != recovery_code()
    file = empty.note("code", code[0].lower().replace("-", " "))
    new = empty.note("nieuw", "een heel nieuwe wachtzin")
    empty.run("recover", "--code-file", file, "--passphrase-file", new).must_be_done()
