"""The pages of the meeting in their order: each is made when it is first needed, so that no moment takes long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.content.facilitation import LOOK_BACK, REMARKS, STEPS, StepGuide, step_guides
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.block_page import BlockPage
from leercultuur_desktop.ui.meeting.cards_page import CardsPage
from leercultuur_desktop.ui.meeting.choose_page import ChoosePage
from leercultuur_desktop.ui.meeting.close_page import ClosePage
from leercultuur_desktop.ui.meeting.look_back_page import LookBackPage
from leercultuur_desktop.ui.meeting.plan_page import PlanPage
from leercultuur_desktop.ui.meeting.radar_page import RadarPage
from leercultuur_desktop.ui.meeting.remarks_page import RemarksPage
from leercultuur_desktop.ui.meeting.response_page import ResponsePage
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.talk_page import BlocksTalkPage, PromptsTalkPage
from leercultuur_desktop.ui.meeting.together_page import TogetherPage

P = TypeVar("P", bound=StepPage)
TALK: Final = "_talk"
"""Behind the key of a step: its page for a firm that is too small for figures."""
_BREATH: Final = 40
"""Milliseconds between two pages that are made ahead: what somebody presses meanwhile comes first."""


class Step:
    """One step: its key, its name on the rail, and its page, which is made when it is first asked for."""

    def __init__(self, pages: MeetingPages, guide: StepGuide) -> None:
        self._pages = pages
        self.key = guide.key
        self.name = guide.name

    @property
    def page(self) -> StepPage:
        """The page."""
        return self._pages.page(self.key)


class MeetingPages(QObject):
    """Makes each page once: `born` carries it, to be put in its place, then `made` its key, to be filled.

    Where there are too few answers two steps have another page, whose key ends in `TALK`.
    """

    born = Signal(object)
    made = Signal(str)

    def __init__(self, words: Words, background: Background, today: date, enough: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._background = background
        self._today = today
        self._enough = enough
        self._standing: dict[str, StepPage] = {}
        self.guides = step_guides(words, scores=enough)
        self.steps = tuple(Step(self, self.guides[key]) for key in STEPS)
        self._unfilled = ""
        self._making_ahead = False
        self._ahead = QTimer(self)
        self._ahead.setInterval(_BREATH)
        self._ahead.timeout.connect(self._make_one)

    @property
    def standing(self) -> tuple[StepPage, ...]:
        """The pages that were made and filled so far."""
        return tuple(page for key, page in self._standing.items() if key != self._unfilled)

    @property
    def complete(self) -> bool:
        """Whether every page was made and filled."""
        return len(self._standing) == len(STEPS) + 2 and not self._unfilled

    def stands(self, key: str) -> bool:
        """Whether this page was made and filled."""
        return key in self._standing and key != self._unfilled

    def page(self, key: str) -> StepPage:
        """The page of a step, or one beside the steps."""
        key = key if self._enough or key not in {"radar", "together"} else key + TALK
        makers: dict[str, Callable[[], StepPage]] = {
            "response": lambda: self.response_page,
            "radar": lambda: self.radar_page,
            "radar" + TALK: lambda: self.blocks_talk_page,
            "together": lambda: self.together_page,
            "together" + TALK: lambda: self.prompts_talk_page,
            "behind": lambda: self.block_page,
            "choose": lambda: self.choose_page,
            "cards": lambda: self.cards_page,
            "plan": lambda: self.plan_page,
            "close": lambda: self.close_page,
            LOOK_BACK: lambda: self.look_back_page,
            REMARKS: lambda: self.remarks_page,
        }
        return makers[key]()

    def make_ahead(self) -> None:
        """Make what is still missing, one page at a time, while the group looks at the first."""
        self._ahead.start()

    def forget(self) -> None:
        """Wipe the pages and let them go."""
        self._ahead.stop()
        for page in self._standing.values():
            page.forget()
            page.deleteLater()

    @property
    def response_page(self) -> ResponsePage:
        """Step 1: who answered."""
        return self._one("response", ResponsePage, lambda: ResponsePage(self._words))

    @property
    def radar_page(self) -> RadarPage:
        """Step 2: the radar."""
        return self._one("radar", RadarPage, lambda: RadarPage(self._words, self._background))

    @property
    def blocks_talk_page(self) -> BlocksTalkPage:
        """Step 2 without figures."""
        return self._one("radar" + TALK, BlocksTalkPage, lambda: BlocksTalkPage(self._words))

    @property
    def together_page(self) -> TogetherPage:
        """Step 3: together or apart."""
        return self._one("together", TogetherPage, lambda: TogetherPage(self._words, self._background))

    @property
    def prompts_talk_page(self) -> PromptsTalkPage:
        """Step 3 without figures."""
        return self._one("together" + TALK, PromptsTalkPage, lambda: PromptsTalkPage(self._words))

    @property
    def block_page(self) -> BlockPage:
        """Step 4: what is behind a block."""
        return self._one("behind", BlockPage, lambda: BlockPage(self._words))

    @property
    def choose_page(self) -> ChoosePage:
        """Step 5: strengths and dots."""
        return self._one("choose", ChoosePage, lambda: ChoosePage(self._words))

    @property
    def cards_page(self) -> CardsPage:
        """Step 6: cards."""
        return self._one("cards", CardsPage, lambda: CardsPage(self._words))

    @property
    def plan_page(self) -> PlanPage:
        """Step 7: the plan."""
        return self._one("plan", PlanPage, lambda: PlanPage(self._words, self._today))

    @property
    def close_page(self) -> ClosePage:
        """Step 8: paper and the next meeting."""
        return self._one("close", ClosePage, lambda: ClosePage(self._words, self._today))

    @property
    def look_back_page(self) -> LookBackPage:
        """Beside the steps: looking back."""
        return self._one(LOOK_BACK, LookBackPage, lambda: LookBackPage(self._words))

    @property
    def remarks_page(self) -> RemarksPage:
        """Beside the steps: what people wrote."""
        return self._one(REMARKS, RemarksPage, lambda: RemarksPage(self._words))

    def _one(self, key: str, kind: type[P], make: Callable[[], P]) -> P:
        page = self._standing.get(key)
        if page is None:
            page = self._standing[key] = make()
            guide = self.guides[key.removesuffix(TALK)]
            page.set_guide(guide.minutes, guide.first)
            if guide.key in STEPS:
                page.set_place(first=guide.key == STEPS[0], last=guide.key == STEPS[-1])
            self.born.emit(page)
            self._unfilled = key
        if self._unfilled == key and not self._making_ahead:
            self._unfilled = ""
            self.made.emit(key)
        assert isinstance(page, kind)  # noqa: S101 - each key has one maker
        return page

    def _make_one(self) -> None:
        """Fill the page that was made a moment ago, or make the next: both at once would hold up who presses a key."""
        if self._unfilled:
            self.page(self._unfilled.removesuffix(TALK))
            return
        before = len(self._standing)
        self._making_ahead = True
        for key in (*STEPS, LOOK_BACK, REMARKS):
            self.page(key)
            if len(self._standing) > before:
                break
        else:
            self._ahead.stop()
        self._making_ahead = False
