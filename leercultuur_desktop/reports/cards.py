"""Intervention cards on A4 sheets: fronts, then backs that meet them when printed on both sides, long edge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.card_back import draw_back
from leercultuur_desktop.reports.card_face import Deck, Face, draw_front
from leercultuur_desktop.reports.cut_marks import draw_cut_marks
from leercultuur_desktop.reports.paper import Details, Progress, finish, new_canvas

# Columns and rows of cards on a sheet. A5 cards lie on their side, one above the other: then a turn over the long
# edge leaves every back upright behind its own front.
_LAYOUTS: Final = {"a6": (2, 2), "a5": (1, 2)}

DrawFace = Callable[[Canvas, InterventionCard, Face, Deck], float]


def write_cards(  # noqa: PLR0913 - what stands on cards, and how they are made
    target: Target,
    cards: Sequence[InterventionCard],
    words: Words,
    questionnaire: Questionnaire,
    *,
    size: str = "a6",
    example: bool,
    library: Sequence[InterventionCard] = (),
    progress: Progress | None = None,
) -> None:
    """Write the cards, four (`a6`) or two (`a5`) on a sheet, with cut marks.

    `library` are all cards, so that a card can name one that is not printed with it; without it the printed ones.
    `progress` is told after each page how far it is, and may raise `errors.Cancelled`: then there is no file.
    KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    deck = Deck(words, questionnaire, library or cards, example)
    title = words.translate("Cards", "Interventiekaarten")
    details = Details(title, words.translate("Cards", "Kaarten bij de leercultuurscan"), "", words, example)
    buffer = BytesIO()
    canvas = new_canvas(buffer, details, A4)
    canvas.watch(progress, card_pages(len(cards), size))
    draw_cards(canvas, cards, deck, size)
    finish(canvas, buffer, target)


def card_pages(cards: int, size: str = "a6") -> int:
    """How many pages so many cards take, fronts and backs."""
    columns, rows = _LAYOUTS[size]
    return 2 * -(-cards // (columns * rows))


def draw_cards(canvas: Canvas, cards: Sequence[InterventionCard], deck: Deck, size: str = "a6") -> None:
    """Draw the sheets of cards, each with its fronts and then its backs."""
    columns, rows = _LAYOUTS[size]
    for start in range(0, len(cards), columns * rows):
        part = cards[start : start + columns * rows]
        for card in part:
            canvas.bookmarkPage(card.id)
            name = deck.words.translate("Cards", "Kaart {number}: {title}").format(number=card.number, title=card.title)
            canvas.addOutlineEntry(name, card.id, 0)
        _draw_sheet(canvas, part, deck, (columns, rows), draw_front, mirrored=False)
        _draw_sheet(canvas, part, deck, (columns, rows), draw_back, mirrored=True)


def _draw_sheet(
    canvas: Canvas,
    cards: Sequence[InterventionCard],
    deck: Deck,
    layout: tuple[int, int],
    draw: DrawFace,
    *,
    mirrored: bool,
) -> None:
    for place, card in enumerate(cards):
        draw(canvas, card, face_at(place, layout, mirrored=mirrored), deck)
    draw_cut_marks(canvas, layout)
    canvas.showPage()


def face_at(place: int, layout: tuple[int, int], *, mirrored: bool) -> Face:
    """Where the card of a place stands; on backs the columns change sides."""
    columns, rows = layout
    column, row = place % columns, place // columns
    if mirrored:
        column = columns - 1 - column
    width, height = A4[0] / columns, A4[1] / rows
    return Face(column * width, A4[1] - (row + 1) * height, width, height)
