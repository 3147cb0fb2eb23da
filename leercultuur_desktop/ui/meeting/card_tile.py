"""One card in the list: its block, title, why it is here, and whether it is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.ui.meeting.looks import PanelButton, text_label
from leercultuur_desktop.ui.meeting.values import CardChoice
from leercultuur_desktop.ui.theme import scaled, set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_ARROWS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_GENERAL_ICON: Final = "lightbulb"


class CardTile(PanelButton):
    """A button for one card; `state` is `plain`, `open` (its details are on show) and `chosen` shows a tick.

    Only the open one stands in the order of Tab: a list of twenty cards is one stop, with arrows inside it. `moved`
    carries an arrow's step, up or down. `block` and `icon` are the name and the pictogram of the card's block.
    """

    moved = Signal(int)

    def __init__(self, choice: CardChoice, block: str, icon: str, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardTile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.choice = choice
        key = choice.card.block.value if choice.card.block else GENERAL
        self.setProperty("block", key)
        self.sign, self.tick = QLabel(), QLabel()
        ratio = self.devicePixelRatioF()
        colour = tokens.BLOCK_COLOURS[key]
        self.sign.setPixmap(icon_pixmap(icon or _GENERAL_ICON, colour, scaled(38, scale), ratio))
        self.tick.setPixmap(icon_pixmap("check", tokens.PAPER, scaled(34, scale), ratio))
        self.tick.setObjectName("tick")
        title, self.reasons = text_label("tileName"), text_label("tileDetail")
        title.setText(choice.card.title)
        self.reasons.setText("  ·  ".join(choice.reasons) or block)
        for label in (title, self.reasons):  # a narrow list wraps its words instead of hiding their ends
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
        self._lay_out(title, scale)
        self.setAccessibleName(choice.card.title)
        self.setAccessibleDescription(". ".join((block, *choice.reasons)))
        self.show_state(is_open=False, is_chosen=False)

    def show_state(self, *, is_open: bool, is_chosen: bool) -> None:
        """Show whether its details are on show, and whether the group chose it."""
        set_state(self, "open" if is_open else "plain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus)
        self.tick.setVisible(is_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the cards with the arrows."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def _lay_out(self, title: QLabel, scale: float) -> None:
        words = QVBoxLayout()
        words.setSpacing(scaled(4, scale))
        words.addWidget(title)
        words.addWidget(self.reasons)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(*(scaled(side, scale) for side in (28, 14, 16, 14)))
        inside.setSpacing(scaled(14, scale))
        inside.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        inside.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
