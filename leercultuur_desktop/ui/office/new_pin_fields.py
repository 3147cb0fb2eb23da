"""A new PIN, typed twice: used by the set-up and after a forgotten one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.sealing.keys import is_pin
from leercultuur_desktop.sealing.strength import is_easy_pin
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_secret import PinField


class NewPinFields(QWidget):
    """Two fields that have to agree; `pin` checks them and says in words what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.first = PinField()
        self.second = PinField()
        self.easy = text_label("strength")
        set_state(self.easy, "weak")
        self.first.edit.textChanged.connect(self._judge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for part in (self.first, self.easy, self.second):
            column.addWidget(part)

    def set_texts(self, label: str) -> None:
        """Name both fields after what they are for."""
        self.first.set_texts(label, self.tr("4 tot en met 8 cijfers. Geen geboortejaar en niet 1234."))
        self.second.set_texts(self.tr("Nog een keer"), self.tr("Zo weet je zeker dat je geen tikfout maakte."))
        self.second.edit.setAccessibleName(self.tr("{field}, nog een keer").format(field=label))
        self.easy.setText(self.tr("Deze pincode proberen mensen het eerst. Een andere is veiliger."))
        self._judge(self.first.edit.text())

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

    def _judge(self, pin: str) -> None:
        self.easy.setVisible(is_pin(pin) and is_easy_pin(pin))
