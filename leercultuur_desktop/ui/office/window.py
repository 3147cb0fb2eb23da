"""The office's window: the rail, the page, and the two doors to kiosk and meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import access
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.office.flow import OfficeFlow
from leercultuur_desktop.ui.office.flow_desk import Chooser, Desk, choose_file, open_file
from leercultuur_desktop.ui.office.idle import Idle
from leercultuur_desktop.ui.office.rail import Rail
from leercultuur_desktop.ui.theme import stylesheet
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing
from leercultuur_desktop.ui.widgets.form_page import FormPage

IDLE_MILLISECONDS: Final = 5 * 60 * 1000
_SMALLEST: Final = (900, 600)
_USUAL: Final = (1366, 768)


class OfficeWindow(QMainWindow):
    """Opens on the set-up for an empty workplace, else locked; `open_meeting` carries a round's name.

    Everything after `words` is for tests: where to save, how files are opened, the day, less work for argon2id.
    """

    open_kiosk = Signal()
    open_practice = Signal()
    open_meeting = Signal(str)

    def __init__(
        self,
        workplace: Path,
        words: Words,
        *,
        choose: Chooser = choose_file,
        opener: Callable[[str], None] = open_file,
        today: Callable[[], date] = date.today,
        work: access.Work | None = None,
        idle_milliseconds: int = IDLE_MILLISECONDS,
    ) -> None:
        super().__init__()
        self.setObjectName("officeWindow")
        self.background = Background(self)
        desk = Desk(workplace, words, self.background, choose, opener, today, work)
        self.flow = OfficeFlow(desk, self)
        self.rail = Rail()
        self.stack = QStackedWidget()
        # A page takes its place when it is shown first: to style them all would double the time this window takes.
        self._shelf = QWidget()
        for page in self.flow.pages:
            page.setParent(self._shelf)
        self.destroyed.connect(self._shelf.deleteLater)
        self._arrange()
        self.idle = Idle(idle_milliseconds, self)
        self._connect()
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        self.setStyleSheet(stylesheet("office"))
        self.flow.start()

    @property
    def page(self) -> FormPage:
        """The page that is shown."""
        page = self.stack.currentWidget()
        assert isinstance(page, FormPage)  # noqa: S101 - the stack holds nothing else
        return page

    def show_page(self, page: FormPage) -> None:
        """Put a page on show."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def showEvent(self, event: QShowEvent) -> None:
        """All input passes the window's handle first, which is there from now on."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self.idle)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being written, and leave nothing behind in memory."""
        self.background.wait()
        QCoreApplication.sendPostedEvents()  # what has just been finished arrives now, not after everything was dropped
        if not self.flow.may_close():
            event.ignore()
            return
        self.flow.forget()
        if self.flow.print.busy:  # what was sent to the printer is not lost with the window
            self.hide()
            self.flow.print.finish()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.flow.bare_wanted.connect(self._show_bare)
        self.flow.step_wanted.connect(self._show_step)
        self.flow.page_wanted.connect(self._show_page)
        self.flow.kiosk_wanted.connect(self.open_kiosk)
        self.flow.practice_wanted.connect(self.open_practice)
        self.flow.meeting_wanted.connect(self.open_meeting)
        self.rail.page_wanted.connect(self.flow.go)
        self.rail.lock_wanted.connect(self.flow.lock_up)
        self.idle.gone.connect(self.flow.lock_up)
        self.idle.keys_used.connect(self._ring.set_wanted)

    def _show_bare(self, page: FormPage) -> None:
        self.rail.hide()
        self._show(page)

    def _show_step(self, page: FormPage, names: tuple[str, ...], place: int) -> None:
        self.rail.show_steps(names, place)
        self.rail.show()
        self._show(page)

    def _show_page(self, page: FormPage, company: str, chosen: str) -> None:
        self.rail.show_pages(company, chosen, example=self.flow.example)
        self.rail.show()
        self._show(page)

    def _show(self, page: FormPage) -> None:
        self.show_page(page)
        page.scroll_up()
        self.setWindowTitle(self.tr("{page} – Leercultuurscan").format(page=page.accessibleName()))
        # After the click that led here has been dealt with, or it would take the focus back.
        QTimer.singleShot(0, page, lambda: page.first_focus().setFocus())

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setObjectName("officeMiddle")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self._ring = FocusRing(middle, tokens.CORNER_OFFICE)
