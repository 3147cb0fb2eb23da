"""How large and in which colours the kiosk draws: worked out once from the screen and what the worker chose."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot
from typing import Final

from PySide6.QtGui import QScreen

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.theme import Palette, palette, scaled

# Large first: one in three reads with difficulty, and most people never touch this button.
TEXT_STEPS: Final = (1.2, 1.4, 1.0)

_LEAN_GAPS: Final = 0.6
_LEAN_BELOW: Final = 0.8
_SIDE: Final = 72
_SIDE_UPRIGHT: Final = 48
_LANDSCAPE: Final = (1440, 1080)
_PORTRAIT: Final = (1080, 1440)
_LEAST_SCALE: Final = 0.5
_USUAL_DPI: Final = 96.0
# Screens report nonsense now and then; outside this range the usual figure is the better guess.
_BELIEVABLE_DPI: Final = (60.0, 320.0)
_MILLIMETRES_AN_INCH: Final = 25.4
_SMALLEST_TOUCH: Final = 76
_LARGEST_TOUCH: Final = 118
_SMALLEST_APART: Final = 12
_LARGEST_APART: Final = 24


@dataclass(frozen=True, slots=True)
class Look:
    """Scale, text size, contrast and shape of the screen.

    `touch` is the least size of what is tapped and `apart` the least room between two such things; `width` and `height`
    are the screen's; all in pixels.
    """

    scale: float = 1.0
    text: float = 1.0
    contrast: bool = False
    portrait: bool = False
    touch: int = _SMALLEST_TOUCH
    apart: int = _SMALLEST_APART
    width: int = 1920
    height: int = 1080

    @property
    def colours(self) -> Palette:
        """The colours to paint with."""
        return palette(self.contrast)

    def px(self, size: float) -> int:
        """A length at 1080 lines, on this screen."""
        return scaled(size, self.scale)

    def gap(self, size: float) -> int:
        """Room between parts; it makes way when the text is at its largest."""
        return self.px(size * (_LEAN_GAPS if self.text > TEXT_STEPS[0] else 1))

    def between(self, size: float) -> int:
        """Room between parts that are tapped; it never makes way."""
        return max(self.apart, self.px(size))

    @property
    def side(self) -> int:
        """Room at either side of a page."""
        return self.px(_SIDE_UPRIGHT if self.portrait else _SIDE)

    @property
    def content(self) -> int:
        """How wide a page is between its sides."""
        return self.width - 2 * self.side

    @property
    def lean(self) -> bool:
        """Whether room is so scarce that signs and gaps make way for words."""
        return not self.portrait and (self.text > TEXT_STEPS[0] or self.scale < _LEAN_BELOW)

    def text_px(self, size: float) -> int:
        """A length that grows with the text."""
        return scaled(size, self.scale * self.text)


def dots_per_inch(screen: QScreen, inches: float | None) -> float:
    """Pixels per inch: by the screen's diagonal in inches that the owner gave, else what the screen reports."""
    if inches:
        size = screen.geometry()
        return hypot(size.width(), size.height()) / inches
    return believable(screen.physicalDotsPerInch())


def believable(dpi: float) -> float:
    """What a screen reports; the usual figure in place of nonsense."""
    return dpi if _BELIEVABLE_DPI[0] <= dpi <= _BELIEVABLE_DPI[1] else _USUAL_DPI


def look_for(width: int, height: int, dpi: float, text: float, contrast: bool) -> Look:
    """The look for a window of this size in pixels, of which `dpi` go into an inch.

    Width counts too, so that narrow and upright screens fit.
    """
    portrait = height > width
    base = _PORTRAIT if portrait else _LANDSCAPE
    scale = max(_LEAST_SCALE, min(width / base[0], height / base[1]))
    # As far as the screen has room: a small sharp screen would otherwise be all buttons and no question. What is left,
    # 84 of 768 lines, is still 20 mm on a screen of 12 inch.
    touch = _millimetres(tokens.TOUCH_MILLIMETRES, dpi, _SMALLEST_TOUCH * scale, _LARGEST_TOUCH * scale)
    apart = _millimetres(tokens.TOUCH_GAP_MILLIMETRES, dpi, _SMALLEST_APART * scale, _LARGEST_APART * scale)
    return Look(scale, text, contrast, portrait, touch, apart, width, height)


def _millimetres(wanted: float, dpi: float, least: float, most: float) -> int:
    return ceil(min(max(wanted / _MILLIMETRES_AN_INCH * dpi, least), most))
