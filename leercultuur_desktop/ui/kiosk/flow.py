"""The worker's way through the kiosk: decides what comes next, and is the one that asks the services."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.services.welcome import Welcome
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.kiosk.flow_asides import Asides
from leercultuur_desktop.ui.kiosk.flow_choosing import Choosing
from leercultuur_desktop.ui.kiosk.flow_code import Coding
from leercultuur_desktop.ui.kiosk.flow_greeting import Greeting
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs
from leercultuur_desktop.ui.kiosk.flow_language import Spoken
from leercultuur_desktop.ui.kiosk.flow_pages import WayPages
from leercultuur_desktop.ui.kiosk.flow_saving import Saving
from leercultuur_desktop.ui.kiosk.gate import Gate
from leercultuur_desktop.ui.kiosk.idle import IdleWatch
from leercultuur_desktop.ui.kiosk.session import Session
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.kiosk.timing import Timing
from leercultuur_desktop.ui.kiosk.way import Place, Step, Walk, the_way


class KioskFlow(QObject):
    """Holds one worker's session and the place on the way.

    `left` means that staff opened the way out; `forgotten` that the kiosk is as new for the next worker.
    """

    left = Signal()
    forgotten = Signal()

    def __init__(self, stage: Stage, welcome: Welcome, jobs: Jobs, timing: Timing, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self.greeting = Greeting(self, welcome, timing.reread)
        self._timing = timing
        self._background = Background(self)
        self._gate = Gate(timing, self)
        self.idle = IdleWatch(timing.warning, timing.warning_tick, self)
        self._asides = Asides(self, stage, self._gate, self._background, jobs, lambda: self.spoken.language)
        self._saving = Saving(self, self._background, jobs, lambda: self.spoken.language)
        self._pages = WayPages(self, stage, welcome, timing, jobs)
        self.spoken = Spoken(self, self._pages, welcome.languages[0])
        self.thanks_timer = QTimer(self, singleShot=True, interval=timing.thanks)
        self._choosing = Choosing(self, stage, self._gate, self._pages, lambda: self.place)
        self.coding = Coding(self, stage, self._gate, self._background, jobs, self._choosing)
        self._walk = Walk(())
        self._connect()
        self._begin()

    def _connect(self) -> None:
        pages, asides, saving = self._pages, self._asides, self._saving
        pages.went_on.connect(self._go_on)
        self._choosing.chosen.connect(self._next)
        pages.code_pressed.connect(self.coding.press)
        self.coding.accepted.connect(self._next)
        pages.change_wanted.connect(self._change)
        pages.remark_changed.connect(self.idle.touch)
        pages.stored_wanted.connect(lambda: asides.show_stored(self.greeting.now.kept))
        pages.staff_wanted.connect(self.ask_pin)
        pages.language_chosen.connect(self._greet_in)
        pages.retry_wanted.connect(self._save)
        pages.finished.connect(self.forget)
        asides.ended.connect(self._show)
        asides.stop_confirmed.connect(self.forget)
        asides.still_here.connect(self._still_there)
        asides.language_chosen.connect(self.spoken.choose)
        asides.left.connect(self.left)
        saving.kept.connect(self._kept)
        saving.failed.connect(self._not_kept)
        saving.code_gone.connect(self._ask_code_again)
        saving.welcome_read.connect(self._take_welcome)
        self.idle.warned.connect(asides.warn_idle)
        self.idle.expired.connect(self.forget)
        self.idle.input_seen.connect(self._gate.touched)
        self.thanks_timer.timeout.connect(self.forget)
        self.greeting.reread_wanted.connect(self._reread)

    @property
    def session(self) -> Session:
        """What has been chosen so far."""
        return self._choosing.session

    @property
    def place(self) -> Place:
        """Where on the way the worker is."""
        return self._walk.place

    @property
    def places(self) -> tuple[Place, ...]:
        """The whole way."""
        return self._walk.places

    def visit(self, place: Place) -> None:
        """Show a place of the way at once (pictures for the manual, tests of the layout)."""
        self._walk.visit(place)
        self._show()

    def _begin(self) -> None:
        self._choosing.begin(self.greeting.questions)
        now = self.greeting.now
        self._walk = Walk(the_way(self.greeting.questions, bool(now.departments), now.remarks, now.tickets))
        self._stage.show_example(now.example, now.practice)
        self._show()

    def prepare(self) -> None:
        """Get ready for what comes after the start page: called once that is painted, for it takes longer to build."""
        if self.place.step is Step.START and self.greeting.now.questionnaire is not None:
            self._pages.prepare(self.places)
        self._saving.refresh()

    def _show(self) -> None:
        self._stage.show_page(self._pages.page(self.place, self.session))
        self._gate.page_appeared()
        on_the_way = self.place.step not in {Step.START, Step.THANKS} and not self._saving.busy
        # While the disk is waited for there is no way back to the answers.
        self._stage.bar.show_ways(on_the_way and not self._walk.unsaved, on_the_way)
        self.idle.stop()
        if self.place.step is not Step.START and not self._saving.busy:
            self._still_there()
        self.greeting.watch(self.place.step is Step.START)

    @property
    def _free(self) -> bool:
        """Whether pages may come in between: not while saving, thanking or counting down."""
        return not self._saving.busy and not self.idle.warning and self.place.step is not Step.THANKS

    def _go_on(self) -> None:
        if self._gate.is_open:
            self._next()

    def _next(self) -> None:
        self._walk.go_on()
        if self.place.step is Step.SAVING:
            self._save()
        else:
            self._show()

    def _ask_code_again(self) -> None:
        self._walk.ask_code_again()
        self._show()
        self.coding.ask_again()

    def back(self) -> None:
        """One page back: out of an aside, to the overview after changing, or one place back on the way."""
        if not self._gate.is_open or self.idle.warning or self._asides.end() or not self._free:
            return
        if self.place.step is Step.PROMISE:
            self.forget()
        elif self.place.step is not Step.START and not self._walk.unsaved:
            self._walk.go_back()
            self._show()

    def stop(self) -> None:
        """Ask whether to stop."""
        if self._gate.is_open and self._free and self.place.step is not Step.START:
            self._asides.ask_stop()

    def ask_pin(self) -> None:
        """The staff's way out."""
        if self._free:
            self._gate.reset()
            self._still_there()
            self._asides.ask_pin()

    def choose_language(self) -> None:
        """Show the offered languages, on any page; the page stays where it was."""
        if self._gate.is_open and not self._saving.busy:
            self._still_there()
            on_the_way = self.place.step not in {Step.START, Step.THANKS}
            self._asides.choose_language(self.greeting.now.languages, self.spoken.language, on_the_way)

    def _still_there(self) -> None:
        if self.idle.warning:
            self.idle.stop()
            self._asides.end()
        if self.place.step is Step.THANKS:
            self.thanks_timer.start()
        else:
            waiting = self._timing.unsaved if self._walk.unsaved else self.greeting.idle_ms
            self.idle.start(self._timing.idle or waiting)

    def forget(self) -> None:
        """Drop everything a worker left and stand ready for the next."""
        self._drop_all()
        if self.greeting.turn():
            self._pages.take_welcome(self.greeting.now)
        self.spoken.speak(self.greeting.now.languages[0])
        self.forgotten.emit()
        self._begin()

    def rest(self, msecs: int = 5000) -> None:
        """Staff closes the kiosk: forget, stop every clock, and let work under way finish."""
        self._drop_all()
        self.greeting.watch(False)
        self._background.wait(msecs)

    def _drop_all(self) -> None:
        self._gate.reset()
        self.idle.stop()
        self.thanks_timer.stop()
        self._asides.forget()
        self.session.forget()
        self._stage.forget()

    def _greet_in(self, language: str) -> None:
        if self._gate.is_open and self._nobody_there:
            self.spoken.choose(language)
            self._show()

    def _change(self, question: int) -> None:
        if self._gate.is_open and self.place.step is Step.OVERVIEW:
            self._walk.detour(Place(Step.QUESTION, question), to=Place(Step.OVERVIEW))
            self._show()

    def _save(self) -> None:
        if not self.session.complete:
            self.visit(Place(Step.QUESTION, self.session.first_empty()))
        elif self.greeting.now.tickets and self.session.ticket is None:
            self._ask_code_again()
        elif not self._saving.busy and self.greeting.now.round_id is not None:
            self._pages.saving().show_busy()
            self._saving.keep(self.greeting.now.round_id, self.session)
            self._show()

    def _not_kept(self, title: str, advice: str) -> None:
        if self.place.step is Step.SAVING:
            self._pages.saving().show_problem(title, advice)
            self._show()

    def _kept(self) -> None:
        # The answers are on the disk: from here on the screen needs none of them.
        self.session.forget()
        self._stage.forget()
        self.visit(Place(Step.THANKS))

    @property
    def _nobody_there(self) -> bool:
        return self.place.step is Step.START and self._asides.shown is None

    def _reread(self) -> None:
        if self._nobody_there:
            self._saving.refresh()

    def _take_welcome(self, welcome: Welcome) -> None:
        self.greeting.take(welcome)
        if self.greeting.changes_waiting and self._nobody_there:
            self.forget()
