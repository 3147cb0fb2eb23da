"""What can be chosen about a paper: its language, its size, which part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leercultuur_desktop.ui.office.round_choice import RoundChoice
from leercultuur_desktop.ui.office.values import Choice
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow

_LONGEST: Final = 260


class PaperChoices(QWidget):
    """`changed` carries the key of a choice and the chosen value."""

    changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._row = WrappingRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._shown: tuple[Choice, ...] = ()
        self.boxes: dict[str, RoundChoice] = {}
        self._parts: list[QWidget] = []

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is offered already stays where it is, and keeps the focus."""
        if _offers(choices) == _offers(self._shown):
            for choice in choices:
                box = self.boxes[choice.key]
                box.setCurrentIndex(box.findData(choice.chosen))
            return
        self._shown = tuple(choices)
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.boxes, self._parts = {}, []
        for choice in choices:
            self._add(choice)
        self.setVisible(bool(choices))

    def _add(self, choice: Choice) -> None:
        label = text_label("fieldLabel", self, wrap=False)
        label.setText(choice.label)
        box = RoundChoice()
        for value, words in choice.options:
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(choice.chosen))
        box.setAccessibleName(choice.label)
        box.setSizeAdjustPolicy(RoundChoice.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(_LONGEST)  # its own list shows a longer name whole
        box.activated.connect(lambda _index, key=choice.key: self.changed.emit(key, str(self.boxes[key].currentData())))
        label.setBuddy(box)
        part = QWidget(self)
        inside = QHBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(label)
        inside.addWidget(box)
        self._row.addWidget(part)
        part.show()
        self.boxes[choice.key] = box
        self._parts.append(part)


def _offers(choices: Sequence[Choice]) -> list[Choice]:
    return [replace(choice, chosen="") for choice in choices]
