"""A place to hold for some seconds: the staff's way out of the kiosk, which nobody finds by accident."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class HoldArea(QAbstractButton):
    """Emits `held` when it was pressed long enough without the finger leaving it.

    It is a button for the sake of screen readers: their press counts at once, for nobody can hold with one. Fingers and
    keys never press it as a button.
    """

    held = Signal()

    def __init__(self, hold_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(hold_ms)
        self._timer.timeout.connect(self.held)
        self.clicked.connect(self.held)

    @property
    def holding(self) -> bool:
        """Whether it is being held now."""
        return self._timer.isActive()

    def sizeHint(self) -> QSize:
        """As large as what lies in it."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of a button is to be seen, only what lies in it."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to count; a touch arrives here as a press of the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._timer.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that slides away holds nothing."""
        if not self.rect().contains(event.position().toPoint()):
            self._timer.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go too early."""
        self._timer.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """The page went away under the finger."""
        self._timer.stop()
