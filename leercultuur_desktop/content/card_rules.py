"""Rules for the cards beyond their form: short enough to read in one go, true to the publication, and help for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from leercultuur_desktop.content.publication import UNNAMED, Advice, names_in
from leercultuur_desktop.content.questionnaire_file import QUESTION_IDS
from leercultuur_desktop.content.toml_file import Fault
from leercultuur_desktop.content.toml_places import KeyPath
from leercultuur_desktop.domain.identifiers import BLOCKS, LAYERS
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.language.readability import words

TITLE_WORDS: Final = 8
STEP_WORDS: Final = 20
ALWAYS_OWN: Final = ("steps", "effort_text", "look_back")
"""What the publication never says, so that every card marks it as ours."""
_FEWEST_CARDS: Final = 2


def card_rule_faults(card: InterventionCard, path: KeyPath, advices: Mapping[str, Advice]) -> Iterator[Fault]:
    """What is wrong with one card beyond its form; `advices` by their id."""
    yield from _reading_faults(card, path)
    yield from _source_faults(card, path, advices)


def unused_faults(cards: Sequence[InterventionCard], advices: Sequence[Advice]) -> Iterator[Fault]:
    """The advices that are on no card, as faults of the publication's file."""
    used = {one for card in cards for one in card.advices}
    for place, advice in enumerate(advices):
        if advice.id not in used:
            yield Fault("advice_unused", ("advice", place, "id"), {"where": advice.id})


def coverage_faults(cards: Sequence[InterventionCard]) -> Iterator[dict[str, object]]:
    """The questions and layers that too few cards help, as facts with the file where a card would belong."""
    helped = Counter(one for card in cards for one in card.helps)
    by_team = Counter(one for card in cards if card.team_can_start for one in card.helps)
    for question in QUESTION_IDS:
        facts: dict[str, object] = {"file": _file(question.rpartition("_")[0]), "where": question}
        if helped[question] < _FEWEST_CARDS:
            yield {"kind": "few_cards", **facts, "count": helped[question], "least": _FEWEST_CARDS}
        if not by_team[question]:
            yield {"kind": "no_team_card", **facts}
    for block in BLOCKS:
        for layer in LAYERS:
            if not any(card.block == block and layer in card.layers for card in cards):
                yield {"kind": "no_layer_card", "file": _file(block), "where": "", "value": layer.value}


def _reading_faults(card: InterventionCard, path: KeyPath) -> Iterator[Fault]:
    count = len(words(card.title))
    if count > TITLE_WORDS:
        yield Fault("title_words", (*path, "title"), {"where": card.id, "count": count, "most": TITLE_WORDS})
    for place, step in enumerate(card.steps):
        count = len(words(step))
        if count > STEP_WORDS:
            facts: dict[str, object] = {"where": card.id, "number": place + 1, "count": count, "most": STEP_WORDS}
            yield Fault("step_words", (*path, "steps", place), facts)


def _source_faults(card: InterventionCard, path: KeyPath, known: Mapping[str, Advice]) -> Iterator[Fault]:
    for place, one in enumerate(card.advices):
        if one not in known:
            yield Fault("advice_unknown", (*path, "advices", place), {"where": card.id, "value": one})
    if advices := [known[one] for one in card.advices if one in known]:
        yield from _own_faults(card, (*path, "own"), advices)
        yield from _name_faults(card, (*path, "named_by"), frozenset().union(*(one.names for one in advices)))


def _own_faults(card: InterventionCard, path: KeyPath, advices: Sequence[Advice]) -> Iterator[Fault]:
    for name in ALWAYS_OWN:
        if name not in card.own:
            yield Fault("own_always", path, {"where": card.id, "key": name})
    for name, given in (("why", [one.why for one in advices]), ("pitfalls", [one.beware for one in advices])):
        if name not in card.own and not any(text.strip() for text in given):
            yield Fault("own_needed", path, {"where": card.id, "key": name})
    added = [layer for layer in card.layers if all(layer not in one.layers for one in advices)]
    if added and "layers" not in card.own:
        yield Fault("own_layers", path, {"where": card.id, "value": ", ".join(added)})


def _name_faults(card: InterventionCard, path: KeyPath, sources: frozenset[str]) -> Iterator[Fault]:
    named = names_in(card.named_by)
    # Editors and summary may stay unnamed beside a person; where no person speaks, they are the source.
    needed = sources - UNNAMED or sources
    if missing := sorted(needed - named):
        yield Fault("name_missing", path, {"where": card.id, "value": ", ".join(missing)})
    if strange := sorted(named - sources):
        yield Fault("name_strange", path, {"where": card.id, "value": ", ".join(strange)})


def _file(block: str) -> str:
    return f"{block}.toml"
