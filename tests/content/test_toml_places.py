"""A line that is told must be the right one, whatever a string or a comment looks like."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop import paths
from leercultuur_desktop.content.toml_places import KeyPath, find_places

VALUES = [
    "1",
    "-1_000.5e3 # [no.table]",
    "true",
    "1979-05-27 07:32:00",
    '"a"',
    '"a \\" b" # "',
    '"\\\\"',
    "'c:\\'",
    '"# no comment"',
    '"[[card]]"',
    '""',
    '""""""',
    '"""a"""',
    '"""a\n[card]\nk0 = 1\n# "\n"""',
    '"""a ""\\""" b\n"""',
    '""""two quotes at each end""""',
    '"""ends on two"""""',
    '"""\\\n   folded \\\n   text"""',
    "'''\n[[card]]\n'\n''\n'''",
    "''''a''''",
    "[]",
    "[1, 2]",
    '["a", "]", "["] # ]',
    '[ # ]\n  "a", # "\n\n  # [x]\n  "b",\n]',
    "[[1, 2],\n [3,\n 4]]",
    "[\"\"\"x\n]\"\"\",\n'''y\n]''']",
    "{ a = 1, b.c = [1,\n2], 'd e' = \"}\" }",
    "{}",
]
KEYS = ["k@", "k-_@", '"k k@"', "'k.k@'", '"k\\u0041@"', "a . b@", 'a."]".c@', '"#@"', "@", "'\"@'", "e.'' . f@"]
GAPS = ["", "\n", "  # [[card]]\n", "\n\n\t\n", "# k = 'x\n"]


def statement(key: str, number: int, value: str) -> tuple[str, KeyPath]:
    """A line with a key of its own, and where its value stands."""
    key = key.replace("@", str(number))
    [(_, path)] = leaves(tomllib.loads(f"{key} = 0"))
    return f"{key} = {value}\n", path


def leaves(value: object, path: KeyPath = ()) -> list[tuple[object, KeyPath]]:
    """Everything in a document that holds nothing else."""
    if isinstance(value, dict) and value:
        return [leaf for key, inner in value.items() for leaf in leaves(inner, (*path, key))]
    if isinstance(value, list) and value:
        return [leaf for place, inner in enumerate(value) for leaf in leaves(inner, (*path, place))]
    return [(value, path)]


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[KeyPath, int]]:
    """A document and the line of each of its keys and tables."""
    text, entries = "", 0
    expected: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for number in range(draw(st.integers(1, 12))):
        text += draw(st.sampled_from(GAPS))
        line = text.count("\n") + 1
        kind = draw(st.sampled_from(["pair", "pair", "pair", "table", "entry", "inner"]))
        if kind == "pair":
            said, path = statement(draw(st.sampled_from(KEYS)), number, draw(st.sampled_from(VALUES)))
            path = (*table, *path)
        elif kind == "table":
            said, path = f"[ t{number} . 'x.y' ] # ]\n", (f"t{number}", "x.y")
            table = path
        elif kind == "inner" and entries:
            said, path = f"[card.in{number}]\n", ("card", entries - 1, f"in{number}")
            table = path
        else:
            said, path = "[[card]]\n", ("card", entries)
            table, entries = path, entries + 1
        text += said
        expected[path] = line
    return text, expected


@given(documents())
def test_every_key_and_table_is_on_the_line_where_it_was_written(made: tuple[str, dict[KeyPath, int]]) -> None:
    text, expected = made
    tomllib.loads(text)
    places = find_places(text)
    assert {path: places.line(path) for path in expected} == expected
    assert set(expected.values()) <= set(places.statements)


@given(documents())
def test_every_value_that_the_reader_finds_has_a_place(made: tuple[str, dict[KeyPath, int]]) -> None:
    text, _ = made
    places = find_places(text)
    lines = text.split("\n")
    for value, path in leaves(tomllib.loads(text)):
        if path and value not in ([], {}):
            assert path in places.lines
        if isinstance(value, str) and value.isalpha():
            assert value in "\n".join(lines[places.line(path) - 1 :])


@given(st.text(alphabet="a.=[]{}\"'#\\\n ,1", max_size=40))
def test_no_text_whatever_breaks_the_scan(text: str) -> None:
    places = find_places(text)
    last = text.count("\n") + 1
    assert all(1 <= line <= last for line in (*places.lines.values(), *places.statements))
    try:
        plain = tomllib.loads(text)
    except ValueError:
        return
    for _, path in leaves(plain):
        assert not path or path in places.lines, (path, places.lines)


@pytest.mark.parametrize("file", sorted(paths.resources().rglob("*.toml")), ids=lambda file: file.name)
def test_in_our_own_files_every_key_stands_on_its_line(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    places, lines = find_places(text), text.split("\n")
    for value, path in leaves(tomllib.loads(text)):
        line = lines[places.line(path) - 1].replace('\\"', '"')
        assert isinstance(path[-1], int) or path[-1] in line
        assert str(value).split("\n")[0] in line or str(value).lower() in line


def test_a_missing_key_is_told_at_the_header_of_its_table() -> None:
    places = find_places('# x\nid = "a"\n\n[[card]]\ntitle = "b"\n\n[[card]]\ntitle = "c"\n')
    assert places.line(("card", 1, "steps", 3)) == 7
    assert places.line(("card", 2, "steps")) == 4
    assert places.line(("nothing",)) == places.line(()) == 1


def test_a_header_after_what_stands_in_it_is_still_the_tables_place() -> None:
    places = find_places("[a.b]\nx = 1\n[a]\ny = 2\n")
    assert (places.line(("a",)), places.line(("a", "b")), places.line(("a", "y"))) == (3, 1, 4)


def test_nested_tables_of_tables_count_on_their_own() -> None:
    text = "[[a]]\n[[a.b]]\nx = 1\n[[a.b]]\nx = 2\n[[a]]\n[[a.b]]\nx = 3\n[a.b.c]\ny = 4\n"
    places = find_places(text)
    assert [places.line(path) for path in (("a", 0, "b", 1, "x"), ("a", 1, "b", 0, "x"))] == [5, 8]
    assert places.line(("a", 1, "b", 0, "c", "y")) == 10


def test_brackets_without_end_end_the_scan() -> None:
    places = find_places("a = 1\nb = " + "[" * 5000)
    assert (places.line(("a",)), places.line(("b",))) == (1, 2)
