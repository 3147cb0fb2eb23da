"""The title and advice of problems with back-ups, and with deleting for good."""

from __future__ import annotations

from leercultuur_desktop.errors import Trouble
from leercultuur_desktop.language.catalog import Words


def keeping_texts(words: Words) -> dict[Trouble, tuple[str, str]]:
    """Title and advice per problem, with named places for its facts."""
    return {**_copies(words), **_deleting(words)}


def _copies(words: Words) -> dict[Trouble, tuple[str, str]]:
    return {
        Trouble.BACK_UP_DAMAGED: (
            words.translate("Problem", "Deze reservekopie is beschadigd of niet compleet"),
            words.translate("Problem", "Er is niets veranderd. Kies een andere kopie dan {file}."),
        ),
        Trouble.BACK_UP_NEWER: (
            words.translate("Problem", "Deze reservekopie is van een nieuwere versie"),
            words.translate(
                "Problem", "Er is niets veranderd. Werk eerst het programma bij en kies {file} dan opnieuw."
            ),
        ),
        Trouble.BACK_UP_OTHER: (
            words.translate("Problem", "Deze reservekopie hoort niet bij dit bedrijf"),
            words.translate(
                "Problem",
                "De kopie heeft een ander slot. Er is niets veranderd. Zet hem terug in een lege map, of kies een"
                " andere kopie.",
            ),
        ),
        Trouble.BACK_UP_IS_STORE: (
            words.translate("Problem", "Dit is het bestand met de gegevens zelf"),
            words.translate("Problem", "Er is niets veranderd. Kies een ander bestand dan {file}."),
        ),
        Trouble.BACK_UP_BUSY: (
            words.translate("Problem", "Er wordt al een kopie gemaakt of teruggezet"),
            words.translate("Problem", "Wacht tot het andere venster klaar is en probeer het opnieuw."),
        ),
        Trouble.BACK_UP_PLACE: (
            words.translate("Problem", "De plek voor reservekopieën is er nu niet"),
            words.translate(
                "Problem",
                "Hoort {folder} bij een USB-stick? Doe de stick erin en probeer het opnieuw. Met de gegevens zelf is"
                " niets mis.",
            ),
        ),
    }


def _deleting(words: Words) -> dict[Trouble, tuple[str, str]]:
    return {
        Trouble.NAME_DIFFERS: (
            words.translate("Problem", "De naam is niet hetzelfde"),
            words.translate("Problem", "Er is niets gewist. Typ de naam precies zo over: {name}."),
        ),
        Trouble.DELETE_WHILE_OPEN: (
            words.translate("Problem", "De meting ‘{name}’ is nog open"),
            words.translate("Problem", "Er is niets gewist. Sluit de meting eerst: er kunnen nog mensen bezig zijn."),
        ),
        Trouble.ERASE_FAILED: (
            words.translate("Problem", "Niet alles kon worden gewist"),
            words.translate("Problem", "Sluit andere vensters van het programma. Wis deze bestanden daarna zelf."),
        ),
    }
