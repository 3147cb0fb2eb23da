"""Results: opened, scored and gated in one place; everything that shows a figure shows this value."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.domain.answers import Response, decode_response
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.plan_remarks import REMARKS_FROM, remarks_to_print
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.domain.summary import score_round, summarise
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.sealing.envelope import REMARK_BLOCK, RESPONSE_BLOCK, UnsealError, shuffler, unsealer
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.services.meeting import UnreadablePlanError, stored_plan
from leercultuur_desktop.store import companies, database, records, rounds

if TYPE_CHECKING:
    from sqlite_utils import Database

_LOG: Final = logging.getLogger(__name__)


def results(
    workplace: Path,
    vault: Vault,
    round_name: str | None = None,
    against: str | None = None,
    *,
    words: Words | None = None,
    to_read: bool = False,
) -> Results:
    """The results of a closed round (the last one by default), compared with another closed round if asked.

    The questionnaire in them is told in the language of `words`, in Dutch without. `remarks` are those that may leave
    the room: None until the project group has been through them, and never what it struck out. With `to_read` they are
    all there, for the screen where the group goes through them. Below ten there are none either way, and their order
    is another one each time.

    The first time they are opened the round is fixed: nothing is merged into it later. Damaged records are skipped and
    counted. KnownProblem ROUND_UNKNOWN, ROUND_STILL_OPEN or NO_CLOSED_ROUND.
    """
    with database.opened(workplace) as db:
        the_round = rounds.closed_round(db, round_name)
        earlier = rounds.closed_round(db, against) if against is not None else None
        responses, damaged = _open_responses(db, vault, the_round)
        plan = _plan(db, vault, the_round)
        remarks = _open_remarks(db, vault, the_round, len(responses)) if to_read or plan.remarks_read else None
        before = score_round(earlier, _open_responses(db, vault, earlier)[0]) if earlier else None
        for one in (the_round, earlier):
            if one:
                rounds.fix(db, one.id)
        found = summarise(companies.load_company(db).name, the_round, responses, against=before, damaged=damaged)
    found = replace(found, remarks=remarks)
    if remarks is not None and not to_read:
        found = replace(found, remarks=remarks_to_print(found, plan))
    return replace(found, questionnaire=questionnaire_in(words, found.questionnaire)) if words else found


def previous_round(workplace: Path, round_name: str | None = None) -> str | None:
    """The name of the closed round to compare this one with (the last one by default); None where there is none.

    It is the one before, real with real and practice with practice: made-up answers say nothing about real ones.
    """
    with database.opened(workplace) as db:
        this = rounds.closed_round(db, round_name)
        alike = [one for one in rounds.all_rounds(db) if not one.is_open and one.practice is this.practice]
        earlier = [one.name for one in alike if one.id < this.id]
        return earlier[-1] if earlier else None


def _open_responses(db: Database, vault: Vault, the_round: Round) -> tuple[list[Response], int]:
    questions = len(the_round.questionnaire.questions)
    unseal = unsealer(vault.private_key, RESPONSE_BLOCK)
    responses, damaged = [], 0
    for sealed in records.sealed_responses(db, the_round.id):
        try:
            responses.append(decode_response(unseal(sealed), questions))
        except (UnsealError, ValueError):
            damaged += 1
    if damaged:
        _LOG.info("%d records could not be opened", damaged)
    return responses, damaged


def _open_remarks(db: Database, vault: Vault, the_round: Round, responses: int) -> tuple[str, ...] | None:
    """The remarks of a round, shuffled; None with fewer than ten, or too few responses for any result."""
    unseal = unsealer(vault.private_key, REMARK_BLOCK)
    texts = []
    for sealed in records.sealed_remarks(db, the_round.id):
        try:
            texts.append(unseal(sealed).decode())
        except (UnsealError, UnicodeDecodeError):
            _LOG.info("a remark could not be opened")
    if len(texts) < REMARKS_FROM or responses < the_round.minimum_group:
        return None
    shuffler().shuffle(texts)
    return tuple(texts)


def _plan(db: Database, vault: Vault, the_round: Round) -> Plan:
    try:
        return stored_plan(db, vault, the_round.id) or Plan()
    except UnreadablePlanError:  # nothing shows that the remarks were read
        return Plan()
