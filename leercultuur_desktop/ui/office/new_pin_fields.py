"""A new PIN, typed twice: used by the set-up and after a forgotten one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.sealing.keys import is_pin
from leercultuur_desktop.ui.widgets.form_secret import PinField


class NewPinFields(QWidget):
    """Two fields that have to agree; `pin` checks them and says in words what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.first = PinField()
        self.second = PinField()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.first)
        column.addWidget(self.second)

    def set_texts(self, label: str) -> None:
        """Name both fields after what they are for."""
        self.first.set_texts(label, self.tr("4 tot en met 8 cijfers. Geen geboortejaar en niet 1234."))
        self.second.set_texts(self.tr("Nog een keer"), self.tr("Zo weet je zeker dat je geen tikfout maakte."))
        self.second.edit.setAccessibleName(self.tr("{field}, nog een keer").format(field=label))

    def pin(self) -> str | None:
        """The PIN; None when the fields are not right yet, which they then say."""
        first, second = self.first.edit.text(), self.second.edit.text()
        if not is_pin(first):
            self.first.show_fault(self.tr("Een pincode heeft 4 tot en met 8 cijfers."))
        elif first != second:
            self.second.edit.wipe()
            self.second.show_fault(self.tr("De pincodes zijn niet hetzelfde. Typ de pincode nog een keer."))
        else:
            return first
        return None

    def wipe(self) -> None:
        """Forget both."""
        self.first.wipe()
        self.second.wipe()
