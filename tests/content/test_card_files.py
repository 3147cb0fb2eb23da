"""The cards that ship carry the whole publication, and every fault of form in a card file is named by its line."""

import copy
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import FILES, OWN_FIELDS, card_faults, form_faults, read_cards
from leercultuur_desktop.content.toml_file import TomlFile, read_toml_file
from leercultuur_desktop.content.toml_places import KeyPath
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.errors import KnownProblem, Trouble

ADVICES = (Path(__file__).parent / "advice_ids.txt").read_text(encoding="utf-8").split()
FOLDER = paths.resources() / "cards"
CARDS = read_cards()
Card = dict[str, Any]
FOUND = [read_toml_file(FOLDER / f"{name}.toml") for name in FILES]


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


def test_no_card_shouts_blames_or_speaks_of_its_making() -> None:
    for card in CARDS:
        text = " ".join((card.title, *card.steps, card.why, card.pitfalls, card.preconditions, card.look_back))
        for word in ("!", " u ", " uw ", "de seed", "jouw schuld"):
            assert word not in text.lower(), f"{card.id}: {word}"


def test_what_the_publication_does_not_say_is_marked_as_our_own() -> None:
    for card in CARDS:
        assert {"steps", "effort_text", "look_back"} <= card.own <= OWN_FIELDS, card.id


def test_the_cards_that_ship_have_no_faults_of_form() -> None:
    assert card_faults(FOUND) == []


def change(file: int, place: int, **values: object) -> Callable[[list[Card]], object]:
    """A change of one card; None takes the key away."""

    def make(cards: list[Card]) -> None:
        card = cards[file]["card"][place]
        card.update(values)
        for name in [name for name, value in values.items() if value is None]:
            del card[name]

    return make


FIRST, OTHER = (FOUND[0].plain["card"][place]["id"] for place in (0, 1))
FAULTS: dict[str, tuple[Callable[[list[Card]], object], str, KeyPath]] = {
    "a doubled id": (change(0, 1, id=FIRST, advices=[OTHER, FIRST]), "double_over_cards", ("card", 1, "id")),
    "an id of another file": (change(2, 0, id=FIRST), "double_over_cards", ("card", 0, "id")),
    "a doubled title": (
        change(0, 1, title=FOUND[0].plain["card"][0]["title"]), "double_over_cards", ("card", 1, "title")),
    "an advice on two cards": (change(0, 1, advices=[OTHER, FIRST]), "double_over_cards", ("card", 1, "advices", 1)),
    "an advice twice on a card": (change(0, 1, advices=[OTHER, OTHER]), "double", ("card", 1, "advices", 1)),
    "no title": (change(0, 1, title=None), "key_missing", ("card", 1)),
    "an empty why": (change(0, 1, why=" "), "no_text", ("card", 1, "why")),
    "an unknown key": (change(0, 1, wy="x"), "key_unknown", ("card", 1, "wy")),
    "steps as a text": (change(0, 1, steps="doe het"), "no_list", ("card", 1, "steps")),
    "a step that is a number": (change(0, 1, steps=["a", "b", 3]), "no_list", ("card", 1, "steps")),
    "no list of own fields": (change(0, 1, own=None), "key_missing", ("card", 1)),
    "two steps": (change(0, 1, steps=["a", "b"]), "steps_count", ("card", 1, "steps")),
    "six steps": (change(0, 1, steps=[*"abcdef"]), "steps_count", ("card", 1, "steps")),
    "no steps": (change(0, 1, steps=[]), "steps_count", ("card", 1, "steps")),
    "an unknown effort": (change(0, 1, effort="huge"), "value_unknown", ("card", 1, "effort")),
    "an unknown starter": (change(0, 1, starts="owner"), "value_unknown", ("card", 1, "starts")),
    "a starter that is a list": (change(0, 1, starts=["workers"]), "value_unknown", ("card", 1, "starts")),
    "team_can_start as a word": (change(0, 1, team_can_start="yes"), "no_yes_no", ("card", 1, "team_can_start")),
    "weeks as a text": (change(0, 1, look_back_weeks="8"), "no_number", ("card", 1, "look_back_weeks")),
    "weeks as a yes": (change(0, 1, look_back_weeks=True), "no_number", ("card", 1, "look_back_weeks")),
    "no weeks": (change(0, 1, look_back_weeks=0), "no_number", ("card", 1, "look_back_weeks")),
    "more than a year": (change(0, 1, look_back_weeks=53), "no_number", ("card", 1, "look_back_weeks")),
    "another block": (change(1, 0, block="general"), "card_block", ("card", 0, "block")),
    "an unknown layer": (change(0, 1, layers=["bosses"]), "value_unknown", ("card", 1, "layers", 0)),
    "the project group as a layer": (
        change(0, 1, layers=["workers", "project_group"]), "value_unknown", ("card", 1, "layers", 1)),
    "no layers": (change(0, 1, layers=[]), "no_layers", ("card", 1, "layers")),
    "an unknown question": (change(0, 1, helps=["teamwork_5"]), "value_unknown", ("card", 1, "helps", 0)),
    "an unknown related card": (change(0, 1, related=["S9-99"]), "value_strange", ("card", 1, "related", 0)),
    "a related card twice": (change(0, 1, related=[FIRST, FIRST]), "double", ("card", 1, "related", 1)),
    "itself as a related card": (change(0, 1, related=[FIRST, OTHER]), "related_itself", ("card", 1, "related")),
    "an unknown own field": (change(0, 1, own=["number"]), "value_unknown", ("card", 1, "own", 0)),
    "its own advice missing": (change(0, 1, advices=[]), "advice_own", ("card", 1, "advices")),
    "no cards": (lambda cards: cards[3].update(card=[]), "no_cards", ()),
    "no card at all": (lambda cards: cards[3].pop("card"), "no_cards", ()),
    "a word for cards": (lambda cards: cards[3].update(card="x"), "no_tables", ("card",)),
    "a card between single brackets": (lambda cards: cards[3].update(card={}), "no_tables", ("card",)),
    "cards that are numbers": (lambda cards: cards[3].update(card=[1]), "no_tables", ("card",)),
    "something beside the cards": (lambda cards: cards[3].update(cards=[]), "key_unknown", ("cards",)),
}  # fmt: skip


