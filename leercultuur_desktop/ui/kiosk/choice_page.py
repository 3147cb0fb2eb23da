"""One group to choose: layer or department, and always the way to say nothing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.language.speech import recording_name
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, words
from leercultuur_desktop.ui.kiosk.spoken import company_words
from leercultuur_desktop.ui.widgets.tile import Tile


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to choose, with its words; None as value is `liever niet zeggen`."""

    value: Hashable
    words: str = ""
    detail: str = ""
    icon: str = ""


_IN_ONE_ROW: Final = 3
_MOST_COLUMNS: Final = 4
_UPRIGHT_IN_ONE_COLUMN: Final = 6
_TILES_FIRST: Final = 24
"""Of the room that is left the tiles take most, up to their largest height."""
_BAR: Final = 44
"""What a bar to scroll with takes of the width."""
_MOST_IN_SIGHT: Final = 8
_MOST: Final = 160
_PICTURED_MOST: Final = 320
"""Heights of tiles where there is room, at 1080 lines."""


class ChoicePage(KioskPage):
    """Large tiles, and apart from them the quiet one; a tap goes on by itself."""

    stays = True
    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(name)
        self._choices = tuple(choices)
        self._pictured = any(choice.icon for choice in self._choices)
        self._grid = QGridLayout()
        self._tiles: dict[Hashable, Tile] = {}
        for choice in self._choices:
            tile = Tile("choice", icon=choice.icon)
            tile.set_shared_width()
            if choice.icon:
                tile.hang_sign()
            self._add(choice.value, tile)
        self.quiet = Tile("quietChoice")
        self._add(None, self.quiet)
        self._help = words("pageHelp")
        self.body.addStretch(2)
        self.body.addWidget(self.heading)
        self.gap(self.body, 16)
        self.body.addWidget(self._help)
        many = len(self._choices) > _MOST_IN_SIGHT
        self.gap(self.body, 24 if many else 48)
        self.body.addLayout(self._grid, _TILES_FIRST)
        self._quiet_row = QGridLayout()
        self._quiet_row.addWidget(self.quiet, 0, 1)
        self._quiet_row.setColumnStretch(0, 1)
        self._quiet_row.setColumnStretch(2, 1)
        # Under a list that may have to be scrolled it would be out of sight for who needs it most.
        beside = self.under if many else self.body
        self.gap(beside, 32, apart=True)
        beside.addLayout(self._quiet_row)
        self.body.addStretch(3)
        self.on_look(self._look_changed)

    def _add(self, value: Hashable, tile: Tile) -> None:
        self._tiles[value] = tile
        tile.clicked.connect(lambda: self.chosen.emit(value))

    def show_words(self, heading: str, explanation: str, quiet: str, choices: Sequence[Choice]) -> None:
        """Every text of the page, in the language of now."""
        self.set_heading(heading)
        self._help.setText(explanation)
        self.quiet.set_words(quiet)
        for choice in choices:
            self._tiles[choice.value].set_words(choice.words, choice.detail)
        self._fit()

    def show_chosen(self, given: bool, value: Hashable) -> None:
        """Mark what was chosen before, or nothing."""
        for key, tile in self._tiles.items():
            tile.set_chosen(given and key == value)

    def wipe(self) -> None:
        """No mark stays behind."""
        self.show_chosen(False, None)

    def first_focus(self) -> QWidget:
        """What was chosen, or else the first tile."""
        for tile in self._tiles.values():
            if tile.isChecked():
                return tile
        return next(iter(self._tiles.values()))

    def _columns(self) -> int:
        count, look = len(self._choices), self.look
        wanted = count if count <= _IN_ONE_ROW else min(_MOST_COLUMNS, (count + 1) // 2)
        if look.portrait:
            wanted = 1 if count <= _UPRIGHT_IN_ONE_COLUMN else 2
        # A name that is one long word takes the room of several columns.
        widest = max(self._tiles[choice.value].minimumSizeHint().width() for choice in self._choices)
        room = look.content - look.px(_BAR)
        while wanted > 1 and wanted * widest + (wanted - 1) * self._grid.spacing() > room:
            wanted -= 1
        return wanted

    def _look_changed(self, look: Look) -> None:
        self._grid.setSpacing(look.between(24))
        for choice in self._choices:
            tile = self._tiles[choice.value]
            tile.set_across(look.portrait and self._pictured)
            least, above = (88, 16)
            if self._pictured:
                least, above = (140 if look.portrait else 190, 24)
            beside = 32 if self._pictured else 20
            tile.set_sizes(look.px(beside), look.px(20), max(look.touch, look.px(least)), look.gap(above))
            tile.set_sign(look.colours.action, look.px(72))
        self.quiet.set_sizes(look.px(48), look.px(8), look.touch)
        self._fit()
        # Only in the grid do the tiles belong to the page, and get their place in the order of the keys.
        for before, after in pairwise(self._tiles.values()):
            self.setTabOrder(before, after)

    def _fit(self) -> None:
        """Put the tiles in as many columns as their words allow."""
        columns, look = self._columns(), self.look
        width = (look.content - (columns - 1) * self._grid.spacing()) // columns
        most = look.text_px(_PICTURED_MOST if self._pictured and not look.portrait else _MOST)
        for number, choice in enumerate(self._choices):
            tile = self._tiles[choice.value]
            self._grid.addWidget(tile, number // columns, number % columns)
            tile.setMaximumHeight(max(tile.minimumHeight(), most, tile.heightForWidth(width)))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class LayerPage(ChoicePage):
    """Which layer of the company somebody belongs to."""

    def __init__(self) -> None:
        icons = {Layer.WORKERS: "factory", Layer.SUPERVISORS: "users", Layer.DIRECTORS: "building-2"}
        super().__init__("layerPage", [Choice(layer, icon=icon) for layer, icon in icons.items()])
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        self.show_words(
            self.tr("Waar hoor jij bij?"),
            self.tr("Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien."),
            self.tr("liever niet zeggen"),
            (
                Choice(Layer.WORKERS, self.tr("medewerkers"), self.tr("Je geeft geen leiding.")),
                Choice(Layer.SUPERVISORS, self.tr("direct-leidinggevenden"), self.tr("Je geeft leiding aan een team.")),
                Choice(Layer.DIRECTORS, self.tr("directie"), self.tr("Je leidt het bedrijf.")),
            ),
        )


class DepartmentPage(ChoicePage):
    """Which of the company's departments somebody works in."""

    def __init__(self, departments: Sequence[str]) -> None:
        self._departments = tuple(departments)
        super().__init__("departmentPage", [Choice(name) for name in departments])
        for name in departments:
            company_words(self._tiles[name], recording_name("department", name))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again; department names are the company's own words."""
        self.show_words(
            self.tr("Op welke afdeling werk je?"),
            self.tr("Werk je op meer afdelingen? Kies waar je het meest werkt."),
            self.tr("liever niet zeggen"),
            [Choice(name, name) for name in self._departments],
        )
