"""A cell for one code from a paper form: it takes digits only, goes on by itself and keeps nothing to undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from leercultuur_desktop.ui.theme import set_state

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BACKWARDS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ONWARDS = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})


class TypingCell(QLineEdit):
    """Shows the code that was typed; `passed` says that the next cell is meant, `returned` the one before.

    `codes` maps each code to what it means; all are equally long. Enter in an empty cell passes it by. A cell without
    a list takes what fits a rule.
    """

    passed = Signal()
    returned = Signal()
    entered = Signal()
    refused = Signal()

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typingCell")
        self.setFixedWidth(width)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.codes: Mapping[str, str] = {}
        self._long = 1
        self._fits: Callable[[str], bool] = self.codes.__contains__

    def set_codes(self, codes: Mapping[str, str]) -> None:
        """Take these codes from now on, and begin empty."""
        self.codes = codes
        self._fits = codes.__contains__
        self._long = max(map(len, codes), default=1)
        self.setText("")

    def set_rule(self, digits: int, fits: Callable[[str], bool]) -> None:
        """Take any code of so many digits that fits."""
        self._fits, self._long = fits, digits

    @property
    def code(self) -> str | None:
        """The code that stands here whole; None where nothing does."""
        return self.text() if self._fits(self.text()) else None

    @property
    def is_whole(self) -> bool:
        """Whether this is empty or holds a code: half a code is neither."""
        return not self.text() or self.code is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do everything that keys may do here; what is not meant for a code goes on to the page."""
        key, sign = event.key(), event.text()
        if len(sign) == 1 and sign.isascii() and sign.isdigit():
            self._type(sign)
        elif key in _ENTER:
            if not event.isAutoRepeat():
                self._enter()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._erase(back=key == Qt.Key.Key_Backspace)
        elif key in _BACKWARDS:
            self.returned.emit()
        elif key in _ONWARDS:
            self._enter()
        elif sign.isprintable() and sign:
            self.refused.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A code is replaced as a whole."""
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()

    def _type(self, digit: str) -> None:
        # A whole code that stands here is typed over; setText leaves nothing to undo.
        begun = "" if self.hasSelectedText() or len(self.text()) >= self._long else self.text()
        self.setText(begun + digit)
        set_state(self, "plain")
        if len(self.text()) < self._long:
            return
        if self.code is None:
            self._refuse()
        else:
            self.passed.emit()

    def _enter(self) -> None:
        typed = self.text()
        if typed and self.code is None and self.codes:
            self.setText(typed.zfill(self._long))  # 7 for 07
        if self.is_whole:
            set_state(self, "plain")
            self.passed.emit()
        else:
            self._refuse()

    def _erase(self, *, back: bool) -> None:
        if self.text():
            self.setText("")
        elif back:
            self.returned.emit()

    def _refuse(self) -> None:
        self.setText("")
        set_state(self, "fault")
        self.refused.emit()
