"""The table beside the radar: it says in figures and words exactly what the chart shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.tokens import SeriesStyle
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.line_sample import line_sample


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One block: its name and pictogram, and one text a column (a score, or in words why there is none)."""

    id: str
    name: str
    icon: str
    cells: tuple[str, ...]
    words: frozenset[int] = frozenset()
    """Which cells hold words instead of a figure."""
    details: tuple[str, ...] = ()
    """A smaller second line for each cell, where there is one."""
    spoken: tuple[str, ...] = ()
    """What a screen reader says for each cell; without it the row, the column and the cell's own text."""


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """One column: its id, a heading of one or two lines, and the line of the chart that it belongs to."""

    id: str
    heading: str
    line: SeriesStyle | None = None


class ScoreTable(QWidget):
    """Rows of blocks, columns of groups; every cell is a label that a screen reader can read on its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scoreTable")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._labels: dict[tuple[str, str], QLabel] = {}
        self._details: dict[tuple[str, str], QLabel] = {}
        self._names: list[QLabel] = []
        self._widths: list[int] = []
        self._icon_size = 28

    def cell_text(self, row: str, column: str) -> str:
        """What stands in one cell."""
        return self._labels[row, column].text()

    def detail_text(self, row: str, column: str) -> str:
        """The second line of one cell; empty where there is none."""
        detail = self._details.get((row, column))
        return detail.text() if detail is not None else ""

    def spoken_text(self, row: str, column: str) -> str:
        """What a screen reader says for one cell."""
        return self._labels[row, column].accessibleName()

    def columns(self) -> tuple[str, ...]:
        """The ids of the columns on show."""
        return tuple(dict.fromkeys(column for _, column in self._labels))

    def show_table(
        self, columns: Sequence[ScoreColumn], rows: Sequence[ScoreRow], icon_size: int, column_width: int
    ) -> None:
        """Show these rows and columns in place of whatever stood here; a long word makes its column wider."""
        self._icon_size = icon_size
        self.forget()
        cells = [[self._cell(row, place, column) for place, column in enumerate(columns)] for row in rows]
        headings = [self._heading(column) for column in columns]
        self._widths = [
            max(column_width, heading.minimumSizeHint().width(), *(self._least(row.id, column.id) for row in rows))
            for heading, column in zip(headings, columns, strict=True)
        ]
        for place, (heading, column) in enumerate(zip(headings, columns, strict=True)):
            self._add_heading(place, heading, column.line)
        for number, (row, beside) in enumerate(zip(rows, cells, strict=True)):
            self._add_row(2 * number + 2, row, beside)
        self._grid.setColumnStretch(1, 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def forget(self) -> None:
        """Let every figure go."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._labels.clear()
        self._details.clear()
        self._names.clear()

    def _fit(self) -> None:
        """Ask for the height that the names need: Qt would let a row of two lines shrink to one."""
        width = self.width() - sum(self._widths) - self._icon_size
        for name in self._names:
            name.setMinimumHeight(0)  # else it would count as what the text needs
            name.setMinimumHeight(name.heightForWidth(max(width, 1)))

    def _heading(self, column: ScoreColumn) -> QLabel:
        heading = self._label("columnHeading", column.heading)
        heading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        heading.setWordWrap(True)
        heading.ensurePolished()
        return heading

    def _least(self, row: str, column: str) -> int:
        """The width that the longest word of a cell asks for."""
        cell = self._labels[row, column]
        cell.ensurePolished()
        return cell.minimumSizeHint().width()

    def _add_heading(self, place: int, heading: QLabel, line: SeriesStyle | None) -> None:
        width = self._widths[place]
        if line is not None:
            sample = QLabel(self)
            sample.setObjectName("columnLine")
            ratio = self.devicePixelRatioF()
            sample.setPixmap(line_sample(line, round(self._icon_size * 2), round(self._icon_size * 0.6), ratio))
            sample.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(sample, 0, place + 2)
        heading.setFixedWidth(width)
        heading.setMinimumHeight(heading.heightForWidth(width))
        self._grid.addWidget(heading, 1, place + 2)

    def _add_row(self, line: int, row: ScoreRow, cells: Sequence[QWidget]) -> None:
        rule = QFrame(self)
        rule.setObjectName("tableRule")
        rule.setFixedHeight(1)
        self._grid.addWidget(rule, line, 0, 1, len(cells) + 2)
        self._grid.setRowStretch(line + 1, 1)
        sign = QLabel(self)
        sign.setObjectName("rowSign")
        colour = tokens.BLOCK_COLOURS[row.id]
        sign.setPixmap(icon_pixmap(row.icon, colour, self._icon_size, self.devicePixelRatioF()))
        self._grid.addWidget(sign, line + 1, 0)
        name = self._label("rowName", row.name)
        name.setWordWrap(True)
        name.ensurePolished()
        self._names.append(name)
        self._grid.addWidget(name, line + 1, 1)
        for place, cell in enumerate(cells):
            cell.setFixedWidth(self._widths[place])
            if place in row.words:
                cell.setMinimumHeight(cell.heightForWidth(self._widths[place]))
            self._grid.addWidget(cell, line + 1, place + 2)

    def _cell(self, row: ScoreRow, place: int, column: ScoreColumn) -> QWidget:
        in_words, text = place in row.words, row.cells[place]
        cell = self._label("cellWords" if in_words else "cellScore", text)
        cell.setWordWrap(in_words)
        cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        plain = f"{row.name}, {column.heading}: {text}".replace("\n", " ")
        cell.setAccessibleName(row.spoken[place] if row.spoken else plain)
        self._labels[row.id, column.id] = cell
        detail = row.details[place] if row.details else ""
        if not detail:
            return cell
        both = QWidget(self)
        below = self._label("cellDetail", detail)
        below.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._details[row.id, column.id] = below
        lines = QVBoxLayout(both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(cell)
        lines.addWidget(below)
        lines.addStretch(1)
        return both

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setIndent(0)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return label
