"""Builds and fills the page of each place on the way, and passes on what was chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.services.welcome import Welcome
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.session import Session
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.kiosk.start_greeting import Greeting
from leercultuur_desktop.ui.kiosk.start_page import StartPage
from leercultuur_desktop.ui.kiosk.timing import Timing
from leercultuur_desktop.ui.kiosk.way import Place, Step

if TYPE_CHECKING:
    from leercultuur_desktop.ui.kiosk.choice_page import DepartmentPage, LayerPage
    from leercultuur_desktop.ui.kiosk.code_page import CodePage
    from leercultuur_desktop.ui.kiosk.message_page import ThanksPage
    from leercultuur_desktop.ui.kiosk.overview_page import OverviewPage
    from leercultuur_desktop.ui.kiosk.promise_page import PromisePage
    from leercultuur_desktop.ui.kiosk.question_page import QuestionPage
    from leercultuur_desktop.ui.kiosk.remark_page import RemarkPage
    from leercultuur_desktop.ui.kiosk.saving_page import SavingPage

START_PAGE = "start"
_ASKING = (START_PAGE, "question", "overview", "remark")


class WayPages(QObject):
    """One signal for each thing a worker can choose; the flow decides what it means."""

    went_on = Signal()
    code_pressed = Signal(object, object, int)
    layer_chosen = Signal(object)
    department_chosen = Signal(object)
    answered = Signal(int)
    change_wanted = Signal(int)
    remark_changed = Signal(str)
    stored_wanted = Signal()
    staff_wanted = Signal()
    language_chosen = Signal(str)
    retry_wanted = Signal()
    finished = Signal()

    def __init__(self, parent: QObject, stage: Stage, welcome: Welcome, timing: Timing, jobs: Jobs) -> None:
        super().__init__(parent)
        self._stage = stage
        self._jobs = jobs
        self._language = welcome.languages[0]
        self._asked: Questionnaire | None = None
        self._welcome = welcome
        self._hold = timing.hold
        self._fill = {
            Step.START: self._start,
            Step.PROMISE: self._promise,
            Step.CODE: lambda _place, session: self.code(session.code),
            Step.LAYER: self._layer,
            Step.DEPARTMENT: self._department,
            Step.PRACTICE: self._practice,
            Step.QUESTION: self._question,
            Step.OVERVIEW: self._overview,
            Step.REMARK: self._remark,
            Step.SAVING: lambda _place, _session: self.saving(),
            Step.THANKS: self._thanks,
        }

    @property
    def questionnaire(self) -> Questionnaire:
        """What is asked, in the language of now; ValueError while no round is open, when there is no way to go."""
        if self._welcome.questionnaire is None:
            raise ValueError("no open round")
        if self._asked is None:
            self._asked = self._jobs.asked(self._welcome.questionnaire, self._language)
        return self._asked

    def speak(self, language: str) -> None:
        """Ask in this language from now on: pages that hold texts of the questionnaire are built anew."""
        self._language = language
        self._asked = None
        for name in _ASKING:
            self._stage.drop(name)

    def take_welcome(self, welcome: Welcome) -> None:
        """Greet with something else from now on."""
        self._welcome = welcome
        self._asked = None
        self._stage.clear()

    def prepare(self, steps: tuple[Place, ...]) -> None:
        """Build the pages that come later, while nobody waits for them."""
        empty = Session(len(self.questionnaire.questions))
        for place in steps:
            if place.step is not Step.QUESTION:
                self.page(place, empty)

    def page(self, place: Place, session: Session) -> KioskPage:
        """The page of this place, showing what the session holds."""
        return self._fill[place.step](place, session)

    def _start(self, _place: Place, _session: Session) -> KioskPage:
        return self._stage.page(START_PAGE, self._build_start)

    def _build_start(self) -> StartPage:
        welcome = self._welcome
        asked = None if welcome.questionnaire is None else self.questionnaire
        greeting = Greeting(
            company=welcome.company,
            why=welcome.why,
            is_open=asked is not None and welcome.round_id is not None and not welcome.practice,
            practice=welcome.practice,
            questions=len(asked.questions) if asked else 0,
            blocks=asked.blocks if asked else (),
            lines=welcome.lines,
            languages=welcome.languages,
            language=self._language,
            open_until=welcome.open_until,
            next_round=welcome.next_round,
            this_year=welcome.this_year,
        )
        page = StartPage(greeting, self._hold)
        page.started.connect(self.went_on)
        page.staff_wanted.connect(self.staff_wanted)
        page.language_chosen.connect(self.language_chosen)
        return page

    def _promise(self, _place: Place, _session: Session) -> KioskPage:
        return self._stage.page("promise", self._build_promise)

    def _build_promise(self) -> PromisePage:
        from leercultuur_desktop.ui.kiosk.promise_page import PromisePage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = PromisePage(self._welcome.minimum_group)
        page.accepted.connect(self.went_on)
        page.stored_wanted.connect(self.stored_wanted)
        return page

    def code(self, digits: str) -> CodePage:
        """The page that asks for the code of a paper."""
        page = self._stage.page("code", self._build_code)
        page.show_code(digits)
        return page

    def _build_code(self) -> CodePage:
        from leercultuur_desktop.ui.kiosk.code_page import CodePage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = CodePage()
        page.pressed.connect(lambda key: self.code_pressed.emit(page, self._welcome.round_id, key))
        return page

    def _layer(self, _place: Place, session: Session) -> KioskPage:
        page = self._stage.page("layer", self._build_layer)
        page.show_chosen(session.layer_given, session.layer)
        return page

    def _build_layer(self) -> LayerPage:
        from leercultuur_desktop.ui.kiosk.choice_page import LayerPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = LayerPage()
        page.chosen.connect(self.layer_chosen)
        return page

    def _department(self, _place: Place, session: Session) -> KioskPage:
        page = self._stage.page("department", self._build_department)
        page.show_chosen(session.department_given, session.department)
        return page

    def _build_department(self) -> DepartmentPage:
        from leercultuur_desktop.ui.kiosk.choice_page import DepartmentPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = DepartmentPage(self._welcome.departments)
        page.chosen.connect(self.department_chosen)
        return page

    def _practice(self, _place: Place, session: Session) -> KioskPage:
        page = self._stage.page("question", self._build_question)
        page.show_practice(self.questionnaire)
        page.show_answer(session.practice)
        return page

    def _question(self, place: Place, session: Session) -> KioskPage:
        from leercultuur_desktop.ui.kiosk.question_page import Progress  # noqa: PLC0415 - after the first picture

        page = self._stage.page("question", self._build_question)
        asked = self.questionnaire
        question = asked.questions[place.number]
        groups = tuple(len(asked.positions(block.id)) for block in asked.blocks)
        page.show_question(question, asked.block_text(question.block), Progress(place.number, groups))
        page.show_answer(session.answers[place.number])
        return page

    def _build_question(self) -> QuestionPage:
        from leercultuur_desktop.ui.kiosk.question_page import QuestionPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = QuestionPage(self.questionnaire.answers, self.questionnaire.dont_know)
        page.answered.connect(self.answered)
        return page

    def _overview(self, _place: Place, session: Session) -> KioskPage:
        page = self._stage.page("overview", self._build_overview)
        page.show_answers(session.answers)
        return page

    def _build_overview(self) -> OverviewPage:
        from leercultuur_desktop.ui.kiosk.overview_page import OverviewPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = OverviewPage(self.questionnaire)
        page.change_wanted.connect(self.change_wanted)
        page.agreed.connect(self.went_on)
        return page

    def _remark(self, _place: Place, session: Session) -> KioskPage:
        page = self._stage.page("remark", self._build_remark)
        page.show_remark(session.remark)
        return page

    def _build_remark(self) -> RemarkPage:
        from leercultuur_desktop.ui.kiosk.remark_page import RemarkPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = RemarkPage(self.questionnaire.remark, (self._language, *self._welcome.languages))
        page.changed.connect(self.remark_changed)
        page.sent.connect(self.went_on)
        return page

    def saving(self) -> SavingPage:
        """The page that shows how saving goes."""
        return self._stage.page("saving", self._build_saving)

    def _build_saving(self) -> SavingPage:
        from leercultuur_desktop.ui.kiosk.saving_page import SavingPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = SavingPage()
        page.retry_wanted.connect(self.retry_wanted)
        return page

    def _thanks(self, _place: Place, _session: Session) -> KioskPage:
        return self._stage.page("thanks", self._build_thanks)

    def _build_thanks(self) -> ThanksPage:
        from leercultuur_desktop.ui.kiosk.message_page import ThanksPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = ThanksPage()
        page.finished.connect(self.finished)
        return page
