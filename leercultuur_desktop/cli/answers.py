"""Answers that come from a file, or are made up for practice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session, patiently, pin_option, read_pin
from leercultuur_desktop.services import collecting

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`import` and `simulate`."""

    @click.command(
        "import",
        help=words.translate(
            "Command",
            "Lees antwoorden uit een CSV-bestand in de open meting.\n\n"
            "Voorbeeld: leercultuur import antwoorden.csv --pin-file pin.txt",
        ),
    )
    @click.argument("answers", metavar="ANSWERS.csv", type=click.Path(path_type=Path, readable=False))
    @click.option("--round", "round_name", metavar="NAME", help=words.translate("Command", "De open meting."))
    @pin_option(words)
    @click.pass_obj
    def import_(session: Session, answers: Path, round_name: str | None, pin_file: str | None) -> None:
        pin = read_pin(pin_file, words)
        done = patiently(lambda: collecting.import_answers(session.folder, answers, pin, round_name, work=session.work))
        text = words.translate("Command", "Ingelezen vragenlijsten in ‘{round}’: {count}")
        click.echo(text.format(round=done.round, count=done.added))
        if done.again:
            click.echo(words.translate("Command", "Let op: dit bestand is al eerder ingelezen."), err=True)
            click.echo(words.translate("Command", "De antwoorden staan er nu dubbel in."), err=True)

    @click.command(
        help=words.translate(
            "Command",
            "Vul een lege, open meting met verzonnen antwoorden. Het is daarna voorgoed een oefenmeting.\n\n"
            "Voorbeeld: leercultuur simulate --responses 40 --seed 1 --pin-file pin.txt",
        )
    )
    @click.option("--responses", metavar="N", type=int, required=True, help=words.translate("Command", "Hoeveel."))
    @click.option("--seed", metavar="S", type=int, help=words.translate("Command", "Zelfde getal, zelfde antwoorden."))
    @click.option("--round", "round_name", metavar="NAME", help=words.translate("Command", "De open meting."))
    @pin_option(words)
    @click.pass_obj
    def simulate(
        session: Session, responses: int, seed: int | None, round_name: str | None, pin_file: str | None
    ) -> None:
        pin = read_pin(pin_file, words)
        filled = patiently(
            lambda: collecting.simulate(session.folder, responses, pin, seed=seed, round_name=round_name)
        )
        text = words.translate("Command", "‘{round}’ is nu een oefenmeting. Verzonnen vragenlijsten: {count}")
        click.echo(text.format(round=filled.name, count=responses))

    return [import_, simulate]
