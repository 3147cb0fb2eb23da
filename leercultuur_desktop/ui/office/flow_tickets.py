"""One-time codes for the open round: made once, shown once, and in no file unless somebody saves them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import access

if TYPE_CHECKING:
    from leercultuur_desktop.services.tickets import Batch

# Late imports: the services bring reportlab (0.2 s), and are wanted off the screen's thread only.


def supply(folder: Path) -> Supply | None:
    """The codes of the open round; None where no round is open that asks for codes."""
    from leercultuur_desktop.services import tickets  # noqa: PLC0415 - see the top

    try:
        return tickets.supply(folder)
    except KnownProblem:  # there is nothing to offer then, and whatever else is wrong is told where it matters
        return None


def made(
    folder: Path, pin: str, count: int, words: Words, progress: Callable[[float], None], work: access.Work | None
) -> bytes:
    """Make this many codes, and the PDF that brings them to people; KnownProblem, or Cancelled from `progress`.

    The codes are kept only once the PDF is there.
    """
    from leercultuur_desktop.services import paper_forms, tickets  # noqa: PLC0415 - see the top

    buffer = BytesIO()

    @contextmanager
    def hand_out(batch: Batch) -> Iterator[Callable[[], None]]:
        paper_forms.print_tickets(
            buffer,
            batch.company,
            batch.round,
            batch.codes,
            words,
            languages=batch.languages,
            example=batch.example,
        )
        yield lambda: None

    def told(done: int, every: int) -> None:
        progress(done / every)

    if work is None:
        tickets.make(folder, pin, count, hand_out, progress=told)
    else:
        tickets.make(folder, pin, count, hand_out, progress=told, work=work)
    return buffer.getvalue()
