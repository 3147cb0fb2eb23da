"""Extra printed forms for what the publication stresses most: a pocket card, and sheets for the wall and the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4

from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.domain.identifiers import PRINTED_FORMS
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.form_frame import Desk, Form, draw_head, draw_source
from leercultuur_desktop.reports.form_sheets import (
    draw_company_visit,
    draw_look_back,
    draw_passing_on,
    draw_team_meeting,
)
from leercultuur_desktop.reports.paper import Details, Progress, finish, new_canvas
from leercultuur_desktop.reports.pen import Pen
from leercultuur_desktop.reports.pocket_card import draw_pocket_cards

POCKET, TEAM_MEETING, COMPANY_VISIT, PASSING_ON, LOOK_BACK = PRINTED_FORMS
_SHEETS: Final[dict[str, Callable[[Desk, Form, float], None]]] = {
    TEAM_MEETING: draw_team_meeting,
    COMPANY_VISIT: draw_company_visit,
    PASSING_ON: draw_passing_on,
    LOOK_BACK: draw_look_back,
}
CARD_OF: Final = {POCKET: "S4-01", TEAM_MEETING: "S2-11", COMPANY_VISIT: "S2-04", PASSING_ON: "S2-08"}
"""The card that a form goes with; looking back goes with all of them."""


def form_title(name: str, words: Words) -> str:
    """What a form is called; KeyError for another name than those of PRINTED_FORMS."""
    return _texts(words)[name][0]


def _texts(words: Words) -> dict[str, tuple[str, str]]:
    return {
        POCKET: (words.translate("Forms", "Begin de dag met een leerzetje"), ""),
        TEAM_MEETING: (
            words.translate("Forms", "Werkoverleg als leermoment"),
            words.translate("Forms", "De eerste tien minuten zijn van het team."),
        ),
        COMPANY_VISIT: (
            words.translate("Forms", "Kijken bij een ander bedrijf"),
            words.translate("Forms", "Ga met één eigen vraag, en kom terug met één ding om te proberen."),
        ),
        PASSING_ON: (
            words.translate("Forms", "Ervaring doorgeven"),
            words.translate("Forms", "Eerst voordoen, dan samen doen, dan zelf doen."),
        ),
        LOOK_BACK: (
            words.translate("Forms", "Hier kijken we op terug"),
            words.translate("Forms", "Een actie is pas af als we samen hebben teruggekeken."),
        ),
    }


def write_forms(
    target: Target,
    names: Sequence[str],
    cards: Sequence[InterventionCard],
    words: Words,
    questionnaire: Questionnaire,
    progress: Progress | None = None,
) -> None:
    """Write these forms in the order of PRINTED_FORMS: a sheet of ten pocket cards with backs, or one A4 each.

    Cards and questionnaire are in the reader's language already. `progress` is told after each page how far it is, and
    may raise `errors.Cancelled`: then there is no file. KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    chosen = [name for name in PRINTED_FORMS if name in names]
    texts, by_id = _texts(words), {card.id: card for card in cards}
    title = texts[chosen[0]][0] if len(chosen) == 1 else words.translate("Forms", "Formulieren bij de kaarten")
    buffer = BytesIO()
    left = words.translate("Cards", "Kaarten bij de leercultuurscan")
    canvas = new_canvas(buffer, Details(title, left, "", words), A4)
    canvas.watch(progress, len(chosen) + (POCKET in chosen))
    desk = Desk(Pen(canvas, A4[0], words.language), words, questionnaire)
    for name in chosen:
        form = Form(*texts[name], by_id.get(CARD_OF.get(name, "")))
        canvas.bookmarkPage(name)
        canvas.addOutlineEntry(form.title, name, 0)
        if name == POCKET:
            draw_pocket_cards(desk, form)
            continue
        _SHEETS[name](desk, form, draw_head(desk, form))
        draw_source(desk, form)
        canvas.showPage()
    finish(canvas, buffer, target)
