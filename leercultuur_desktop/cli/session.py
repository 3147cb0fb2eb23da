"""What every command shares: the workplace, the words, the windows it may open, and how secrets come in."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.explain import explain

if TYPE_CHECKING:
    from leercultuur_desktop.services.access import Work

Answer = TypeVar("Answer")
Command = Callable[..., Any]
_LONGEST_PATIENCE: Final = 20


@dataclass(frozen=True, slots=True)
class Faces:
    """The windows, handed in by the door so that the terminal never needs to know Qt; each returns an exit code.

    `kiosk` takes the number of a screen too, None for the main one. `pictures` grabs the example's windows into a
    folder, given workplace, PIN and passphrase. `texts_aloud` gives what the kiosk reads aloud, by language, with the
    translations of a folder.
    """

    office: Callable[[Path, str], int]
    kiosk: Callable[[Path, int | None], int]
    pictures: Callable[[Path, str, str, Path, str], None]
    texts_aloud: Callable[[Path], dict[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Session:
    """One call of the program; `work` is what a new PIN or passphrase costs, the usual when None."""

    folder: Path
    words: Words
    faces: Faces
    work: Work | None = None

    def warn(self, problem: KnownProblem) -> None:
        """Say a problem that doesn't stop the command, on stderr."""
        print_problem(problem, self.words)


def print_problem(problem: KnownProblem, words: Words) -> None:
    """Title and advice on stderr, with a line per fault where there are several."""
    said = explain(problem, words)
    click.echo(said.title, err=True)
    for line in said.lines:
        click.echo(f"  {line}", err=True)
    click.echo(said.advice, err=True)


def pin_option(words: Words) -> Callable[[Command], Command]:
    """The option that names the file with the PIN."""
    return click.option(
        "--pin-file", metavar="FILE", help=words.translate("Command", "Bestand met de pincode; - is de invoer.")
    )


def passphrase_option(words: Words) -> Callable[[Command], Command]:
    """The option that names the file with the passphrase."""
    return click.option(
        "--passphrase-file",
        metavar="FILE",
        help=words.translate("Command", "Bestand met de wachtzin; - is de invoer."),
    )


def read_pin(file: str | None, words: Words, *, new: bool = False) -> str:
    """The PIN from a file, stdin or a hidden prompt."""
    return _secret(file, words.translate("Command", "Pincode"), "--pin-file", new=new)


def read_passphrase(file: str | None, words: Words, *, new: bool = False, option: str = "--passphrase-file") -> str:
    """The passphrase from a file, stdin or a hidden prompt."""
    name = words.translate("Command", "Nieuwe wachtzin") if new else words.translate("Command", "Wachtzin")
    return _secret(file, name, option, new=new)


def read_code(file: str | None, words: Words) -> str:
    """The recovery code from a file, stdin or a hidden prompt."""
    return _secret(file, words.translate("Command", "Herstelcode"), "--code-file", new=False)


def _secret(file: str | None, name: str, option: str, *, new: bool) -> str:
    if file is None:
        if not sys.stdin.isatty():
            raise KnownProblem(Trouble.SECRET_NEEDED, name=name, option=option)
        return str(click.prompt(name, hide_input=True, confirmation_prompt=new, err=True))
    try:
        line = sys.stdin.buffer.readline() if file == "-" else _first_line(Path(file))
        return line.decode("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise KnownProblem(Trouble.FILE_UNREADABLE, file=file) from error
    except UnicodeDecodeError as error:
        raise KnownProblem(Trouble.FILE_ENCODING, file=file) from error


def _first_line(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.readline()


def patiently(action: Callable[[], Answer], *, sleep: Callable[[float], None] = time.sleep) -> Answer:
    """Do it; after too many wrong tries, wait first when that takes seconds and not minutes."""
    try:
        return action()
    except KnownProblem as problem:
        seconds = problem.facts.get("seconds")
        if problem.trouble is not Trouble.TOO_MANY_TRIES or not isinstance(seconds, int) or seconds > _LONGEST_PATIENCE:
            raise
        sleep(seconds)
        return action()
