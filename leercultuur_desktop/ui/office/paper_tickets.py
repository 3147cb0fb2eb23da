"""Asks how many one-time codes there should be, before they are made: made is made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.ui.office.ticket_words import shortage_title
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
        self._supply = Supply(0, 0, 0, 0)
        self._shortage = text_label("rowTitle")
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
        for part in (self._shortage, self._told, self._field, self._once, self.make_button):
            column.addWidget(part)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 12, 0, 0)
        around.addWidget(inside)
        around.addStretch(1)
        self.retranslate()

    def show_supply(self, supply: Supply) -> None:
        """Tell how many there are, and suggest how many to make."""
        self._supply = supply
        self.number.spin.setValue(supply.to_make)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        made = bool(self._supply.made)
        self._shortage.setText(shortage_title(self._supply))
        self._shortage.setVisible(made and bool(self._shortage.text()))
        if made:
            told = self.tr("Codes van deze meting tot nu toe: {made}. Daarvan nog niet gebruikt: {left}.")
        else:
            told = self.tr("Er zijn nog geen codes gemaakt voor deze meting.")
        self._told.setText(told.format(made=self._supply.made, left=self._supply.left))
        self._field.set_texts(
            self.tr("Hoeveel kaartjes?"),
            self.tr(
                "Zo is er één voor iedereen die er nog geen heeft, en een paar extra. Een kaartje raakt snel kwijt."
            )
            if made
            else self.tr("Maak er wat meer dan er collega’s zijn. Een kaartje raakt snel kwijt."),
        )
        self.number.name_buttons(self.tr("Hoeveel kaartjes?"))
        self._once.setText(self.tr("Print of bewaar ze meteen. Daarna zie je deze codes niet meer terug."))
        set_words(self.make_button, self.tr("Maak de kaartjes"))
