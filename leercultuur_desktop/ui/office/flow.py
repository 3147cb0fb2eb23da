"""Decides what the office shows: the set-up, the door, the rounds or the paper; everything is dropped when it locks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import retire, workplace
from leercultuur_desktop.ui.office.flow_desk import Desk, known
from leercultuur_desktop.ui.office.flow_lock import LockFlow
from leercultuur_desktop.ui.office.flow_overview import Overview
from leercultuur_desktop.ui.office.flow_print import PrintFlow
from leercultuur_desktop.ui.office.flow_rounds import RoundsFlow
from leercultuur_desktop.ui.office.flow_settings import SettingsFlow
from leercultuur_desktop.ui.office.flow_typing import TypingFlow
from leercultuur_desktop.ui.office.flow_upkeep import UpkeepFlow
from leercultuur_desktop.ui.office.flow_wizard import WizardFlow
from leercultuur_desktop.ui.office.rail import PRINT, ROUNDS, SETTINGS, TYPING
from leercultuur_desktop.ui.office.trouble_page import TroublePage
from leercultuur_desktop.ui.office.values import Paper
from leercultuur_desktop.ui.widgets.form_page import FormPage


class OfficeFlow(QObject):
    """`bare_wanted`, `step_wanted` and `page_wanted` carry a page, and what the rail beside it has to show."""

    bare_wanted = Signal(FormPage)
    step_wanted = Signal(FormPage, tuple, int)
    page_wanted = Signal(FormPage, str, str)
    kiosk_wanted = Signal()
    practice_wanted = Signal()
    meeting_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._company = ""
        self.example = False
        self._closed: tuple[str, ...] = ()
        self._open = False
        self._back = PRINT
        self.trouble = TroublePage()
        self.wizard = WizardFlow(desk, self)
        self.lock = LockFlow(desk, self)
        self.rounds = RoundsFlow(desk, self)
        self.typing = TypingFlow(desk, self)
        self.print = PrintFlow(desk, self)
        self.settings = SettingsFlow(desk, self)
        self.upkeep = UpkeepFlow(desk, self)
        self.pages: tuple[FormPage, ...] = (
            self.trouble,
            *self.wizard.pages,
            *self.lock.pages,
            *self.rounds.pages,
            *self.typing.pages,
            self.print.page,
            *self.settings.pages,
            *self.upkeep.pages,
        )
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether the PIN was given and nobody locked it since."""
        return self._open

    def start(self) -> None:
        """Look at the workplace and show what fits: set-up, door, or what is the matter."""
        try:
            retire.finish_retiring(self._desk.workplace)
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
        """Whether the window may go; the first time that would lose a recovery code or tickets the page says so."""
        return self.wizard.may_close() and self.print.may_leave()

    def forget(self) -> None:
        """Drop every secret and every opened result."""
        self._open = False
        self.wizard.forget()
        self.lock.forget()
        self.rounds.forget()
        self.typing.forget()
        self.print.forget()
        self.settings.forget()
        self.upkeep.forget()

    def go(self, page: str) -> None:
        """Show a page of the rail."""
        if not self.print.may_leave():
            self.page_wanted.emit(self.print.page, self._company, PRINT)
            return
        if page == PRINT:
            self._print(None)
            return
        self._leave()
        if page == TYPING:
            self.typing.show()
        elif page == SETTINGS:
            self.settings.show()
        elif not self.upkeep.show(page):
            self.rounds.show()

    def _connect(self) -> None:
        self.trouble.again.connect(self.start)
        self.trouble.restore_wanted.connect(lambda: self.upkeep.begin_outside(self.trouble))
        self.wizard.welcome.restore_wanted.connect(lambda: self.upkeep.begin_outside(self.wizard.welcome))
        self.upkeep.page_wanted.connect(lambda page, place: self.page_wanted.emit(page, self._company, place))
        self.upkeep.bare_wanted.connect(self.bare_wanted)
        self.upkeep.settings_wanted.connect(lambda: self.go(SETTINGS))
        self.upkeep.fresh.connect(self._begin_again)
        self.wizard.page_wanted.connect(
            lambda page, place: self.step_wanted.emit(page, self.wizard.step_names(), place)
        )
        self.wizard.finished.connect(self._made)
        self.lock.page_wanted.connect(self._show_door)
        self.lock.unlocked.connect(self._unlocked)
        self.lock.recovered.connect(self._back_inside)
        self.lock.locked.connect(self.lock_up)
        self.rounds.page_wanted.connect(lambda page: self.page_wanted.emit(page, self._company, ROUNDS))
        self.rounds.read.connect(self._learn)
        self.rounds.kiosk_wanted.connect(lambda: self._start_kiosk(self.kiosk_wanted))
        self.rounds.practice_wanted.connect(lambda: self._start_kiosk(self.practice_wanted))
        self.rounds.meeting_wanted.connect(self.meeting_wanted)
        self.rounds.print_wanted.connect(self._print)
        self.rounds.tickets_wanted.connect(lambda: self._print(None, Paper.TICKETS))
        self.rounds.settings_wanted.connect(lambda: self.go(SETTINGS))
        self.typing.page_wanted.connect(lambda page: self.page_wanted.emit(page, self._company, TYPING))
        self.typing.rounds_wanted.connect(lambda: self.go(ROUNDS))
        self.print.page_wanted.connect(lambda page: self.page_wanted.emit(page, self._company, PRINT))
        self.print.sheet_wanted.connect(self._new_sheet)
        self.print.recovery_wanted.connect(lambda: self._to_door(PRINT, self.lock.start_recovery))
        self.settings.page_wanted.connect(lambda page: self.page_wanted.emit(page, self._company, SETTINGS))
        self.settings.renamed.connect(self._rename)
        self.settings.recovery_wanted.connect(lambda: self._to_door(SETTINGS, self.lock.start_recovery))
        self.settings.new_pin_wanted.connect(lambda: self._to_door(SETTINGS, self.lock.start_new_pin))

    def show_trouble(self, problem: KnownProblem) -> None:
        """Say a problem on a page of its own, in place of everything else."""
        damaged = problem.trouble is Trouble.STORE_DAMAGED
        self.trouble.show_trouble(*self._desk.explain(problem), restorable=damaged)
        self.bare_wanted.emit(self.trouble)

    def _made(self, pin: str, company: str) -> None:
        self._company = company
        self._unlocked(pin)

    def _unlocked(self, pin: str) -> None:
        self._open = True
        self.settings.start(pin)
        self.print.start(pin)
        self.rounds.start(pin)

    def _learn(self, overview: Overview) -> None:
        self._closed = tuple(one.name for one in overview.closed_rounds)
        self.upkeep.learn(overview.open_round.name if overview.open_round else None)

    def _print(self, name: str | None, paper: Paper | None = None) -> None:
        self._leave()
        self.print.show(self._closed, name, paper)

    def _new_sheet(self) -> None:
        self._leave()
        self.settings.show_sheet()

    def _leave(self) -> None:
        # What was typed or opened on one page is gone before another one is shown.
        self.rounds.leave()
        self.typing.forget()
        self.print.leave()
        self.settings.leave()
        self.upkeep.leave()
        self.lock.forget()

    def _rename(self, company: str) -> None:
        self._company = company

    def _show_door(self, page: FormPage) -> None:
        if self._open:  # asked for from inside
            self.page_wanted.emit(page, self._company, self._back)
        else:
            self.bare_wanted.emit(page)

    def _to_door(self, back: str, begin: Callable[[], None]) -> None:
        self._back = back
        self.print.leave()
        self.settings.leave()
        begin()

    def _back_inside(self) -> None:
        if not self._open:
            return
        if self._back == SETTINGS:
            self.settings.show()
        else:
            self.print.show_again()

    def _begin_again(self, words: str, detail: str) -> None:
        """The workplace is another one now: show its door, and say what happened there."""
        self.forget()
        self._company = ""
        self.start()
        if words:
            page = self.lock.lock if self._company else self.wizard.welcome
            page.notice.show_words(words, detail)

    def _start_kiosk(self, wanted: SignalInstance) -> None:
        # From here on the PC may stand on the shop floor: the office must not lie open behind the kiosk.
        self.lock_up()
        wanted.emit()
