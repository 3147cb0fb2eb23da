"""What the kiosk greets with now, and what it will greet the next worker with."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.services.welcome import Welcome

_MILLISECONDS: Final = 1000


class Greeting(QObject):
    """Rounds open and close beside the kiosk: while nobody is there it asks now and then (`reread_wanted`)."""

    reread_wanted = Signal()

    def __init__(self, parent: QObject, welcome: Welcome, reread_ms: int) -> None:
        super().__init__(parent)
        self.now = welcome
        self._next: Welcome | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(reread_ms)
        self._timer.timeout.connect(self.reread_wanted)

    @property
    def questions(self) -> int:
        """How many questions there are; none while no round is open."""
        return len(self.now.questionnaire.questions) if self.now.questionnaire else 0

    @property
    def idle_ms(self) -> int:
        """How long the kiosk waits for somebody before it warns."""
        return self.now.idle_seconds * _MILLISECONDS

    @property
    def changes_waiting(self) -> bool:
        """Whether the next worker will be greeted with something else."""
        return self._next is not None

    def watch(self, nobody_there: bool) -> None:
        """Ask now and then while nobody is there."""
        if nobody_there:
            self._timer.start()
        else:
            self._timer.stop()

    def take(self, welcome: Welcome) -> None:
        """This was read; it counts from the next worker on."""
        self._next = None if welcome == self.now else welcome

    def turn(self) -> bool:
        """The next worker comes; True when the greeting has changed."""
        if self._next is None:
            return False
        self.now, self._next = self._next, None
        return True
