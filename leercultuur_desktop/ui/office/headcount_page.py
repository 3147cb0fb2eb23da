"""Corrects how many people work in each layer, also while a round is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.office.headcount_rows import HeadcountRows


class HeadcountPage(ChangePage):
    """`given` carries the head-count per layer."""

    def __init__(self) -> None:
        super().__init__("headcountPage")
        self.headcount = HeadcountRows()
        self.body.addWidget(self.headcount)
        self.retranslate()

    def show_now(self, counts: dict[Layer, int]) -> None:
        """Show the numbers of now."""
        self.clear_messages()
        self.headcount.show_counts(counts)

    def first_focus(self) -> QWidget:
        """The first number."""
        return self.headcount.boxes[Layer.WORKERS].spin

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.set_heading(
            self.tr("Aantallen wijzigen"),
            self.tr(
                "Een open meting rekent met de aantallen van de dag dat hij sluit. Gesloten metingen veranderen niet."
            ),
        )
        self.headcount.retranslate()

    def give(self) -> None:
        """Hand on the numbers."""
        if self.headcount.people:
            self.given.emit(self.headcount.counts)
        else:
            self.headcount.show_missing()
