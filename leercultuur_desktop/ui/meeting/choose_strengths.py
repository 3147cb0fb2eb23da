"""What goes well, before anything else: the two blocks with the highest scores, and a question to talk about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.choose_words import best_question, strengths, strengths_sentence
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class StrengthsView(Spaced):
    """Two large panels and what to ask each other."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.said = text_label("bigStatement", self)
        self.ask = text_label("callout", self)
        self.tiles: dict[Block, StrengthTile] = {}
        self._tiles = QHBoxLayout()
        self.space(self._tiles, 24)
        whole = QVBoxLayout(self)
        self.space(whole, 24)
        whole.addWidget(self.said)
        whole.addLayout(self._tiles, 1)
        whole.addWidget(self.ask)
        self.retranslate()

    def show_results(self, results: Results) -> None:
        """Show the strongest blocks of the whole company."""
        self.forget()
        company = results.whole_company
        self.said.setText(strengths_sentence(results, self._words))
        for block in strengths(results) if company else ():
            mean = company.block(block).mean if company else None
            tile = StrengthTile(results, block, decimal(mean or 0.0, self._words.language), self._words, self)
            tile.set_scale(self.scale)
            self._tiles.addWidget(tile, 1)
            self.tiles[block] = tile

    def forget(self) -> None:
        """Let every figure go."""
        clear_layout(self._tiles)
        self.tiles = {}
        self.said.clear()

    def retranslate(self) -> None:
        """Set the question to talk about."""
        self.ask.setText(self.tr("Vertel om de beurt: wat doen we hier goed? En wie of wat maakt dat het lukt?"))


class StrengthTile(Spaced):
    """One strong block: its score, and the question that scored highest."""

    def __init__(self, results: Results, block: Block, score: str, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strengthTile")
        self.setProperty("block", block.value)
        self._text = results.questionnaire.block_text(block)
        self.sign = QLabel(self)
        self.name = text_label("cardTitle", self)
        self.name.setText(self._text.short_name)
        self.score = text_label("strengthScore", self, wrap=False)
        self.score.setText(score)
        self.about = text_label("strengthText", self)
        self.about.setText(best_question(results, block, words))
        self.setAccessibleName(self._text.short_name)
        head = QHBoxLayout()
        self.space(head, 20)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 1)
        inside = QVBoxLayout(self)
        self.space(inside, 16, (36, 32, 32, 32))
        inside.addLayout(head)
        inside.addStretch(1)
        inside.addWidget(self.score)
        inside.addWidget(self.about, 4, Qt.AlignmentFlag.AlignTop)

    def rescaled(self) -> None:
        """Draw the pictogram in the size of now."""
        colour = tokens.BLOCK_COLOURS[self._text.id]
        self.sign.setPixmap(icon_pixmap(self._text.icon, colour, self.pixels(64), self.devicePixelRatioF()))
