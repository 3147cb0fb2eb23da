"""Every known problem has a title and an advice that need no facts beyond those its raisers give."""

import ast
import re
import string
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.explain import explain, fault_text
from leercultuur_desktop.services.troubles import trouble_texts
from tests.architecture.checkout import PACKAGE, python_files, shown

DUTCH = Words("nl", paths.translations())


def needed(trouble: Trouble) -> set[str]:
    """The facts that a problem's texts have places for."""
    return {name for text in trouble_texts(DUTCH)[trouble] for _, name, _, _ in string.Formatter().parse(text) if name}


def raised_in(path: Path) -> list[tuple[Trouble, set[str], int]]:
    """Every `KnownProblem(Trouble.X, fact=…)` in a file."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "KnownProblem":
            kind = node.args[0]
            if isinstance(kind, ast.Attribute):
                facts = {keyword.arg for keyword in node.keywords if keyword.arg}
                found.append((Trouble[kind.attr], facts, node.lineno))
    return found


@pytest.mark.parametrize("trouble", Trouble)
def test_every_problem_has_a_title_and_an_advice_in_calm_words(trouble: Trouble) -> None:
    title, advice = trouble_texts(DUTCH)[trouble]
    assert title
    assert not title.endswith(".")
    assert advice.endswith(".")
    assert "!" not in title + advice
    assert not re.search(r"\b(je hebt|u |uw |fout van)\b", title + advice)


@pytest.mark.parametrize("path", python_files(PACKAGE), ids=shown)
def test_whoever_raises_a_problem_gives_every_fact_its_texts_need(path: Path) -> None:
    missing = [
        f"line {line}: {trouble} lacks {sorted(lacking)}"
        for trouble, facts, line in raised_in(path)
        if (lacking := needed(trouble) - facts)
    ]
    assert not missing


def test_the_first_twenty_faults_are_lines_and_the_rest_a_number() -> None:
    for count, lines in ((0, 0), (1, 1), (20, 20), (21, 21), (500, 21)):
        faults = [{"kind": "cell", "row": row, "column": "layer", "value": "x"} for row in range(count)]
        said = explain(KnownProblem(Trouble.CSV_CELLS, file="a.csv", faults=faults), DUTCH)
        assert len(said.lines) == lines
    assert said.lines[-1] == "En nog 480 andere."


def test_braces_in_a_fact_are_plain_text() -> None:
    said = explain(KnownProblem(Trouble.ROUND_UNKNOWN, name="{file} {0} {"), DUTCH)
    assert "‘{file} {0} {’" in said.title
    fault = {"kind": "cell", "row": 2, "column": "layer", "value": "{row}{"}
    assert fault_text(fault, DUTCH) == "rij 2, kolom layer: ‘{row}{’ kan hier niet"


def test_long_and_steering_values_are_made_legible() -> None:
    fault = {"kind": "cell", "row": 2, "column": "layer", "value": "a\x1b[2J\n" + "x" * 500}
    text = fault_text(fault, DUTCH)
    assert text.isprintable()
    assert len(text) < 120
