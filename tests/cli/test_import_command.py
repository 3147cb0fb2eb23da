"""What the import takes, and how it refuses everything else without touching a byte."""

from pathlib import Path

import pytest

from leercultuur_desktop.sealing.keys import slow_mark
from tests.cli.terminal import Terminal
from tests.store.prepared import COLUMNS, answer_rows, csv_file, csv_text, rows, untouched

ROWS = answer_rows(6)
GOOD = csv_text(ROWS)


def replaced(row: int, column: str, value: str) -> str:
    body = [list(one) for one in ROWS]
    body[row][COLUMNS.index(column)] = value
    return csv_text(body)


def without(column: str) -> str:
    place = COLUMNS.index(column)
    table = [[cell for at, cell in enumerate(row) if at != place] for row in [COLUMNS, *ROWS]]
    return csv_text(table[1:], table[0])


GOOD_FORMS = {
    "comma and LF": GOOD.encode(),
    "with BOM": GOOD.encode("utf-8-sig"),
    "semicolon": csv_text(ROWS, delimiter=";").encode(),
    "CR LF": csv_text(ROWS, lineterminator="\r\n").encode(),
    "semicolon, CR LF and BOM": csv_text(ROWS, delimiter=";", lineterminator="\r\n").encode("utf-8-sig"),
    "columns the other way round": csv_text([row[::-1] for row in ROWS], COLUMNS[::-1]).encode(),
    "no end of line at the end": GOOD.rstrip("\n").encode(),
    "empty lines at the end": (GOOD + "\n\n").encode(),
    "quoted cells": csv_text(ROWS, quoting=1).encode(),  # type: ignore[arg-type]
    "empty layer, department and answers": csv_text([[""] * len(COLUMNS)] * 6).encode(),
}

BAD_FORMS = {
    "a column that is unknown": (csv_text([[*row, "1"] for row in ROWS], [*COLUMNS, "naam"]), "eerste rij", "‘naam’"),
    "a column that is missing": (without("teamwork_2"), "eerste rij", "teamwork_2 ontbreekt"),
    "no layer": (without("layer"), "eerste rij", "layer ontbreekt"),
    "a doubled column": (csv_text([[*row, "1"] for row in ROWS], [*COLUMNS, "teamwork_1"]), "eerste rij", "dubbel"),
    "a six": (replaced(2, "leadership_3", "6"), "cellen", "rij 4, kolom leadership_3: ‘6’"),
    "a minus": (replaced(0, "leadership_3", "-1"), "cellen", "rij 2, kolom leadership_3: ‘-1’"),
    "half a point": (replaced(0, "leadership_3", "2.5"), "cellen", "‘2.5’"),
    "an Arabic digit": (replaced(0, "leadership_3", "٣"), "cellen", "‘٣’"),
    "a blank": (replaced(0, "leadership_3", " "), "cellen", "leadership_3"),
    "a text": (replaced(5, "environment_4", "vaak"), "cellen", "rij 7, kolom environment_4: ‘vaak’"),
    "an unknown layer": (replaced(1, "layer", "baas"), "cellen", "rij 3, kolom layer: ‘baas’"),
    "an unknown department": (replaced(1, "department", "Spuiterij"), "cellen", "kolom department: ‘Spuiterij’"),
    "a department in small letters": (replaced(1, "department", "lassen"), "cellen", "‘lassen’"),
    "a short row": (csv_text([*ROWS, ROWS[0][:-1]]), "cellen", "rij 8: er staan 25 cellen"),
    "a long row": (csv_text([*ROWS, [*ROWS[0], "3"]]), "cellen", "rij 8: er staan 27 cellen"),
    "an empty row between": (csv_text([ROWS[0], [], ROWS[1]]), "cellen", "rij 3: er staan 0 cellen"),
    "broken quotes": (GOOD + '"workers', "cellen", "rij 8: de aanhalingstekens"),
    "text after quotes": (GOOD + '"workers"x,', "cellen", "aanhalingstekens"),
    "only a header": (csv_text([]), "geen antwoorden", ""),
    "nothing": ("", "geen antwoorden", ""),
    "only line ends": ("\n\n\n", "geen antwoorden", ""),
    "something else": ("Beste Piet, hierbij de lijst.\n", "eerste rij", "layer ontbreekt"),
    "JSON": ('[{"layer": "workers"}]', "eerste rij", "ontbreekt"),
}


@pytest.mark.parametrize("form", GOOD_FORMS)
def test_every_good_form_of_a_file_adds_every_row(open_terminal: Terminal, form: str) -> None:
    file = open_terminal.notes / "antwoorden.csv"
    file.write_bytes(GOOD_FORMS[form])
    said = open_terminal.run("import", file, *open_terminal.pin).must_be_done()
    assert "‘Eerste’: 6" in said.out
    assert rows(open_terminal.folder, "select count(*) from responses") == [(6,)]


