"""All dots together, block by block in the model's order: a picture to talk about, not a ranking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.questionnaire import BlockText, Questionnaire
from leercultuur_desktop.ui.meeting.dot_board import COLUMNS, even_out
from leercultuur_desktop.ui.meeting.dot_field import DotField
from leercultuur_desktop.ui.meeting.looks import PanelButton, Spaced, clear_layout, text_label
from leercultuur_desktop.ui.theme import scaled, set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow


class RevealView(Spaced):
    """Six tiles to choose from; `picked` carries the block that was pressed.

    `add_wanted`, `take_back_wanted`, `typing_wanted` and `restart_wanted` change the dots themselves.
    """

    picked = Signal(object)
    add_wanted = Signal()
    take_back_wanted = Signal()
    typing_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[Block, RevealTile] = {}
        self._grid = QGridLayout()
        self.space(self._grid, 18)
        even_out(self._grid)
        self.add_button, self.take_back_button = QPushButton(self), QPushButton(self)
        self.typing_button, self.restart_button = QPushButton(self), QPushButton(self)
        row = WrappingRow()
        self.space(row, 12)
        for button, pressed in (
            (self.add_button, self.add_wanted),
            (self.take_back_button, self.take_back_wanted),
            (self.typing_button, self.typing_wanted),
            (self.restart_button, self.restart_wanted),
        ):
            button.setObjectName("quietButton")
            button.clicked.connect(pressed)
            row.addWidget(button)
        whole = QVBoxLayout(self)
        self.space(whole, 18)
        whole.addLayout(self._grid, 1)
        whole.addLayout(row)
        self.retranslate()

    def show_blocks(self, questionnaire: Questionnaire) -> None:
        """Make the six tiles."""
        clear_layout(self._grid)
        self.tiles = {}
        for place, text in enumerate(questionnaire.blocks):
            tile = RevealTile(text, self.scale, self)
            tile.clicked.connect(lambda _=False, block=text.id: self.picked.emit(block))
            self._grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
            self.tiles[text.id] = tile
        fields = [tile.field for tile in self.tiles.values()]
        for field in fields:
            field.compare_with(fields)

    def show_dots(self, dots: Mapping[Block, int], chosen: Sequence[Block], *, voted: int, typed: bool) -> None:
        """Show the dots, the chosen blocks, and what can still be changed."""
        most = max(dots.values(), default=0)
        for block, tile in self.tiles.items():
            tile.show_dots(dots.get(block, 0), most, chosen=block in chosen)
        self.take_back_button.setVisible(bool(voted))
        self.restart_button.setVisible(bool(voted))
        self.typing_button.setText(
            self.tr("Getelde stippen aanpassen") if typed else self.tr("Stippen van papier invullen")
        )
        self.typing_button.setAccessibleName(self.typing_button.text())

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of reading."""
        changes = (self.add_button, self.take_back_button, self.typing_button, self.restart_button)
        return [*self.tiles.values(), *changes]

    def forget(self) -> None:
        """Let every dot go."""
        for tile in self.tiles.values():
            tile.show_dots(0, 0, chosen=False)

    def rescaled(self) -> None:
        """Let the tiles follow the size of the screen."""
        for tile in self.tiles.values():
            tile.set_scale(self.scale)

    def retranslate(self) -> None:
        """Name the buttons."""
        for button, text in (
            (self.add_button, self.tr("Nog iemand geeft stippen")),
            (self.take_back_button, self.tr("Stippen terugnemen")),
            (self.restart_button, self.tr("Opnieuw stemmen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)


class RevealTile(PanelButton):
    """One block with its dots; pressed it is one to work on, or no longer."""

    def __init__(self, block: BlockText, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("revealTile")
        self.setProperty("block", block.id.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.block = block
        self.sign, self.tick = QLabel(self), QLabel(self)
        self.tick.setObjectName("tick")
        keep = self.tick.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the name stays where it is when the tick comes
        self.tick.setSizePolicy(keep)
        self.name = text_label("dotName", self)
        self.name.setText(block.short_name)
        self.field = DotField(tokens.BLOCK_COLOURS[block.id], self)
        self.count = text_label("dotCount", self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.sign)
        self._head.addWidget(self.name, 1)
        self._head.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        self._inside = QVBoxLayout(self)
        self._inside.addLayout(self._head)
        self._inside.addWidget(self.field, 1)
        self._inside.addWidget(self.count)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(block.short_name)
        self.setCheckable(True)
        self._chosen = False
        self.toggled.connect(self._toggled)
        self.set_scale(scale)

    def nextCheckState(self) -> None:
        """Stay as it is: whether it is chosen is decided outside, where a third block is refused."""

    def _toggled(self, on: bool) -> None:
        """A screen reader switches it over without a click: that is a press like any other."""
        if on != self._chosen:
            self.setChecked(self._chosen)
            self.clicked.emit()

    def show_dots(self, dots: int, most: int, *, chosen: bool) -> None:
        """Show how many dots it has, at the size that the block with the most leaves, and whether it is chosen."""
        self.field.show_dots(dots, room=most)
        self.count.setText(self._said(dots, chosen=chosen))
        self.setAccessibleDescription(self.count.text())
        self._chosen = chosen
        self.setChecked(chosen)
        self.tick.setVisible(chosen)
        set_state(self, "chosen" if chosen else "plain")

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        ratio = self.devicePixelRatioF()
        colour = tokens.BLOCK_COLOURS[self.block.id]
        self.sign.setPixmap(icon_pixmap(self.block.icon, colour, scaled(44, scale), ratio))
        self.tick.setPixmap(icon_pixmap("check", tokens.PAPER, scaled(34, scale), ratio))
        self.field.set_scale(scale)
        self._head.setSpacing(scaled(14, scale))
        self._inside.setSpacing(scaled(12, scale))
        self._inside.setContentsMargins(*(scaled(side, scale) for side in (26, 18, 20, 18)))

    def _said(self, dots: int, *, chosen: bool) -> str:
        if dots == 1:
            counted = self.tr("1 stip")
        else:
            counted = self.tr("{n} stippen").format(n=dots) if dots else self.tr("geen stippen")
        return self.tr("{dots}. Hier werken we aan.").format(dots=counted) if chosen else counted
