"""The bar under every page: back, the four helps, and stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS, Look
from leercultuur_desktop.ui.widgets.tile import Tile

_ICONS = {
    "back": "chevron-left",
    "volume": "volume-1",
    "read": "volume-2",
    "text": "a-large-small",
    "contrast": "contrast",
    "language": "languages",
    "stop": "x",
}
_ROOMY = 0.8
_VOLUMES = ("volume", "volume-1", "volume-2")


class BottomBar(QWidget):
    """Always in the same place; what makes no sense on a page keeps its room but does not show."""

    pressed = Signal(str)

    def __init__(self, languages: int) -> None:
        super().__init__()
        self.setObjectName("bottomBar")
        self._look: Look | None = None
        self._reading = False
        self._volume = 1
        self._row = QHBoxLayout(self)
        self.buttons: dict[str, Tile] = {}
        for key, icon in _ICONS.items():
            tile = Tile("barButton", self, icon=icon)
            tile.set_single_line()
            tile.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
            self.buttons[key] = tile
        self._row.addWidget(self.buttons["back"])
        self._row.addStretch(1)
        for key in ("volume", "read", "text", "contrast", "language"):
            self._row.addWidget(self.buttons[key])
        # As wide as the room that is kept for the volume, so that the rest stands in the middle; it gives way first.
        self._balance = QSpacerItem(0, 0, QSizePolicy.Policy.Maximum)
        self._row.addItem(self._balance)
        self._row.addStretch(1)
        self._row.addWidget(self.buttons["stop"])
        self.offer_languages(languages)
        for key in ("back", "volume", "stop"):
            policy = self.buttons[key].sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.buttons[key].setSizePolicy(policy)
        self.buttons["volume"].hide()
        self.retranslate()

    def offer_languages(self, languages: int) -> None:
        """With one language there is nothing to choose."""
        self.buttons["language"].setVisible(languages > 1)
        if self._look is not None:
            self._keep_widths(self._look)

    def show_ways(self, back: bool, stop: bool) -> None:
        """Whether there is anything to go back to or to stop."""
        self.buttons["back"].setVisible(back)
        self.buttons["stop"].setVisible(stop)

    def show_reading(self, reading: bool) -> None:
        """Whether the page is being read aloud: the same button then silences it, and how loud it is can be chosen."""
        self._reading = reading
        self.buttons["read"].set_icon("volume-x" if reading else "volume-2")
        self.buttons["volume"].setVisible(reading)
        self._show_sound()

    def show_volume(self, step: int) -> None:
        """How loud it is: soft, normal or loud."""
        if step == self._volume:
            return
        self._volume = step
        self.buttons["volume"].set_icon(_VOLUMES[step])
        self._show_sound()

    def _show_sound(self) -> None:
        self.retranslate()
        if self._look is not None:
            for key in ("read", "volume"):
                self._draw_sign(key, self._look)

    def _read_words(self) -> tuple[str, str]:
        return self.tr("Lees voor"), self.tr("Stil")

    def _volume_words(self) -> tuple[str, str, str]:
        return self.tr("Zacht"), self.tr("Normaal"), self.tr("Hard")

    @property
    def _narrow(self) -> bool:
        look = self._look
        return look is not None and (look.portrait or look.text > TEXT_STEPS[0] or look.scale < _ROOMY)

    def retranslate(self) -> None:
        """Set every text again."""
        volume = self._volume_words()[self._volume]
        texts = {
            "back": self.tr("Terug"),
            "volume": "" if self._narrow else volume,
            "read": self._read_words()[self._reading],
            "text": self.tr("Tekst"),
            "contrast": self.tr("Contrast"),
            "language": self.tr("Taal"),
            "stop": self.tr("Stop"),
        }
        for key, text in texts.items():
            self.buttons[key].set_words(text)
        self.buttons["volume"].setAccessibleName(self.tr("Volume: {step}").format(step=volume))
        if self._look is not None:
            self._keep_widths(self._look)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange and self._look is not None:
            self.apply_look(self._look)
        super().changeEvent(event)

    def apply_look(self, look: Look) -> None:
        """Draw the bar in another size or contrast."""
        self._look = look
        side = look.px(72 if not look.portrait else 48)
        self._row.setContentsMargins(side, 0, side, look.gap(24 if look.lean else 36))
        self._row.setSpacing(look.between(16))
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.buttons["back"].set_icon("chevron-right" if from_right else "chevron-left")
        for key, tile in self.buttons.items():
            tile.set_sizes(look.px(12 if self._narrow else 20), look.px(4), max(look.touch, look.px(92)))
            self._draw_sign(key, look)
        self.retranslate()

    def _keep_widths(self, look: Look) -> None:
        room = look.content - look.between(16) * (len(self.buttons) - 1)
        # The words of some languages take more room than there is: they become smaller, or take two lines.
        tries = ((False, False), (False, True), (True, False), (True, True))
        for tight, wraps in tries if look.portrait else (tries[0], *tries[2:]):
            for tile in self.buttons.values():
                tile.set_tight(tight, wraps)
            widths = self._widths(look)
            if sum(widths.values()) <= room:
                break
        for key, width in widths.items():
            self.buttons[key].setMinimumWidth(width)
        self._balance.changeSize(widths["volume"], 0, QSizePolicy.Policy.Maximum)
        self._row.invalidate()

    def _widths(self, look: Look) -> dict[str, int]:
        """What each button takes; words that change under a finger must not move the other buttons."""
        least = max(look.touch, look.px(0 if self._narrow else 132))
        # Where room is scarce the sign of the volume speaks for itself.
        changing = {"read": self._read_words(), "volume": ("",) if self._narrow else self._volume_words()}
        widths = {}
        for key, tile in self.buttons.items():
            if not tile.isHidden() or tile.sizePolicy().retainSizeWhenHidden():
                widths[key] = max(least, *map(tile.width_with, changing.get(key, (tile.accessibleName(),))))
        return widths

    def _draw_sign(self, key: str, look: Look) -> None:
        self.buttons[key].set_sign(look.colours.ink, look.text_px(30))
