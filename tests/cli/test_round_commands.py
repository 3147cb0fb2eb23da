"""Rounds open one at a time, close for good, and show no more than a total while they are open."""

import json
from datetime import date, timedelta

import pytest

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.services.workplace import plans
from tests.cli.terminal import Terminal
from tests.store.prepared import csv_file, rows, untouched


def test_a_round_opens_fills_and_closes(terminal: Terminal) -> None:
    assert "‘Najaar 2026’" in terminal.run("round", "open", "Najaar 2026", *terminal.pin).must_be_done().out
    terminal.run("import", csv_file(terminal.notes / "a.csv"), *terminal.pin).must_be_done()
    assert "‘Najaar 2026’" in terminal.run("round", "close", "najaar 2026", *terminal.pin).must_be_done().out
    assert rows(terminal.folder, "select name, state from rounds") == [("Najaar 2026", "closed")]


def test_the_list_as_json_holds_the_keys_of_the_contract_and_no_more(open_terminal: Terminal) -> None:
    open_terminal.run("import", csv_file(open_terminal.notes / "a.csv", count=7), *open_terminal.pin).must_be_done()
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    open_terminal.run("round", "open", "Tweede", *open_terminal.pin).must_be_done()
    open_terminal.run("simulate", "--responses", "3", *open_terminal.pin).must_be_done()
    listed = json.loads(open_terminal.run("round", "list", "--json").must_be_done().out)
    questionnaire = {"id": "leercultuur-desktop", "version": read_questionnaire().version}
    assert listed == [
        {
            "name": "Eerste",
            "state": "closed",
            "practice": False,
            "questionnaire": questionnaire,
            "responses": 7,
        },
        {
            "name": "Tweede",
            "state": "open",
            "practice": True,
            "questionnaire": questionnaire,
            "responses": 3,
        },
    ]


def test_the_list_needs_no_secret_and_reads_well(open_terminal: Terminal) -> None:
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    open_terminal.run("round", "open", "Oefenen", *open_terminal.pin).must_be_done()
    open_terminal.run("simulate", "--responses", "3", *open_terminal.pin).must_be_done()
    first, second = open_terminal.run("round", "list").must_be_done().out.splitlines()
    assert first == "Eerste · gesloten · ingevulde vragenlijsten: 0"
    assert second == "Oefenen · open · ingevulde vragenlijsten: 3 · VOORBEELD"


def test_an_empty_list_says_so(terminal: Terminal) -> None:
    assert "nog geen metingen" in terminal.run("round", "list").must_be_done().out
    assert json.loads(terminal.run("round", "list", "--json").must_be_done().out) == []


@pytest.mark.parametrize("name", ["Eerste", "EERSTE", "eerste ", " eErSte"])
def test_a_taken_name_is_refused_whatever_its_case(open_terminal: Terminal, name: str) -> None:
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    with untouched(open_terminal.folder):
        open_terminal.run("round", "open", name, *open_terminal.pin).must_refuse("‘Eerste’ is al gebruikt")


def test_a_taken_name_with_accents_is_refused_whatever_its_case(terminal: Terminal) -> None:
    terminal.run("round", "open", "Één ß", *terminal.pin).must_be_done()
    terminal.run("round", "close", "éÉN SS", *terminal.pin).must_be_done()
    with untouched(terminal.folder):
        terminal.run("round", "open", "één ss", *terminal.pin).must_refuse("‘Één ß’ is al gebruikt")


def test_a_second_open_round_is_refused(open_terminal: Terminal) -> None:
    with untouched(open_terminal.folder):
        said = open_terminal.run("round", "open", "Tweede", *open_terminal.pin).must_refuse("al een meting open")
    assert "‘Eerste’" in said.err


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, "twee\nregels", "tab\tje", "\x1b[31mrood"])
def test_a_name_that_cannot_stand_on_one_line_is_refused(terminal: Terminal, name: str) -> None:
    with untouched(terminal.folder):
        terminal.run("round", "open", name, *terminal.pin).must_refuse("naam kan niet")


def test_a_name_of_sixty_signs_is_taken(terminal: Terminal) -> None:
    terminal.run("round", "open", "x" * 60, *terminal.pin).must_be_done()


def test_a_closed_or_unknown_round_does_not_close(open_terminal: Terminal) -> None:
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    with untouched(open_terminal.folder):
        open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_refuse("‘Eerste’ is gesloten")
        open_terminal.run("round", "close", "Geen", *open_terminal.pin).must_refuse("geen meting ‘Geen’")


def test_a_closed_round_never_opens_again(open_terminal: Terminal) -> None:
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    open_terminal.run("round", "open", "Eerste", *open_terminal.pin).must_refuse("al gebruikt")
    assert rows(open_terminal.folder, "select state from rounds") == [("closed",)]


def test_a_round_opens_with_the_last_day_that_the_kiosk_tells(terminal: Terminal) -> None:
    for day in (date.today() + timedelta(days=9), date.today() + timedelta(days=999)):
        terminal.run("round", "open", f"Tot {day}", "--until", day.isoformat(), *terminal.pin).must_be_done()
        assert plans(terminal.folder).last_day == day
        terminal.run("round", "close", f"Tot {day}", *terminal.pin).must_be_done()
        assert plans(terminal.folder).last_day is None


@pytest.mark.parametrize("day", ["2020-02-29", "morgen", "24-11-2099", "2099-02-30", ""])
def test_a_last_day_that_is_over_or_no_day_is_wrong_usage(terminal: Terminal, day: str) -> None:
    with untouched(terminal.folder):
        said = terminal.run("round", "open", "Najaar", "--until", day, *terminal.pin).must_be_wrong_usage()
    assert "--until" in said.err
