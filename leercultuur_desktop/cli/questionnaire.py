"""The questionnaire itself, and the cards that help with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session
from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.questionnaire_file import read_questionnaire

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`questionnaire check`."""

    @click.group(help=words.translate("Command", "De vragenlijst zelf."))
    def questionnaire() -> None:
        pass

    @questionnaire.command(
        help=words.translate(
            "Command",
            "Kijk of een vragenlijst klopt; zonder bestand die van het programma, met de kaarten erbij.\n\n"
            "Voorbeeld: leercultuur questionnaire check mijn-vragen.toml",
        )
    )
    @click.argument("file", metavar="[FILE]", required=False, type=click.Path(path_type=Path, readable=False))
    @click.pass_obj
    def check(_session: Session, file: Path | None) -> None:
        found = read_questionnaire(file)
        text = words.translate("Command", "In orde: vragenlijst {id}, versie {version}, vragen: {count}")
        click.echo(text.format(id=found.id, version=found.version, count=len(found.questions)))
        if file is None:
            count = len(read_cards())
            click.echo(words.translate("Command", "In orde: kaarten: {count}").format(count=count))

    return [questionnaire]
