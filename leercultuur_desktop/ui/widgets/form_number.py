"""A number to type or to step through with large minus and plus buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.icon import icon

_WIDTH: Final = 88
_BUTTON: Final = 40


class StillSpinBox(QDoubleSpinBox):
    """A spin box that the wheel leaves alone: a page that scrolls under the pointer must not change a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numberField")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing replaces the number: a digit put in front of the old one would make quite another."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class NumberBox(QWidget):
    """A spin box between its two buttons; `changed` tells that the value is another one."""

    changed = Signal()

    def __init__(self, lowest: float, highest: float, *, step: float = 1, digits: int = 0) -> None:
        super().__init__()
        self.spin = StillSpinBox(self)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setFixedWidth(_WIDTH)
        self.spin.setDecimals(digits)
        self.spin.setRange(lowest, highest)
        self.spin.setSingleStep(step)
        self.spin.setLocale(QLocale(self.tr("nl")))  # translated as the code of the language: its decimal sign
        self.spin.setGroupSeparatorShown(False)
        self.spin.valueChanged.connect(lambda _: self.changed.emit())
        self.less = self._button("minus", self.spin.stepDown)
        self.more = self._button("plus", self.spin.stepUp)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GRID // 2)
        for part in (self.less, self.spin, self.more):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> int:
        """The number, whole."""
        return round(self.spin.value())

    def name_buttons(self, label: str) -> None:
        """Say which number the two buttons change."""
        self.less.setAccessibleName(self.tr("{field}: minder").format(field=label))
        self.more.setAccessibleName(self.tr("{field}: meer").format(field=label))

    def _button(self, sign: str, step: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("stepButton")
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setIcon(icon(sign, tokens.INK, 18))
        button.setIconSize(QSize(18, 18))
        button.setAutoRepeat(True)
        # The arrow keys do the same inside the box: keys needn't stop here twice more.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(step)
        return button
