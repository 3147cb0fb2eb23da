"""What the owner set can be changed later: one thing at a time, and never what people in a round were promised."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.departments import EarlierRound, taken_over
from leercultuur_desktop.domain.identifiers import LAYERS, MINIMUM_GROUP_FLOOR, Layer
from leercultuur_desktop.domain.settings import IDLE_RANGE, LARGEST_MINIMUM, SCREEN_RANGE, TARGET_RANGE, Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, workplace
from leercultuur_desktop.store import companies, database, rounds
from leercultuur_desktop.store.settings import load_settings, save_settings

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME_LENGTH: Final = 100
WHY_LENGTH: Final = 500
DEPARTMENT_LENGTH: Final = 60
MOST_PEOPLE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What can't be changed now.

    `open_round` names the round whose departments, minimum group and tickets are fixed while it is open (None: no round
    is open); `least_group` is the smallest minimum group that may be set: what was promised once is never lowered.
    `earlier` are the closed rounds, oldest first, with the departments that a new name may not be taken from.
    """

    open_round: str | None
    least_group: int
    earlier: tuple[EarlierRound, ...] = ()


def limits(folder: Path) -> Limits:
    """What holds now."""
    with database.opened(folder) as db:
        return _limits(db)


def rename(folder: Path, name: str, pin: str, *, clock: access.Clock = time.time) -> None:
    """Give the company another name; KnownProblem TEXT_FORM."""
    name = _text(name, NAME_LENGTH)
    with _changing(folder, pin, clock) as db:
        _save(db, lambda company: replace(company, name=name))


def change_headcount(
    folder: Path, headcount: Mapping[Layer, int], pin: str, *, clock: access.Clock = time.time
) -> None:
    """Correct the number of people per layer, also while a round is open: it keeps those of its last day."""
    whole = {layer: headcount.get(layer, 0) for layer in LAYERS}
    if min(whole.values()) < 0 or not 1 <= sum(whole.values()) <= MOST_PEOPLE:
        raise KnownProblem(Trouble.NUMBER_RANGE, low=1, high=MOST_PEOPLE)
    with _changing(folder, pin, clock) as db:
        _save(db, lambda company: replace(company, headcount=whole))


def change_departments(
    folder: Path,
    names: Sequence[str],
    pin: str,
    *,
    renamed: Mapping[str, str] | None = None,
    clock: access.Clock = time.time,
) -> None:
    """Another list of departments, in this order; `renamed` gives the old name by the new one.

    Closed rounds keep theirs, and rounds are compared by name. KnownProblem ROUND_FIXES while a round is open,
    DEPARTMENT_TWICE, TEXT_FORM, or DEPARTMENT_WAS_OTHER for a new name that a closed round knows as another department.
    """
    clean = tuple(_text(name, DEPARTMENT_LENGTH) for name in names)
    other_names = {_text(new, DEPARTMENT_LENGTH): old for new, old in (renamed or {}).items()}
    seen: set[str] = set()
    for name in clean:
        if name.casefold() in seen:
            raise KnownProblem(Trouble.DEPARTMENT_TWICE, name=name)
        seen.add(name.casefold())
    with _changing(folder, pin, clock) as db:
        _must_be_free(db)
        other = taken_over(other_names, _limits(db).earlier)
        if other is not None:
            raise KnownProblem(Trouble.DEPARTMENT_WAS_OTHER, name=other[0], round=other[1])
        _save(db, lambda company: replace(company, departments=clean))


def change_why(
    folder: Path, why: str, why_layers: Mapping[Layer, str], pin: str, *, clock: access.Clock = time.time
) -> None:
    """Another reason for asking, for everybody and per layer; each may be empty."""
    everybody = _text(why, WHY_LENGTH, empty=True)
    per_layer = {layer: _text(text, WHY_LENGTH, empty=True) for layer, text in why_layers.items()}
    with _changing(folder, pin, clock) as db:
        kept = {layer: text for layer, text in per_layer.items() if text}
        _save(db, lambda company: replace(company, why=everybody, why_layers=kept))


