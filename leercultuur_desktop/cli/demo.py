"""The example company, that shows everything the program makes."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from leercultuur_desktop.cli.session import Session
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.exchange.results_json import results_to_plain
from leercultuur_desktop.services import access, demo

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words

_PAPER: Final = ("radar.svg", "report.pdf", "cards.pdf", "poster.pdf")
_PICTURES: Final = ("kiosk.png", "meeting.png", "office.png")
_RESULTS: Final = "results.json"


def commands(words: Words) -> list[click.Command]:
    """`demo`."""

    @click.command(
        help=words.translate(
            "Command",
            "Maak een voorbeeldbedrijf en open het; zonder scherm of met --out: schrijf wat het programma maakt.\n\n"
            "Voorbeeld: leercultuur demo --out voorbeeld",
        )
    )
    @click.option(
        "--out",
        metavar="DIR",
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "Map voor de plaatjes en het papier; standaard ./demo zonder scherm."),
    )
    @click.pass_context
    def example(context: click.Context, out: Path | None) -> None:
        session: Session = context.obj
        with tempfile.TemporaryDirectory(prefix="leercultuur-") as folder:
            made = demo.make(Path(folder) / "voorbeeld")
            if out is None and has_screen():
                _say_secrets(made, words)
                context.exit(session.faces.office(made.folder, words.language))
            target = out or Path("demo")
            try:
                target.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(target)) from error
            _write_everything(session, made, target)
            for name in (*_PICTURES, *_PAPER, _RESULTS):
                click.echo(str(target / name))
            _say_secrets(made, words)

    example.name = "demo"
    return [example]


def has_screen() -> bool:
    """Whether there is a screen to open windows on."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _write_everything(session: Session, example: demo.Example, target: Path) -> None:
    from leercultuur_desktop.charts.saving import write_whole  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s
    from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s

    words = session.words
    opened = printing.open_for_print(example.folder, access.unlock(example.folder, example.passphrase))
    radar, report, cards, poster = (target / name for name in _PAPER)
    printing.print_radar(radar, opened.results, words)
    printing.print_report(report, opened, words)
    printing.print_cards(
        cards,
        printing.recommended_cards(opened),
        words,
        questionnaire=opened.results.questionnaire,
        example=opened.example,
    )
    printing.print_poster(poster, opened, words)
    text = json.dumps(results_to_plain(opened.results), ensure_ascii=False, indent=1, allow_nan=False)
    write_whole(target / _RESULTS, f"{text}\n".encode())
    session.faces.pictures(example.folder, example.pin, example.passphrase, target, words.language)


def _say_secrets(example: demo.Example, words: Words) -> None:
    click.echo(words.translate("Command", "Pincode van het voorbeeld: {pin}").format(pin=example.pin))
    text = words.translate("Command", "Wachtzin van het voorbeeld: {passphrase}")
    click.echo(text.format(passphrase=example.passphrase))
