"""Rules for the program's own questionnaire: its language level, and a new version for every change of a text.

A questionnaire with another id is its maker's: only its form is checked (questionnaire_file.py).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop.content.questionnaire_file import default_file
from leercultuur_desktop.content.toml_file import Fault, read_toml
from leercultuur_desktop.content.toml_places import KeyPath
from leercultuur_desktop.domain.questionnaire import Questionnaire, to_plain
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.readability import words

OWN_ID: Final = "leercultuur-desktop"
MOST_WORDS: Final = 14
LONGEST_TEXT: Final = 90
LONGEST_HELP: Final = 100
HELP_OPENING: Final = "Bijvoorbeeld:"


def versions_file() -> Path:
    """Which text belongs to which version of the program's own questionnaire."""
    return default_file().with_name("versions.toml")


def read_versions(file: Path | None = None) -> dict[str, str]:
    """Fingerprint per version; KnownProblem where the file can't be read or holds anything else."""
    file = file or versions_file()
    plain = read_toml(file)
    if not all(isinstance(value, str) for value in plain.values()):
        faults = [{"kind": "versions_form", "file": file.name, "line": 1, "where": ""}]
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(file), faults=faults)
    return plain


def fingerprint(questionnaire: Questionnaire) -> str:
    """The SHA-256 of everything a person reads in a questionnaire, and of the ids it belongs to."""
    plain = {name: _read(value) for name, value in to_plain(questionnaire).items() if name not in {"id", "version"}}
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _read(value: Any) -> Any:
    # What is empty nobody reads: a field that a later program adds must not change the mark of an older text.
    if isinstance(value, dict):
        return {name: _read(inner) for name, inner in value.items() if inner != ""}
    return [_read(inner) for inner in value] if isinstance(value, (list, tuple)) else value


def length_faults(plain: dict[str, Any]) -> Iterator[Fault]:
    """What is longer or opens otherwise than our language level allows, wherever the form is right."""
    for name in ("practice", "remark"):
        yield from _length_faults(plain.get(name), (name,), name)
    questions = plain.get("question")
    for place, question in enumerate(questions if isinstance(questions, list) else []):
        path: KeyPath = ("question", place)
        where = question.get("id", f"question {place + 1}") if isinstance(question, dict) else ""
        yield from _length_faults(question, path, where)
        help_line = question.get("help") if isinstance(question, dict) else None
        if isinstance(help_line, str) and not help_line.startswith(HELP_OPENING):
            yield Fault("help_opening", (*path, "help"), {"where": where, "opening": HELP_OPENING})


def version_faults(questionnaire: Questionnaire, versions: Mapping[str, str]) -> Iterator[Fault]:
    """Whether the text is the one that belongs to its version."""
    found = fingerprint(questionnaire)
    version = questionnaire.version
    facts: dict[str, object] = {"where": "", "version": version, "add": f'"{version}" = "{found}"'}
    if version not in versions:
        yield Fault("version_unlisted", ("version",), facts)
    elif versions[version] != found:
        yield Fault("version_changed", ("version",), facts)


def _length_faults(table: object, path: KeyPath, where: object) -> Iterator[Fault]:
    plain = table if isinstance(table, dict) else {}
    for key, most in (("text", LONGEST_TEXT), ("help", LONGEST_HELP)):
        text = plain.get(key)
        if not isinstance(text, str):
            continue
        count = len(words(text))
        if key == "text" and count > MOST_WORDS:
            yield Fault("words", (*path, key), {"where": where, "key": key, "count": count, "most": MOST_WORDS})
        if len(text) > most:
            facts: dict[str, object] = {"where": where, "key": key, "count": len(text), "most": most}
            yield Fault("signs", (*path, key), facts)
