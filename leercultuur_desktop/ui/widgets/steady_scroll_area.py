"""A scroll area that a screen reader can look at while it changes: its bar stands beside it, not in it.

Qt's accessible scroll area hands out its children by place without checking how many there are. When a bar comes or
goes between a reader's two questions, the program dies (SIGSEGV in QAccessible::queryAccessibleInterface, seen with Qt
6.11 and 6.12). Without bars that Qt knows of, it always has exactly one child.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class SteadyScrollArea(QScrollArea):
    """A vertical scroll area, to be used as a QScrollArea; it shows a bar of its own where there is more below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        inner = self.verticalScrollBar()
        inner.rangeChanged.connect(self._range_changed)
        inner.valueChanged.connect(self._content_moved)
        self._bar.valueChanged.connect(self._bar_moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar keeps its side."""
        super().resizeEvent(event)
        self._place()

    # A method of our own for each: what PySide notes of a connection to one of Qt's methods is never given back.
    def _content_moved(self, value: int) -> None:
        self._bar.setValue(value)

    def _bar_moved(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def _range_changed(self, low: int, high: int) -> None:
        inner = self.verticalScrollBar()
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setRange(low, high)
        wanted = high > low and not self._fits_without_bar
        if wanted is self._bar.isHidden():
            self._bar.setVisible(wanted)
            # Not at once: a resize in the middle of a layout's work is not laid out, and leaves the bar's room empty.
            QTimer.singleShot(0, self, self._place)

    @property
    def _fits_without_bar(self) -> bool:
        """Whether only the bar itself is in the way: it came when the words were still being laid out."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None:
            return False
        room = self.contentsRect().size()
        needed = max(layout.totalMinimumSize().height(), inside.minimumHeight())
        if layout.hasHeightForWidth():
            needed = max(needed, layout.totalHeightForWidth(room.width()))
        return needed <= room.height()

    def look_again(self) -> None:
        """Whoever just made the words fit takes a bar away that came before."""
        if not self._bar.isHidden():
            self._place()

    def _place(self) -> None:
        if not self._bar.isHidden() and self._fits_without_bar:
            self._bar.hide()
        width = 0 if self._bar.isHidden() else self._bar.sizeHint().width()
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(width if from_right else 0, 0, 0 if from_right else width, 0)
        self._bar.setGeometry(0 if from_right else self.width() - width, 0, width, self.height())
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            layout.update()  # what is resized in the middle of a layout's work is laid out for its old width
