"""The project group's window: one big screen, a rail of steps, and nothing kept once it is closed."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.content.facilitation import LOOK_BACK
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow import MeetingFlow
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.flow_opening import OpeningFlow
from leercultuur_desktop.ui.meeting.flow_printing import AskTarget, ask_with_dialog
from leercultuur_desktop.ui.meeting.looks import MINIMUM_SCALE, Spaced
from leercultuur_desktop.ui.meeting.notes_window import NotesWindow
from leercultuur_desktop.ui.meeting.presenter import Curtain, PresenterKeys
from leercultuur_desktop.ui.meeting.problem_notice import ProblemNotice
from leercultuur_desktop.ui.meeting.rail import StepRail
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.theme import stylesheet
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing
from leercultuur_desktop.ui.widgets.problem_banner import ProblemBanner

_LINES: Final = 1080
_COLUMNS: Final = 1920
_DEBOUNCE: Final = 80
_SMALLEST: Final = (1024, 640)
_log = logging.getLogger(__name__)


class MeetingWindow(QWidget):
    """Unlocks the results of one workplace and leads the group through them; `closed` tells that all is forgotten."""

    closed = Signal()

    def __init__(
        self,
        workplace: Path,
        words: Words,
        round_name: str | None = None,
        *,
        desk: MeetingDesk | None = None,
        today: date | None = None,
        ask_target: AskTarget = ask_with_dialog,
    ) -> None:
        super().__init__()
        self.setObjectName("meetingWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self._desk = desk or MeetingDesk(workplace, words, today)
        self._today = today or date.today()
        self._ask_target = ask_target
        self._scale = 0.0
        self.background = Background(self)
        self.flow: MeetingFlow | None = None
        self.rail = StepRail(self)
        self.banner = ProblemBanner(self)
        self.notice = ProblemNotice(self.banner, self._desk.explain, self)
        self.stack = QStackedWidget(self)
        self.ring = FocusRing(self)
        self.curtain = Curtain(self)
        self.keys = PresenterKeys(self)
        self.notes: NotesWindow | None = None
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(_DEBOUNCE)
        self._resized.timeout.connect(self._rescale)
        self._lay_out()
        self.opening = OpeningFlow(self._desk, self.background, round_name, self)
        self.opening.page_wanted.connect(self.show_page)
        self.opening.opened.connect(self._begin)
        self.opening.leave_wanted.connect(self.close)
        self.setLocale(QLocale(words.language))
        self.setWindowTitle(self.tr("Leercultuur in gesprek"))
        self.opening.start()

    def sizeHint(self) -> QSize:
        """Large enough to work in, on any screen."""
        return QSize(1366, 768)

    def show_page(self, page: QWidget) -> None:
        """Put a page on show."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus to who uses keys, and not to who points."""
        if event.type() is QEvent.Type.KeyPress:
            self.ring.set_wanted(True)
        elif event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self.ring.set_wanted(False)
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Take the scale of the screen before the first picture."""
        self._rescale()
        super().showEvent(event)
        # At the window itself, not at the application: of what every widget gets there is ten times as much.
        self.windowHandle().installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's size, once it stands still."""
        super().resizeEvent(event)
        self._resized.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the plan, then forget everything; with a plan that can't be saved only after the group was told so."""
        if self.flow is not None:
            try:
                self.flow.flush()
            except KnownProblem as problem:
                if not self.notice.may_leave(problem):
                    self.rail.show_leaving(True)
                    event.ignore()
                    return
                _log.warning("the plan could not be saved: %s", problem.trouble)
        self._forget()
        event.accept()
        self.closed.emit()

    def _begin(self, opened: Opened) -> None:
        flow = MeetingFlow(opened, self._desk, self._words, self.background, self._today, self._ask_target)
        flow.setParent(self)
        self.flow = flow
        flow.pages.born.connect(self._take_in)
        flow.shown.connect(self._show_step)
        flow.problem.connect(self.notice.show_problem)
        flow.unsaved.connect(self.notice.show_unsaved)
        flow.problem_over.connect(self._renew_notice)
        self.rail.show_steps([step.name for step in flow.steps])
        self.rail.show_subject(opened.results.company, opened.results.round, example=opened.example)
        self.rail.chosen.connect(flow.go_to)
        self.rail.look_back_wanted.connect(lambda: flow.show_aside(LOOK_BACK))
        self.rail.set_scale(self._scale)
        self.rail.show()
        flow.begin()
        if opened.plan.damaged:
            self.notice.show_problem(KnownProblem(Trouble.PLAN_DAMAGED, file=opened.plan.damaged))

    def _take_in(self, page: StepPage) -> None:
        page.set_scale(self._scale)
        self.stack.addWidget(page)

    def _show_step(self, page: StepPage) -> None:
        flow = self.flow
        if flow is None:
            return
        self.rail.show_place(None if flow.aside else flow.place, frozenset(flow.seen), resumed=flow.resumed)
        if flow.aside == LOOK_BACK:
            self.rail.show_look_back()
        self._renew_notice()
        if self.curtain.isVisible():
            self.curtain.lift()
        self.show_page(page)
        self._tell_notes()
        (page.next_button if page.next_button.isVisibleTo(page) else page.back_button).setFocus()

    def _show_notes(self, wanted: bool) -> None:
        if self.notes is not None:
            self.notes.close()
        elif wanted and self.flow is not None:
            self.notes = NotesWindow()
            self.notes.turned.connect(self._turn)
            self.notes.blank_wanted.connect(self._blank)
            self.notes.closed.connect(self._notes_closed)
            self._tell_notes()
            self.notes.open_beside(self)
        self.rail.show_notes(self.notes is not None)

    def _tell_notes(self) -> None:
        if self.notes is not None and self.flow is not None:
            self.notes.show_step(*self.flow.told)

    def _notes_closed(self) -> None:
        if self.notes is not None:
            self.notes.deleteLater()
            self.notes = None
        self.rail.show_notes(False)

    def _renew_notice(self) -> None:
        if self.flow is not None:
            self.notice.renew(self.flow.not_safe)
            self.rail.show_leaving(self.notice.warned)

    def _turn(self, step: int) -> None:
        if self.curtain.isVisible():
            self.curtain.lift()
        elif self.flow is not None:
            self.flow.page.turn(step)

    def _blank(self) -> None:
        if self.curtain.isVisible():
            self.curtain.lift()
        elif self.flow is not None:
            self.curtain.drop()

    def _forget(self) -> None:
        self.opening.forget()
        if self.notes is not None:
            self.notes.close()
        if self.flow is not None:
            self.flow.forget()
            self.flow.deleteLater()
            self.flow = None
        self.rail.hide()
        self.banner.clear()

    def _rescale(self) -> None:
        scale = max(MINIMUM_SCALE, min(self.width() / _COLUMNS, self.height() / _LINES))
        if abs(scale - self._scale) < 0.005:
            return
        self._scale = scale
        self.setStyleSheet(stylesheet("meeting", scale))
        self.banner.set_sign(tokens.WARN, round(36 * scale))
        self.rail.set_scale(scale)
        for place in range(self.stack.count()):
            page = self.stack.widget(place)
            if isinstance(page, Spaced):
                page.set_scale(scale)
        for page in (self.opening.unlock_page, self.opening.round_page):
            page.set_scale(scale)

    def _lay_out(self) -> None:
        self.rail.hide()
        self.rail.stop_wanted.connect(self.close)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        whole = QHBoxLayout(self)
        # The screen decides the window's size: a page that could stretch it would grow the letters, and those the page.
        whole.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_SMALLEST)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        self.rail.notes_wanted.connect(self._show_notes)
        self.keys.turned.connect(self._turn)
        self.keys.blank_wanted.connect(self._blank)
