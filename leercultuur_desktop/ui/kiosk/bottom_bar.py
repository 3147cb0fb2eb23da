"""The bar under every page: back, the four helps, and stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.widgets.tile import Tile

_ICONS = {
    "back": "chevron-left",
    "read": "volume-2",
    "text": "a-large-small",
    "contrast": "contrast",
    "language": "languages",
    "stop": "x",
}


class BottomBar(QWidget):
    """Always in the same place; what makes no sense on a page keeps its room but does not show."""

    pressed = Signal(str)

    def __init__(self, languages: int) -> None:
        super().__init__()
        self.setObjectName("bottomBar")
        self._row = QHBoxLayout(self)
        self.buttons: dict[str, Tile] = {}
        for key, icon in _ICONS.items():
            tile = Tile("barButton", self, icon=icon)
            tile.set_single_line()
            tile.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
            self.buttons[key] = tile
        self._row.addWidget(self.buttons["back"])
        self._row.addStretch(1)
        for key in ("read", "text", "contrast", "language"):
            self._row.addWidget(self.buttons[key])
        self._row.addStretch(1)
        self._row.addWidget(self.buttons["stop"])
        self.buttons["language"].setVisible(languages > 1)
        for key in ("back", "stop"):
            policy = self.buttons[key].sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.buttons[key].setSizePolicy(policy)
        self.retranslate()

    def show_ways(self, back: bool, stop: bool) -> None:
        """Whether there is anything to go back to or to stop."""
        self.buttons["back"].setVisible(back)
        self.buttons["stop"].setVisible(stop)

    def retranslate(self) -> None:
        """Set every text again."""
        texts = {
            "back": self.tr("Terug"),
            "read": self.tr("Lees voor"),
            "text": self.tr("Tekst"),
            "contrast": self.tr("Contrast"),
            "language": self.tr("Taal"),
            "stop": self.tr("Stop"),
        }
        for key, text in texts.items():
            self.buttons[key].set_words(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def apply_look(self, look: Look) -> None:
        """Draw the bar in another size or contrast."""
        side = look.px(72 if not look.portrait else 48)
        self._row.setContentsMargins(side, 0, side, look.gap(36))
        self._row.setSpacing(look.px(16))
        for tile in self.buttons.values():
            tile.set_sizes(look.px(20), look.px(4), max(look.touch, look.px(92)))
            tile.set_sign(look.colours.ink, look.text_px(30))
            tile.setMinimumWidth(look.px(132))
