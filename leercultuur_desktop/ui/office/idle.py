"""Notices that nobody touches the office any more, and whether keys or the mouse are used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_WALKING_KEYS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class Idle(QObject):
    """`gone` after so many milliseconds without an act; it is told of acts as the event filter of a window's handle.

    There, and not at the application: of what every widget gets there is a hundred times as much. What happens in
    other windows doesn't count.
    """

    gone = Signal()
    keys_used = Signal(bool)

    def __init__(self, milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.setInterval(milliseconds)
        self.timer.timeout.connect(self.gone)
        self.timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting again with every act."""
        if event.type() in _ACTS:
            self.timer.start()
            if isinstance(event, QKeyEvent) and event.key() in _WALKING_KEYS:
                self.keys_used.emit(True)
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.keys_used.emit(False)
        return False
