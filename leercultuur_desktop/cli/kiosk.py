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
    @click.pass_context
    def kiosk(context: click.Context) -> None:
        session: Session = context.obj
        context.exit(session.faces.kiosk(session.folder))

    return [kiosk]
