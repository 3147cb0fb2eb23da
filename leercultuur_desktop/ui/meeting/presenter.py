"""A presenter in somebody's hand: page keys turn the steps, B or a full stop makes the screen black."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

_TURNS: Final = ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1))
_BLANKS: Final = (Qt.Key.Key_B, Qt.Key.Key_Period)
_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_unknown}
)


class PresenterKeys(QObject):
    """Listens in one window; who is typing there keeps B and the full stop as letters, for fields ask for them first.

    F5 and Escape, which some presenters send too, mean nothing here and so do nothing.
    """

    turned = Signal(int)
    blank_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for key, step in _TURNS:
            self._listen(window, key).activated.connect(lambda step=step: self.turned.emit(step))
        for key in _BLANKS:
            self._listen(window, key).activated.connect(self.blank_wanted)

    def _listen(self, window: QWidget, key: Qt.Key) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)  # a key held down must not race through the meeting
        return shortcut


class Curtain(QWidget):
    """A black screen over the whole window until somebody presses a key or points at it."""

    lifted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("curtain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._host = host
        self._before: QWidget | None = None
        self.words = QLabel(self)
        self.words.setObjectName("curtainWords")
        inside = QVBoxLayout(self)
        inside.addStretch(1)
        inside.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        host.installEventFilter(self)
        self.hide()
        self.retranslate()

    def drop(self) -> None:
        """Make the screen black."""
        self._before = QApplication.focusWidget()
        self.setGeometry(self._host.rect())
        self.raise_()
        self.show()
        self.setFocus()

    def lift(self) -> None:
        """Show the meeting again, with the focus where it was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.window() is self._host:
            before.setFocus()
        self.lifted.emit()

    def retranslate(self) -> None:
        """Set the words at the bottom."""
        self.words.setText(self.tr("Druk op B om verder te gaan"))
        self.setAccessibleName(self.tr("Het scherm is zwart. Druk op B om verder te gaan."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if isinstance(event, QResizeEvent):
            self.setGeometry(self._host.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key will do: a black screen is no moment to look for the right one."""
        if event.key() not in _MODIFIERS:
            self.lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a finger does as well."""
        self.lift()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus: what is behind the curtain can't be seen."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black, whatever the looks are."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()
