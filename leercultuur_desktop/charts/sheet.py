"""A figure with one coordinate system in points, so that letters and lines can be placed to the hair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.lettering import BOLD, REGULAR, letters, text_width
from leercultuur_desktop.language.catalog import Words

POINTS: Final = 72.0
# Half the height between a capital and a small letter; the font's own line height is made for Arabic too.
_HALF_LETTER: Final = 0.33


@dataclass(frozen=True, slots=True)
class Sheet:
    """An empty figure, its one pair of axes (bounds in points, y upwards) and the scale of its letters."""

    figure: Figure
    axes: Axes
    width: float
    height: float
    scale: float

    def write(self, x: float, y: float, text: str, size: float, *, weight: int = REGULAR, **looks: object) -> Text:
        """Text at a place in points; `size` grows with the figure."""
        font = letters(size * self.scale, weight)
        return self.axes.text(x, y, text, fontproperties=font, **{"color": tokens.INK, **looks})  # type: ignore[arg-type]

    def middle(self, y: float, size: float) -> float:
        """The baseline for text of a size whose letters should look centred on `y`."""
        return y - _HALF_LETTER * size * self.scale


def empty_sheet(size_inches: tuple[float, float], design_inches: tuple[float, float]) -> Sheet:
    """A sheet of a size; letters keep the proportion they have at the size the figure was designed for."""
    figure = Figure(figsize=size_inches, facecolor="none")
    width, height = size_inches[0] * POINTS, size_inches[1] * POINTS
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_axis_off()
    axes.set_xlim(0, width)
    axes.set_ylim(0, height)
    scale = min(size_inches[0] / design_inches[0], size_inches[1] / design_inches[1])
    return Sheet(figure, axes, width, height, scale)


def mark_example(sheet: Sheet, words: Words) -> None:
    """The word that keeps an example from being taken for the real thing."""
    text = words.translate("Chart", "VOORBEELD")
    font = letters(10 * sheet.scale, BOLD)
    pad = 4 * sheet.scale
    wide, high = text_width(text, font) + 2 * pad, 10 * sheet.scale + 2 * pad
    x, y = sheet.width - wide - 2, sheet.height - high - 2
    sheet.axes.add_patch(
        Rectangle((x, y), wide, high, facecolor=tokens.PAPER, edgecolor=tokens.INK, linewidth=1.2 * sheet.scale)
    )
    sheet.write(x + wide / 2, sheet.middle(y + high / 2, 10), text, 10, weight=BOLD, ha="center")


def ruled_line(axes: Axes, points: Sequence[tuple[float, float]], colour: str, width: float, order: float) -> None:
    """A plain thin line through points."""
    axes.add_line(Line2D([x for x, _ in points], [y for _, y in points], color=colour, linewidth=width, zorder=order))
