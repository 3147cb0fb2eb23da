"""Set-up without the wizard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import (
    Session,
    passphrase_option,
    pin_option,
    read_passphrase,
    read_pin,
)
from leercultuur_desktop.exchange.company_file import read_company_file
from leercultuur_desktop.services import workplace
from leercultuur_desktop.services.recovery import keep_code

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`setup`."""

    @click.command(
        help=words.translate(
            "Command",
            "Maak een werkplek van een bedrijfsbestand (TOML).\n\n"
            "Voorbeeld: leercultuur --folder werkplek setup bedrijf.toml --pin-file pin.txt "
            "--passphrase-file wachtzin.txt --recovery-out herstel.pdf",
        )
    )
    @click.argument("company_file", metavar="COMPANY.toml", type=click.Path(path_type=Path, readable=False))
    @click.option(
        "--recovery-out",
        metavar="FILE",
        type=click.Path(path_type=Path, readable=False),
        help=words.translate(
            "Command", "Waar de herstelcode komt: een tekst, of een blad als de naam op .pdf eindigt."
        ),
    )
    @pin_option(words)
    @passphrase_option(words)
    @click.pass_obj
    def setup(
        session: Session,
        company_file: Path,
        recovery_out: Path | None,
        pin_file: str | None,
        passphrase_file: str | None,
    ) -> None:
        workplace.must_be_empty(session.folder)
        company, settings = read_company_file(company_file)
        pin = read_pin(pin_file, words, new=True)
        passphrase = read_passphrase(passphrase_file, words, new=True)
        with keep_code(recovery_out, company.name, words) as keep:
            code = workplace.create(session.folder, company, settings, pin, passphrase, work=session.work)
            try:
                keep(code)
            except BaseException:  # the workplace stands: its code must not get lost with the file
                _say_code(code, words)
                raise
        click.echo(
            words.translate("Command", "De werkplek van {company} staat klaar in {folder}.").format(
                company=company.name, folder=session.folder
            )
        )
        if recovery_out is None:
            _say_code(code, words)
        if settings.tickets:
            click.echo(
                words.translate(
                    "Command", "De kiosk vraagt straks om een code. Open een meting en maak dan de kaartjes: tickets."
                ),
                err=True,
            )

    return [setup]


def _say_code(code: str, words: Words) -> None:
    click.echo(words.translate("Command", "Herstelcode (schrijf over, bewaar in de kluis): {code}").format(code=code))
