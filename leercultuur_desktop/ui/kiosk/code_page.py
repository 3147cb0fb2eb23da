"""The one-time code of a paper: it opens the way to the questions, and is shown no longer than it takes to type."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.language.speech import Passage
from leercultuur_desktop.ui.kiosk.code_slots import CodeSlots
from leercultuur_desktop.ui.kiosk.isolated import isolated
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.number_pad import ERASE, NumberPad
from leercultuur_desktop.ui.kiosk.page import KioskPage, words
from leercultuur_desktop.ui.kiosk.spoken import keep_silent, recorded_as
from leercultuur_desktop.ui.widgets.problem_banner import ProblemBanner


class CodeProblem(Enum):
    """What can stand between a worker and the questions; GONE comes after the questions, when all is filled in."""

    UNFINISHED = auto()
    MISTYPED = auto()
    UNKNOWN = auto()
    TOO_OFTEN = auto()
    GONE = auto()
    FAILED = auto()


class CodePage(KioskPage):
    """Shows the digits so far and hands over each key; the flow holds the code, and decides what it is worth."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__("codePage")
        self._problem: CodeProblem | None = None
        self._for_staff = ("", "")
        self._explanation = words("pageHelp")
        self._slots = CodeSlots()
        self._pad = NumberPad()
        self._pad.pressed.connect(self.pressed)
        self.problem = ProblemBanner()
        self._staff_words = words("pageHelp")
        keep_silent(self._staff_words)
        self._columns = QHBoxLayout()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        keep_silent(self._right)  # what somebody types is no one else's to hear
        for column in (self._left, self._right):
            column.setSpacing(0)
        self._build()
        self.on_look(self._look_changed)
        self.show_code("")
        self.retranslate()

    def _build(self) -> None:
        self._left.addStretch(1)
        self._left.addWidget(self.heading)
        self.gap(self._left, 12)
        self._left.addWidget(self._explanation)
        self.gap(self._left, 24)
        self._left.addWidget(self.problem)
        self._left.addWidget(self._staff_words)
        self._left.addStretch(1)
        self._right.addStretch(1)
        self._right.addWidget(self._slots)
        self.gap(self._right, 24)
        self._right.addWidget(self._pad)
        self._right.addStretch(1)
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(self._right, 1)
        self.body.addLayout(self._columns, 1)
        self.spaced(self._columns, 72)

    def show_code(self, digits: str) -> None:
        """Show these digits; what was wrong with others is no longer said."""
        if digits != self._slots.digits:
            self._set_problem(None)
        self._slots.show_digits(digits)
        self._name_slots()

    def show_problem(self, problem: CodeProblem, title: str = "", advice: str = "") -> None:
        """Say what is wrong with the code, and let it be typed again; `title` and `advice` are for who can mend it."""
        self._for_staff = (title, advice)
        self.set_busy(False)
        self._set_problem(problem)

    def set_busy(self, busy: bool) -> None:
        """While the code is being checked nothing more can be typed."""
        self._pad.set_busy(busy)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Vul de code van je kaartje in"))
        self._explanation.setText(
            self.tr(
                "Zo doet iedereen één keer mee. We bewaren niet welke code bij welke antwoorden hoort. "
                "Heb je geen code? Vraag er een."
            )
        )
        self._pad.set_words(self.tr("Wissen"), self.tr("Verder"))
        self._name_slots()
        self._set_problem(self._problem)

    def spoken(self) -> tuple[Passage, ...]:
        """What is wrong comes first: the rest was heard before."""
        return tuple(sorted(super().spoken(), key=lambda one: one.name == self.recording))

    def first_focus(self) -> QWidget:
        """The first digit."""
        return self._pad.first_key

    def digit(self, number: int) -> bool:
        """A digit typed on a keyboard."""
        if self._pad.ready:
            self.pressed.emit(number)
        return True

    def erase(self) -> bool:
        """Take the last digit away; with none left, the key goes back as on every page."""
        if not self._slots.digits:
            return False
        if self._pad.ready:
            self.pressed.emit(ERASE)
        return True

    def wipe(self) -> None:
        """Forget the digits and the problem."""
        self.set_busy(False)
        self.show_code("")
        self._set_problem(None)

    def _name_slots(self) -> None:
        self._slots.setAccessibleName(self.tr("Cijfers ingevuld: {count}").format(count=len(self._slots.digits)))

    def _set_problem(self, problem: CodeProblem | None) -> None:
        self._problem = problem
        if problem is None:
            self._for_staff = ("", "")
            self.problem.clear()
        else:
            recorded_as(self.problem, f"code_{problem.name.lower()}")
            self.problem.show_problem(*self._texts()[problem])
        self._explanation.setVisible(problem is None)  # it was read before, and makes room
        title, advice = self._for_staff
        told = self.tr("Voor de beheerder: {problem}. {advice}")
        told = told.format(problem=isolated(title, self), advice=isolated(advice, self))
        self._staff_words.setText(told if title else "")
        self._staff_words.setVisible(bool(title))

    def _texts(self) -> dict[CodeProblem, tuple[str, str]]:
        return {
            CodeProblem.UNFINISHED: (
                self.tr("De code is nog niet af"),
                self.tr("Er horen tien cijfers te staan."),
            ),
            CodeProblem.MISTYPED: (
                self.tr("De cijfers kloppen niet"),
                self.tr("Vergelijk de cijfers met je kaartje. Druk op Wissen, of begin gewoon opnieuw."),
            ),
            CodeProblem.UNKNOWN: (
                self.tr("Deze code werkt niet"),
                self.tr(
                    "Kloppen de cijfers? Dan is de code al gebruikt, of van een andere meting. Vraag een nieuw kaartje."
                ),
            ),
            CodeProblem.TOO_OFTEN: (
                self.tr("Te vaak een verkeerde code"),
                self.tr("Wacht één minuut. Druk dan op Verder."),
            ),
            CodeProblem.GONE: (
                self.tr("Deze code is net al gebruikt"),
                self.tr("Je antwoorden zijn er nog. Vul een andere code in. Dan bewaren we ze alsnog."),
            ),
            CodeProblem.FAILED: (
                self.tr("De code nakijken lukt nu niet"),
                self.tr("Druk nog eens op Verder. Lukt het niet? Vraag om hulp."),
            ),
        }

    def _look_changed(self, look: Look) -> None:
        self._columns.setDirection(
            QHBoxLayout.Direction.TopToBottom if look.portrait else QHBoxLayout.Direction.LeftToRight
        )
        # Upright, the pad belongs close under its words.
        self._left.setStretch(self._left.count() - 1, 0 if look.portrait else 1)
        self._right.setStretch(0, 0 if look.portrait else 1)
        self._slots.apply_look(look)
        self._pad.apply_look(look)
        self.problem.set_sign(look.colours.warn, look.px(32))
        self._staff_words.setContentsMargins(0, look.px(12), 0, 0)
