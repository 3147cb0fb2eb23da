"""A passphrase that is known already: in one field, or in two when two people each have a half."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from leercultuur_desktop.sealing.keys import typed_halves
from leercultuur_desktop.ui.widgets.form_button import LINK, form_button, set_words
from leercultuur_desktop.ui.widgets.form_secret import SecretField


class PassphraseField(QWidget):
    """`text` gives the whole passphrase, however it was typed; each half is hidden from who types the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole = SecretField(self)
        self.first = SecretField(self)
        self.second = SecretField(self)
        self.together = form_button(LINK, self)
        self.together.setCheckable(True)
        self.together.toggled.connect(self._switch)
        hide_from_each_other((self.first,), (self.second,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.whole, self.first, self.second, self.together):
            column.addWidget(part)
        self._show_fields()

    @property
    def edit(self) -> QLineEdit:
        """Where typing begins."""
        return self.first.edit if self.together.isChecked() else self.whole.edit

    def text(self) -> str:
        """The whole passphrase, two halves as `typed_halves` gives them; empty where nothing was typed."""
        if self.together.isChecked():
            return typed_halves(self.first.edit.text(), self.second.edit.text())
        return self.whole.edit.text()

    def set_texts(self, label: str, hint: str = "") -> None:
        """Label and hint of the one field; the two are called halves."""
        self.whole.set_texts(label, hint)
        self.first.set_texts(self.tr("{field}: eerste helft").format(field=label), hint)
        self.second.set_texts(self.tr("{field}: tweede helft").format(field=label))
        self._name_button()

    def show_fault(self, text: str) -> None:
        """Say what is wrong."""
        (self.first if self.together.isChecked() else self.whole).show_fault(text)

    def wipe(self) -> None:
        """Forget what was typed; whether it was in halves stays, because it will be so again."""
        for field in (self.whole, self.first, self.second):
            field.wipe()

    def _switch(self) -> None:
        self.wipe()
        self._show_fields()
        self._name_button()
        self.edit.setFocus()

    def _show_fields(self) -> None:
        halves = self.together.isChecked()
        self.whole.setVisible(not halves)
        self.first.setVisible(halves)
        self.second.setVisible(halves)

    def _name_button(self) -> None:
        set_words(
            self.together,
            self.tr("Toch in één veld typen")
            if self.together.isChecked()
            else self.tr("Hebben twee mensen elk een helft?"),
        )


def hide_from_each_other(mine: tuple[SecretField, ...], yours: tuple[SecretField, ...]) -> None:
    """Hide what one person showed as soon as the other one begins to type."""
    for typed, hidden in ((mine, yours), (yours, mine)):
        for field in typed:
            for other in hidden:
                field.edit.textEdited.connect(lambda _text, shown=other: shown.show_button.setChecked(False))
