"""What a back-up holds, and what taking it back does, in sentences for screen and terminal alike."""

from __future__ import annotations

from collections.abc import Sequence

from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.services.restore import CopiedRound, Here, Look, Restored


def made_text(look: Look, words: Words) -> str:
    """Of which company a copy is, and of which day."""
    if look.made_on is None:
        return words.translate("Restore", "Kopie van {company}. De dag staat er niet bij.").format(company=look.company)
    return words.translate("Restore", "Kopie van {company}, gemaakt op {day}.").format(
        company=look.company, day=day(look.made_on, words.language)
    )


def round_texts(look: Look, words: Words) -> tuple[str, ...]:
    """One line for each round in the copy."""
    if not look.rounds:
        return (words.translate("Restore", "Er staan geen metingen in."),)
    return tuple(_round_text(one, words) for one in look.rounds)


def _round_text(one: CopiedRound, words: Words) -> str:
    if one.state is RoundState.OPEN:
        state = words.translate("Restore", "was toen open")
    else:
        state = words.translate("Restore", "gesloten")
    count = words.translate("Restore", "ingevulde vragenlijsten: {count}").format(count=one.responses)
    mark = words.translate("Restore", " · VOORBEELD") if one.practice else ""
    return f"{one.name} · {state} · {count}{mark}"


def effect_texts(look: Look, words: Words) -> tuple[str, ...]:
    """What taking it back does here, one sentence or two in each."""
    if look.here is Here.SOUND:
        texts = _sound_texts(look, words)
    elif look.here is Here.DAMAGED:
        texts = [
            words.translate(
                "Restore",
                "De gegevens hier zijn beschadigd. Alles uit de kopie komt ervoor in de plaats. Het beschadigde bestand"
                " blijft bewaard.",
            ),
            _its_secrets(words),
        ]
    else:
        texts = [
            words.translate("Restore", "Hier staat nog niets. Alles uit de kopie komt hier te staan."),
            _its_secrets(words),
        ]
    if look.newly_open is not None:
        texts.append(
            words.translate(
                "Restore",
                "Daarna is de meting ‘{name}’ open en kan iedereen weer invullen. Was hij na de kopie al gesloten?"
                " Sluit hem dan meteen: een gesloten meting hoort niet weer open te gaan.",
            ).format(name=look.newly_open)
        )
        texts.append(_nowhere_else(look.newly_open, words))
    return tuple(texts)


def _nowhere_else(name: str, words: Words) -> str:
    return words.translate(
        "Restore",
        "Staat ‘{name}’ ook nog open op een andere computer? Vul dan maar op één van de twee in. De antwoorden van twee"
        " computers komen niet meer bij elkaar.",
    ).format(name=name)


def _its_secrets(words: Words) -> str:
    return words.translate("Restore", "De pincode, de wachtzin en de herstelcode zijn dan die van toen.")


def _sound_texts(look: Look, words: Words) -> list[str]:
    texts = [
        words.translate("Restore", "Van alles wat hier nu staat, maken we eerst een kopie."),
        words.translate("Restore", "Bedrijf, instellingen en plannen worden weer zoals in de kopie."),
        words.translate("Restore", "De pincode, de wachtzin en de herstelcode blijven die van nu."),
    ]
    does = look.does
    if does.stay:
        texts.append(
            words.translate(
                "Restore",
                "Gesloten metingen blijven zoals ze hier nu zijn: {names}. Er gaat er geen weer open, en er komt geen"
                " antwoord bij of af.",
            ).format(names=_listed(does.stay))
        )
    if does.come:
        texts.append(words.translate("Restore", "Terug komt: {names}.").format(names=_listed(does.come)))
    if does.follow:
        texts.append(
            words.translate("Restore", "De open meting wordt weer zoals in de kopie: {names}.").format(
                names=_listed(does.follow)
            )
        )
    if does.go:
        texts.append(
            words.translate("Restore", "De open meting staat niet in de kopie en verdwijnt hier: {names}.").format(
                names=_listed(does.go)
            )
        )
    if look.lost:
        texts.append(
            words.translate(
                "Restore",
                "Let op: sinds de kopie is er ingevuld. Ingevulde vragenlijsten die hier verdwijnen: {count}. Ze staan"
                " dan alleen nog in de kopie die we eerst maken.",
            ).format(count=look.lost)
        )
    return texts


def done_texts(done: Restored, words: Words) -> tuple[str, ...]:
    """What was done, and where that is which was there before."""
    texts = [words.translate("Restore", "De kopie is teruggezet.")]
    if done.look.newly_open is not None:
        texts.append(_nowhere_else(done.look.newly_open, words))
    if done.aside is not None:
        texts.append(
            words.translate("Restore", "Wat hier stond, is bewaard in {file}. Niet meer nodig? Wis het dan.").format(
                file=done.aside
            )
        )
    return tuple(texts)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"‘{name}’" for name in names)
