"""One kiosk at a time on a workplace: two full-screen windows would fight for the front, over the same answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble


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
        file = paths.kiosk_lock(workplace).open("ab")
    except OSError:
        return Place(None)
    if _locked(file):
        return Place(file)
    file.close()
    raise KnownProblem(Trouble.KIOSK_OPEN, folder=str(workplace))


def _locked(file: IO[bytes]) -> bool:
    # The system gives the lock back when the process is gone: a crash or a power cut leaves nothing to clear away.
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - Windows only

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - everywhere else

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a disk that knows no locks
        return True
    return True
