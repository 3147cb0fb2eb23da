"""What the making of a workplace leaves when it is cut off: found and taken away."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths

_STALE_SECONDS: Final = 60.0
"""Making a workplace takes a few seconds: a draft that lay still for so long is nobody's any more."""


def clear_drafts(workplace: Path, *, now: float | None = None) -> None:
    """Take away what a kill or a power cut left of a making; what can't be removed stays.

    `now` is in seconds since 1970. A making that goes on in another window is left alone.
    """
    moment = time.time() if now is None else now
    with suppress(OSError):
        for draft in list(workplace.glob(f".{paths.database(workplace).name}.*.part*")):
            # Either way round: the clock may have been set back since.
            if abs(moment - draft.stat().st_mtime) > _STALE_SECONDS:
                draft.unlink()
