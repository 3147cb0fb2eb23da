"""What deleting for good does, what it can't promise, and what is left, in sentences for screen and terminal alike."""

from __future__ import annotations

from pathlib import Path

from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.retire import Deleted


def round_effect(words: Words) -> str:
    """What goes with a round."""
    return words.translate(
        "Retire",
        "Dit gaat weg: de antwoorden, de opmerkingen, de uitkomst en het plan van deze meting. Niemand kan ze daarna"
        " nog openen, ook niet met de wachtzin.",
    )


def workplace_effect(words: Words) -> str:
    """What goes with the whole workplace."""
    return words.translate(
        "Retire",
        "Dit gaat weg: het bedrijf, alle metingen met hun antwoorden, opmerkingen en plannen, en de sleutels. Deze plek"
        " is daarna leeg.",
    )


def law_text(words: Words) -> str:
    """Why somebody would delete."""
    return words.translate(
        "Retire",
        "De privacywet (AVG) vraagt om gegevens niet langer te bewaren dan nodig. Is het plan klaar en komt er geen"
        " vergelijking meer? Dan is er geen reden om een meting te houden.",
    )


def limit_texts(words: Words, absent: Path | None = None) -> tuple[str, ...]:
    """What this program can't promise; `absent` is the place of back-ups that isn't there now."""
    text = words.translate(
        "Retire", "De plek voor reservekopieën is er nu niet: {folder}. Daar kan nog een kopie staan."
    )
    return (
        *([text.format(folder=absent)] if absent else []),
        words.translate("Retire", "Kopieën die je zelf op een andere plek opsloeg, moet je zelf wissen."),
        words.translate("Retire", "Wat geprint is of als bestand is opgeslagen, blijft bestaan."),
        words.translate(
            "Retire",
            "Het bestand wordt eerst overschreven. Toch kunnen er op een SSD of USB-stick resten achterblijven. Die"
            " zijn versleuteld. Wil je zeker zijn? Wis dan ook de hele schijf of stick.",
        ),
    )


def done_texts(done: Deleted, words: Words) -> tuple[str, ...]:
    """What was deleted, and what is left."""
    texts = [words.translate("Retire", "‘{name}’ is voorgoed gewist.").format(name=done.name)]
    if done.copies_gone:
        texts.append(
            words.translate("Retire", "Reservekopieën die mee gewist zijn: {count}.").format(
                count=len(done.copies_gone)
            )
        )
    if done.copies_left:
        texts.append(
            words.translate("Retire", "Deze reservekopieën staan er nog: {files}").format(
                files=", ".join(map(str, done.copies_left))
            )
        )
    if done.others_left:
        texts.append(
            words.translate("Retire", "Deze bestanden zijn niet van het programma en staan er nog: {files}").format(
                files=", ".join(map(str, done.others_left))
            )
        )
    if not done.tidy:
        texts.append(
            words.translate(
                "Retire", "Het opruimen van het bestand moest wachten. Sluit andere vensters van het programma."
            )
        )
    return tuple(texts)
