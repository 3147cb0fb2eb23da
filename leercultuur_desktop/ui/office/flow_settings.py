"""What the owner set, shown as it is now and changed one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.identifiers import MINIMUM_GROUP_FLOOR
from leercultuur_desktop.domain.settings import TARGET_RANGE
from leercultuur_desktop.services import new_recovery, settings_change, workplace
from leercultuur_desktop.services.settings_change import Limits
from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.office.departments_page import DepartmentsPage
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.flow_keys import KeysFlow
from leercultuur_desktop.ui.office.headcount_page import HeadcountPage
from leercultuur_desktop.ui.office.kiosk_page import IDLE, LARGEST_MINIMUM
from leercultuur_desktop.ui.office.languages_page import LanguagesPage
from leercultuur_desktop.ui.office.name_page import NamePage
from leercultuur_desktop.ui.office.number_page import NumberPage
from leercultuur_desktop.ui.office.screen_page import ScreenPage
from leercultuur_desktop.ui.office.setting_texts import (
    idle_texts,
    minimum_texts,
    remarks_texts,
    target_texts,
    tickets_texts,
)
from leercultuur_desktop.ui.office.settings_page import Setting, SettingsPage, SettingsView
from leercultuur_desktop.ui.office.tick_page import TickPage
from leercultuur_desktop.ui.office.why_page import WhyPage
from leercultuur_desktop.ui.widgets.form_page import FormPage

Change = Callable[[Path, Any, str], None]
_BY_ANOTHER_DOOR: Final = frozenset({Setting.PIN, Setting.PASSPHRASE, Setting.RECOVERY})


class SettingsFlow(QObject):
    """`renamed` carries the company's new name; `new_pin_wanted` and `recovery_wanted` lead to the door's own pages."""

    page_wanted = Signal(FormPage)
    renamed = Signal(str)
    new_pin_wanted = Signal()
    recovery_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pin = ""
        self._view: SettingsView | None = None
        self._limits = Limits(None, MINIMUM_GROUP_FLOOR)
        self.settings = SettingsPage(desk.words.language)
        self.name = NamePage()
        self.headcount = HeadcountPage()
        self.departments = DepartmentsPage(changing=True)
        self.why = WhyPage(changing=True)
        self.minimum = NumberPage("minimumPage", MINIMUM_GROUP_FLOOR, LARGEST_MINIMUM)
        self.target = NumberPage("targetPage", *TARGET_RANGE, step=0.1, digits=1)
        self.tickets = TickPage("ticketsPage")
        self.remarks = TickPage("remarksPage")
        self.languages = LanguagesPage(workplace.kiosk_languages(), workplace.signed_off_languages())
        self.idle = NumberPage("idlePage", *IDLE, step=10)
        self.screen = ScreenPage()
        self.keys = KeysFlow(desk, self)
        self._changing: dict[Setting, FormPage] = {
            Setting.NAME: self.name,
            Setting.HEADCOUNT: self.headcount,
            Setting.DEPARTMENTS: self.departments,
            Setting.WHY: self.why,
            Setting.MINIMUM: self.minimum,
            Setting.TARGET: self.target,
            Setting.TICKETS: self.tickets,
            Setting.REMARKS: self.remarks,
            Setting.LANGUAGES: self.languages,
            Setting.IDLE: self.idle,
            Setting.SCREEN: self.screen,
        }
        self.pages: tuple[FormPage, ...] = (self.settings, *self._changing.values(), *self.keys.pages)
        self._connect()

    def start(self, pin: str) -> None:
        """The office is open: changes may be kept."""
        self._pin = pin

    def show(self) -> None:
        """Read everything and show the list."""
        self.settings.wipe()
        self.page_wanted.emit(self.settings)
        self._read(self._show_view)

    def show_sheet(self) -> None:
        """Show the list, and before it the page that makes a new recovery sheet."""
        self.settings.wipe()

        def arrived(read: tuple[SettingsView, Limits]) -> None:
            self._show_view(read)
            self._open(Setting.RECOVERY)

        self.page_wanted.emit(self.settings)
        self._read(arrived)

    def forget(self) -> None:
        """Drop the PIN and everything typed."""
        self._pin = ""
        self.leave()

    def leave(self) -> None:
        """Another page is shown: drop what was half typed."""
        self._view = None
        self.keys.forget()
        for page in self.pages:
            page.wipe()

    def _connect(self) -> None:
        self.settings.wanted.connect(self._open)
        for page in self._changing.values():
            if isinstance(page, ChangePage | DepartmentsPage | WhyPage):
                page.back_wanted.connect(self.show)
        changes: tuple[tuple[ChangePage, Change], ...] = (
            (self.headcount, settings_change.change_headcount),
            (self.minimum, settings_change.change_minimum_group),
            (self.target, settings_change.change_target),
            (self.tickets, settings_change.change_tickets),
            (self.remarks, settings_change.change_remarks),
            (self.languages, settings_change.change_languages),
            (self.idle, settings_change.change_idle),
            (self.screen, settings_change.change_screen),
        )
        for page, change in changes:
            page.given.connect(lambda value, one=page, how=change: self._keep(one, lambda *a: how(a[0], value, a[1])))
        self.name.given.connect(self._rename)
        self.departments.given.connect(
            lambda names, renamed: self._keep(
                self.departments,
                lambda folder, pin: settings_change.change_departments(folder, names, pin, renamed=renamed),
            )
        )
        self.why.given.connect(
            lambda why, layers: self._keep(
                self.why, lambda folder, pin: settings_change.change_why(folder, why, layers, pin)
            )
        )
        self.keys.page_wanted.connect(self.page_wanted)
        self.keys.left.connect(self.show)
        self.keys.done.connect(self._told)
        self.keys.recovery_wanted.connect(self.recovery_wanted)

    def _read(self, done: Callable[[tuple[SettingsView, Limits]], None]) -> None:
        folder = self._desk.workplace

        def work() -> tuple[SettingsView, Limits]:
            limits = settings_change.limits(folder)
            view = SettingsView(
                workplace.company(folder),
                workplace.current_settings(folder),
                limits.open_round,
                new_recovery.is_pending(folder),
            )
            return view, limits

        self._desk.background.run(self.settings, work, done, self._unread)

    def _unread(self, error: Exception) -> None:
        self._desk.failed(self.settings, error)

    def _show_view(self, read: tuple[SettingsView, Limits]) -> None:
        if not self._pin:  # it was locked while this was read
            return
        before = self._view
        self._view, self._limits = read
        self.settings.show_view(self._view)
        if before is None:
            self.settings.first_focus().setFocus()

    def _open(self, setting: Setting) -> None:
        view = self._view
        if view is None:
            return
        if setting is Setting.PIN:
            self.new_pin_wanted.emit()
        elif setting in _BY_ANOTHER_DOOR:
            self.keys.start(view.company, setting)
        else:
            self._fill(setting, view)
            self.page_wanted.emit(self._changing[setting])

    def _fill(self, setting: Setting, view: SettingsView) -> None:
        company, settings = view.company, view.settings
        {
            Setting.NAME: lambda: self.name.show_now(company.name),
            Setting.HEADCOUNT: lambda: self.headcount.show_now(company.headcount),
            Setting.DEPARTMENTS: lambda: self.departments.show_now(company.departments, self._limits.earlier),
            Setting.WHY: lambda: self.why.show_now(company.why, company.why_layers),
            Setting.MINIMUM: lambda: self.minimum.show_now(
                settings.minimum_group, minimum_texts(self._limits.least_group), low=self._limits.least_group
            ),
            Setting.TARGET: lambda: self.target.show_now(settings.target, target_texts()),
            Setting.TICKETS: lambda: self.tickets.show_now(settings.tickets, tickets_texts()),
            Setting.REMARKS: lambda: self.remarks.show_now(settings.remarks, remarks_texts()),
            Setting.LANGUAGES: lambda: self.languages.show_now(settings.languages),
            Setting.IDLE: lambda: self.idle.show_now(settings.idle_seconds, idle_texts()),
            Setting.SCREEN: lambda: self.screen.show_now(settings.screen_inches),
        }[setting]()

    def _rename(self, name: str) -> None:
        folder, pin = self._desk.workplace, self._pin

        def kept(_nothing: None) -> None:
            self.renamed.emit(name)
            self._kept(self.name)

        self._desk.ask(
            self.name, self.tr("Het wordt bewaard."), lambda: settings_change.rename(folder, name, pin), kept
        )

    def _keep(self, page: FormPage, change: Callable[[Path, str], None]) -> None:
        folder, pin = self._desk.workplace, self._pin
        self._desk.ask(
            page, self.tr("Het wordt bewaard."), lambda: change(folder, pin), lambda _nothing: self._kept(page)
        )

    def _kept(self, page: FormPage) -> None:
        on_kiosk = page in {self.name, self.why, self.languages, self.remarks, self.idle, self.screen}
        detail = self.tr("Een kiosk die al open staat neemt dit binnen een minuut over.") if on_kiosk else ""
        if page is self.departments:
            detail = self.tr("Is de vragenlijst al geprint? Print hem dan opnieuw, met deze afdelingen.")
        self._told(self.tr("Bewaard"), detail)

    def _told(self, words: str, detail: str) -> None:
        if not self._pin:
            return
        self.show()
        self.settings.notice.show_words(words, detail)
