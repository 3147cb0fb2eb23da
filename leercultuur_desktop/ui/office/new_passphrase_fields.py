"""A new passphrase, typed twice, with a hint in plain words on how good it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.sealing.keys import PASSPHRASE_LENGTH, is_passphrase
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_secret import SecretField

_GOOD_LENGTH: Final = 20
_FEW_SIGNS: Final = 6


class NewPassphraseFields(QWidget):
    """Two fields that have to agree; `passphrase` checks them and says in words what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.first = SecretField()
        self.second = SecretField()
        self.strength = text_label("strength")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.first)
        column.addWidget(self.strength)
        column.addSpacing(12)
        column.addWidget(self.second)
        self.first.edit.textChanged.connect(self._tell_strength)

    def set_texts(self, label: str) -> None:
        """Name both fields after what they are for."""
        self.first.set_texts(
            label,
            self.tr("{least} tekens of meer. Vier of vijf losse woorden onthoud je makkelijk.").format(
                least=PASSPHRASE_LENGTH
            ),
        )
        self.second.set_texts(self.tr("Nog een keer"))
        self.second.edit.setAccessibleName(self.tr("{field}, nog een keer").format(field=label))
        self._tell_strength(self.first.edit.text())

    def passphrase(self) -> str | None:
        """The passphrase; None when the fields are not right yet, which they then say."""
        first, second = self.first.edit.text(), self.second.edit.text()
        if not is_passphrase(first):
            self.first.show_fault(self.tr("Een wachtzin heeft {least} tekens of meer.").format(least=PASSPHRASE_LENGTH))
        elif first != second:
            self.second.edit.wipe()
            self.second.show_fault(self.tr("De wachtzinnen zijn niet hetzelfde. Typ de wachtzin nog een keer."))
        else:
            return first
        return None

    def wipe(self) -> None:
        """Forget both."""
        self.first.wipe()
        self.second.wipe()

    def _tell_strength(self, text: str) -> None:
        state, words = self._strength(text)
        self.strength.setText(words)
        set_state(self.strength, state)

    def _strength(self, text: str) -> tuple[str, str]:
        missing = PASSPHRASE_LENGTH - len(text)
        if not text:
            return "short", self.tr("Nog niets getypt.")
        if missing > 0:
            return "short", (
                self.tr("Nog 1 teken.") if missing == 1 else self.tr("Nog {count} tekens.").format(count=missing)
            )
        if len(set(text.casefold())) < _FEW_SIGNS:
            return "weak", self.tr("Lang genoeg, maar makkelijk te raden: steeds dezelfde tekens.")
        if len(text) < _GOOD_LENGTH:
            return "fair", self.tr("Goed. Met nog een woord erbij is hij sterk.")
        return "strong", self.tr("Sterk.")
