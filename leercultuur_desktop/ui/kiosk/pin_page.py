"""The staff's way out: a number pad that works by touch alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.number_pad import ERASE, SEND, NumberPad
from leercultuur_desktop.ui.kiosk.page import KioskPage, words
from leercultuur_desktop.ui.kiosk.spoken import keep_silent
from leercultuur_desktop.ui.widgets.problem_banner import ProblemBanner

_LONGEST_PIN = 8
_FILLED = "●"


class PinPage(KioskPage):
    """Collects the PIN and hands it over; it never shows or keeps the digits themselves."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__("pinPage")
        self._pin = ""
        self._explanation = words("pageHelp")
        self._dots = QLabel()
        self._dots.setObjectName("pinDots")
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem = ProblemBanner()
        self._pad = NumberPad()
        self._pad.pressed.connect(self._pressed)
        self._columns = QHBoxLayout()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        keep_silent(self.problem)
        keep_silent(self._right)  # reading ten digits helps nobody
        for column in (self._left, self._right):
            column.setSpacing(0)
        self._build()
        self.on_look(self._look_changed)
        self.retranslate()
        self._show_dots()

    def _build(self) -> None:
        self._left.addStretch(1)
        self._left.addWidget(self.heading)
        self.gap(self._left, 12)
        self._left.addWidget(self._explanation)
        self.gap(self._left, 24)
        self._left.addWidget(self.problem)
        self._left.addStretch(1)
        self._right.addStretch(1)
        self._right.addWidget(self._dots)
        self.gap(self._right, 24)
        self._right.addWidget(self._pad)
        self._right.addStretch(1)
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(self._right, 1)
        self.body.addLayout(self._columns, 1)
        self.spaced(self._columns, 72)

    def refuse(self, problem: KnownProblem, explanation: tuple[str, str]) -> None:
        """The PIN was wrong, or it is too soon to try again; `explanation` is for what happens to nobody's fingers."""
        if problem.trouble is Trouble.WRONG_PIN:
            advice = self.tr("Probeer het opnieuw. Pincode vergeten? Met de wachtzin kies je een nieuwe.")
            self.show_problem(self.tr("De pincode klopt niet"), advice)
        elif problem.trouble is Trouble.TOO_MANY_TRIES:
            advice = self.tr("Wacht {seconds} seconden en probeer het dan opnieuw.")
            self.show_problem(self.tr("Te vaak geprobeerd"), advice.format(**problem.facts))
        else:
            self.show_problem(*explanation)

    def show_problem(self, title: str, advice: str) -> None:
        """Something stood in the way of checking the PIN."""
        self.wipe()
        self.problem.show_problem(title, advice)

    def set_busy(self, busy: bool) -> None:
        """While the PIN is being checked nothing more can be typed."""
        self._pad.set_busy(busy)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Pincode"))
        self._explanation.setText(
            self.tr("Alleen voor de beheerder van deze computer. Met Terug ga je naar het begin.")
        )
        self._pad.set_words(self.tr("Wissen"), self.tr("Verder"))

    def first_focus(self) -> QWidget:
        """The first digit."""
        return self._pad.first_key

    def digit(self, number: int) -> bool:
        """A digit typed on a keyboard."""
        if self._pad.ready:
            self._pressed(number)
        return True

    def erase(self) -> bool:
        """Take the last digit away."""
        self._pressed(ERASE)
        return True

    def wipe(self) -> None:
        """Forget the digits and the problem."""
        self._pin = ""
        self.problem.clear()
        self.set_busy(False)
        self._show_dots()

    def _pressed(self, key: int) -> None:
        self.problem.clear()
        if key == SEND:
            pin, self._pin = self._pin, ""
            if pin:
                self.entered.emit(pin)
        elif key == ERASE:
            self._pin = self._pin[:-1]
        elif len(self._pin) < _LONGEST_PIN:
            self._pin += str(key)
        self._show_dots()

    def _show_dots(self) -> None:
        self._dots.setText(" ".join(_FILLED * len(self._pin)) or " ")
        self._dots.setAccessibleName(self.tr("Cijfers ingevuld: {count}").format(count=len(self._pin)))

    def _look_changed(self, look: Look) -> None:
        self._columns.setDirection(
            QHBoxLayout.Direction.TopToBottom if look.portrait else QHBoxLayout.Direction.LeftToRight
        )
        # Upright, the pad belongs close under its words.
        self._left.setStretch(self._left.count() - 1, 0 if look.portrait else 1)
        self._right.setStretch(0, 0 if look.portrait else 1)
        self._pad.apply_look(look)
        self.problem.set_sign(look.colours.warn, look.px(32))
