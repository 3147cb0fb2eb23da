"""Taking a back-up back: a look inside first, the PIN, a copy of what was there, and then all of it or nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leercultuur_desktop import paths
from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.sealing.keys import pin_matches
from leercultuur_desktop.services import access
from leercultuur_desktop.services.back_up import one_at_a_time
from leercultuur_desktop.services.one_kiosk import take_place
from leercultuur_desktop.services.tries import Clock, counted
from leercultuur_desktop.store import back_up_files, database, secrets, taking_back
from leercultuur_desktop.store.back_up_files import Content
from leercultuur_desktop.store.connection import unusable
from leercultuur_desktop.store.taking_back import Outcome
from leercultuur_desktop.store.tries_file import tries_in

if TYPE_CHECKING:
    from sqlite_utils import Database

_BEFORE: Final = "before-restore"
_DAMAGED: Final = "before-restore-damaged"


class Here(StrEnum):
    """What stands in the workplace now."""

    EMPTY = "empty"
    SOUND = "sound"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class CopiedRound:
    """A round in a back-up, with nothing of its answers but how many there are."""

    name: str
    state: RoundState
    practice: bool
    responses: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a back-up holds, and what taking it back would do here.

    `made_on` is None in a file that this program didn't mark as a copy. `lost` counts the answers of the open round
    here that are not in the copy; `other` says that it was sealed to another key, so that it can't be taken back here.
    """

    file: Path
    company: str
    example: bool
    made_on: date | None
    rounds: tuple[CopiedRound, ...]
    here: Here
    does: Outcome
    lost: int = 0
    other: bool = False

    @property
    def open_round(self) -> str | None:
        """The round that was open when the copy was made."""
        return next((one.name for one in self.rounds if one.state is RoundState.OPEN), None)

    @property
    def open_after(self) -> str | None:
        """The round that takes answers once this copy is back."""
        name = self.open_round
        return None if name is None or name.casefold() in {one.casefold() for one in self.does.stay} else name

    @property
    def newly_open(self) -> str | None:
        """The round that takes answers then and doesn't now: it may be open elsewhere, which nothing here shows."""
        name = self.open_after
        return None if name in self.does.follow else name


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done; `aside` is the file that holds what was there before."""

    look: Look
    aside: Path | None


def look_inside(workplace: Path, file: Path) -> Look:
    """What a back-up holds; KnownProblem FILE_UNREADABLE, BACK_UP_DAMAGED, BACK_UP_NEWER or BACK_UP_IS_STORE."""
    if back_up_files.is_same_file(file, workplace):
        raise KnownProblem(Trouble.BACK_UP_IS_STORE, file=str(file))
    return _look(workplace, file, back_up_files.look_into(file))


def restore(workplace: Path, file: Path, pin: str, *, today: date | None = None, clock: Clock = time.time) -> Restored:
    """Take a back-up back. Whose PIN: the one of this workplace; the one of the copy where there is no sound one.

    KnownProblem as from `look_inside`, or BACK_UP_OTHER, BACK_UP_BUSY, KIOSK_OPEN, DISK_FULL, FOLDER_UNUSABLE or one
    about the PIN; then everything is as it was.
    """
    if back_up_files.is_same_file(file, workplace):
        raise KnownProblem(Trouble.BACK_UP_IS_STORE, file=str(file))
    day = today or date.today()
    with back_up_files.opened_copy(file) as copy:
        look = _look(workplace, file, back_up_files.copied_content(copy, file))
        if look.here is Here.SOUND:
            with _alone(workplace):
                return Restored(look, _merge(workplace, copy, pin, day, clock))
        _check_pin_of(copy, workplace, pin, clock)
        with _alone(workplace):
            aside = _free_name(workplace, _DAMAGED, day) if look.here is Here.DAMAGED else None
            taking_back.place(copy, workplace, aside)
        with suppress(OSError):
            paths.restore_tries(workplace).unlink(missing_ok=True)
        return Restored(look, aside)


def _merge(workplace: Path, copy: Database, pin: str, day: date, clock: Clock) -> Path:
    with database.opened(workplace) as db:
        if secrets.public_key(db) != secrets.public_key(copy):
            raise KnownProblem(Trouble.BACK_UP_OTHER)
        access.check_pin_in(db, pin, clock=clock)
        aside = _free_name(workplace, _BEFORE, day)
        back_up_files.write_copy(db, aside, day)
        try:
            taking_back.merge(db, copy)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
        database.tidy(db)
        return aside


def _look(workplace: Path, file: Path, seen: Content) -> Look:
    here, present = _present(workplace)
    does = taking_back.outcome(present.rounds if present else (), seen.rounds)
    copied = tuple(
        CopiedRound(one.name, one.state, one.practice, len(seen.answers[one.name.casefold()])) for one in seen.rounds
    )
    lost = 0
    for name in (*does.follow, *does.go):
        ours = present.answers[name.casefold()] if present else frozenset()
        lost += len(ours - seen.answers.get(name.casefold(), frozenset()))
    other = present is not None and present.public_key != seen.public_key
    return Look(file, seen.company, seen.example, seen.made_on, copied, here, does, lost, other)


def _present(workplace: Path) -> tuple[Here, Content | None]:
    try:
        with database.opened(workplace) as db:
            return Here.SOUND, back_up_files.content(db)
    except KnownProblem as problem:
        if problem.trouble is Trouble.NO_WORKPLACE:
            return Here.EMPTY, None
        if problem.trouble is Trouble.STORE_DAMAGED:
            return Here.DAMAGED, None
        raise
    except LookupError:  # a company without layers: nothing could be done with it either
        return Here.DAMAGED, None


def _check_pin_of(copy: Database, workplace: Path, pin: str, clock: Clock) -> None:
    access.must_be_whole(copy, secrets.PIN)
    # Counted outside the copy: whoever takes it back a second time must not begin at nought again.
    with tries_in(paths.restore_tries(workplace)) as tries, counted(tries, secrets.PIN, clock):
        if not pin_matches(secrets.pin_hash(copy), pin):
            raise KnownProblem(Trouble.WRONG_PIN)


@contextmanager
def _alone(workplace: Path) -> Iterator[None]:
    """While nobody answers at a kiosk, and nobody else makes or takes back a copy."""
    try:
        workplace.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unusable(workplace, error) from error
    kiosk = take_place(workplace)
    try:
        with one_at_a_time(workplace):
            yield
    finally:
        kiosk.let_go()


def _free_name(workplace: Path, what: str, day: date) -> Path:
    for number in count(1):
        ending = "" if number == 1 else f"-{number}"
        aside = workplace / f"leercultuur-{what}-{day.isoformat()}{ending}.db"
        if not aside.exists():
            return aside
    raise AssertionError  # there is always another number
