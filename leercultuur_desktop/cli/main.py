"""The terminal's door: language, common options, and every end with the right words and exit code."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from leercultuur_desktop import paths
from leercultuur_desktop.cli.session import Faces, Session, print_problem
from leercultuur_desktop.cli.usage import usage_text
from leercultuur_desktop.errors import KnownProblem, places
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.language.names import OWN_NAMES

if TYPE_CHECKING:
    from leercultuur_desktop.services.access import Work

LANGUAGES: Final = ("nl", "en")
DONE, PROBLEM, WRONG_USAGE = 0, 1, 2
_LOG: Final = logging.getLogger("leercultuur_desktop")
_OPTION: Final = "--language"
_IN_EIGHT: Final = "paper-questionnaire"
"""The one command whose paper is in all languages of the kiosk."""
_ROOMS: Final = {
    "kiosk": "kiosk",
    "demo": "demo",
    "setup": "setup",
    "round": "rounds",
    "import": "answers",
    "results": "results",
    "radar": "results",
    "figures": "figures",
    "report": "paper",
    "cards": "paper",
    "poster": "paper",
    "plan": "paper",
    "paper-questionnaire": "forms",
    "forms": "forms",
    "tickets": "tickets",
    "questionnaire": "questionnaire",
    "simulate": "answers",
    "pin": "keys",
    "passphrase": "keys",
    "recover": "keys",
    "back-up": "keeping",
    "restore": "keeping",
    "retire": "keeping",
    "check": "upkeep",
    "texts": "texts",
}
"""Which module under cli/ holds a command."""


def main(arguments: Sequence[str], windows: Faces, work: Work | None = None) -> int:
    """Run one command line and return its exit code: 0 done, 1 a known problem, 2 wrong usage.

    `work` is for tests: less of it for argon2id.
    """
    try:
        language, rest = language_of(arguments)
    except click.UsageError as error:
        return _wrong_usage(error, Words(SOURCE_LANGUAGE, paths.translations()))
    words = Words(language, paths.translations())
    _accept_any_terminal()
    try:
        code = root(words, windows, work).main(list(rest), prog_name="leercultuur", standalone_mode=False)
    except KnownProblem as problem:
        print_problem(problem, words)
        return PROBLEM
    except click.UsageError as error:
        return _wrong_usage(error, words)
    except (click.Abort, KeyboardInterrupt):
        click.echo(words.translate("Command", "Gestopt."), err=True)
        return PROBLEM
    except BrokenPipeError:  # whoever read our output stopped reading; there is nobody left to tell
        os._exit(PROBLEM)
    except Exception as error:  # noqa: BLE001 - the last net: a bug gets calm words and a log line, never a traceback
        _log_bug(_folder_of(rest), error)
        click.echo(words.translate("Command", "Er ging iets mis in het programma zelf."), err=True)
        click.echo(
            words.translate("Command", "Er is niets verloren. De bijzonderheden staan in het logboek."), err=True
        )
        return PROBLEM
    return code if isinstance(code, int) else DONE


def _accept_any_terminal() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # one that lacks our quotes must not make a done job fail
            stream.reconfigure(errors="backslashreplace")


def language_of(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The language that was asked for, before or after the command, and the arguments without it."""
    language, rest = SOURCE_LANGUAGE, []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += [argument, *waiting]
        elif argument == _OPTION or argument.startswith(f"{_OPTION}="):
            language = argument.partition("=")[2] if "=" in argument else next(waiting, "")
        else:
            rest.append(argument)
    if language in LANGUAGES:
        return language, rest
    if _IN_EIGHT in rest and language in OWN_NAMES:  # the paper speaks it, the terminal doesn't
        place = rest.index(_IN_EIGHT) + 1
        return SOURCE_LANGUAGE, [*rest[:place], _OPTION, language, *rest[place:]]
    raise click.UsageError(f"{_OPTION} {language}: {' | '.join(OWN_NAMES if _IN_EIGHT in rest else LANGUAGES)}")


class _LateGroup(click.Group):
    """A group that loads a command's module only when that command is asked for: the kiosk starts four times sooner."""

    words: Words

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All commands, in the order of the contract."""
        return list(_ROOMS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - likewise
        """The command with this name."""
        if cmd_name not in _ROOMS:
            return None
        room = import_module(f"leercultuur_desktop.cli.{_ROOMS[cmd_name]}")
        commands: list[click.Command] = room.commands(self.words)
        return next(command for command in commands if command.name == cmd_name)


def root(words: Words, windows: Faces, work: Work | None = None) -> click.Command:
    """All commands, in words of one language."""

    @click.group(
        cls=_LateGroup,
        help=words.translate(
            "Command",
            "Leercultuur Desktop: laat zien hoe mensen in je bedrijf leren, en doe er samen iets mee.\n\n"
            "Zonder opdracht opent het kantoor. Elke opdracht legt zichzelf uit met --help.",
        ),
        invoke_without_command=True,
        subcommand_metavar=words.translate("Command", "OPDRACHT [OPTIES]"),
    )
    @click.option(
        "--folder",
        metavar="DIR",
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "Map met de gegevens; standaard de map van dit systeem."),
    )
    @click.option(_OPTION, metavar="nl|en", expose_value=False, help=words.translate("Command", "Taal van de uitvoer."))
    @click.version_option(package_name="leercultuur-desktop", message="%(prog)s %(version)s")
    @click.pass_context
    def leercultuur(context: click.Context, folder: Path | None) -> None:
        context.obj = Session(folder or paths.default_workplace(), words, windows, work)
        if context.invoked_subcommand is None:
            context.exit(windows.office(context.obj.folder, words.language))

    leercultuur.words = words
    return leercultuur


def _wrong_usage(error: click.UsageError, words: Words) -> int:
    click.echo(words.translate("Command", "Deze opdracht klopt niet."), err=True)
    click.echo(f"  {usage_text(error, words)}", err=True)
    command = error.ctx.command_path if error.ctx else "leercultuur"
    click.echo(words.translate("Command", "Uitleg: {command} --help").format(command=command), err=True)
    return WRONG_USAGE


def _folder_of(arguments: Sequence[str]) -> Path:
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if argument == "--folder" or argument.startswith("--folder="):
            return Path(argument.partition("=")[2] if "=" in argument else following)
    return paths.default_workplace()


def _log_bug(folder: Path, bug: Exception) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(paths.log_file(folder), encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))  # no clock time in a log
    _LOG.addHandler(handler)
    _LOG.error("unexpected %s\n%s", type(bug).__name__, places(bug.__traceback__))
    _LOG.removeHandler(handler)
    handler.close()
