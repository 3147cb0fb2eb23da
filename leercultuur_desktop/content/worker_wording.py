"""What a worker reads on paper: all of it stands here, because only these texts come in all the kiosk's languages.

Lines that the kiosk says too stand in the kiosk's own contexts, so that screen and paper keep saying the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leercultuur_desktop.domain.identifiers import LAYERS
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day


@dataclass(frozen=True, slots=True)
class Choices:
    """Something to choose on paper: heading, help, (name, explanation) of each choice, and the way to say nothing."""

    heading: str
    help: str
    choices: tuple[tuple[str, str], ...]
    quiet: str


def title(words: Words) -> str:
    """What stands above the questionnaire."""
    return words.translate("StartPage", "Hoe leren we van ons werk?")


def document_title(words: Words) -> str:
    """What the file is called by who opens it."""
    return words.translate("PaperQuestionnaire", "Vragenlijst op papier")


def why(company_why: str, words: Words) -> str:
    """Why the company asks: its own sentence, or ours where it wrote none."""
    return company_why or words.translate("StartPage", "We willen weten hoe leren hier gaat. Jij weet dat het best.")


def about(words: Words) -> str:
    """What stands above the names of the blocks."""
    return words.translate("StartPanel", "Hier gaan de vragen over")


def promise(minimum: int, words: Words) -> tuple[str, tuple[str, str, str, str]]:
    """Heading and four lines on anonymity, true for paper."""
    groups = words.translate("PromisePage", "We laten alleen groepen zien van {minimum} mensen of meer.")
    return words.translate("PaperQuestionnaire", "Dit beloven we"), (
        words.translate("PaperQuestionnaire", "We vragen niet naar je naam. Schrijf hem ook nergens op."),
        words.translate(
            "PaperQuestionnaire", "Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd."
        ),
        groups.format(minimum=minimum),
        words.translate("PaperQuestionnaire", "Je mag een vraag overslaan, en je mag altijd stoppen."),
    )


def how_to(dont_know: str, words: Words) -> tuple[str, tuple[str, str, str]]:
    """Heading and three lines: how to answer, how to mend a slip, what to do when somebody doesn't know."""
    unsure = words.translate("PaperQuestionnaire", "Weet je het niet? Kruis dan aan: {answer}.")
    return words.translate("PaperQuestionnaire", "Zo vul je het in"), (
        words.translate("PaperQuestionnaire", "Zet bij elke vraag één kruisje."),
        words.translate("PaperQuestionnaire", "Verkeerd? Maak het vakje zwart en kruis een ander aan."),
        unsure.format(answer=dont_know),
    )


def practice(words: Words) -> str:
    """The name of the practice question."""
    return words.translate("QuestionPage", "Oefenvraag")


def layers(words: Words) -> Choices:
    """Which layer somebody belongs to, in the order of the layers."""
    names = (
        words.translate("LayerPage", "medewerkers"),
        words.translate("LayerPage", "direct-leidinggevenden"),
        words.translate("LayerPage", "directie"),
    )
    meanings = (
        words.translate("LayerPage", "Je geeft geen leiding."),
        words.translate("LayerPage", "Je geeft leiding aan een team."),
        words.translate("LayerPage", "Je leidt het bedrijf."),
    )
    return Choices(
        words.translate("LayerPage", "Waar hoor jij bij?"),
        words.translate(
            "LayerPage", "Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien."
        ),
        tuple(zip(names, meanings, strict=True))[: len(LAYERS)],
        words.translate("LayerPage", "liever niet zeggen"),
    )


def departments(names: tuple[str, ...], words: Words) -> Choices:
    """Which department somebody works in; the names are the company's own words."""
    return Choices(
        words.translate("DepartmentPage", "Op welke afdeling werk je?"),
        words.translate("DepartmentPage", "Werk je op meer afdelingen? Kies waar je het meest werkt."),
        tuple((name, "") for name in names),
        words.translate("DepartmentPage", "liever niet zeggen"),
    )


def ticket_room(words: Words) -> tuple[str, str]:
    """Heading and help of the room for a ticket's code."""
    return (
        words.translate("PaperQuestionnaire", "De code van je kaartje"),
        words.translate("PaperQuestionnaire", "Schrijf de code over. De code zegt niet wie je bent."),
    )


def hand_in(last_day: date | None, remarks: bool, words: Words) -> tuple[str, tuple[str, ...]]:
    """Heading and lines at the end: how to hand the paper in, until when, and the loose sheet."""
    lines = [words.translate("PaperQuestionnaire", "Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus.")]
    if last_day:
        until = words.translate("StartPage", "Invullen kan tot en met {day}.")
        lines.append(until.format(day=day(last_day, words.language)))
    if remarks:
        lines.append(
            words.translate(
                "PaperQuestionnaire", "Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus."
            )
        )
    return words.translate("PaperQuestionnaire", "Klaar?"), tuple(lines)


def page_of(page: int, pages: int, words: Words) -> str:
    """Which page this is."""
    return words.translate("PaperQuestionnaire", "bladzijde {page} van {pages}").format(page=page, pages=pages)


def edition(version: str, words: Words) -> str:
    """Which version of the questions this is, for who types them in."""
    return words.translate("PaperQuestionnaire", "versie {version}").format(version=version)


def example(words: Words) -> str:
    """The mark on everything that is made up."""
    return words.translate("PaperQuestionnaire", "VOORBEELD")


def loose_sheet(words: Words) -> tuple[str, tuple[str, ...], str]:
    """The name of the remark sheet, what stands above its lines, and how it is handed in."""
    return (
        words.translate("PaperQuestionnaire", "Los blad"),
        (
            words.translate("RemarkPage", "Je mag dit overslaan."),
            words.translate("PaperQuestionnaire", "Kent iemand je handschrift? Schrijf dan anders dan je gewend bent."),
        ),
        words.translate(
            "PaperQuestionnaire",
            "Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort.",
        ),
    )


def ticket_line(words: Words) -> str:
    """What a ticket says about itself, in one line."""
    return words.translate("Ticket", "Vul deze code in. Hij werkt één keer.")
