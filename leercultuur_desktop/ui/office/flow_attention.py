"""What the owner has to hear before anything else: no recovery code on paper, a clock that runs behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.office.flow_overview import Overview


@dataclass(frozen=True, slots=True)
class Attention:
    """Title and advice; `settings` when the page about the company is where to mend it."""

    title: str
    advice: str
    settings: bool = False


def attention(overview: Overview, language: str) -> Attention | None:
    """The first thing that is the matter, if anything is."""
    if overview.recovery_pending:
        return Attention(
            QCoreApplication.translate("RoundsFlow", "De herstelcode is niet overgetypt"),
            QCoreApplication.translate(
                "RoundsFlow",
                "Het klaarzetten stopte te vroeg. Misschien staat de code nergens op papier. Maak een nieuw"
                " herstelblad. Anders blijven de antwoorden voor altijd dicht als de wachtzin kwijt is.",
            ),
            settings=True,
        )
    latest = latest_day(overview)
    if latest is not None and overview.today < latest:
        return Attention(
            QCoreApplication.translate("RoundsFlow", "De klok van deze computer staat op {day}").format(
                day=day(overview.today, language)
            ),
            QCoreApplication.translate(
                "RoundsFlow", "Maar er is een meting van {day}. Zet de klok goed voor je een meting opent of sluit."
            ).format(day=day(latest, language)),
        )
    return None


def latest_day(overview: Overview) -> date | None:
    """The latest day on which a round was opened or closed."""
    days = [one for each in overview.rounds for one in (each.opened_on, each.closed_on) if one is not None]
    return max(days, default=None)
