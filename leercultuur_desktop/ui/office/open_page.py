"""Opening a round: its name, and a check list that reminds and never blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.open_question import OpenQuestion
from leercultuur_desktop.ui.widgets.form_button import LINK, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_field import FormField, line_edit
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_notice import Notice
from leercultuur_desktop.ui.widgets.form_page import FormPage

NAME_LENGTH: Final = 60
_CHECKS: Final = 5
_INSET: Final = 36


@dataclass(frozen=True, slots=True)
class OpeningFacts:
    """What to open with: a free name, head-counts in words, T, whether a reason is written, what a tiny firm hears."""

    name: str
    counts: str
    least_group: int
    has_why: bool
    small: tuple[str, str] | None = None


class OpenPage(FormPage):
    """`given` carries the name; `practice_wanted` asks for a kiosk to try."""

    given = Signal(str)
    back_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("openPage")
        self._facts = OpeningFacts("", "", 5, True)
        self.name = line_edit(NAME_LENGTH)
        self.field = FormField(self.name)
        self.name.textEdited.connect(self.field.clear_fault)
        self._check_title = text_label("sectionTitle")
        self._check_lead = text_label("rowDetail")
        self.checks = tuple(CheckLine() for _ in range(_CHECKS))
        for check in self.checks:
            check.box.toggled.connect(self._take_question_away)
        self.practice = form_button(LINK)
        self.practice.clicked.connect(self.practice_wanted)
        self.small = Notice()
        self._fixed = text_label("bodyText")
        self.question = OpenQuestion()
        self.question.no.clicked.connect(self._look_again)
        self.question.yes.clicked.connect(self._emit)
        self._arrange()
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def show_start(self, facts: OpeningFacts) -> None:
        """Suggest a name, tell the head-counts, and when the company is too small for scores say so."""
        self.clear_messages()
        self._facts = facts
        self.name.setText(facts.name)
        self.field.clear_fault()
        for check in self.checks:
            check.box.setChecked(False)
        if facts.small is None:
            self.small.clear()
        else:
            self.small.show_words(*facts.small)
        self._take_question_away()
        self.setTabOrder(self.practice, self.question.no)
        self.setTabOrder(self.question.yes, self.primary)
        self.setTabOrder(self.primary, self.back)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def main_button(self) -> QPushButton:
        """What Enter presses: while it asks, the answer that changes nothing."""
        return self.primary if self.question.isHidden() else self.question.no

    def wipe(self) -> None:
        """Forget what was asked."""
        super().wipe()
        self._take_question_away()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Open een meting"), self.tr("Zodra de meting open is, kan iedereen op de kiosk invullen.")
        )
        self.field.set_texts(self.tr("Naam van de meting"), self.tr("Deze naam staat op het verslag."))
        self._check_title.setText(self.tr("Even nalopen"))
        self._check_lead.setText(
            self.tr("Dit lijstje is voor jullie zelf. Het programma bewaart niet wat je aanvinkt.")
        )
        for check, (words, detail) in zip(self.checks, self._texts(), strict=True):
            check.set_texts(words, detail)
        set_words(self.practice, self.tr("Probeer de kiosk nu"))
        self._fixed.setText(
            self.tr(
                "De kleinste groep die je apart ziet is {least}. Die staat vast zodra de meting open is, net als de"
                " vragen en de afdelingen. De aantallen kun je nog verbeteren tot je sluit."
            ).format(least=self._facts.least_group)
        )
        self.question.retranslate()
        set_words(self.primary, self.tr("Open de meting"))
        set_words(self.back, self.tr("Terug"))

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("De ondernemingsraad of het personeel heeft meegepraat"),
                self.tr("Hebben jullie geen ondernemingsraad? Bespreek het dan met iedereen samen."),
            ),
            (
                self.tr("Iedereen weet waarom we dit vragen"),
                self.tr("En ook dat niemand kan zien wie wat invulde.")
                if self._facts.has_why
                else self.tr("Op de kiosk staat nog geen zin. Schrijf er een bij Bedrijf, dan ziet iedereen hem."),
            ),
            (
                self.tr("Iedereen krijgt er tijd voor tijdens het werk"),
                self.tr("Vijf minuten per persoon, ook in de avond- en nachtploeg."),
            ),
            (
                self.tr("De aantallen kloppen"),
                self.tr("{counts} Met uitzendkrachten erbij. Klopt het niet? Verbeter het bij Bedrijf.").format(
                    counts=self._facts.counts
                ),
            ),
            (
                self.tr("We hebben de kiosk geprobeerd"),
                self.tr(
                    "Wat je dan invult, telt niet mee. Je verlaat de kiosk zo: houd de naam van het bedrijf drie"
                    " tellen vast en geef de pincode."
                ),
            ),
        )

    def _give(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.field.show_fault(self.tr("Geef de meting een naam."))
            return
        left = [check for check in self.checks if not check.box.isChecked()]
        if not left:
            self._emit()
            return
        self.question.ask(len(left))
        self.foot.hide()
        self.question.no.setFocus()
        # Once it has been laid out below what was on the screen.
        QTimer.singleShot(0, self.question, lambda: self.ensure_seen(self.question))

    def _emit(self) -> None:
        self._take_question_away()
        self.given.emit(" ".join(self.name.text().split()))

    def _look_again(self) -> None:
        self._take_question_away()
        next((check for check in self.checks if not check.box.isChecked()), self.checks[0]).box.setFocus()

    def _take_question_away(self) -> None:
        self.question.hide()
        self.foot.show()

    def _arrange(self) -> None:
        panel = QFrame()
        panel.setObjectName("panel")
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(20, 20, 20, 12)
        rows.setSpacing(16)
        for check in self.checks:
            rows.addWidget(check)
        link = QVBoxLayout()
        link.setContentsMargins(_INSET, 0, 0, 0)
        link.addWidget(self.practice)
        rows.setSpacing(14)
        rows.addLayout(link)
        self.body.addWidget(self.field)
        section = self.add_section(self._check_title)
        section.setSpacing(6)
        section.addWidget(self._check_lead)
        section.addSpacing(4)
        section.addWidget(panel)
        for part in (self.small, self._fixed, self.question):
            self.body.addWidget(part)
