"""How large and in which colours the kiosk draws: worked out once from the screen and what the worker chose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.theme import Palette, palette, scaled

# Large first: one in three reads with difficulty, and most people never touch this button.
TEXT_STEPS: Final = (1.2, 1.4, 1.0)

_LEAN_GAPS: Final = 0.6
_LANDSCAPE: Final = (1440, 1080)
_PORTRAIT: Final = (1080, 1440)
_LEAST_SCALE: Final = 0.5
_USUAL_DPI: Final = 96.0
# Screens report nonsense now and then; outside this range the usual figure is the better guess.
_BELIEVABLE_DPI: Final = (60.0, 320.0)
_MILLIMETRES_AN_INCH: Final = 25.4
_SMALLEST_TOUCH: Final = 76
_LARGEST_TOUCH: Final = 100


@dataclass(frozen=True, slots=True)
class Look:
    """Scale, text size, contrast and shape of the screen.

    `touch` is the least height of what is tapped, in pixels.
    """

    scale: float = 1.0
    text: float = 1.0
    contrast: bool = False
    portrait: bool = False
    touch: int = _SMALLEST_TOUCH

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

    def text_px(self, size: float) -> int:
        """A length that grows with the text."""
        return scaled(size, self.scale * self.text)


def look_for(width: int, height: int, dpi: float, text: float, contrast: bool) -> Look:
    """The look for a window of this size; width counts too, so that narrow and upright screens fit."""
    portrait = height > width
    base = _PORTRAIT if portrait else _LANDSCAPE
    scale = max(_LEAST_SCALE, min(width / base[0], height / base[1]))
    if not _BELIEVABLE_DPI[0] <= dpi <= _BELIEVABLE_DPI[1]:
        dpi = _USUAL_DPI
    wanted = tokens.TOUCH_MILLIMETRES / _MILLIMETRES_AN_INCH * dpi
    # As far as the screen has room: a small sharp screen would otherwise be all buttons and no question.
    touch = min(max(wanted, _SMALLEST_TOUCH * scale), _LARGEST_TOUCH * scale)
    return Look(scale, text, contrast, portrait, round(touch))
