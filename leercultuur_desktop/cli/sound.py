"""What the kiosk reads aloud, rendered for builders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from leercultuur_desktop import paths
from leercultuur_desktop.cli.session import Session
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.services import sound_making, sounds
from leercultuur_desktop.services.voices import read_voices

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words

_MEGABYTE: Final = 1_000_000
_TELL_EVERY: Final = 25


def sound_command(words: Words) -> click.Command:
    """`texts sound`."""

    @click.command(
        name="sound",
        help=words.translate(
            "Command",
            "Maak het geluid van de teksten die de kiosk voorleest, en haal weg wat oud is.\n\n"
            "Hiervoor zijn espeak-ng en oggenc nodig.\n\n"
            "Voorbeeld: leercultuur texts sound",
        ),
    )
    @click.option("--again", is_flag=True, help=words.translate("Command", "Maak ook opnieuw wat er al is."))
    @click.pass_obj
    def sound(session: Session, *, again: bool) -> None:
        texts = session.faces.texts_aloud(paths.translations())

        def progress(count: int, total: int) -> None:
            if count % _TELL_EVERY == 0 or count == total:
                line = words.translate("Command", "{count} van {total} geluiden gemaakt")
                click.echo(line.format(count=count, total=total), err=True)

        made = sound_making.make(texts, sounds.clip_folder(), progress, read_voices(), again=again)
        told = words.translate(
            "Command",
            "Gemaakt: {made}. Weggehaald: {removed}. Samen {clips} geluiden, {size} MB, in {languages} talen.",
        )
        size = decimal(made.size / _MEGABYTE, words.language)
        languages = len(texts)
        click.echo(
            told.format(made=made.rendered, removed=made.removed, clips=made.clips, size=size, languages=languages)
        )

    return sound
