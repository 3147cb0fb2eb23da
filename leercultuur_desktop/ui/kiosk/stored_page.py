"""What is kept and what is not, in plain words, for who wants to know before answering."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words


class StoredPage(KioskPage):
    """Three cards: what we keep, what we don't, and whether it can be taken back."""

    read = Signal()

    def __init__(self) -> None:
        super().__init__("storedPage")
        self._cards: list[tuple[QLabel, QLabel]] = []
        self._boxes: list[QVBoxLayout] = []
        self._frames: list[QFrame] = []
        self._grid = QGridLayout()
        for _number in range(3):
            self._frames.append(self._card())
        self.body.addStretch(1)
        self.body.addWidget(self.heading)
        self.gap(self.body, 36)
        self.body.addLayout(self._grid)
        self.body.addStretch(2)
        self.back = primary(self)
        self.back.clicked.connect(self.read)
        self.foot.addStretch(1)
        self.foot.addWidget(self.back)
        self.on_look(self._look_changed)
        self.retranslate()

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("infoCard")
        box = QVBoxLayout(card)
        title, text = words("cardTitle"), words("cardText")
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        box.addWidget(title)
        box.addWidget(text, 1)
        self._cards.append((title, text))
        self._boxes.append(box)
        return card

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Wat wordt er bewaard?"))
        texts = (
            (
                self.tr("Dit bewaren we"),
                self.tr(
                    "Je antwoorden. Of je leiding geeft, en je afdeling, als je dat invult. Een opmerking bewaren we "
                    "los daarvan. Alles gaat op slot. Alleen de projectgroep heeft de sleutel."
                ),
            ),
            (
                self.tr("Dit bewaren we niet"),
                self.tr(
                    "Je naam. Hoe laat je hebt geantwoord. Wie er voor of na je kwam. "
                    "Stop je eerder? Dan bewaren we niets."
                ),
            ),
            (
                self.tr("Kan ik mijn antwoorden terughalen?"),
                self.tr("Nee. Na het bewaren weet niemand meer welke antwoorden van jou zijn. Ook wij niet."),
            ),
        )
        for (title, text), (title_words, text_words) in zip(self._cards, texts, strict=True):
            title.setText(title_words)
            text.setText(text_words)
        self.back.set_words(self.tr("Begrepen"))

    def first_focus(self) -> QWidget:
        """The button that goes back to the promise."""
        return self.back

    def _look_changed(self, look: Look) -> None:
        for number, card in enumerate(self._frames):
            self._grid.addWidget(card, number if look.portrait else 0, 0 if look.portrait else number)
            self._grid.setColumnStretch(number, 1 if number == 0 or not look.portrait else 0)
        self._grid.setSpacing(look.px(28))
        for box in self._boxes:
            box.setContentsMargins(*(look.px(36),) * 4)
            box.setSpacing(look.px(16))
