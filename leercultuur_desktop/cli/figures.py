"""All figures of a round as files in a folder."""

from __future__ import annotations

from pathlib import Path

import click

from leercultuur_desktop.cli.session import Session, passphrase_option, patiently, read_passphrase
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import access


def commands(words: Words) -> list[click.Command]:
    """`figures`."""

    @click.command(
        help=words.translate(
            "Command",
            "Alle figuren van een gesloten meting als plaatjes in een map.\n\n"
            "Voorbeeld: leercultuur figures --out figuren --format png --passphrase-file wachtzin.txt",
        )
    )
    @click.option(
        "--out",
        metavar="FOLDER",
        required=True,
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "De map voor de plaatjes; die wordt gemaakt als hij er niet is."),
    )
    @click.option(
        "--format",
        "kind",
        type=click.Choice(["svg", "png", "pdf"]),
        default="svg",
        help=words.translate("Command", "Soort plaatje."),
    )
    @click.option("--round", "round_name", metavar="NAME", help=words.translate("Command", "Welke gesloten meting."))
    @passphrase_option(words)
    @click.pass_obj
    def figures(session: Session, out: Path, kind: str, round_name: str | None, passphrase_file: str | None) -> None:
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s
        from leercultuur_desktop.services.figures import write_figures  # noqa: PLC0415 - likewise

        passphrase = read_passphrase(passphrase_file, words)
        vault = patiently(lambda: access.unlock(session.folder, passphrase))
        opened = printing.open_for_print(session.folder, vault, round_name)
        for target in write_figures(out, opened, words, f".{kind}"):
            click.echo(str(target))

    return [figures]
