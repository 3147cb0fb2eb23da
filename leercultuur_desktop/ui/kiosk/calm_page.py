"""What stands on the screen after a crash: it starts again, or it stays and says whom to call."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.kiosk.isolated import isolated
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.message_page import MessagePage
from leercultuur_desktop.ui.kiosk.page import words
from leercultuur_desktop.ui.kiosk.spoken import keep_silent
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class CalmPage(MessagePage):
    """`again` asks for another try, `staff_wanted` for the staff's way out; both show only on a page that stays."""

    again = Signal()
    staff_wanted = Signal()

    def __init__(self, log: str) -> None:
        super().__init__("calmPage", "refresh-cw")
        self._log = log
        self._stays = False
        self._problem: tuple[str, str] | None = None
        self._owner = words("pageHelp")
        keep_silent(self._owner)  # the place of a file; the worker hears whom to call
        self.body.insertWidget(self.body.indexOf(self._more) + 1, self._owner)
        self.main.clicked.connect(self.again)
        self.staff = self.add_other()
        self.staff.clicked.connect(self.staff_wanted)
        self.on_look(self._look_again)
        self.retranslate()

    def stay(self, problem: tuple[str, str] | None = None) -> None:
        """It won't start by itself; `problem` is title and advice where they are known."""
        self._stays = True
        self._problem = problem
        self._icon, self._state = "triangle-alert", "problem"
        set_state(self._sign, self._state)
        self.retranslate()
        self._look_again(self.look)

    def retranslate(self) -> None:
        """Set every text again."""
        self.main.set_words(self.tr("Opnieuw proberen"))
        self.staff.set_words(self.tr("Beheerder"))
        for part in (self.main, self.staff, self._owner):
            part.setVisible(self._stays)
        if not self._stays:
            self.set_heading(self.tr("Even geduld. Het scherm start opnieuw."))
            self._text.setText(self.tr("Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard."))
            self._more.setText(self.tr("Was je nog bezig? Dan begin je straks opnieuw."))
            return
        self.set_heading(self.tr("Dit scherm werkt nu niet"))
        self._text.setText(self.tr("Roep de beheerder van deze computer."))
        self._more.setText(self.tr("Zag je ‘Bedankt’ al? Dan zijn je antwoorden bewaard."))
        self._owner.setText(self._for_owner())

    @property
    def recording(self) -> str:
        """Two pages in one, and each says something else."""
        return "calm_stays" if self._stays else "calm"

    def first_focus(self) -> QWidget:
        """Another try, where there is one."""
        return self.main if self._stays else self

    def _for_owner(self) -> str:
        if self._problem is not None:
            title, advice = self._problem
            told = self.tr("Voor de beheerder: {title}. {advice}")
            return told.format(title=isolated(title, self), advice=isolated(advice, self))
        told = self.tr("Voor de beheerder: het programma stopte een paar keer. Het logboek staat in {file}")
        return told.format(file=isolated(self._log, self))

    def _look_again(self, look: Look) -> None:
        colour = look.colours.warn if self._stays else look.colours.action
        self._sign.setPixmap(icon_pixmap(self._icon, colour, look.px(64), self.devicePixelRatioF()))
