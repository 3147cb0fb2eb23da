"""Cards fit, meet their backs, and say where they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.translated import cards_in, questionnaire_in
from leercultuur_desktop.content.wording import advice_source, helped_themes, layers_of, origin_of_added
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.card_back import draw_back
from leercultuur_desktop.reports.card_face import SMALL_PRINT, Deck, Face, draw_front
from leercultuur_desktop.reports.cards import DrawFace, face_at, write_cards
from leercultuur_desktop.reports.cut_marks import draw_cut_marks
from leercultuur_desktop.reports.paper import Details, PaperCanvas, new_canvas
from tests.reports import sample, sample_cards
from tests.reports.looking import faults, placed_words
from tests.reports.reading import fonts, pages

WORDS, ENGLISH = Words("nl", paths.translations()), Words("en", paths.translations())
QUESTIONNAIRE = sample.questionnaire()
CARDS = read_cards()
LAYOUTS = {"a6": (2, 2), "a5": (1, 2)}
DECKS = {
    words.language: Deck(words, questionnaire_in(words, QUESTIONNAIRE), cards_in(words, CARDS), example=True)
    for words in (WORDS, ENGLISH)
}
READABLE = 0.9
"""The smallest share of the full letter size that a card may need: steps of 9 points."""


class Watched(PaperCanvas):
    """A canvas that remembers how small its letters get, and how far to the right a text reaches."""

    smallest = 99.0
    rightmost = 0.0
    letters = ("", 0.0)

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:
        """Note the size."""
        self.letters = (psfontname, size)
        self.smallest = min(self.smallest, size)
        super().setFont(psfontname, size, leading)

    def drawString(self, x: float, y: float, text: str, *more: Any, **options: Any) -> None:
        """Note where the text ends."""
        self.rightmost = max(self.rightmost, x + stringWidth(text, *self.letters))
        super().drawString(x, y, text, *more, **options)


def watched(draw: DrawFace, card: InterventionCard, face: Face, deck: Deck) -> Watched:
    new_canvas(BytesIO(), Details("", "", "", WORDS), A4)
    canvas = Watched(BytesIO(), words=WORDS, pagesize=A4)
    canvas.smallest = 99.0
    draw(canvas, card, face, deck)
    return canvas


@pytest.mark.parametrize("language", DECKS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("place", range(len(CARDS)), ids=[card.id for card in CARDS])
def test_every_card_fits_in_letters_that_can_be_read(place: int, layout: tuple[int, int], language: str) -> None:
    deck = DECKS[language]
    canvas = new_canvas(BytesIO(), Details("", "", "", WORDS), A4)
    face = face_at(0, layout, mirrored=False)
    assert draw_front(canvas, deck.library[place], face, deck) >= READABLE
    assert draw_back(canvas, deck.library[place], face, deck) >= READABLE


@pytest.mark.parametrize("language", DECKS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_nothing_is_smaller_than_the_small_print_or_runs_off_the_card(layout: tuple[int, int], language: str) -> None:
    deck = replace(DECKS[language], example=False)
    face = face_at(0, layout, mirrored=False)
    for card in deck.library:
        for draw in (draw_front, draw_back):
            canvas = watched(draw, card, face, deck)
            assert canvas.smallest >= SMALL_PRINT, card.id
            assert canvas.rightmost <= face.x + face.width, card.id


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
        for text in (advice_source(card.named_by, WORDS), origin_of_added(WORDS), "Helpt bij", "Voor wie"):
            assert text in back
        assert helped_themes(card, QUESTIONNAIRE) in back
        assert layers_of(card, WORDS).lower() in back.lower()


def test_a_back_stands_behind_its_own_front_when_turned_over_the_long_edge() -> None:
    for layout in ((2, 2), (1, 2)):
        for place in range(layout[0] * layout[1]):
            front, back = face_at(place, layout, mirrored=False), face_at(place, layout, mirrored=True)
            assert back.x == pytest.approx(A4[0] - front.x - front.width)
            assert back.y == front.y


@pytest.mark.parametrize("size", LAYOUTS)
def test_on_the_printed_sheet_every_number_lies_behind_itself(tmp_path: Path, size: str) -> None:
    target = tmp_path / "cards.pdf"
    many = LAYOUTS[size][0] * LAYOUTS[size][1]
    write_cards(target, CARDS[:many], WORDS, QUESTIONNAIRE, size=size, example=False)
    places: list[dict[str, Face]] = []
    for page, mirrored in ((1, False), (2, True)):
        faces = [face_at(place, LAYOUTS[size], mirrored=mirrored) for place in range(many)]
        words = placed_words(target, page)
        numbers = {after[0]: (after[1], after[2]) for before, after in pairwise(words) if before[0] == "kaart"}
        found = {}
        for card in CARDS[:many]:
            x, y = numbers[str(card.number)]
            found[card.id] = next(one for one in faces if holds(one, x, A4[1] - y))
        places.append(found)
    fronts, backs = places
    for card in CARDS[:many]:
        front, back = fronts[card.id], backs[card.id]
        assert back.x == pytest.approx(A4[0] - front.x - front.width)
        assert (back.y, back.width, back.height) == (front.y, front.width, front.height)


def holds(face: Face, x: float, y: float) -> bool:
    return face.x <= x <= face.x + face.width and face.y <= y <= face.y + face.height


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_the_cut_marks_of_both_sides_meet(layout: tuple[int, int]) -> None:
    drawn: list[tuple[float, ...]] = []
    canvas = new_canvas(BytesIO(), Details("", "", "", WORDS), A4)
    canvas.line = lambda *ends: drawn.append(ends)  # type: ignore[method-assign]
    draw_cut_marks(canvas, layout)
    assert drawn
    assert marks(drawn) == marks([(A4[0] - x1, y1, A4[0] - x2, y2) for x1, y1, x2, y2 in drawn])


def marks(strokes: Sequence[tuple[float, ...]]) -> set[tuple[float, ...]]:
    """The strokes, whichever end they were begun at."""
    rounded = ([round(one, 2) + 0.0 for one in ends] for ends in strokes)
    return {(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)) for x1, y1, x2, y2 in rounded}


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


def tagged(target: Path, card: InterventionCard, page: int) -> str:
    write_cards(target, [card], WORDS, QUESTIONNAIRE, example=False)
    return pages(target)[page]


def test_every_heading_of_the_back_says_whose_its_text_is(tmp_path: Path) -> None:
    card = replace(sample_cards.card(19, None), own=frozenset({"steps", "look_back", "effort", "layers"}))
    back = tagged(tmp_path / "card.pdf", card, 1)
    for heading in ("Waarom dit werkt", "Wat eerst op orde moet zijn", "Let op"):
        assert f"publicatie {heading}" in back
    for heading in ("Zo kijk je terug", "Voor wie", "Helpt bij", "Moeite"):
        assert f"aanvulling {heading}" in back


def test_the_foot_explains_both_tags_and_names_the_source(tmp_path: Path) -> None:
    back = tagged(tmp_path / "card.pdf", sample_cards.card(19, None), 1)
    assert "publicatie Advies van Menno Vos in Smart Skills@Scale, oktober 2024." in back
    assert "aanvulling Staat niet in de publicatie. Bedacht voor Leercultuur Desktop." in back


def test_the_front_says_which_of_its_parts_are_not_from_the_publication(tmp_path: Path) -> None:
    front = tagged(tmp_path / "card.pdf", sample_cards.card(19, None), 0)
    assert "publicatie titel en wie begint aanvulling stappen, moeite en terugkijken" in front


def test_a_theme_that_a_questionnaire_does_not_ask_is_left_out() -> None:
    asked = replace(QUESTIONNAIRE, questions=QUESTIONNAIRE.questions[:1])
    card = replace(sample_cards.card(19, None), helps=("work_content_1", "teamwork_2"))
    assert helped_themes(card, asked) == "Zeggenschap over hoe je het werk doet"


@pytest.mark.parametrize(
    ("named_by", "sentence"),
    [
        ("samenvatting", "Advies uit de samenvatting van Smart Skills@Scale, oktober 2024."),
        ("de samenvatting", "Advies uit de samenvatting van Smart Skills@Scale, oktober 2024."),
        ("redactie", "Advies van de redactie in Smart Skills@Scale, oktober 2024."),
        ("Menno Vos en de redactie", "Advies van Menno Vos en de redactie in Smart Skills@Scale, oktober 2024."),
        (
            "de samenvatting, Jessie Koen en Menno Vos",
            "Advies van Jessie Koen en Menno Vos, en uit de samenvatting van Smart Skills@Scale, oktober 2024.",
        ),
    ],
)
def test_a_person_gives_advice_and_a_summary_holds_it(named_by: str, sentence: str) -> None:
    assert advice_source(named_by, WORDS) == sentence


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
    assert faults(targets[0]) == []


def test_a_folder_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        write_cards(tmp_path / "nowhere" / "cards.pdf", CARDS[:1], WORDS, QUESTIONNAIRE, example=False)
    assert caught.value.trouble is Trouble.FILE_UNWRITABLE
