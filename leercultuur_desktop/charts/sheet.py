"""A figure with one coordinate system in points, so that letters and lines can be placed to the hair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.lettering import BOLD, REGULAR, letters, text_outline, text_width
from leercultuur_desktop.language.catalog import Words

Point = tuple[float, float]

POINTS: Final = 72.0
_SHARE_LEFT: Final = {"left": 0.0, "center": 0.5, "right": 1.0}
"""How much of a text lies left of its place."""
# Half the height between a capital and a small letter; the font's own line height is made for Arabic too.
_HALF_LETTER: Final = 0.33


@dataclass(frozen=True, slots=True)
class Sheet:
    """An empty figure, measured in points with y upwards, and the scale of its letters.

    It has no axes: matplotlib's would cost a tenth of a second's drawing for ticks and edges that nobody sees.
    """

    figure: Figure
    points: Transform
    width: float
    height: float
    scale: float
    outlines: bool = False
    """Draw letters from outlines that are kept: five times as fast, and nothing for a file whose text is searched."""

    def add(self, artist: Artist) -> None:
        """Put a line, shape or text on the sheet, its places in points."""
        artist.set_transform(self.points)
        self.figure.add_artist(artist, clip=False)

    def write(self, x: float, y: float, text: str, size: float, *, weight: int = REGULAR, **looks: object) -> Text:
        """Text at a place in points; `size` grows with the figure."""
        font = letters(size * self.scale, weight)
        kind = _OutlinedText if self.outlines else Text
        written = kind(x, y, text, fontproperties=font, **{"color": tokens.INK, **looks})  # type: ignore[arg-type]
        self.add(written)
        return written

    def write_on_patch(
        self, at: Point, text: str, size: float, *, colour: str, order: float, weight: int = REGULAR, ha: str = "right"
    ) -> None:
        """Text that stays readable on the lines it lies over: a pale patch is under it."""
        wide, high = text_width(text, letters(size * self.scale, weight)), size * self.scale
        left, edge = at[0] - _SHARE_LEFT[ha] * wide, 1.2 * self.scale
        box = (left - edge, at[1] - 0.22 * high - edge)
        self.add(
            Rectangle(
                box,
                wide + 2 * edge,
                1.05 * high + 2 * edge,
                facecolor=tokens.PAPER,
                alpha=0.8,
                linewidth=0,
                zorder=order - 0.5,
            )
        )
        self.write(*at, text, size, weight=weight, ha=ha, color=colour, zorder=order)

    def middle(self, y: float, size: float) -> float:
        """The baseline for text of a size whose letters should look centred on `y`."""
        return y - _HALF_LETTER * size * self.scale


class _OutlinedText(Text):
    """One line of text, placed by its baseline, as a filled shape; laying letters out anew takes most of a redraw."""

    def draw(self, renderer: RendererBase) -> None:
        """Fill the outline at the text's place."""
        size, colour = float(self.get_fontsize()), to_rgba(self.get_color())
        shape, wide = text_outline(self.get_text(), str(self.get_fontproperties().get_file()))
        x, y = self.get_position()
        left = float(x) - _SHARE_LEFT[self.get_horizontalalignment()] * wide * size
        pen = renderer.new_gc()
        pen.set_foreground(colour, isRGBA=True)
        pen.set_linewidth(0)
        renderer.draw_path(pen, shape, Affine2D().scale(size).translate(left, float(y)) + self.get_transform(), colour)
        pen.restore()


def empty_sheet(
    size_inches: tuple[float, float], design_inches: tuple[float, float], *, outlines: bool = False
) -> Sheet:
    """A sheet of a size; letters keep the proportion they have at the size the figure was designed for."""
    figure = Figure(figsize=size_inches, facecolor="none")
    width, height = size_inches[0] * POINTS, size_inches[1] * POINTS
    points = Affine2D().scale(1 / POINTS) + figure.dpi_scale_trans
    scale = min(size_inches[0] / design_inches[0], size_inches[1] / design_inches[1])
    return Sheet(figure, points, width, height, scale, outlines)


def inner_sheet(sheet: Sheet, corner: Point, size: Point) -> Sheet:
    """A part of a sheet as a sheet of its own, from its lower left corner and with its width and height in points."""
    points = Affine2D().translate(*corner) + sheet.points
    return Sheet(sheet.figure, points, *size, sheet.scale, sheet.outlines)


def mark_example(sheet: Sheet, words: Words) -> None:
    """The word that keeps an example from being taken for the real thing."""
    text = words.translate("Chart", "VOORBEELD")
    font = letters(10 * sheet.scale, BOLD)
    pad = 4 * sheet.scale
    wide, high = text_width(text, font) + 2 * pad, 10 * sheet.scale + 2 * pad
    x, y = sheet.width - wide - 2, sheet.height - high - 2
    sheet.add(Rectangle((x, y), wide, high, facecolor=tokens.PAPER, edgecolor=tokens.INK, linewidth=1.2 * sheet.scale))
    sheet.write(x + wide / 2, sheet.middle(y + high / 2, 10), text, 10, weight=BOLD, ha="center")


def ruled_lines(sheet: Sheet, lines: Sequence[Sequence[Point]], colour: str, width: float, order: float) -> None:
    """Plain thin lines, each through points of its own, as one shape."""
    paths = [Outline(points) for points in lines]
    whole = Outline.make_compound_path(*paths)
    sheet.add(PathPatch(whole, facecolor="none", edgecolor=colour, linewidth=width, zorder=order))
