"""Changes the passphrase: whoever knows the old one chooses a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.office.new_passphrase_fields import NewPassphraseFields
from leercultuur_desktop.ui.widgets.form_button import LINK, form_button, set_words
from leercultuur_desktop.ui.widgets.form_passphrase import PassphraseField


class ChangePassphrasePage(ChangePage):
    """`given` carries the old and the new passphrase."""

    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__("changePassphrasePage")
        self.old = PassphraseField()
        self.new_passphrase = NewPassphraseFields()
        self.body.addWidget(self.old)
        self.body.addWidget(self.new_passphrase)
        self.forgot = self.add_button(form_button(LINK))
        self.forgot.clicked.connect(self.forgotten)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The old passphrase."""
        return self.old.edit

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.old.wipe()
        self.new_passphrase.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.set_heading(
            self.tr("Wachtzin wijzigen"),
            self.tr(
                "Doe dit samen met iemand uit de projectgroep. Antwoorden van eerder gaan ook met de nieuwe wachtzin"
                " open. Het herstelblad blijft geldig."
            ),
        )
        self.old.set_texts(self.tr("Wachtzin van nu"))
        self.new_passphrase.set_texts(self.tr("Nieuwe wachtzin"))
        set_words(self.primary, self.tr("Bewaar de nieuwe wachtzin"))
        set_words(self.forgot, self.tr("Wachtzin vergeten?"))

    def give(self) -> None:
        """Hand on both."""
        old = self.old.text()
        if not old:
            self.old.show_fault(self.tr("Vul de wachtzin in."))
            return
        new = self.new_passphrase.passphrase()
        if new is not None:
            self.old.wipe()
            self.given.emit((old, new))
