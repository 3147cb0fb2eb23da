"""One-time codes on paper."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session, patiently, pin_option, read_pin

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`tickets`."""

    @click.command(
        help=words.translate(
            "Command",
            "Kaartjes met een eenmalige code, voor een open meting die om een code vraagt. "
            "De codes staan daarna alleen nog op dit papier. Laat de kaartjes blind trekken.\n\n"
            "Voorbeeld: leercultuur tickets --count 60 --out kaartjes.pdf --pin-file pin.txt",
        )
    )
    @click.option(
        "--count",
        metavar="N",
        type=int,
        required=True,
        help=words.translate("Command", "Hoeveel codes erbij komen. Duizend codes maken duurt één of twee minuten."),
    )
    @click.option(
        "--out",
        metavar="FILE.pdf",
        required=True,
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "Het bestand dat wordt gemaakt."),
    )
    @pin_option(words)
    @click.pass_obj
    def tickets(session: Session, count: int, out: Path, pin_file: str | None) -> None:
        from leercultuur_desktop.services.ticket_paper import write_sheet  # noqa: PLC0415 - reportlab: 0.5 s

        pin = read_pin(pin_file, words)
        with click.progressbar(length=max(count, 0), file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
            found = patiently(
                lambda: write_sheet(
                    session.folder, pin, count, out, words, progress=lambda done, _all: bar.update(done - bar.pos)
                )
            )
        click.echo(str(out))
        said = words.translate("Command", "Nieuwe codes: {count}. Nog niet gebruikt, met de eerdere erbij: {left}.")
        click.echo(said.format(count=count, left=found.left))

    return [tickets]
