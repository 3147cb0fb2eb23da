"""How the workplace is doing: integrity, back-ups, disk, clock, languages."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.offered import kiosk_languages
from leercultuur_desktop.language.signed_off import signed_off
from leercultuur_desktop.services import access, back_up
from leercultuur_desktop.services.back_up import BackUps
from leercultuur_desktop.store import database, rounds
from leercultuur_desktop.store.settings import load_settings

LEAST_FREE_BYTES: Final = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was found in a workplace that can be read.

    `clock_back` says that a round or a back-up is of a day to come. `not_signed_off` are offered languages that nobody
    who speaks them has read. `screen_inches` is the diagonal that the owner gave.
    """

    folder: Path
    today: date
    database_bytes: int
    free_bytes: int
    tidy: bool
    open_round: str | None
    rounds: int
    clock_back: bool
    back_up: BackUps
    languages: tuple[str, ...]
    incomplete_languages: tuple[str, ...]
    not_signed_off: tuple[str, ...]
    screen_inches: float | None = None


def check_up(workplace: Path, *, today: date | None = None) -> Checkup:
    """Look a workplace over; KnownProblem where it is damaged, full, newer or can't be read."""
    found = look_over(workplace, today=today)
    if found.free_bytes < LEAST_FREE_BYTES:
        raise KnownProblem(Trouble.DISK_FULL, file=str(paths.database(workplace)))
    return found


def look_over(workplace: Path, *, today: date | None = None) -> Checkup:
    """The same for a page, which shows a full disk as one of the things to do."""
    today = today or date.today()
    back_ups = back_up.state(workplace)
    with database.opened(workplace) as db:
        file = paths.database(workplace)
        access.must_be_whole(db)
        if db.execute("pragma integrity_check(1)").fetchone() != ("ok",):  # opening it looks less closely
            raise KnownProblem(Trouble.STORE_DAMAGED, file=str(file))
        known = rounds.all_rounds(db)
        days = [day for one in known for day in (one.opened_on, one.closed_on) if day]
        days += [back_ups.last] if back_ups.last else []
        settings = load_settings(db)
        offered, good = settings.languages, signed_off(paths.translations())
        complete = kiosk_languages(paths.translations(), None)
        return Checkup(
            folder=workplace,
            today=today,
            database_bytes=file.stat().st_size,
            free_bytes=shutil.disk_usage(workplace).free,
            tidy=database.tidy(db),
            open_round=next((one.name for one in known if one.is_open), None),
            rounds=len(known),
            clock_back=any(day > today for day in days),
            back_up=back_ups,
            languages=offered,
            incomplete_languages=tuple(one for one in offered if one not in complete),
            not_signed_off=tuple(one for one in offered if one in complete and one not in good),
            screen_inches=settings.screen_inches,
        )
