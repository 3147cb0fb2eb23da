"""How it is doing: asks the services about the workplace and Qt about screen and printers, and tells the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import checkup, lockdown, lockdown_words
from leercultuur_desktop.services.explain import explain
from leercultuur_desktop.services.health_devices import Screen, is_size_unknown, tell_display, tell_printers
from leercultuur_desktop.services.health_words import Point, State, Told, state_name, tell_store
from leercultuur_desktop.services.lockdown_findings import Finding
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.health_page import HealthPage
from leercultuur_desktop.ui.office.state_row import Stand
from leercultuur_desktop.ui.widgets.form_page import FormPage

_LOCK_STATES: Final = {"ok": "ok", "open": "note", "unknown": "unknown"}
_SAID_ON_A_ROW: Final = frozenset({Trouble.STORE_DAMAGED, Trouble.PIN_DAMAGED, Trouble.PASSPHRASE_DAMAGED})


def printers() -> tuple[tuple[str, ...], str]:
    """The names of the system's printers, and of the one that it takes by itself."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - 20 ms that the office's start need not pay

    return tuple(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName()


def screen_of(screen: QScreen | None) -> Screen | None:
    """A screen in real pixels."""
    if screen is None:
        return None
    ratio, size, millimetres = screen.devicePixelRatio(), screen.size(), screen.physicalSize()
    return Screen(round(size.width() * ratio), round(size.height() * ratio), millimetres.width(), millimetres.height())


@dataclass(frozen=True, slots=True)
class _Seen:
    told: tuple[Told, ...]
    inches: float | None
    lock: tuple[Finding, ...]


class HealthFlow(QObject):
    """`keep_wanted` and `settings_wanted` lead to where something can be done; tests hand in their own `printers`."""

    page_wanted = Signal(FormPage)
    keep_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = False
        self.printers: Callable[[], tuple[tuple[str, ...], str]] = printers
        self.page = HealthPage()
        self.page.again.connect(self._look)
        self.page.wanted.connect(self._go)

    def show(self) -> None:
        """Show the page and look."""
        self._shown = True
        self.page.wipe()
        self.page_wanted.emit(self.page)
        self._look()

    def leave(self) -> None:
        """Another page is shown, or the office locks."""
        self._shown = False
        self.page.wipe()

    def _look(self) -> None:
        folder, words, today = self._desk.workplace, self._desk.words, self._desk.today()

        def work() -> _Seen:
            lock = lockdown.look_over(folder)
            try:
                found = checkup.look_over(folder, today=today)
            except KnownProblem as problem:
                if problem.trouble not in _SAID_ON_A_ROW:
                    raise
                said = explain(problem, words)
                title = words.translate("Health", "Gegevens")
                return _Seen((Told(Point.DATA, State.ACT, title, said.title, said.advice),), None, lock)
            return _Seen(tell_store(found, words), found.screen_inches, lock)

        self._desk.ask(self.page, self.tr("Even geduld. Alles wordt nagekeken."), work, self._show)

    def _show(self, seen: _Seen) -> None:
        if not self._shown:
            return
        words = self._desk.words
        names, default = self.printers()
        screen = screen_of(self.page.screen())
        told = (
            *seen.told,
            tell_display(screen, seen.inches, words),
            tell_printers(names, default, words),
        )
        unknown = is_size_unknown(screen, seen.inches)
        stands = [(one.point.value, self._stand(one, size_unknown=unknown)) for one in told]
        self.page.show_points(stands, self._locks(seen.lock))
        self.page.primary.setFocus()

    def _stand(self, one: Told, *, size_unknown: bool) -> Stand:
        button = ""
        if one.state is not State.OK:
            button = {
                Point.BACK_UP: self.tr("Naar Bewaren"),
                Point.LANGUAGES: self.tr("Naar Bedrijf"),
                Point.DISPLAY: self.tr("Naar Bedrijf") if size_unknown else "",
            }.get(one.point, "")
        name = state_name(one.state, self._desk.words)
        return Stand(one.state.value, name, one.title, one.found, one.advice, button)

    def _locks(self, lock: tuple[Finding, ...]) -> list[Stand]:
        stands = []
        for finding in lock:
            said = lockdown_words.tell(finding, self._desk.words)
            stands.append(Stand(_LOCK_STATES[finding.state.value], said.state, said.title, "", said.advice))
        return stands

    def _go(self, name: str) -> None:
        if name == Point.BACK_UP.value:
            self.keep_wanted.emit()
        else:
            self.settings_wanted.emit()
