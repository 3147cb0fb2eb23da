"""The intervention cards as they lie in TOML files, read with every fault named."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import QUESTIONS_A_BLOCK, read_toml
from leercultuur_desktop.domain.identifiers import BLOCKS, GENERAL, Block, Layer
from leercultuur_desktop.domain.interventions import Effort, InterventionCard, Starter
from leercultuur_desktop.errors import KnownProblem, Trouble

FILES: Final = (GENERAL, *(block.value for block in BLOCKS))
OWN_FIELDS: Final = frozenset(
    {"steps", "effort_text", "look_back", "pitfalls", "preconditions", "starts", "why", "effort", "title"}
)
_TEXTS: Final = ("id", "title", "effort_text", "why", "named_by", "preconditions", "pitfalls", "look_back")
_LISTS: Final = ("layers", "steps", "related", "helps", "advices", "own")
_QUESTION_IDS: Final = frozenset(f"{block}_{place}" for block in BLOCKS for place in range(1, QUESTIONS_A_BLOCK + 1))
_STEPS: Final = range(3, 6)


@lru_cache(maxsize=4)
def read_cards(folder: Path | None = None) -> tuple[InterventionCard, ...]:
    """All cards in the order of the files, numbered from 1; KnownProblem CONTENT_FAULTS with a line per fault."""
    folder = folder or paths.resources() / "cards"
    found: list[tuple[str, dict[str, Any]]] = [
        (name, card) for name in FILES for card in read_toml(folder / f"{name}.toml").get("card", [])
    ]
    faults = card_faults(found)
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file="cards", faults=faults)
    return tuple(_card(plain, number) for number, (_, plain) in enumerate(found, start=1))


def card_faults(found: list[tuple[str, dict[str, Any]]]) -> list[str]:
    """Everything that is wrong with the cards, one line each; `found` pairs a file's name with a card's plain table."""
    ids = [str(card.get("id")) for _, card in found]
    faults = [f"{one}: the id occurs twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    advices = [advice for _, card in found for advice in _texts(card, "advices")]
    faults += [f"{one}: on more than one card" for one in sorted({one for one in advices if advices.count(one) > 1})]
    for name, card in found:
        where = f"{name}.toml, {card.get('id', '?')}"
        faults += [f"{where}: {fault}" for fault in (*_form_faults(card, name), *_link_faults(card, ids))]
    return faults


def _form_faults(card: dict[str, Any], file: str) -> list[str]:
    faults = [f"{name} is missing" for name in _TEXTS if not (isinstance(card.get(name), str) and card[name].strip())]
    faults += [f"{name} must be a list of texts" for name in _LISTS if not _is_list_of_texts(card.get(name))]
    faults += [f"{name}: unknown value" for name, kind in _KINDS.items() if card.get(name) not in tuple(kind)]
    if not isinstance(card.get("team_can_start"), bool):
        faults.append("team_can_start must be true or false")
    if not isinstance(card.get("look_back_weeks"), int):
        faults.append("look_back_weeks must be a whole number")
    if card.get("block") != file:
        faults.append("block differs from the file's name")
    return faults


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value)


def _texts(card: dict[str, Any], name: str) -> list[str]:
    value = card.get(name)
    return value if isinstance(value, list) and _is_list_of_texts(value) else []


_KINDS: Final = {"effort": Effort, "starts": Starter}


def _link_faults(card: dict[str, Any], ids: list[str]) -> list[str]:
    def strange(name: str, known: frozenset[str]) -> list[str]:
        return [f"{name}: unknown {one!r}" for one in _texts(card, name) if one not in known]

    faults = [
        *strange("layers", frozenset(Layer)),
        *strange("helps", _QUESTION_IDS),
        *strange("related", frozenset(ids)),
        *strange("own", OWN_FIELDS),
    ]
    if not _texts(card, "layers"):
        faults.append("layers is empty")
    if len(_texts(card, "steps")) not in _STEPS:
        faults.append("three to five steps are needed")
    if card.get("id") not in _texts(card, "advices"):
        faults.append("advices must hold the card's own id")
    return faults


def _card(plain: dict[str, Any], number: int) -> InterventionCard:
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
