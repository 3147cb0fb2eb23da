"""Translations, for builders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import texts as service

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`texts update`, `texts build` and `texts check`."""

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

    @texts.command(
        help=words.translate("Command", "Zeg wat er ontbreekt of oud is.\n\nVoorbeeld: leercultuur texts check")
    )
    def check() -> None:
        found = service.faults()
        if found:
            raise KnownProblem(Trouble.TEXTS_STALE, faults=found)
        click.echo(words.translate("Command", "Alle vertalingen zijn bij."))

    return [texts]
