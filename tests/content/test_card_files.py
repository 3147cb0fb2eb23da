"""The cards that ship carry the whole publication, and every fault in a card file is named."""

import copy
import shutil
import tomllib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import FILES, OWN_FIELDS, card_faults, read_cards
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.errors import KnownProblem, Trouble

ADVICES = (Path(__file__).parent / "advice_ids.txt").read_text(encoding="utf-8").split()
FOLDER = paths.resources() / "cards"
CARDS = read_cards()
QUESTIONS = [f"{block}_{place}" for block in BLOCKS for place in range(1, 5)]
Card = dict[str, Any]
FOUND: list[tuple[str, Card]] = [
    (name, card)
    for name in FILES
    for card in tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["card"]
]


def test_every_one_of_the_84_advices_is_on_exactly_one_of_the_61_cards() -> None:
    assert len(ADVICES) == len(set(ADVICES)) == 84
    assert len(CARDS) == 61
    carried = Counter(advice for card in CARDS for advice in card.advices)
    assert carried == Counter(ADVICES)


def test_cards_are_numbered_from_one_the_general_ones_first() -> None:
    assert [card.number for card in CARDS] == list(range(1, 62))
    assert [card.block for card in CARDS[:5]] == [None] * 5
    order = [card.block for card in CARDS[5:]]
    assert order == sorted(order, key=lambda block: BLOCKS.index(block) if block else -1)
    assert set(order) == set(BLOCKS)


def test_a_card_reads_in_one_go() -> None:
    for card in CARDS:
        assert 1 <= len(card.title.split()) <= 8, card.id
        assert 3 <= len(card.steps) <= 5, card.id
        assert all(len(step.split()) <= 20 for step in card.steps), card.id
        assert card.layers, card.id
        assert 1 <= card.look_back_weeks <= 52, card.id
    assert len({card.title for card in CARDS}) == 61


def test_no_card_shouts_blames_or_speaks_of_its_making() -> None:
    for card in CARDS:
        text = " ".join((card.title, *card.steps, card.why, card.pitfalls, card.preconditions, card.look_back))
        for word in ("!", " u ", " uw ", "de seed", "jouw schuld"):
            assert word not in text.lower(), f"{card.id}: {word}"


def test_every_question_is_helped_by_two_cards_and_by_one_a_team_can_start() -> None:
    helped = Counter(question for card in CARDS for question in card.helps)
    by_team = Counter(question for card in CARDS if card.team_can_start for question in card.helps)
    assert set(helped) == set(QUESTIONS)
    assert min(helped[question] for question in QUESTIONS) >= 2
    assert min(by_team[question] for question in QUESTIONS) >= 1


def test_related_cards_exist_and_are_other_cards() -> None:
    ids = {card.id for card in CARDS}
    for card in CARDS:
        assert set(card.related) <= ids - {card.id}, card.id
        assert len(card.related) == len(set(card.related)), card.id


def test_what_the_publication_does_not_say_is_marked_as_our_own() -> None:
    for card in CARDS:
        assert {"steps", "effort_text", "look_back"} <= card.own <= OWN_FIELDS, card.id


def test_the_cards_that_ship_have_no_faults() -> None:
    assert card_faults(FOUND) == []


def at(card: Card, **changes: object) -> None:
    card.update(changes)


FAULTS: dict[str, tuple[Callable[[list[tuple[str, Card]]], object], str]] = {
    "a doubled id": (lambda found: at(found[1][1], id=found[0][1]["id"]), "the id occurs twice"),
    "an advice twice": (lambda found: found[9][1]["advices"].append(found[0][1]["id"]), "on more than one card"),
    "no title": (lambda found: found[3][1].pop("title"), "title is missing"),
    "an empty why": (lambda found: at(found[3][1], why=" "), "why is missing"),
    "steps as a text": (lambda found: at(found[3][1], steps="doe het"), "steps must be a list"),
    "a step that is a number": (lambda found: at(found[3][1], steps=["a", "b", 3]), "steps must be a list of texts"),
    "no list of own fields": (lambda found: found[3][1].pop("own"), "own must be a list"),
    "two steps": (lambda found: at(found[3][1], steps=["a", "b"]), "three to five steps"),
    "six steps": (lambda found: at(found[3][1], steps=[*"abcdef"]), "three to five steps"),
    "an unknown effort": (lambda found: at(found[3][1], effort="huge"), "effort: unknown value"),
    "an unknown starter": (lambda found: at(found[3][1], starts="owner"), "starts: unknown value"),
    "a starter that is a list": (lambda found: at(found[3][1], starts=["workers"]), "starts: unknown value"),
    "team_can_start as a word": (lambda found: at(found[3][1], team_can_start="yes"), "team_can_start must be"),
    "weeks as a text": (lambda found: at(found[3][1], look_back_weeks="8"), "look_back_weeks must be"),
    "another block": (lambda found: at(found[7][1], block="general"), "block differs from the file"),
    "an unknown layer": (lambda found: at(found[3][1], layers=["bosses"]), "layers: unknown 'bosses'"),
    "no layers": (lambda found: at(found[3][1], layers=[]), "layers is empty"),
    "an unknown question": (lambda found: at(found[3][1], helps=["teamwork_5"]), "helps: unknown 'teamwork_5'"),
    "an unknown related card": (lambda found: at(found[3][1], related=["S9-99"]), "related: unknown 'S9-99'"),
    "an unknown own field": (lambda found: at(found[3][1], own=["number"]), "own: unknown 'number'"),
    "its own advice missing": (lambda found: at(found[3][1], advices=[]), "advices must hold the card's own id"),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_every_kind_of_fault_is_named(kind: str) -> None:
    change, line = FAULTS[kind]
    found = copy.deepcopy(FOUND)
    change(found)
    faults = card_faults(found)
    assert any(line in fault for fault in faults), faults


def test_faults_in_the_files_are_a_known_problem(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "cards")
    file = tmp_path / "cards" / "teamwork.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('effort = "medium"', 'effort = "x"', 1), encoding="utf-8")
    with pytest.raises(KnownProblem) as raised:
        read_cards(tmp_path / "cards")
    assert raised.value.trouble is Trouble.CONTENT_FAULTS
    assert raised.value.facts["faults"] == ["teamwork.toml, S3-01: effort: unknown value"]
    file.unlink()
    with pytest.raises(KnownProblem) as raised:
        read_cards(tmp_path / "cards")
    assert raised.value.trouble is Trouble.FILE_UNREADABLE


STRANGE = st.one_of(
    st.none(),
    st.integers(),
    st.text(max_size=3),
    st.lists(st.integers(), max_size=3),
    st.just([[1]]),
    st.just({"a": 1}),
)


@given(st.integers(0, 60), st.sampled_from(sorted(FOUND[0][1])), STRANGE)
def test_no_value_whatever_breaks_the_check(number: int, key: str, value: object) -> None:
    found = [*FOUND]
    name, card = found[number]
    found[number] = (name, {**card, key: value})
    assert card_faults(found) or found[number][1][key] == value
