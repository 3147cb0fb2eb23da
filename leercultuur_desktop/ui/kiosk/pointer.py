"""Hides the mouse pointer where nobody uses a mouse: on a touch screen it lies over the words like a hair."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent

_TOUCHES: Final = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_MOUSE: Final = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress})
_NO_TREMBLE: Final = 4.0
"""Pixels that a hidden pointer must move before it counts as moved: a mouse on a machine that shakes trembles."""


class Pointer(QObject):
    """Watches a window's input; hidden after a touch or some time without motion, shown again by a real mouse."""

    def __init__(self, quiet_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hidden = False
        self._at: QPointF | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(quiet_ms)
        self._quiet.timeout.connect(self.hide)
        self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See touches and mouse before any control does; nothing is taken away."""
        kind = event.type()
        if kind in _TOUCHES:
            self.hide()
        elif kind in _MOUSE and isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    def hide(self) -> None:
        """Nobody is using a mouse."""
        self._quiet.stop()
        if not self.hidden:
            self.hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def show(self) -> None:
        """Somebody is."""
        self._quiet.start()
        if self.hidden:
            self.hidden = False
            QGuiApplication.restoreOverrideCursor()

    def release(self) -> None:
        """The kiosk closes: every other window has its pointer back."""
        self.show()
        self._quiet.stop()

    def _mouse(self, event: QMouseEvent) -> None:
        if _by_finger(event):
            self.hide()
            return
        here = event.globalPosition()
        moved = self._at is None or (here - self._at).manhattanLength() >= _NO_TREMBLE
        if moved or not self.hidden:
            self._at = here
            self.show()


def _by_finger(event: QMouseEvent) -> bool:
    # Qt and Windows turn touches into mouse events too, so that every button understands them.
    if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
        return True
    return event.device().type() == QInputDevice.DeviceType.TouchScreen
