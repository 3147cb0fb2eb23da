"""Tells what a new recovery sheet does, before there is one: the old code works no longer then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.ui.widgets.form_button import PRIMARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label

_WIDTH: Final = 520


class PaperSheet(QWidget):
    """`wanted` asks for a new sheet; it is made on a page of its own, where its code is typed back."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told = text_label("bodyText")
        self.go_button = form_button(PRIMARY)
        self.go_button.clicked.connect(self.wanted)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self._told)
        column.addWidget(self.go_button)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 12, 0, 0)
        around.addWidget(inside)
        around.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._told.setText(
            self.tr(
                "De code op het blad staat nergens anders. Een blad dat kwijt is, kan niet nog een keer geprint worden."
                " Wel kun je een nieuw blad maken, met een nieuwe code. Daarvoor is de wachtzin nodig."
                " De oude code werkt daarna niet meer."
            )
        )
        set_words(self.go_button, self.tr("Maak een nieuw herstelblad"))
