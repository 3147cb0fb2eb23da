"""The program's own line icons, drawn in any colour and size that a widget asks for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from leercultuur_desktop import paths

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `resources/icons/<name>.svg` in one colour, `size` logical pixels square.

    `ratio` is the device pixel ratio of the screen it is for. A missing icon raises FileNotFoundError.
    """
    key = f"{name} {colour} {size} {ratio}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):  # a page asks for the same sign many times, and each takes a quarter of a ms
        return drawn
    pixmap = QPixmap(max(1, round(size * ratio)), max(1, round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: str, size: int) -> QIcon:
    """The same as an icon for a button, sharp on screens with twice the pixels too."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - 3 ms that the kiosk's first picture needn't pay

    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(icon_pixmap(name, colour, size, ratio))
    return result


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
