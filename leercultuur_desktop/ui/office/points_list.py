"""A few sentences under each other, each behind a dot, that wrap beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.path_words import breakable
from leercultuur_desktop.ui.widgets.form_label import text_label


class PointsList(QWidget):
    """Plain sentences; the dot is for the eye alone."""

    def __init__(self) -> None:
        super().__init__()
        self.labels: list[QLabel] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these sentences in place of earlier ones."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # it goes later, and must not be seen until then
                widget.deleteLater()
        self.labels = []
        for text in texts:
            self._rows.addWidget(self._row(text))

    def _row(self, text: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        dot = text_label("pointDot", wrap=False)
        dot.setText("•")
        dot.setAccessibleName(" ")
        words = text_label("pointWords")
        words.setText(breakable(text))
        words.setAccessibleName(text)
        self.labels.append(words)
        line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        return row
