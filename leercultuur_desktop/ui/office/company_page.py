"""The company's name and how many people work in each layer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.domain.identifiers import LAYERS, MINIMUM_GROUP_FLOOR, Layer
from leercultuur_desktop.ui.office.number_rows import NumberRows
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_notice import Notice
from leercultuur_desktop.ui.widgets.form_number import NumberBox
from leercultuur_desktop.ui.widgets.form_page import FormPage

NAME_LENGTH: Final = 80
_MOST_PEOPLE: Final = 9999


class CompanyPage(FormPage):
    """`given` carries the name and the head-count per layer."""

    given = Signal(str, dict)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("companyPage")
        self.name = line_edit(NAME_LENGTH)
        self.name_field = FormField(self.name)
        self.body.addWidget(self.name_field)
        self.counts = {layer: NumberBox(0, _MOST_PEOPLE) for layer in LAYERS}
        self._total_label = text_label("totalLabel")
        self._total = text_label("totalNumber", wrap=False)
        self._rows = NumberRows(tuple(self.counts.values()))
        self._rows.add_last(self._total_label, self._total)
        for box in self.counts.values():
            box.changed.connect(self._count)
        self.counts_field = FormField(self._rows, focus=self.counts[Layer.WORKERS].spin)
        self.body.addWidget(self.counts_field)
        self.small = Notice()
        self.body.addWidget(self.small)
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
        self.counts_field.set_texts(
            self.tr("Hoeveel mensen werken er?"),
            self.tr("Tel iedereen één keer. Uitzendkrachten en mensen in ploegen tellen mee waar ze meestal werken."),
        )
        self._rows.set_texts(
            (
                (self.tr("Medewerkers"), self.tr("iedereen die geen leiding geeft")),
                (
                    self.tr("Direct-leidinggevenden"),
                    self.tr("voorman, teamleider, chef: wie elke dag een ploeg leidt"),
                ),
                (self.tr("Directie"), self.tr("eigenaar, directeur, managementteam")),
            )
        )
        self._total_label.setText(self.tr("Samen"))
        set_words(self.primary, self.tr("Verder"))
        set_words(self.back, self.tr("Terug"))
        self._count()

    def _people(self) -> int:
        return sum(box.value for box in self.counts.values())

    def _count(self) -> None:
        people = self._people()
        self._total.setText(self.tr("1 mens") if people == 1 else self.tr("{count} mensen").format(count=people))
        if people:
            self.counts_field.clear_fault()
        if 0 < people < MINIMUM_GROUP_FLOOR:
            self.small.show_words(
                self.tr("Jullie zijn met te weinig mensen voor scores"),
                self.tr(
                    "Met minder dan {least} mensen zou je kunnen raden wie wat zei. Daarom zie je geen scores."
                    " Het gesprek met de vragen en de kaarten werkt wel."
                ).format(least=MINIMUM_GROUP_FLOOR),
            )
        else:
            self.small.clear()

    def _give(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name_field.show_fault(self.tr("Vul de naam van het bedrijf in."))
        elif not self._people():
            self.counts_field.show_fault(self.tr("Vul in hoeveel mensen er werken."))
        else:
            self.given.emit(name, {layer: box.value for layer, box in self.counts.items()})