@pytest.mark.parametrize("form", BAD_FORMS)
def test_a_bad_file_is_refused_by_place_and_changes_nothing(open_terminal: Terminal, form: str) -> None:
    text, title, line = BAD_FORMS[form]
    file = open_terminal.notes / "antwoorden.csv"
    file.write_text(text, encoding="utf-8")
    with untouched(open_terminal.folder):
        said = open_terminal.run("import", file, *open_terminal.pin).must_refuse(title)
    assert line in said.err
    assert str(file) in said.err


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "cp1252"])
def test_another_encoding_is_refused(open_terminal: Terminal, encoding: str) -> None:
    file = open_terminal.notes / "antwoorden.csv"
    file.write_bytes(replaced(0, "department", "Ververijën").encode(encoding))
    with untouched(open_terminal.folder):
        open_terminal.run("import", file, *open_terminal.pin).must_refuse("tekens in dit bestand")


def test_the_first_twenty_bad_cells_are_named_and_the_rest_are_counted(open_terminal: Terminal) -> None:
    file = open_terminal.notes / "antwoorden.csv"
    body = [[row[0], row[1], "7", *row[3:]] for row in answer_rows(33)]
    file.write_text(csv_text(body), encoding="utf-8")
    said = open_terminal.run("import", file, *open_terminal.pin).must_refuse("cellen")
    assert said.err.count("kolom work_content_1: ‘7’") == 20
    assert "rij 21," in said.err
    assert "rij 22," not in said.err
    assert "nog 13" in said.err


def test_signs_that_steer_a_terminal_are_not_repeated(open_terminal: Terminal) -> None:
    file = open_terminal.notes / "antwoorden.csv"
    file.write_text(replaced(0, "layer", "\x1b[2Jweg\nweg\x07" + "x" * 5000), encoding="utf-8")
    said = open_terminal.run("import", file, *open_terminal.pin).must_refuse("cellen")
    assert "\x1b" not in said.err
    assert "\x07" not in said.err
    assert len(said.err) < 1000
    assert len(said.err.splitlines()) == 3


def test_a_file_that_is_not_there_and_a_folder_are_refused(open_terminal: Terminal) -> None:
    for name in ("weg.csv", "."):
        with untouched(open_terminal.folder):
            open_terminal.run("import", open_terminal.notes / name, *open_terminal.pin).must_refuse("niet worden gelez")


def test_the_same_file_twice_is_added_again_with_a_warning(open_terminal: Terminal) -> None:
    file = csv_file(open_terminal.notes / "antwoorden.csv")
    open_terminal.run("import", file, *open_terminal.pin).must_be_done()
    said = open_terminal.run("import", file, *open_terminal.pin)
    assert said.code == 0
    assert "12" in said.out
    assert "al eerder ingelezen" in said.err
    assert rows(open_terminal.folder, "select count(*) from responses") == [(24,)]


def test_the_mark_of_a_file_costs_a_guesser_the_full_work(open_terminal: Terminal) -> None:
    open_terminal.work = None
    file = csv_file(open_terminal.notes / "a.csv")
    open_terminal.run("import", file, *open_terminal.pin).must_be_done()
    [(mark,)] = rows(open_terminal.folder, "select mark from imports")
    [(public,)] = rows(open_terminal.folder, "select value from keys where name = 'public'")
    assert isinstance(public, bytes)
    assert mark == slow_mark(b"Eerste\0" + file.read_bytes(), public)


def test_another_file_and_another_round_give_no_warning(open_terminal: Terminal) -> None:
    file = csv_file(open_terminal.notes / "antwoorden.csv")
    open_terminal.run("import", file, *open_terminal.pin).must_be_done()
    open_terminal.run("import", csv_file(open_terminal.notes / "b.csv", seed=2), *open_terminal.pin).must_be_done()
    open_terminal.run("round", "close", "Eerste", *open_terminal.pin).must_be_done()
    open_terminal.run("round", "open", "Tweede", *open_terminal.pin).must_be_done()
    open_terminal.run("import", file, *open_terminal.pin).must_be_done()


def test_an_import_adds_exactly_one_record_a_response(open_terminal: Terminal) -> None:
    open_terminal.run("import", csv_file(open_terminal.notes / "a.csv"), *open_terminal.pin).must_be_done()
    assert rows(open_terminal.folder, "select count(*) from responses") == [(12,)]
    assert rows(open_terminal.folder, "select count(*) from remarks") == [(0,)]


def test_an_import_needs_an_open_round_that_is_real(terminal: Terminal) -> None:
    file = csv_file(terminal.notes / "a.csv")
    pin = terminal.pin

    def refused(title: str, *round_option: str) -> None:
        with untouched(terminal.folder):
            terminal.run("import", file, *round_option, *pin).must_refuse(title)

    refused("geen meting open")
    refused("geen meting ‘Winter’", "--round", "Winter")
    terminal.run("round", "open", "Zomer", *pin).must_be_done()
    refused("geen meting ‘Winter’", "--round", "Winter")
    terminal.run("import", file, "--round", "zomer", *pin).must_be_done()
    terminal.run("round", "close", "Zomer", *pin).must_be_done()
    refused("‘Zomer’ is gesloten", "--round", "Zomer")
    terminal.run("round", "open", "Oefenen", *pin).must_be_done()
    terminal.run("simulate", "--responses", "8", *pin).must_be_done()
    refused("‘Oefenen’ is een oefenmeting")


def test_the_example_of_a_file_given_to_users_imports(open_terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "één rij – met een streep.csv"
    file.write_text(csv_text([["directors", "Kantoor", *"0" * 24]]), encoding="utf-8")
    assert "1" in open_terminal.run("import", file, *open_terminal.pin).must_be_done().out
