"""The company's name and how many people work in each layer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.headcount_rows import HeadcountRows
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_page import FormPage

NAME_LENGTH: Final = 80


class CompanyPage(FormPage):
    """`given` carries the name and the head-count per layer."""

    given = Signal(str, dict)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("companyPage")
        self.name = line_edit(NAME_LENGTH)
        self.name_field = FormField(self.name)
        self.headcount = HeadcountRows()
        self.body.addWidget(self.name_field)
        self.body.addWidget(self.headcount)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.name.textEdited.connect(self.name_field.clear_fault)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Jullie bedrijf"))
        self.name_field.set_texts(
            self.tr("Naam van het bedrijf"), self.tr("Deze naam staat op het scherm en op alles wat je print.")
        )
        self.headcount.retranslate()
        set_words(self.primary, self.tr("Verder"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name_field.show_fault(self.tr("Vul de naam van het bedrijf in."))
        elif not self.headcount.people:
            self.headcount.show_missing()
        else:
            self.given.emit(name, self.headcount.counts)
