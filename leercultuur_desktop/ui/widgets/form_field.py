"""One question of a form: label, hint, the control, and in words what is wrong with the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_SIGN_SIZE = 18


class FormField(QWidget):
    """Wraps any control; the control takes the label as its accessible name and the hint as its description."""

    def __init__(self, control: QWidget, parent: QWidget | None = None, *, focus: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._focus = focus or control
        self._label_text = ""
        self._hint_text = ""
        self.label = text_label("fieldLabel", self)
        self.label.setBuddy(self._focus)
        self.hint = text_label("fieldHint", self)
        self.hint.hide()
        self.fault = text_label("fieldFault", self)
        self._sign = icon_label("faultSign", self)
        self._sign.setPixmap(icon_pixmap("triangle-alert", tokens.BAD, _SIGN_SIZE, self.devicePixelRatioF()))
        self.control_row = QHBoxLayout()
        self.control_row.setSpacing(tokens.GRID)
        self.control_row.addWidget(control)
        self._lay_out()
        self.clear_fault()

    def set_texts(self, label: str, hint: str = "") -> None:
        """Label and hint, for eyes and screen readers."""
        self._label_text, self._hint_text = label, hint
        self.label.setText(label)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._focus.setAccessibleName(label)
        self._focus.setAccessibleDescription(hint)

    def show_fault(self, text: str) -> None:
        """Say what is wrong, mark the control and go there."""
        self.fault.setText(text)
        self.fault.show()
        self._sign.show()
        set_state(self._focus, "fault")
        self._focus.setAccessibleDescription(text)
        self._focus.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self._focus, QAccessible.Event.Alert))

    def clear_fault(self) -> None:
        """Nothing is wrong (any more)."""
        self.fault.clear()
        self.fault.hide()
        self._sign.hide()
        set_state(self._focus, "plain")
        self._focus.setAccessibleDescription(self._hint_text)

    def _lay_out(self) -> None:
        fault_row = QHBoxLayout()
        fault_row.setSpacing(tokens.GRID)
        fault_row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        fault_row.addWidget(self.fault, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GRID // 2)
        column.addWidget(self.label)
        column.addWidget(self.hint)
        column.addLayout(self.control_row)
        column.addLayout(fault_row)


def line_edit(longest: int, width: int | None = None) -> QLineEdit:
    """A line to type in; `width` where the expected answer is short."""
    edit = QLineEdit()
    edit.setObjectName("lineField")
    edit.setMaxLength(longest)
    if width is not None:
        edit.setFixedWidth(width)
        edit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return edit
