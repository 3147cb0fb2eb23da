"""The intervention cards as they lie in TOML files, read with every fault named by its line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import QUESTION_IDS, is_list_of_tables
from leercultuur_desktop.content.toml_file import Fault, TomlFile, read_toml_file
from leercultuur_desktop.content.toml_places import KeyPath
from leercultuur_desktop.domain.identifiers import BLOCKS, GENERAL, Block, Layer
from leercultuur_desktop.domain.interventions import Effort, InterventionCard, Starter
from leercultuur_desktop.errors import KnownProblem, Trouble

FILES: Final = (GENERAL, *(block.value for block in BLOCKS))
OWN_FIELDS: Final = frozenset(
    "steps effort_text look_back pitfalls preconditions starts why effort title layers".split()
)
_TEXTS: Final = ("id", "title", "effort_text", "why", "named_by", "preconditions", "pitfalls", "look_back")
_LISTS: Final = ("layers", "steps", "related", "helps", "advices", "own")
_KINDS: Final = {"effort": tuple(Effort), "starts": tuple(Starter)}
_KEYS: Final = (*_TEXTS, *_LISTS, *_KINDS, "block", "team_can_start", "look_back_weeks")
_MOST_WEEKS: Final = 52
_STEPS: Final = range(3, 6)

Known = dict[str, tuple[str, ...]]
"""Which values a list may hold."""


@lru_cache(maxsize=4)
def read_cards(folder: Path | None = None) -> tuple[InterventionCard, ...]:
    """All cards in the order of the files, numbered from 1; KnownProblem CONTENT_FAULTS with every fault of form."""
    folder = folder or default_folder()
    files = [read_toml_file(folder / f"{name}.toml") for name in FILES]
    faults = card_faults(files)
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(folder), faults=faults)
    return cards_of(files)


def default_folder() -> Path:
    """The cards that come with the program."""
    return paths.resources() / "cards"


def cards_of(files: Sequence[TomlFile]) -> tuple[InterventionCard, ...]:
    """The cards of files without faults."""
    plain = [card for file in files for card in tables_of(file)]
    return tuple(card_of(card, number) for number, card in enumerate(plain, start=1))


def card_faults(files: Sequence[TomlFile]) -> list[dict[str, object]]:
    """Everything that is wrong with the form of the cards, as facts with file and line."""
    return [fault for file, faults in form_faults(files) for fault in file.told(faults)]


def form_faults(files: Sequence[TomlFile], *, whole: bool = True) -> list[tuple[TomlFile, list[Fault]]]:
    """Every file with what is wrong with the form of its cards; not `whole` where some files could not be read."""
    ids = tuple(str(card.get("id")) for file in files for card in tables_of(file))
    known: Known = {"layers": tuple(Layer), "helps": QUESTION_IDS, "own": tuple(sorted(OWN_FIELDS))}
    if whole:
        known["related"] = ids
    seen: set[tuple[str, str]] = set()
    found = []
    for file in files:
        faults = list(_top_faults(file))
        for place, card in enumerate(tables_of(file)):
            path: KeyPath = ("card", place)
            where = card_name(card, place)
            faults += _form_faults(card, path, where)
            faults += _list_faults(card, path, where, known)
            faults += _double_faults(card, path, where, seen)
            if "block" in card and card["block"] != file.name.removesuffix(".toml"):
                faults.append(Fault("card_block", (*path, "block"), {"where": where}))
        found.append((file, faults))
    return found


def tables_of(file: TomlFile) -> list[dict[str, Any]]:
    """The cards of a file as they stand there, whatever they are."""
    cards = file.plain.get("card")
    return [card if isinstance(card, dict) else {} for card in cards] if isinstance(cards, list) else []


def card_name(card: dict[str, Any], place: int) -> str:
    """What to call a card in a fault: its id, or its place in the file."""
    return str(card["id"]) if _is_text(card.get("id")) else f"card {place + 1}"


def _top_faults(file: TomlFile) -> Iterator[Fault]:
    for key in file.plain:
        if key != "card":
            yield Fault("key_unknown", (key,), {"where": "", "key": key})
    if "card" in file.plain and not is_list_of_tables(file.plain["card"]):
        yield Fault("no_tables", ("card",), {"where": "", "key": "card"})
    elif not tables_of(file):
        yield Fault("no_cards", (), {"where": ""})


def _form_faults(card: dict[str, Any], path: KeyPath, where: str) -> Iterator[Fault]:
    for name in _KEYS:
        if name not in card:
            yield Fault("key_missing", path, {"where": where, "key": name})
    for name, value in card.items():
        kind = _value_fault(name, value)
        facts: dict[str, object] = {"where": where, "key": name}
        if kind == "value_unknown":
            facts |= {"value": value, "known": ", ".join(_KINDS[name])}
        elif kind == "no_number":
            facts |= {"low": 1, "high": _MOST_WEEKS}
        if kind:
            yield Fault(kind, (*path, name), facts)


def _value_fault(name: str, value: object) -> str | None:
    sound = {
        **{text: (_is_text(value), "no_text") for text in _TEXTS},
        **{texts: (_is_list_of_texts(value), "no_list") for texts in _LISTS},
        **{kind: (value in values, "value_unknown") for kind, values in _KINDS.items()},
        "team_can_start": (isinstance(value, bool), "no_yes_no"),
        "look_back_weeks": (_is_number(value), "no_number"),
        "block": (True, ""),
    }
    fine, kind = sound.get(name, (False, "key_unknown"))
    return None if fine else kind


def _list_faults(card: dict[str, Any], path: KeyPath, where: str, known: Known) -> Iterator[Fault]:
    steps = _texts(card, "steps")
    if len(steps) not in _STEPS and _is_list(card, "steps"):
        facts: dict[str, object] = {"where": where, "count": len(steps), "low": _STEPS[0], "high": _STEPS[-1]}
        yield Fault("steps_count", (*path, "steps"), facts)
    if card.get("layers") == []:
        yield Fault("no_layers", (*path, "layers"), {"where": where})
    if card.get("id") not in _texts(card, "advices") and _is_list(card, "advices"):
        yield Fault("advice_own", (*path, "advices"), {"where": where})
    if card.get("id") in _texts(card, "related"):
        yield Fault("related_itself", (*path, "related"), {"where": where})
    for name in _LISTS:
        yield from _entry_faults(_texts(card, name), (*path, name), {"where": where, "key": name}, known.get(name))


def _entry_faults(
    values: list[str], path: KeyPath, facts: dict[str, object], known: tuple[str, ...] | None
) -> Iterator[Fault]:
    for place, value in enumerate(values):
        told = {**facts, "value": value}
        if known is not None and value not in known:
            # The list of all cards would be longer than the fault itself.
            kind = "value_strange" if facts["key"] == "related" else "value_unknown"
            yield Fault(kind, (*path, place), {**told, "known": ", ".join(known)})
        if value in values[:place]:
            yield Fault("double", (*path, place), told)


def _double_faults(card: dict[str, Any], path: KeyPath, where: str, seen: set[tuple[str, str]]) -> Iterator[Fault]:
    places: list[tuple[str, str, KeyPath]] = [
        (name, str(card[name]), (*path, name)) for name in ("id", "title") if _is_text(card.get(name))
    ]
    places += [("advices", one, (*path, "advices", place)) for place, one in enumerate(_texts(card, "advices"))]
    mine: set[tuple[str, str]] = set()
    for name, value, place in places:
        if (name, value) in seen:
            yield Fault("double_over_cards", place, {"where": where, "key": name, "value": value})
        mine.add((name, value))
    seen |= mine


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _MOST_WEEKS


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(_is_text(one) for one in value)


def _is_list(card: dict[str, Any], name: str) -> bool:
    return card.get(name) == [] or bool(_texts(card, name))


def _texts(card: dict[str, Any], name: str) -> list[str]:
    value = card.get(name)
    return value if isinstance(value, list) and _is_list_of_texts(value) else []


def card_of(plain: dict[str, Any], number: int) -> InterventionCard:
    """One card without faults of form."""
    return InterventionCard(
        id=plain["id"],
        number=number,
        title=plain["title"],
        block=None if plain["block"] == GENERAL else Block(plain["block"]),
        layers=tuple(Layer(one) for one in plain["layers"]),
        starts=Starter(plain["starts"]),
        team_can_start=plain["team_can_start"],
        effort=Effort(plain["effort"]),
        effort_text=plain["effort_text"],
        steps=tuple(plain["steps"]),
        why=plain["why"],
        named_by=plain["named_by"],
        preconditions=plain["preconditions"],
        pitfalls=plain["pitfalls"],
        look_back=plain["look_back"],
        look_back_weeks=plain["look_back_weeks"],
        related=tuple(plain["related"]),
        helps=tuple(plain["helps"]),
        advices=tuple(plain["advices"]),
        own=frozenset(plain["own"]),
    )
