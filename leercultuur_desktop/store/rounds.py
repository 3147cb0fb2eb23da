"""Rounds in the database: opened with everything frozen, closed for good, fixed once their results were seen."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.questionnaire import Questionnaire, from_plain, to_plain
from leercultuur_desktop.domain.rounds import Round, RoundState
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.store import settings as stored_settings
from leercultuur_desktop.store import tickets

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME_LENGTH = 60


def open_round(
    db: Database, name: str, company: Company, settings: Settings, questionnaire: Questionnaire, today: date
) -> Round:
    """A new open round; KnownProblem for a taken or unusable name, or while another is open."""
    name = name.strip()
    if not name or len(name) > NAME_LENGTH or not name.isprintable():
        raise KnownProblem(Trouble.ROUND_NAME_FORM, longest=NAME_LENGTH)
    with db.atomic():
        for one in all_rounds(db):
            if one.name.casefold() == name.casefold():
                raise KnownProblem(Trouble.ROUND_NAME_TAKEN, name=one.name)
            if one.is_open:
                raise KnownProblem(Trouble.ROUND_ALREADY_OPEN, name=one.name)
        db.table("rounds").insert(
            {
                "name": name,
                "state": RoundState.OPEN.value,
                "practice": 0,
                "minimum_group": settings.minimum_group,
                "target": settings.target,
                "headcount": json.dumps(company.headcount),
                "departments": json.dumps(company.departments, ensure_ascii=False),
                "questionnaire": json.dumps(to_plain(questionnaire), ensure_ascii=False),
                "tickets": int(settings.tickets),
                "fixed": 0,
                "opened_on": today.isoformat(),
                "closed_on": None,
            }
        )
        _drop_plans(db)
    return named_round(db, name)


def close_round(db: Database, name: str, company: Company, today: date) -> Round:
    """Close the round for good, with head-counts and departments as they are now; KnownProblem if it isn't open."""
    with db.atomic():
        the_round = named_round(db, name)
        if not the_round.is_open:
            raise KnownProblem(Trouble.ROUND_CLOSED, name=the_round.name)
        db.table("rounds").update(
            the_round.id,
            {
                "state": RoundState.CLOSED.value,
                "headcount": json.dumps(company.headcount),
                "departments": json.dumps(company.departments, ensure_ascii=False),
                # A clock that was set back meanwhile must not make a round end before it began.
                "closed_on": max(today, the_round.opened_on or today).isoformat(),
            },
        )
        tickets.drop(db, the_round.id)
        _drop_plans(db)
    return named_round(db, name)


def _drop_plans(db: Database) -> None:
    # What was planned has come about, or was for the round before.
    for name in (stored_settings.LAST_DAY, stored_settings.NEXT_ROUND):
        stored_settings.save_plan(db, name, None)


def mark_practice(db: Database, round_id: int) -> None:
    """Make a round a practice round, for good."""
    db.table("rounds").update(round_id, {"practice": 1})


def fix(db: Database, round_id: int) -> None:
    """Remember that a closed round's results were opened: nothing is merged into it from now on."""
    db.execute("update rounds set fixed = 1 where id = ? and state = 'closed' and fixed = 0", [round_id])


def all_rounds(db: Database) -> tuple[Round, ...]:
    """All rounds, oldest first."""
    try:
        return tuple(round_from(row) for row in db.query("select * from rounds order by id"))
    except (ValueError, KeyError, TypeError, AttributeError) as error:  # a row that this program never wrote so
        file = db.execute("pragma database_list").fetchone()[2]
        raise KnownProblem(Trouble.STORE_DAMAGED, file=str(file)) from error


def named_round(db: Database, name: str) -> Round:
    """The round with this name, whatever the case; KnownProblem ROUND_UNKNOWN."""
    wanted = name.strip().casefold()
    for one in all_rounds(db):
        if one.name.casefold() == wanted:
            return one
    raise KnownProblem(Trouble.ROUND_UNKNOWN, name=name)


def known_round(db: Database, round_id: int) -> Round:
    """The round that a screen asked answers for; KnownProblem NO_OPEN_ROUND where it is gone."""
    for one in all_rounds(db):
        if one.id == round_id:
            return one
    raise KnownProblem(Trouble.NO_OPEN_ROUND)


def the_open_round(db: Database) -> Round:
    """The open round; KnownProblem NO_OPEN_ROUND."""
    for one in all_rounds(db):
        if one.is_open:
            return one
    raise KnownProblem(Trouble.NO_OPEN_ROUND)


def closed_round(db: Database, name: str | None) -> Round:
    """The closed round with this name, or the last closed one; KnownProblem where there is none or it is open."""
    if name is not None:
        the_round = named_round(db, name)
        if the_round.is_open:
            raise KnownProblem(Trouble.ROUND_STILL_OPEN, name=the_round.name)
        return the_round
    closed = [one for one in all_rounds(db) if not one.is_open]
    if not closed:
        raise KnownProblem(Trouble.NO_CLOSED_ROUND)
    return closed[-1]


def round_from(row: dict[str, Any]) -> Round:
    """A round from its row."""
    return Round(
        id=row["id"],
        name=row["name"],
        state=RoundState(row["state"]),
        practice=bool(row["practice"]),
        minimum_group=row["minimum_group"],
        target=row["target"],
        headcount={Layer(layer): count for layer, count in json.loads(row["headcount"]).items()},
        departments=tuple(json.loads(row["departments"])),
        questionnaire=from_plain(json.loads(row["questionnaire"])),
        fixed=bool(row["fixed"]),
        opened_on=date.fromisoformat(row["opened_on"]),
        closed_on=date.fromisoformat(row["closed_on"]) if row["closed_on"] else None,
        tickets=bool(row["tickets"]),
    )
