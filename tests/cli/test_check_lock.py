"""`check` tells what of the computer is locked, and a damaged PIN ends it as any damage does."""

import json

from tests.cli.terminal import Terminal
from tests.store.prepared import change

POINTS = "session consoles autostart other_users admin folder swap hibernation screen_saver display touch".split()


def test_the_locks_are_told_by_name_in_json(terminal: Terminal) -> None:
    lock = json.loads(terminal.run("check", "--json").must_be_done().out)["lock"]
    assert [one["id"] for one in lock] == POINTS
    assert {one["state"] for one in lock} <= {"ok", "open", "unknown"}
    assert all(set(one) == {"id", "state", "found"} for one in lock)


def test_the_locks_are_told_in_words_and_change_no_exit_code(terminal: Terminal) -> None:
    lines = terminal.run("check").must_be_done().out.splitlines()
    at = lines.index("Slot van de kiosk, gezien vanuit dit account:")
    assert len(lines) - at - 1 == len(POINTS)
    assert all(line.startswith("- ") and line.endswith(".") for line in lines[at + 1 :])


def test_a_damaged_pin_is_told_by_check(terminal: Terminal) -> None:
    change(terminal.folder, "update pin set hash = 'x'")
    assert "wachtzin een nieuwe pincode" in terminal.run("check", "--json").must_refuse("pincode is beschadigd").err
    terminal.run("round", "open", "Eerste", *terminal.pin).must_refuse("pincode is beschadigd")
    new = ("--pin-file", terminal.note("new.txt", "4711"))
    terminal.run("pin", "set", *terminal.passphrase, *new).must_be_done()
    terminal.run("round", "open", "Eerste", *new).must_be_done()
    terminal.run("check").must_be_done()


def test_the_kiosk_opens_on_a_chosen_screen(terminal: Terminal) -> None:
    terminal.run("kiosk", "--screen", "2").must_be_done()
    assert terminal.windows == [("kiosk", terminal.folder, "")]
    for wrong in ("0", "-1", "links"):
        terminal.run("kiosk", "--screen", wrong).must_be_wrong_usage()
