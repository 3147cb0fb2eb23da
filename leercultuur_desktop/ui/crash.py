"""What happens on a bug in a window: a line in the log, without any value a person typed, and the window lives on."""

from __future__ import annotations

import faulthandler
import logging
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from leercultuur_desktop import paths
from leercultuur_desktop.errors import places

_LOG: Final = logging.getLogger("leercultuur_desktop")


def log_crashes(workplace: Path) -> None:
    """From now on write unexpected errors to the workplace's log; the log keeps no clock time."""
    if workplace.is_dir():
        handler = logging.FileHandler(paths.log_file(workplace), encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
        handler.setLevel(logging.WARNING)
        _LOG.addHandler(handler)
    sys.excepthook = _log


def note_faults(workplace: Path) -> IO[str] | None:
    """From now on write where the program was when the system ends it; keep what is returned as long as that holds.

    Names of files and functions only: what they held is not written.
    """
    with suppress(OSError):
        file = paths.log_file(workplace).open("a", encoding="utf-8")
        faulthandler.enable(file)
        return file
    return None


def _log(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    _LOG.error("unexpected %s\n%s", kind.__name__, places(trace))