def changed(make: Callable[[list[Card]], object]) -> list[TomlFile]:
    """The files as they would be after a change."""
    plain = [copy.deepcopy(file.plain) for file in FOUND]
    make(plain)
    return [TomlFile(file.name, file.text, one) for file, one in zip(FOUND, plain, strict=True)]


@pytest.mark.parametrize("kind", FAULTS)
def test_every_kind_of_fault_is_named_by_its_key(kind: str) -> None:
    make, fault, path = FAULTS[kind]
    found = [(one.kind, one.path) for _, faults in form_faults(changed(make)) for one in faults]
    assert (fault, path) in found, found


def test_cards_of_a_file_that_could_not_be_read_are_no_unknown_cards() -> None:
    assert any(faults for _, faults in form_faults(FOUND[:3]))
    assert not any(faults for _, faults in form_faults(FOUND[:3], whole=False))


def test_faults_in_the_files_are_a_known_problem(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "cards")
    file = tmp_path / "cards" / "teamwork.toml"
    lines = file.read_text(encoding="utf-8").split("\n")
    at = next(place for place, line in enumerate(lines) if line.startswith("effort ="))
    lines[at] = 'effort = "x"'
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(KnownProblem) as raised:
        read_cards(tmp_path / "cards")
    assert raised.value.trouble is Trouble.CONTENT_FAULTS
    faults = raised.value.facts["faults"]
    assert isinstance(faults, list)
    [fault] = faults
    assert fault == {
        "kind": "value_unknown",
        "file": "teamwork.toml",
        "line": at + 1,
        "where": "S3-01",
        "key": "effort",
        "value": "x",
        "known": "small, medium, large",
    }
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


@given(st.integers(0, 6), st.sampled_from(sorted(FOUND[0].plain["card"][0])), STRANGE)
def test_no_value_whatever_breaks_the_check(number: int, key: str, value: object) -> None:
    found = [*FOUND]
    file = found[number]
    cards = [{**file.plain["card"][0], key: value}, *file.plain["card"][1:]]
    found[number] = TomlFile(file.name, file.text, {"card": cards})
    assert card_faults(found) or cards[0][key] == value
