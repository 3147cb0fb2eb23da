"""Paper answers that somebody types in at the office: through the same sealing as the kiosk's, and counted apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import Source
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering
from leercultuur_desktop.services import tickets as codes
from leercultuur_desktop.store import companies, database, records, rounds
from leercultuur_desktop.store.settings import load_settings


@dataclass(frozen=True, slots=True)
class PaperForm:
    """What a paper questionnaire of the open round asks.

    `tickets` tells that each paper carries a one-time code; `responses` is the round's total, however it came in.
    """

    round_id: int
    round: str
    questionnaire: Questionnaire
    departments: tuple[str, ...]
    remarks: bool
    tickets: bool
    responses: int


def paper_form(workplace: Path) -> PaperForm:
    """The form of the open round; KnownProblem NO_OPEN_ROUND, or ROUND_IS_PRACTICE, which takes no real answers."""
    with database.opened(workplace) as db:
        the_round = rounds.the_open_round(db)
        if the_round.practice:
            raise KnownProblem(Trouble.ROUND_IS_PRACTICE, name=the_round.name)
        return PaperForm(
            the_round.id,
            the_round.name,
            the_round.questionnaire,
            companies.load_company(db).departments,
            load_settings(db).remarks,
            the_round.tickets,
            records.response_count(db, the_round.id),
        )


def keep(workplace: Path, round_id: int, response: Response, code: str | None = None) -> None:
    """Seal one typed response, and use up the code on its paper with it, in a round that has codes.

    KnownProblem as in `answering.keep` and `tickets.mark`; then nothing was kept and no code was used.
    ValueError for a response without any answer: an empty paper is no response.
    """
    if all(answer is None for answer in response.answers):
        raise ValueError("an empty paper is no response")
    ticket = codes.mark(workplace, round_id, code) if code else None
    answering.keep(workplace, round_id, replace(response, source=Source.TYPED), ticket=ticket)


def keep_remark(workplace: Path, round_id: int, text: str) -> None:
    """Seal a remark that came on a sheet of its own; KnownProblem as in `answering.keep`."""
    answering.keep_remark(workplace, round_id, text)
