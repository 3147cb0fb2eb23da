"""Ten digits, erase and go on, large enough for gloves: for the PIN and for the code of a paper."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.widgets.tile import Tile

ERASE: Final = -1
SEND: Final = -2


class NumberPad(QWidget):
    """Emits each key as it is pressed: a digit, ERASE or SEND."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        # Digits stand as on a telephone in every direction of writing.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._keys: dict[int, Tile] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for place, key in enumerate((1, 2, 3, 4, 5, 6, 7, 8, 9, ERASE, 0, SEND)):
            self._grid.addWidget(self._key(key), place // 3, place % 3)

    def _key(self, key: int) -> Tile:
        tile = Tile({ERASE: "padQuiet", SEND: "padSend"}.get(key, "padKey"), icon="delete" if key == ERASE else "")
        if key >= 0:
            tile.set_words(str(key))
        tile.set_single_line()
        tile.clicked.connect(lambda: self.pressed.emit(key))
        self._keys[key] = tile
        return tile

    @property
    def first_key(self) -> QWidget:
        """Where the keys of a keyboard start."""
        return self._keys[1]

    @property
    def ready(self) -> bool:
        """Whether keys may be pressed now."""
        return self._keys[1].isEnabled()

    def set_busy(self, busy: bool) -> None:
        """While what was typed is being checked nothing more can be typed."""
        for tile in self._keys.values():
            tile.setEnabled(not busy)

    def set_words(self, erase: str, send: str) -> None:
        """What stands on the two keys that hold no digit."""
        self._keys[ERASE].set_words(erase)
        self._keys[SEND].set_words(send)

    def apply_look(self, look: Look) -> None:
        """Draw the pad in another size or contrast."""
        self._grid.setSpacing(look.between(18))
        for tile in self._keys.values():
            tile.set_sizes(look.px(16), look.px(4), max(look.touch, look.px(108)))
            tile.set_sign(look.colours.ink, look.px(32))
