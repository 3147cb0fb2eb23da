"""The pages beside the steps: looking back on what was agreed, and reading what people wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.content.facilitation import LOOK_BACK, REMARKS
from leercultuur_desktop.domain.look_back import LookBackList, When
from leercultuur_desktop.domain.plan import LookBack, Plan, PublishedLine
from leercultuur_desktop.domain.plan_remarks import remarks_to_show, strike_remark
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.flow_plan import PlanFlow
from leercultuur_desktop.ui.meeting.flow_steps import MeetingPages
from leercultuur_desktop.ui.meeting.look_back_keeper import LookBackKeeper, Record
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.values import Finding


class AsidesFlow(QObject):
    """Fills both pages and takes what the group says there; `finished` leads back to the steps.

    `recorded` carries a round and its plan as it is stored, once a result of that round is safe; `remarks_opened` how
    many remarks can be read, None where there are too few; `saved` and `unsaved` whether all that was said is safe.
    """

    finished = Signal()
    recorded = Signal(str, object)
    remarks_opened = Signal(object)
    saved = Signal()
    unsaved = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        opened: Opened,
        pages: MeetingPages,
        plan: PlanFlow,
        desk: MeetingDesk,
        saving: Background,
        today: date,
    ) -> None:
        super().__init__(pages)
        self._opened: Opened | None = opened
        self._pages = pages
        self._plan = plan
        self._desk = desk
        self._saving = saving
        self._today = today
        self._remarks: tuple[str, ...] = ()
        self.keeper = LookBackKeeper(_recorder(opened, desk), saving, self)
        self.keeper.saved.connect(self._recorded)
        self.keeper.failed.connect(self._failed)
        plan.changed.connect(self._show_remarks)

    @property
    def due_now(self) -> bool:
        """Whether the meeting begins with looking back: something is overdue, or soon."""
        found = self._opened.look_back if self._opened else None
        return found is not None and any(one.when in {When.OVERDUE, When.SOON} for one in found.actions)

    def meet(self, key: str) -> None:
        """Connect and fill one of the two pages that was just made."""
        opened = self._opened
        if opened is None:
            return
        if key == LOOK_BACK:
            page = self._pages.look_back_page
            page.recorded.connect(self._record)
            page.finished.connect(self.finished)
            if opened.look_back is not None:
                self._show_list(opened.look_back)
        elif key == REMARKS:
            remarks = self._pages.remarks_page
            remarks.struck.connect(self._struck)
            remarks.read_changed.connect(self._read_changed)
            remarks.finished.connect(self.finished)
            self._show_remarks()

    def open_remarks(self, background: Background) -> None:
        """Open what people wrote, once the window stands: nobody reads it before step 4."""
        opened, desk = self._opened, self._desk
        if opened is not None:
            background.run(self, Once(lambda: desk.remarks(opened)), self._keep_remarks, self.problem.emit)

    def look_back_again(self) -> None:
        """Show what waits to be looked back on now: the plan may have changed since the list was made."""
        opened, desk = self._opened, self._desk
        if opened is None:
            return
        self._plan.keeper.hurry()
        self.keeper.hurry()
        self._saving.run(self, Once(lambda: desk.due(opened.vault)), self._show_list, self.problem.emit)

    def forget(self) -> None:
        """Let the key and everything that it opened go."""
        self.keeper.forget()
        self._opened = None
        self._remarks = ()

    def _show_list(self, found: LookBackList) -> None:
        if self._opened is not None:
            cards = {card.id: card for card in self._opened.cards}
            self._pages.look_back_page.show_list(found, cards, self._today)

    def _record(
        self, round_name: str, card: str, found: LookBack, line: PublishedLine | None, next_day: date | None
    ) -> None:
        if self.keeper.problem is None:
            self._pages.look_back_page.show_saving()
        self.keeper.keep(round_name, card, Finding(found, line, next_day))

    def _recorded(self, round_name: str, plan: Plan) -> None:
        if self._opened is None:
            return
        self._pages.look_back_page.show_saved()
        if round_name == self._opened.results.round:  # the next save brings it into the plan that is on show
            self._plan.keeper.keep(self._plan.plan)
        self.recorded.emit(round_name, plan)
        self.saved.emit()

    def _failed(self, problem: Exception) -> None:
        self._pages.look_back_page.show_unsaved()
        self.unsaved.emit(problem)

    def _keep_remarks(self, remarks: tuple[str, ...] | None) -> None:
        if self._opened is not None:
            self._remarks = remarks or ()
            self._show_remarks()
            self.remarks_opened.emit(None if remarks is None else len(remarks))

    def _show_remarks(self) -> None:
        if self._opened is not None and self._pages.stands(REMARKS):
            plan = self._plan.plan
            self._pages.remarks_page.show_remarks(remarks_to_show(self._remarks, plan), plan.remarks_read)

    def _struck(self, text: str, struck: bool) -> None:
        self._plan.take(strike_remark(self._plan.plan, text, struck))

    def _read_changed(self, read: bool) -> None:
        self._plan.take(replace(self._plan.plan, remarks_read=read))


def _recorder(opened: Opened, desk: MeetingDesk) -> Record:
    vault = opened.vault
    return lambda round_name, card, finding: desk.record_look_back(vault, round_name, card, finding)
