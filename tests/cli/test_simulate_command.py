"""Made-up answers go into an empty, open round only, and mark it for good."""

import json

import pytest

from tests.cli.terminal import Terminal
from tests.store.prepared import csv_file, rows, untouched


def test_simulate_fills_the_open_round_and_marks_it(open_terminal: Terminal) -> None:
    said = open_terminal.run("simulate", "--responses", "25", "--seed", "3", *open_terminal.pin).must_be_done()
    assert "oefenmeting" in said.out
    assert "25" in said.out
    assert rows(open_terminal.folder, "select practice from rounds") == [(1,)]
    assert rows(open_terminal.folder, "select count(*) from responses") == [(25,)]


def test_practice_stays_practice_in_every_output(open_terminal: Terminal) -> None:
    open_terminal.run("simulate", "--responses", "25", "--seed", "3", *open_terminal.pin).must_be_done()
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    assert json.loads(open_terminal.run("results", "--json", *open_terminal.passphrase).out)["practice"] is True
    assert "VOORBEELD" in open_terminal.run("results", *open_terminal.passphrase).out


def test_the_same_seed_gives_the_same_results(open_terminal: Terminal) -> None:
    found = []
    for name in ("Eerste", "Tweede", "Derde"):
        if name != "Eerste":
            open_terminal.run("round", "open", name, *open_terminal.pin).must_be_done()
        seed = "4" if name == "Derde" else "3"
        open_terminal.run("simulate", "--responses", "40", "--seed", seed, *open_terminal.pin).must_be_done()
        open_terminal.run("round", "close", name, *open_terminal.pin).must_be_done()
        results = json.loads(open_terminal.run("results", "--json", *open_terminal.passphrase).out)
        found.append(results["groups"])
    assert found[0] == found[1] != found[2]


def test_simulate_refuses_a_round_with_answers_even_made_up_ones(open_terminal: Terminal) -> None:
    open_terminal.run("import", csv_file(open_terminal.notes / "a.csv"), *open_terminal.pin).must_be_done()
    with untouched(open_terminal.folder):
        open_terminal.run("simulate", "--responses", "5", *open_terminal.pin).must_refuse("heeft al antwoorden")
    assert rows(open_terminal.folder, "select practice from rounds") == [(0,)]


def test_simulate_refuses_a_closed_an_unknown_and_no_round(terminal: Terminal) -> None:
    for options, title in (((), "geen meting open"), (("--round", "X"), "geen meting ‘X’")):
        with untouched(terminal.folder):
            terminal.run("simulate", "--responses", "5", *options, *terminal.pin).must_refuse(title)
    terminal.run("round", "open", "X", *terminal.pin).must_be_done()
    terminal.run("round", "close", "X", *terminal.pin).must_be_done()
    with untouched(terminal.folder):
        terminal.run("simulate", "--responses", "5", "--round", "X", *terminal.pin).must_refuse("‘X’ is gesloten")


@pytest.mark.parametrize("count", ["0", "-3", "100001"])
def test_a_count_out_of_range_is_refused(open_terminal: Terminal, count: str) -> None:
    with untouched(open_terminal.folder):
        open_terminal.run("simulate", "--responses", count, *open_terminal.pin).must_refuse("getal kan niet")


def test_a_count_that_is_no_number_is_wrong_usage(open_terminal: Terminal) -> None:
    with untouched(open_terminal.folder):
        open_terminal.run("simulate", "--responses", "veel", *open_terminal.pin).must_be_wrong_usage()
