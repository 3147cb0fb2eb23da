"""Translations and the words themselves, for builders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from leercultuur_desktop.cli.session import Session
from leercultuur_desktop.cli.sound import sound_command
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.language.readability import Readability
from leercultuur_desktop.language.readability import words as words_in
from leercultuur_desktop.services import texts as service
from leercultuur_desktop.services.glossary import glossary_faults, glossary_file, read_glossary
from leercultuur_desktop.services.text_figures import TextFigures, by_kind, hardest, kind_name, text_figures

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words

_HARDEST: Final = 15


def commands(words: Words) -> list[click.Command]:
    """`texts update`, `texts build`, `texts check` and `texts sound`."""

    @click.group(help=words.translate("Command", "Vertalingen, voor wie aan het programma bouwt."))
    def texts() -> None:
        pass

    @texts.command(
        help=words.translate(
            "Command", "Verzamel alle teksten in translations/.\n\nVoorbeeld: leercultuur texts update"
        )
    )
    def update() -> None:
        service.update()

    @texts.command(
        help=words.translate(
            "Command", "Maak de bestanden die de vensters lezen.\n\nVoorbeeld: leercultuur texts build"
        )
    )
    def build() -> None:
        service.build()

    texts.add_command(_check(words))
    texts.add_command(sound_command(words))
    return [texts]


def _check(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "Zeg wat er ontbreekt of oud is, welk woord anders moet, en welke teksten moeilijk lezen.\n\n"
            "Voorbeeld: leercultuur texts check --all",
        )
    )
    @click.option(
        "--all", "everything", is_flag=True, help=words.translate("Command", "Toon de leesbaarheid van elke tekst.")
    )
    @click.pass_obj
    def check(session: Session, *, everything: bool) -> None:
        for line in _reading_lines(words, everything=everything):
            click.echo(line)
        problems = _problems()
        if not problems:
            click.echo(words.translate("Command", "Alle vertalingen zijn bij, en de woorden kloppen."))
            return
        for problem in problems[:-1]:
            session.warn(problem)
        raise problems[-1]

    return check


def _problems() -> list[KnownProblem]:
    problems = []
    if stale := service.faults():
        problems.append(KnownProblem(Trouble.TEXTS_STALE, faults=stale))
    if strange := glossary_faults(service.product_texts(), read_glossary()):
        problems.append(KnownProblem(Trouble.TEXTS_WORDS, file=glossary_file().name, faults=strange))
    return problems


def _reading_lines(words: Words, *, everything: bool) -> list[str]:
    found = text_figures(words)
    shown = hardest(found)
    lines = [
        words.translate("Reading", "Leesbaarheid: een hulpmiddel, geen toets van taalniveau B1."),
        words.translate("Reading", "Leesgemak volgens Flesch-Douma: hoger leest makkelijker; 60 tot 70 is gemiddeld."),
        "",
        _heading(words),
    ]
    lines += [
        _row(f"{kind_name(kind, words)} ({count})", figures, words) for kind, (count, figures) in by_kind(found).items()
    ]
    if everything:
        title = words.translate("Reading", "Alle teksten, de moeilijkste eerst:")
    else:
        title = words.translate("Reading", "De {count} moeilijkste teksten:").format(count=min(_HARDEST, len(shown)))
    lines += ["", title]
    for one in shown if everything else shown[:_HARDEST]:
        lines += _text_lines(one, words)
    return [*lines, ""]


def _heading(words: Words) -> str:
    names = (
        words.translate("Reading", "leesgemak"),
        words.translate("Reading", "woorden per zin"),
        words.translate("Reading", "langste zin"),
        words.translate("Reading", "teksten"),
    )
    return f"{names[0]:>10}  {names[1]:>15}  {names[2]:>11}  {names[3]}"


def _row(name: str, figures: Readability, words: Words) -> str:
    ease = decimal(figures.reading_ease, words.language, 0)
    mean = decimal(figures.words_a_sentence, words.language)
    return f"{ease:>10}  {mean:>15}  {len(words_in(figures.longest)):>11}  {name}"


def _text_lines(one: TextFigures, words: Words) -> list[str]:
    sentence = " ".join(one.figures.longest.split())
    return [_row(f"{kind_name(one.kind, words)}: {one.name}", one.figures, words), f"{'':>12}{sentence}"]
