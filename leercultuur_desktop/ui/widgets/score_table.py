"""The table beside the radar: it says in figures and words exactly what the chart shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One block: its name and pictogram, and one text a column (a score, or in words why there is none)."""

    id: str
    name: str
    icon: str
    cells: tuple[str, ...]
    words: frozenset[int] = frozenset()
    """Which cells hold words instead of a figure."""


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """One column: its id, and a heading of one or two lines."""

    id: str
    heading: str


class ScoreTable(QWidget):
    """Rows of blocks, columns of groups; every cell is a label named `cell_<row>_<column>`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scoreTable")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._labels: dict[tuple[str, str], QLabel] = {}
        self._icon_size = 28

    def cell_text(self, row: str, column: str) -> str:
        """What stands in one cell."""
        return self._labels[row, column].text()

    def columns(self) -> tuple[str, ...]:
        """The ids of the columns on show."""
        return tuple(dict.fromkeys(column for _, column in self._labels))

    def show_table(
        self, columns: Sequence[ScoreColumn], rows: Sequence[ScoreRow], icon_size: int, column_width: int
    ) -> None:
        """Show these rows and columns in place of whatever stood here."""
        self._icon_size = icon_size
        self.forget()
        for place, column in enumerate(columns, start=2):
            heading = self._label("columnHeading", column.heading)
            heading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            heading.setWordWrap(True)
            heading.setFixedWidth(column_width)
            self._grid.addWidget(heading, 0, place)
        for number, row in enumerate(rows):
            self._add_row(2 * number + 1, row, columns, column_width)
        self._grid.setColumnStretch(1, 1)

    def forget(self) -> None:
        """Let every figure go."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._labels.clear()

    def _add_row(self, line: int, row: ScoreRow, columns: Sequence[ScoreColumn], column_width: int) -> None:
        rule = QFrame(self)
        rule.setObjectName("tableRule")
        rule.setFixedHeight(1)
        self._grid.addWidget(rule, line, 0, 1, len(columns) + 2)
        self._grid.setRowStretch(line + 1, 1)
        sign = QLabel(self)
        sign.setObjectName("rowSign")
        colour = tokens.BLOCK_COLOURS[row.id]
        sign.setPixmap(icon_pixmap(row.icon, colour, self._icon_size, self.devicePixelRatioF()))
        self._grid.addWidget(sign, line + 1, 0)
        name = self._label("rowName", row.name)
        name.setWordWrap(True)
        self._grid.addWidget(name, line + 1, 1)
        for place, (column, text) in enumerate(zip(columns, row.cells, strict=True)):
            in_words = place in row.words
            cell = self._label("cellWords" if in_words else "cellScore", text)
            cell.setWordWrap(in_words)
            cell.setFixedWidth(column_width)
            cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            cell.setAccessibleName(f"{row.name}, {column.heading}: {text}".replace("\n", " "))
            self._labels[row.id, column.id] = cell
            self._grid.addWidget(cell, line + 1, place + 2)

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setIndent(0)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return label
