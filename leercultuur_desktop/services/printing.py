"""Everything that goes to paper or to a picture file, from results that were opened once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leercultuur_desktop.charts.radar import save_radar
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.content.facilitation import meeting_length, step_guides
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import cards_in, questionnaire_in
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import BLOCKS, LAYERS
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.voting import blocks_to_work_on
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.card_face import Deck
from leercultuur_desktop.reports.cards import write_cards
from leercultuur_desktop.reports.facilitator_notes import Meeting, write_notes
from leercultuur_desktop.reports.paper import Progress
from leercultuur_desktop.reports.plan_sheet import Agreed, write_plan
from leercultuur_desktop.reports.poster import write_poster
from leercultuur_desktop.reports.recovery_sheet import write_recovery_sheet
from leercultuur_desktop.reports.scan_report import write_report
from leercultuur_desktop.reports.take_home import write_take_home
from leercultuur_desktop.services import meeting, workplace
from leercultuur_desktop.services import results as opening
from leercultuur_desktop.services.access import Vault

RECOMMENDED_CARDS = 8
"""Two A4 sheets of A6 cards: enough to choose three from."""
PICTURE_ENDINGS = (".svg", ".png", ".pdf")


@dataclass(frozen=True, slots=True)
class Opened:
    """A round's results and plan, opened together, for everything that is printed of it.

    `company` tells why the scan is done, `earlier` is the plan of the round that the results are compared with.
    """

    results: Results
    plan: Plan
    example: bool
    company: Company | None = None
    earlier: Plan | None = None


def open_for_print(folder: Path, vault: Vault, round_name: str | None = None, against: str | None = None) -> Opened:
    """Results and plan of a closed round, compared with the round before where there is one, with that one's plan."""
    if against is None:
        against = opening.previous_round(folder, round_name)
    results = opening.results(folder, vault, round_name, against)
    company = workplace.company(folder)
    plan = meeting.load_plan(folder, vault, round_name)
    earlier = meeting.load_plan(folder, vault, against) if against is not None else None
    return Opened(results, plan, results.practice or company.example, company, earlier)


def print_report(target: Target, opened: Opened, words: Words, progress: Progress | None = None) -> None:
    """The report as PDF; KnownProblem FILE_TYPE, FILE_UNWRITABLE or DISK_FULL.

    `progress` is told how far it is, from 0 to 1; raise `errors.Cancelled` in it to stop: then no file is made.
    """
    needs_ending(target, (".pdf",))
    results = _told(opened.results, words)
    write_report(
        target,
        results,
        opened.plan,
        meeting.cards(words),
        _ranked(results, opened.plan, words),
        words,
        example=opened.example,
        why=opened.company.why if opened.company else "",
        earlier=opened.earlier,
        progress=progress,
    )


def _ranked(results: Results, plan: Plan, words: Words) -> list[tuple[InterventionCard, tuple[str, ...]]]:
    """All cards that belong to a block, with the reasons: first those of the blocks to work on, then the others."""
    first = blocks_to_work_on(results, plan)
    others = tuple(block for block in BLOCKS if block not in first)
    ranked = (one for blocks in (first, others) for one in meeting.recommend(results, blocks, words))
    return [(one.card, meeting.reason_texts(one, results, words)) for one in ranked]


def recommended_cards(opened: Opened) -> tuple[InterventionCard, ...]:
    """The cards worth printing for these results: those chosen in the plan first, then the best ranked."""
    chosen = list(chosen_cards(opened))
    blocks = blocks_to_work_on(opened.results, opened.plan)
    ranked = [one.card for one in meeting.recommend(opened.results, blocks) if one.card not in chosen]
    if not blocks:  # without scores and without a choice nothing can be ranked: the general cards are where to begin
        ranked = [card for card in meeting.cards() if card.block is None and card not in chosen]
    return tuple((chosen + ranked)[:RECOMMENDED_CARDS])


