"""The six building blocks to choose from, each with its pictogram; one, or a few, at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon
from leercultuur_desktop.ui.meeting.toggle import Toggle
from leercultuur_desktop.ui.theme import set_state

_COLUMNS = (6, 3, 2)


class BlockPicker(Spaced):
    """Buttons for blocks in the model's order; `picked` carries the one that was pressed."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("blockPicker")
        self.buttons: dict[Block, Toggle] = {}
        self._icons: dict[Block, str] = {}
        self._chosen: tuple[Block, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self.space(self._grid, 10)

    @property
    def chosen(self) -> tuple[Block, ...]:
        """The blocks that are marked, in the order chosen."""
        return self._chosen

    def show_blocks(self, questionnaire: Questionnaire) -> None:
        """Make one button a block."""
        for button in self.buttons.values():
            button.deleteLater()
        self.buttons, self._columns = {}, 0
        for text in questionnaire.blocks:
            button = Toggle(self)
            button.setText(text.short_name)
            button.setObjectName("blockButton")
            button.setAccessibleName(text.short_name)
            button.setProperty("block", text.id.value)
            button.switched.connect(lambda _=False, block=text.id: self.picked.emit(block.value))
            self.buttons[text.id] = button
            self._icons[text.id] = text.icon
        self.show_chosen(self._chosen)
        self._arrange()

    def show_chosen(self, chosen: Sequence[Block]) -> None:
        """Mark these blocks."""
        self._chosen = tuple(chosen)
        for block, button in self.buttons.items():
            marked = block in self._chosen
            button.show_on(marked)
            set_state(button, "chosen" if marked else "plain")
        self.rescaled()

    def rescaled(self) -> None:
        """Draw the pictograms in the size of now."""
        size = self.pixels(26)
        for block, button in self.buttons.items():
            colour = tokens.PAPER if block in self._chosen else tokens.BLOCK_COLOURS[block]
            set_button_icon(button, self._icons[block], colour, size)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one row, or two where the names are too long for one."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Never ask for more width than two columns need: the rows give way first."""
        widest = max((button.sizeHint().width() for button in self.buttons.values()), default=0)
        return QSize(2 * widest + self._grid.spacing(), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        columns = next((count for count in _COLUMNS if self._fits(count)), _COLUMNS[-1])
        if columns == self._columns or not self.buttons:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)

    def _fits(self, columns: int) -> bool:
        widths = [button.sizeHint().width() for button in self.buttons.values()]
        rows = [widths[start : start + columns] for start in range(0, len(widths), columns)]
        needed = max((sum(row) + self._grid.spacing() * (len(row) - 1) for row in rows), default=0)
        return needed <= self.width()
