"""Half of a new passphrase, typed twice by one of two people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leercultuur_desktop.ui.office.strength_words import StrengthWords
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_secret import SecretField


class HalfPanel(QFrame):
    """`typed` tells that the half is another one now."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.title = text_label("rowTitle")
        self.detail = text_label("rowDetail")
        self.once = SecretField()
        self.again = SecretField()
        self.strength = StrengthWords()
        self.fields = (self.once, self.again)
        self.once.edit.textChanged.connect(lambda _text: self.typed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        for part in (self.title, self.detail, self.once, self.strength, self.again):
            column.addWidget(part)
        column.addStretch(1)

    def set_texts(self, title: str, detail: str) -> None:
        """Which half, and who types it."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.once.set_texts(title)
        self.once.label.setText(self.tr("Deze helft"))
        self.again.set_texts(self.tr("Nog een keer"))
        self.again.edit.setAccessibleName(self.tr("{field}, nog een keer").format(field=title))

    def text(self) -> str | None:
        """The half; None when it was typed in two ways, which the panel then says."""
        once, again = self.once.edit.text().strip(), self.again.edit.text().strip()
        if once == again:
            return once
        self.again.edit.wipe()
        self.again.show_fault(self.tr("Dit is niet hetzelfde. Typ deze helft nog een keer."))
        return None

    def wipe(self) -> None:
        """Forget it."""
        for field in self.fields:
            field.wipe()
