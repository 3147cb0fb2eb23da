"""Changes the company's name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.office.company_page import NAME_LENGTH
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit


class NamePage(ChangePage):
    """`given` carries the name."""

    def __init__(self) -> None:
        super().__init__("namePage")
        self.name = line_edit(NAME_LENGTH)
        self.field = FormField(self.name)
        self.name.textEdited.connect(self.field.clear_fault)
        self.body.addWidget(self.field)
        self.retranslate()

    def show_now(self, name: str) -> None:
        """Show the name of now."""
        self.clear_messages()
        self.field.clear_fault()
        self.name.setText(name)

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.set_heading(
            self.tr("Naam wijzigen"), self.tr("Alles wat je hierna print krijgt de nieuwe naam, ook van oude metingen.")
        )
        self.field.set_texts(
            self.tr("Naam van het bedrijf"), self.tr("Deze naam staat op het scherm en op alles wat je print.")
        )

    def give(self) -> None:
        """Hand on the name."""
        name = " ".join(self.name.text().split())
        if name:
            self.given.emit(name)
        else:
            self.field.show_fault(self.tr("Vul de naam van het bedrijf in."))
