"""PIN, passphrase and recovery code at the terminal: form, change, rescue, and the wait after wrong ones."""

import time

import pytest

from tests.cli.terminal import Terminal
from tests.store.prepared import PASSPHRASE, PIN, change, recovery_code, rows, untouched

NEW = "een heel nieuwe wachtzin"


def forget_tries(terminal: Terminal) -> None:
    change(terminal.folder, "delete from tries")


def test_a_new_pin_ends_the_old_one(terminal: Terminal) -> None:
    new = ("--pin-file", terminal.note("nieuw", "987654"))
    terminal.run("pin", "set", *terminal.passphrase, *new).must_be_done()
    terminal.run("round", "open", "A", *terminal.pin).must_refuse("pincode klopt niet")
    terminal.run("round", "open", "A", *new).must_be_done()


def test_pin_set_reads_passphrase_and_pin_from_stdin_in_that_order(terminal: Terminal) -> None:
    arguments = ("pin", "set", "--passphrase-file", "-", "--pin-file", "-")
    terminal.run(*arguments, stdin=f"{PASSPHRASE}\n9876\n").must_be_done()
    terminal.run("round", "open", "A", "--pin-file", terminal.note("p", "9876")).must_be_done()


def test_a_pin_set_forgives_the_wrong_pins_before_it(terminal: Terminal) -> None:
    change(terminal.folder, "update tries set wrong = 9, wait_until = ? where secret = 'pin'", time.time() + 600)
    new = ("--pin-file", terminal.note("nieuw", "9876"))
    terminal.run("pin", "set", *terminal.passphrase, *new).must_be_done()
    terminal.run("round", "open", "A", *new).must_be_done()


def test_every_new_secret_costs_a_thief_the_full_work(terminal: Terminal) -> None:
    terminal.work = None
    lock = "select passes, memory from keys where name = 'passphrase'"
    pin, new = terminal.note("nieuw", "987654"), terminal.note("nieuwer", NEW)
    terminal.run("pin", "set", *terminal.passphrase, "--pin-file", pin).must_be_done()
    [(hashed,)] = rows(terminal.folder, "select hash from pin")
    assert str(hashed).startswith("$argon2id$v=19$m=262144,t=3,p=1$")
    terminal.run("passphrase", "change", *terminal.passphrase, "--new-passphrase-file", new).must_be_done()
    assert rows(terminal.folder, lock) == [(3, 256 * 1024 * 1024)]
    change(terminal.folder, "update keys set passes = 1, memory = 8192 where name = 'passphrase'")
    code = terminal.note("code", recovery_code())
    terminal.run("recover", "--code-file", code, "--passphrase-file", new).must_be_done()
    assert rows(terminal.folder, lock) == [(3, 256 * 1024 * 1024)]


def test_an_impossible_pin_changes_nothing(terminal: Terminal) -> None:
    with untouched(terminal.folder):
        terminal.run("pin", "set", *terminal.passphrase, "--pin-file", terminal.note("n", "12")).must_refuse("kan niet")


def test_a_new_passphrase_ends_the_old_one_and_keeps_the_code(terminal: Terminal) -> None:
    new = terminal.note("nieuw", NEW)
    terminal.run("passphrase", "change", *terminal.passphrase, "--new-passphrase-file", new).must_be_done()
    terminal.run("results", *terminal.passphrase).must_refuse("wachtzin klopt niet")
    terminal.run("results", "--passphrase-file", new).must_refuse("nog geen gesloten meting")
    code = terminal.note("code", recovery_code())
    terminal.run("recover", "--code-file", code, *terminal.passphrase).must_be_done()
    terminal.run("results", *terminal.passphrase).must_refuse("nog geen gesloten meting")


def test_passphrase_change_reads_old_and_new_from_stdin_in_that_order(terminal: Terminal) -> None:
    arguments = ("passphrase", "change", "--passphrase-file", "-", "--new-passphrase-file", "-")
    terminal.run(*arguments, stdin=f"{PASSPHRASE}\n{NEW}\n").must_be_done()
    terminal.run("results", "--passphrase-file", terminal.note("n", NEW)).must_refuse("nog geen gesloten meting")


def test_recover_reads_code_and_passphrase_from_stdin_in_that_order(terminal: Terminal) -> None:
    arguments = ("recover", "--code-file", "-", "--passphrase-file", "-")
    terminal.run(*arguments, stdin=f"{recovery_code().lower()}\n{NEW}\n").must_be_done()
    terminal.run("results", "--passphrase-file", terminal.note("n", NEW)).must_refuse("nog geen gesloten meting")


def test_recover_forgives_the_wrong_passphrases_before_it(terminal: Terminal) -> None:
    change(terminal.folder, "update tries set wrong = 9, wait_until = ?", time.time() + 600)
    code = terminal.note("code", recovery_code())
    terminal.run("recover", "--code-file", code, *terminal.passphrase).must_be_done()
    terminal.run("results", *terminal.passphrase).must_refuse("nog geen gesloten meting")


