"""A panel of numbers, one a row, each with what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_number import NumberBox

_LINE_HEIGHT = 21


class NumberRows(QFrame):
    """Title and detail on the left, the number on the right, a thin line between the rows."""

    def __init__(self, boxes: Sequence[NumberBox]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._boxes = tuple(boxes)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        for place, box in enumerate(self._boxes):
            if place:
                self._line(3 * place - 1)
            title, detail = text_label("rowTitle"), text_label("rowDetail")
            title.setBuddy(box.spin)
            self._labels.append((title, detail))
            self._grid.addWidget(title, 3 * place, 0)
            self._grid.addWidget(detail, 3 * place + 1, 0)
            self._grid.addWidget(box, 3 * place, 1, 2, 1)

    def add_last(self, words: QLabel, number: QLabel) -> None:
        """A closing row without a box, such as a total."""
        bottom = 3 * len(self._boxes)
        self._line(bottom - 1)
        self._grid.addWidget(words, bottom, 0)
        self._grid.addWidget(number, bottom, 1)

    def set_texts(self, texts: Sequence[tuple[str, str]]) -> None:
        """Title and detail of every row, which are also what screen readers call the number."""
        for box, labels, (title, detail) in zip(self._boxes, self._labels, texts, strict=True):
            labels[0].setText(title)
            labels[1].setText(detail)
            box.spin.setAccessibleName(title)
            box.spin.setAccessibleDescription(detail)
            box.name_buttons(title)

    def _line(self, row: int) -> None:
        line = QFrame()
        line.setObjectName("rowLine")
        line.setFixedHeight(_LINE_HEIGHT)
        self._grid.addWidget(line, row, 0, 1, 2)
