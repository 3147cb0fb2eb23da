"""Making a workplace, and its company, settings and rounds."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.rounds import Round, RoundState
from leercultuur_desktop.domain.settings import Plans, Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language import offered
from leercultuur_desktop.language.signed_off import signed_off
from leercultuur_desktop.sealing.keys import new_key_pair, new_recovery_code
from leercultuur_desktop.services import access
from leercultuur_desktop.store import companies, database, drafts, records, rounds, secrets, settings
from leercultuur_desktop.store.settings import LAST_DAY, NEXT_ROUND, load_plans, load_settings, save_plan


@dataclass(frozen=True, slots=True)
class RoundOverview:
    """One round for a list: of an open one nothing more than the total.

    `looked_at` tells that a closed one's results were opened before.
    """

    name: str
    state: RoundState
    practice: bool
    questionnaire_id: str
    questionnaire_version: str
    responses: int
    opened_on: date | None
    closed_on: date | None
    looked_at: bool = False


def exists(workplace: Path) -> bool:
    """Whether the folder holds a company."""
    return database.exists(workplace)


def clear_drafts(workplace: Path) -> None:
    """Take away what a set-up left that was cut off in the middle."""
    drafts.clear_drafts(workplace)


def must_be_empty(workplace: Path) -> None:
    """KnownProblem WORKPLACE_EXISTS when the folder holds a company already."""
    if exists(workplace):
        raise KnownProblem(Trouble.WORKPLACE_EXISTS, folder=str(workplace))


def create(
    workplace: Path,
    company: Company,
    chosen: Settings,
    pin: str,
    passphrase: str,
    *,
    work: access.Work | None = None,
    recovery_pending: bool = False,
) -> str:
    """Make a workplace with new keys and return its recovery code, which is kept nowhere.

    `recovery_pending` remembers that nobody has typed the code back yet.

    KnownProblem WORKPLACE_EXISTS, FOLDER_UNUSABLE, PIN_FORM or PASSPHRASE_FORM; then nothing is made.
    """
    access.check_pin_form(pin)
    access.check_passphrase_form(passphrase)
    work = work or access.Work()
    pair, code = new_key_pair(), new_recovery_code()
    with database.made(workplace) as db:
        companies.save_company(db, company)
        settings.save_settings(db, chosen)
        settings.set_mark(db, settings.RECOVERY_PENDING, recovery_pending)
        secrets.save_public_key(db, pair.public)
        access.lock(db, secrets.PASSPHRASE, pair.private, passphrase, work)
        access.lock(db, secrets.RECOVERY, pair.private, code, work)
        access.save_pin(db, pin, work)
        database.tidy(db)
    return code


def company(workplace: Path) -> Company:
    """The company."""
    with database.opened(workplace) as db:
        return companies.load_company(db)


def kiosk_languages() -> tuple[str, ...]:
    """The languages that a kiosk can offer: Dutch first, and those that are translated whole."""
    return offered.kiosk_languages(paths.translations(), None)


def signed_off_languages() -> frozenset[str]:
    """The languages that somebody who speaks them has read and found good; the others a machine translated."""
    return signed_off(paths.translations())


def current_settings(workplace: Path) -> Settings:
    """The settings."""
    with database.opened(workplace) as db:
        return load_settings(db)


def plans(workplace: Path) -> Plans:
    """What the owner planned: days to tell people, which open or close nothing."""
    with database.opened(workplace) as db:
        return load_plans(db)


def round_overviews(workplace: Path) -> tuple[RoundOverview, ...]:
    """All rounds, oldest first."""
    with database.opened(workplace) as db:
        return tuple(
            RoundOverview(
                name=one.name,
                state=one.state,
                practice=one.practice,
                questionnaire_id=one.questionnaire.id,
                questionnaire_version=one.questionnaire.version,
                responses=records.response_count(db, one.id),
                opened_on=one.opened_on,
                closed_on=one.closed_on,
                looked_at=one.fixed,
            )
            for one in rounds.all_rounds(db)
        )


def open_round(
    workplace: Path,
    name: str,
    pin: str,
    *,
    last_day: date | None = None,
    today: date | None = None,
    clock: access.Clock = time.time,
) -> Round:
    """Open a round with the program's questionnaire, frozen in it; KnownProblem for the PIN or the name.

    `last_day` is the last day that the kiosk names from the start.
    """
    questionnaire = read_questionnaire()
    with database.opened(workplace) as db:
        access.check_pin_in(db, pin, clock=clock)
        with db.atomic():
            opened = rounds.open_round(
                db, name, companies.load_company(db), load_settings(db), questionnaire, today or date.today()
            )
            save_plan(db, LAST_DAY, last_day)
        return opened


def close_round(
    workplace: Path, name: str, pin: str, *, today: date | None = None, clock: access.Clock = time.time
) -> Round:
    """Close a round for good; KnownProblem for the PIN, an unknown or a closed round."""
    with database.opened(workplace) as db:
        access.check_pin_in(db, pin, clock=clock)
        closed = rounds.close_round(db, name, companies.load_company(db), today or date.today())
        database.tidy(db)
        return closed


def response_count(workplace: Path) -> int:
    """The total of the open round; KnownProblem NO_OPEN_ROUND."""
    with database.opened(workplace) as db:
        return records.response_count(db, rounds.the_open_round(db).id)


def plan_last_day(workplace: Path, day: date | None, pin: str, *, clock: access.Clock = time.time) -> None:
    """Tell people the open round's last day (None: no longer); KnownProblem for the PIN, NO_OPEN_ROUND."""
    with database.opened(workplace) as db:
        access.check_pin_in(db, pin, clock=clock)
        with db.atomic():
            rounds.the_open_round(db)
            save_plan(db, LAST_DAY, day)


def plan_next_round(workplace: Path, day: date | None, pin: str, *, clock: access.Clock = time.time) -> None:
    """Tell people the next round's first day (None: no longer); KnownProblem for the PIN, ROUND_ALREADY_OPEN."""
    with database.opened(workplace) as db:
        access.check_pin_in(db, pin, clock=clock)
        with db.atomic():
            for one in rounds.all_rounds(db):
                if one.is_open:
                    raise KnownProblem(Trouble.ROUND_ALREADY_OPEN, name=one.name)
            save_plan(db, NEXT_ROUND, day)
