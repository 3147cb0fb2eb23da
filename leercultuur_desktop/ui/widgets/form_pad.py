"""A number pad for whoever has no keyboard at hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.icon import icon

_KEY: Final = QSize(72, 56)


class NumberPad(QWidget):
    """Ten digits and an eraser; it keeps nothing of what was pressed."""

    digit = Signal(str)
    erase = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens.GRID)
        for place, key in enumerate("123456789"):
            grid.addWidget(self._digit_key(key), place // 3, place % 3)
        grid.addWidget(self._digit_key("0"), 3, 1)
        self.eraser = self._key()
        self.eraser.setIcon(icon("delete", tokens.INK, 22))
        self.eraser.setIconSize(QSize(22, 22))
        self.eraser.clicked.connect(self.erase)
        grid.addWidget(self.eraser, 3, 2)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the eraser; digits are the same in every language that is offered."""
        self.eraser.setAccessibleName(self.tr("Laatste cijfer wissen"))

    def _digit_key(self, key: str) -> QPushButton:
        button = self._key()
        button.setText(key)
        button.setAccessibleName(key)
        button.clicked.connect(lambda: self.digit.emit(key))
        self.keys[key] = button
        return button

    def _key(self) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("padKey")
        button.setFixedSize(_KEY)
        # Who has keys types the digits: eleven more stops would only be in the way.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
