"""Everything that goes to paper or to a picture file, from results that were opened once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leercultuur_desktop.charts.radar import save_radar
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import cards_in, questionnaire_in
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.cards import write_cards
from leercultuur_desktop.reports.poster import write_poster
from leercultuur_desktop.reports.recovery_sheet import write_recovery_sheet
from leercultuur_desktop.reports.scan_report import write_report
from leercultuur_desktop.services import meeting
from leercultuur_desktop.services import results as opening
from leercultuur_desktop.services.access import Vault

RECOMMENDED_CARDS = 8
"""Two A4 sheets of A6 cards: enough to choose three from."""
PICTURE_ENDINGS = (".svg", ".png", ".pdf")


@dataclass(frozen=True, slots=True)
class Opened:
    """A round's results and plan, opened together, for everything that is printed of it."""

    results: Results
    plan: Plan
    example: bool


def open_for_print(workplace: Path, vault: Vault, round_name: str | None = None, against: str | None = None) -> Opened:
    """Results, compared with the round before where there is one, and plan of a closed round."""
    if against is None:
        against = opening.previous_round(workplace, round_name)
    results = opening.results(workplace, vault, round_name, against)
    return Opened(results, meeting.load_plan(workplace, vault, round_name), results.practice)


def print_report(target: Path, opened: Opened, words: Words) -> None:
    """The report as PDF; KnownProblem FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    results = _told(opened.results, words)
    ranked = meeting.recommend(results, words=words)
    recommended = [(one.card, meeting.reason_texts(one, results, words)) for one in ranked]
    write_report(target, results, opened.plan, meeting.cards(words), recommended, words, example=opened.example)


def recommended_cards(opened: Opened) -> tuple[InterventionCard, ...]:
    """The cards worth printing for these results: those chosen in the plan first, then the best ranked."""
    chosen = [card for action in opened.plan.actions for card in meeting.cards() if card.id == action.card]
    ranked = [one.card for one in meeting.recommend(opened.results) if one.card not in chosen]
    if not opened.results.enough:  # without scores nothing can be ranked: the general cards are where to begin
        ranked = [card for card in meeting.cards() if card.block is None and card not in chosen]
    return tuple((chosen + ranked)[:RECOMMENDED_CARDS])


def print_cards(
    target: Path,
    cards: Sequence[InterventionCard],
    words: Words,
    size: str = "a6",
    *,
    questionnaire: Questionnaire | None = None,
    example: bool = False,
) -> None:
    """Cards as PDF, fronts and backs; KnownProblem FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    write_cards(
        target,
        cards_in(words, cards),
        words,
        questionnaire_in(words, questionnaire or read_questionnaire()),
        size=size,
        example=example,
        library=meeting.cards(words),
    )


def print_poster(target: Path, opened: Opened, words: Words, size: str = "a4") -> None:
    """The poster as PDF; KnownProblem FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    write_poster(
        target,
        opened.results.company,
        opened.plan,
        meeting.cards(words),
        words,
        size=size,
        example=opened.example,
        results=_told(opened.results, words),
    )


def print_radar(target: Path, results: Results, words: Words) -> None:
    """The radar as SVG, PNG or PDF; KnownProblem FILE_TYPE, RESULTS_TOO_FEW, FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, PICTURE_ENDINGS)
    save_radar(_told(results, words), words, target, example=results.practice)


def print_recovery_sheet(target: Path, company_name: str, code: str, words: Words, *, example: bool = False) -> None:
    """The recovery sheet for the safe as PDF; KnownProblem FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    write_recovery_sheet(target, company_name, code, words, example=example)


def _told(results: Results, words: Words) -> Results:
    return replace(results, questionnaire=questionnaire_in(words, results.questionnaire))


def needs_ending(target: Path, endings: Sequence[str]) -> None:
    """KnownProblem FILE_TYPE unless the file's name ends on one of these."""
    if target.suffix.lower() not in endings:
        raise KnownProblem(Trouble.FILE_TYPE, file=str(target), endings=", ".join(endings))
