"""Results of a closed round, as a table, as JSON or as a radar."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session, passphrase_option, patiently, read_passphrase
from leercultuur_desktop.cli.table import results_table
from leercultuur_desktop.content.wording import layer_name
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.exchange.results_json import results_to_plain
from leercultuur_desktop.services import access
from leercultuur_desktop.services import results as opening

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`results` and `radar`."""
    return [_results(words), _radar(words)]


def _results(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "De uitkomst van een gesloten meting.\n\n"
            "Voorbeeld: leercultuur results --passphrase-file wachtzin.txt --json",
        )
    )
    @click.option("--round", "round_name", metavar="NAME", help=words.translate("Command", "Welke gesloten meting."))
    @click.option(
        "--against", metavar="NAME", help=words.translate("Command", "Een eerdere meting om mee te vergelijken.")
    )
    @click.option("--json", "as_json", is_flag=True, help=words.translate("Command", "Als JSON."))
    @passphrase_option(words)
    @click.pass_obj
    def results(
        session: Session, round_name: str | None, against: str | None, passphrase_file: str | None, *, as_json: bool
    ) -> None:
        passphrase = read_passphrase(passphrase_file, words)
        vault = patiently(lambda: access.unlock(session.folder, passphrase))
        found = opening.results(session.folder, vault, round_name, against, words=words)
        if found.damaged:
            session.warn(KnownProblem(Trouble.RECORDS_DAMAGED, count=found.damaged))
        for group in found.headcount_exceeded:
            text = words.translate("Command", "Let op: er zijn meer antwoorden dan mensen in de groep {group}.")
            click.echo(text.format(group=layer_name(group, words)), err=True)
        if as_json:
            click.echo(json.dumps(results_to_plain(found), ensure_ascii=False, indent=1, allow_nan=False))
        else:
            click.echo(results_table(found, words))

    return results


def _radar(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "De radar van een gesloten meting als plaatje.\n\n"
            "Voorbeeld: leercultuur radar --out radar.svg --passphrase-file wachtzin.txt",
        )
    )
    @click.option(
        "--out",
        metavar="FILE.svg|.png|.pdf",
        required=True,
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "Het bestand dat wordt gemaakt."),
    )
    @click.option("--round", "round_name", metavar="NAME", help=words.translate("Command", "Welke gesloten meting."))
    @passphrase_option(words)
    @click.pass_obj
    def radar(session: Session, out: Path, round_name: str | None, passphrase_file: str | None) -> None:
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s

        printing.needs_ending(out, printing.PICTURE_ENDINGS)
        passphrase = read_passphrase(passphrase_file, words)
        vault = patiently(lambda: access.unlock(session.folder, passphrase))
        printing.print_radar(out, opening.results(session.folder, vault, round_name), words)
        click.echo(str(out))

    return radar
