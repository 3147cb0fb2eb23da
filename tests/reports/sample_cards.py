"""Cards and a plan made by hand, to go with the company in sample.py."""

from __future__ import annotations

from datetime import date

from leercultuur_desktop.domain.identifiers import BLOCKS, Block, Layer
from leercultuur_desktop.domain.interventions import Effort, InterventionCard, Starter
from leercultuur_desktop.domain.plan import Action, Plan, PublishedLine

_LONG_STEPS = (
    "Spreek af: de eerste tien minuten van het werkoverleg zijn van het team.",
    "Stel één vraag: wat ging deze week lastig, en wat zou helpen?",
    "Laat eerst de stilste collega praten. Jij luistert.",
    "Schrijf hooguit drie ideeën op, met een naam en een dag.",
    "Begin het volgende overleg met: wat is ermee gedaan?",
)


def card(number: int, block: Block | None, title: str = "Maak van het werkoverleg een leermoment") -> InterventionCard:
    """A card of ordinary length."""
    return InterventionCard(
        id=f"card-{number:02d}",
        number=number,
        title=title,
        block=block,
        layers=(Layer.WORKERS, Layer.SUPERVISORS),
        starts=Starter.SUPERVISORS,
        team_can_start=True,
        effort=Effort.SMALL,
        effort_text="Tien minuten per overleg. Het kost geen geld.",
        steps=_LONG_STEPS,
        why="In veel overleggen praat vooral de leidinggevende, en gaat het om opdrachten. Krijgt het team ruimte om "
        "mee te denken, dan verandert het gesprek. In drukke bedrijven slaat dit goed aan.",
        named_by="Menno Vos",
        preconditions="Iemand zorgt dat er echt iets gebeurt met de ideeën. Er is tijd voor.",
        pitfalls="Gebeurt er niets, dan werkt het averechts.",
        look_back="Na vier keer: hoeveel ideeën kwamen er, en hoeveel zijn er gedaan?",
        look_back_weeks=4,
        related=(f"card-{number % 13 + 1:02d}",),
        helps=("leadership_3",),
        advices=("S4-01",),
        own=frozenset({"steps", "look_back", "effort"}),
    )


def cards() -> tuple[InterventionCard, ...]:
    """Thirteen cards: one general and two of each block."""
    titles = (
        "Leg vast wat mensen op het werk leren",
        "Laat mensen meedenken over hun eigen werk",
        "Maak ruimte om iets nieuws te proberen",
        "Vraag bij een fout eerst: wat leren we ervan?",
        "Geef een vaste plek aan vragen en twijfel",
        "Koppel een ervaren vakman aan een nieuwe collega",
        "Loop een dag mee op een andere afdeling",
        "Maak van het werkoverleg een leermoment",
        "Begin de dag met één vraag",
        "Zet leertijd in de planning",
        "Kijk na elke grote klus samen terug",
        "Ga met een groep kijken bij een ander bedrijf",
        "Nodig een leverancier uit om iets voor te doen",
    )
    blocks: tuple[Block | None, ...] = (None, *(block for block in BLOCKS for _ in range(2)))
    return tuple(card(place + 1, blocks[place], title) for place, title in enumerate(titles))


def recommended() -> tuple[tuple[InterventionCard, tuple[str, ...]], ...]:
    """Cards with the reasons in words, best first."""
    deck = cards()
    reasons = ("Organisatie staat 1,3 onder jullie doel", "het team kan zelf beginnen", "kleine moeite")
    return tuple((deck[place], reasons) for place in (9, 10, 11, 3, 7))


def plan() -> Plan:
    """Two actions, one of them not finished, and two lines for the poster."""
    return Plan(
        actions=(
            Action(
                "card-10",
                who="Samira en Kees",
                first_step="Twee uur per week vrijmaken in de planning van april",
                by=date(2027, 4, 5),
                look_back_on=date(2027, 5, 31),
                noticed="Op het bord staat wie wanneer leertijd heeft",
            ),
            Action("card-08", who="alle ploegleiders"),
        ),
        lines=(
            PublishedLine("We willen meer tijd om te leren.", "Elke vrijdag staat er een uur leertijd in de planning."),
            PublishedLine("Ideeën blijven liggen.", "Op het bord staat bij elk idee wat ermee is gedaan."),
        ),
    )
