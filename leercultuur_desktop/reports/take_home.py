"""Everything a group takes home, in one file: the plan, the chosen cards and the poster."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4

from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.reports.card_face import Deck
from leercultuur_desktop.reports.cards import card_pages, draw_cards
from leercultuur_desktop.reports.paper import PaperCanvas, Progress, finish, new_canvas
from leercultuur_desktop.reports.plan_sheet import PLAN_PAGES, Agreed, draw_plan, plan_details
from leercultuur_desktop.reports.poster import draw_poster


def write_take_home(
    target: Target,
    agreed: Agreed,
    chosen: Sequence[InterventionCard],
    deck: Deck,
    results: Results,
    progress: Progress | None = None,
) -> None:
    """Write plan, chosen cards and poster on A4, ready to be printed on both sides in one go.

    One file and not a folder of three: it asks for one place, is printed with one press, and is whole or not there.
    A blank page keeps the cards' backs behind their fronts. `progress` is told after each page how far it is,
    and may raise `errors.Cancelled`: then there is no file. KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    words, example = deck.words, deck.example
    buffer = BytesIO()
    canvas = new_canvas(buffer, plan_details(agreed, words, example=example), A4)
    canvas.watch(progress, PLAN_PAGES + card_pages(len(chosen)) + 1)
    draw_plan(canvas, agreed, words, example=example)
    _begin_on_a_front(canvas)
    draw_cards(canvas, chosen, deck)
    canvas.bookmarkPage("poster")
    canvas.addOutlineEntry(words.translate("TakeHome", "Poster"), "poster", 0)
    draw_poster(canvas, agreed.company, agreed.plan, agreed.cards, words, example=example, results=results)
    finish(canvas, buffer, target)


def _begin_on_a_front(canvas: PaperCanvas) -> None:
    if canvas.pages_done % 2:
        canvas.showPage()
