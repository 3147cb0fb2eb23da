"""Back-ups: one that somebody asks for, and the ones that the office keeps by itself and that never show a diary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store import back_up_files, back_up_settings, database
from leercultuur_desktop.store.back_up_files import Content
from leercultuur_desktop.store.connection import unusable
from leercultuur_desktop.store.erasing import erase_file
from leercultuur_desktop.store.exclusive import hold

if TYPE_CHECKING:
    from sqlite_utils import Database

_NEWEST: Final = 3
_MONTHS: Final = 3
# Only signs that sticks formatted as FAT can hold, and nothing in capitals that some of them fold.
_STEM: Final = "leercultuur-reservekopie"
_DATED: Final = re.compile(rf"{_STEM}-[0-9a-f]+-(\d{{4}}-\d\d-\d\d)\.db")
_WHILE_OPEN: Final = "open-meting"
ASIDE: Final = "leercultuur-before-*.db"
"""What the program put aside in the workplace before it changed something big."""


@dataclass(frozen=True, slots=True)
class BackUps:
    """Where back-ups go by themselves and what stands there; `reachable` is False while the stick isn't in.

    `chosen` says that the owner chose the place; `last` is the day of the last back-up that worked out, `last_folder`
    where that one went, and `same_disk` says that it lies on the disk of the data itself.
    """

    folder: Path
    chosen: bool
    reachable: bool
    same_disk: bool
    last: date | None
    last_folder: Path | None
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A back-up that was made; `round_open` says that a second one beside it would show a diary."""

    file: Path
    round_open: bool


def back_up_to(workplace: Path, target: Path, *, today: date | None = None) -> Made:
    """Write a back-up to the file that somebody named, in place of what stood there.

    KnownProblem BACK_UP_IS_STORE, BACK_UP_BUSY, DISK_FULL or FILE_UNWRITABLE; then nothing changed.
    """
    if back_up_files.is_same_file(target, workplace):
        raise KnownProblem(Trouble.BACK_UP_IS_STORE, file=str(target))
    day = today or date.today()
    with database.opened(workplace) as db, one_at_a_time(workplace):
        _sweep(target.parent, f".{target.name}.")
        back_up_files.write_copy(db, target, day)
        back_up_settings.save_last(db, day, str(target.parent.absolute()))
        database.tidy(db)
        return Made(target, _is_open(back_up_files.content(db)))


def back_up_by_itself(workplace: Path, *, today: date | None = None) -> Made:
    """Write the back-up that is due, take away those that would show a diary or are one too many, and give the file.

    While a round is open there is one file of it, which each new one replaces. KnownProblem BACK_UP_PLACE while the
    chosen stick isn't in, BACK_UP_BUSY, DISK_FULL or FILE_UNWRITABLE; then the earlier ones stay.
    """
    day = today or date.today()
    with database.opened(workplace) as db, one_at_a_time(workplace):
        folder = _place(db, workplace)
        stem = f"{_STEM}-{back_up_settings.mark(db) or _new_mark(db)}"
        now = back_up_files.content(db)
        is_open = _is_open(now)
        single = folder / f"{stem}-{_WHILE_OPEN}.db"
        target = single if is_open else folder / f"{stem}-{day.isoformat()}.db"
        _sweep(folder, f".{stem}-")
        _sweep(workplace, ".leercultuur-before-")
        back_up_files.write_copy(db, target, day)
        back_up_settings.save_last(db, day, str(target.parent.absolute()))
        database.tidy(db)
        others = [one for one in (*folder.glob(f"{stem}-*.db"), *workplace.glob(ASIDE)) if one != target]
        _thin_out(others, now, target, () if is_open else (single,))
    return Made(target, is_open)


def back_up_at_the_end(workplace: Path) -> None:
    """The back-up that is due when a kiosk closes; nobody is there to read why it can't be made."""
    with suppress(KnownProblem):
        back_up_by_itself(workplace)


def state(workplace: Path) -> BackUps:
    """Where back-ups go, and what stands there."""
    with database.opened(workplace) as db:
        chosen = back_up_settings.folder(db)
        folder = Path(chosen) if chosen else paths.back_ups(workplace)
        last = back_up_settings.last(db)
        mark = back_up_settings.mark(db)
    last_folder = Path(last[1]) if last else None
    names: tuple[str, ...] = ()
    with suppress(OSError):
        names = tuple(sorted(one.name for one in folder.glob(f"{_STEM}-{mark}-*.db"))) if mark else ()
    return BackUps(
        folder=folder,
        chosen=bool(chosen),
        reachable=not chosen or _is_folder(folder),
        same_disk=last_folder is not None and _on_one_disk(last_folder, workplace),
        last=last[0] if last else None,
        last_folder=last_folder,
        names=names + tuple(sorted(one.name for one in workplace.glob(ASIDE))),
    )


