"""PIN, passphrase and recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import (
    Session,
    passphrase_option,
    patiently,
    pin_option,
    read_code,
    read_passphrase,
    read_pin,
)
from leercultuur_desktop.services import access

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`pin set`, `passphrase change` and `recover`."""
    return [_pin(words), _passphrase(words), _recover(words)]


def _pin(words: Words) -> click.Command:
    @click.group(help=words.translate("Command", "De pincode van deze computer."))
    def pin() -> None:
        pass

    @pin.command(
        "set",
        help=words.translate(
            "Command",
            "Kies een nieuwe pincode, met de wachtzin.\n\n"
            "Voorbeeld: leercultuur pin set --passphrase-file wachtzin.txt --pin-file nieuw.txt",
        ),
    )
    @passphrase_option(words)
    @pin_option(words)
    @click.pass_obj
    def set_(session: Session, passphrase_file: str | None, pin_file: str | None) -> None:
        passphrase = read_passphrase(passphrase_file, words)
        new = read_pin(pin_file, words, new=True)
        patiently(lambda: access.set_pin(session.folder, passphrase, new, work=session.work))
        click.echo(words.translate("Command", "De nieuwe pincode werkt."))

    return pin


def _new_passphrase_option(words: Words) -> click.Option:
    return click.Option(
        ["--new-passphrase-file"],
        metavar="FILE",
        help=words.translate("Command", "Bestand met de nieuwe wachtzin; - is de invoer."),
    )


def _passphrase(words: Words) -> click.Command:
    @click.group(help=words.translate("Command", "De wachtzin van de projectgroep."))
    def passphrase() -> None:
        pass

    @passphrase.command(
        "change",
        help=words.translate(
            "Command",
            "Kies een nieuwe wachtzin, met de oude. De herstelcode blijft hetzelfde.\n\n"
            "Voorbeeld: leercultuur passphrase change --passphrase-file oud.txt --new-passphrase-file nieuw.txt",
        ),
    )
    @passphrase_option(words)
    @click.pass_obj
    def change(session: Session, passphrase_file: str | None, new_passphrase_file: str | None) -> None:
        old = read_passphrase(passphrase_file, words)
        new = read_passphrase(new_passphrase_file, words, new=True, option="--new-passphrase-file")
        patiently(lambda: access.change_passphrase(session.folder, old, new, work=session.work))
        click.echo(words.translate("Command", "De nieuwe wachtzin werkt."))

    change.params.append(_new_passphrase_option(words))
    return passphrase


def _recover(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "Kies een nieuwe wachtzin met de herstelcode.\n\n"
            "Voorbeeld: leercultuur recover --code-file code.txt --passphrase-file nieuw.txt",
        )
    )
    @click.option(
        "--code-file", metavar="FILE", help=words.translate("Command", "Bestand met de herstelcode; - is de invoer.")
    )
    @click.option(
        "--passphrase-file",
        metavar="FILE",
        help=words.translate("Command", "Bestand met de nieuwe wachtzin; - is de invoer."),
    )
    @click.pass_obj
    def recover(session: Session, code_file: str | None, passphrase_file: str | None) -> None:
        code = read_code(code_file, words)
        new = read_passphrase(passphrase_file, words, new=True)
        patiently(lambda: access.recover(session.folder, code, new, work=session.work))
        click.echo(words.translate("Command", "De nieuwe wachtzin werkt."))

    return recover
