"""A forgotten PIN: the passphrase sets a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.new_pin_fields import NewPinFields
from leercultuur_desktop.ui.widgets.form_button import LINK, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_passphrase import PassphraseField


class NewPinPage(FormPage):
    """`given` carries the passphrase and the new PIN."""

    given = Signal(str, str)
    back_wanted = Signal()
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__("newPinPage")
        self._inside = False
        self.passphrase = PassphraseField()
        self.forgot = form_button(LINK)
        self.forgot.clicked.connect(self.forgotten)
        self.new_pin = NewPinFields()
        for part in (self.passphrase, self.new_pin):
            self.body.addWidget(part)
        self.back = self.add_button(form_button(SECONDARY))
        self.add_button(self.forgot)
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def show_inside(self, inside: bool) -> None:
        """Somebody inside the office chose to change it, or somebody at its door forgot it."""
        self._inside = inside
        self.wipe()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The passphrase."""
        return self.passphrase.edit

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.passphrase.wipe()
        self.new_pin.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Pincode wijzigen") if self._inside else self.tr("Pincode vergeten?"),
            self.tr("Met de wachtzin van de projectgroep kies je een nieuwe pincode voor deze computer."),
        )
        self.passphrase.set_texts(self.tr("Wachtzin"))
        self.new_pin.set_texts(self.tr("Nieuwe pincode"))
        set_words(self.primary, self.tr("Bewaar de nieuwe pincode"))
        set_words(self.back, self.tr("Terug"))
        set_words(self.forgot, self.tr("Wachtzin vergeten?"))

    def _give(self) -> None:
        passphrase = self.passphrase.text()
        if not passphrase:
            self.passphrase.show_fault(self.tr("Vul de wachtzin in."))
            return
        pin = self.new_pin.pin()
        if pin is not None:
            self.passphrase.wipe()
            self.given.emit(passphrase, pin)
