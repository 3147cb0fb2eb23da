"""How a group's answers to one question are spread: five segments with their counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leercultuur_desktop import tokens

_DARK_FROM: Final = 3
"""From this answer on the segment is dark, and its count white."""


class DistributionBar(QWidget):
    """One bar over the whole width; each answer that was given has a segment with its count in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("distributionBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: tuple[int, ...] = ()

    @property
    def counts(self) -> tuple[int, ...]:
        """The counts on show, from answer 1 to 5."""
        return self._counts

    def show_counts(self, counts: Sequence[int], labels: Sequence[str]) -> None:
        """Show these counts; the labels say in words what each stands for."""
        self._counts = tuple(counts)
        self.setAccessibleName(", ".join(f"{label}: {count}" for label, count in zip(labels, counts, strict=True)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a line of text with air around it."""
        return QSize(400, round(self.fontMetrics().height() * 1.5))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for five counts."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), tokens.CORNER_OFFICE, tokens.CORNER_OFFICE)
        painter.setClipPath(outline)
        left = 0.0
        for answer, width in enumerate(segment_widths(self._counts, self.width(), self.fontMetrics().height() * 1.2)):
            if width <= 0:
                continue
            box = QRectF(left, 0, width, self.height())
            painter.fillRect(box, QColor(tokens.ANSWER_COLOURS[answer]))
            if left:
                painter.fillRect(QRectF(left, 0, 2, self.height()), QColor(tokens.PAPER))
            painter.setPen(QColor(tokens.PAPER if answer >= _DARK_FROM else tokens.INK))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._counts[answer]))
            left += width
        painter.end()


def segment_widths(counts: Sequence[int], width: float, least: float) -> list[float]:
    """Widths in proportion to the counts, none of a given answer so narrow that its count can't be read."""
    total = sum(counts)
    if not total:
        return [0.0] * len(counts)
    given = [count for count in counts if count]
    spare = max(0.0, width - least * len(given))
    # Every given answer gets the least first, and the rest is shared out: close to true, and always readable.
    narrow = any(count / total * width < least for count in given)
    if not narrow:
        return [count / total * width for count in counts]
    return [least + count / total * spare if count else 0.0 for count in counts]


class ShareBar(QWidget):
    """A share of a whole: how many of a group took part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shareBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._share = 0.0
        self._colour = tokens.INK

    def show_share(self, share: float, colour: str) -> None:
        """Fill the bar as far as the share goes (0..1)."""
        self._share = min(1.0, max(0.0, share))
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Lower than a line of text: the words come first."""
        return QSize(300, round(self.fontMetrics().height() * 0.7))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the whole and the share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), tokens.CORNER_OFFICE, tokens.CORNER_OFFICE)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(tokens.LINE))
        painter.fillRect(QRectF(0, 0, self.width() * self._share, self.height()), QColor(self._colour))
        painter.end()
