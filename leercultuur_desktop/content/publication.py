"""What the publication advises, as facts that every card is traced to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.content.toml_file import Fault, TomlFile, read_toml_file
from leercultuur_desktop.errors import KnownProblem, Trouble

UNNAMED: Final = frozenset({"redactie", "samenvatting"})
"""Who speaks where the publication names no person: its editors, or its summary."""
_TEXTS: Final = ("id", "block", "named_by", "place", "says", "why", "beware")


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice of the publication; `why` and `beware` are empty where it gives none.

    `layers` are those it asks to act, the project group among them; `place` is the heading it stands under.
    """

    id: str
    block: str
    layers: tuple[str, ...]
    named_by: str
    place: str
    says: str
    why: str
    beware: str

    @property
    def names(self) -> frozenset[str]:
        """Who says it: people by name, else the editors or the summary."""
        return names_in(self.named_by)


def names_in(named_by: str) -> frozenset[str]:
    """The people that a line names, without what stands between brackets; ‘de redactie’ is the editors."""
    plain = re.sub(r"\([^)]*\)", "", named_by)
    names = (name.strip().removeprefix("de ") for name in re.split(r",|/|&|\ben\b", plain))
    return frozenset(name for name in names if name)


def publication_file() -> Path:
    """The advices that come with the program."""
    return paths.resources() / "publication.toml"


def read_publication(file: Path | None = None) -> tuple[TomlFile, tuple[Advice, ...]]:
    """All advices in the order of the publication, with their file; KnownProblem CONTENT_FAULTS with every fault."""
    file = file or publication_file()
    found = read_toml_file(file)
    tables = found.plain.get("advice")
    faults = list(_faults(tables)) if isinstance(tables, list) else [Fault("no_advices", (), {"where": ""})]
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(file), faults=found.told(faults))
    return found, tuple(_advice(one) for one in tables or ())


def _faults(tables: list[Any]) -> list[Fault]:
    faults: list[Fault] = []
    ids: list[object] = []
    for place, table in enumerate(tables):
        plain = table if isinstance(table, dict) else {}
        where = str(plain.get("id", f"advice {place + 1}"))
        faults += [
            Fault("no_text", ("advice", place, name), {"where": where, "key": name})
            for name in _TEXTS
            if not isinstance(plain.get(name), str)
        ]
        layers = plain.get("layers")
        if not (isinstance(layers, list) and all(isinstance(one, str) for one in layers)):
            faults.append(Fault("no_list", ("advice", place, "layers"), {"where": where, "key": "layers"}))
        if plain.get("id") in ids:
            faults.append(Fault("double", ("advice", place, "id"), {"where": where, "key": "id", "value": where}))
        ids.append(plain.get("id"))
    return faults


def _advice(plain: dict[str, Any]) -> Advice:
    return Advice(layers=tuple(plain["layers"]), **{name: plain[name] for name in _TEXTS})
