"""Known problems in words: a title that says what happened and an advice that says what to do."""

from __future__ import annotations

from dataclasses import dataclass

from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.content_faults import content_fault_texts, place_text, text_fault_texts
from leercultuur_desktop.services.troubles import trouble_texts

_MOST_LINES = 20
_LONGEST_VALUE = 60
_LONGEST_LIST = 300
_OUR_OWN = frozenset({"known", "add", "text", "found"})
"""Facts that come from the program and not from a file: whoever reads them needs all of it."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A problem in the reader's language; `lines` holds single faults where there are several."""

    title: str
    advice: str
    lines: tuple[str, ...] = ()


def explain(problem: KnownProblem, words: Words) -> Explanation:
    """The problem in words."""
    title, advice = trouble_texts(words)[problem.trouble]
    facts = {name: value for name, value in problem.facts.items() if name != "faults"}
    return Explanation(title.format(**facts), advice.format(**facts), _fault_lines(problem, words))


def _fault_lines(problem: KnownProblem, words: Words) -> tuple[str, ...]:
    faults = problem.facts.get("faults")
    if not isinstance(faults, (list, tuple)):
        return ()
    lines = [fault_text(fault, words) for fault in faults[:_MOST_LINES]]
    left = len(faults) - _MOST_LINES
    if left > 0:
        lines.append(words.translate("Problem", "En nog {count} andere.").format(count=left))
    return tuple(lines)


def fault_text(fault: object, words: Words) -> str:
    """One fault in words: a place in a file, a cell of a table (row, column, value), or a line that says it already."""
    if not isinstance(fault, dict):
        return str(fault)
    if "file" in fault:
        return _content_fault_text(fault, words)
    patterns = {
        "cell": words.translate("Problem", "rij {row}, kolom {column}: ‘{value}’ kan hier niet"),
        "short": words.translate("Problem", "rij {row}: er staan {found} cellen, er horen er {expected} te staan"),
        "missing_column": words.translate("Problem", "kolom {column} ontbreekt"),
        "unknown_column": words.translate("Problem", "kolom ‘{column}’ hoort hier niet"),
        "double_column": words.translate("Problem", "kolom ‘{column}’ staat er dubbel"),
        "form": words.translate("Problem", "rij {row}: de aanhalingstekens kloppen niet"),
        "missing": words.translate("Problem", "{key} ontbreekt"),
        "unknown": words.translate("Problem", "{key} is onbekend"),
        "number": words.translate("Problem", "{key} moet een heel getal zijn van {low} tot en met {high}"),
        "text": words.translate(
            "Problem", "{key} moet een tekst zijn van 1 tot en met {high} tekens, zonder regeleinde"
        ),
        "yes_no": words.translate("Problem", "{key} moet true of false zijn"),
        "list": words.translate("Problem", "{key} moet een lijst van teksten zijn"),
        "double": words.translate("Problem", "{key}: ‘{value}’ staat er dubbel"),
        "language": words.translate("Problem", "{key}: ‘{value}’ is geen taal van dit programma"),
        "table": words.translate("Problem", "{key} moet een tabel zijn"),
        "scale": words.translate("Problem", "{key} moet een getal zijn van {low} tot en met {high}"),
    }
    patterns |= text_fault_texts(words)
    return patterns[fault["kind"]].format(**_facts(fault))


def _content_fault_text(fault: dict[str, object], words: Words) -> str:
    facts = _facts(fault)
    return f"{place_text(facts, words)}: {content_fault_texts(words)[str(fault['kind'])].format(**facts)}"


def _facts(fault: dict[str, object]) -> dict[str, str]:
    return {
        name: _legible(value, _LONGEST_LIST if name in _OUR_OWN else _LONGEST_VALUE) for name, value in fault.items()
    }


def _legible(value: object, longest: int = _LONGEST_VALUE) -> str:
    # A file can hold anything: signs that would steer a terminal and texts without end stay out of a message.
    text = "".join(sign if sign.isprintable() else "�" for sign in str(value))
    return text if len(text) <= longest else f"{text[:longest]}…"
