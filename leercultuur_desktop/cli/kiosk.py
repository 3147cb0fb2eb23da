"""Opening the kiosk; this module stays light, for the first picture must not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`kiosk`."""

    @click.command(
        help=words.translate("Command", "Open de kiosk, op het hele scherm.\n\nVoorbeeld: leercultuur kiosk")
    )
    @click.option(
        "--screen",
        metavar="N",
        type=click.IntRange(min=1),
        help=words.translate("Command", "Nummer van het scherm, als er meer zijn; 1 is het eerste."),
    )
    @click.pass_context
    def kiosk(context: click.Context, screen: int | None) -> None:
        session: Session = context.obj
        context.exit(session.faces.kiosk(session.folder, screen))

    return [kiosk]
