"""One block to give dots to, or to type in how many it got on paper; large enough for a finger."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.questionnaire import BlockText
from leercultuur_desktop.ui.meeting.dot_field import DotField
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

TOUCH: Final = 80
"""The least height of a button at 1080 lines: 50 pixels on the smallest screen."""
MOST_TYPED: Final = 999
_LARGE_DOT: Final = 84


class DotTile(Spaced):
    """`added` and `removed` ask for one dot more or less, `typed` carries a whole number."""

    added = Signal()
    removed = Signal()
    typed = Signal(int)

    def __init__(self, block: BlockText, number: int, *, types: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dotTile")
        self.setProperty("block", block.id.value)
        self.block = block
        self._colour = tokens.BLOCK_COLOURS[block.id]
        self.sign = QLabel(self)
        self.name = text_label("dotName", self)
        self.name.setText(block.short_name)
        self.key = text_label("keyCap", self, wrap=False)
        self.number = number
        self.field = DotField(self._colour, self, largest=_LARGE_DOT)
        self.entry = QLineEdit(self)
        self.entry.setObjectName("dotEntry")
        self.entry.setValidator(QIntValidator(0, MOST_TYPED, self.entry))
        self.entry.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.entry.textEdited.connect(self._read)
        self.minus = QPushButton(self)
        self.plus = QPushButton(self)
        for button, pressed in ((self.minus, self.removed), (self.plus, self.added)):
            button.setObjectName("dotButton")
            button.clicked.connect(pressed)
        self._types = types
        self.entry.setVisible(types)
        self.key.setVisible(not types)
        self._lay_out()
        self.retranslate()
        self.rescaled()

    def show_count(self, count: int, left: int, most: int) -> None:
        """Show how many dots the block has, how many are left to give, and make them as large as `most` leaves."""
        self.field.show_dots(count, room=most)
        if not self.entry.hasFocus() or int(self.entry.text() or 0) != count:
            self.entry.setText(str(count))
        set_state(self.plus, "ready" if left or self._types else "spent")
        set_state(self.minus, "ready" if count else "spent")
        self.field.setAccessibleName(self._counted(count))
        self.setAccessibleDescription(self._counted(count))

    def retranslate(self) -> None:
        """Name the tile and its buttons."""
        name = self.block.short_name
        self.setAccessibleName(name)
        self.key.setText(str(self.number))
        self.plus.setText("" if self._types else self.tr("Stip erbij"))
        self.plus.setAccessibleName(self.tr("Stip erbij: {block}").format(block=name))
        self.minus.setAccessibleName(self.tr("Stip eraf: {block}").format(block=name))
        self.entry.setAccessibleName(self.tr("Aantal stippen voor {block}").format(block=name))

    def rescaled(self) -> None:
        """Draw the signs, and keep the buttons large enough."""
        self.sign.setPixmap(icon_pixmap(self.block.icon, self._colour, self.pixels(44), self.devicePixelRatioF()))
        self.field.set_scale(self.scale)
        set_button_icon(self.minus, "minus", tokens.INK, self.pixels(30))
        set_button_icon(self.plus, "plus", tokens.INK, self.pixels(30))
        for widget in (self.minus, self.plus, self.entry):
            widget.setMinimumHeight(self.pixels(TOUCH))
        self.minus.setMinimumWidth(self.pixels(TOUCH * 1.2))

    def _read(self, text: str) -> None:
        self.typed.emit(min(MOST_TYPED, int(text or 0)))

    def _counted(self, count: int) -> str:
        if count == 1:
            return self.tr("1 stip")
        return self.tr("{n} stippen").format(n=count) if count else self.tr("geen stippen")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.space(head, 14)
        head.addWidget(self.sign)
        head.addWidget(self.name, 1)
        head.addWidget(self.key)
        foot = QHBoxLayout()
        self.space(foot, 14)
        foot.addWidget(self.minus)
        foot.addWidget(self.entry, 1)
        foot.addWidget(self.plus, 0 if self._types else 1)
        inside = QVBoxLayout(self)
        self.space(inside, 12, (26, 20, 20, 20))
        inside.addLayout(head)
        inside.addWidget(self.field, 1)
        inside.addLayout(foot)
