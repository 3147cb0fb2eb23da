"""The title and advice of what can go wrong with one-time codes."""

from __future__ import annotations

from leercultuur_desktop.errors import Trouble
from leercultuur_desktop.language.catalog import Words


def ticket_texts(words: Words) -> dict[Trouble, tuple[str, str]]:
    """Title and advice per problem."""
    return {
        Trouble.ROUND_WITHOUT_TICKETS: (
            words.translate("Problem", "De meting ‘{name}’ vraagt geen code"),
            words.translate(
                "Problem",
                "Dat ligt vast zolang de meting open is. Zet codes aan bij de instellingen. Open daarna een nieuwe "
                "meting.",
            ),
        ),
        Trouble.TICKET_FORM: (
            words.translate("Problem", "Deze code klopt niet"),
            words.translate("Problem", "Een code heeft {digits} cijfers. Vergelijk de cijfers met het papier."),
        ),
        Trouble.TICKET_UNKNOWN: (
            words.translate("Problem", "Deze code werkt niet (meer)"),
            words.translate(
                "Problem", "Hij is al gebruikt, of hoort niet bij deze meting. Vergelijk de cijfers met het papier."
            ),
        ),
        Trouble.TICKET_NEEDED: (
            words.translate("Problem", "Bij deze meting hoort een code"),
            words.translate("Problem", "Vul de code in die bij het papier hoort. Elke code telt voor één vragenlijst."),
        ),
    }
