"""A kind word beside the cards: many cards, or none for a block that teams easily leave out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.overlooked import low_and_overlooked
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.looks import Spaced, text_label

MOST_CARDS: Final = 3
"""Start small: more cards than this ask for a kind word."""


class CardsHint(Spaced):
    """`look_wanted` carries the block whose cards the group wants to see after all."""

    look_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._results: Results | None = None
        self.block: Block | None = None
        self.note = text_label("kindWarning", self)
        self.box = QWidget(self)
        self.box.setObjectName("kindHint")
        self.box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = text_label("hintText", self.box)
        self.look_button = QPushButton(self.box)
        self.look_button.setObjectName("quietButton")
        self.look_button.clicked.connect(lambda: self.look_wanted.emit(self.block))
        across = QHBoxLayout(self.box)
        self.space(across, 24, (22, 12, 16, 12))
        across.addWidget(self.said, 1)
        across.addWidget(self.look_button)
        whole = QVBoxLayout(self)
        self.space(whole, 12)
        whole.addWidget(self.note)
        whole.addWidget(self.box)
        self.hide()

    def use_results(self, results: Results | None) -> None:
        """Take the scores from these results."""
        self._results = results

    def show_chosen(
        self, chosen: Collection[str], blocks_of: Mapping[str, Block | None], listed: Iterable[Block]
    ) -> None:
        """Say what there is to say about these chosen cards; `listed` are the blocks whose cards are on show.

        Nothing is said about a block that is on show before the first card is chosen: the group is only beginning. Nor
        where it isn't known which block a chosen card is for.
        """
        total = len(chosen)
        self.note.setText(
            self.tr("Jullie hebben {n} kaarten gekozen. Begin klein: drie kaarten is genoeg.").format(n=total)
            if total > MOST_CARDS
            else ""
        )
        self.note.setVisible(bool(self.note.text()))
        self.block = self._left_out(chosen, blocks_of, set(listed))
        self._tell()
        self.box.setVisible(self.block is not None)
        self.setVisible(bool(self.note.text()) or self.block is not None)

    def forget(self) -> None:
        """Let the scores go."""
        self._results = self.block = None
        self.note.clear()
        self.said.clear()
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language of now."""
        self._tell()

    def _left_out(
        self, chosen: Collection[str], blocks_of: Mapping[str, Block | None], listed: set[Block]
    ) -> Block | None:
        if self._results is None or not listed or any(card not in blocks_of for card in chosen):
            return None
        covered = {block for block in (blocks_of[card] for card in chosen) if block is not None}
        left_out = low_and_overlooked(self._results, covered)
        return next((block for block in left_out if chosen or block not in listed), None)

    def _tell(self) -> None:
        company = self._results.whole_company if self._results else None
        if self.block is None or self._results is None or company is None:
            return
        name = block_name(self.block, self._results.questionnaire, self._words, short=True)
        score = decimal(company.block(self.block).mean or 0.0, self._words.language)
        self.said.setText(
            self.tr("{block} staat op {score} en heeft nog geen kaart. Dat gebeurt bij veel teams.").format(
                block=name, score=score
            )
        )
        self.look_button.setText(self.tr("Bekijk deze kaarten"))
        self.look_button.setAccessibleName(self.tr("Bekijk kaarten voor {block}").format(block=name))
