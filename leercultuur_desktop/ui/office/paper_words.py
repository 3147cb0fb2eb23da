"""What each paper of the print centre is called and what it is for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.ui.office.values import Paper


class PaperWords(NamedTuple):
    """The title of a paper, and a line that tells what it is for."""

    title: str
    detail: str


def paper_words(paper: Paper) -> PaperWords:
    """Title and purpose in the language of now."""
    return {**_of_round(), **_for_all()}[paper]


def _of_round() -> dict[Paper, PaperWords]:
    return {
        Paper.REPORT: PaperWords(
            QCoreApplication.translate("PaperWords", "Verslag"),
            QCoreApplication.translate(
                "PaperWords", "Alles op een rij, met uitleg. Voor de projectgroep en de directie."
            ),
        ),
        Paper.PLAN: PaperWords(
            QCoreApplication.translate("PaperWords", "Plan"),
            QCoreApplication.translate("PaperWords", "Wie doet wat, en wanneer kijken jullie terug."),
        ),
        Paper.RECOMMENDED: PaperWords(
            QCoreApplication.translate("PaperWords", "Aanbevolen kaarten"),
            QCoreApplication.translate("PaperWords", "De kaarten uit het plan en die het best bij de uitkomst passen."),
        ),
        Paper.POSTER: PaperWords(
            QCoreApplication.translate("PaperWords", "Poster"),
            QCoreApplication.translate("PaperWords", "‘Dit zeiden jullie – dit deden we’, voor in de kantine."),
        ),
        Paper.TAKE_HOME: PaperWords(
            QCoreApplication.translate("PaperWords", "Plan, kaarten en poster"),
            QCoreApplication.translate("PaperWords", "Alle drie in één stapel, om na het gesprek mee te nemen."),
        ),
        Paper.NOTES: PaperWords(
            QCoreApplication.translate("PaperWords", "Voor de gespreksleider"),
            QCoreApplication.translate(
                "PaperWords", "Aantekeningen: wat je bij elke stap van het gesprek zegt en vraagt."
            ),
        ),
        Paper.FIGURES: PaperWords(
            QCoreApplication.translate("PaperWords", "Plaatjes"),
            QCoreApplication.translate("PaperWords", "Elk plaatje los, voor in een eigen verhaal: PDF, PNG of SVG."),
        ),
    }


def _for_all() -> dict[Paper, PaperWords]:
    return {
        Paper.CARDS: PaperWords(
            QCoreApplication.translate("PaperWords", "Interventiekaarten"),
            QCoreApplication.translate(
                "PaperWords", "Om door te bladeren en op tafel te leggen. Alle of per bouwsteen."
            ),
        ),
        Paper.FORMS: PaperWords(
            QCoreApplication.translate("PaperWords", "Zakkaart en formulieren"),
            QCoreApplication.translate("PaperWords", "Om mee te nemen naar het werk, en om in te vullen."),
        ),
        Paper.RECOVERY: PaperWords(
            QCoreApplication.translate("PaperWords", "Herstelblad"),
            QCoreApplication.translate(
                "PaperWords", "Voor in de kluis: hiermee kies je een nieuwe wachtzin als die kwijt is."
            ),
        ),
        Paper.QUESTIONNAIRE: PaperWords(
            QCoreApplication.translate("PaperWords", "Vragenlijst op papier"),
            QCoreApplication.translate("PaperWords", "Voor wie niet bij de kiosk kan komen. Je typt hem daarna in."),
        ),
        Paper.TICKETS: PaperWords(
            QCoreApplication.translate("PaperWords", "Kaartjes met een code"),
            QCoreApplication.translate(
                "PaperWords", "Eén kaartje voor elke collega, om blind te trekken. Elke code werkt één keer."
            ),
        ),
    }
