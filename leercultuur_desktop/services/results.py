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
from leercultuur_desktop.domain.summary import Scored, score_round, summarise
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
) -> Results:
    """The results of a closed round (the last one by default), compared with another closed round if asked.

    The questionnaire in them is told in the language of `words`, in Dutch without. `remarks` are those that may leave
    the room: None until the project group has been through them, and never what it struck out.

    The first time they are opened the round is fixed: nothing is merged into it later. Damaged records are skipped and
    counted. KnownProblem ROUND_UNKNOWN, ROUND_STILL_OPEN or NO_CLOSED_ROUND.
    """
    return results_and_earlier(workplace, vault, round_name, against, words=words)[0]


def results_and_earlier(
    workplace: Path,
    vault: Vault,
    round_name: str | None = None,
    against: str | None = None,
    *,
    words: Words | None = None,
) -> tuple[Results, Results | None]:
    """The same, and the results of the round that they are compared with: every response is opened once."""
    with database.opened(workplace) as db:
        company = companies.load_company(db).name
        the_round = rounds.closed_round(db, round_name)
        earlier = rounds.closed_round(db, against) if against is not None else None
        before = _told(db, vault, company, earlier) if earlier else None
        found = _told(db, vault, company, the_round, before[1] if before else None)
        for one in (the_round, earlier):
            if one:
                rounds.fix(db, one.id)
    return _in_words(found[0], words), _in_words(before[0], words) if before else None


def remarks_to_read(workplace: Path, vault: Vault, found: Results) -> tuple[str, ...] | None:
    """All remarks of the round of these results, for the group to go through them; another order each time.

    None with fewer than ten, or with too few responses for any result.
    """
    with database.opened(workplace) as db:
        return _open_remarks(db, vault, rounds.closed_round(db, found.round), found.responses)


def _told(
    db: Database, vault: Vault, company: str, the_round: Round, against: Scored | None = None
) -> tuple[Results, Scored]:
    responses, damaged = _open_responses(db, vault, the_round)
    scored = score_round(the_round, responses)
    found = summarise(company, scored, against=against, damaged=damaged)
    plan = _plan(db, vault, the_round)
    if plan.remarks_read:
        remarks = _open_remarks(db, vault, the_round, len(responses))
        found = replace(found, remarks=None if remarks is None else remarks_to_print(remarks, plan))
    return found, scored


def _in_words(found: Results, words: Words | None) -> Results:
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
