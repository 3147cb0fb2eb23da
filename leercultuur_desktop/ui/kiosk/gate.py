"""Takes a tap only once: what was chosen stays in sight for a moment, and a new page first gets its breath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from leercultuur_desktop.ui.kiosk.timing import Timing


class Gate(QObject):
    """Open or closed for choices.

    Checked by the flow rather than by swallowing events: a screen reader presses buttons without any mouse or key. Such
    a press is never half of a double tap, so it counts on a new page at once.
    """

    def __init__(self, timing: Timing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] | None = None
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(timing.shown)
        self._shown.timeout.connect(self._go_on)
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.setInterval(timing.guard)
        self._by_hand = False

    @property
    def is_open(self) -> bool:
        """Whether a choice counts now."""
        return not self._shown.isActive() and not (self._guard.isActive() and self._by_hand)

    def touched(self) -> None:
        """A finger, mouse or key was just used, and no control has dealt with it yet."""
        self._by_hand = True

    def after_shown(self, then: Callable[[], None]) -> None:
        """Go on after the choice has been in sight; no other choice counts meanwhile."""
        self._then = then
        self._shown.start()

    def page_appeared(self) -> None:
        """A page has just come: the second half of a double tap must not land on it."""
        self._by_hand = False
        self._guard.start()

    def reset(self) -> None:
        """Drop what was about to happen."""
        self._then = None
        self._shown.stop()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
