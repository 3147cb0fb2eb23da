"""Decides what the office shows: the set-up, the door, the rounds or the paper; everything is dropped when it locks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import workplace
from leercultuur_desktop.ui.office.flow_desk import Desk, known
from leercultuur_desktop.ui.office.flow_lock import LockFlow
from leercultuur_desktop.ui.office.flow_overview import Overview
from leercultuur_desktop.ui.office.flow_print import PrintFlow
from leercultuur_desktop.ui.office.flow_rounds import RoundsFlow
from leercultuur_desktop.ui.office.flow_typing import TypingFlow
from leercultuur_desktop.ui.office.flow_wizard import WizardFlow
from leercultuur_desktop.ui.office.rail import PRINT, ROUNDS, TYPING
from leercultuur_desktop.ui.office.trouble_page import TroublePage
from leercultuur_desktop.ui.widgets.form_page import FormPage


class OfficeFlow(QObject):
    """`bare_wanted`, `step_wanted` and `page_wanted` carry a page, and what the rail beside it has to show."""

    bare_wanted = Signal(FormPage)
    step_wanted = Signal(FormPage, tuple, int)
    page_wanted = Signal(FormPage, str, str)
    kiosk_wanted = Signal()
    meeting_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._company = ""
        self.example = False
        self._closed: tuple[str, ...] = ()
        self._open = False
        self.trouble = TroublePage()
        self.wizard = WizardFlow(desk, self)
        self.lock = LockFlow(desk, self)
        self.rounds = RoundsFlow(desk, self)
        self.typing = TypingFlow(desk, self)
        self.print = PrintFlow(desk, self)
        self.pages: tuple[FormPage, ...] = (
            self.trouble,
            *self.wizard.pages,
            *self.lock.pages,
            *self.rounds.pages,
            *self.typing.pages,
            self.print.page,
        )
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether the PIN was given and nobody locked it since."""
        return self._open

    def start(self) -> None:
        """Look at the workplace and show what fits: set-up, door, or what is the matter."""
        try:
            if workplace.exists(self._desk.workplace):
                company = workplace.company(self._desk.workplace)
                self._company, self.example = company.name, company.example
                self.lock.start(self._company)
            else:
                self.wizard.start()
        except (KnownProblem, OSError) as error:
            self.show_trouble(known(error, self._desk.workplace))
        except LookupError:  # a database without a company was cut off in the middle of its making
            self.show_trouble(KnownProblem(Trouble.STORE_DAMAGED, file=str(self._desk.workplace)))

    def lock_up(self) -> None:
        """Lock the office, and drop what was half typed at its door; a set-up in progress stays as it is."""
        if self._company:
            self.forget()
            self.lock.start(self._company)

    def may_close(self) -> bool:
        """Whether the window may go; the first time that would lose the recovery code the page says so instead."""
        return self.wizard.may_close()

    def forget(self) -> None:
        """Drop every secret and every opened result."""
        self._open = False
        self.wizard.forget()
        self.lock.forget()
        self.rounds.forget()
        self.typing.forget()
        self.print.forget()

    def go(self, page: str) -> None:
        """Show a page of the rail."""
        if page == PRINT:
            self._print(None)
            return
        self.print.forget()
        if page == TYPING:
            self.rounds.leave()
            self.typing.show()
        else:
            self.typing.forget()
            self.rounds.show()

    def _connect(self) -> None:
        self.trouble.again.connect(self.start)
        self.wizard.page_wanted.connect(
            lambda page, place: self.step_wanted.emit(page, self.wizard.step_names(), place)
        )
        self.wizard.finished.connect(self._made)
        self.lock.page_wanted.connect(self.bare_wanted)
        self.lock.unlocked.connect(self._unlocked)
        self.lock.recovered.connect(self._back_to_print)
        self.rounds.page_wanted.connect(lambda page: self.page_wanted.emit(page, self._company, ROUNDS))
        self.rounds.read.connect(self._learn)
        self.rounds.kiosk_wanted.connect(self._start_kiosk)
        self.rounds.meeting_wanted.connect(self.meeting_wanted)
        self.rounds.print_wanted.connect(self._print)
        self.typing.page_wanted.connect(lambda page: self.page_wanted.emit(page, self._company, TYPING))
        self.typing.rounds_wanted.connect(lambda: self.go(ROUNDS))
        self.print.page_wanted.connect(lambda page: self.page_wanted.emit(page, self._company, PRINT))
        self.print.recovery_wanted.connect(self._recover)

    def show_trouble(self, problem: KnownProblem) -> None:
        """Say a problem on a page of its own, in place of everything else."""
        self.trouble.show_trouble(*self._desk.explain(problem))
        self.bare_wanted.emit(self.trouble)

    def _made(self, pin: str, company: str) -> None:
        self._company = company
        self._unlocked(pin)

    def _unlocked(self, pin: str) -> None:
        self._open = True
        self.rounds.start(pin)

    def _learn(self, overview: Overview) -> None:
        self._closed = tuple(one.name for one in overview.closed_rounds)

    def _print(self, name: str | None) -> None:
        self.rounds.leave()
        self.typing.forget()
        self.print.show(self._closed, name)

    def _recover(self) -> None:
        self.print.forget()
        self.lock.start_recovery()

    def _back_to_print(self) -> None:
        if self._open:
            self.print.show_again()

    def _start_kiosk(self) -> None:
        # From here on the PC stands on the shop floor: the office must not lie open behind the kiosk.
        self.lock_up()
        self.kiosk_wanted.emit()
