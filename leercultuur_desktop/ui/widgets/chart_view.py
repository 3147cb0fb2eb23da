"""A figure on the screen: drawn off the screen's thread, and again when the window changes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leercultuur_desktop.ui.background import Background

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[[tuple[float, float]], "Figure"]
"""Makes a figure of the given width and height in inches."""

_log = logging.getLogger(__name__)
_DEBOUNCE: Final = 120
_POINTS_PER_INCH: Final = 72.0


class ChartView(QWidget):
    """Shows the figure that `draw` makes; `drawn` is emitted each time a picture is ready.

    The figure's letters come out as large as this widget's own font: `base_points` is the size that the figure calls
    its normal text.
    """

    drawn = Signal()

    def __init__(self, background: Background, base_points: float = 10.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartView")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._background = background
        self._base_points = base_points
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

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as a figure likes to be; the layout decides."""
        return QSize(640, 560)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Smaller than this and the labels would lie on the lines."""
        return QSize(320, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw again once the window has its new size."""
        super().resizeEvent(event)
        if self._draw is not None:
            self._timer.start(_DEBOUNCE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show the picture, or in words why there is none."""
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.deviceIndependentSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        elif self._draw is not None:
            text = self.tr("Het plaatje lukt nu niet. De tabel zegt hetzelfde.") if self._failed else self.tr("Even…")
            painter.drawText(
                self.rect(), int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap.value), text
            )
        painter.end()

    def _render(self) -> None:
        draw = self._draw
        if draw is None or self.width() <= 1 or self.height() <= 1 or not self.isVisible():
            return
        self._wanted += 1
        ticket = self._wanted
        ratio = self.devicePixelRatioF()
        dots = self.fontInfo().pixelSize() * _POINTS_PER_INCH / self._base_points
        width, height = self.width(), self.height()

        def work() -> QImage | None:
            if ticket != self._wanted:  # a newer picture is already asked for
                return None
            return picture(draw, width, height, dots, ratio)

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

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Draw what was asked for while the page was out of sight."""
        if self._draw is not None:
            self._timer.start(0)


def picture(draw: Draw, width: int, height: int, dots: float, ratio: float) -> QImage:
    """The figure as an image of `width` by `height` logical pixels, with `dots` of them to an inch."""
    # Late: matplotlib takes 0.35 s to load, and the page should stand before that.
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = draw((width / dots, height / dots))
    figure.set_dpi(dots * ratio)
    figure.patch.set_alpha(0.0)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    across, down = canvas.get_width_height()
    data = bytes(canvas.buffer_rgba())
    image = QImage(data, across, down, 4 * across, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image
