"""Contrast after WCAG 2.2, of two colours and of what is really painted on a picture."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

WORDS: Final = 4.5
LARGE_WORDS: Final = 3.0
PARTS: Final = 3.0
"""Least contrast of words, of large words, and of anything else that has to be seen (SC 1.4.3 and 1.4.11)."""
LARGE: Final = 24.0
LARGE_BOLD: Final = 18.66
"""Pixels from which words count as large: 18 points, or 14 points in bold."""
_BOLD: Final = 700


def luminance(colour: QColor) -> float:
    """Relative luminance of a colour, from 0 (black) to 1 (white)."""
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: QColor | str, other: QColor | str) -> float:
    """Contrast of two colours, from 1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def wanted(pixels: float, weight: int) -> float:
    """Least contrast of words of this size and weight."""
    large = pixels >= (LARGE_BOLD if weight >= _BOLD else LARGE)
    return LARGE_WORDS if large else WORDS


def colours_in(picture: QImage, area: QRect) -> list[str]:
    """The colours of the pixels in an area, most frequent first; soft edges of letters make many rare ones."""
    area = area.intersected(picture.rect())
    pixels = np.frombuffer(picture.constBits(), dtype=np.uint32).reshape(picture.height(), -1)
    cut = pixels[area.top() : area.bottom() + 1, area.left() : area.right() + 1]
    values, counts = np.unique(cut & 0xFFFFFF, return_counts=True)
    return [f"#{values[place]:06x}" for place in np.argsort(-counts)]


def painted_contrast(picture: QImage, area: QRect) -> float:
    """Contrast of what is drawn in an area with its ground: of the most frequent colour and the one that differs most.

    The one that differs most is the inside of a letter's stroke, where no soft edge mixes in the ground.
    """
    ground, *others = colours_in(picture, area)
    return max((ratio(ground, other) for other in others), default=1.0)


def edge_contrast(picture: QImage, area: QRect, beside: int = 4) -> float:
    """Contrast of a control's edge, or of all of it, with what lies beside it; dashes are looked for along the side."""
    ground = picture.pixelColor(area.left() - beside, area.center().y()).name()
    side = QRect(area.left(), area.top() + area.height() // 3, 10, area.height() // 3)
    return max(ratio(ground, colour) for colour in colours_in(picture, side))
