"""The title and advice of problems with what the owner sets."""

from __future__ import annotations

from leercultuur_desktop.errors import Trouble
from leercultuur_desktop.language.catalog import Words


def setting_troubles(words: Words) -> dict[Trouble, tuple[str, str]]:
    """Title and advice per problem, with named places for its facts."""
    return {
        Trouble.ROUND_FIXES: (
            words.translate("Problem", "Dit staat vast zolang de meting open is"),
            words.translate("Problem", "Verander dit als ‘{name}’ gesloten is. Er is nu niets veranderd."),
        ),
        Trouble.MINIMUM_LOWER: (
            words.translate("Problem", "De kleinste groep kan niet omlaag"),
            words.translate(
                "Problem", "Bij een eerdere meting is beloofd: {least} of meer. Kies {least} of een hoger getal."
            ),
        ),
        Trouble.TEXT_FORM: (
            words.translate("Problem", "Deze tekst kan niet"),
            words.translate("Problem", "Typ gewone letters, met {longest} tekens of minder."),
        ),
        Trouble.DEPARTMENT_TWICE: (
            words.translate("Problem", "De afdeling ‘{name}’ staat twee keer in de lijst"),
            words.translate("Problem", "Haal er één weg en bewaar de lijst opnieuw."),
        ),
        Trouble.DEPARTMENT_WAS_OTHER: (
            words.translate("Problem", "‘{name}’ was eerder een andere afdeling"),
            words.translate(
                "Problem", "Dat was in ‘{round}’. De scan zou die twee met elkaar vergelijken. Kies een andere naam."
            ),
        ),
    }
