"""One page of a preview: a white sheet that shows its picture once there is one."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from leercultuur_desktop import tokens


class PdfSheet(QWidget):
    """The page is named for screen readers, and described by its own text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pdfSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._image: QImage | None = None
        self._scale = 0.0

    @property
    def image(self) -> QImage | None:
        """Its picture, if it has one."""
        return self._image

    @property
    def weight(self) -> int:
        """How many bytes its picture takes."""
        return self._image.sizeInBytes() if self._image is not None else 0

    def shows(self, scale: float) -> bool:
        """Whether it shows a picture that was made for this scale."""
        return self._image is not None and abs(self._scale - scale) < 1e-9

    def show_image(self, image: QImage, scale: float, words: str) -> None:
        """Show the picture that was made for a scale, and the words that stand on it."""
        self._image, self._scale = image, scale
        self.setAccessibleDescription(words)
        self.update()

    def forget(self) -> None:
        """Drop the picture; the sheet is white until the next one."""
        self._image = None
        self.setAccessibleDescription("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, what stands on it, and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.PAPER))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(QColor(tokens.LINE), 1))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))
        painter.end()
