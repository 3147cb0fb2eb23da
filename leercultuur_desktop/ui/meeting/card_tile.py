"""One card in the list: its block's band, title, why it is here, and whether it is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.ui.meeting.looks import PanelButton, text_label
from leercultuur_desktop.ui.meeting.values import CardChoice
from leercultuur_desktop.ui.theme import scaled, set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class CardTile(PanelButton):
    """A button for one card; `state` is `plain`, `open` (its details are on show) and `chosen` shows a tick."""

    def __init__(self, choice: CardChoice, detail: str, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardTile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.choice = choice
        block = choice.card.block.value if choice.card.block else GENERAL
        self.setProperty("block", block)
        title = text_label("tileName")
        title.setText(choice.card.title)
        about = text_label("tileDetail")
        about.setText(detail)
        for label in (title, about):  # a narrow list wraps its words instead of hiding their ends
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
        self.tick = QLabel()
        size = scaled(34, scale)
        self.tick.setPixmap(icon_pixmap("check", tokens.PAPER, size, self.devicePixelRatioF()))
        self.tick.setObjectName("tick")
        words = QVBoxLayout()
        words.setSpacing(scaled(4, scale))
        words.addWidget(title)
        words.addWidget(about)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(*(scaled(side, scale) for side in (28, 16, 16, 16)))
        inside.setSpacing(scaled(12, scale))
        inside.addLayout(words, 1)
        inside.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(choice.card.title)
        self.setAccessibleDescription(detail)

    def show_state(self, *, is_open: bool, is_chosen: bool) -> None:
        """Show whether its details are on show, and whether the group chose it."""
        set_state(self, "open" if is_open else "plain")
        self.tick.setVisible(is_chosen)
