"""Tells how large the kiosk's screen is, for screens that report nonsense about themselves."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.domain.settings import SCREEN_RANGE
from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.office.number_rows import NumberRows
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_number import NumberBox

_USUAL_INCHES: Final = 24.0


class ScreenPage(ChangePage):
    """`given` carries the diagonal in inches, or None to believe the screen."""

    def __init__(self) -> None:
        super().__init__("screenPage")
        self.own = CheckLine()
        self.inches = NumberBox(*SCREEN_RANGE, step=0.5, digits=1)
        self._rows = NumberRows((self.inches,))
        panel = QFrame()
        panel.setObjectName("panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.addWidget(self.own)
        self.body.addWidget(panel)
        self.body.addWidget(self._rows)
        self.own.box.toggled.connect(lambda on: self._rows.setVisible(not on))
        self.retranslate()

    def show_now(self, inches: float | None) -> None:
        """Show what is set now."""
        self.clear_messages()
        self.own.box.setChecked(inches is None)
        self.inches.spin.setValue(inches or _USUAL_INCHES)
        self._rows.setVisible(inches is not None)

    def first_focus(self) -> QWidget:
        """The box."""
        return self.own.box

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.set_heading(
            self.tr("Maat van het scherm"),
            self.tr(
                "De kiosk maakt knoppen die groot genoeg zijn om op te tikken. Zijn ze te groot of te klein? Dan geeft"
                " het scherm zijn maat verkeerd door. Vul de maat dan zelf in."
            ),
        )
        self.own.set_texts(
            self.tr("Neem de maat die het scherm zelf doorgeeft"), self.tr("Dat gaat bijna altijd goed.")
        )
        self._rows.set_texts(
            ((self.tr("Van hoek tot hoek, in inch"), self.tr("Dit staat op de doos. Eén inch is 2,54 cm.")),)
        )

    def give(self) -> None:
        """Hand on the diagonal."""
        self.given.emit(None if self.own.box.isChecked() else round(self.inches.spin.value(), 1))
