"""What who leads the meeting needs at each step: how long it takes, who talks first, and a few notes of our own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leercultuur_desktop.language.catalog import Words

STEPS: Final = ("response", "radar", "together", "behind", "choose", "cards", "plan", "close")
"""The keys of the eight steps, in their order."""
LOOK_BACK: Final = "look_back"
REMARKS: Final = "remarks"
"""Two pages beside the steps: looking back on what was agreed, and reading what people wrote."""


@dataclass(frozen=True, slots=True)
class StepGuide:
    """One step for who leads the meeting: `task` is what the group does, `first` who talks first."""

    key: str
    name: str
    minutes: int
    first: str
    notes: tuple[str, ...]
    task: str


def step_guides(words: Words, *, scores: bool = True) -> dict[str, StepGuide]:
    """The guides by key: the eight steps in their order, then the two pages beside them.

    Without `scores` the firm is too small for figures, and the notes are those of a conversation.
    """
    seeing = (_response(words), _radar(words, scores), _together(words, scores), _behind(words, scores))
    doing = (_choose(words), _cards(words), _plan(words), _close(words))
    return {one.key: one for one in (*seeing, *doing, _look_back(words), _remarks(words))}


def meeting_minutes(guides: dict[str, StepGuide]) -> int:
    """How long the eight steps take together."""
    return sum(guides[key].minutes for key in STEPS)


def meeting_length(guides: dict[str, StepGuide], words: Words) -> str:
    """How long the whole meeting takes, in a sentence."""
    text = words.translate(
        "Facilitation", "Het hele gesprek duurt ongeveer {minutes} minuten. Twee keer een uur mag ook."
    )
    return text.format(minutes=meeting_minutes(guides))


def _response(words: Words) -> StepGuide:
    return StepGuide(
        "response",
        words.translate("Facilitation", "Wie deed mee"),
        10,
        words.translate("Facilitation", "Medewerkers beginnen het rondje."),
        (
            words.translate("Facilitation", "Heet iedereen welkom. Zeg hoe lang jullie samen zitten."),
            words.translate("Facilitation", "Vraag ieder in één zin: wat hoop je vandaag te horen?"),
            words.translate("Facilitation", "Spreek af: we praten over het werk, niet over wie wat invulde."),
            words.translate("Facilitation", "Deed een groep weinig mee? Vraag wat er in de weg zat."),
            words.translate("Facilitation", "Kleine groepen laten we nooit zien. Ga er ook niet naar raden."),
        ),
        words.translate("Facilitation", "Jullie maken kennis en bekijken wie meedeed."),
    )


def _radar(words: Words, scores: bool) -> StepGuide:
    if scores:
        notes: tuple[str, ...] = (
            words.translate("Facilitation", "Houd de minuut stilte vol. Wie langzaam leest, krijgt zo ook tijd."),
            words.translate("Facilitation", "Vraag eerst: wat valt je op? Vraag nog niet hoe het komt."),
            words.translate("Facilitation", "Laat ieder ook noemen wat goed gaat."),
            words.translate("Facilitation", "Een score is geen rapportcijfer. Er is geen norm voor."),
            words.translate("Facilitation", "Komt er al een oplossing? Schrijf die op voor stap 6."),
        )
        task = words.translate("Facilitation", "Jullie bekijken de radar van het hele bedrijf.")
    else:
        notes = (
            words.translate("Facilitation", "Geef eerst twee minuten om na te denken. Schrijven mag ook."),
            words.translate("Facilitation", "Ga het rijtje langs. Ieder mag één keer overslaan."),
            words.translate("Facilitation", "Vraag om een voorbeeld uit de afgelopen maand."),
            words.translate("Facilitation", "Komt er al een oplossing? Schrijf die op voor stap 6."),
        )
        task = words.translate("Facilitation", "Jullie gaan de zes bouwstenen langs, met voorbeelden.")
    first = words.translate("Facilitation", "Eerst één minuut stil. Medewerkers beginnen.")
    return StepGuide("radar", words.translate("Facilitation", "Ons beeld"), 10, first, notes, task)


def _together(words: Words, scores: bool) -> StepGuide:
    listen = words.translate("Facilitation", "Laat medewerkers uitpraten. Leidinggevenden en directie luisteren eerst.")
    both = words.translate("Facilitation", "Vraag allebei de kanten om een voorbeeld van deze maand.")
    blame = words.translate("Facilitation", "Zoek geen schuldige. Vraag waarom het er van jouw plek anders uitziet.")
    before = words.translate("Facilitation", "Was er al een plan? Vraag wat mensen ervan merkten.")
    if scores:
        notes: tuple[str, ...] = (
            listen,
            words.translate("Facilitation", "De leiding kijkt vaak iets positiever. Dat zien we in veel bedrijven."),
            words.translate("Facilitation", "Staat er ‘niet te zeggen’? Trek dan geen conclusie uit dat verschil."),
            both,
            blame,
            before,
        )
        task = words.translate("Facilitation", "Jullie zoeken waar groepen het anders zien, en wat er veranderde.")
    else:
        notes = (listen, both, blame, before)
        task = words.translate("Facilitation", "Jullie zoeken waar mensen het anders zien.")
    first = words.translate("Facilitation", "Medewerkers eerst, dan leidinggevenden, dan directie.")
    return StepGuide("together", words.translate("Facilitation", "Samen of apart"), 20, first, notes, task)


def _behind(words: Words, scores: bool) -> StepGuide:
    aloud = words.translate("Facilitation", "Lees één vraag hardop voor. Vraag: wanneer ging dit bij ons goed?")
    one = words.translate("Facilitation", "Neem één bouwsteen tegelijk. Twee bouwstenen is genoeg.")
    later = words.translate("Facilitation", "Verdelen jullie het gesprek over twee keer? Stop dan na deze stap.")
    if scores:
        notes: tuple[str, ...] = (
            one,
            aloud,
            words.translate("Facilitation", "Lopen de meningen uiteen? Vraag naar situaties, nooit naar personen."),
            words.translate("Facilitation", "Veel ‘weet ik niet’ zegt ook iets. Wie ziet dit niet gebeuren?"),
            later,
        )
    else:
        notes = (
            one,
            aloud,
            words.translate("Facilitation", "Vraag naar situaties, nooit naar personen."),
            later,
        )
    task = words.translate("Facilitation", "Jullie bekijken de vragen achter een bouwsteen.")
    first = words.translate("Facilitation", "Medewerkers geven het eerste voorbeeld.")
    return StepGuide("behind", words.translate("Facilitation", "Wat zit erachter"), 20, first, notes, task)


def _choose(words: Words) -> StepGuide:
    return StepGuide(
        "choose",
        words.translate("Facilitation", "Kiezen"),
        15,
        words.translate("Facilitation", "Medewerkers noemen eerst wat goed gaat."),
        (
            words.translate("Facilitation", "Begin bij wat sterk is. Vraag: hoe houden we dat zo?"),
            words.translate("Facilitation", "Ieder geeft om de beurt stippen. De anderen kijken even weg."),
            words.translate("Facilitation", "De directie komt als laatste aan de beurt."),
            words.translate("Facilitation", "De stippen zijn een begin. Vraag of iedereen met de keuze verder kan."),
            words.translate("Facilitation", "Kies hooguit twee bouwstenen. Klein beginnen lukt vaker."),
        ),
        words.translate("Facilitation", "Jullie kiezen met stippen waar jullie aan gaan werken."),
    )


def _cards(words: Words) -> StepGuide:
    return StepGuide(
        "cards",
        words.translate("Facilitation", "Kaarten"),
        15,
        words.translate("Facilitation", "Medewerkers noemen de eerste kaart."),
        (
            words.translate("Facilitation", "Lees samen de bovenste kaarten. Ieder noemt één kaart die past."),
            words.translate("Facilitation", "Vraag bij elke kaart: kan ons team dit zelf beginnen?"),
            words.translate("Facilitation", "Kies er hooguit drie. Een kleine actie die lukt, geeft moed."),
            words.translate("Facilitation", "Over leiderschap en inspraak maken teams het minst een plan. En jullie?"),
            words.translate("Facilitation", "Kost een kaart tijd of geld? Vraag de directie nu wat er kan."),
        ),
        words.translate("Facilitation", "Jullie kiezen één tot drie kaarten die bij jullie passen."),
    )


def _plan(words: Words) -> StepGuide:
    return StepGuide(
        "plan",
        words.translate("Facilitation", "Plan"),
        25,
        words.translate("Facilitation", "Wie het gaat doen, praat het eerst."),
        (
            words.translate("Facilitation", "Geef geen actie aan iemand die er niet bij is."),
            words.translate("Facilitation", "Maak de eerste stap klein: iets voor de komende twee weken."),
            words.translate("Facilitation", "Vraag bij elke actie: wat merken collega’s hiervan?"),
            words.translate("Facilitation", "Spreek een dag af om terug te kijken. Zonder die dag blijft het liggen."),
            words.translate("Facilitation", "Is er iets nog niet op orde? Begin daar, of kies een andere kaart."),
            words.translate("Facilitation", "Kijk of het plan alle drie de lagen bereikt."),
        ),
        words.translate("Facilitation", "Jullie spreken af wie wat doet, en wanneer."),
    )


def _close(words: Words) -> StepGuide:
    return StepGuide(
        "close",
        words.translate("Facilitation", "Afronden"),
        5,
        words.translate("Facilitation", "Een medewerker leest het plan voor."),
        (
            words.translate("Facilitation", "Print voordat de eerste weggaat. Ieder krijgt het plan mee."),
            words.translate("Facilitation", "Spreek af wie de poster ophangt, en waar."),
            words.translate("Facilitation", "Spreek af wie het de collega’s vertelt, en wanneer."),
            words.translate("Facilitation", "Zet het volgende gesprek nu in ieders agenda."),
        ),
        words.translate("Facilitation", "Jullie printen het plan en spreken het volgende gesprek af."),
    )


def _look_back(words: Words) -> StepGuide:
    return StepGuide(
        LOOK_BACK,
        words.translate("Facilitation", "Terugkijken"),
        15,
        words.translate("Facilitation", "Eerst wie het deed, dan wie er iets van merkte."),
        (
            words.translate("Facilitation", "Begin bij wat lukte, ook als het klein is."),
            words.translate("Facilitation", "Is iets gestopt? Vraag wat er in de weg zat, niet door wie."),
            words.translate("Facilitation", "Gaat een actie door? Spreek een nieuwe dag af om terug te kijken."),
            words.translate("Facilitation", "Vertel collega’s ook wat niet lukte. Niets horen werkt tegen je."),
        ),
        words.translate("Facilitation", "Jullie kijken terug op wat jullie afspraken."),
    )


def _remarks(words: Words) -> StepGuide:
    return StepGuide(
        REMARKS,
        words.translate("Facilitation", "Opmerkingen"),
        10,
        words.translate("Facilitation", "Eén persoon leest rustig voor."),
        (
            words.translate("Facilitation", "Vraag nooit wie iets schreef, en raad er niet naar."),
            words.translate("Facilitation", "Streep door wat naar één persoon wijst."),
            words.translate("Facilitation", "Zoek wat vaker terugkomt. Eén opmerking is nog geen uitkomst."),
        ),
        words.translate("Facilitation", "Jullie lezen wat mensen zelf opschreven."),
    )