def change_minimum_group(folder: Path, size: int, pin: str, *, clock: access.Clock = time.time) -> None:
    """Another minimum group for the rounds to come; KnownProblem ROUND_FIXES, MINIMUM_LOWER, NUMBER_RANGE."""
    _in_range(size, (MINIMUM_GROUP_FLOOR, LARGEST_MINIMUM))
    with _changing(folder, pin, clock) as db:
        _must_be_free(db)
        least = _limits(db).least_group
        if size < least:
            raise KnownProblem(Trouble.MINIMUM_LOWER, least=least)
        _set(db, lambda settings: replace(settings, minimum_group=size))


def change_tickets(folder: Path, wanted: bool, pin: str, *, clock: access.Clock = time.time) -> None:
    """Ask a code from paper or not; KnownProblem ROUND_FIXES while a round is open."""
    with _changing(folder, pin, clock) as db:
        _must_be_free(db)
        _set(db, lambda settings: replace(settings, tickets=wanted))


def change_target(folder: Path, target: float, pin: str, *, clock: access.Clock = time.time) -> None:
    """Aim at another score, in the rounds to come."""
    _in_range(target, TARGET_RANGE)
    with _changing(folder, pin, clock) as db:
        _set(db, lambda settings: replace(settings, target=round(target, 1)))


def change_idle(folder: Path, seconds: int, pin: str, *, clock: access.Clock = time.time) -> None:
    """Let the kiosk wait longer or shorter."""
    _in_range(seconds, IDLE_RANGE)
    with _changing(folder, pin, clock) as db:
        _set(db, lambda settings: replace(settings, idle_seconds=seconds))


def change_remarks(folder: Path, wanted: bool, pin: str, *, clock: access.Clock = time.time) -> None:
    """Ask for a remark or not."""
    with _changing(folder, pin, clock) as db:
        _set(db, lambda settings: replace(settings, remarks=wanted))


def change_languages(folder: Path, languages: Sequence[str], pin: str, *, clock: access.Clock = time.time) -> None:
    """Offer other languages, in the product's order; one that isn't whole is never offered, Dutch always."""
    chosen = tuple(one for one in workplace.kiosk_languages() if one in languages or one == "nl")
    with _changing(folder, pin, clock) as db:
        _set(db, lambda settings: replace(settings, languages=chosen))


def change_screen(folder: Path, inches: float | None, pin: str, *, clock: access.Clock = time.time) -> None:
    """Tell how large the kiosk's screen is, corner to corner; None believes the screen again."""
    if inches is not None:
        _in_range(inches, SCREEN_RANGE)
    with _changing(folder, pin, clock) as db:
        _set(db, lambda settings: replace(settings, screen_inches=inches))


@contextmanager
def _changing(folder: Path, pin: str, clock: access.Clock) -> Iterator[Database]:
    """The database for one change, in one transaction; KnownProblem for the PIN."""
    with database.opened(folder) as db:
        access.check_pin_in(db, pin, clock=clock)
        with db.atomic():
            yield db


def _save(db: Database, edit: Callable[[Company], Company]) -> None:
    companies.save_company(db, edit(companies.load_company(db)))


def _set(db: Database, edit: Callable[[Settings], Settings]) -> None:
    save_settings(db, edit(load_settings(db)))


def _limits(db: Database) -> Limits:
    every = rounds.all_rounds(db)
    promised = [one.minimum_group for one in every if not one.practice]
    return Limits(
        open_round=next((one.name for one in every if one.is_open), None),
        least_group=max([MINIMUM_GROUP_FLOOR, *promised]),
        earlier=tuple(EarlierRound(one.name, one.departments) for one in every if not one.is_open),
    )


def _must_be_free(db: Database) -> None:
    name = _limits(db).open_round
    if name is not None:
        raise KnownProblem(Trouble.ROUND_FIXES, name=name)


def _text(text: str, longest: int, *, empty: bool = False) -> str:
    """The text on one line; KnownProblem TEXT_FORM for one that is empty, too long or not printable."""
    plain = " ".join(text.split())
    if len(plain) > longest or not plain.isprintable() or not (plain or empty):
        raise KnownProblem(Trouble.TEXT_FORM, longest=longest)
    return plain


def _in_range(number: float, limits: tuple[float, float]) -> None:
    low, high = limits
    if not low <= number <= high:
        raise KnownProblem(Trouble.NUMBER_RANGE, low=low, high=high)