def chosen_cards(opened: Opened) -> tuple[InterventionCard, ...]:
    """The cards of the plan's actions, in their order."""
    known = {card.id: card for card in meeting.cards()}
    return tuple(known[action.card] for action in opened.plan.actions if action.card in known)


def print_cards(
    target: Target,
    cards: Sequence[InterventionCard],
    words: Words,
    size: str = "a6",
    *,
    questionnaire: Questionnaire | None = None,
    example: bool = False,
    progress: Progress | None = None,
) -> None:
    """Cards as PDF, fronts and backs; KnownProblem FILE_UNWRITABLE or DISK_FULL.

    Here and below `progress` is told after each page how far it is; raise `errors.Cancelled` in it to stop.
    """
    needs_ending(target, (".pdf",))
    write_cards(
        target,
        cards_in(words, cards),
        words,
        questionnaire_in(words, questionnaire or read_questionnaire()),
        size=size,
        example=example,
        library=meeting.cards(words),
        progress=progress,
    )


def print_poster(
    target: Target, opened: Opened, words: Words, size: str = "a4", progress: Progress | None = None
) -> None:
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
        progress=progress,
    )


def print_plan(target: Target, opened: Opened, words: Words, progress: Progress | None = None) -> None:
    """The plan as PDF; KnownProblem FILE_TYPE, FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    write_plan(target, _agreed(opened, words), words, example=opened.example, progress=progress)


def print_notes(target: Target, opened: Opened, words: Words, progress: Progress | None = None) -> None:
    """The notes for who leads the meeting as PDF; KnownProblem FILE_TYPE, FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    guides = step_guides(words, scores=opened.results.enough)
    about = Meeting(opened.results.company, opened.results.round, meeting_length(guides, words))
    write_notes(target, tuple(guides.values()), about, words, example=opened.example, progress=progress)


def print_all(target: Target, opened: Opened, words: Words, progress: Progress | None = None) -> None:
    """Plan, chosen cards and poster as one PDF; KnownProblem FILE_TYPE, FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    agreed = _agreed(opened, words)
    deck = Deck(words, agreed.questionnaire, agreed.cards, opened.example)
    chosen = cards_in(words, chosen_cards(opened))
    write_take_home(target, agreed, chosen, deck, _told(opened.results, words), progress)


def _agreed(opened: Opened, words: Words) -> Agreed:
    plan, company = opened.plan, opened.company
    why_layers = company.why_layers if company else {}
    goals = {layer: plan.goal_layers.get(layer) or why_layers.get(layer, "") for layer in LAYERS}
    return Agreed(
        opened.results.company,
        opened.results.round,
        plan,
        meeting.cards(words),
        questionnaire_in(words, opened.results.questionnaire),
        plan.goal or (company.why if company else ""),
        goals,
        {action.card: meeting.preconditions(action.card, words) for action in plan.actions},
    )


def print_radar(target: Target, results: Results, words: Words) -> None:
    """The radar as SVG, PNG or PDF; KnownProblem FILE_TYPE, RESULTS_TOO_FEW, FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, PICTURE_ENDINGS)
    save_radar(_told(results, words), words, target, example=results.practice)


def print_recovery_sheet(target: Target, company_name: str, code: str, words: Words, *, example: bool = False) -> None:
    """The recovery sheet for the safe as PDF; KnownProblem FILE_UNWRITABLE or DISK_FULL."""
    needs_ending(target, (".pdf",))
    write_recovery_sheet(target, company_name, code, words, example=example)


def _told(results: Results, words: Words) -> Results:
    return replace(results, questionnaire=questionnaire_in(words, results.questionnaire))


def needs_ending(target: Target, endings: Sequence[str]) -> None:
    """KnownProblem FILE_TYPE unless the file's name ends on one of these; memory has no name to be wrong."""
    if isinstance(target, Path) and target.suffix.lower() not in endings:
        raise KnownProblem(Trouble.FILE_TYPE, file=str(target), endings=", ".join(endings))
