"""A reader learns from the first line why a file exists, and finds no code where nobody looks for it."""

import ast
from pathlib import Path

import pytest

from tests.architecture.checkout import PACKAGE, ROOT, TESTS, python_files, shown

FILES = python_files(PACKAGE, TESTS, ROOT / ".ci")


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_every_module_says_why_it_exists(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), "the first line tells why this file exists"


@pytest.mark.parametrize("path", [path for path in FILES if path.name == "__init__.py"], ids=shown)
def test_an_init_file_holds_its_docstring_and_nothing_else(path: Path) -> None:
    assert len(ast.parse(path.read_text(encoding="utf-8")).body) == 1
