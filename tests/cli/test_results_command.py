"""The results command: the contract's keys in their order, the gate obeyed, nothing before a round is closed."""

import json
import statistics
from pathlib import Path
from typing import Any

import pytest

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.domain.identifiers import BLOCKS
from tests.cli.terminal import Terminal
from tests.store.prepared import COLUMNS, QUESTION_IDS, answer_rows, change, csv_file, csv_text, rows, untouched

TOP = (
    "company round practice questionnaire minimum_group responses sources headcount response_rate groups hidden gaps "
    "changes priorities remarks"
).split()
BLOCK = (
    "id shown n mean sd low high favourable neutral unfavourable agreement alpha alpha_low alpha_high questions"
).split()
QUESTION = "id n mean counts dont_know".split()


def closed(terminal: Terminal, name: str, file: Path) -> None:
    if name != "Eerste":
        terminal.run("round", "open", name, *terminal.pin).must_be_done()
    terminal.run("import", file, *terminal.pin).must_be_done()
    terminal.run("round", "close", name, *terminal.pin).must_be_done()


def opened(terminal: Terminal, *options: str) -> dict[str, Any]:
    said = terminal.run("results", "--json", *options, *terminal.passphrase).must_be_done()
    found: dict[str, Any] = json.loads(said.out, parse_constant=lambda sign: pytest.fail(f"{sign} is no JSON"))
    return found


def test_the_json_has_the_keys_of_the_contract_in_their_order(open_terminal: Terminal) -> None:
    closed(open_terminal, "Eerste", csv_file(open_terminal.notes / "a.csv", count=48, seed=2))
    found = opened(open_terminal)
    assert list(found) == TOP
    assert found["company"] == "Proefbedrijf BV"
    assert found["questionnaire"] == {"id": "leercultuur-desktop", "version": read_questionnaire().version}
    assert found["sources"] == {"kiosk": 0, "typed": 0, "import": 48}
    assert (found["responses"], found["headcount"], found["response_rate"]) == (48, 100, 0.48)
    assert found["remarks"] is None
    assert found["changes"] == []
    assert (found["groups"][0]["kind"], found["groups"][0]["id"]) == ("company", "company")
    assert sorted(found["priorities"]) == sorted(BLOCKS)
    for group in found["groups"]:
        assert [block["id"] for block in group["blocks"]] == list(BLOCKS)
        for block in group["blocks"]:
            assert list(block) == (BLOCK if block["shown"] else ["id", "shown"])
            for question in block.get("questions") or ():
                assert list(question) == QUESTION
                assert group["id"] == "company" or question["dont_know"] is None


def test_the_figures_are_those_of_the_file_in_full_precision(open_terminal: Terminal) -> None:
    body = answer_rows(40, seed=5)
    file = open_terminal.notes / "a.csv"
    file.write_text(csv_text(body), encoding="utf-8")
    closed(open_terminal, "Eerste", file)
    company = opened(open_terminal)["groups"][0]
    shown = {one["id"]: one for block in company["blocks"] for one in block["questions"]}
    scale = set("12345")
    for question in QUESTION_IDS:
        first = COLUMNS.index(f"{question.rpartition('_')[0]}_1")
        counted = [row for row in body if sum(cell in scale for cell in row[first : first + 4]) >= 2]
        given = [int(row[COLUMNS.index(question)]) for row in counted if row[COLUMNS.index(question)] in scale]
        assert shown[question]["n"] == len(given)
        assert shown[question]["mean"] == pytest.approx(statistics.fmean(given), abs=1e-12)
        assert shown[question]["counts"] == [given.count(value) for value in range(1, 6)]


def test_columns_in_another_order_give_the_same_results(open_terminal: Terminal) -> None:
    body = answer_rows(30, seed=9)
    for name, file_text in (
        ("Eerste", csv_text(body)),
        ("Tweede", csv_text([row[::-1] for row in body], COLUMNS[::-1], delimiter=";", lineterminator="\r\n")),
    ):
        file = open_terminal.notes / f"{name}.csv"
        file.write_text(file_text, encoding="utf-8-sig")
        closed(open_terminal, name, file)
    first, second = opened(open_terminal, "--round", "Eerste"), opened(open_terminal, "--round", "Tweede")
    assert {**first, "round": ""} == {**second, "round": ""}


def test_against_an_earlier_round_gives_changes_with_their_sign(open_terminal: Terminal) -> None:
    for name, answer in (("Eerste", "2"), ("Tweede", "4")):
        body = [["workers", "Lassen", *(answer if place % 5 else "3" for place in range(24))] for _ in range(12)]
        body += [["workers", "Lassen", *(answer if place % 3 else "3" for place in range(24))] for _ in range(12)]
        file = open_terminal.notes / f"{name}.csv"
        file.write_text(csv_text(body), encoding="utf-8")
        closed(open_terminal, name, file)
    found = opened(open_terminal, "--against", "eerste")
    assert found["round"] == "Tweede"
    changes = [one for one in found["changes"] if one["kind"] == "company"]
    assert [one["block"] for one in changes] == list(BLOCKS)
    assert all(one["difference"] > 0 for one in changes)
    assert list(changes[0]) == ["kind", "id", "block", "difference", "low", "high", "notable"]
    back = opened(open_terminal, "--round", "Eerste", "--against", "Tweede")
    assert all(one["difference"] < 0 for one in back["changes"])


