"""Lets the first page speak to who walks by, while nobody uses it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from leercultuur_desktop.ui.kiosk.flow import KioskFlow
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.kiosk.start_page import StartPage
from leercultuur_desktop.ui.kiosk.timing import Timing


class Attract(QObject):
    """Begins when the first page was left alone for a while; any touch or key ends it at once.

    The words are exchanged now and then, without any movement; where `still` says that the system asks for less motion
    they stay as they are until somebody was there. `in_use` says that the page is being read aloud.
    """

    def __init__(
        self,
        flow: KioskFlow,
        stage: Stage,
        timing: Timing,
        in_use: Callable[[], bool],
        still: Callable[[], bool],
    ) -> None:
        super().__init__(flow)
        self._stage = stage
        self._in_use = in_use
        self._still = still
        self._quiet = QTimer(self, singleShot=True, interval=timing.attract)
        self._quiet.timeout.connect(self._begin)
        self._turn = QTimer(self, interval=timing.turn)
        self._turn.timeout.connect(self._next)
        flow.idle.input_seen.connect(self.wait)
        stage.page_shown.connect(self.wait)
        self.wait()

    def rest(self) -> None:
        """The kiosk closes."""
        self._quiet.stop()
        self._turn.stop()

    @property
    def _page(self) -> StartPage | None:
        page = self._stage.current
        return page if isinstance(page, StartPage) else None

    def wait(self, *_told: object) -> None:
        """Somebody is here; begin only when it has been quiet for a while."""
        self.rest()
        if self._page is not None:
            self._page.come_near()
            self._quiet.start()

    def _begin(self) -> None:
        if self._page is None:
            return
        if self._in_use():
            self._quiet.start()
        elif self._page.stand_back() and not self._still():
            self._turn.start()

    def _next(self) -> None:
        if self._page is not None and not self._in_use():
            self._page.next_sight()
