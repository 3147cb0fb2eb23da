"""A scroll area that a screen reader can look at while it changes: its bar stands beside it, not in it.

Qt's accessible scroll area hands out its children by place without checking how many there are; when a bar comes or goes
between a reader's two questions, the program dies (seen with Qt 6.12: SIGSEGV in QAccessible::queryAccessibleInterface).
Without bars of its own it always has exactly one child.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QWidget


class SteadyScroll(QWidget):
    """A vertical scroll area around one widget; `area` and `bar` are there for style and for scrolling by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self.bar.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.area, 1)
        box.addWidget(self.bar)
        inner = self.area.verticalScrollBar()
        inner.rangeChanged.connect(self._range_changed)
        inner.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(inner.setValue)

    def set_widget(self, widget: QWidget) -> None:
        """The widget that is scrolled; this area owns it from now on."""
        self.area.setWidget(widget)

    def to_top(self) -> None:
        """Back to the beginning."""
        self.bar.setValue(0)

    def _range_changed(self, low: int, high: int) -> None:
        inner = self.area.verticalScrollBar()
        self.bar.setPageStep(inner.pageStep())
        self.bar.setSingleStep(inner.singleStep())
        self.bar.setRange(low, high)
        self.bar.setVisible(high > low)
