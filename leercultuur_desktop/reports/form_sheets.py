"""The forms on a page of their own: a team meeting, a company visit, passing a trade on, and looking back."""

from __future__ import annotations

from typing import Final

from leercultuur_desktop import tokens
from leercultuur_desktop.reports.form_frame import (
    BODY,
    BOTTOM,
    Desk,
    Form,
    colour_of,
    draw_choices,
    draw_fields,
    draw_heading,
    draw_steps,
    draw_table,
    draw_writing,
)
from leercultuur_desktop.reports.paper import MARGIN, TEXT_WIDTH

_ACTIONS: Final = 6


def draw_team_meeting(desk: Desk, form: Form, top: float) -> None:
    """Ten minutes of the team: last time's ideas first, one question, at most three new ideas."""
    words = desk.words
    top = draw_fields(
        desk,
        top,
        (
            (words.translate("Forms", "Team"), 0.4),
            (words.translate("Forms", "Dag"), 0.25),
            (words.translate("Forms", "Wie leidt het overleg"), 0.35),
        ),
    )
    top = draw_steps(
        desk,
        top,
        (
            words.translate("Forms", "Begin met vorige keer: wat is er met onze ideeën gedaan?"),
            words.translate("Forms", "Kies één vraag. Het team praat eerst, ook wie meestal stil is."),
            words.translate("Forms", "Wie leiding geeft, luistert."),
            words.translate("Forms", "Schrijf hooguit drie ideeën op, met een naam en een dag."),
        ),
    )
    top = draw_heading(desk, top, words.translate("Forms", "De vraag van vandaag"))
    own = words.translate("Forms", "Onze eigen vraag:")
    top = draw_choices(
        desk,
        top,
        (
            words.translate("Forms", "Wat ging deze week lastig of mis, en wat zou helpen?"),
            words.translate("Forms", "Wat heb je deze week geleerd, en van wie?"),
            words.translate("Forms", "Wat leggen we steeds opnieuw uit?"),
            own,
        ),
    )
    written = 28 + desk.pen.wide(own, BODY)
    desk.pen.line(MARGIN + written, top + 10, TEXT_WIDTH - written, colour=tokens.INK, stroke=0.8)
    top = draw_heading(desk, top - 4, words.translate("Forms", "Onze ideeën"))
    columns = (
        (words.translate("Forms", "Idee"), 0.38),
        (words.translate("Forms", "Wie"), 0.17),
        (words.translate("Forms", "Klaar op"), 0.15),
        (words.translate("Forms", "Wat is ermee gedaan?"), 0.3),
    )
    draw_table(desk, top, columns, ("1", "2", "3"), BOTTOM, colour_of(form))


def draw_company_visit(desk: Desk, form: Form, top: float) -> None:
    """One question each beforehand, notes on the spot, and one thing to try within a week."""
    words = desk.words
    top = draw_fields(
        desk,
        top,
        (
            (words.translate("Forms", "Bij welk bedrijf"), 0.45),
            (words.translate("Forms", "Dag"), 0.2),
            (words.translate("Forms", "Mijn naam"), 0.35),
        ),
    )
    top = draw_heading(desk, top - 2, words.translate("Forms", "Vooraf: mijn vraag"))
    draw_writing(desk, top, top - 50, 25)
    top = draw_heading(desk, top - 66, words.translate("Forms", "Daar: kijk, en vraag het aan wie er werkt"))
    seen = (
        (words.translate("Forms", "Vraag"), 0.38),
        (words.translate("Forms", "Wat ik zag en hoorde"), 0.62),
    )
    rows = (
        words.translate("Forms", "Hoe leren mensen hier nieuw werk?"),
        words.translate("Forms", "Wat ging in het begin mis, en wat hielp toen?"),
        words.translate("Forms", "Wie bedenkt hier hoe het beter kan?"),
        words.translate("Forms", "Wat doen zij anders dan wij?"),
    )
    middle = top - 230
    draw_table(desk, top, seen, rows, middle, colour_of(form))
    top = draw_heading(desk, middle - 18, words.translate("Forms", "Binnen een week, samen: dit proberen wij"))
    columns = (
        (words.translate("Forms", "Wat"), 0.5),
        (words.translate("Forms", "Wie begint"), 0.28),
        (words.translate("Forms", "Eerste keer op"), 0.22),
    )
    draw_table(desk, top, columns, ("", ""), BOTTOM, colour_of(form))


def draw_passing_on(desk: Desk, form: Form, top: float) -> None:
    """What an experienced colleague passes on, step by step, until the other one does it alone."""
    words = desk.words
    top = draw_fields(
        desk,
        top,
        (
            (words.translate("Forms", "Wie geeft het door"), 0.36),
            (words.translate("Forms", "Wie leert het"), 0.36),
            (words.translate("Forms", "Ons vaste uur"), 0.28),
        ),
    )
    told = words.translate("Forms", "Schrijf in elk vak de dag waarop het lukte. Haast hoeft niet, en elke vraag mag.")
    top = draw_steps(
        desk,
        top,
        (words.translate("Forms", "Wie het kan, kiest wat hij of zij wil doorgeven."), told),
    )
    columns = (
        (words.translate("Forms", "Wat"), 0.4),
        (words.translate("Forms", "voorgedaan"), 0.2),
        (words.translate("Forms", "samen gedaan"), 0.2),
        (words.translate("Forms", "zelf gedaan"), 0.2),
    )
    middle = top - 282
    draw_table(desk, top, columns, ("",) * 7, middle, colour_of(form))
    top = draw_heading(desk, middle - 18, words.translate("Forms", "Vragen voor de volgende keer"))
    draw_writing(desk, top, top - 58)
    after = words.translate("Forms", "Na drie maanden: wat kan ik nu zelf, en wat vinden we ervan?")
    draw_writing(desk, draw_heading(desk, top - 76, after), BOTTOM + 2)


def draw_look_back(desk: Desk, form: Form, top: float) -> None:
    """The actions with the day of looking back; afterwards what people noticed and whether to go on."""
    words = desk.words
    top = draw_steps(
        desk,
        top,
        (
            words.translate("Forms", "Neem deze lijst mee naar elk gesprek van de projectgroep."),
            words.translate("Forms", "Is de dag er? Vraag eerst wie het deed, dan wie er iets van merkte."),
            words.translate("Forms", "Kies samen: doorgaan, aanpassen of stoppen. Schrijf op waarom."),
        ),
    )
    columns = (
        (words.translate("Forms", "Actie, en wie"), 0.34),
        (words.translate("Forms", "Terugkijken op"), 0.17),
        (words.translate("Forms", "Wat merkten we?"), 0.29),
        (words.translate("Forms", "En nu?"), 0.2),
    )
    verdicts = (
        words.translate("Forms", "doorgaan"),
        words.translate("Forms", "aanpassen"),
        words.translate("Forms", "stoppen"),
    )
    left = MARGIN + TEXT_WIDTH * (1 - columns[-1][1]) + 8
    for row in draw_table(desk, top, columns, ("",) * _ACTIONS, BOTTOM, colour_of(form)):
        draw_choices(desk, row - 8, verdicts, left=left)
