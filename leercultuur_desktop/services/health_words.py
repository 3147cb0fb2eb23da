"""How the workplace is doing, in words: each point, how it stands, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.language.numbers import day, decimal
from leercultuur_desktop.services.checkup import LEAST_FREE_BYTES, Checkup

_MEGABYTE: Final = 1024 * 1024
_GIGABYTE: Final = 1024 * _MEGABYTE
_LITTLE_BYTES: Final = 500 * _MEGABYTE
_OLD_DAYS: Final = 7
_TOO_OLD_DAYS: Final = 30


class State(StrEnum):
    """How a point stands."""

    OK = "ok"
    NOTE = "note"
    ACT = "act"


class Point(StrEnum):
    """What is looked at."""

    DATA = "data"
    BACK_UP = "back_up"
    DISK = "disk"
    CLOCK = "clock"
    LANGUAGES = "languages"
    DISPLAY = "display"
    PRINTERS = "printers"


@dataclass(frozen=True, slots=True)
class Told:
    """One point for a reader: `found` is what was seen, `advice` what to do, empty where there is nothing to do."""

    point: Point
    state: State
    title: str
    found: str
    advice: str = ""


def state_name(state: State, words: Words) -> str:
    """How it stands, in two words."""
    return {
        State.OK: words.translate("Health", "in orde"),
        State.NOTE: words.translate("Health", "let op"),
        State.ACT: words.translate("Health", "doe iets"),
    }[state]


def tell_store(found: Checkup, words: Words) -> tuple[Told, ...]:
    """Every point of the workplace itself."""
    return tuple(tell(found, words) for tell in (_data, _back_up, _disk, _clock, _languages))


def _data(found: Checkup, words: Words) -> Told:
    title = words.translate("Health", "Gegevens")
    seen = words.translate("Health", "Alles is nagelezen en heel. Map: {folder}").format(folder=found.folder)
    if found.tidy:
        return Told(Point.DATA, State.OK, title, seen)
    return Told(
        Point.DATA,
        State.NOTE,
        title,
        words.translate("Health", "Alles is heel, maar het opruimen moest wachten. Map: {folder}").format(
            folder=found.folder
        ),
        words.translate(
            "Health",
            "Opruimen gebeurt later vanzelf. Staat dit er morgen nog? Sluit alle vensters van het programma en start"
            " het opnieuw.",
        ),
    )


def last_copy_text(found: Checkup, words: Words) -> str:
    """Of which day the last back-up is."""
    if found.back_up.last is None:
        return words.translate("Health", "Er is nog geen kopie.")
    made = day(found.back_up.last, words.language)
    if not found.back_up.reachable:
        return words.translate("Health", "Die is van {day}. De plek is er nu niet.").format(day=made)
    return words.translate("Health", "Die is van {day}.").format(day=made)


def _back_up(found: Checkup, words: Words) -> Told:
    title, state = words.translate("Health", "Reservekopie"), found.back_up
    if state.last is None:
        worth = State.ACT if found.rounds else State.NOTE
        return Told(
            Point.BACK_UP,
            worth,
            title,
            words.translate("Health", "Er is nog geen kopie."),
            words.translate("Health", "Maak er een. Kies het liefst een USB-stick als plek."),
        )
    made = day(state.last, words.language)
    if not state.reachable:
        return Told(
            Point.BACK_UP,
            State.NOTE,
            title,
            words.translate("Health", "De laatste kopie is van {day}. De plek is er nu niet: {folder}").format(
                day=made, folder=state.folder
            ),
            words.translate(
                "Health",
                "Doe de USB-stick erin, of kies een andere plek. De volgende keer dat je het kantoor opent, komt er"
                " vanzelf een kopie.",
            ),
        )
    return _reached(found, words, title, made)


def _reached(found: Checkup, words: Words, title: str, made: str) -> Told:
    state, age = found.back_up, (found.today - (found.back_up.last or found.today)).days
    seen = words.translate("Health", "De laatste kopie is van {day}. Plek: {folder}").format(
        day=made, folder=state.last_folder
    )
    if age > _OLD_DAYS:
        worth = State.ACT if age > _TOO_OLD_DAYS else State.NOTE
        return Told(Point.BACK_UP, worth, title, seen, words.translate("Health", "Maak een nieuwe kopie."))
    if state.same_disk:
        return Told(
            Point.BACK_UP,
            State.NOTE,
            title,
            seen,
            words.translate(
                "Health",
                "De kopie staat op dezelfde schijf als de gegevens. Gaat die kapot, dan ben je allebei kwijt. Kies een"
                " USB-stick als plek.",
            ),
        )
    return Told(Point.BACK_UP, State.OK, title, seen)


def _disk(found: Checkup, words: Words) -> Told:
    title = words.translate("Health", "Ruimte op de schijf")
    free = found.free_bytes
    if free >= _GIGABYTE:
        seen = words.translate("Health", "{size} GB vrij").format(size=decimal(free / _GIGABYTE, words.language, 0))
    else:
        seen = words.translate("Health", "{size} MB vrij").format(size=decimal(free / _MEGABYTE, words.language, 0))
    if free >= _LITTLE_BYTES:
        return Told(Point.DISK, State.OK, title, seen)
    if free >= LEAST_FREE_BYTES:
        advice = words.translate("Health", "Dat is weinig. Ruim bestanden op die je niet meer nodig hebt.")
        return Told(Point.DISK, State.NOTE, title, seen, advice)
    advice = words.translate("Health", "Straks kan de kiosk geen antwoorden meer bewaren. Maak nu ruimte op de schijf.")
    return Told(Point.DISK, State.ACT, title, seen, advice)


def _clock(found: Checkup, words: Words) -> Told:
    title = words.translate("Health", "Klok")
    now = day(found.today, words.language)
    if not found.clock_back:
        return Told(Point.CLOCK, State.OK, title, words.translate("Health", "Het is {day}.").format(day=now))
    return Told(
        Point.CLOCK,
        State.ACT,
        title,
        words.translate("Health", "Volgens deze computer is het {day}. Toch is er al iets van later.").format(day=now),
        words.translate(
            "Health", "De klok loopt achter. Zet de datum goed, anders kloppen de dagen in het verslag niet."
        ),
    )


def _languages(found: Checkup, words: Words) -> Told:
    title = words.translate("Health", "Talen op de kiosk")
    seen, advice, state = [_named(found.languages)], [], State.OK
    if found.not_signed_off:
        state = State.NOTE
        text = words.translate("Health", "Vertaald door een computer en door niemand nagekeken: {names}")
        seen.append(text.format(names=_named(found.not_signed_off)))
        advice.append(words.translate("Health", "Laat iemand die de taal spreekt de vragen eerst lezen op de kiosk."))
    if found.incomplete_languages:
        state = State.ACT
        text = words.translate("Health", "Nog niet af, dus niet op de kiosk: {names}")
        seen.append(text.format(names=_named(found.incomplete_languages)))
        advice.append(words.translate("Health", "Werk het programma bij, of haal de taal weg bij Bedrijf."))
    return Told(Point.LANGUAGES, state, title, ". ".join(seen), " ".join(advice))


def _named(languages: tuple[str, ...]) -> str:
    return ", ".join(OWN_NAMES.get(one, one) for one in languages)
