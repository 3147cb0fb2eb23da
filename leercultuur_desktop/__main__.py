"""The door: starts the terminal's face, and hands it the windows without loading them."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the program with the arguments of this process; returns the exit code."""
    from leercultuur_desktop.cli.main import main as run  # noqa: PLC0415 - the module is the door, not a room
    from leercultuur_desktop.cli.session import Faces  # noqa: PLC0415 - likewise

    return run(sys.argv[1:], Faces(office=_office, kiosk=_kiosk, pictures=_pictures))


def _office(folder: Path, language: str) -> int:
    from leercultuur_desktop.ui.app import run_office  # noqa: PLC0415 - Qt only when a window opens

    return run_office(folder, language)


def _kiosk(folder: Path, language: str) -> int:
    from leercultuur_desktop.ui.app import run_kiosk  # noqa: PLC0415 - Qt only when a window opens

    return run_kiosk(folder, language)


def _pictures(folder: Path, pin: str, passphrase: str, target: Path, language: str) -> None:
    from leercultuur_desktop.ui.pictures import take_pictures  # noqa: PLC0415 - Qt only when a window opens

    take_pictures(folder, pin, passphrase, target, language)


if __name__ == "__main__":
    sys.exit(main())
