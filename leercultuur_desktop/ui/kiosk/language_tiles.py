"""A tile for each offered language on the first page: nobody has to read Dutch to find their own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.spoken import in_language, recorded_as
from leercultuur_desktop.ui.widgets.tile import Tile

_PADDING: Final = 20
_PADDING_LEAN: Final = 10
_SHARE: Final = 0.66
IN_A_ROW: Final = 4
"""Tiles beside one another."""


class LanguageTiles(QWidget):
    """Nothing at all where there is one language only; `language_chosen` gives the code of the one tapped."""

    language_chosen = Signal(str)

    def __init__(self, languages: tuple[str, ...], now: str) -> None:
        super().__init__()
        self.setObjectName("languageTiles")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._tiles: list[Tile] = []
        recorded_as(self, "language")
        for place, language in enumerate(languages if len(languages) > 1 else ()):
            tile = Tile("languageTile")
            tile.set_words(OWN_NAMES.get(language, language))
            tile.set_single_line()
            in_language(tile, language)
            tile.set_chosen(language == now)
            tile.clicked.connect(lambda _checked=False, language=language: self.language_chosen.emit(language))
            self._tiles.append(tile)
            self._grid.addWidget(tile, place // IN_A_ROW, place % IN_A_ROW)

    def apply_look(self, look: Look) -> None:
        """Draw the tiles in another size or contrast."""
        self._grid.setSpacing(look.between(14))
        for tile in self._tiles:
            tile.set_sizes(look.px(_PADDING_LEAN if look.lean else _PADDING), look.px(4), look.touch)
        # All as wide as the widest, where that leaves room for Start.
        widths = [tile.width_with(tile.accessibleName()) for tile in self._tiles]
        room = look.content * _SHARE - look.between(14) * (IN_A_ROW - 1)
        equal = max(widths, default=0)
        for tile, width in zip(self._tiles, widths, strict=True):
            tile.setMinimumWidth(max(look.touch, equal if equal * IN_A_ROW <= room else width))
