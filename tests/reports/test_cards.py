"""Cards fit, meet their backs, and say where they come from."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.card_face import Deck, draw_back, draw_front, source_line
from leercultuur_desktop.reports.cards import face_at, write_cards
from leercultuur_desktop.reports.paper import Details, new_canvas
from tests.reports import sample, sample_cards
from tests.reports.reading import fonts, pages

WORDS = Words("nl", paths.translations())
QUESTIONNAIRE = sample.questionnaire()
CARDS = read_cards()
READABLE = 0.9
"""The smallest share of the full letter size that a card may need: steps of 9 points."""


@pytest.mark.parametrize("layout", [(2, 2), (1, 2)], ids=["a6", "a5"])
@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_card_fits_in_letters_that_can_be_read(card: InterventionCard, layout: tuple[int, int]) -> None:
    deck = Deck(WORDS, QUESTIONNAIRE, CARDS, example=True)
    canvas = new_canvas(BytesIO(), Details("", "", "", WORDS), A4)
    face = face_at(0, layout, mirrored=False)
    assert draw_front(canvas, card, face, deck) >= READABLE
    assert draw_back(canvas, card, face, deck) >= READABLE


def test_no_word_of_any_card_is_lost(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    write_cards(target, CARDS, WORDS, QUESTIONNAIRE, example=False)
    read = pages(target)
    assert len(read) == 2 * -(-len(CARDS) // 4)
    for place, card in enumerate(CARDS):
        front, back = read[place // 4 * 2], read[place // 4 * 2 + 1]
        for text in (card.title, *card.steps, f"kaart {card.number}"):
            assert text in front
        for text in (card.why, card.preconditions, card.pitfalls, card.look_back, card.effort_text):
            assert " ".join(text.split()) in back
        assert source_line(card, WORDS) in back


def test_a_back_stands_behind_its_own_front_when_turned_over_the_long_edge() -> None:
    for layout in ((2, 2), (1, 2)):
        for place in range(layout[0] * layout[1]):
            front, back = face_at(place, layout, mirrored=False), face_at(place, layout, mirrored=True)
            assert back.x == pytest.approx(A4[0] - front.x - front.width)
            assert back.y == front.y


def test_two_a5_cards_stand_on_a_sheet(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    write_cards(target, CARDS[:3], WORDS, QUESTIONNAIRE, size="a5", example=False)
    read = pages(target)
    assert len(read) == 4
    assert CARDS[2].title in read[2]


def test_a_card_names_related_cards_that_are_not_printed_with_it(tmp_path: Path) -> None:
    card = next(one for one in CARDS if one.related)
    related = next(one for one in CARDS if one.id == card.related[0])
    target = tmp_path / "cards.pdf"
    write_cards(target, [card], WORDS, QUESTIONNAIRE, example=False, library=CARDS)
    assert f"aart {related.number}, {related.title}" in pages(target)[1]


def test_the_source_line_tells_what_is_not_from_the_publication() -> None:
    line = source_line(sample_cards.card(19, None), WORDS)
    named, _, own = line.partition(" Stappen")
    assert named == "Advies van Menno Vos, in Smart Skills@Scale, oktober 2024."
    assert own == ", terugkijken en moeite: Leercultuur Desktop."


def test_an_example_says_so_on_every_card(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    write_cards(target, CARDS[:4], WORDS, QUESTIONNAIRE, example=True)
    assert [page.count("VOORBEELD") for page in pages(target)] == [4, 4]


def test_cards_are_small_repeatable_files_in_our_own_letters(tmp_path: Path) -> None:
    targets = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for target in targets:
        write_cards(target, CARDS, WORDS, QUESTIONNAIRE, example=False)
    assert targets[0].read_bytes() == targets[1].read_bytes()
    assert targets[0].stat().st_size < 500_000
    found = fonts(targets[0])
    assert all(found.values())
    assert all("LeercultuurSans" in name for name in found)


def test_a_folder_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        write_cards(tmp_path / "nowhere" / "cards.pdf", CARDS[:1], WORDS, QUESTIONNAIRE, example=False)
    assert caught.value.trouble is Trouble.FILE_UNWRITABLE
