"""The door: starts the terminal's face, and hands it the windows without loading them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Run the program with the arguments of this process; returns the exit code."""
    from leercultuur_desktop.errors import KnownProblem  # noqa: PLC0415 - the module is the door, not a room

    folder = plain_kiosk(sys.argv[1:])
    if folder is not None:
        try:
            return _kiosk(folder)
        except KnownProblem:
            pass  # the terminal's face runs into the same problem, and has the words for it
    return _terminal(sys.argv[1:])


def plain_kiosk(arguments: Sequence[str]) -> Path | None:
    """The folder of a bare `--folder DIR kiosk`, None for anything else.

    A kiosk starts so each morning; without the terminal's face its first picture costs 40 ms less CPU of 330.
    """
    match arguments:
        case ["--folder", folder, "kiosk"] if folder and not folder.startswith("-"):
            return Path(folder)
        case _:
            return None


def _terminal(arguments: Sequence[str]) -> int:
    from leercultuur_desktop.cli.main import main as run  # noqa: PLC0415 - the kiosk starts without it
    from leercultuur_desktop.cli.session import Faces  # noqa: PLC0415 - likewise

    return run(arguments, Faces(office=_office, kiosk=_kiosk, pictures=_pictures))


def _office(folder: Path, language: str) -> int:
    from leercultuur_desktop.ui.app import run_office  # noqa: PLC0415 - Qt only when a window opens

    return run_office(folder, language)


def _kiosk(folder: Path) -> int:
    from leercultuur_desktop.ui.app import run_kiosk  # noqa: PLC0415 - Qt only when a window opens

    return run_kiosk(folder)


def _pictures(folder: Path, pin: str, passphrase: str, target: Path, language: str) -> None:
    from leercultuur_desktop.ui.pictures import take_pictures  # noqa: PLC0415 - Qt only when a window opens

    take_pictures(folder, pin, passphrase, target, language)


if __name__ == "__main__":
    sys.exit(main())
