"""The bubble beside a point of a chart: what the point stands for, in words, without covering the point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.ui.widgets.chart_spots import ChartSpot

_WIDEST: Final = 0.62
_GAP_SHARE: Final = 0.75


class ChartBubble(QFrame):
    """Lies on a chart and lets the pointer through: it tells, and is never in the way of the next point."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart)
        self.setObjectName("chartBubble")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.labels: list[QLabel] = []
        self.hide()

    @property
    def text(self) -> str:
        """What it tells, one line a label."""
        return "\n".join(label.text() for label in self.labels)

    def tell(self, spots: Sequence[ChartSpot], at: QPoint, around: QRect) -> None:
        """Tell about these spots beside the point `at`, inside `around`."""
        self.clear()
        for spot in spots:
            self._add("bubbleTitle", spot.title)
            self._add("bubbleText", spot.text)
        self.setAccessibleName(" ".join(spot.spoken for spot in spots))
        self._place(at, around)
        self.show()
        self.raise_()

    def clear(self) -> None:
        """Tell nothing, and keep nothing."""
        self.hide()
        for label in self.labels:
            self._column.removeWidget(label)
            label.setParent(None)
            label.deleteLater()
        self.labels = []
        self.setAccessibleName("")

    def _add(self, name: str, text: str) -> None:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.labels.append(label)
        self._column.addWidget(label)

    def _place(self, at: QPoint, around: QRect) -> None:
        margin = round(self.fontMetrics().height() * 0.5)
        self._column.setContentsMargins(margin, margin // 2, margin, margin // 2)
        for label in self.labels:
            label.ensurePolished()
        widest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in self.labels)
        titles = [label for label in self.labels if label.objectName() == "bubbleTitle"]
        title = max(label.fontMetrics().horizontalAdvance(label.text()) for label in titles)
        # As wide as its title, or two lines of its text: a narrow column of words is no bubble.
        wanted = max(title, round(widest * 0.56)) + 2 * margin + 4
        width = min(wanted, round(around.width() * _WIDEST))
        height = self._column.heightForWidth(width) + 2 * self.frameWidth()
        self.setGeometry(beside(at, (width, height), around, round(self.fontMetrics().height() * _GAP_SHARE)))


def beside(at: QPoint, size: tuple[int, int], around: QRect, gap: int) -> QRect:
    """A box of this size next to a point and inside `around`: above where there is room, else below."""
    width, height = size
    left = min(max(at.x() - width // 2, around.left()), around.right() - width)
    top = at.y() - gap - height
    if top < around.top():
        top = min(at.y() + gap, around.bottom() - height)
    return QRect(max(left, around.left()), max(top, around.top()), width, height)
