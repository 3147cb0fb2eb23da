"""How the kiosk behaves and how small a group may be shown, each with a default that is right for most."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import MINIMUM_GROUP_FLOOR
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.ui.office.language_choice import LanguageChoice
from leercultuur_desktop.ui.office.number_rows import NumberRows
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_number import NumberBox
from leercultuur_desktop.ui.widgets.form_page import FormPage

LARGEST_MINIMUM: Final = 50
IDLE: Final = (30, 300)


class KioskPage(FormPage):
    """`given` carries the settings."""

    given = Signal(Settings)
    back_wanted = Signal()

    def __init__(self, languages: tuple[str, ...], signed_off: frozenset[str]) -> None:
        super().__init__("kioskPage")
        start = Settings()
        self.minimum = NumberBox(MINIMUM_GROUP_FLOOR, LARGEST_MINIMUM)
        self.target = NumberBox(1, 5, step=0.1, digits=1)
        self.idle = NumberBox(*IDLE, step=10)
        self.minimum.spin.setValue(start.minimum_group)
        self.target.spin.setValue(start.target)
        self.idle.spin.setValue(start.idle_seconds)
        self.rows = NumberRows((self.minimum, self.target, self.idle))
        self.remarks = CheckLine()
        self.remarks.box.setChecked(start.remarks)
        self.tickets = CheckLine()
        self.tickets.box.setChecked(start.tickets)
        self.languages = LanguageChoice(languages, signed_off)
        ticks = QVBoxLayout()
        ticks.setSpacing(16)
        for tick in (self.remarks, self.tickets):
            ticks.addWidget(tick)
        for part in (self.rows, self.languages):
            self.body.addWidget(part)
        self.body.addLayout(ticks)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The way on: everything has a good value already."""
        return self.primary

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("De kiosk"),
            self.tr(
                "De kiosk is het scherm waarop iedereen de vragen invult. Zo staat hij goed voor de meeste bedrijven."
                " Bijna alles kun je later nog wijzigen."
            ),
        )
        self.rows.set_texts(
            (
                (
                    self.tr("Kleinste groep die je apart ziet"),
                    self.tr("Kleinere groepen laten we nooit apart zien. Minder dan {least} kan niet.").format(
                        least=MINIMUM_GROUP_FLOOR
                    ),
                ),
                (
                    self.tr("Score waar jullie naartoe willen"),
                    self.tr("Van 1 tot en met 5. In het verslag heet dit jullie doel."),
                ),
                (
                    self.tr("Zo lang wacht de kiosk, in seconden"),
                    self.tr("Loopt iemand weg? Dan waarschuwt de kiosk. Daarna wist hij de antwoorden."),
                ),
            )
        )
        self.remarks.set_texts(
            self.tr("Vraag aan het eind wat helpt om meer te leren"),
            self.tr("Een opmerking schrijven mag, hoeft niet. De kiosk vraagt om geen namen te noemen."),
        )
        self.tickets.set_texts(
            self.tr("Vraag om de code van een kaartje"),
            self.tr(
                "Iedereen trekt een kaartje met een eigen code. Zo vult niemand twee keer in."
                " Wie welk kaartje heeft, weet niemand."
            ),
        )
        self.languages.retranslate()
        set_words(self.primary, self.tr("Verder"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        self.given.emit(
            Settings(
                minimum_group=self.minimum.value,
                target=round(self.target.spin.value(), 1),
                idle_seconds=self.idle.value,
                remarks=self.remarks.box.isChecked(),
                tickets=self.tickets.box.isChecked(),
                languages=self.languages.chosen,
            )
        )
