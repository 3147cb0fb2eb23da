"""One group to choose: layer or department, and always the way to say nothing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise

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


class ChoicePage(KioskPage):
    """Large tiles, and apart from them the quiet one; a tap goes on by itself."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(name)
        self._choices = tuple(choices)
        self._grid = QGridLayout()
        self._tiles: dict[Hashable, Tile] = {}
        for choice in self._choices:
            tile = Tile("choice", icon=choice.icon)
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
        self.gap(self.body, 48)
        self.body.addLayout(self._grid, 4)
        self.gap(self.body, 32)
        self._quiet_row = QGridLayout()
        self._quiet_row.addWidget(self.quiet, 0, 1)
        self._quiet_row.setColumnStretch(0, 1)
        self._quiet_row.setColumnStretch(2, 1)
        self.body.addLayout(self._quiet_row)
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

    def show_chosen(self, given: bool, value: Hashable) -> None:
        """Mark what was chosen before, or nothing."""
        for key, tile in self._tiles.items():
            tile.set_chosen(given and key == value)

    def first_focus(self) -> QWidget:
        """What was chosen, or else the first tile."""
        for tile in self._tiles.values():
            if tile.isChecked():
                return tile
        return next(iter(self._tiles.values()))

    def _columns(self, look: Look) -> int:
        count = len(self._choices)
        if look.portrait:
            return 1 if count <= 6 else 2
        return count if count <= 3 else min(4, (count + 1) // 2)

    def _look_changed(self, look: Look) -> None:
        columns = self._columns(look)
        pictured = any(choice.icon for choice in self._choices)
        for number, choice in enumerate(self._choices):
            tile = self._tiles[choice.value]
            self._grid.addWidget(tile, number // columns, number % columns)
            tile.set_across(look.portrait and pictured)
            least, most, above = (256, 320, 24) if pictured and not look.portrait else (88, 140, 16)
            tile.set_sizes(look.px(32), look.px(20), max(look.touch, look.px(least)), look.gap(above))
            tile.setMaximumHeight(max(look.touch, look.text_px(most)))
            tile.set_sign(look.colours.action, look.px(72))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        # Only in the grid do the tiles belong to the page, and get their place in the order of the keys.
        for before, after in pairwise(self._tiles.values()):
            self.setTabOrder(before, after)
        self._grid.setSpacing(look.px(24))
        self.quiet.set_sizes(look.px(48), look.px(8), look.touch)


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
