"""A calm line that says what went wrong and what to do, without taking the page away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.wrapped_words import WrappedWords


class ProblemBanner(QFrame):
    """Icon, title and advice; hidden while there is nothing to say.

    Object names for style sheets: `problemBanner`, `problemTitle`, `problemAdvice`.
    """

    def __init__(self, parent: QWidget | None = None, colour: str = tokens.WARN, icon_size: int = 28) -> None:
        super().__init__(parent)
        self.setObjectName("problemBanner")
        self._sign = QLabel(self)
        self._sign.setObjectName("problemSign")
        self._title = _wrapping_label("problemTitle", self)
        self._advice = _wrapping_label("problemAdvice", self)
        words = QVBoxLayout()
        words.setSpacing(tokens.GRID // 2)
        words.addWidget(self._title)
        words.addWidget(self._advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(2 * tokens.GRID,) * 4)
        row.setSpacing(2 * tokens.GRID)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.set_sign(colour, icon_size)
        self.clear()

    def set_sign(self, colour: str, icon_size: int) -> None:
        """Draw the warning sign in another colour or size (contrast mode, scaled screens)."""
        self._sign.setPixmap(icon_pixmap("triangle-alert", colour, icon_size, self.devicePixelRatioF()))

    def show_problem(self, title: str, advice: str) -> None:
        """Show what is wrong and what to do about it; screen readers hear it at once."""
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Nothing is wrong (any more)."""
        self._title.clear()
        self._advice.clear()
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.hide()


def _wrapping_label(name: str, parent: QWidget) -> QLabel:
    label = WrappedWords(name, parent=parent)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
