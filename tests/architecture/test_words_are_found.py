"""Words that a person reads must be found by what gathers them for translators: it does not look everywhere."""

from __future__ import annotations

import ast
from pathlib import Path

import leercultuur_desktop

PACKAGE = Path(leercultuur_desktop.__file__).parent
ASKING = {"tr", "translate"}


def in_f_strings(source: str) -> list[int]:
    """The lines on which a text is asked for inside an f-string, where lupdate doesn't see it."""
    return [
        call.lineno
        for text in ast.walk(ast.parse(source))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in ASKING
    ]


def test_no_text_is_asked_for_inside_an_f_string() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line in in_f_strings(path.read_text(encoding="utf-8"))
    ]
    assert not found, f"these stay Dutch in every language; give the text a name first: {found}"


def test_such_a_text_would_be_noticed() -> None:
    assert in_f_strings("a = f\"{x} {self.tr('Dag')}\"") == [1]
    assert in_f_strings('a = self.tr("Dag {name}").format(name=x)') == []
