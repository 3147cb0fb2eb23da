"""What was planned after the round before, block by block, beside what changed since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.difference_rows import StoryRow
from leercultuur_desktop.ui.meeting.looks import Spaced, text_label
from leercultuur_desktop.ui.meeting.paged_rows import PagedRows
from leercultuur_desktop.ui.meeting.planned import BlockStory, block_stories, plan_proves_nothing

ON_A_SCREEN: Final = 3


class PlannedView(Spaced):
    """The stories of the blocks, a few at a time, under the line that this proves no cause."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.honest = text_label("callout", self)
        self.list = PagedRows(ON_A_SCREEN, self)
        self._results: Results | None = None
        self._previous: Results | None = None
        self._plan: Plan | None = None
        self._round = ""
        self._cards: Mapping[str, InterventionCard] = {}
        column = QVBoxLayout(self)
        self.space(column, 16)
        column.addWidget(self.honest)
        column.addWidget(self.list, 1)
        self.retranslate()

    @property
    def has_plan(self) -> bool:
        """Whether anything was planned."""
        return self._plan is not None and bool(self._plan.actions)

    @property
    def stories(self) -> tuple[BlockStory, ...]:
        """What is told, block by block."""
        if self._results is None or self._plan is None:
            return ()
        return block_stories(self._results, self._previous, self._plan, self._cards, self.words)

    def show_results(self, results: Results, previous: Results | None) -> None:
        """Take the changes of this round from here; `previous` where it may be compared."""
        self._results, self._previous = results, previous
        self._fill()

    def show_plan(self, plan: Plan | None, round_name: str, cards: Mapping[str, InterventionCard]) -> None:
        """Tell of this plan, made after the round of that name."""
        self._plan, self._round, self._cards = plan, round_name, cards
        self._fill()

    def forget(self) -> None:
        """Let everything go."""
        self._results = self._previous = self._plan = None
        self._cards = {}
        self.list.forget()

    def retranslate(self) -> None:
        """Set the fixed texts."""
        self.honest.setText(plan_proves_nothing())
        self._fill()

    def _fill(self) -> None:
        heads = (self.tr("Gepland na {round}").format(round=self._round), self.tr("Sindsdien"))
        nothing = self.tr("Hier was niets gepland.")
        self.list.show_rows([StoryRow(story, heads, nothing, self) for story in self.stories])
