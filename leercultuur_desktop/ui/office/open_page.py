"""Opening a round: its name, and a check list that reminds but never blocks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_notice import Notice
from leercultuur_desktop.ui.widgets.form_page import FormPage

NAME_LENGTH: Final = 60


class OpenPage(FormPage):
    """`given` carries the name."""

    given = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("openPage")
        self._counts = ""
        self.name = line_edit(NAME_LENGTH)
        self.field = FormField(self.name)
        self.name.textEdited.connect(self.field.clear_fault)
        self._check_title = text_label("sectionTitle")
        panel = QFrame()
        panel.setObjectName("panel")
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(20, 20, 20, 20)
        rows.setSpacing(18)
        self.checks = tuple(CheckLine() for _ in range(4))
        for check in self.checks:
            rows.addWidget(check)
        self.small = Notice()
        self._fixed = text_label("bodyText")
        self.body.addWidget(self.field)
        self.add_section(self._check_title, panel)
        self.body.addWidget(self.small)
        self.body.addWidget(self._fixed)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def show_start(self, name: str, counts: str, small: tuple[str, str] | None) -> None:
        """Suggest a name, tell the head-counts, and when the company is too small for scores say so."""
        self.clear_messages()
        self.setTabOrder(self.checks[-1].box, self.primary)
        self.setTabOrder(self.primary, self.back)
        self.name.setText(name)
        self.field.clear_fault()
        self._counts = counts
        for check in self.checks:
            check.box.setChecked(False)
        if small is None:
            self.small.clear()
        else:
            self.small.show_words(*small)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Open een meting"), self.tr("Zodra de meting open is, kan iedereen op de kiosk invullen.")
        )
        self.field.set_texts(self.tr("Naam van de meting"), self.tr("Deze naam staat op het verslag."))
        self._check_title.setText(self.tr("Even nalopen"))
        texts = (
            (
                self.tr("De ondernemingsraad of het personeel heeft meegepraat"),
                self.tr("Hebben jullie geen ondernemingsraad? Bespreek het dan met iedereen samen."),
            ),
            (
                self.tr("Iedereen weet waarom we dit vragen"),
                self.tr("En ook dat niemand kan zien wie wat invulde."),
            ),
            (
                self.tr("Iedereen krijgt er tijd voor tijdens het werk"),
                self.tr("Vijf minuten per persoon, ook in de avond- en nachtploeg."),
            ),
            (self.tr("De aantallen kloppen"), self._counts),
        )
        for check, (words, detail) in zip(self.checks, texts, strict=True):
            check.set_texts(words, detail)
        self._fixed.setText(
            self.tr("De aantallen, de afdelingen en de kleinste groep staan vast zodra de meting open is.")
        )
        set_words(self.primary, self.tr("Open de meting"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.given.emit(name)
        else:
            self.field.show_fault(self.tr("Geef de meting een naam."))
