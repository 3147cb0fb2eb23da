"""One-time codes on a sheet: beside its place until the codes are in the database, and gone when they can't be."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from io import BytesIO
from pathlib import Path
from secrets import token_hex

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import tickets
from leercultuur_desktop.services.access import Work
from leercultuur_desktop.services.paper_forms import print_tickets
from leercultuur_desktop.services.printing import needs_ending
from leercultuur_desktop.services.tickets import Batch, Progress, TicketCount


def write_sheet(
    workplace: Path,
    pin: str,
    count: int,
    target: Path,
    words: Words,
    *,
    progress: Progress = lambda _done, _all: None,
    work: Work = tickets.USUAL_WORK,
) -> TicketCount:
    """Make codes for the open round and write them as PDF, for its owner's eyes only; an earlier file is replaced.

    KnownProblem as in `tickets.make`, and FILE_TYPE, FILE_UNWRITABLE or DISK_FULL; then no code was made. Whoever kills
    the program between the last two moments is left with codes on no sheet, never with a sheet whose codes don't work.
    """
    needs_ending(target, (".pdf",))
    with _draft_beside(target) as draft:

        def hand_out(batch: Batch) -> AbstractContextManager[Callable[[], None]]:
            return _on_paper(batch, draft, target, words)

        return tickets.make(workplace, pin, count, hand_out, progress=progress, work=work)


@contextmanager
def _draft_beside(target: Path) -> Iterator[Path]:
    # Before minutes of hashing it must be clear that the sheet can be written.
    draft = target.with_name(f".{target.name}.{token_hex(4)}.part")
    with _problems_of(target):
        if target.is_dir():
            raise IsADirectoryError(target)
        os.close(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
    try:
        yield draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


@contextmanager
def _on_paper(batch: Batch, draft: Path, target: Path, words: Words) -> Iterator[Callable[[], None]]:
    buffer = BytesIO()
    print_tickets(
        buffer, batch.company, batch.round, batch.codes, words, languages=batch.languages, example=batch.example
    )
    with _problems_of(target), draft.open("wb") as file:
        file.write(buffer.getvalue())
        file.flush()
        os.fsync(file.fileno())

    def finish() -> None:
        with _problems_of(target):
            draft.replace(target)

    yield finish


@contextmanager
def _problems_of(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise KnownProblem(Trouble.DISK_FULL if full else Trouble.FILE_UNWRITABLE, file=str(target)) from error
