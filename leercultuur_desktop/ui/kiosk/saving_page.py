"""The moment between the last tap and thanks: saving, or what stood in the way and another try."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from leercultuur_desktop.ui.kiosk.isolated import isolated
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words
from leercultuur_desktop.ui.kiosk.spoken import keep_silent
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class SavingPage(KioskPage):
    """Says that answers are being kept; after a problem they wait in memory until it works."""

    retry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("savingPage")
        self._problem: tuple[str, str] | None = None
        self._sign = QLabel()
        self._sign.setObjectName("bigSign")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = words("pageLead")
        self._kept = words("pageHelp")
        self._for_staff = words("pageHelp")
        self.retry = primary(self)
        self.retry.clicked.connect(self.retry_wanted)
        self.body.addStretch(2)
        self.body.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignLeading)
        self.gap(self.body, 32)
        self.body.addWidget(self.heading)
        self.gap(self.body, 16)
        self.body.addWidget(self._text)
        self.gap(self.body, 8)
        self.body.addWidget(self._for_staff)
        self.gap(self.body, 8)
        self.body.addWidget(self._kept)
        self.gap(self.body, 40)
        self.body.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(3)
        self.on_look(self._look_changed)
        self.show_busy()

    def show_busy(self) -> None:
        """The answers are on their way to the disk."""
        self._problem = None
        self.retranslate()

    def show_problem(self, title: str, advice: str) -> None:
        """What stood in the way and what to do; the answers are still here."""
        self._problem = (title, advice)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again; a problem keeps the words it was explained in."""
        failed = self._problem is not None
        self.retry.set_words(self.tr("Opnieuw proberen"))
        self.retry.setVisible(failed)
        self._kept.setVisible(failed)
        self._for_staff.setVisible(failed)
        # What went wrong is said in words for who can mend it; the worker hears what to do.
        keep_silent(self.heading, failed)
        keep_silent(self._for_staff)
        if self._problem is None:
            self.set_heading(self.tr("Even bewaren…"))
            self._text.setText(self.tr("Je antwoorden gaan op slot."))
        else:
            title, advice = self._problem
            self.set_heading(self.tr("Bewaren lukt nu niet"))
            # The worker can't mend it: first what to do here, and only then the advice for who can.
            self._text.setText(
                self.tr("Je antwoorden zijn er nog. Roep de beheerder van deze computer. Blijf zelf bij het scherm.")
            )
            told = self.tr("Voor de beheerder: {problem}. {advice}")
            self._for_staff.setText(told.format(problem=isolated(title, self), advice=isolated(advice, self)))
            self._kept.setText(self.tr("Wil je toch stoppen? Dan wissen we je antwoorden."))
        self._draw_sign(self.look)

    @property
    def recording(self) -> str:
        """What to do after a problem is another recording."""
        return "saving_problem" if self._problem else "saving"

    def first_focus(self) -> QWidget:
        """Another try, when there is one to make."""
        return self.retry if self._problem else self

    def _draw_sign(self, look: Look) -> None:
        failed = self._problem is not None
        set_state(self._sign, "problem" if failed else "busy")
        colour = look.colours.warn if failed else look.colours.action
        name = "triangle-alert" if failed else "lock"
        self._sign.setPixmap(icon_pixmap(name, colour, look.px(64), self.devicePixelRatioF()))

    def _look_changed(self, look: Look) -> None:
        self._sign.setFixedSize(look.px(120), look.px(120))
        self._draw_sign(look)
