"""Deleting for good: one round, or the whole workplace, as the law on privacy gives people a right to."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, back_up
from leercultuur_desktop.services.one_kiosk import take_place
from leercultuur_desktop.services.tries import Clock
from leercultuur_desktop.store import companies, database, rounds, taking_back
from leercultuur_desktop.store.back_up_files import flush_folder
from leercultuur_desktop.store.erasing import erase_file, finish, give_up_database, is_unfinished


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted, by name; `copies_left` still hold it, and `tidy` is False where old bytes wait to be cleared.

    `others_left` are files in the workplace that are not the program's.
    """

    name: str
    copies_gone: tuple[Path, ...] = ()
    copies_left: tuple[Path, ...] = ()
    others_left: tuple[Path, ...] = ()
    tidy: bool = True


def copies_with(workplace: Path, round_name: str | None = None) -> tuple[Path, ...]:
    """The workplace's own back-ups that hold this round, or all of them for None."""
    found = back_up.copies(workplace)
    # What was put aside and can't be read may hold it too: a damaged database, say.
    unread = tuple(one for one in sorted(workplace.glob(back_up.ASIDE)) if one not in found)
    if round_name is None:
        return (*found, *unread)
    wanted = round_name.strip().casefold()
    with_it = (file for file, seen in found.items() if wanted in {one.name.casefold() for one in seen.rounds})
    return (*with_it, *unread)


def absent_place(workplace: Path) -> Path | None:
    """The chosen place of back-ups while it can't be reached: copies there can't be found, nor deleted."""
    state = back_up.state(workplace)
    return None if state.reachable else state.folder


def delete_round(
    workplace: Path, name: str, typed: str, pin: str, *, copies: bool, clock: Clock = time.time
) -> Deleted:
    """Delete a closed round with its answers, remarks and plan, and with `copies` the back-ups that hold it.

    `typed` is the name once more. KnownProblem for the PIN, ROUND_UNKNOWN, NAME_DIFFERS, DELETE_WHILE_OPEN, KIOSK_OPEN
    or BACK_UP_BUSY; then nothing was deleted.
    """
    kiosk = take_place(workplace)  # one that stands open may hold the round's number
    try:
        with database.opened(workplace) as db, back_up.one_at_a_time(workplace):
            access.check_pin_in(db, pin, clock=clock)
            the_round = rounds.named_round(db, name)
            _must_match(typed, the_round.name)
            if the_round.is_open:
                raise KnownProblem(Trouble.DELETE_WHILE_OPEN, name=the_round.name)
            holding = copies_with(workplace, the_round.name)
            taking_back.delete_round(db, the_round)
            tidy = database.tidy(db)
        with suppress(OSError):
            for aside in workplace.glob(f"plan-{the_round.id}*.sealed"):
                if aside.name.removeprefix(f"plan-{the_round.id}")[0] in ".-":  # not of round 12 when this is 1
                    erase_file(aside)
        gone, left = _erase(holding) if copies else ((), holding)
        return Deleted(the_round.name, gone, left, tidy=tidy)
    finally:
        kiosk.let_go()


def retire(workplace: Path, typed: str, pin: str, *, copies: bool, clock: Clock = time.time) -> Deleted:
    """Delete the whole workplace; `typed` is the company's name, `copies` says whether its back-ups go too.

    KnownProblem for the PIN, NAME_DIFFERS, DELETE_WHILE_OPEN, KIOSK_OPEN or BACK_UP_BUSY; then nothing was deleted.
    """
    kiosk = take_place(workplace)
    try:
        with back_up.one_at_a_time(workplace):
            with database.opened(workplace) as db:
                access.check_pin_in(db, pin, clock=clock)
                name = companies.load_company(db).name
                _must_match(typed, name)
                for one in rounds.all_rounds(db):
                    if one.is_open:
                        raise KnownProblem(Trouble.DELETE_WHILE_OPEN, name=one.name)
                holding = copies_with(workplace)
            gone, left = _erase(holding) if copies else ((), holding)
            give_up_database(workplace)
    finally:
        kiosk.let_go()
    _finish(workplace)
    return Deleted(name, gone, left, _others(workplace, left))


def delete_copy(workplace: Path, file: Path, pin: str, *, clock: Clock = time.time) -> Deleted:
    """Delete one of the workplace's own back-ups; KnownProblem for the PIN or BACK_UP_BUSY, then nothing is."""
    with back_up.one_at_a_time(workplace):
        access.check_pin(workplace, pin, clock=clock)
        gone, left = _erase([file])
    return Deleted(file.name, gone, left)


def finish_retiring(workplace: Path) -> bool:
    """Finish a deletion that was cut off by a kill or a power cut; whether there was one."""
    if not is_unfinished(workplace):
        return False
    _finish(workplace)
    return True


def _finish(workplace: Path) -> None:
    try:
        finish(workplace)
    except OSError as error:
        raise KnownProblem(Trouble.ERASE_FAILED, faults=[str(workplace)]) from error
    _clear(workplace)


def _must_match(typed: str, name: str) -> None:
    if " ".join(typed.split()).casefold() != " ".join(name.split()).casefold():
        raise KnownProblem(Trouble.NAME_DIFFERS, name=name)


def _erase(files: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    gone, left = [], []
    for file in files:
        try:
            back_up.take_away(file)
            for ending in ("-wal", "-shm"):  # of a damaged one that was put aside
                erase_file(file.with_name(f"{file.name}{ending}"))
            gone.append(file)
        except OSError:  # a stick that was pulled out, or one that is only for reading: told by name
            left.append(file)
    return tuple(gone), tuple(left)


def _clear(workplace: Path) -> None:
    """The program's own small files."""
    small = (
        paths.kiosk_lock(workplace),
        paths.back_up_lock(workplace),
        paths.restore_tries(workplace),
        paths.log_file(workplace),
        *workplace.glob("plan-*.sealed"),
        *workplace.glob(".leercultuur*.part*"),
    )
    for file in small:
        with suppress(OSError):
            erase_file(file)
    with suppress(OSError):  # only when nothing is left in them
        paths.back_ups(workplace).rmdir()
    flush_folder(workplace)


def _others(workplace: Path, copies_left: tuple[Path, ...]) -> tuple[Path, ...]:
    with suppress(OSError):
        return tuple(sorted(one for one in workplace.rglob("*") if one.is_file() and one not in copies_left))
    return ()
