"""The title and advice of what can go wrong between the screen and the paper."""

from __future__ import annotations

from leercultuur_desktop.errors import Trouble
from leercultuur_desktop.language.catalog import Words


def paper_texts(words: Words) -> dict[Trouble, tuple[str, str]]:
    """Title and advice per problem."""
    return {
        Trouble.PDF_UNREADABLE: (
            words.translate("Problem", "Deze bladzijden kunnen niet worden getoond"),
            words.translate("Problem", "De PDF is beschadigd. Maak hem opnieuw: er is niets verloren."),
        ),
        Trouble.LANGUAGE_INCOMPLETE: (
            words.translate("Problem", "De vragenlijst is er niet in deze taal: {language}"),
            words.translate("Problem", "De vragen van nu kun je printen in: {known}."),
        ),
        Trouble.FIGURES_THERE: (
            words.translate("Problem", "In deze map staan al plaatjes van deze meting"),
            words.translate(
                "Problem", "Kies een andere map, of laat ze vervangen. Er is nu niets veranderd in {folder}."
            ),
        ),
        Trouble.NO_PRINTER: (
            words.translate("Problem", "Er is geen printer op deze computer"),
            words.translate(
                "Problem",
                "Sluit een printer aan. Of bewaar het als PDF, dan kun je het op een andere computer printen.",
            ),
        ),
        Trouble.PRINTING_FAILED: (
            words.translate("Problem", "Het printen is niet gelukt"),
            words.translate(
                "Problem",
                "Er is niets verloren. Kijk of de printer aan staat en papier heeft, en of de schijf niet vol is."
                " Probeer het dan opnieuw, of bewaar het als PDF.",
            ),
        ),
    }
