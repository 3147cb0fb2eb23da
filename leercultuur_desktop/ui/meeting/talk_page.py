"""A step without numbers: what the group can ask each other when there are too few answers to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.questionnaire import BlockText, Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import clear_layout, text_label
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class BlocksTalkPage(StepPage):
    """The six blocks with what they are about: the conversation starts from there instead of from a radar."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._grid = QGridLayout()
        self.space(self._grid, 24)
        self._signs: list[tuple[QLabel, BlockText]] = []
        self.body.addLayout(self._grid, 1)
        self.retranslate()

    def show_questionnaire(self, questionnaire: Questionnaire) -> None:
        """Show the six blocks."""
        clear_layout(self._grid)
        self._signs = []
        for place, text in enumerate(questionnaire.blocks):
            self._grid.addWidget(self._tile(text), place // 3, place % 3)
        self.rescaled()

    def forget(self) -> None:
        """There is nothing here that has to be kept secret."""

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wat is ons beeld?"),
            self.tr(
                "Noem om de beurt één bouwsteen die goed gaat en één die beter kan. Geef bij allebei een voorbeeld."
            ),
        )
        self.footnote.setText(self.tr("Er zijn te weinig antwoorden om cijfers te laten zien."))

    def rescaled(self) -> None:
        """Draw the pictograms in the size of now."""
        super().rescaled()
        for sign, text in self._signs:
            colour = tokens.BLOCK_COLOURS[text.id]
            sign.setPixmap(icon_pixmap(text.icon, colour, self.pixels(48), self.devicePixelRatioF()))

    def _tile(self, text: BlockText) -> QFrame:
        tile = QFrame(self)
        tile.setObjectName("talkTile")
        sign = QLabel(tile)
        self._signs.append((sign, text))
        name, about = text_label("tileName", tile), text_label("bodyText", tile)
        name.setText(text.name)
        about.setText(text.description)
        inside = QVBoxLayout(tile)
        inside.addWidget(sign)
        inside.addWidget(name)
        inside.addWidget(about)
        inside.addStretch(1)
        return tile


class PromptsTalkPage(StepPage):
    """Questions that bring out where people see it differently, one under the other."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.prompts: list[QLabel] = []
        self._list = QVBoxLayout()
        self.space(self._list, 16)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.retranslate()

    def forget(self) -> None:
        """There is nothing here that has to be kept secret."""

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Zien we het allemaal hetzelfde?"),
            self.tr("Laat eerst de mensen aan het woord die het werk doen. Leidinggevenden luisteren en vragen door."),
        )
        self._show_prompts(
            (
                self.tr("Wanneer leerde je hier voor het laatst iets nieuws? Van wie?"),
                self.tr("Wat gebeurt er bij ons als er iets fout gaat?"),
                self.tr("Wat doen we met een idee van de werkvloer?"),
                self.tr("Waar ziet de leiding het anders dan de mensen op de werkvloer?"),
                self.tr("Welke bouwsteen willen jullie van dichtbij bekijken?"),
            )
        )
        self.footnote.setText(self.tr("Er zijn te weinig antwoorden om groepen te vergelijken."))

    def _show_prompts(self, texts: Sequence[str]) -> None:
        clear_layout(self._list)
        self.prompts = []
        for text in texts:
            row = QFrame(self)
            row.setObjectName("promptRow")
            label = text_label("promptText", row)
            label.setText(text)
            inside = QHBoxLayout(row)
            inside.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
            self._list.addWidget(row)
            self.prompts.append(label)
