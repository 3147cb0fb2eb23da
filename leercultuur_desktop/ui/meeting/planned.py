"""What the group planned after the round before, block by block, beside what changed since: never as its cause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.content.plan_wording import outcome_name
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import BLOCKS, COMPANY_ID, GENERAL, Block, GroupKind
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, Outcome, Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.differences import Said, changes_said, unlike_blocks
from leercultuur_desktop.ui.meeting.sentences import sentence_case

_GENERAL_ICON: Final = "layers"


@dataclass(frozen=True, slots=True)
class PlannedCard:
    """One planned action as it is told: the card's title, and what came of it. Who did it is left out."""

    title: str
    outcome: str


@dataclass(frozen=True, slots=True)
class BlockStory:
    """One block (None: cards of no block): what was planned, and the change since, or in words why there is none."""

    block: Block | None
    name: str
    icon: str
    planned: tuple[PlannedCard, ...]
    change: Said | None
    since: str

    @property
    def colour(self) -> str:
        """The name of the block's colour."""
        return self.block.value if self.block else GENERAL


def block_stories(
    results: Results, previous: Results | None, plan: Plan, cards: Mapping[str, InterventionCard], words: Words
) -> tuple[BlockStory, ...]:
    """The blocks with a plan or a change: those with a plan first, then by size of the change."""
    company = (GroupKind.COMPANY, COMPANY_ID)
    said = changes_said(results, previous, *company, words) if previous is not None else ()
    changes = {one.block: one for one in said}
    stories = []
    for block in (*BLOCKS, None):
        planned = tuple(_told(action, cards, words) for action in plan.actions if _block_of(action, cards) == block)
        change = changes.get(block) if block else None
        if planned or change:
            name = block_name(block, results.questionnaire, words, short=True)
            icon = results.questionnaire.block_text(block).icon if block else _GENERAL_ICON
            since = change.told if change else _why_no_change(block, results, previous)
            stories.append(BlockStory(block, name, icon, planned, change, sentence_case(since)))
    return tuple(sorted(stories, key=_rank))


def plan_proves_nothing() -> str:
    """What must stand beside a plan and a change, always."""
    return QCoreApplication.translate(
        "MeetingPlanned", "Dit staat naast elkaar. Het bewijst niet dat het één door het ander komt."
    )


def outcome_text(action: Action, words: Words) -> str:
    """What came of an action, by the group's own word."""
    found = action.look_back
    if found is None or found.result is None:
        return QCoreApplication.translate("MeetingPlanned", "Nog niet op teruggekeken.")
    because = found.because.strip()
    told = f"{sentence_case(outcome_name(found.result, words))}."
    if not because:
        return told
    if found.result is Outcome.STOPPED:
        return _ended(QCoreApplication.translate("MeetingPlanned", "Gestopt omdat: {why}").format(why=because))
    return f"{told} {_ended(sentence_case(because))}"


def _told(action: Action, cards: Mapping[str, InterventionCard], words: Words) -> PlannedCard:
    card = cards.get(action.card)
    gone = QCoreApplication.translate("MeetingPlanned", "Een kaart die er niet meer is")
    return PlannedCard(card.title if card else gone, outcome_text(action, words))


def _block_of(action: Action, cards: Mapping[str, InterventionCard]) -> Block | None:
    card = cards.get(action.card)
    return card.block if card else None


def _why_no_change(block: Block | None, results: Results, previous: Results | None) -> str:
    if block is None:
        return QCoreApplication.translate("MeetingPlanned", "Deze kaart hoort niet bij één bouwsteen.")
    if not results.enough:
        return QCoreApplication.translate("MeetingPlanned", "Wat merk je daar nu van?")
    if previous is not None and block in unlike_blocks(results, previous):
        return QCoreApplication.translate("MeetingPlanned", "De vragen zijn veranderd. Vergelijken kan hier niet.")
    return QCoreApplication.translate("MeetingPlanned", "Te weinig antwoorden om te vergelijken.")


def _rank(story: BlockStory) -> tuple[bool, bool, float]:
    size = abs(story.change.source.difference) if story.change else 0.0
    return story.block is None, not story.planned, -size


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "…")) else text + "."
