"""The questionnaire itself, and the cards that help with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session
from leercultuur_desktop.services.content_check import check_cards, check_content, check_questionnaire

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
        found, cards = (check_questionnaire(file), None) if file else check_content()
        text = words.translate("Command", "In orde: vragenlijst {id}, versie {version}, vragen: {count}")
        click.echo(text.format(id=found.id, version=found.version, count=len(found.questions)))
        if cards is not None:
            click.echo(_cards_are_right(len(cards), words))

    return [questionnaire]


def cards_check(words: Words) -> click.Command:
    """`cards check`."""

    @click.command(
        "check",
        help=words.translate(
            "Command",
            "Kijk of de kaarten kloppen; zonder map die van het programma.\n\n"
            "Voorbeeld: leercultuur cards check mijn-kaarten",
        ),
    )
    @click.argument("folder", metavar="[FOLDER]", required=False, type=click.Path(path_type=Path, readable=False))
    @click.pass_obj
    def check(_session: Session, folder: Path | None) -> None:
        click.echo(_cards_are_right(len(check_cards(folder)), words))

    return check


def _cards_are_right(count: int, words: Words) -> str:
    return words.translate("Command", "In orde: kaarten: {count}").format(count=count)
