"""The end of the set-up: what is done, and the three things that come next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leercultuur_desktop.ui.widgets.form_button import set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage


class ReadyPage(FormPage):
    """Says what to do now."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__("readyPage")
        self._next = text_label("sectionTitle")
        panel = QFrame()
        panel.setObjectName("panel")
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(4)
        self._steps = [(text_label("rowTitle"), text_label("rowDetail")) for _ in range(3)]
        for place, (title, detail) in enumerate(self._steps):
            if place:
                rows.addSpacing(12)
            rows.addWidget(title)
            rows.addWidget(detail)
        self.add_section(self._next, panel)
        self.primary.clicked.connect(self.finished)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Alles staat klaar"), self.tr("Jullie kunnen beginnen wanneer jullie willen."))
        self._next.setText(self.tr("Zo gaat het verder"))
        texts = (
            (
                self.tr("1. Vertel waarom"),
                self.tr("Leg iedereen uit waarom jullie dit vragen en wat jullie met de uitkomst doen."),
            ),
            (
                self.tr("2. Open een meting"),
                self.tr("Zet de kiosk op de werkvloer. Geef iedereen vijf minuten tijdens het werk."),
            ),
            (
                self.tr("3. Bekijk het samen"),
                self.tr("Sluit de meting. Bekijk de uitkomst met de projectgroep, op een groot scherm."),
            ),
        )
        for (title, detail), (title_text, detail_text) in zip(self._steps, texts, strict=True):
            title.setText(title_text)
            detail.setText(detail_text)
        set_words(self.primary, self.tr("Naar de metingen"))
