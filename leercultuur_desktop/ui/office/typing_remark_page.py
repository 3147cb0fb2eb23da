"""Typing in remarks that came on sheets of their own, apart from the answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.domain.answers import REMARK_LENGTH
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_sentence import SentenceEdit


class TypingRemarkPage(FormPage):
    """`typed` carries one remark."""

    typed = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("typingRemarkPage")
        self.remark = SentenceEdit(REMARK_LENGTH, lines=6)
        self.remark.setUndoRedoEnabled(False)
        self.field = FormField(self.remark)
        self.remark.textChanged.connect(self.field.clear_fault)
        self.body.addWidget(self.field)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def take_next(self) -> None:
        """One remark was kept: forget it and wait for the next one."""
        self.remark.clear()
        self.notice.show_words(self.tr("Bewaard. Pak de volgende opmerking."))
        self.remark.setFocus()

    def first_focus(self) -> QWidget:
        """The remark."""
        return self.remark

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.remark.clear()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Opmerkingen intypen"),
            self.tr("Schud eerst de stapel. Zo weet niemand welke opmerking bij welke antwoorden hoort."),
        )
        self.field.set_texts(
            self.tr("Opmerking"),
            self.tr("Typ over wat er staat. Staat er een naam in? Laat die dan weg. Hooguit {count} tekens.").format(
                count=REMARK_LENGTH
            ),
        )
        set_words(self.primary, self.tr("Bewaar deze opmerking"))
        set_words(self.back, self.tr("Terug naar de antwoorden"))

    def _give(self) -> None:
        if self.remark.text:
            self.typed.emit(self.remark.text)
        else:
            self.field.show_fault(self.tr("Typ eerst een opmerking."))
