"""The door: starts the terminal's face, and hands it the windows without loading them."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Run the program with the arguments of this process; returns the exit code."""
    from leercultuur_desktop.supervisor import TOLD, TOLD_BY_CHILD, is_child  # noqa: PLC0415 - a door, not a room

    before, spawned = os.getpid(), is_child()
    code = _main()
    return TOLD_BY_CHILD if code == TOLD and (spawned or os.getpid() != before) else code


def _main() -> int:
    from leercultuur_desktop.errors import KnownProblem  # noqa: PLC0415 - likewise

    folder = plain_kiosk(sys.argv[1:])
    if folder is None:
        return _terminal(sys.argv[1:])
    try:
        return _kiosk(folder)
    except (KnownProblem, KeyboardInterrupt) as end:
        # The terminal's face has the words for it.
        return _terminal(sys.argv[1:], end)


def plain_kiosk(arguments: Sequence[str]) -> Path | None:
    """The folder of a bare `--folder DIR kiosk`, None for anything else.

    A kiosk starts so each morning; without the terminal's face its first picture costs 40 ms less CPU of 330.
    """
    match arguments:
        case ["--folder", folder, "kiosk"] if folder and not folder.startswith("-"):
            return Path(folder)
        case _:
            return None


def _terminal(arguments: Sequence[str], end: BaseException | None = None) -> int:
    from leercultuur_desktop.cli.main import main as run  # noqa: PLC0415 - the kiosk starts without it
    from leercultuur_desktop.cli.session import Faces  # noqa: PLC0415 - likewise

    def ended(_folder: Path, _number: int | None = None) -> int:
        raise end or KeyboardInterrupt

    kiosk = ended if end else _kiosk
    return run(arguments, Faces(office=_office, kiosk=kiosk, pictures=_pictures, texts_aloud=_texts_aloud))


def _office(folder: Path, language: str) -> int:
    from leercultuur_desktop.ui.app import run_office  # noqa: PLC0415 - Qt only when a window opens

    return run_office(folder, language)


def _kiosk(folder: Path, number: int | None = None) -> int:
    from leercultuur_desktop import paths  # noqa: PLC0415 - likewise
    from leercultuur_desktop.services.one_kiosk import take_place  # noqa: PLC0415 - likewise
    from leercultuur_desktop.supervisor import LEFT, Turn, is_child, supervised  # noqa: PLC0415 - likewise

    def run(turn: Turn) -> int:
        gc.disable()  # 2 % of the way to the first picture; the windows allow it again as soon as they stand
        from leercultuur_desktop.ui.app import run_kiosk  # noqa: PLC0415 - Qt only in the child

        return run_kiosk(folder, number, turn)

    before = os.getpid()
    place = None if is_child() else take_place(folder)
    try:
        code = supervised(run, paths.log_file(folder))
    finally:
        if place is not None:
            place.let_go()
    if code == LEFT and place is not None and os.getpid() == before:  # the parent, and not a child that it forked
        from leercultuur_desktop.services.back_up import back_up_at_the_end  # noqa: PLC0415 - the kiosk is gone by now

        back_up_at_the_end(folder)
    return code


def _pictures(folder: Path, pin: str, passphrase: str, target: Path, language: str) -> None:
    from leercultuur_desktop.ui.pictures import take_pictures  # noqa: PLC0415 - Qt only when a window opens

    take_pictures(folder, pin, passphrase, target, language)


def _texts_aloud(folder: Path) -> dict[str, tuple[str, ...]]:
    from leercultuur_desktop.ui.pictures import spoken_texts  # noqa: PLC0415 - Qt only for builders

    return spoken_texts(folder)


if __name__ == "__main__":
    sys.exit(main())
