"""A new passphrase, typed twice, by one person or by two who each make half of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.sealing.keys import PASSPHRASE_LENGTH, is_passphrase, join_halves
from leercultuur_desktop.ui.office.half_panel import HalfPanel
from leercultuur_desktop.ui.office.strength_words import StrengthWords
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_passphrase import hide_from_each_other
from leercultuur_desktop.ui.widgets.form_secret import SecretField

_GAP: Final = 16


class NewPassphraseFields(QWidget):
    """Fields that have to agree; `passphrase` checks them and says in words what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.first = SecretField()
        self.second = SecretField()
        self.strength = StrengthWords()
        self.halves = (HalfPanel(), HalfPanel())
        hide_from_each_other(*(one.fields for one in self.halves))
        self.together = form_button(SECONDARY, sign="users")
        self.together.setCheckable(True)
        self.together.toggled.connect(self._switch)
        self._one = QWidget()
        self._two = QWidget()
        self._lay_out()
        self.first.edit.textChanged.connect(self._tell_strength)
        for half in self.halves:
            half.typed.connect(self._tell_halves)
        self._two.hide()

    def set_known(self, names: Sequence[str]) -> None:
        """Names that everybody around knows, such as the company's: they make nothing harder to guess."""
        for words in (self.strength, *(half.strength for half in self.halves)):
            words.known = tuple(names)

    def set_texts(self, label: str) -> None:
        """Name the fields after what they are for."""
        self.first.set_texts(
            label,
            self.tr("{least} tekens of meer. Vier of vijf losse woorden onthoud je makkelijk.").format(
                least=PASSPHRASE_LENGTH
            ),
        )
        self.second.set_texts(self.tr("Nog een keer"))
        self.second.edit.setAccessibleName(self.tr("{field}, nog een keer").format(field=label))
        titles = (self.tr("Eerste helft"), self.tr("Tweede helft"))
        who = (
            self.tr("Typ jij. De ander kijkt even weg. Drie losse woorden is goed."),
            self.tr("Typt de ander. Jij kijkt even weg. Drie losse woorden is goed."),
        )
        for half, title, detail in zip(self.halves, titles, who, strict=True):
            half.set_texts(title, detail)
        self._name_button()
        self._tell_strength()
        self._tell_halves()

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return self.halves[0].once.edit if self.together.isChecked() else self.first.edit

    def passphrase(self) -> str | None:
        """The passphrase; None when the fields are not right yet, which they then say."""
        if self.together.isChecked():
            return self._joined()
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
        """Forget everything typed."""
        for part in (self.first, self.second, *self.halves):
            part.wipe()

    def _joined(self) -> str | None:
        parts = [half.text() for half in self.halves]
        for half, part in zip(self.halves, parts, strict=True):
            if part is None:
                return None
            if not part:
                half.once.show_fault(self.tr("Typ hier deze helft."))
                return None
        joined = join_halves(*(part or "" for part in parts))
        if is_passphrase(joined):
            return joined
        self.halves[1].once.show_fault(
            self.tr("Samen hebben de helften {least} tekens of meer nodig.").format(least=PASSPHRASE_LENGTH)
        )
        return None

    def _tell_strength(self) -> None:
        self.strength.tell(self.first.edit.text(), PASSPHRASE_LENGTH)

    def _tell_halves(self) -> None:
        for half in self.halves:
            half.strength.tell(half.once.edit.text().strip(), 0)

    def _switch(self, together: bool) -> None:
        self.wipe()
        self._one.setVisible(not together)
        self._two.setVisible(together)
        self._name_button()
        self.first_focus().setFocus()

    def _name_button(self) -> None:
        set_words(
            self.together,
            self.tr("Toch alleen maken") if self.together.isChecked() else self.tr("Met zijn tweeën maken"),
        )

    def _lay_out(self) -> None:
        alone = QVBoxLayout(self._one)
        alone.setContentsMargins(0, 0, 0, 0)
        alone.setSpacing(8)
        alone.addWidget(self.first)
        alone.addWidget(self.strength)
        alone.addSpacing(12)
        alone.addWidget(self.second)
        pair = QHBoxLayout(self._two)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(_GAP)
        for half in self.halves:
            pair.addWidget(half, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.together)
        column.addWidget(self._one)
        column.addWidget(self._two)
