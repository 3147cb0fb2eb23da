"""From a closed window to opened results: the passphrase, then the round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.round_page import RoundPage
from leercultuur_desktop.ui.meeting.unlock_page import UnlockPage
from leercultuur_desktop.ui.meeting.values import RoundChoice

if TYPE_CHECKING:
    from leercultuur_desktop.services.access import Vault

_DRAWN: Final = 100
"""Milliseconds that the waiting picture gets to be drawn."""


class OpeningFlow(QObject):
    """Asks the passphrase and, where there are several, the round; `opened` carries everything that was opened."""

    opened = Signal(object)
    page_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(
        self, desk: MeetingDesk, background: Background, round_name: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._round_name = round_name
        self._vault: Vault | None = None
        self._rounds: tuple[RoundChoice, ...] = ()
        self.unlock_page = UnlockPage(parent)
        self.round_page = RoundPage(parent)
        self.round_page.hide()  # it may never be needed, and must not be reached by the Tab key until it is
        self.unlock_page.passphrase_given.connect(self._unlock)
        self.unlock_page.cancelled.connect(self.leave_wanted)
        self.round_page.round_chosen.connect(self._open)
        self.round_page.cancelled.connect(self.leave_wanted)

    def start(self) -> None:
        """Ask the passphrase."""
        self.page_wanted.emit(self.unlock_page)
        self.unlock_page.field.setFocus()

    def forget(self) -> None:
        """Let the key go."""
        self._vault = None
        self.unlock_page.forget()

    def _unlock(self, passphrase: str) -> None:
        self.unlock_page.show_busy(True)
        desk = self._desk
        work = Once(lambda: (desk.unlock(passphrase), desk.closed_rounds()))
        # The derivation asks for 256 MB at once. While the system looks for them no window gets any to draw with: the
        # waiting picture has to stand first.
        QTimer.singleShot(_DRAWN, self, lambda: self._background.run(self, work, self._unlocked, self._failed))

    def _unlocked(self, found: tuple[Vault, tuple[RoundChoice, ...]]) -> None:
        self._vault, self._rounds = found
        self.unlock_page.forget()
        if self._round_name is not None:
            self._open(self._round_name)
        elif len(self._rounds) == 1:
            self._open(self._rounds[0].name)
        else:
            self.round_page.show_rounds(self._rounds)
            self.page_wanted.emit(self.round_page)

    def _open(self, name: str) -> None:
        vault = self._vault
        if vault is None:
            return
        self.unlock_page.show_busy(True, self.tr("Even geduld. We tellen de antwoorden."))
        self.page_wanted.emit(self.unlock_page)
        desk, against = self._desk, round_before(self._rounds, name)
        self._background.run(self, Once(lambda: desk.open(vault, name, against)), self._done, self._failed)

    def _done(self, opened: Opened) -> None:
        self.forget()
        self.opened.emit(opened)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, KnownProblem):
            self.unlock_page.show_busy(False)
            raise problem
        self.page_wanted.emit(self.unlock_page)
        self.unlock_page.show_problem(*self._desk.explain(problem))


def round_before(newest_first: tuple[RoundChoice, ...], name: str) -> str | None:
    """The round to compare with: the one before, real with real and practice with practice."""
    names = [one.name for one in newest_first]
    if name not in names:
        return None
    place = names.index(name)
    kind = newest_first[place].practice
    return next((one.name for one in newest_first[place + 1 :] if one.practice is kind), None)
