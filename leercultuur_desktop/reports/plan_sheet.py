"""The plan on paper: what the group wants, who does what by when, whom it reaches, and room to sign for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, Spacer

from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.content.wording import block_name, listed
from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, Plan, Precondition
from leercultuur_desktop.domain.plan_reach import reach
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.reports.document import draw_story
from leercultuur_desktop.reports.paper import (
    BOLD,
    SEMIBOLD,
    SMALL,
    Details,
    PaperCanvas,
    Progress,
    finish,
    new_canvas,
    style,
    text,
)
from leercultuur_desktop.reports.pieces import Heading
from leercultuur_desktop.reports.plan_layout import Air, laid_out
from leercultuur_desktop.reports.plan_pieces import ActionPaper, Signatures, action_box, goal_box

_TITLE: Final = style(25, BOLD, leading=29, spaceAfter=2)
_LEAD: Final = style(12, leading=15.5, spaceAfter=4)
_HEADING: Final = style(14, BOLD, leading=18, spaceBefore=6, spaceAfter=4, keepWithNext=1)
_NEXT: Final = style(12, SEMIBOLD, spaceBefore=5, spaceAfter=4)
_BLANK_ACTIONS: Final = 3
"""As many as a group had better choose."""
PLAN_PAGES: Final = 2
"""About as many as a plan has."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """Everything that the sheet tells; texts are in the reader's language already.

    `goal` and `goal_layers` are the plan's own, or the company's why where the plan has none.
    """

    company: str
    round: str
    plan: Plan
    cards: Sequence[InterventionCard]
    questionnaire: Questionnaire
    goal: str = ""
    goal_layers: Mapping[Layer, str] = field(default_factory=dict)
    preconditions: Mapping[str, tuple[Precondition, ...]] = field(default_factory=dict)

    def card(self, card_id: str) -> InterventionCard | None:
        """The card of an action."""
        return next((one for one in self.cards if one.id == card_id), None)


def write_plan(
    target: Target, agreed: Agreed, words: Words, *, example: bool, progress: Progress | None = None
) -> None:
    """Write the plan on A4, on more sheets where it is long.

    `progress` is told after each page how far it is, and may raise `errors.Cancelled`: then there is no file.
    KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    buffer = BytesIO()
    canvas = new_canvas(buffer, plan_details(agreed, words, example=example), A4)
    canvas.watch(progress, PLAN_PAGES)
    draw_plan(canvas, agreed, words, example=example)
    finish(canvas, buffer, target)


def plan_details(agreed: Agreed, words: Words, *, example: bool) -> Details:
    """What the plan says about itself."""
    title = words.translate("PlanSheet", "Plan van {company}, {round}").format(
        company=agreed.company, round=agreed.round
    )
    left = words.translate("PlanSheet", "Plan van de projectgroep · {company}").format(company=agreed.company)
    return Details(title, left, agreed.round, words, example)


def draw_plan(canvas: PaperCanvas, agreed: Agreed, words: Words, *, example: bool) -> None:
    """Draw the plan's sheets."""
    draw_story(canvas, _story(agreed, words), plan_details(agreed, words, example=example))


def _story(agreed: Agreed, words: Words) -> list[Flowable]:
    return laid_out(lambda air: _parts(agreed, words, air))


def _parts(agreed: Agreed, words: Words, air: Air) -> list[list[Flowable]]:
    """The opening, each action, and where to sign."""
    opening = [
        Heading(words.translate("PlanSheet", "Ons plan"), _TITLE),
        *_blocks(agreed, words),
        *_goal(agreed, words, air),
    ]
    actions = _actions(agreed, words, air)
    actions[0] = [Heading(words.translate("PlanSheet", "Wie doet wat"), _HEADING), *actions[0]]
    return [opening, *actions, _closing(agreed, words, air)]


def _blocks(agreed: Agreed, words: Words) -> list[Flowable]:
    names = [_block(block, agreed, words) for block in agreed.plan.blocks]
    if not names:
        return []
    told = words.translate("PlanSheet", "Hier werken we aan: {blocks}.")
    return [text(told.format(blocks=listed(names, words)), _LEAD)]


def _block(block: Block | None, agreed: Agreed, words: Words) -> str:
    return block_name(block, agreed.questionnaire, words, short=True)


def _goal(agreed: Agreed, words: Words, air: Air) -> list[Flowable]:
    goal, plan = agreed.goal.strip(), agreed.plan
    if not goal and not plan.actions and not any(agreed.goal_layers.values()):
        return []
    return [goal_box(goal, agreed.goal_layers, plan, reach(plan, agreed.cards), words, air)]


def _actions(agreed: Agreed, words: Words, air: Air) -> list[list[Flowable]]:
    """Each action on its own; without any, room to write."""
    actions: Sequence[Action] = agreed.plan.actions
    told: list[Flowable] = []
    if not actions:
        empty = words.translate(
            "PlanSheet", "Er is nog geen kaart gekozen. Kies er hooguit drie, en schrijf hier op wat jullie afspreken."
        )
        told = [text(empty)]
        actions = [Action("")] * _BLANK_ACTIONS
    parts = [
        [action_box(_paper(number, action, agreed, words), action, words, air), Spacer(1, air.between)]
        for number, action in enumerate(actions, start=1)
    ]
    parts[0] = [*told, *parts[0]]
    return parts


def _paper(number: int, action: Action, agreed: Agreed, words: Words) -> ActionPaper:
    card = agreed.card(action.card)
    return ActionPaper(
        number,
        card.title if card else action.card,
        _source(card, agreed, words),
        card.block if card else None,
        agreed.preconditions.get(action.card, ()),
    )


def _source(card: InterventionCard | None, agreed: Agreed, words: Words) -> str:
    if card is None:
        return ""
    told = words.translate("PlanSheet", "{block} · kaart {number}")
    return told.format(block=_block(card.block, agreed, words), number=card.number)


def _closing(agreed: Agreed, words: Words, air: Air) -> list[Flowable]:
    next_day = agreed.plan.next_meeting
    label = words.translate("PlanSheet", "Ons volgende gesprek: {day}")
    told = day(next_day, words.language) if next_day else "." * 44
    return [
        text(label.format(day=told), _NEXT),
        Signatures(
            words.translate("PlanSheet", "Zo hebben we het afgesproken:"),
            (
                words.translate("PlanSheet", "namens de medewerkers"),
                words.translate("PlanSheet", "namens de direct-leidinggevenden"),
                words.translate("PlanSheet", "namens de directie"),
            ),
            air.sign,
        ),
        text(
            words.translate(
                "PlanSheet",
                "Op dit blad staan namen. Het is voor de projectgroep en voor wie iets gaat doen. "
                "Voor de muur is er de poster.",
            ),
            SMALL,
        ),
    ]
