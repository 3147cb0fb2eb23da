"""Asks the project group's passphrase for a paper that is made of answers or plan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.ui.widgets.form_button import LINK, PRIMARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_passphrase import PassphraseField

_WIDTH = 520


class PaperKey(QWidget):
    """`given` carries the passphrase."""

    given = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.passphrase = PassphraseField()
        self.open_button = form_button(PRIMARY)
        self.forgot = form_button(LINK)
        self.open_button.clicked.connect(self._give)
        self.forgot.clicked.connect(self.forgotten)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.forgot)
        buttons.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.passphrase)
        column.addLayout(buttons)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 12, 0, 0)
        around.addWidget(inside)
        around.addStretch(1)
        self.retranslate()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.passphrase.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        self.passphrase.set_texts(
            self.tr("Wachtzin van de projectgroep"),
            self.tr("Alleen met de wachtzin gaan de antwoorden open."),
        )
        set_words(self.open_button, self.tr("Open de antwoorden"))
        set_words(self.forgot, self.tr("Wachtzin vergeten?"))

    def _give(self) -> None:
        passphrase = self.passphrase.text()
        if passphrase:
            self.wipe()
            self.given.emit(passphrase)
        else:
            self.passphrase.show_fault(self.tr("Vul de wachtzin in."))
