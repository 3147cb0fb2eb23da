"""The six blocks in the model's order, to give dots to: one member's few, or what was counted on a wall."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.ui.meeting.dot_tile import MOST_TYPED, DotTile
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout

COLUMNS: Final = 3


class DotBoard(Spaced):
    """Six tiles; with a `limit` one member's turn, without it totals to type in.

    `changed` tells that dots came or went, `refused` that there are none left. In a turn the keys 1 to 6 give a dot,
    the same with Shift take one back, and Backspace takes back the last one.
    """

    changed = Signal()
    refused = Signal()

    def __init__(self, limit: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._given: list[Block] = []
        self.tiles: dict[Block, DotTile] = {}
        self._grid = QGridLayout(self)
        self.space(self._grid, 18)
        even_out(self._grid)
        if limit is not None:
            self._listen()

    @property
    def dots(self) -> dict[Block, int]:
        """What was given so far, blocks without dots left out."""
        return {block: self._given.count(block) for block in BLOCKS if block in self._given}

    @property
    def left(self) -> int:
        """How many dots there are still to give; nought where there is no limit."""
        return max(0, self._limit - len(self._given)) if self._limit is not None else 0

    def show_blocks(self, questionnaire: Questionnaire) -> None:
        """Make the six tiles."""
        clear_layout(self._grid)
        self.tiles = {}
        for place, text in enumerate(questionnaire.blocks):
            tile = DotTile(text, place + 1, types=self._limit is None, parent=self)
            tile.added.connect(lambda block=text.id: self.add(block))
            tile.removed.connect(lambda block=text.id: self.remove(block))
            tile.typed.connect(lambda count, block=text.id: self._set(block, count))
            tile.set_scale(self.scale)
            self._grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
            self.tiles[text.id] = tile
        self._show()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of reading."""
        return [widget for tile in self.tiles.values() for widget in (tile.minus, tile.entry, tile.plus)]

    def begin(self, dots: Mapping[Block, int] | None = None) -> None:
        """Start with these dots, by default with none."""
        self._given = [block for block, count in (dots or {}).items() for _ in range(count)]
        self._show()

    def add(self, block: Block) -> None:
        """Give a dot, as long as there are any."""
        full = len(self._given) >= self._limit if self._limit is not None else self._given.count(block) >= MOST_TYPED
        if full:
            self.refused.emit()
            return
        self._given.append(block)
        self._tell()

    def remove(self, block: Block) -> None:
        """Take a dot back from a block that has one."""
        for place in reversed(range(len(self._given))):
            if self._given[place] == block:
                del self._given[place]
                self._tell()
                return

    def take_back(self) -> None:
        """Take back the dot that was given last."""
        if self._given:
            self._given.pop()
            self._tell()

    def forget(self) -> None:
        """Let every dot go."""
        self.begin()

    def _set(self, block: Block, count: int) -> None:
        self._given = [one for one in self._given if one != block] + [block] * count
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        most = max(self.dots.values(), default=0) if self._limit is None else self._limit
        for block, tile in self.tiles.items():
            tile.show_count(self._given.count(block), self.left, most)

    def _listen(self) -> None:
        # Shortcuts of the window, not keys of the board: the focus may be on the rail, and the board listens only while
        # it is on show.
        for number, block in enumerate(BLOCKS, start=1):
            self._on(f"{number}", partial(self.add, block))
            self._on(f"Shift+{number}", partial(self.remove, block))
        self._on(Qt.Key.Key_Backspace, self.take_back)

    def _on(self, keys: str | Qt.Key, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(do)


def even_out(grid: QGridLayout) -> None:
    """Give six blocks the same room, whatever the length of their names."""
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
    for row in range(len(BLOCKS) // COLUMNS):
        grid.setRowStretch(row, 1)
