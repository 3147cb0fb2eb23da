"""What can be laid over the company on the radar: buttons that show their own line, and so are its key as well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.series import PREVIOUS
from leercultuur_desktop.content.wording import group_name
from leercultuur_desktop.domain.identifiers import GroupKind
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, set_button_picture, text_label
from leercultuur_desktop.ui.meeting.sentences import sentence_case
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.line_sample import line_sample
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow

_BUTTON: Final = 52
_LONGEST: Final = 24
DEPARTMENT: Final = "department"
MOST_LINES: Final = 3
"""More lines over the company than this nobody reads from five metres."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What lies over the company: layers, at most one department, and whether the round before does."""

    layers: tuple[str, ...] = ()
    department: str | None = None
    previous: bool = False

    @property
    def count(self) -> int:
        """How many lines that makes."""
        return len(self.layers) + (self.department is not None) + self.previous


class RadarOverlays(Spaced):
    """A button for each line on offer; `changed` tells that another set of them is wanted."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.hint = text_label("softText", self)
        self.buttons: dict[str, QPushButton] = {}
        self.departments: dict[str, QAction] = {}
        self._names: dict[str, str] = {}
        self._offered: tuple[str, ...] = ()
        self._one: QActionGroup | None = None
        self._row = WrappingRow()
        self.space(self._row, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)

    @property
    def chosen(self) -> Overlay:
        """What is to lie over the company."""
        on = [key for key, button in self.buttons.items() if button.isCheckable() and button.isChecked()]
        return Overlay(tuple(key for key in on if key != PREVIOUS), self._department(), PREVIOUS in on)

    def show_offer(self, results: Results, *, previous: bool) -> None:
        """Offer the layers and departments that may be shown, and the round before where it can be."""
        layers = {group.id: group_name(group, self._words) for group in results.of_kind(GroupKind.LAYER)}
        departments = tuple(group.id for group in results.of_kind(GroupKind.DEPARTMENT))
        offered = (*layers, DEPARTMENT, *departments, str(previous))
        if offered == self._offered:  # the same round again: what somebody chose stays
            return
        self.forget()
        self._offered, self._names = offered, layers
        self._row.addWidget(self.hint)
        for key in layers:
            self._add_toggle(key)
        if departments:
            self._add_departments(departments)
        if previous:
            self._add_toggle(PREVIOUS)
        self.setVisible(bool(self.buttons))
        self.retranslate()
        self.rescaled()

    def choose_department(self, name: str | None) -> None:
        """Lay this department over the company, or none."""
        self.departments[name or ""].trigger()

    def forget(self) -> None:
        """Let every name go."""
        self._row.removeWidget(self.hint)  # it stays; the buttons go
        clear_layout(self._row)
        for action in self.departments.values():
            action.deleteLater()
        self.buttons, self.departments, self._names, self._offered = {}, {}, {}, ()

    def retranslate(self) -> None:
        """Set the texts on the buttons and above them."""
        for key, button in self.buttons.items():
            if key == DEPARTMENT:
                continue
            name = self.tr("Vorige meting") if key == PREVIOUS else sentence_case(self._names[key])
            button.setText(name)
            button.setAccessibleName(name)
        if "" in self.departments:
            self.departments[""].setText(self.tr("Geen afdeling"))
        self._follow()

    @property
    def full_sentence(self) -> str:
        """Why the other buttons are shut; empty as long as there is room for one more line."""
        return self.tr("Drie lijnen erbij is genoeg. Haal er eerst één weg.") if self._full else ""

    def rescaled(self) -> None:
        """Draw the line on each button in the size of now, with air before the words."""
        self.hint.setFixedHeight(self.pixels(_BUTTON))
        size = QSize(self.pixels(46), self.pixels(22))
        for key, button in self.buttons.items():
            style = tokens.SERIES[key]
            ratio = button.devicePixelRatioF()
            sample = line_sample(style, size.width(), size.height(), ratio)
            set_button_picture(button, sample)

    def _add_toggle(self, key: str) -> None:
        button = QPushButton(self)
        button.setObjectName("lineToggle")
        button.setCheckable(True)
        button.toggled.connect(self._changed)
        self.buttons[key] = button
        self._row.addWidget(button)

    def _add_departments(self, names: tuple[str, ...]) -> None:
        button = QPushButton(self)
        button.setObjectName("lineToggle")
        menu = QMenu(button)
        menu.setObjectName("lineMenu")
        # One department at a time: side by side they would be a league table.
        self._one = QActionGroup(menu)
        for name in ("", *names):
            action = QAction(name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(not name)
            self._one.addAction(action)
            menu.addAction(action)
            self.departments[name] = action
        self._one.triggered.connect(self._changed)
        button.setMenu(menu)
        self.buttons[DEPARTMENT] = button
        self._row.addWidget(button)

    def _department(self) -> str | None:
        return next((name for name, action in self.departments.items() if name and action.isChecked()), None)

    def _changed(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Name the department, and keep shut what would be one line too many."""
        chosen = self.chosen
        full = self._full
        for key, button in self.buttons.items():
            on = chosen.department is not None if key == DEPARTMENT else button.isChecked()
            button.setEnabled(on or not full)
            set_state(button, "on" if on else "off")
        if DEPARTMENT in self.buttons:
            name = chosen.department
            button = self.buttons[DEPARTMENT]
            button.setText(_short(name).replace("&", "&&") if name else self.tr("Afdeling…"))
            button.setToolTip(name or "")
            button.setAccessibleName(
                self.tr("Afdeling: {name}").format(name=name) if name else self.tr("Afdeling kiezen")
            )
        self.hint.setText(self.tr("Leg een lijn erbij:"))

    @property
    def _full(self) -> bool:
        return self.chosen.count >= MOST_LINES and len(self.buttons) > MOST_LINES


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
