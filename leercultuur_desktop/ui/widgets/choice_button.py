"""A button that is one of several, one of which is on: a screen reader switches it without the click that Qt tells."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget


class ChoiceButton(QPushButton):
    """`picked` says that somebody chose it, by mouse, finger, key or screen reader; also when it was on already.

    What the program shows goes through `show_on`, and is not told.
    """

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._told = False
        self.setCheckable(True)
        self.toggled.connect(self._toggled)
        self.clicked.connect(self._clicked)

    def show_on(self, on: bool) -> None:
        """Show whether it is the one."""
        self._showing = True
        self.setChecked(on)
        self._showing = False

    def _toggled(self, on: bool) -> None:
        if on and not self._showing:
            self._told = True  # by the click that follows, where there is one
            QTimer.singleShot(0, self, self._settle)
            self.picked.emit()

    def _clicked(self) -> None:
        if not self._told:
            self.picked.emit()

    def _settle(self) -> None:
        self._told = False
