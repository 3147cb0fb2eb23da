"""Answers made by others go through the real program, and every figure equals an independent computation."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.domain.identifiers import BLOCKS
from tests.cli.terminal import Terminal
from tests.domain.builders import differences, random_rows
from tests.reference import scan_reference
from tests.reference.scan_reference import Facts, Row

DEPARTMENTS = ("Lassen", "Verspanen", "Kantoor, beneden")
QUESTIONNAIRE = read_questionnaire()


def company_file(folder: Path, headcount: dict[str, int], minimum: int) -> Path:
    file = folder / "bedrijf.toml"
    counts = "\n".join(f"{layer} = {count}" for layer, count in headcount.items())
    departments = json.dumps(DEPARTMENTS, ensure_ascii=False)
    text = f'name = "Proef BV"\ndepartments = {departments}\nminimum_group = {minimum}\n[headcount]\n{counts}\n'
    file.write_text(text, encoding="utf-8")
    return file


def csv_file(folder: Path, name: str, rows: Sequence[Row], chance: random.Random) -> Path:
    """The rows as others would write them: any order of columns, semicolons or commas."""
    columns = ["layer", "department", *(question.id for question in QUESTIONNAIRE.questions)]
    order = chance.sample(range(len(columns)), len(columns))
    file = folder / name
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=chance.choice(",;"))
        writer.writerow([columns[place] for place in order])
        for row in rows:
            cells = [row.layer or "", row.department or "", *("" if one is None else one for one in row.answers)]
            writer.writerow([cells[place] for place in order])
    return file


def hold_round(terminal: Terminal, name: str, rows: Sequence[Row], chance: random.Random) -> None:
    terminal.run("round", "open", name, *terminal.pin).must_be_done()
    answers = csv_file(terminal.notes, f"{name}.csv", rows, chance)
    terminal.run("import", answers, *terminal.pin).must_be_done()
    terminal.run("round", "close", name, *terminal.pin).must_be_done()


@pytest.mark.parametrize(("people", "minimum"), [(4, 5), (8, 5), (24, 5), (61, 7), (2000, 5)])
def test_every_figure_of_two_rounds_equals_an_independent_computation(
    empty: Terminal, people: int, minimum: int
) -> None:
    chance = random.Random(people)
    headcount = {"workers": people, "supervisors": people // 4, "directors": 2}
    company = company_file(empty.notes, headcount, minimum)
    out = empty.notes / "herstel.txt"
    empty.run("setup", company, *empty.pin, *empty.passphrase, "--recovery-out", out).must_be_done()
    rounds = {name: random_rows(chance, people, DEPARTMENTS) for name in ("Eerste", "Tweede")}
    for name, rows in rounds.items():
        hold_round(empty, name, rows, chance)

    said = empty.run("results", "--against", "Eerste", "--json", *empty.passphrase)

    blocks = {block.value: [one.id for one in QUESTIONNAIRE.of_block(block)] for block in BLOCKS}
    facts = Facts(headcount, DEPARTMENTS, blocks, minimum)
    theirs = scan_reference.results(facts, rounds["Tweede"], (facts, rounds["Eerste"]))
    ours = json.loads(said.out)
    told = {"company", "round", "practice", "questionnaire", "minimum_group", "sources", "remarks"}
    assert (
        differences(
            {key: ours[key] for key in theirs if key not in told}, {k: v for k, v in theirs.items() if k not in told}
        )
        == []
    )
    assert (ours["company"], ours["round"], ours["practice"]) == ("Proef BV", "Tweede", False)
    assert ours["sources"] == {"kiosk": 0, "typed": 0, "import": people}
    assert said.code == 0
