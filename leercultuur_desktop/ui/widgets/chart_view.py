"""A figure on the screen: drawn off the screen's thread, and again when the window changes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leercultuur_desktop.ui.background import Background

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[[tuple[float, float]], "Figure"]
"""Makes a figure of the given width and height in inches."""

_log = logging.getLogger(__name__)
_DEBOUNCE: Final = 120
_DOTS: Final = 96.0


class ChartView(QWidget):
    """Shows the figure that `draw` makes, whose letters grow with its size; `drawn` tells when a picture is ready."""

    drawn = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartView")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._background = background
        self._draw: Draw | None = None
        self._image: QImage | None = None
        self._failed = False
        self._wanted = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE)
        self._timer.timeout.connect(self._render)

    @property
    def image(self) -> QImage | None:
        """The picture as it stands; None before the first one is ready."""
        return self._image

    def show_chart(self, draw: Draw | None) -> None:
        """Show what `draw` makes, or forget everything."""
        self._draw = draw
        self._wanted += 1
        self._failed = False
        if draw is None:
            self._image = None
            self._timer.stop()
            self.update()
            return
        self._timer.start(0)

    def sizeHint(self) -> QSize:
        """As large as a figure likes to be; the layout decides."""
        return QSize(640, 560)

    def minimumSizeHint(self) -> QSize:
        """Smaller than this and the labels would lie on the lines."""
        return QSize(320, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again once the window has its new size."""
        super().resizeEvent(event)
        if self._draw is not None:
            self._timer.start(_DEBOUNCE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture, or in words why there is none."""
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.deviceIndependentSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        elif self._draw is not None:
            text = self.tr("Het plaatje lukt nu niet. De tabel zegt hetzelfde.") if self._failed else self.tr("Even…")
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap.value), text)
        painter.end()

    def _render(self) -> None:
        draw = self._draw
        if draw is None or self.width() <= 1 or self.height() <= 1 or not self.isVisible():
            return
        self._wanted += 1
        ticket = self._wanted
        ratio = self.devicePixelRatioF()
        width, height = self.width(), self.height()
        held = [draw]  # emptied by the work: a thread that is done must not keep the results alive

        def work() -> QImage | None:
            drawing = held.pop()
            if ticket != self._wanted:  # a newer picture is already asked for
                return None
            return picture(drawing, width, height, ratio)

        def done(image: QImage | None) -> None:
            if image is not None and ticket == self._wanted:
                self._image = image
                self.update()
                self.drawn.emit()

        def failed(problem: Exception) -> None:
            _log.error("chart not drawn", exc_info=problem)
            self._failed, self._image = True, None
            self.update()

        self._background.run(self, work, done, failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while the page was out of sight."""
        super().showEvent(event)
        if self._draw is not None:
            self._timer.start(0)


def picture(draw: Draw, width: int, height: int, ratio: float) -> QImage:
    """The figure as an image of `width` by `height` logical pixels."""
    # Late: matplotlib takes 0.35 s to load, and the page should stand before that.
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - the page stands first

    figure = draw((width / _DOTS, height / _DOTS))
    figure.set_dpi(_DOTS * ratio)
    figure.patch.set_alpha(0.0)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    across, down = canvas.get_width_height()
    data = bytes(canvas.buffer_rgba())
    image = QImage(data, across, down, 4 * across, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image
