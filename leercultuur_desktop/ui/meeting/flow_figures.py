"""Steps 1 to 4: what the results say, or, where there are too few answers, what the group can ask each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow_desk import Opened
from leercultuur_desktop.ui.meeting.flow_steps import TALK, MeetingPages
from leercultuur_desktop.ui.meeting.once import Once


class FiguresFlow(QObject):
    """Fills the pages of steps 1 to 4; `remarks_wanted` tells that the group wants to read what people wrote."""

    remarks_wanted = Signal()
    problem = Signal(object)

    def __init__(self, opened: Opened, pages: MeetingPages, background: Background) -> None:
        super().__init__(pages)
        self._background = background
        self._opened: Opened | None = opened
        self._earlier = opened.earlier
        self._pages = pages
        self._remarks: int | None = 0

    def meet(self, key: str) -> None:
        """Fill a page of these steps that was just made."""
        ways: dict[str, Callable[[Opened], None]] = {
            "response": self._meet_response,
            "radar": self._meet_radar,
            "radar" + TALK: self._meet_blocks_talk,
            "together": self._meet_together,
            "together" + TALK: self._show_earlier,
            "behind": self._meet_block,
        }
        if key in ways and self._opened is not None:
            ways[key](self._opened)

    def follow_earlier(self, round_name: str, plan: Plan) -> None:
        """Show what came of the earlier round's plan, when the group just said so."""
        if self._opened is None or self._earlier is None or round_name != self._earlier.round:
            return
        self._earlier = replace(self._earlier, plan=plan)
        if self._pages.stands("together") or self._pages.stands("together" + TALK):
            self._show_earlier(self._opened)

    def show_remarks(self, count: int | None) -> None:
        """Offer so many remarks to be read; None where there are too few of them."""
        self._remarks = count
        if self._opened is not None and self._pages.stands("behind"):
            self._pages.block_page.show_remarks(count)

    def forget(self) -> None:
        """Let everything that was opened go."""
        self._opened = self._earlier = None

    def _meet_response(self, opened: Opened) -> None:
        self._pages.response_page.show_results(opened.results)

    def _meet_radar(self, opened: Opened) -> None:
        page = self._pages.radar_page
        page.save_wanted.connect(self._save_radar)
        page.show_results(opened.results, opened.previous, opened.example)

    def _save_radar(self, path: str) -> None:
        page = self._pages.radar_page

        def lost(problem: Exception) -> None:
            page.show_saved_to("")
            self.problem.emit(problem)

        self._background.run(self, Once(page.saving(path)), lambda _done: page.show_saved_to(path), lost)

    def _meet_blocks_talk(self, opened: Opened) -> None:
        self._pages.blocks_talk_page.show_questionnaire(opened.results.questionnaire)

    def _meet_together(self, opened: Opened) -> None:
        self._pages.together_page.show_results(opened.results, opened.previous)
        self._show_earlier(opened)

    def _meet_block(self, opened: Opened) -> None:
        results, page = opened.results, self._pages.block_page
        page.show_results(results, results.priorities[0] if results.enough and results.priorities else BLOCKS[0])
        page.show_remarks(self._remarks)
        page.remarks_wanted.connect(self.remarks_wanted)

    def _show_earlier(self, opened: Opened) -> None:
        earlier = self._earlier
        if earlier is None:
            return
        cards = {card.id: card for card in opened.cards}
        if opened.results.enough:
            self._pages.together_page.show_earlier(earlier.plan, earlier.round, cards)
        else:
            self._pages.prompts_talk_page.show_earlier(opened.results, earlier.plan, earlier.round, cards)
