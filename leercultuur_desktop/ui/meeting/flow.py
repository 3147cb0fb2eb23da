"""The way through the meeting: which step is on show, what stands beside the steps, and where the group goes on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.content.facilitation import LOOK_BACK, REMARKS, STEPS, StepGuide, meeting_length
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow_asides import AsidesFlow
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.flow_figures import FiguresFlow
from leercultuur_desktop.ui.meeting.flow_pages import PagesByName
from leercultuur_desktop.ui.meeting.flow_plan import PlanFlow
from leercultuur_desktop.ui.meeting.flow_printing import AskTarget, PrintFlow
from leercultuur_desktop.ui.meeting.flow_steps import TALK, MeetingPages, Step
from leercultuur_desktop.ui.meeting.plan_keeper import PlanKeeper

if TYPE_CHECKING:
    from leercultuur_desktop.ui.meeting.step_page import StepPage


class MeetingFlow(QObject, PagesByName):
    """Leads the group through the eight steps of one opened round; `shown` carries the page that is on show now.

    `unsaved` says why something that was written is not safe yet; `problem_over` that what was said no longer holds.
    """

    shown = Signal(object)
    problem = Signal(object)
    unsaved = Signal(object)
    problem_over = Signal()

    def __init__(
        self,
        opened: Opened,
        desk: MeetingDesk,
        words: Words,
        background: Background,
        today: date,
        ask_target: AskTarget,
    ) -> None:
        super().__init__()
        self._opened: Opened | None = opened
        self._words = words
        self._background = background
        # Saving has a thread of its own: it must not wait until a chart is drawn.
        self._saving = Background(self)
        self.pages = MeetingPages(words, background, today, opened.results.enough, self)
        self.plan_flow = PlanFlow(opened, self.pages, desk, background, self._saving)
        self.figures = FiguresFlow(opened, self.pages, background)
        self.asides = AsidesFlow(opened, self.pages, self.plan_flow, desk, self._saving, today)
        self.printer = PrintFlow(self, desk, background, ask_target)
        self._place = STEPS.index(opened.plan.place) if opened.plan.place in STEPS else 0
        self._aside = ""
        self.resumed = self._place > 0
        self.seen: set[int] = set(range(self._place))
        self._connect()

    @property
    def opened(self) -> Opened | None:
        """What the passphrase opened; None once it is forgotten."""
        return self._opened

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.plan_flow.plan

    @property
    def keeper(self) -> PlanKeeper:
        """What keeps the plan."""
        return self.plan_flow.keeper

    @property
    def not_safe(self) -> Exception | None:
        """Why something that was written is not safe yet; None while all is, or is on its way."""
        return self.keeper.problem or self.asides.keeper.problem

    @property
    def steps(self) -> tuple[Step, ...]:
        """The eight steps."""
        return self.pages.steps

    @property
    def place(self) -> int:
        """Which step is on show, or waits behind the page beside the steps."""
        return self._place

    @property
    def aside(self) -> str:
        """The key of the page beside the steps that is on show; empty at a step."""
        return self._aside

    @property
    def page(self) -> StepPage:
        """The page on show."""
        return self.pages.page(self._aside or STEPS[self._place])

    @property
    def told(self) -> tuple[StepGuide, StepGuide | None, str]:
        """For who leads the meeting: the guide of this page, that of the next step, and how long it all takes."""
        guides = self.pages.guides
        after = self._place if self._aside else self._place + 1
        following = guides[STEPS[after]] if after < len(STEPS) else None
        return guides[self._aside or STEPS[self._place]], following, meeting_length(guides, self._words)

    def begin(self) -> None:
        """Show the page to begin with: looking back where that is due, else the step where the group was."""
        if self.asides.due_now:
            self._aside = LOOK_BACK
        self.shown.emit(self.page)
        self.asides.open_remarks(self._background)
        self.pages.make_ahead()

    def go_to(self, place: int) -> None:
        """Show a step; nothing happens before the first and after the last."""
        if not 0 <= place < len(STEPS):
            return
        self.seen.add(self._place)
        self.resumed = self.resumed and place == self._place
        self._place, self._aside = place, ""
        self.plan_flow.remember(STEPS[place])
        self.shown.emit(self.page)

    def forward(self) -> None:
        """On to the next step."""
        self.go_to(self._place + 1)

    def back(self) -> None:
        """Back to the step before."""
        self.go_to(self._place - 1)

    def leave_aside(self) -> None:
        """From a page beside the steps to the step that waits behind it."""
        if self._aside:
            self.go_to(self._place)

    def show_aside(self, key: str) -> None:
        """Show a page beside the steps; the step waits."""
        self._aside = key
        page = self.page
        if key == LOOK_BACK:
            self.asides.look_back_again()
        self.shown.emit(page)

    def flush(self) -> None:
        """Keep what still waits to be kept, now, and let the printer have the rest; raises what the saving raised."""
        try:
            self.asides.keeper.flush()
        finally:
            self.keeper.flush()
        self.printer.finish()

    def forget(self) -> None:
        """Wipe everything the passphrase opened from pages and memory."""
        self.figures.forget()
        self.asides.forget()
        self.plan_flow.forget()
        self.pages.forget()
        self._opened = None

    def print_out(self, what: str) -> None:
        """Make something for on paper."""
        if self._opened is not None:
            self.problem_over.emit()
            self.printer.make(what, self._opened, self.plan, self.page)

    def _connect(self) -> None:
        self.pages.made.connect(self._meet)
        self.pages.made.connect(self.figures.meet)
        self.pages.made.connect(self.plan_flow.meet)
        self.pages.made.connect(self.asides.meet)
        self.figures.problem.connect(self.problem)
        self.plan_flow.problem.connect(self.problem)
        self.plan_flow.unsaved.connect(self.unsaved)
        self.plan_flow.saved.connect(self.problem_over)
        self.asides.problem.connect(self.problem)
        self.asides.unsaved.connect(self.unsaved)
        self.asides.saved.connect(self.problem_over)
        self.asides.finished.connect(self.leave_aside)
        self.asides.recorded.connect(self.figures.follow_earlier)
        self.asides.remarks_opened.connect(self.figures.show_remarks)
        self.figures.remarks_wanted.connect(lambda: self.show_aside(REMARKS))
        self.printer.problem.connect(self.problem)

    def _meet(self, key: str) -> None:
        page = self.pages.page(key.removesuffix(TALK))
        if key in {LOOK_BACK, REMARKS}:
            page.back_wanted.connect(self.leave_aside)
            return
        page.next_wanted.connect(self.forward)
        page.back_wanted.connect(self.back)
        if key == "close":
            self.close_page.print_wanted.connect(self.print_out)
            self.printer.busy.connect(self.close_page.show_printing)
