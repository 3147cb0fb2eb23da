"""A figure on the screen: drawn off the screen's thread, and each of its points tells what it stands for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.widgets.chart_bubble import ChartBubble
from leercultuur_desktop.ui.widgets.chart_spots import ChartSpot, neighbour, same_spot, spots_at

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Drawn(NamedTuple):
    """A figure, and the places in it that can be asked about."""

    figure: Figure
    spots: tuple[ChartSpot, ...] = ()


Draw = Callable[[tuple[float, float]], Drawn]
"""Makes a figure of the given width and height in inches."""

_log = logging.getLogger(__name__)
_DEBOUNCE: Final = 120
_DOTS: Final = 96.0
_HOVER_REACH: Final = 0.8
"""How near a pointer has to come, in heights of a letter; a finger covers more."""
_TAP_REACH: Final = 1.6
_WAYS: Final = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class ChartView(QWidget):
    """Shows the figure that `draw` makes, whose letters grow with its size; `drawn` tells when a picture is ready.

    A pointer on a point, a tap and the arrow keys each bring up the bubble.
    """

    drawn = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartView")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._background = background
        self._draw: Draw | None = None
        self._image: QImage | None = None
        self._spots: tuple[ChartSpot, ...] = ()
        self._told: tuple[ChartSpot, ...] = ()
        self._pinned = False
        self._failed = False
        self._wanted = 0
        self.bubble = ChartBubble(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE)
        self._timer.timeout.connect(self._render)

    @property
    def image(self) -> QImage | None:
        """The picture as it stands; None before the first one is ready."""
        return self._image

    @property
    def spots(self) -> tuple[ChartSpot, ...]:
        """The places of the picture that can be asked about."""
        return self._spots

    def show_chart(self, draw: Draw | None) -> None:
        """Show what `draw` makes, or forget everything."""
        self._draw = draw
        self._wanted += 1
        self._failed = False
        if draw is None:
            self._image = None
            self._take_spots(())
            self._timer.stop()
            self.update()
            return
        self._timer.start(0)

    def place_of(self, spot: ChartSpot) -> QPoint:
        """Where a spot of the picture lies on this widget."""
        picture = self._picture()
        return QPointF(picture.x() + spot.x * picture.width(), picture.y() + spot.y * picture.height()).toPoint()

    def sizeHint(self) -> QSize:
        """As large as a figure likes to be; the layout decides."""
        return QSize(640, 560)

    def minimumSizeHint(self) -> QSize:
        """Smaller than this and the labels would lie on the lines."""
        return QSize(320, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again once the window has its new size."""
        super().resizeEvent(event)
        self._tell(())
        if self._draw is not None:
            self._timer.start(_DEBOUNCE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell about the point under the pointer; what was tapped stays until something else is."""
        found = self._at(event.position(), _HOVER_REACH)
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found or not self._pinned:
            self._tell(found, pinned=self._pinned and found == self._told)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell about the point that was tapped, and go on doing so; a tap elsewhere ends it."""
        self._tell(self._at(event.position(), _TAP_REACH), pinned=True, aloud=True)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone, and what it pointed at with it."""
        if not self._pinned:
            self._tell(())
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along a line with left and right, from line to line with up and down; Escape ends it."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way and self._spots:
            found = neighbour(self._spots, self._told[0] if self._told else None, *way)
            self._tell((found,) if found else (), pinned=True, aloud=True)
        elif event.key() == Qt.Key.Key_Escape and self._told:
            self._tell(())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes on elsewhere has heard enough."""
        self._tell(())
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture, or in words why there is none."""
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawImage(self._picture(), self._image)
            for spot in self._told[:1]:
                self._ring(painter, QPointF(self.place_of(spot)))
        elif self._draw is not None:
            text = self.tr("Het plaatje lukt nu niet. De tabel zegt hetzelfde.") if self._failed else self.tr("Even…")
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap.value), text)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while the page was out of sight."""
        super().showEvent(event)
        if self._draw is not None:
            self._timer.start(0)

    def _ring(self, painter: QPainter, at: QPointF) -> None:
        radius = self.fontMetrics().height() * 0.42
        for colour, width in ((tokens.PAPER, radius * 0.7), (tokens.INK, radius * 0.3)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(at, radius, radius)

    def _picture(self) -> QRectF:
        size = self._image.deviceIndependentSize() if self._image is not None else self.size().toSizeF()
        size = size.scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def _at(self, place: QPointF, reach: float) -> tuple[ChartSpot, ...]:
        picture = self._picture()
        x, y = place.x() - picture.x(), place.y() - picture.y()
        return spots_at(self._spots, (picture.width(), picture.height()), x, y, reach * self.fontMetrics().height())

    def _tell(self, spots: tuple[ChartSpot, ...], *, pinned: bool = False, aloud: bool = False) -> None:
        self._pinned = pinned and bool(spots)
        if spots != self._told:
            self._told = spots
            if spots:
                self.bubble.tell(spots, self.place_of(spots[0]), self.rect())
            else:
                self.bubble.clear()
            self.setAccessibleDescription(self.bubble.accessibleName())
            self.update()
        if spots and aloud:
            QAccessible.updateAccessibility(QAccessibleEvent(self.bubble, QAccessible.Event.Alert))

    def _take_spots(self, spots: tuple[ChartSpot, ...]) -> None:
        """Take the spots of a new picture; who was walking along the points stays where they were."""
        pinned, wanted = self._pinned, self._told[:1]
        self._spots = spots
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if spots else Qt.FocusPolicy.NoFocus)
        stays = same_spot(spots, wanted[0]) if wanted and pinned else None
        self._tell((stays,) if stays else (), pinned=pinned)

    def _render(self) -> None:
        draw = self._draw
        if draw is None or self.width() <= 1 or self.height() <= 1 or not self.isVisible():
            return
        self._wanted += 1
        ticket = self._wanted
        ratio = self.devicePixelRatioF()
        width, height = self.width(), self.height()
        held = [draw]  # emptied by the work: a thread that is done must not keep the results alive

        def work() -> tuple[QImage, tuple[ChartSpot, ...]] | None:
            drawing = held.pop()
            if ticket != self._wanted:  # a newer picture is already asked for
                return None
            return picture(drawing, width, height, ratio)

        def done(made: tuple[QImage, tuple[ChartSpot, ...]] | None) -> None:
            if made is not None and ticket == self._wanted:
                self._image = made[0]
                self._take_spots(made[1])
                self.update()
                self.drawn.emit()

        def failed(problem: Exception) -> None:
            _log.error("chart not drawn", exc_info=problem)
            self._failed, self._image = True, None
            self._take_spots(())
            self.update()

        self._background.run(self, work, done, failed)


def picture(draw: Draw, width: int, height: int, ratio: float) -> tuple[QImage, tuple[ChartSpot, ...]]:
    """The figure as an image of `width` by `height` logical pixels, and its spots."""
    # Late: matplotlib takes 0.35 s to load, and the page should stand before that.
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - the page stands first

    figure, spots = draw((width / _DOTS, height / _DOTS))
    figure.set_dpi(_DOTS * ratio)
    figure.patch.set_alpha(0.0)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    across, down = canvas.get_width_height()
    data = QImage(canvas.buffer_rgba(), across, down, 4 * across, QImage.Format.Format_RGBA8888)
    # The screen's own format, in this thread: it would otherwise be made again at every repaint.
    image = data.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    return image, spots
