"""docs/cards.md shows what the cards are now, not what they were."""

import importlib.util
from collections import Counter
from dataclasses import replace
from types import ModuleType

import pytest

from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.publication import read_publication
from leercultuur_desktop.content.questionnaire_file import QUESTION_IDS, read_questionnaire
from leercultuur_desktop.domain.identifiers import Layer
from tests.architecture.checkout import ROOT

CARDS = read_cards()
_, ADVICES = read_publication()


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("cards_table", ROOT / ".ci" / "cards_table.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_table_is_up_to_date(maker: ModuleType) -> None:
    text = (ROOT / "docs" / "cards.md").read_text(encoding="utf-8")
    assert text == maker.document(), "docs/cards.md is stale: run `.venv/bin/python .ci/cards_table.py`"


def test_every_advice_has_one_row_with_its_card(maker: ModuleType) -> None:
    rows = [line for line in maker.document().split("\n") if line.startswith("| ")]
    first = Counter(row.split(" | ")[0].removeprefix("| ") for row in rows)
    assert all(first[advice.id] == 1 for advice in ADVICES)
    for card in CARDS:
        for one in card.advices:
            [row] = [row for row in rows if row.startswith(f"| {one} |")]
            assert f"{card.number}. {card.title} ({card.id})" in row


def test_every_question_names_its_cards(maker: ModuleType) -> None:
    text = maker.document()
    for question in QUESTION_IDS:
        [row] = [line for line in text.split("\n") if line.startswith(f"| {question}: ")]
        for card in CARDS:
            assert (card.id in row.replace("*", "").replace(",", "").split()) is (question in card.helps)
            assert (f"**{card.id}**" in row) is (question in card.helps and card.team_can_start)


def test_a_layer_that_the_publication_does_not_name_is_told(maker: ModuleType) -> None:
    bare = [replace(one, layers=("directors",)) if one.block == "leadership" else one for one in ADVICES]
    lines = list(maker.table(CARDS, bare, read_questionnaire()))
    assert "workers in leadership; supervisors in leadership" in lines[-2]
    counts = next(line for line in lines if line.startswith("| leadership |"))
    asked = sum(card.block == "leadership" and Layer.SUPERVISORS in card.layers for card in CARDS)
    assert f"| {asked} (0) |" in counts


def test_a_lost_advice_and_a_pipe_in_a_text_stay_readable(maker: ModuleType) -> None:
    lost = replace(ADVICES[0], id="X-1", says="een | twee\ndrie")
    [row] = [line for line in maker.table(CARDS, [lost], read_questionnaire()) if line.startswith("| X-1")]
    assert "een \\| twee drie" in row
    assert "**none**" in row
