"""Paper to write on, which needs neither PIN nor passphrase: paper-questionnaire and forms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from leercultuur_desktop.cli.session import Command, Session
from leercultuur_desktop.domain.identifiers import LANGUAGES, PRINTED_FORMS
from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`paper-questionnaire` and `forms`."""
    return [_questionnaire(words), _forms(words)]


def _out_option(words: Words) -> Callable[[Command], Command]:
    return click.option(
        "--out",
        metavar="FILE.pdf",
        required=True,
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "Het bestand dat wordt gemaakt."),
    )


def _questionnaire(words: Words) -> click.Command:
    @click.command(
        "paper-questionnaire",
        help=words.translate(
            "Command",
            "De vragenlijst op papier: vier bladzijden, en een los blad voor de opmerking.\n\n"
            "Print aan twee kanten en niet de vellen aan elkaar. Het losse blad blijft los.\n\n"
            "Voorbeeld: leercultuur paper-questionnaire --out vragenlijst.pdf --language pl",
        ),
    )
    @_out_option(words)
    @click.option(
        "--language",
        type=click.Choice(LANGUAGES),
        default=words.language,
        help=words.translate("Command", "De taal van de vragenlijst."),
    )
    @click.pass_obj
    def questionnaire(session: Session, out: Path, language: str) -> None:
        from leercultuur_desktop.services import paper_forms  # noqa: PLC0415 - reportlab: 0.2 s

        asked = paper_forms.print_questionnaire(out, session.folder, language)
        click.echo(str(out))
        told = words.translate("Command", "De vragen van de open meting ‘{round}’, versie {version}.")
        if asked.round is None:
            told = words.translate(
                "Command", "Er is geen open meting. Dit zijn de vragen van het programma, versie {version}."
            )
        click.echo(told.format(round=asked.round, version=asked.version))

    return questionnaire


def _forms(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "Bladen om mee te werken: een zakkaart voor het begin van de dag (print aan twee kanten, lange kant), "
            "werkoverleg, bedrijfsbezoek, ervaring doorgeven en een terugkijklijst.\n\n"
            "Voorbeeld: leercultuur forms --out zakkaart.pdf --form pocket",
        )
    )
    @_out_option(words)
    @click.option(
        "--form",
        "names",
        multiple=True,
        type=click.Choice(PRINTED_FORMS),
        help=words.translate("Command", "Welk blad; mag vaker. Zonder keuze: alle bladen."),
    )
    def forms(out: Path, names: tuple[str, ...]) -> None:
        from leercultuur_desktop.services import paper_forms  # noqa: PLC0415 - reportlab: 0.2 s

        paper_forms.print_forms(out, names or PRINTED_FORMS, words)
        click.echo(str(out))

    return forms
