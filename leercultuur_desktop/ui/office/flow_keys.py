"""Passphrase and recovery sheet, changed from inside the office."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.services import access, new_recovery
from leercultuur_desktop.services.new_recovery import NewRecovery
from leercultuur_desktop.ui.office.change_passphrase_page import ChangePassphrasePage
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.flow_sheet import save_sheet
from leercultuur_desktop.ui.office.new_recovery_page import NewRecoveryPage
from leercultuur_desktop.ui.office.recovery_page import RecoveryPage
from leercultuur_desktop.ui.office.settings_page import Setting
from leercultuur_desktop.ui.widgets.form_page import FormPage


class KeysFlow(QObject):
    """`done` carries what to tell; `left` says that nothing changed, `recovery_wanted` that the passphrase is lost."""

    page_wanted = Signal(FormPage)
    left = Signal()
    done = Signal(str, str)
    recovery_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._company = ""
        self._new: NewRecovery | None = None
        self.passphrase = ChangePassphrasePage()
        self.ask = NewRecoveryPage()
        self.sheet = RecoveryPage(changing=True)
        self.pages: tuple[FormPage, ...] = (self.passphrase, self.ask, self.sheet)
        for page in (self.passphrase, self.ask):
            page.back_wanted.connect(self._leave)
            page.forgotten.connect(self.recovery_wanted)
        self.passphrase.given.connect(self._change)
        self.ask.given.connect(self._prepare)
        self.sheet.back_wanted.connect(self._leave)
        self.sheet.save_wanted.connect(self._save)
        self.sheet.saved.open_wanted.connect(desk.open)
        self.sheet.typed_back.connect(self._adopt)

    def start(self, company: Company, setting: Setting) -> None:
        """Change the passphrase, or make a new recovery sheet."""
        self.forget()
        self._company = company.name
        self.passphrase.new_passphrase.set_known((company.name, *company.departments))
        self.page_wanted.emit(self.passphrase if setting is Setting.PASSPHRASE else self.ask)

    def forget(self) -> None:
        """Drop every secret; a code that was not typed back never counts."""
        self._new = None
        for page in self.pages:
            page.wipe()

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _change(self, given: tuple[str, str]) -> None:
        desk, (old, new) = self._desk, given
        desk.ask(
            self.passphrase,
            self.tr("Even geduld. De wachtzin wordt bewaard."),
            lambda: access.change_passphrase(desk.workplace, old, new, work=desk.work),
            lambda _nothing: self._finish(
                self.tr("De nieuwe wachtzin werkt"), self.tr("De oude wachtzin opent niets meer.")
            ),
        )

    def _prepare(self, passphrase: str) -> None:
        desk = self._desk
        desk.ask(
            self.ask,
            self.tr("Even geduld. De code wordt gemaakt."),
            lambda: new_recovery.prepare(desk.workplace, passphrase, work=desk.work),
            self._show_code,
        )

    def _show_code(self, new: NewRecovery) -> None:
        if not self.ask.isVisible():  # locked meanwhile
            return
        self.ask.wipe()
        self._new = new
        self.sheet.show_code(new.code)
        self.page_wanted.emit(self.sheet)

    def _save(self) -> None:
        if self._new is not None:
            save_sheet(self._desk, self.sheet, self._company, self._new.code)

    def _adopt(self) -> None:
        desk, new = self._desk, self._new
        if new is None:
            return
        desk.ask(
            self.sheet,
            self.tr("Het wordt bewaard."),
            lambda: new_recovery.adopt(desk.workplace, new),
            lambda _nothing: self._finish(
                self.tr("Het nieuwe herstelblad geldt"), self.tr("Vernietig het oude blad. Die code werkt niet meer.")
            ),
        )

    def _finish(self, words: str, detail: str) -> None:
        self.forget()
        self.done.emit(words, detail)
