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
from leercultuur_desktop.services import access
from leercultuur_desktop.store import database, rounds
from leercultuur_desktop.store.settings import load_settings

LEAST_FREE_BYTES: Final = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was found in a workplace that can be read; `clock_back` says that a round opened in the future."""

    folder: Path
    database_bytes: int
    free_bytes: int
    tidy: bool
    open_round: str | None
    rounds: int
    clock_back: bool
    back_ups: tuple[str, ...]
    languages: tuple[str, ...]
    incomplete_languages: tuple[str, ...]


def check_up(workplace: Path, *, today: date | None = None) -> Checkup:
    """Look a workplace over; KnownProblem where it is damaged, full, newer or can't be read."""
    today = today or date.today()
    with database.opened(workplace) as db:
        access.must_be_whole(db)
        file = paths.database(workplace)
        free = shutil.disk_usage(workplace).free
        if free < LEAST_FREE_BYTES:
            raise KnownProblem(Trouble.DISK_FULL, file=str(file))
        known = rounds.all_rounds(db)
        days = [day for one in known for day in (one.opened_on, one.closed_on) if day]
        offered = load_settings(db).languages
        complete = kiosk_languages(paths.translations(), None)
        return Checkup(
            folder=workplace,
            database_bytes=file.stat().st_size,
            free_bytes=free,
            tidy=database.tidy(db),
            open_round=next((one.name for one in known if one.is_open), None),
            rounds=len(known),
            clock_back=any(day > today for day in days),
            back_ups=tuple(sorted(one.name for one in workplace.glob("*-before-update.db"))),
            languages=offered,
            incomplete_languages=tuple(one for one in offered if one not in complete),
        )
