"""Asks how many one-time codes there should be, before they are made: made is made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.values import TicketTotals
from leercultuur_desktop.ui.widgets.form_button import PRIMARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_number import NumberBox

_WIDTH: Final = 520


class PaperTickets(QWidget):
    """`wanted` carries how many."""

    wanted = Signal(int)

    def __init__(self, most: int) -> None:
        super().__init__()
        self._totals = TicketTotals(0, 0)
        self._told = text_label("bodyText")
        self._once = text_label("bodyText")
        self.number = NumberBox(1, most)
        self._field = FormField(self.number, focus=self.number.spin)
        self._field.control_row.addStretch(1)
        self.make_button = form_button(PRIMARY)
        self.make_button.clicked.connect(lambda: self.wanted.emit(self.number.value))
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for part in (self._told, self._field, self._once, self.make_button):
            column.addWidget(part)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 12, 0, 0)
        around.addWidget(inside)
        around.addStretch(1)
        self.retranslate()

    def show_totals(self, totals: TicketTotals, usual: int) -> None:
        """Tell how many there are, and suggest a number."""
        self._totals = totals
        self.number.spin.setValue(usual)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        if self._totals.made:
            told = self.tr("Codes van deze meting tot nu toe: {made}. Daarvan nog niet gebruikt: {left}.")
        else:
            told = self.tr("Er zijn nog geen codes gemaakt voor deze meting.")
        self._told.setText(told.format(made=self._totals.made, left=self._totals.left))
        self._field.set_texts(
            self.tr("Hoeveel kaartjes?"),
            self.tr("Maak er wat meer dan er collega’s zijn. Een kaartje raakt snel kwijt."),
        )
        self.number.name_buttons(self.tr("Hoeveel kaartjes?"))
        self._once.setText(self.tr("Print of bewaar ze meteen. Daarna zie je deze codes niet meer terug."))
        set_words(self.make_button, self.tr("Maak de kaartjes"))