@pytest.mark.parametrize(
    "code", ["", "geen code", "ABCDE-ABCDE-ABCDE-ABCDE-ABCDE", "00000-00000-00000-00000-00000", PASSPHRASE]
)
def test_a_wrong_code_recovers_nothing(terminal: Terminal, code: str) -> None:
    locked = rows(terminal.folder, "select * from keys order by name")
    file = terminal.note("code", code)
    terminal.run("recover", "--code-file", file, "--passphrase-file", terminal.note("n", NEW)).must_refuse(
        "herstelcode"
    )
    assert rows(terminal.folder, "select * from keys order by name") == locked


def test_too_short_a_new_passphrase_changes_nothing(terminal: Terminal) -> None:
    short, code = terminal.note("kort", "te kort"), terminal.note("code", recovery_code())
    with untouched(terminal.folder):
        change_it = ("passphrase", "change", *terminal.passphrase, "--new-passphrase-file", short)
        terminal.run(*change_it).must_refuse("te kort")
        terminal.run("recover", "--code-file", code, "--passphrase-file", short).must_refuse("te kort")


def test_a_wrong_secret_is_refused_and_only_its_count_changes(open_terminal: Terminal) -> None:
    wrong = open_terminal.note("fout", "4321")
    forget_tries(open_terminal)
    open_terminal.run("round", "close", "Eerste", "--pin-file", wrong).must_refuse("pincode klopt niet")
    assert rows(open_terminal.folder, "select secret, wrong from tries") == [("pin", 1)]
    forget_tries(open_terminal)
    with untouched(open_terminal.folder):
        long_wrong = open_terminal.note("fout", PASSPHRASE + " ")
        open_terminal.run("results", "--passphrase-file", long_wrong).must_refuse("wachtzin klopt niet")
        forget_tries(open_terminal)


def test_wrong_pins_slow_down_across_processes_and_minutes_are_not_waited_out(open_terminal: Terminal) -> None:
    wrong = ("--pin-file", open_terminal.note("fout", "4321"))
    for _ in range(3):
        open_terminal.run_real("round", "close", "Eerste", *wrong).must_refuse("pincode klopt niet")
    change(open_terminal.folder, "update tries set wrong = 8, wait_until = ?", time.time() + 80)
    began = time.monotonic()
    said = open_terminal.run_real("round", "close", "Eerste", *open_terminal.pin).must_refuse("Te vaak geprobeerd")
    assert time.monotonic() - began < 10
    assert any(f"{seconds} seconden" in said.err for seconds in range(70, 81))
    assert rows(open_terminal.folder, "select wrong from tries where secret = 'pin'") == [(8,)], "a wait is no try"


def test_the_passphrase_and_the_pin_are_counted_apart(open_terminal: Terminal) -> None:
    change(open_terminal.folder, "update tries set wrong = 9, wait_until = ? where secret = 'pin'", time.time() + 600)
    open_terminal.run("results", *open_terminal.passphrase).must_refuse("nog geen gesloten meting")
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_refuse("Te vaak geprobeerd")


def test_a_secret_file_gives_its_first_line_without_the_line_end(terminal: Terminal) -> None:
    for content in (f"{PIN}\r\n0000\n", f"\ufeff{PIN}", f"{PIN}\n\n"):
        file = terminal.notes / "p"
        file.write_bytes(content.encode())
        terminal.run("round", "close", "A", "--pin-file", file).must_refuse("geen meting ‘A’")


def test_spaces_belong_to_a_secret(terminal: Terminal) -> None:
    terminal.run("round", "open", "A", "--pin-file", terminal.note("p", f" {PIN}")).must_refuse("pincode klopt niet")


def test_a_secret_file_that_cannot_be_read_is_named(terminal: Terminal) -> None:
    with untouched(terminal.folder):
        terminal.run("round", "open", "A", "--pin-file", terminal.notes / "weg").must_refuse("niet worden gelezen")
        terminal.run("round", "open", "A", "--pin-file", terminal.notes).must_refuse("niet worden gelezen")
        (terminal.notes / "latin").write_bytes(b"\xe9\xe8\n")
        terminal.run("round", "open", "A", "--pin-file", terminal.notes / "latin").must_refuse("tekens in dit bestand")


@pytest.mark.parametrize(
    "command",
    [
        ("round", "open", "A"),
        ("round", "close", "A"),
        ("import", "a.csv"),
        ("simulate", "--responses", "5"),
        ("results",),
        ("pin", "set"),
        ("passphrase", "change"),
        ("recover",),
    ],
    ids=" ".join,
)
def test_without_a_screen_a_secret_is_never_waited_for(terminal: Terminal, command: tuple[str, ...]) -> None:
    with untouched(terminal.folder):
        terminal.run(*command).must_refuse("geheim nodig")
