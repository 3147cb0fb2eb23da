"""The sign of an answer: a disc that fills in five steps, so that the scale reads without words or colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.questionnaire import SCALE_POINTS


class AnswerDisc(QWidget):
    """A disc filled for answer 1 (empty) to 5 (full); 0, `weet ik niet`, is a dashed ring; None draws nothing."""

    def __init__(self, answer: int | None = None, parent: QWidget | None = None, size: int = 84) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._answer = answer
        self._size = size
        self._colour = tokens.ACTION

    def set_answer(self, answer: int | None) -> None:
        """Show another answer."""
        self._answer = answer
        self.update()

    def set_look(self, colour: str, size: int) -> None:
        """Another colour or size in pixels."""
        self._colour, self._size = colour, size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it was asked to be."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring and what fills it."""
        if self._answer is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(1.5, self._size / 14)
        half = width / 2
        area = QRectF(0, 0, self._size, self._size).adjusted(half, half, -half, -half)
        area.moveCenter(QRectF(self.rect()).center())
        if self._answer > 1:
            self._fill(painter, area, (self._answer - 1) / (SCALE_POINTS - 1))
        style = Qt.PenStyle.SolidLine if self._answer else Qt.PenStyle.DotLine
        painter.setPen(QPen(QColor(self._colour), width, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
        painter.end()

    def _fill(self, painter: QPainter, area: QRectF, share: float) -> None:
        disc = QPainterPath()
        disc.addEllipse(area)
        level = QPainterPath()
        level.addRect(QRectF(area.left(), area.bottom() - share * area.height(), area.width(), share * area.height()))
        painter.fillPath(disc.intersected(level), QColor(self._colour))
