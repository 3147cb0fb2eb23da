"""Notices that nobody touches the office any more, and whether keys or the mouse are used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

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
    """`gone` after so many milliseconds without an act in this window; what happens in other windows doesn't count."""

    gone = Signal()
    keys_used = Signal(bool)

    def __init__(self, window: QWidget, milliseconds: int) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.gone)
        self._timer.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting again with every act."""
        if event.type() in _ACTS and isinstance(watched, QWidget) and watched.window() is self._window:
            self._timer.start()
            if isinstance(event, QKeyEvent) and event.key() in _WALKING_KEYS:
                self.keys_used.emit(True)
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.keys_used.emit(False)
        return False
