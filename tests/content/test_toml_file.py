"""A file that is no TOML is told by its line, as well as the standard library lets us."""

from pathlib import Path

import pytest

from leercultuur_desktop.content.toml_file import Fault, read_toml_file
from leercultuur_desktop.errors import KnownProblem, Trouble

SYNTAX = {
    "no value": ("a = 1\nb = \nc = 2\n", "syntax_value", 2),
    "a text without quotes": ("a = 1\n\nb = zomaar iets\n", "syntax_value", 3),
    "a text that doesn't end": ('a = 1\nb = "x\nc = 2\n', "syntax_text", 2),
    "a long text that doesn't end": ('a = 1\nb = """x\nc = 2\n', "syntax_text", 2),
    "a list that doesn't end": ("a = 1\nb = [\n  1,\n  2,\n", "syntax_list", 2),
    "a list without commas": ('b = [\n  "a"\n  "b",\n]\n', "syntax_list", 3),
    "a key twice": ("a = 1\nb = 2\na = 3\nc = 4\n", "syntax_double", 3),
    "a key with many lines twice": ("a = 1\na = [\n1,\n2,\n]\nc = 4\n", "syntax_double", 2),
    "a key twice at the end": ("a = 1\na = 2", "syntax_double", 2),
    "a table twice": ("[a]\nx = 1\n[b]\n[a]\ny = 1\n", "syntax_double", 4),
    "no equals sign": ("a = 1\nb 2\n", "syntax_equals", 2),
    "something after a value": ("a = 1\nb = 'c' d\n", "syntax", 2),
    "brackets without end": ("a = 1\nb = " + "[" * 5000, "syntax", 2),
    "digits without end": ("a = 1\nb = " + "9" * 5000 + "\nc = 1\n", "syntax", 3),
    "windows line ends": ("a = 1\r\n\r\nb = \r\n", "syntax_value", 3),
}


@pytest.mark.parametrize("kind", SYNTAX)
def test_a_fault_of_form_is_told_with_its_line(kind: str, tmp_path: Path) -> None:
    text, fault, line = SYNTAX[kind]
    file = tmp_path / "vragen.toml"
    file.write_bytes(text.encode())
    with pytest.raises(KnownProblem) as raised:
        read_toml_file(file)
    assert raised.value.trouble is Trouble.CONTENT_FAULTS
    faults = raised.value.facts["faults"]
    assert isinstance(faults, list)
    [found] = faults
    assert found == {"kind": fault, "file": "vragen.toml", "line": line}


def test_signs_that_are_no_utf8_are_told_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "vragen.toml"
    file.write_bytes('a = 1\r\n\nb = "één"\n'.encode("latin-1"))
    with pytest.raises(KnownProblem) as raised:
        read_toml_file(file)
    assert raised.value.trouble is Trouble.FILE_ENCODING
    assert raised.value.facts["line"] == 3


def test_a_folder_and_nothing_are_no_file(tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "weg.toml"):
        with pytest.raises(KnownProblem) as raised:
            read_toml_file(file)
        assert raised.value.trouble is Trouble.FILE_UNREADABLE


def test_faults_are_told_in_the_order_of_the_lines(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text("\ufeff# x\na = 1\nb = 2\n", encoding="utf-8")
    found = read_toml_file(file)
    faults = [Fault("x", ("b",), {"where": "w"}), Fault("y", ("a",), {}), Fault("z", (), {})]
    assert found.told(faults) == [
        {"kind": "z", "file": "a.toml", "line": 1},
        {"kind": "y", "file": "a.toml", "line": 2},
        {"kind": "x", "file": "a.toml", "line": 3, "where": "w"},
    ]
    assert found.told([]) == []
