"""One kiosk at a time on a workplace: two full-screen windows would fight for the front, over the same answers."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store.exclusive import hold


class Place:
    """The one place of a kiosk, held until it is let go of or the process ends, however it ends."""

    def __init__(self, file: IO[bytes] | None) -> None:
        self._file = file

    def let_go(self) -> None:
        """Another kiosk may open."""
        if self._file is not None:
            self._file.close()
            self._file = None


def take_place(workplace: Path) -> Place:
    """The place of the one kiosk; KnownProblem KIOSK_OPEN while another one has it.

    Where no file can be locked (no workplace yet, a folder that is only for reading), the kiosk itself will say what is
    the matter: then the place is free.
    """
    if not paths.database(workplace).is_file():
        return Place(None)
    try:
        file = hold(paths.kiosk_lock(workplace))
    except OSError:
        return Place(None)
    if file is None:
        raise KnownProblem(Trouble.KIOSK_OPEN, folder=str(workplace))
    return Place(file)
