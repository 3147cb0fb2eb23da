"""The sign of an answer: a disc that fills in five steps, so that the scale reads without words or colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPixmapCache
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
        picture = _disc(self._answer, self._colour, self._size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap((self.width() - self._size) // 2, (self.height() - self._size) // 2, picture)
        painter.end()


def _disc(answer: int, colour: str, size: int, ratio: float) -> QPixmap:
    """The disc as a picture; drawn once, for five of them are painted again with every question."""
    key = f"disc {answer} {colour} {size} {ratio}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = QPixmap(max(1, round(size * ratio)), max(1, round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.5, size / 14)
    half = width / 2
    area = QRectF(0, 0, size, size).adjusted(half, half, -half, -half)
    if answer > 1:
        _fill(painter, area, (answer - 1) / (SCALE_POINTS - 1), QColor(colour))
    style = Qt.PenStyle.SolidLine if answer else Qt.PenStyle.DotLine
    painter.setPen(QPen(QColor(colour), width, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def _fill(painter: QPainter, area: QRectF, share: float, colour: QColor) -> None:
    disc = QPainterPath()
    disc.addEllipse(area)
    level = QPainterPath()
    level.addRect(QRectF(area.left(), area.bottom() - share * area.height(), area.width(), share * area.height()))
    painter.fillPath(disc.intersected(level), colour)
