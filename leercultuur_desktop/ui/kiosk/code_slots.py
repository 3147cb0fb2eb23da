"""The ten places of a code, in the groups that stand on the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from leercultuur_desktop.domain.tickets import GROUPS
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.theme import set_state


class CodeSlots(QWidget):
    """Shows what was typed so far: one frame for each digit, the next one marked."""

    def __init__(self) -> None:
        super().__init__()
        # A number is written from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.digits = ""
        self._slots: list[QLabel] = []
        self._groups = QHBoxLayout(self)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._rows: list[QHBoxLayout] = []
        self._groups.addStretch(1)
        for size in GROUPS:
            row = QHBoxLayout()
            for _place in range(size):
                row.addWidget(self._slot())
            self._rows.append(row)
            self._groups.addLayout(row)
        self._groups.addStretch(1)

    def _slot(self) -> QLabel:
        slot = QLabel()
        slot.setObjectName("codeSlot")
        slot.setTextFormat(Qt.TextFormat.PlainText)
        slot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._slots.append(slot)
        return slot

    def show_digits(self, digits: str) -> None:
        """Fill the first places with these digits."""
        self.digits = digits
        for place, slot in enumerate(self._slots):
            slot.setText(digits[place : place + 1])
            set_state(slot, "filled" if place < len(digits) else "next" if place == len(digits) else "empty")

    def apply_look(self, look: Look) -> None:
        """Draw the places in another size."""
        self._groups.setSpacing(look.px(20))
        for row in self._rows:
            row.setSpacing(look.px(6))
        for slot in self._slots:
            slot.setFixedSize(look.px(48), look.px(72))
