"""A button that is on or off, whoever switches it: a screen reader switches without the click that Qt tells about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget


class Toggle(QPushButton):
    """`switched` carries whether somebody put it on or off, by mouse, finger, key or screen reader.

    What the program shows goes through `show_on`, and is not told.
    """

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.setCheckable(True)
        self.toggled.connect(self._toggled)

    def show_on(self, on: bool) -> None:
        """Show whether it is on."""
        self._showing = True
        self.setChecked(on)
        self._showing = False

    def _toggled(self, on: bool) -> None:
        if not self._showing:
            self.switched.emit(on)