def test_fewer_than_the_minimum_shows_no_group_and_no_priority(open_terminal: Terminal) -> None:
    closed(open_terminal, "Eerste", csv_file(open_terminal.notes / "a.csv", count=4))
    found = opened(open_terminal)
    assert (found["groups"], found["priorities"], found["gaps"]) == ([], [], [])
    assert (found["responses"], found["sources"]["import"]) == (4, 4)
    table = open_terminal.run("results", *open_terminal.passphrase).must_be_done().out
    assert "Te weinig antwoorden" in table
    assert "bouwsteen" not in table


def test_the_table_shows_rounded_scores_with_a_comma(open_terminal: Terminal) -> None:
    file = open_terminal.notes / "a.csv"
    file.write_text(csv_text([["workers", "Lassen", *"3" * 24]] * 7 + [["workers", "", *"4" * 24]] * 8), "utf-8")
    closed(open_terminal, "Eerste", file)
    table = open_terminal.run("results", *open_terminal.passphrase).must_be_done().out
    assert "Proefbedrijf BV · Eerste" in table
    assert "15 van 100 mensen (15%)" in table
    assert "3,5" in table
    assert "Te klein om te laten zien" in table
    assert all(name in table for name in ("Verspanen", "Kantoor", "leiding"))


def test_the_last_closed_round_is_the_default(open_terminal: Terminal) -> None:
    closed(open_terminal, "Eerste", csv_file(open_terminal.notes / "a.csv"))
    closed(open_terminal, "Tweede", csv_file(open_terminal.notes / "b.csv", seed=2))
    open_terminal.run("round", "open", "Derde", *open_terminal.pin).must_be_done()
    assert opened(open_terminal)["round"] == "Tweede"
    assert opened(open_terminal, "--round", "EERSTE")["round"] == "Eerste"


def test_an_open_an_unknown_and_no_round_give_no_results(open_terminal: Terminal) -> None:
    terminal = open_terminal
    terminal.run("import", csv_file(terminal.notes / "a.csv"), *terminal.pin).must_be_done()
    secret = terminal.passphrase
    with untouched(terminal.folder):
        terminal.run("results", *secret).must_refuse("nog geen gesloten meting")
        terminal.run("results", "--json", "--round", "Eerste", *secret).must_refuse("‘Eerste’ is nog open")
        terminal.run("results", "--round", "Winter", *secret).must_refuse("geen meting ‘Winter’")
    terminal.run("round", "close", "Eerste", *terminal.pin).must_be_done()
    with untouched(terminal.folder):
        terminal.run("results", "--against", "Winter", *secret).must_refuse("geen meting ‘Winter’")
    assert rows(terminal.folder, "select fixed from rounds") == [(0,)]


def test_opening_results_fixes_both_rounds(open_terminal: Terminal) -> None:
    closed(open_terminal, "Eerste", csv_file(open_terminal.notes / "a.csv"))
    closed(open_terminal, "Tweede", csv_file(open_terminal.notes / "b.csv", seed=2))
    closed(open_terminal, "Derde", csv_file(open_terminal.notes / "c.csv", seed=3))
    opened(open_terminal, "--round", "Tweede", "--against", "Eerste")
    assert rows(open_terminal.folder, "select name, fixed from rounds order by id") == [
        ("Eerste", 1),
        ("Tweede", 1),
        ("Derde", 0),
    ]


def test_damaged_records_are_skipped_counted_and_said(open_terminal: Terminal) -> None:
    closed(open_terminal, "Eerste", csv_file(open_terminal.notes / "a.csv", count=14))
    change(open_terminal.folder, "update responses set sealed = x'00' where key = (select min(key) from responses)")
    change(
        open_terminal.folder, "update responses set sealed = zeroblob(560) where key = (select max(key) from responses)"
    )
    said = open_terminal.run("results", "--json", *open_terminal.passphrase)
    assert said.code == 0
    assert json.loads(said.out)["responses"] == 12
    assert "beschadigde vragenlijsten: 2" in said.err


def test_more_answers_than_people_is_said_in_words(open_terminal: Terminal) -> None:
    file = open_terminal.notes / "a.csv"
    file.write_text(csv_text([["workers", "Lassen", *"3" * 24]] * 101), encoding="utf-8")
    closed(open_terminal, "Eerste", file)
    said = open_terminal.run("results", *open_terminal.passphrase)
    assert said.code == 0
    assert "meer antwoorden dan mensen in de groep iedereen" in said.err
    assert "meer antwoorden dan mensen in de groep medewerkers" in said.err
