"""Deleting for good: what goes, what can't be promised, and the name and the PIN to do it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.keep_values import EraseView
from leercultuur_desktop.ui.office.points_list import PointsList
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_secret import PinField

_LONGEST = 200


class ErasePage(FormPage):
    """`given` carries the name that was typed, the PIN, and whether the back-ups go too."""

    given = Signal(str, str, bool)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("erasePage")
        self._view = EraseView("", "", "", ())
        self.law = text_label("bodyText")
        self._limits_title = text_label("sectionTitle")
        self.limits = PointsList()
        self._copies = QFrame()
        self._copies.setObjectName("panel")
        self.with_copies = CheckLine()
        self.copies = PointsList()
        inside = QVBoxLayout(self._copies)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(12)
        inside.addWidget(self.with_copies)
        inside.addWidget(self.copies)
        self.name = line_edit(_LONGEST)
        self.name_field = FormField(self.name)
        self.name.textEdited.connect(self.name_field.clear_fault)
        self.pin = PinField()
        self.body.addWidget(self.law)
        self.add_section(self._limits_title, self.limits)
        for part in (self._copies, self.name_field, self.pin):
            self.body.addWidget(part)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def show_view(self, view: EraseView) -> None:
        """Show what is about to go."""
        self.wipe()
        self._view = view
        self.law.setText(view.law)
        self.law.setVisible(bool(view.law))
        self.limits.show_texts(view.limits)
        self.copies.show_texts(view.copies)
        self._copies.setVisible(bool(view.copies))
        self.with_copies.box.setChecked(bool(view.copies))
        self.name_field.setVisible(bool(view.name))
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The name, or the PIN where there is none."""
        return self.pin.edit if self.name_field.isHidden() else self.name

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.pin.wipe()
        self.name.setText("")
        self.name_field.clear_fault()

    def retranslate(self) -> None:
        """Set every text."""
        view = self._view
        self.set_heading(view.heading or self.tr("Voorgoed wissen"), view.effect)
        self._limits_title.setText(self.tr("Wat we niet kunnen beloven"))
        self.with_copies.set_texts(
            self.tr("Wis ook de reservekopieën waar het in staat"),
            self.tr("Anders kan iemand het met zo’n kopie weer terugzetten."),
        )
        self.name_field.set_texts(
            self.tr("Typ de naam over: {name}").format(name=view.name), self.tr("Zo wis je niets per ongeluk.")
        )
        self.pin.set_texts(self.tr("Pincode"), self.tr("De pincode van deze computer."))
        set_words(self.primary, self.tr("Wis voorgoed"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        typed = " ".join(self.name.text().split())
        if self._view.name and typed.casefold() != " ".join(self._view.name.split()).casefold():
            self.name_field.show_fault(self.tr("De naam is niet hetzelfde. Typ hem precies over."))
        elif not self.pin.edit.text():
            self.pin.show_fault(self.tr("Vul de pincode in."))
        else:
            pin = self.pin.edit.text()
            self.pin.wipe()
            self.given.emit(typed, pin, not self._copies.isHidden() and self.with_copies.box.isChecked())
