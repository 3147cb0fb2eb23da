"""The set-up's PIN: keeps the office and the kiosk's way out closed on this PC."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.new_pin_fields import NewPinFields
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_page import FormPage


class PinPage(FormPage):
    """`given` carries the PIN."""

    given = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("pinPage")
        self.new_pin = NewPinFields()
        self.body.addWidget(self.new_pin)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first field."""
        return self.new_pin.first.edit

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.new_pin.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Pincode"),
            self.tr(
                "Met de pincode open je dit kantoor en verlaat je de kiosk. Je opent en sluit er ook een meting mee."
                " Alleen de beheerder van deze computer hoort hem te kennen. Antwoorden lezen kan er niet mee."
            ),
        )
        self.new_pin.set_texts(self.tr("Pincode"))
        set_words(self.primary, self.tr("Verder"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        pin = self.new_pin.pin()
        if pin is not None:
            self.given.emit(pin)
