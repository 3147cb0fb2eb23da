"""Pages that stand beside the way for a moment: stop, what is stored, language, staff, are you still there."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs
from leercultuur_desktop.ui.kiosk.gate import Gate
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.stage import Stage

if TYPE_CHECKING:
    from leercultuur_desktop.ui.kiosk.language_page import LanguagePage
    from leercultuur_desktop.ui.kiosk.message_page import IdlePage, StopPage
    from leercultuur_desktop.ui.kiosk.pin_page import PinPage
    from leercultuur_desktop.ui.kiosk.stored_page import StoredPage

_LOG = logging.getLogger(__name__)


class Asides(QObject):
    """Shows them, and says how they ended; the place on the way stays what it was."""

    ended = Signal()
    stop_confirmed = Signal()
    still_here = Signal()
    language_chosen = Signal(str)
    left = Signal()

    def __init__(
        self, parent: QObject, stage: Stage, gate: Gate, background: Background, jobs: Jobs, language: Callable[[], str]
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._gate = gate
        self._background = background
        self._jobs = jobs
        self._language = language
        self.shown: KioskPage | None = None
        self._ways = (False, False)
        self._beneath: tuple[KioskPage, bool, bool] | None = None

    def end(self) -> bool:
        """Back to the way, or from the languages to the page they were asked for on; False when nothing stood there."""
        if self.shown is None:
            return False
        self.shown.wipe()
        beneath, self.shown = self._beneath, None
        if beneath is None:
            self.ended.emit()
        else:
            self._show(*beneath)
        return True

    def forget(self) -> None:
        """Nothing stands beside the way any more."""
        self.shown, self._beneath = None, None

    def ask_stop(self) -> None:
        """Ask once whether to stop."""
        self._show(self._stage.page("stop", self._build_stop), back=False, stop=False)

    def show_stored(self, kept: tuple[str, ...]) -> None:
        """What is kept, in plain words."""
        if self._gate.is_open:
            self._show(self._stage.page("stored", lambda: self._build_stored(kept)), back=True, stop=True)

    def choose_language(self, languages: tuple[str, ...], now: str, stop: bool) -> None:
        """The offered languages."""
        page = self._stage.page("language", lambda: self._build_language(languages))
        page.show_chosen(True, now)
        beneath = self._beneath if self.shown in {None, page} else (self.shown, *self._ways)
        self._show(page, back=True, stop=stop)
        self._beneath = beneath

    def ask_pin(self) -> None:
        """The staff's way out."""
        page = self._stage.page("pin", self._build_pin)
        page.wipe()
        self._show(page, back=True, stop=False)

    def warn_idle(self, seconds: int) -> None:
        """Count down before everything is forgotten."""
        self._gate.reset()
        page = self._stage.page("idle", self._build_idle)
        page.show_seconds(seconds)
        if self.shown is not page:
            self._show(page, back=False, stop=False)

    def _show(self, page: KioskPage, back: bool, stop: bool) -> None:
        self.shown, self._ways, self._beneath = page, (back, stop), None
        self._stage.bar.show_ways(back, stop)
        self._stage.show_page(page)
        self._gate.page_appeared()

    def _build_stop(self) -> StopPage:
        from leercultuur_desktop.ui.kiosk.message_page import StopPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = StopPage()
        page.confirmed.connect(self.stop_confirmed)
        page.declined.connect(self.end)
        return page

    def _build_stored(self, kept: tuple[str, ...]) -> StoredPage:
        from leercultuur_desktop.ui.kiosk.stored_page import StoredPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = StoredPage(kept)
        page.read.connect(self.end)
        return page

    def _build_language(self, languages: tuple[str, ...]) -> LanguagePage:
        from leercultuur_desktop.ui.kiosk.language_page import LanguagePage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = LanguagePage(languages)
        page.language_chosen.connect(self._choose_language)
        return page

    def _build_idle(self) -> IdlePage:
        from leercultuur_desktop.ui.kiosk.message_page import IdlePage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = IdlePage()
        page.still_here.connect(self._still_here)
        return page

    def _still_here(self) -> None:
        if self._gate.is_open:
            self.still_here.emit()

    def _choose_language(self, language: str) -> None:
        if self._gate.is_open:
            self.language_chosen.emit(language)
            self.end()

    def _build_pin(self) -> PinPage:
        from leercultuur_desktop.ui.kiosk.pin_page import PinPage  # noqa: PLC0415 - after the first picture: all these pages together take 25 ms

        page = PinPage()
        page.entered.connect(lambda pin: self._check(page, pin))
        return page

    def _check(self, page: PinPage, pin: str) -> None:
        page.set_busy(True)
        # The page owns the question: when it is gone (idle, back at start) the door must not open any more.
        self._background.run(
            page,
            lambda: self._jobs.check_pin(pin),
            lambda _nothing: self._checked(page),
            lambda problem: self._refused(page, problem),
        )

    def _checked(self, page: PinPage) -> None:
        if self.shown is page:
            self.left.emit()

    def _refused(self, page: PinPage, problem: Exception) -> None:
        page.set_busy(False)
        if isinstance(problem, KnownProblem):
            page.refuse(problem, self._jobs.explain(problem, self._language()))
        else:
            _LOG.error("the PIN could not be checked: %s", type(problem).__name__)
            page.show_problem(self.tr("Dat lukt nu niet"), self.tr("Probeer het later nog eens."))
        page.first_focus().setFocus()
