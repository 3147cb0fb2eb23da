"""Fields for what nobody else may read: hidden while typed, never copied, wiped together with their undo history."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from leercultuur_desktop.ui.widgets.form_button import QUIET, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField

_LONGEST: Final = 200
_PIN_WIDTH: Final = 200


class SecretEdit(QLineEdit):
    """A line edit that gives its text to the program only: no copying, no dragging, no menu, no word suggestions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lineField")
        self.setMaxLength(_LONGEST)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setDragEnabled(False)

    def wipe(self) -> None:
        """Empty it; unlike `clear` this leaves nothing to undo."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the text out of the clipboard, also while it is shown."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
            return
        super().keyPressEvent(event)


class SecretField(FormField):
    """A secret with its label and a button that shows or hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = SecretEdit()
        super().__init__(self.edit, parent)
        self.show_button = form_button(QUIET, self, "eye")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show_or_hide)
        self.control_row.addWidget(self.show_button)
        self.edit.textEdited.connect(self.clear_fault)
        self._name_button()

    def set_texts(self, label: str, hint: str = "") -> None:
        """Label and hint, and the name of the button beside it."""
        super().set_texts(label, hint)
        self._name_button()

    def wipe(self) -> None:
        """Forget what was typed, and hide again what comes next."""
        self.edit.wipe()
        self.show_button.setChecked(False)
        self.clear_fault()

    def _show_or_hide(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._name_button()

    def _name_button(self) -> None:
        if self.show_button.isChecked():
            words, name = self.tr("Verbergen"), self.tr("{field} verbergen")
        else:
            words, name = self.tr("Laten zien"), self.tr("{field} laten zien")
        set_words(self.show_button, words, name.format(field=self._label_text))


class PinField(FormField):
    """A PIN with its label: digits only, eight at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = SecretEdit()
        super().__init__(self.edit, parent)
        self.edit.setMaxLength(8)
        self.edit.setFixedWidth(_PIN_WIDTH)
        self.edit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.edit.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,8}"), self.edit))
        self.control_row.addStretch(1)
        self.edit.textEdited.connect(self.clear_fault)

    def wipe(self) -> None:
        """Forget what was typed."""
        self.edit.wipe()
        self.clear_fault()
