"""The pocket card for whoever starts the day: a learning nudge in front, a stroke for each day at the back."""

from __future__ import annotations

from typing import Final

from reportlab.lib.pagesizes import A4

from leercultuur_desktop import tokens
from leercultuur_desktop.reports.cut_marks import draw_cut_marks
from leercultuur_desktop.reports.form_frame import Desk, Form, colour_of
from leercultuur_desktop.reports.icons import block_icon
from leercultuur_desktop.reports.paper import BOLD, REGULAR, SEMIBOLD
from leercultuur_desktop.reports.pen import Letters, Pen

LAYOUT: Final = (2, 5)
"""Columns and rows: ten cards of 105 by 59 mm, which a shirt pocket holds."""
WIDTH, HEIGHT = A4[0] / LAYOUT[0], A4[1] / LAYOUT[1]
_SIDE: Final = 18.0
_BAND: Final = 34.0
_BAND_TITLE: Final = Letters(12.5, BOLD, tokens.PAPER)
_LINE: Final = Letters(12.5, SEMIBOLD, leading=1.25)
_SMALL: Final = Letters(8.2, REGULAR, tokens.SOFT_INK)
_TEXT: Final = Letters(10.5, leading=1.25)
_DAY: Final = 22.0
_WEEKS: Final = 2


def draw_pocket_cards(desk: Desk, form: Form) -> None:
    """Draw a sheet of fronts and a sheet of backs; all cards are alike, so every back meets a front."""
    canvas = desk.pen.canvas
    for draw in (_draw_front, _draw_back):
        for place in range(LAYOUT[0] * LAYOUT[1]):
            canvas.saveState()
            canvas.translate(place % LAYOUT[0] * WIDTH, place // LAYOUT[0] * HEIGHT)
            draw(Desk(Pen(canvas, WIDTH, desk.pen.language), desk.words, desk.questionnaire), form)
            canvas.restoreState()
        draw_cut_marks(canvas, LAYOUT)
        canvas.showPage()


def _draw_front(desk: Desk, form: Form) -> None:
    pen, words = desk.pen, desk.words
    _draw_band(desk, form, form.title)
    lines = (
        words.translate("Forms", "Noem één ding om vandaag te leren."),
        words.translate("Forms", "Zeg waarom het nuttig is."),
        words.translate("Forms", "Zeg wie kan helpen."),
    )
    y = HEIGHT - _BAND - 13
    for number, line in enumerate(lines, start=1):
        pen.box(_SIDE, y - 17, 17, 17, fill=tokens.INK, radius=8.5)
        pen.centre(_SIDE + 8.5, y - 12.2, str(number), Letters(10, BOLD, tokens.PAPER))
        y = pen.paragraph(_SIDE + 26, y - 0.5, WIDTH - 2 * _SIDE - 26, line, _LINE) - 11
    foot = words.translate("Forms", "Eén zin, vriendelijk en klein. Het is geen opdracht.")
    pen.paragraph(_SIDE, 27, WIDTH - 2 * _SIDE, foot, Letters(9.5, REGULAR, tokens.SOFT_INK))


def _draw_back(desk: Desk, form: Form) -> None:
    pen, words = desk.pen, desk.words
    _draw_band(desk, form, words.translate("Forms", "Aan het eind van de dag"))
    room = WIDTH - 2 * _SIDE
    asked = words.translate("Forms", "Vraag: wat heb je geprobeerd?")
    y = pen.paragraph(_SIDE, HEIGHT - _BAND - 9, room, asked, _LINE) - 2
    y = pen.paragraph(_SIDE, y, room, words.translate("Forms", "Lukte het vandaag? Zet een streepje."), _TEXT) - 5
    _draw_days(desk, y)
    after = words.translate("Forms", "Na twee weken: op hoeveel dagen lukte het?")
    pen.paragraph(_SIDE, 38, room, after, Letters(8.8, REGULAR, tokens.INK))
    if form.card:
        source = words.translate("Forms", "Kaart {number}, naar een advies van {people}")
        told = source.format(number=form.card.number, people=form.card.named_by)
        pen.paragraph(_SIDE, 25, room, told, _SMALL)


def _draw_days(desk: Desk, top: float) -> None:
    days = desk.words.translate("Forms", "ma di wo do vr").split()
    each = (WIDTH - 2 * _SIDE - 14) / (_WEEKS * len(days))
    for place, day in enumerate(days * _WEEKS):
        x = _SIDE + place * each + (14 if place >= len(days) else 0)
        desk.pen.box(x, top - _DAY, each - 2, _DAY, stroke=0.9, radius=2)
        desk.pen.centre(x + each / 2 - 1, top - _DAY - 9, day, _SMALL)


def _draw_band(desk: Desk, form: Form, title: str) -> None:
    pen = desk.pen
    pen.box(0, HEIGHT - _BAND, WIDTH, _BAND, fill=colour_of(form))
    pen.icon(
        block_icon(form.card.block if form.card else None, desk.questionnaire),
        _SIDE,
        HEIGHT - _BAND / 2 - 8,
        16,
        tokens.PAPER,
    )
    pen.write(_SIDE + 26, HEIGHT - _BAND / 2 - _BAND_TITLE.size * 0.36, title, _BAND_TITLE)
