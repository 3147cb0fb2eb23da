"""Every rule for cards beyond their form is broken once, and names what is wrong."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.card_rules import card_rule_faults, coverage_faults, unused_faults
from leercultuur_desktop.content.publication import Advice
from leercultuur_desktop.domain.identifiers import Layer

ADVICE = Advice(
    id="A-1",
    block="teamwork",
    layers=("workers", "project_group"),
    named_by="Menno Vos",
    place="Stap 9",
    says="Doe het.",
    why="Daarom.",
    beware="Niet te veel.",
)
CARDS = read_cards()
CARD = replace(
    CARDS[0],
    id="A-1",
    title="Doe het",
    steps=("Een.", "Twee.", "Drie."),
    named_by="Menno Vos",
    layers=(Layer.WORKERS,),
    advices=("A-1",),
    own=frozenset({"steps", "effort_text", "look_back"}),
)
OWN = {"steps", "effort_text", "look_back"}


def faults(
    card: Mapping[str, Any], advice: Mapping[str, Any], *others: Advice
) -> list[tuple[str, tuple[str | int, ...]]]:
    """The faults of the sample card with these changes to it and to its advice."""
    known = {one.id: one for one in (replace(ADVICE, **advice), *others)}
    return [(one.kind, one.path) for one in card_rule_faults(replace(CARD, **card), ("card", 0), known)]


def test_a_card_that_keeps_the_rules_has_no_faults() -> None:
    assert faults({}, {}) == []


@pytest.mark.parametrize(
    ("card", "advice", "kind", "path"),
    [
        ({"title": "een twee drie vier vijf zes zeven acht negen"}, {}, "title_words", ("title",)),
        ({"steps": ("a", "b " * 21, "c")}, {}, "step_words", ("steps", 1)),
        ({"advices": ("A-1", "A-2")}, {}, "advice_unknown", ("advices", 1)),
        ({"own": frozenset({"steps", "effort_text"})}, {}, "own_always", ("own",)),
        ({}, {"why": ""}, "own_needed", ("own",)),
        ({}, {"beware": " "}, "own_needed", ("own",)),
        ({"layers": (Layer.WORKERS, Layer.DIRECTORS)}, {}, "own_layers", ("own",)),
        ({"named_by": "de samenvatting"}, {"named_by": "redactie"}, "name_missing", ("named_by",)),
        ({"named_by": "Menno Vos en Jessie Koen"}, {}, "name_strange", ("named_by",)),
    ],
)
def test_every_rule_names_what_breaks_it(
    card: dict[str, Any], advice: dict[str, Any], kind: str, path: tuple[str | int, ...]
) -> None:
    assert (kind, ("card", 0, *path)) in faults(card, advice)


def test_what_is_marked_as_ours_is_no_fault() -> None:
    own = frozenset({*OWN, "why", "pitfalls", "layers"})
    assert faults({"own": own, "layers": tuple(Layer)}, {"why": "", "beware": ""}) == []


def test_one_advice_of_the_card_is_enough_to_say_it() -> None:
    second = replace(ADVICE, id="A-2", layers=("directors",), named_by="redactie (vraag in de tekst)")
    card = {"advices": ("A-1", "A-2"), "layers": (Layer.WORKERS, Layer.DIRECTORS)}
    assert faults(card, {"why": "", "beware": ""}, second) == []
    assert faults({**card, "named_by": "Menno Vos en de redactie"}, {}, second) == []


def test_the_longest_title_and_step_are_no_fault() -> None:
    assert faults({"title": "een twee drie vier vijf zes zeven acht", "steps": ("x " * 20, "b", "c")}, {}) == []


def test_an_advice_on_no_card_is_named() -> None:
    other = replace(ADVICE, id="A-2")
    [fault] = unused_faults([CARD], [ADVICE, other])
    assert (fault.kind, fault.path, fault.facts["where"]) == ("advice_unused", ("advice", 1, "id"), "A-2")


def test_a_question_without_enough_cards_is_named() -> None:
    assert list(coverage_faults(CARDS)) == []
    without = [replace(card, helps=tuple(one for one in card.helps if one != "teamwork_1")) for card in CARDS]
    kinds = {(fault["kind"], fault["where"], fault["file"]) for fault in coverage_faults(without)}
    assert kinds == {
        ("few_cards", "teamwork_1", "teamwork.toml"),
        ("no_team_card", "teamwork_1", "teamwork.toml"),
    }


def test_a_block_without_a_card_for_a_layer_is_named() -> None:
    without = [replace(card, layers=(Layer.DIRECTORS,)) if card.block == "leadership" else card for card in CARDS]
    found = [(fault["kind"], fault["file"], fault["value"]) for fault in coverage_faults(without)]
    assert found == [
        ("no_layer_card", "leadership.toml", "workers"),
        ("no_layer_card", "leadership.toml", "supervisors"),
    ]
