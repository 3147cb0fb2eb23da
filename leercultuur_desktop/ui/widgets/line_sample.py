"""A piece of a chart's line, so that buttons and headings can say which line is theirs, in black and white too."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from leercultuur_desktop import tokens
from leercultuur_desktop.tokens import SeriesStyle

# The corners of each marker, as turns from the top: what matplotlib calls `^` points up.
_CORNERS = {
    "s": (0.125, 0.375, 0.625, 0.875),
    "^": (0.0, 1 / 3, 2 / 3),
    "v": (0.5, 5 / 6, 1 / 6),
    "D": (0, 0.25, 0.5, 0.75),
}


def line_sample(style: SeriesStyle, width: int, height: int, ratio: float = 1.0) -> QPixmap:
    """The line with its dashes, and its marker in the middle; sizes in logical pixels."""
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # The lines of a chart are drawn in points; so much larger are those of a sample of this height.
    scale = height / 14
    pen = QPen(QColor(style.colour), style.width * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style.dashes:
        pen.setDashPattern([dash / style.width for dash in style.dashes])
    painter.setPen(pen)
    painter.drawLine(QPointF(0, height / 2), QPointF(width, height / 2))
    _draw_marker(painter, style, QPointF(width / 2, height / 2), 4.2 * scale)
    painter.end()
    return pixmap


def _draw_marker(painter: QPainter, style: SeriesStyle, centre: QPointF, radius: float) -> None:
    if not style.marker:
        return
    painter.setPen(QPen(QColor(tokens.PAPER), radius * 0.3))
    painter.setBrush(QColor(style.colour))
    corners = _CORNERS.get(style.marker)
    if corners is None:
        painter.drawEllipse(centre, radius, radius)
        return
    turns = [2 * pi * corner for corner in corners]
    reach = radius * 1.2
    painter.drawPolygon(QPolygonF([centre + QPointF(reach * sin(turn), -reach * cos(turn)) for turn in turns]))
