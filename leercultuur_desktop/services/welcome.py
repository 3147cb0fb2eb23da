"""What the kiosk's first screen needs, read so lightly that it never waits for the heavy libraries."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

from leercultuur_desktop import paths
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.published_line import PublishedLine
from leercultuur_desktop.domain.questionnaire import Questionnaire, from_plain
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.language.offered import kiosk_languages
from leercultuur_desktop.store.glance import glance
from leercultuur_desktop.store.settings import plans_from, settings_from


@dataclass(frozen=True, slots=True)
class Welcome:
    """The company and its open round as the kiosk greets with them; `round_id` is None while no round is open.

    `kept` names everything that the workplace keeps of somebody who answers, as its database is really made.
    `tickets` says that the open round asks everybody for a one-time code; it is frozen in the round.
    A practice round takes no real answers: the kiosk then says so and offers no start.
    `open_until` and `next_round` are what the owner planned, as long as there is use in telling it; in `this_year`
    a day needs no year. `screen_inches` is the screen's diagonal where the owner gave it.
    """

    company: str
    why: str
    example: bool
    departments: tuple[str, ...]
    languages: tuple[str, ...]
    minimum_group: int
    idle_seconds: int
    remarks: bool
    tickets: bool
    round_id: int | None
    round_name: str | None
    practice: bool
    questionnaire: Questionnaire | None
    lines: tuple[PublishedLine, ...] = ()
    kept: tuple[str, ...] = ()
    open_until: date | None = None
    next_round: date | None = None
    this_year: int = 0
    screen_inches: float | None = None


def welcome(workplace: Path, *, today: date | None = None) -> Welcome:
    """What the kiosk of this workplace shows first; KnownProblem where there is no sound workplace."""
    today = today or date.today()
    seen = glance(workplace)
    settings = settings_from(seen.settings)
    plans = plans_from(seen.settings)
    the_round = seen.open_round
    asked = from_plain(json.loads(the_round["questionnaire"])) if the_round else None
    with_codes = bool(the_round and the_round.get("tickets"))  # a column that an older database doesn't have yet
    offered = kiosk_languages(paths.translations(), (asked.id, asked.version) if asked else None)
    return Welcome(
        company=seen.company["name"],
        why=seen.company["why"],
        example=bool(seen.company["example"]),
        departments=seen.departments,
        languages=tuple(one for one in settings.languages if one in offered) or offered[:1],
        minimum_group=the_round["minimum_group"] if the_round else settings.minimum_group,
        idle_seconds=settings.idle_seconds,
        remarks=settings.remarks,
        tickets=with_codes,
        round_id=the_round["id"] if the_round else None,
        round_name=the_round["name"] if the_round else None,
        practice=bool(the_round and the_round["practice"]),
        questionnaire=asked,
        lines=tuple(PublishedLine(said, did) for said, did in seen.lines),
        kept=tuple(
            name
            for table, column in seen.worker_columns
            if table != "tickets" or with_codes  # its rows come and go with a round that asks for codes
            for name in _kept(table, column)
        ),
        open_until=plans.still_open(today) if the_round else None,
        next_round=None if the_round else plans.to_come(today),
        this_year=today.year,
        screen_inches=settings.screen_inches,
    )


def _kept(table: str, column: str) -> tuple[str, ...]:
    """A column by name; a sealed one by what its boxes hold."""
    if column != "sealed":
        return (f"{table}.{column}",)
    if table == "responses":
        return tuple(f"response.{field.name}" for field in fields(Response))
    return ("remark.text",) if table == "remarks" else (f"{table}.{column}",)


def asked_in(questionnaire: Questionnaire, language: str) -> Questionnaire:
    """What a round asks, in this language; a text without translation stays as it was frozen."""
    if language == SOURCE_LANGUAGE:
        return questionnaire
    from leercultuur_desktop.content.translated import questionnaire_in  # noqa: PLC0415 - the first picture is Dutch

    return questionnaire_in(Words(language, paths.translations()), questionnaire)
