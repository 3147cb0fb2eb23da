"""How many people work in each layer, with their total and where to count whom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import LAYERS, MINIMUM_GROUP_FLOOR, Layer
from leercultuur_desktop.ui.office.number_rows import NumberRows
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_notice import Notice
from leercultuur_desktop.ui.widgets.form_number import NumberBox

_MOST_PEOPLE: Final = 9999


class HeadcountRows(QWidget):
    """`changed` tells that a number is another one; `counts` are people per layer."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {layer: NumberBox(0, _MOST_PEOPLE) for layer in LAYERS}
        self._total_label = text_label("totalLabel")
        self._total = text_label("totalNumber", wrap=False)
        self._rows = NumberRows(tuple(self.boxes.values()))
        self._rows.add_last(self._total_label, self._total)
        for box in self.boxes.values():
            box.changed.connect(self._count)
        self.field = FormField(self._rows, focus=self.boxes[Layer.WORKERS].spin)
        self.notice = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.field)
        column.addWidget(self.notice)

    @property
    def counts(self) -> dict[Layer, int]:
        """People per layer."""
        return {layer: box.value for layer, box in self.boxes.items()}

    @property
    def people(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    def show_counts(self, counts: dict[Layer, int]) -> None:
        """Show these numbers."""
        for layer, box in self.boxes.items():
            box.spin.setValue(counts.get(layer, 0))
        self.field.clear_fault()

    def retranslate(self) -> None:
        """Set every text."""
        self.field.set_texts(
            self.tr("Hoeveel mensen werken er?"),
            self.tr(
                "Tel iedereen één keer, ook wie in deeltijd of in ploegen werkt. Uitzendkrachten tellen mee in de laag"
                " waar ze meestal werken. Ze staan dus bij de vaste mensen."
            ),
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
        self._count()

    def show_missing(self) -> None:
        """Nobody was counted."""
        self.field.show_fault(self.tr("Vul in hoeveel mensen er werken."))

    def _count(self) -> None:
        people = self.people
        self._total.setText(self.tr("1 mens") if people == 1 else self.tr("{count} mensen").format(count=people))
        if people:
            self.field.clear_fault()
        workers = self.boxes[Layer.WORKERS].value
        if 0 < people < MINIMUM_GROUP_FLOOR:
            self.notice.show_words(
                self.tr("Jullie zijn met te weinig mensen voor scores"),
                self.tr(
                    "Met minder dan {least} mensen zou je kunnen raden wie wat zei. Daarom zie je geen scores."
                    " Het gesprek met de vragen en de kaarten werkt wel."
                ).format(least=MINIMUM_GROUP_FLOOR),
            )
        elif people and people > 2 * workers:
            self.notice.show_words(
                self.tr("Klopt dit?"), self.tr("Er zijn nu meer leidinggevenden en directieleden dan medewerkers.")
            )
        else:
            self.notice.clear()
        self.changed.emit()
