"""What can be chosen about a paper: its language, its size, which part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from leercultuur_desktop.ui.office.round_choice import RoundChoice
from leercultuur_desktop.ui.office.values import Choice
from leercultuur_desktop.ui.widgets.form_label import text_label

_LONG: Final = 220
_SHORT: Final = 140


class PaperChoices(QWidget):
    """`changed` carries the key of a choice and the chosen value."""

    changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._shown: tuple[Choice, ...] = ()
        self.boxes: dict[str, RoundChoice] = {}
        self._labels: list[QLabel] = []

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is offered already stays as it is, and keeps the focus."""
        if tuple(choices) == self._shown:
            return
        self._shown = tuple(choices)
        for part in (*self._labels, *self.boxes.values()):
            part.hide()
            part.deleteLater()
        self.boxes, self._labels = {}, []
        for place, choice in enumerate(choices):
            self._add(2 * place, choice)
        self.setVisible(bool(choices))

    def _add(self, place: int, choice: Choice) -> None:
        label = text_label("fieldLabel", self, wrap=False)
        label.setText(choice.label)
        box = RoundChoice()
        for value, words in choice.options:
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(choice.chosen))
        box.setAccessibleName(choice.label)
        # A long name gives way in a small window; its own list shows it whole.
        box.setSizeAdjustPolicy(RoundChoice.SizeAdjustPolicy.AdjustToContents)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        wide = box.sizeHint().width()
        box.setMinimumWidth(wide if wide < _LONG else _SHORT)
        box.activated.connect(lambda _index, key=choice.key: self.changed.emit(key, str(self.boxes[key].currentData())))
        label.setBuddy(box)
        self._row.insertWidget(place, label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.insertWidget(place + 1, box)
        self.boxes[choice.key] = box
        self._labels.append(label)
