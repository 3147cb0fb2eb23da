"""Reads a TOML file and names its faults by line, those of form and those that a reader of it found."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop.content.toml_places import KeyPath, find_places
from leercultuur_desktop.errors import KnownProblem, Trouble

_AT: Final = re.compile(r"\(at line (\d+), column (\d+)\)$")
_KINDS: Final = (
    ("twice|overwrite a value|mutate immutable|redefine namespace|Duplicate", "syntax_double"),
    ("Unclosed array", "syntax_list"),
    ("Unclosed inline table", "syntax_table"),
    (r"Unterminated string|Expected '\"|Expected \"'|Illegal character '\\n'", "syntax_text"),
    ("Expected '=' after a key", "syntax_equals"),
    ("Invalid value", "syntax_value"),
)
"""What the standard library says, and the kind of fault that is told for it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a content file: its kind, the key it is about, and the facts that its text needs."""

    kind: str
    path: KeyPath
    facts: dict[str, object]


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file that was read: its name, its text and its values."""

    name: str
    text: str
    plain: dict[str, Any]

    def told(self, faults: Iterable[Fault]) -> list[dict[str, object]]:
        """The faults as plain facts with file and line, in the order of the lines."""
        found = list(faults)
        places = find_places(self.text) if found else None
        lines = [(places.line(fault.path) if places else 1, fault) for fault in found]
        lines.sort(key=lambda one: one[0])
        return [{"kind": fault.kind, "file": self.name, "line": line, **fault.facts} for line, fault in lines]


def read_toml_file(file: Path, faulty: Trouble = Trouble.CONTENT_FAULTS) -> TomlFile:
    """A TOML file with its text.

    KnownProblem FILE_UNREADABLE, FILE_ENCODING (with the line where the strange signs begin), or `faulty` where the
    text is no TOML.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise KnownProblem(Trouble.FILE_UNREADABLE, file=str(file)) from error
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise KnownProblem(Trouble.FILE_ENCODING, file=str(file), line=line) from error
    try:
        return TomlFile(file.name, text, tomllib.loads(text))
    except (ValueError, RecursionError) as error:  # endless digits and brackets are no TOMLDecodeError
        raise KnownProblem(faulty, file=str(file), faults=[_syntax_fault(file.name, text, str(error))]) from error


def read_toml(file: Path, faulty: Trouble = Trouble.CONTENT_FAULTS) -> dict[str, Any]:
    """A TOML file as plain values; KnownProblem as `read_toml_file` gives it."""
    return read_toml_file(file, faulty).plain


def _syntax_fault(name: str, text: str, said: str) -> dict[str, object]:
    kind = next((kind for pattern, kind in _KINDS if re.search(pattern, said)), "syntax")
    at = _AT.search(said)
    last = text.rstrip("\n").count("\n") + 1
    line = int(at[1]) if at else last
    if at is None or kind == "syntax_double":
        # Found only after the value, or at the end of the file: the key where it began is the place to look.
        line = find_places(text).statement_before(line)
        opened = text.split("\n")[line - 1].partition("=")[2].lstrip()
        if kind == "syntax_value" and opened.startswith("["):
            kind = "syntax_list"
    return {"kind": kind, "file": name, "line": line}
