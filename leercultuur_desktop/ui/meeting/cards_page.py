"""Step 5: the cards that fit, with the reason why; the group chooses a few and starts small."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.block_picker import BlockPicker
from leercultuur_desktop.ui.meeting.card_details import CardDetails
from leercultuur_desktop.ui.meeting.card_tile import CardTile
from leercultuur_desktop.ui.meeting.looks import clear_layout, text_label
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.values import CardChoice
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

MOST_CARDS: Final = 3
MOST_BLOCKS: Final = 2


class CardsPage(StepPage):
    """Blocks on top, cards on the left, one card's details on the right.

    `blocks_chosen` carries the chosen blocks' ids, `card_toggled` the id of a card that is chosen or put back.
    """

    blocks_chosen = Signal(list)
    card_toggled = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.picker = BlockPicker(self)
        self.picker.picked.connect(self._pick_block)
        self.count = text_label("countText", self)
        self.note = text_label("kindWarning", self)
        self.tiles: list[CardTile] = []
        self.details = CardDetails(words, self)
        self.details.toggled.connect(self.card_toggled)
        self._questionnaire: Questionnaire | None = None
        self._chosen: tuple[str, ...] = ()
        self._open: str | None = None
        self._lay_out()
        self.retranslate()

    def show_blocks(self, questionnaire: Questionnaire, blocks: Sequence[Block]) -> None:
        """Offer the six blocks, with these chosen."""
        self._questionnaire = questionnaire
        self.details.use_questionnaire(questionnaire)
        self.picker.show_blocks(questionnaire)
        self.picker.show_chosen(blocks)

    def show_cards(self, choices: Sequence[CardChoice]) -> None:
        """List these cards, best first."""
        clear_layout(self._list)
        self.tiles = []
        for choice in choices:
            tile = CardTile(choice, self._detail(choice), self.scale, self)
            tile.clicked.connect(lambda _=False, card=choice.card.id: self.open_card(card))
            self._list.addWidget(tile)
            self.tiles.append(tile)
        self._list.addStretch(1)
        self._area.verticalScrollBar().setValue(0)
        ids = [choice.card.id for choice in choices]
        self.open_card(self._open if self._open in ids else ids[0] if ids else None)

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Mark the cards the group has chosen, and say kindly when they are many."""
        self._chosen = tuple(chosen)
        total = len(self._chosen)
        self.count.setText(self.tr("1 kaart gekozen") if total == 1 else self.tr("{n} kaarten gekozen").format(n=total))
        self.note.setText(
            self.tr("Jullie hebben {n} kaarten gekozen. Begin klein: drie kaarten is genoeg.").format(n=total)
            if total > MOST_CARDS
            else ""
        )
        self.note.setVisible(bool(self.note.text()))
        self._mark()

    def open_card(self, card: str | None) -> None:
        """Show the details of this card."""
        self._open = card
        self._mark()

    def forget(self) -> None:
        """Let the recommendations go."""
        self._questionnaire = None
        clear_layout(self._list)
        self.tiles = []
        self._open = None
        self.details.show_card(None, chosen=False)
        self.details.use_questionnaire(None)
        self.count.clear()
        self.note.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Welke kaarten passen bij ons?"),
            self.tr("Kies één of twee bouwstenen. Kies daarna samen hooguit drie kaarten om mee te beginnen."),
        )

    def rescaled(self) -> None:
        """Make the tiles again in the size of now."""
        super().rescaled()
        if self.tiles:
            self.show_cards([tile.choice for tile in self.tiles])

    def _mark(self) -> None:
        for tile in self.tiles:
            card = tile.choice.card.id
            tile.show_state(is_open=card == self._open, is_chosen=card in self._chosen)
        found = next((tile.choice for tile in self.tiles if tile.choice.card.id == self._open), None)
        self.details.show_card(found, chosen=self._open in self._chosen)

    def _pick_block(self, name: str) -> None:
        block, chosen = Block(name), list(self.picker.chosen)
        self.footnote.clear()
        if block in chosen:
            if len(chosen) > 1:  # one block stays: without any there is nothing to choose from
                chosen.remove(block)
        else:
            chosen.append(block)
        if len(chosen) > MOST_BLOCKS:
            self.footnote.setText(
                self.tr("Twee bouwstenen is genoeg om te beginnen. {block} staat nu uit.").format(
                    block=self._name(chosen.pop(0))
                )
            )
        self.picker.show_chosen(chosen)
        self.blocks_chosen.emit([one.value for one in chosen])

    def _name(self, block: Block) -> str:
        return block_name(block, self._questionnaire, self.words, short=True) if self._questionnaire else ""

    def _detail(self, choice: CardChoice) -> str:
        if choice.reasons:
            return choice.reasons[0]
        return self._name(choice.card.block) if choice.card.block else self.tr("Algemeen")

    def _lay_out(self) -> None:
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self.space(self._list, 12, (0, 0, 16, 0))
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        across = QHBoxLayout()
        self.space(across, 24)
        across.addWidget(self._area, 5)
        across.addWidget(self.details, 6)
        self.choices.addWidget(self.count)
        self.body.addWidget(self.picker)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.note)
        self.note.hide()
