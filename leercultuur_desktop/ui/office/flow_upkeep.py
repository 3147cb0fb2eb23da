"""Keeping, taking back and looking over: the pages of the office that look after the workplace itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.flow_health import HealthFlow
from leercultuur_desktop.ui.office.flow_keep import KeepFlow
from leercultuur_desktop.ui.office.flow_restore import RestoreFlow
from leercultuur_desktop.ui.office.rail import HEALTH, KEEP
from leercultuur_desktop.ui.widgets.form_page import FormPage


class UpkeepFlow(QObject):
    """`page_wanted` carries a page and its place in the rail, `bare_wanted` one without a rail.

    `fresh` says that the workplace is another one now, with what to tell about it; `settings_wanted` leads elsewhere.
    """

    page_wanted = Signal(FormPage, str)
    bare_wanted = Signal(FormPage)
    settings_wanted = Signal()
    fresh = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._inside = False
        self._known: tuple[str | None] | None = None
        self.keep = KeepFlow(desk, self)
        self.restore = RestoreFlow(desk, self)
        self.health = HealthFlow(desk, self)
        self.pages: tuple[FormPage, ...] = (*self.keep.pages, self.restore.page, self.health.page)
        self.keep.page_wanted.connect(lambda page: self.page_wanted.emit(page, KEEP))
        self.keep.restore_wanted.connect(lambda start: self.restore.begin(self.keep.page, start))
        self.keep.emptied.connect(self.fresh)
        self.restore.page_wanted.connect(self._show_copy)
        self.restore.back_wanted.connect(self._back)
        self.restore.done.connect(self.fresh)
        self.health.page_wanted.connect(lambda page: self.page_wanted.emit(page, HEALTH))
        self.health.keep_wanted.connect(lambda: self.show(KEEP))
        self.health.settings_wanted.connect(self.settings_wanted)

    def show(self, page: str) -> bool:
        """Show a page of the rail; False where it is none of these."""
        if page not in {KEEP, HEALTH}:
            return False
        self._inside = True
        self.leave()
        if page == KEEP:
            self.keep.show()
        else:
            self.health.show()
        return True

    def leave(self) -> None:
        """Another page is shown."""
        self.keep.leave()
        self.restore.leave()
        self.health.leave()

    def forget(self) -> None:
        """The office locks."""
        self._inside = False
        self._known = None
        self.leave()

    def learn(self, open_round: str | None) -> None:
        """Make a back-up when the office opens, and when a round opened or closed."""
        if self._known != (open_round,):
            self._known = (open_round,)
            self.keep.by_itself()

    def begin_outside(self, owner: FormPage) -> None:
        """Take a copy back where there is no office to be inside of: an empty workplace, or a damaged one."""
        self._inside = False
        self.restore.begin(owner, str(Path.home()))

    def _show_copy(self, page: FormPage) -> None:
        if self._inside:
            self.page_wanted.emit(page, KEEP)
        else:
            self.bare_wanted.emit(page)

    def _back(self) -> None:
        if self._inside:
            self.show(KEEP)
        else:
            self.fresh.emit("", "")
