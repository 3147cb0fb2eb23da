"""Files taken away for good: written over first, because a name that is gone leaves the bytes on the disk."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths
from leercultuur_desktop.store.back_up_files import flush_folder
from leercultuur_desktop.store.connection import connect, problems_named

_CHUNK: Final = 1024 * 1024
_GOING: Final = "leercultuur.db.wordt-gewist"
"""The database's name from the moment that it is given up until its bytes are gone."""


def erase_file(file: Path) -> None:
    """Write over a file and remove it; OSError where that fails. No promise for disks that write elsewhere (flash)."""
    with suppress(FileNotFoundError):
        left = file.stat().st_size
        with file.open("r+b", buffering=0) as stream:
            while left > 0:
                left -= stream.write(b"\0" * min(_CHUNK, left))
            os.fsync(stream.fileno())
        file.unlink()


def give_up_database(workplace: Path) -> None:
    """Give up the database of a workplace; KnownProblem where it is in use or can't be written.

    It goes by one rename: before it the workplace is whole, after it there is none. `finish` erases what is left of it
    under the other name, at once or after a kill.
    """
    file = paths.database(workplace)
    with problems_named(file):
        with closing(connect(file)) as connection:
            connection.execute("pragma locking_mode = exclusive")
            connection.execute("begin exclusive")  # nobody is in the middle of anything
            connection.execute("commit")
            connection.execute("pragma wal_checkpoint(truncate)")
            connection.execute("pragma journal_mode = delete")  # its log and index go
        file.replace(file.with_name(_GOING))  # after closing: some systems rename no file that is open
        flush_folder(workplace)


def is_unfinished(workplace: Path) -> bool:
    """Whether a database was given up here and not yet erased."""
    with suppress(OSError):
        return (workplace / _GOING).exists()
    return False


def finish(workplace: Path) -> None:
    """Erase what was given up; OSError where that fails."""
    for ending in ("-wal", "-shm", "-journal", ""):
        erase_file(workplace / f"{_GOING}{ending}")
