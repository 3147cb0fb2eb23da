"""Results: opened, scored and gated in one place; everything that shows a figure shows this value."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.domain.answers import Response, decode_response
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.domain.summary import score_round, summarise
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.sealing.envelope import RESPONSE_BLOCK, UnsealError, unseal
from leercultuur_desktop.services.access import Vault
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

    The questionnaire in them is told in the language of `words`, in Dutch without.

    The first time they are opened the round is fixed: nothing is merged into it later. Damaged records are skipped and
    counted. KnownProblem ROUND_UNKNOWN, ROUND_STILL_OPEN or NO_CLOSED_ROUND.
    """
    with database.opened(workplace) as db:
        the_round = rounds.closed_round(db, round_name)
        earlier = rounds.closed_round(db, against) if against is not None else None
        responses, damaged = _open_responses(db, vault, the_round)
        before = score_round(earlier, _open_responses(db, vault, earlier)[0]) if earlier else None
        for one in (the_round, earlier):
            if one:
                rounds.fix(db, one.id)
        found = summarise(companies.load_company(db).name, the_round, responses, against=before, damaged=damaged)
    return replace(found, questionnaire=questionnaire_in(words, found.questionnaire)) if words else found


def previous_round(workplace: Path, round_name: str | None = None) -> str | None:
    """The name of the closed round before this one (the last one by default); None where there is none."""
    with database.opened(workplace) as db:
        closed = [one.name for one in rounds.all_rounds(db) if not one.is_open]
        name = rounds.closed_round(db, round_name).name
        place = closed.index(name)
        return closed[place - 1] if place else None


def _open_responses(db: Database, vault: Vault, the_round: Round) -> tuple[list[Response], int]:
    questions = len(the_round.questionnaire.questions)
    responses, damaged = [], 0
    for sealed in records.sealed_responses(db, the_round.id):
        try:
            responses.append(decode_response(unseal(vault.private_key, sealed, RESPONSE_BLOCK), questions))
        except (UnsealError, ValueError):
            damaged += 1
    if damaged:
        _LOG.info("%d records could not be opened", damaged)
    return responses, damaged
