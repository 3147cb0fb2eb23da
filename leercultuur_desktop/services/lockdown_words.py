"""The self-check of the locks in words: how each point stands, and one sentence on what to do."""

from __future__ import annotations

from dataclasses import dataclass

from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.lockdown_findings import Finding, Point, State


@dataclass(frozen=True, slots=True)
class Told:
    """One point for a reader; `advice` is empty where there is nothing to do."""

    state: str
    title: str
    advice: str


def tell(finding: Finding, words: Words) -> Told:
    """The point in words."""
    title, advice = (_access(words) | _computer(words) | _screen(words))[finding.point]
    if finding.found:
        title = f"{title} ({finding.found})"
    return Told(state_name(finding.state, words), title, "" if finding.state is State.OK else advice)


def state_name(state: State, words: Words) -> str:
    """How it stands, in two words at most."""
    return {
        State.OK: words.translate("Lockdown", "in orde"),
        State.OPEN: words.translate("Lockdown", "let op"),
        State.UNKNOWN: words.translate("Lockdown", "niet te zien"),
    }[state]


def _access(words: Words) -> dict[Point, tuple[str, str]]:
    return {
        Point.SESSION: (
            words.translate("Lockdown", "Bureaublad achter de kiosk"),
            words.translate("Lockdown", "Geef de kiosk een eigen account dat alleen dit programma start."),
        ),
        Point.CONSOLES: (
            words.translate("Lockdown", "Tekstschermen van Linux"),
            words.translate("Lockdown", "Probeer Ctrl+Alt+F2 en zet die toetsen uit als er iets opent."),
        ),
        Point.EDGE_SWIPES: (
            words.translate("Lockdown", "Vegen vanaf de rand van het scherm"),
            words.translate("Lockdown", "Zet het vegen vanaf de rand uit in het groepsbeleid van Windows."),
        ),
        Point.AUTOSTART: (
            words.translate("Lockdown", "Vanzelf starten"),
            words.translate("Lockdown", "Laat de kiosk vanzelf starten, ook als de stroom uitviel."),
        ),
        Point.OTHER_USERS: (
            words.translate("Lockdown", "Andere mensen aangemeld"),
            words.translate("Lockdown", "Meld iedereen af behalve het account van de kiosk."),
        ),
        Point.ADMIN: (
            words.translate("Lockdown", "Beheerrechten van dit account"),
            words.translate("Lockdown", "Gebruik voor de kiosk een account zonder beheerrechten."),
        ),
    }


def _computer(words: Words) -> dict[Point, tuple[str, str]]:
    return {
        Point.FOLDER: (
            words.translate("Lockdown", "Gegevens voor andere accounts"),
            words.translate("Lockdown", "Laat alleen het account van de kiosk in de map met gegevens."),
        ),
        Point.SWAP: (
            words.translate("Lockdown", "Wisselgeheugen op de schijf"),
            words.translate("Lockdown", "Versleutel de hele schijf, of zet het wisselgeheugen uit."),
        ),
        Point.HIBERNATION: (
            words.translate("Lockdown", "Sluimerstand"),
            words.translate("Lockdown", "Zet de sluimerstand uit, want die schrijft het geheugen op de schijf."),
        ),
    }


def _screen(words: Words) -> dict[Point, tuple[str, str]]:
    return {
        Point.SCREEN_SAVER: (
            words.translate("Lockdown", "Schermbeveiliging"),
            words.translate("Lockdown", "Zet de schermbeveiliging en het uitgaan van het scherm uit."),
        ),
        Point.DISPLAY: (
            words.translate("Lockdown", "Grootte van het scherm"),
            words.translate("Lockdown", "Kies een scherm van 1024×768 of groter."),
        ),
        Point.TOUCH: (
            words.translate("Lockdown", "Aanraakscherm"),
            words.translate("Lockdown", "Zonder aanraakscherm is een muis of toetsenbord nodig."),
        ),
    }
