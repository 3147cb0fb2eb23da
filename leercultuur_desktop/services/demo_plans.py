"""What the example company agreed on after its two closed rounds, and what people wrote there; all of it made up."""

from __future__ import annotations

from datetime import date
from typing import Final

from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, Ballot, LookBack, Outcome, Plan, PublishedLine

_TEAMWORK, _LEADERSHIP = Block.TEAMWORK, Block.LEADERSHIP
_ROOM, _ORGANISATION, _WORK = Block.ROOM_AND_SAFETY, Block.ORGANISATION, Block.WORK_CONTENT


def _ballots(*given: dict[Block, int]) -> tuple[Ballot, ...]:
    return tuple(Ballot(f"{number:032x}", dots) for number, dots in enumerate(given, start=1))


FIRST_PLAN: Final = Plan(
    actions=(
        Action(
            card="S3-01",
            who="Els en Youssef",
            first_step="Eén klus per maand samen met twee ploegen doen",
            by=date(2024, 12, 2),
            look_back_on=date(2025, 1, 27),
            noticed="Je leert hoe de andere ploeg werkt",
            met={"Iedereen kan meedoen, ook wie in deeltijd of in ploegen werkt.": True},
            look_back=LookBack(Outcome.DONE, "", date(2025, 1, 27)),
        ),
        Action(
            card="S4-02",
            who="Jan",
            first_step="Met elke collega een kwartier in gesprek",
            by=date(2025, 1, 13),
            look_back_on=date(2025, 3, 10),
            noticed="Je leidinggevende vraagt wat je wilt leren",
            met={"De leidinggevende heeft tijd voor een gesprek en mag kleine dingen zelf regelen.": False},
            look_back=LookBack(
                Outcome.STOPPED, "het was te druk, en de gesprekken schoven steeds op", date(2025, 3, 10)
            ),
        ),
    ),
    lines=(
        PublishedLine(
            "Ploegen weten weinig van elkaars werk.", "Elke maand doen twee ploegen samen een klus.", "S3-01"
        ),
    ),
    goal="Iedereen kan straks met de nieuwe lasrobot werken.",
    ballots=_ballots(
        {_TEAMWORK: 2, _LEADERSHIP: 1},
        {_LEADERSHIP: 3},
        {_TEAMWORK: 2, _ORGANISATION: 1},
        {_TEAMWORK: 1, _LEADERSHIP: 1, _WORK: 1},
        {_TEAMWORK: 1, _LEADERSHIP: 2},
    ),
    blocks=(_LEADERSHIP, _TEAMWORK),
    next_meeting=date(2025, 1, 27),
)
SECOND_PLAN: Final = Plan(
    actions=(
        Action(
            card="S2-11",
            who="Fatma en Jan",
            first_step="Eerst tien minuten voor de ploeg",
            by=date(2025, 12, 1),
            look_back_on=date(2026, 2, 2),
            noticed="In elk werkoverleg horen we wat er met ideeën is gedaan",
            met={
                "Wat rondom het overleg nodig is, is geregeld. En er gebeurt echt iets met wat het team inbrengt.": True
            },
            look_back=LookBack(Outcome.DONE, "", date(2026, 2, 2)),
        ),
        Action(
            card="S5-05",
            who="Piotr en Els",
            first_step="Oefentijd in het rooster zetten",
            by=date(2026, 1, 12),
            look_back_on=date(2026, 11, 16),
            noticed="Na een cursus is er een halve dag om te oefenen",
            met={
                "Fouten maken mag bij het oefenen. De leidinggevende kan zelf uren in de planning zetten.": True,
            },
            reaches=frozenset({Layer.WORKERS, Layer.SUPERVISORS, Layer.DIRECTORS}),
            look_back=LookBack(Outcome.GOING_ON, "bij de avondploeg lukt het nog niet", date(2026, 4, 13)),
        ),
        Action(
            card="S2-12",
            who="Anja",
            first_step="Bij elk idee op het bord een naam en een dag zetten",
            by=date(2026, 6, 1),
            look_back_on=date(2026, 9, 14),
            noticed="Je ziet op het bord wat er met jouw idee gebeurt",
        ),
    ),
    lines=(
        PublishedLine("Na een cursus is er geen tijd om te oefenen.", "Oefentijd staat nu in het rooster.", "S5-05"),
        PublishedLine(
            "We horen niet wat er met ideeën gebeurt.",
            "Elk werkoverleg begint nu met wat er met de ideeën is gedaan.",
            "S2-11",
        ),
    ),
    goal="Over een jaar kan elke ploeg de nieuwe machines zelf instellen.",
    goal_layers={
        Layer.WORKERS: "Je leert instellen op je eigen machine, met tijd om te oefenen.",
        Layer.SUPERVISORS: "Je plant de oefentijd, en vraagt wat er nodig is.",
        Layer.DIRECTORS: "We maken uren en geld vrij, ook als het druk is.",
    },
    ballots=_ballots(
        {_ROOM: 2, _ORGANISATION: 1},
        {_ROOM: 1, _ORGANISATION: 1, _LEADERSHIP: 1},
        {_ROOM: 3},
        {_ORGANISATION: 2, _WORK: 1},
        {_ROOM: 1, _ORGANISATION: 2},
        {_ROOM: 1, _LEADERSHIP: 1, Block.ENVIRONMENT: 1},
    ),
    blocks=(_ROOM, _ORGANISATION),
    next_meeting=date(2026, 2, 2),
)
REMARKS: Final = (
    "Meer tijd om te oefenen na een cursus.",
    "Laat ons een keer meekijken op een andere afdeling.",
    "Het werkoverleg mag korter, maar dan wel met iets dat we leren.",
    "Kees van de lasafdeling legt alles rustig uit. Dat helpt mij het meest.",
    "Een filmpje van hoe je de kantbank instelt.",
    "In de avondploeg is er niemand om iets aan te vragen.",
    "Ik wil graag een cursus doen, maar weet niet bij wie ik moet zijn.",
    "Zeg eens wat er met onze ideeën gebeurt.",
    "Als er iets fout gaat, samen kijken hoe het kwam.",
    "Uitleg in eenvoudige woorden, met plaatjes.",
    "Een vast uur in de week om iets nieuws te proberen.",
    "Vraag ook de mensen van de expeditie wat zij nodig hebben.",
)
"""In no order. One names a person: there is something to strike out."""