def choose_place(workplace: Path, folder: Path | None) -> None:
    """Let back-ups go to this folder from now on; None for the place inside the workplace.

    The file of the open round goes from the old place, so that there is one: make a new back-up right after.
    KnownProblem BACK_UP_PLACE where the folder isn't there.
    """
    if folder is not None and not _is_folder(folder):
        raise KnownProblem(Trouble.BACK_UP_PLACE, folder=str(folder))
    with database.opened(workplace) as db, one_at_a_time(workplace):
        before = back_up_settings.folder(db)
        after = str(folder.absolute()) if folder is not None else None
        back_up_settings.save_folder(db, after)
        database.tidy(db)
        old = Path(before) if before else paths.back_ups(workplace)
        if after != before:
            with suppress(OSError):  # a stick that isn't in keeps its file until it is in again
                for single in old.glob(f"{_STEM}-{back_up_settings.mark(db)}-{_WHILE_OPEN}.db"):
                    take_away(single)


def copies(workplace: Path) -> dict[Path, Content]:
    """Every file of this workplace's own back-ups that can be reached and read, with what it holds."""
    with database.opened(workplace) as db:
        chosen = back_up_settings.folder(db)
        key = back_up_files.content(db).public_key
    folders = [paths.back_ups(workplace), *([Path(chosen)] if chosen else [])]
    found: dict[Path, Content] = {}
    for file in (*workplace.glob("leercultuur-*.db"), *(one for folder in folders for one in _files(folder))):
        with suppress(KnownProblem):
            seen = back_up_files.look_into(file)
            if seen.public_key == key:
                found[file] = seen
    return found


@contextmanager
def one_at_a_time(workplace: Path) -> Iterator[None]:
    """Hold the place of whoever makes or takes back a copy; KnownProblem BACK_UP_BUSY while somebody else has it."""
    try:
        held = hold(paths.back_up_lock(workplace))
    except OSError as error:
        raise unusable(workplace, error) from error
    if held is None:
        raise KnownProblem(Trouble.BACK_UP_BUSY)
    with held:
        yield


def to_keep(days: Iterable[date]) -> set[date]:
    """Of dated back-ups: the newest three, and the newest of each of the three months that had one before those."""
    newest_first = sorted(set(days), reverse=True)
    kept = set(newest_first[:_NEWEST])
    months = {(day.year, day.month) for day in kept}
    for day in newest_first[_NEWEST:]:
        month = (day.year, day.month)
        if month not in months and len(kept) < _NEWEST + _MONTHS:
            kept.add(day)
            months.add(month)
    return kept


def is_earlier_state(then: Mapping[str, frozenset[bytes]], now: Mapping[str, frozenset[bytes]]) -> bool:
    """Whether a copy shows a round half answered, and holds no answer that isn't kept elsewhere.

    Two states of one round, laid beside each other, tell who answered before a day and who after it.
    """
    held = [(keys, now.get(name, frozenset())) for name, keys in then.items() if keys]
    return all(keys <= later for keys, later in held) and any(keys < later for keys, later in held)


def _thin_out(others: Iterable[Path], now: Content, made: Path, singles: tuple[Path, ...]) -> None:
    dated = _dated(made)
    for file in others:
        with suppress(KnownProblem, OSError):
            seen = back_up_files.look_into(file)
            if seen.public_key != now.public_key:
                continue
            over = file in singles and all(keys <= now.answers.get(name, set()) for name, keys in seen.answers.items())
            if over or is_earlier_state(seen.answers, now.answers):
                take_away(file)
            else:
                dated |= _dated(file)
    kept = to_keep(dated.values())
    for file, day in dated.items():
        if day not in kept and file != made:  # with a wrong clock the new one may seem the oldest
            with suppress(OSError):
                take_away(file)


def _dated(file: Path) -> dict[Path, date]:
    found = _DATED.fullmatch(file.name)
    return {file: date.fromisoformat(found[1])} if found else {}


def take_away(file: Path) -> None:
    """Erase a copy; OSError where that fails. What a kill leaves of it looks like a draft and is swept like one."""
    going = file.with_name(f".{file.name}.{token_hex(4)}.part")
    file.replace(going)
    erase_file(going)


def _is_open(now: Content) -> bool:
    return any(one.is_open for one in now.rounds)


def _place(db: Database, workplace: Path) -> Path:
    chosen = back_up_settings.folder(db)
    if chosen:
        if not _is_folder(Path(chosen)):
            raise KnownProblem(Trouble.BACK_UP_PLACE, folder=chosen)
        return Path(chosen)
    folder = paths.back_ups(workplace)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise unusable(folder, error) from error
    return folder


def _new_mark(db: Database) -> str:
    mark = token_hex(3)
    back_up_settings.save_mark(db, mark)
    return mark


def _sweep(folder: Path, start: str) -> None:
    """What a killed back-up left; only one is made at a time, so nobody needs it."""
    with suppress(OSError):
        for draft in folder.iterdir():
            if draft.name.startswith(start) and ".part" in draft.name:
                erase_file(draft)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.db"))
    except OSError:
        return []


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _on_one_disk(folder: Path, workplace: Path) -> bool:
    try:
        return folder.stat().st_dev == workplace.stat().st_dev
    except OSError:  # a stick that isn't in is at least another disk
        return False
