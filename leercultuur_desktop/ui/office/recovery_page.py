"""The recovery code, shown once: saved as a sheet for the safe and typed back to be sure."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.sealing.keys import read_recovery_code
from leercultuur_desktop.ui.office.saved_notice import SavedNotice
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_secret import SecretEdit

_LONGEST_CODE: Final = 60


class RecoveryPage(FormPage):
    """`save_wanted` asks for the sheet; `typed_back` comes only when the code was typed right."""

    save_wanted = Signal()
    typed_back = Signal()
    back_wanted = Signal()

    def __init__(self, *, changing: bool = False) -> None:
        super().__init__("changeRecoveryPage" if changing else "recoveryPage")
        self._changing = changing
        self._code = ""
        panel = QFrame()
        panel.setObjectName("codePanel")
        self.code = text_label("recoveryCode", wrap=False)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(16, 20, 16, 20)
        inside.addWidget(self.code)
        self.save = form_button(SECONDARY, sign="save")
        self.save.clicked.connect(self.save_wanted)
        self.saved = SavedNotice()
        self._safe = text_label("bodyText")
        self.edit = SecretEdit()
        self.edit.setMaxLength(_LONGEST_CODE)
        # The code stands above it in full: hiding it here would only make typing it harder.
        self.edit.setEchoMode(SecretEdit.EchoMode.Normal)
        self.field = FormField(self.edit)
        self.edit.textEdited.connect(self.field.clear_fault)
        saving = QHBoxLayout()
        saving.setSpacing(16)
        saving.addWidget(self.save, 0, Qt.AlignmentFlag.AlignVCenter)
        saving.addWidget(self._safe, 1)
        self.body.addWidget(panel)
        self.body.addLayout(saving)
        self.body.addWidget(self.saved)
        self.body.addWidget(self.field)
        self.back = form_button(SECONDARY, self)
        self.back.clicked.connect(self.back_wanted)
        if changing:
            self.add_button(self.back)
        else:
            self.back.hide()
        self.primary.clicked.connect(self._check)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Show the code that was made a moment ago."""
        self._code = code
        self.code.setText(code)
        self.code.setAccessibleName(self.tr("Herstelcode {code}").format(code=" ".join(code)))

    def warn_of_loss(self) -> None:
        """The window is being closed too early."""
        self.show_problem(
            self.tr("De herstelcode is nog niet overgetypt"),
            self.tr(
                "Sluit je nu, dan is de code voor altijd weg. Sla het blad op en typ de code over."
                " Wil je toch sluiten? Sluit het venster dan nog een keer."
            ),
        )

    def first_focus(self) -> QWidget:
        """Saving comes first."""
        return self.save

    def wipe(self) -> None:
        """Forget the code, everywhere on the page."""
        super().wipe()
        self._code = ""
        self.code.clear()
        self.code.setAccessibleName("")
        self.edit.wipe()
        self.field.clear_fault()
        self.saved.clear()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Herstelblad"),
            self.tr(
                "Is de wachtzin kwijt? Dan kies je met deze code een nieuwe."
                " Je ziet de code alleen nu, daarna niet meer."
                " Zijn de wachtzin en de code allebei kwijt? Dan blijven de antwoorden voor altijd dicht."
            ),
        )
        set_words(self.save, self.tr("Blad opslaan (PDF)"))
        self._safe.setText(self.tr("Print het blad en leg het in de kluis. Wis daarna het bestand."))
        self.field.set_texts(
            self.tr("Typ de code over"),
            self.tr("Kijk daarvoor op het blad. Streepjes en hoofdletters maken niet uit."),
        )
        self.saved.retranslate()
        set_words(self.primary, self.tr("Laat de nieuwe code gelden") if self._changing else self.tr("Verder"))
        set_words(self.back, self.tr("Niet doen, de oude code blijft"))

    def _check(self) -> None:
        try:
            right = read_recovery_code(self.edit.text()) == self._code
        except ValueError:
            right = False
        if right:
            self.typed_back.emit()
        else:
            self.field.show_fault(self.tr("Dit is niet dezelfde code. Kijk nog een keer, teken voor teken."))
