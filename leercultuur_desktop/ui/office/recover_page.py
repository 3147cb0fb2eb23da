"""A forgotten passphrase: the code on the recovery sheet sets a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.sealing.keys import read_recovery_code
from leercultuur_desktop.ui.office.new_passphrase_fields import NewPassphraseFields
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_secret import SecretField


class RecoverPage(FormPage):
    """`given` carries the code and the new passphrase."""

    given = Signal(str, str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("recoverPage")
        self.code = SecretField()
        self.new_passphrase = NewPassphraseFields()
        self.body.addWidget(self.code)
        self.body.addWidget(self.new_passphrase)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The code."""
        return self.code.edit

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.code.wipe()
        self.new_passphrase.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Wachtzin vergeten?"),
            self.tr(
                "Pak het herstelblad uit de kluis. Met de herstelcode kies je een nieuwe wachtzin."
                " Doe dit samen met iemand uit de projectgroep."
            ),
        )
        self.code.set_texts(
            self.tr("Herstelcode"), self.tr("25 tekens, in vijf groepjes. Streepjes en hoofdletters maken niet uit.")
        )
        self.new_passphrase.set_texts(self.tr("Nieuwe wachtzin"))
        set_words(self.primary, self.tr("Bewaar de nieuwe wachtzin"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        try:
            code = read_recovery_code(self.code.edit.text())
        except ValueError:
            self.code.show_fault(self.tr("Deze herstelcode klopt niet. Kijk nog een keer, teken voor teken."))
            return
        passphrase = self.new_passphrase.passphrase()
        if passphrase is not None:
            self.given.emit(code, passphrase)
