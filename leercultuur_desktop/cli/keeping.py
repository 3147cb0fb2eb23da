"""Back-ups, taking one back, and deleting the workplace for good."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leercultuur_desktop.cli.session import Command, Session, patiently, pin_option, read_pin
from leercultuur_desktop.services import back_up, restore, restore_words, retire, retire_words, workplace

if TYPE_CHECKING:
    from collections.abc import Callable

    from leercultuur_desktop.language.catalog import Words
    from leercultuur_desktop.services.restore import Look


def commands(words: Words) -> list[click.Command]:
    """`back-up`, `restore` and `retire`."""
    return [_back_up(words), _restore(words), _retire(words)]


def _back_up(words: Words) -> click.Command:
    @click.command(
        "back-up",
        help=words.translate(
            "Command",
            "Maak een reservekopie: één bestand met alles erin, even goed versleuteld als de gegevens zelf. Gebruik"
            " tijdens een open meting steeds dezelfde naam: aan twee kopieën is te zien wanneer een antwoord kwam.\n\n"
            "Voorbeeld: leercultuur back-up --out /media/stick/reservekopie.db",
        ),
    )
    @click.option(
        "--out",
        metavar="FILE",
        required=True,
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "Waar de kopie komt; een bestand dat er staat, wordt vervangen."),
    )
    @click.pass_obj
    def back_up_(session: Session, out: Path) -> None:
        made = back_up.back_up_to(session.folder, out)
        click.echo(words.translate("Command", "De reservekopie staat in {file}.").format(file=out))
        if made.round_open:
            click.echo(words.translate("Command", "Er is een meting open: vervang de volgende keer deze zelfde kopie."))

    return back_up_


def _restore(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "Zet een reservekopie terug. Kijk eerst met --look wat erin staat en wat er verandert. De pincode is die"
            " van deze werkplek; is de map leeg of zijn de gegevens beschadigd, dan die van de kopie.\n\n"
            "Voorbeeld: leercultuur restore /media/stick/reservekopie.db --pin-file pin.txt",
        )
    )
    @click.argument("file", metavar="FILE", type=click.Path(path_type=Path, readable=False))
    @click.option("--look", is_flag=True, help=words.translate("Command", "Alleen kijken; er verandert niets."))
    @pin_option(words)
    @click.pass_obj
    def restore_(session: Session, file: Path, pin_file: str | None, *, look: bool) -> None:
        seen = restore.look_inside(session.folder, file)
        before = _look_lines(seen, words)
        if look or (pin_file is None and sys.stdin.isatty()):
            click.echo("\n".join(before))
        if look:
            return
        pin = read_pin(pin_file, words)
        done = patiently(lambda: restore.restore(session.folder, file, pin))
        if pin_file is not None:
            click.echo("\n".join(before))
        click.echo("\n".join(restore_words.done_texts(done, words)))

    restore_.name = "restore"
    return restore_


def _look_lines(look: Look, words: Words) -> list[str]:
    return [
        restore_words.made_text(look, words),
        *(f"- {line}" for line in restore_words.round_texts(look, words)),
        *restore_words.effect_texts(look, words),
    ]


def _retire(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "Wis de hele werkplek voorgoed: bedrijf, metingen, antwoorden, plannen en sleutels.\n\n"
            'Voorbeeld: leercultuur retire --confirm "Jansen BV" --pin-file pin.txt',
        )
    )
    @confirm_option(words)
    @copies_option(words)
    @pin_option(words)
    @click.pass_context
    def retire_(context: click.Context, confirm: str | None, pin_file: str | None, *, back_ups: bool) -> None:
        session: Session = context.obj
        if retire.finish_retiring(session.folder):
            click.echo(words.translate("Command", "Het wissen van eerder is nu af. Deze plek is leeg."))
            return
        company = workplace.company(session.folder).name
        typed = typed_name(context, confirm, company, retire_words.workplace_effect(words), words)
        pin = read_pin(pin_file, words)
        absent = retire.absent_place(session.folder)
        done = patiently(lambda: retire.retire(session.folder, typed, pin, copies=back_ups))
        click.echo("\n".join((*retire_words.done_texts(done, words), *retire_words.limit_texts(words, absent))))

    retire_.name = "retire"
    return retire_


def confirm_option(words: Words) -> Callable[[Command], Command]:
    """The option that repeats a name, so that nothing is deleted by a slip."""
    return click.option(
        "--confirm", metavar="NAME", help=words.translate("Command", "De naam nog een keer, om zeker te zijn.")
    )


def copies_option(words: Words) -> Callable[[Command], Command]:
    """The option that takes the program's own back-ups along."""
    return click.option(
        "--back-ups",
        is_flag=True,
        help=words.translate("Command", "Wis ook de reservekopieën waar het in staat."),
    )


def typed_name(context: click.Context, confirm: str | None, name: str, effect: str, words: Words) -> str:
    """The name as it was typed once more; asked on a terminal, after telling what will be gone."""
    if confirm is not None:
        return confirm
    if not sys.stdin.isatty():
        option: Any = next(one for one in context.command.params if one.name == "confirm")
        raise click.MissingParameter(ctx=context, param=option)
    click.echo(effect, err=True)
    for line in retire_words.limit_texts(words):
        click.echo(f"- {line}", err=True)
    asked = words.translate("Command", "Typ de naam om zeker te zijn ({name})").format(name=name)
    return str(click.prompt(asked, err=True))
