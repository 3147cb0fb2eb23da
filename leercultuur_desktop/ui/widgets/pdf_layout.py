"""Where the pages of a preview lie: one below the other, or as many beside each other as fit whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRect, QSize, QSizeF

from leercultuur_desktop.ui.widgets.pdf_pages import POINTS_PER_INCH

DOTS_PER_INCH: Final = 96
"""At 100% a page is as large as the screen thinks paper is."""
GAP: Final = 16
_LARGEST: Final = 3.0
_SMALLEST: Final = 0.1


class Fit(StrEnum):
    """How large the pages are: whole, as wide as there is room, or as chosen."""

    PAGE = "page"
    WIDTH = "width"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of the pages in an area of `size`; `zoom` is 1 where a page is as large as on paper."""

    places: tuple[QRect, ...]
    size: QSize
    zoom: float
    columns: int


def laid_out(pages: Sequence[QSizeF], room: QSize, fit: Fit, zoom: float = 1.0) -> Layout:
    """The layout of pages (sizes in points) in a window of `room`; `zoom` counts only where the size was chosen."""
    dots = DOTS_PER_INCH / POINTS_PER_INCH
    wide = max((page.width() * dots for page in pages), default=1.0)
    high = max((page.height() * dots for page in pages), default=1.0)
    across, down = (max(1, length - 2 * GAP) for length in (room.width(), room.height()))
    if fit is Fit.CHOSEN:
        factor = min(_LARGEST, max(_SMALLEST, zoom))
    else:
        factor = max(_SMALLEST, across / wide if fit is Fit.WIDTH else min(across / wide, down / high))
    boxes = [QSize(round(page.width() * dots * factor), round(page.height() * dots * factor)) for page in pages]
    broad = round(wide * factor)
    columns = max(1, min(len(boxes), (across + GAP) // (broad + GAP))) if fit is Fit.PAGE else 1
    return _placed(boxes, room, broad, columns, factor)


def _placed(boxes: Sequence[QSize], room: QSize, broad: int, columns: int, zoom: float) -> Layout:
    full = max(room.width(), columns * broad + (columns - 1) * GAP + 2 * GAP)
    left = (full - columns * broad - (columns - 1) * GAP) // 2
    places: list[QRect] = []
    top = GAP
    for start in range(0, len(boxes), columns):
        row = boxes[start : start + columns]
        for column, box in enumerate(row):
            x = left + column * (broad + GAP) + (broad - box.width()) // 2
            places.append(QRect(x, top, box.width(), box.height()))
        top += max(box.height() for box in row) + GAP
    if places and top < room.height():  # what fits lies in the middle
        shift = (room.height() - top) // 2
        places = [place.translated(0, shift) for place in places]
        top = room.height()
    return Layout(tuple(places), QSize(full, top), zoom, columns)
