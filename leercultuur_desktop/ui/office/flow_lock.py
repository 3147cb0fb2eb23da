"""The office's door: the PIN, a new PIN by the passphrase, a new passphrase by the recovery code."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.errors import Trouble
from leercultuur_desktop.services import access
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.lock_page import LockPage
from leercultuur_desktop.ui.office.new_pin_page import NewPinPage
from leercultuur_desktop.ui.office.recover_page import RecoverPage
from leercultuur_desktop.ui.widgets.form_page import FormPage


class LockFlow(QObject):
    """`unlocked` carries the PIN; `recovered` tells that what was asked from inside is over, `locked` of a new PIN."""

    page_wanted = Signal(FormPage)
    unlocked = Signal(str)
    recovered = Signal()
    locked = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._elsewhere = False
        self.lock = LockPage()
        self.new_pin = NewPinPage()
        self.recover = RecoverPage()
        self.pages: tuple[FormPage, ...] = (self.lock, self.new_pin, self.recover)
        self.lock.entered.connect(self._check)
        self.lock.forgotten.connect(self._forgot_pin)
        self.new_pin.given.connect(self._set_pin)
        self.new_pin.back_wanted.connect(self._to_lock)
        self.new_pin.forgotten.connect(self._forgot_passphrase)
        self.recover.given.connect(self._recover)
        self.recover.back_wanted.connect(self._leave_recovery)

    def start(self, company: str) -> None:
        """Ask the PIN."""
        self.forget()
        self.lock.show_company(company)
        self.recover.new_passphrase.set_known((company,))
        self.page_wanted.emit(self.lock)

    def start_recovery(self) -> None:
        """A new passphrase for someone inside; `recovered` follows."""
        self._elsewhere = True
        self.recover.wipe()
        self.page_wanted.emit(self.recover)

    def start_new_pin(self) -> None:
        """A new PIN for someone inside; `recovered` follows when it was left as it is, else the door."""
        self._elsewhere = True
        self.new_pin.show_inside(True)
        self.page_wanted.emit(self.new_pin)

    def forget(self) -> None:
        """Drop what was typed."""
        self._elsewhere = False
        self.new_pin.show_inside(False)
        for page in self.pages:
            page.wipe()

    def _check(self, pin: str) -> None:
        page, desk = self.lock, self._desk
        page.set_busy(True)

        def right(_: None) -> None:
            page.wipe()
            self.unlocked.emit(pin)

        desk.background.run(page, lambda: access.check_pin(desk.workplace, pin), right, self._wrong_pin)

    def _wrong_pin(self, error: Exception) -> None:
        problem = self._desk.failed(self.lock, error)
        if problem.trouble is Trouble.TOO_MANY_TRIES:
            self.lock.show_wait(int(str(problem.facts["seconds"])))
        self.lock.pin.edit.setFocus()

    def _forgot_pin(self) -> None:
        self.new_pin.wipe()
        self.page_wanted.emit(self.new_pin)

    def _to_lock(self) -> None:
        self.new_pin.wipe()
        if self._elsewhere:
            self._elsewhere = False
            self.new_pin.show_inside(False)
            self.recovered.emit()
        else:
            self.page_wanted.emit(self.lock)

    def _set_pin(self, passphrase: str, pin: str) -> None:
        desk = self._desk
        desk.ask(
            self.new_pin,
            self.tr("Even geduld. De pincode wordt bewaard."),
            lambda: access.set_pin(desk.workplace, passphrase, pin, work=desk.work),
            self._pin_set,
        )

    def _pin_set(self, _: None) -> None:
        if self._elsewhere:
            self.locked.emit()  # what the office still holds is the old PIN
        else:
            self._to_lock()
        self.lock.notice.show_words(self.tr("De nieuwe pincode werkt. Vul hem hier in."))

    def _forgot_passphrase(self) -> None:
        self.new_pin.wipe()
        self.recover.wipe()
        self.page_wanted.emit(self.recover)

    def _leave_recovery(self) -> None:
        self.recover.wipe()
        if self._elsewhere:
            self._elsewhere = False
            self.recovered.emit()
        else:
            self.page_wanted.emit(self.new_pin)

    def _recover(self, code: str, passphrase: str) -> None:
        desk = self._desk
        desk.ask(
            self.recover,
            self.tr("Even geduld. De wachtzin wordt bewaard."),
            lambda: access.recover(desk.workplace, code, passphrase, work=desk.work),
            self._passphrase_set,
        )

    def _passphrase_set(self, _: None) -> None:
        elsewhere = self._elsewhere
        self._leave_recovery()
        if not elsewhere:
            self.new_pin.notice.show_words(
                self.tr("De nieuwe wachtzin werkt. Vul hem hier in en kies een nieuwe pincode.")
            )
