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

    def sizeHint(self) -> QSize:
        """As high as a line of text with air around it."""
        return QSize(400, round(self.fontMetrics().height() * 1.5))

    def minimumSizeHint(self) -> QSize:
        """Room for five counts: several bars may stand side by side."""
        return QSize(round(5 * self._least()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), tokens.CORNER_OFFICE, tokens.CORNER_OFFICE)
        painter.setClipPath(outline)
        left = 0.0
        for answer, width in enumerate(segment_widths(self._counts, self.width(), self._least())):
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

    def _least(self) -> float:
        return self.fontMetrics().height() * 1.2


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

    def sizeHint(self) -> QSize:
        """Lower than a line of text: the words come first."""
        return QSize(300, round(self.fontMetrics().height() * 0.7))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole and the share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), tokens.CORNER_OFFICE, tokens.CORNER_OFFICE)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(tokens.LINE))
        painter.fillRect(QRectF(0, 0, self.width() * self._share, self.height()), QColor(self._colour))
        painter.end()


class AnswerKey(QWidget):
    """What the five colours of the bars stand for, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerKey")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._labels: tuple[str, ...] = ()

    def show_labels(self, labels: Sequence[str]) -> None:
        """Show the five answers, from 1 to 5."""
        self._labels = tuple(f"{place} {label}" for place, label in enumerate(labels, start=1))
        self.setAccessibleName(", ".join(self._labels))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of words with their swatches."""
        metrics = self.fontMetrics()
        widths = sum(metrics.horizontalAdvance(label) for label in self._labels)
        return QSize(widths + len(self._labels) * 2 * metrics.height(), round(metrics.height() * 1.2))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw swatches and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        side = metrics.height() * 0.8
        left = 0.0
        for label, colour in zip(self._labels, tokens.ANSWER_COLOURS, strict=False):
            painter.setPen(QColor(tokens.SOFT_INK))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left + 1, (self.height() - side) / 2, side, side), 3, 3)
            left += side + metrics.height() * 0.35
            width = metrics.horizontalAdvance(label)
            painter.setPen(QColor(tokens.INK))
            painter.drawText(QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, label)
            left += width + metrics.height() * 0.8
        painter.end()
