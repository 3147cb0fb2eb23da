"""Step 6: the cards that fit, with the reasons why; the group chooses a few and starts small."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.card_details import CardDetails
from leercultuur_desktop.ui.meeting.card_tile import CardTile
from leercultuur_desktop.ui.meeting.cards_hint import CardsHint
from leercultuur_desktop.ui.meeting.looks import clear_layout, text_label
from leercultuur_desktop.ui.meeting.sentences import joined
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.tab_order import in_order
from leercultuur_desktop.ui.meeting.values import CardChoice
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class CardsPage(StepPage):
    """Cards on the left, one card's details on the right, a kind word below.

    `card_toggled` carries the id of a card that is chosen or put back, `more_blocks_wanted` the ids of the blocks whose
    cards are to be listed now: the chosen ones, and one that was left out.
    """

    card_toggled = Signal(str)
    more_blocks_wanted = Signal(list)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.shown = text_label("softText", self, wrap=False)
        self.team_filter = QPushButton(self)
        self.team_filter.setObjectName("toggle")
        self.team_filter.setCheckable(True)
        self.team_filter.toggled.connect(self._filter)
        self.count = text_label("countText", self, wrap=False)
        self.empty = text_label("bigStatement", self)
        self.hint = CardsHint(words, self)
        self.hint.look_wanted.connect(self._look_at)
        self.tiles: list[CardTile] = []
        self.details = CardDetails(words, self)
        self.details.toggled.connect(self.card_toggled)
        self._questionnaire: Questionnaire | None = None
        self._blocks: tuple[Block, ...] = ()
        self._more: Block | None = None
        self._blocks_of: dict[str, Block | None] = {}
        self._chosen: tuple[str, ...] = ()
        self._open: str | None = None
        self._arrived = False
        self._lay_out()
        self.retranslate()

    def use_cards(self, cards: Iterable[InterventionCard]) -> None:
        """Know the block of every card, also of a chosen one that is not in the list."""
        self._blocks_of = {card.id: card.block for card in cards}

    def show_results(self, results: Results) -> None:
        """Take the scores for the kind word, and the target for the reasons."""
        self.hint.use_results(results)
        target = self.tr("Jullie doel is een score van {target}.").format(target=decimal(results.target, self.language))
        self.details.use_target(target if results.enough else "")
        self._tell()

    def show_blocks(self, questionnaire: Questionnaire, blocks: Sequence[Block]) -> None:
        """Say for which blocks the cards are."""
        self._questionnaire, self._blocks, self._more = questionnaire, tuple(blocks), None
        self._arrived = not blocks  # without blocks there is nothing to wait for
        self.details.use_questionnaire(questionnaire)
        self._tell()

    def show_cards(self, choices: Sequence[CardChoice]) -> None:
        """List these cards, best first."""
        had_focus = any(tile.hasFocus() for tile in self.tiles)
        self._arrived = True
        self._blocks_of |= {choice.card.id: choice.card.block for choice in choices}
        clear_layout(self._list)
        self.tiles = []
        for choice in choices:
            tile = CardTile(choice, *self._block_of(choice.card), self.scale, self)
            tile.clicked.connect(lambda _=False, card=choice.card.id: self.open_card(card))
            tile.moved.connect(self._move)
            self._list.addWidget(tile)
            self.tiles.append(tile)
        self._list.addStretch(1)
        foot = (self.team_filter, self.back_button, self.next_button)
        in_order(*self.tiles, *self.details.stops(), self.hint.look_button, *foot)
        self._area.verticalScrollBar().setValue(0)
        if self._more is not None and self._open not in self._ids(self._more):
            self._open = next(iter(self._ids(self._more)), self._open)
        self._filter()
        if had_focus:
            self._focus_open()

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Mark the cards the group has chosen, and say kindly when they are many."""
        self._chosen = tuple(chosen)
        self._tell()
        self._mark()

    def open_card(self, card: str | None) -> None:
        """Show the details of this card."""
        self._open = card
        self._mark()

    def forget(self) -> None:
        """Let the recommendations go."""
        self._questionnaire = None
        self._blocks, self._more, self._chosen, self._open = (), None, (), None
        self._blocks_of = {}
        clear_layout(self._list)
        self.tiles = []
        self.details.show_card(None, chosen=False)
        self.details.use_questionnaire(None)
        self.details.use_target("")
        self.hint.forget()
        for label in (self.count, self.shown, self.empty):
            label.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.team_filter.setText(self.tr("Kan ons team dit zelf?"))
        self.team_filter.setAccessibleName(self.team_filter.text())
        self._tell()

    def rescaled(self) -> None:
        """Make the tiles again in the size of now."""
        super().rescaled()
        if self.tiles:
            self.show_cards([tile.choice for tile in self.tiles])

    def _tell(self) -> None:
        """Set every sentence that depends on blocks, filter and choices."""
        self.set_heading(self.tr("Welke kaarten passen bij ons?"), self._guidance())
        if self._questionnaire is None:
            return
        total, visible = len(self.tiles), len(self._visible())
        text = self.tr("{shown} van de {n} kaarten").format(shown=visible, n=total)
        self.shown.setText(text if visible < total else "")
        self.team_filter.setVisible(bool(total))
        self.count.setText(self._counted())
        self.hint.show_chosen(self._chosen, self._blocks_of, self._listed())
        empty = ""
        if not self._blocks:
            empty = self.tr("Kies eerst aan welke bouwstenen jullie werken. Ga daarvoor terug naar stap 5.")
        elif self._arrived and total and not visible:
            empty = self.tr("Geen van deze kaarten kan jullie team zelf beginnen. Zet het filter uit om ze te zien.")
        self.empty.setText(empty)
        self.empty.setVisible(bool(empty))
        self._area.setVisible(not empty)

    def _guidance(self) -> str:
        names = [self._name(block) for block in self._listed()]
        if not names:
            return self.tr("Kies samen hooguit drie kaarten om mee te beginnen.")
        text = self.tr("{blocks}: kies samen hooguit drie kaarten om mee te beginnen.")
        return text.format(blocks=joined(names))

    def _counted(self) -> str:
        total = len(self._chosen)
        if not total:
            return self.tr("Jullie hebben nog geen kaart gekozen.")
        if total == 1:
            return self.tr("Jullie hebben 1 kaart gekozen.")
        return self.tr("Jullie hebben {n} kaarten gekozen.").format(n=total)

    def _filter(self) -> None:
        for tile in self.tiles:
            tile.setVisible(tile.choice.card.team_can_start or not self.team_filter.isChecked())
        shown = [tile.choice.card.id for tile in self._visible()]
        if self._open not in shown:
            self._open = shown[0] if shown else None
        self._tell()
        self._mark()

    def _visible(self) -> list[CardTile]:
        return [tile for tile in self.tiles if not tile.isHidden()]

    def _mark(self) -> None:
        for tile in self.tiles:
            card = tile.choice.card.id
            tile.show_state(is_open=card == self._open, is_chosen=card in self._chosen)
        found = next((tile.choice for tile in self.tiles if tile.choice.card.id == self._open), None)
        self.details.show_card(found, chosen=self._open in self._chosen)

    def _move(self, step: int) -> None:
        shown = [tile.choice.card.id for tile in self._visible()]
        if self._open in shown:
            place = shown.index(self._open) + step
            self.open_card(shown[max(0, min(len(shown) - 1, place))])
            self._focus_open()

    def _focus_open(self) -> None:
        for tile in self.tiles:
            if tile.choice.card.id == self._open:
                tile.setFocus()
                self._area.ensureWidgetVisible(tile)

    def _look_at(self, block: Block) -> None:
        """Show the cards of a block that was left out, beside the others."""
        self.team_filter.setChecked(False)
        if block not in self._listed():
            self._more = block
            self.more_blocks_wanted.emit([one.value for one in self._listed()])
            self._tell()
            return
        self.open_card(next(iter(self._ids(block)), self._open))
        self._focus_open()

    def _ids(self, block: Block) -> list[str]:
        return [tile.choice.card.id for tile in self.tiles if tile.choice.card.block == block]

    def _listed(self) -> tuple[Block, ...]:
        extra = () if self._more is None or self._more in self._blocks else (self._more,)
        return (*self._blocks, *extra)

    def _name(self, block: Block) -> str:
        return block_name(block, self._questionnaire, self.words, short=True) if self._questionnaire else ""

    def _block_of(self, card: InterventionCard) -> tuple[str, str]:
        """Name and pictogram of the card's block."""
        if card.block is None or self._questionnaire is None:
            return self.tr("Algemeen"), ""
        text = self._questionnaire.block_text(card.block)
        return text.short_name, text.icon

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
        self.body.addLayout(across, 1)
        self.body.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.hint)
        self.footnote.hide()  # its room goes to the filter, which stands under the list
        self.choices.addWidget(self.team_filter)
        self.choices.addWidget(self.shown)
        self.choices.addStretch(1)
        self.choices.addWidget(self.count)
        self.empty.hide()
