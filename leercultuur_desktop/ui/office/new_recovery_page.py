"""Asks the passphrase for a new recovery sheet, and says what becomes of the old one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.widgets.form_button import LINK, form_button, set_words
from leercultuur_desktop.ui.widgets.form_passphrase import PassphraseField


class NewRecoveryPage(ChangePage):
    """`given` carries the passphrase."""

    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__("newRecoveryPage")
        self.passphrase = PassphraseField()
        self.body.addWidget(self.passphrase)
        self.forgot = self.add_button(form_button(LINK))
        self.forgot.clicked.connect(self.forgotten)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The passphrase."""
        return self.passphrase.edit

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.passphrase.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.set_heading(
            self.tr("Nieuw herstelblad"),
            self.tr(
                "Is het herstelblad kwijt, of heeft iemand het gezien? Maak dan een nieuw blad met een nieuwe code."
                " De oude code werkt niet meer zodra je de nieuwe hebt overgetypt."
            ),
        )
        self.passphrase.set_texts(self.tr("Wachtzin van de projectgroep"))
        set_words(self.primary, self.tr("Maak een nieuwe code"))
        set_words(self.forgot, self.tr("Wachtzin vergeten?"))

    def give(self) -> None:
        """Hand on the passphrase."""
        passphrase = self.passphrase.text()
        if passphrase:
            self.passphrase.wipe()
            self.given.emit(passphrase)
        else:
            self.passphrase.show_fault(self.tr("Vul de wachtzin in."))
