"""The set-up of an empty workplace: one thing a page, and a workplace only at the end."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import new_recovery, workplace
from leercultuur_desktop.ui.office.company_page import CompanyPage
from leercultuur_desktop.ui.office.departments_page import DepartmentsPage
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.flow_sheet import save_sheet
from leercultuur_desktop.ui.office.kiosk_page import KioskPage
from leercultuur_desktop.ui.office.passphrase_page import PassphrasePage
from leercultuur_desktop.ui.office.pin_page import PinPage
from leercultuur_desktop.ui.office.ready_page import ReadyPage
from leercultuur_desktop.ui.office.recovery_page import RecoveryPage
from leercultuur_desktop.ui.office.welcome_page import WelcomePage
from leercultuur_desktop.ui.office.why_page import WhyPage
from leercultuur_desktop.ui.widgets.form_page import FormPage


class WizardFlow(QObject):
    """`page_wanted` carries the page and its place in `step_names`; `finished` the new PIN and the company's name."""

    page_wanted = Signal(FormPage, int)
    finished = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._company = Company("", {})
        self._settings = Settings()
        self._pin = ""
        self._code = ""
        self._warned = False
        self.welcome = WelcomePage()
        self.company = CompanyPage()
        self.departments = DepartmentsPage()
        self.why = WhyPage()
        self.kiosk = KioskPage(workplace.kiosk_languages(), workplace.signed_off_languages())
        self.pin = PinPage()
        self.passphrase = PassphrasePage()
        self.recovery = RecoveryPage()
        self.ready = ReadyPage()
        self.pages: tuple[FormPage, ...] = (
            self.welcome,
            self.company,
            self.departments,
            self.why,
            self.kiosk,
            self.pin,
            self.passphrase,
            self.recovery,
            self.ready,
        )
        self._connect()

    def step_names(self) -> tuple[str, ...]:
        """What the rail calls the pages."""
        return (
            self.tr("Welkom"),
            self.tr("Bedrijf"),
            self.tr("Afdelingen"),
            self.tr("Waarom"),
            self.tr("Kiosk"),
            self.tr("Pincode"),
            self.tr("Wachtzin"),
            self.tr("Herstelblad"),
            self.tr("Klaar"),
        )

    def start(self) -> None:
        """Begin at the first page."""
        workplace.clear_drafts(self._desk.workplace)
        self._show(self.welcome)

    def forget(self) -> None:
        """Drop every secret, on the pages and here."""
        self._pin = ""
        self._code = ""
        for page in self.pages:
            page.wipe()

    def may_close(self) -> bool:
        """False once while the recovery code would be lost for good; the page then says so."""
        if not self._code or self._warned:
            return True
        self._warned = True
        self.recovery.warn_of_loss()
        return False

    def _connect(self) -> None:
        self.welcome.next_wanted.connect(lambda: self._show(self.company))
        self.company.given.connect(self._take_company)
        self.departments.given.connect(self._take_departments)
        self.why.given.connect(self._take_why)
        self.kiosk.given.connect(self._take_settings)
        self.pin.given.connect(self._take_pin)
        self.passphrase.given.connect(self._make)
        self.recovery.save_wanted.connect(self._save_sheet)
        self.recovery.typed_back.connect(self._typed_back)
        self.recovery.saved.open_wanted.connect(self._desk.open)
        self.ready.finished.connect(self._finish)
        backs = (self.company, self.departments, self.why, self.kiosk, self.pin, self.passphrase)
        for page in backs:
            page.back_wanted.connect(self._back)

    def _show(self, page: FormPage) -> None:
        self.page_wanted.emit(page, self.pages.index(page))

    def _back(self) -> None:
        page = self.sender()
        assert isinstance(page, FormPage)  # noqa: S101 - only pages are connected
        if page in {self.pin, self.passphrase}:
            page.wipe()
            self._pin = ""
        self._show(self.pages[self.pages.index(page) - 1])

    def _take_company(self, name: str, headcount: dict[Layer, int]) -> None:
        self._company = replace(self._company, name=name, headcount=headcount)
        self._show(self.departments)

    def _take_departments(self, names: tuple[str, ...], _renamed: dict[str, str]) -> None:
        self._company = replace(self._company, departments=tuple(names))
        self._show(self.why)

    def _take_why(self, why: str, per_layer: dict[Layer, str]) -> None:
        self._company = replace(self._company, why=why, why_layers=per_layer)
        self._show(self.kiosk)

    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._show(self.pin)

    def _take_pin(self, pin: str) -> None:
        self._pin = pin
        self.pin.wipe()
        self.passphrase.show_known(self._company.name, *self._company.departments)
        self._show(self.passphrase)

    def _make(self, passphrase: str) -> None:
        desk, company, settings, pin = self._desk, self._company, self._settings, self._pin
        self._desk.ask(
            self.passphrase,
            self.tr("Even geduld. We maken alles klaar."),
            lambda: workplace.create(
                desk.workplace, company, settings, pin, passphrase, work=desk.work, recovery_pending=True
            ),
            self._made,
        )

    def _made(self, code: str) -> None:
        self.passphrase.wipe()
        self._code = code
        self.recovery.show_code(code)
        self._show(self.recovery)

    def _save_sheet(self) -> None:
        save_sheet(self._desk, self.recovery, self._company.name, self._code)

    def _typed_back(self) -> None:
        folder = self._desk.workplace
        self._desk.ask(
            self.recovery,
            self.tr("Het wordt bewaard."),
            lambda: new_recovery.typed_back(folder),
            lambda _nothing: self._code_is_safe(),
        )

    def _code_is_safe(self) -> None:
        self.recovery.wipe()
        self._code = ""
        self._show(self.ready)

    def _finish(self) -> None:
        pin = self._pin
        self.forget()
        self.finished.emit(pin, self._company.name)
