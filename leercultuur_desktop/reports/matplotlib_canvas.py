"""Draws a matplotlib figure straight onto a page, so that lines stay lines and letters share the page's font."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Literal

from matplotlib.artist import Artist
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Rectangle
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.transforms import Transform
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from leercultuur_desktop.charts.frame import Chart, bare_figure

_CAPS: Final = {"butt": 0, "round": 1, "projecting": 2}
_JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}
_POINTS_AN_INCH: Final = 72


class PaperRenderer(RendererBase):
    """matplotlib's drawing orders in reportlab's words; one pixel is one point.

    Clipping is left out: our figures draw nothing outside themselves.
    """

    def __init__(self, canvas: Canvas, width: float, height: float) -> None:
        super().__init__()
        self._canvas = canvas
        self._size = (width, height)

    def get_canvas_width_height(self) -> tuple[float, float]:
        """The size of the figure in points."""
        return self._size

    def points_to_pixels(self, points: Any) -> Any:
        """A point is a pixel here."""
        return points

    def flipy(self) -> bool:
        """Both count y upwards."""
        return False

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Outline,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Draw and fill a path; points that are not there (NaN) leave a gap."""
        shape = self._canvas.beginPath()
        here = (0.0, 0.0)
        for points, code in path.iter_segments(transform, remove_nans=True, simplify=False):
            places = [float(number) for number in points]
            if code == Outline.MOVETO:
                shape.moveTo(*places)
            elif code == Outline.LINETO:
                shape.lineTo(*places)
            elif code == Outline.CURVE4:
                shape.curveTo(*places)
            elif code == Outline.CURVE3:
                shape.curveTo(*_cubic(here, places))
            elif code == Outline.CLOSEPOLY:
                shape.close()
            here = (places[-2], places[-1])
        self._canvas.saveState()
        stroke = self._set_pen(gc)
        fill = self._set_brush(gc, rgbFace)
        if stroke or fill:
            self._canvas.drawPath(shape, stroke=int(stroke), fill=int(fill))
        self._canvas.restoreState()

    def _set_pen(self, gc: GraphicsContextBase) -> bool:
        width = gc.get_linewidth()
        colour: Any = gc.get_rgb()
        red, green, blue, *alpha = colour
        if not width or (alpha and not alpha[0]):
            return False
        self._canvas.setLineWidth(float(width))
        self._canvas.setStrokeColorRGB(red, green, blue)
        opacity = gc.get_alpha() if gc.get_forced_alpha() or not alpha else alpha[0]
        if opacity < 1:
            self._canvas.setStrokeAlpha(opacity)
        self._canvas.setLineCap(_CAPS[str(gc.get_capstyle())])
        self._canvas.setLineJoin(_JOINS[str(gc.get_joinstyle())])
        pattern: Any = gc.get_dashes()
        offset, dashes = pattern
        if dashes is not None:
            self._canvas.setDash([float(one) for one in dashes], float(offset or 0))
        return True

    def _set_brush(self, gc: GraphicsContextBase, face: Any) -> bool:
        if face is None:
            return False
        red, green, blue, *alpha = (float(one) for one in face)
        opacity = gc.get_alpha() if gc.get_forced_alpha() or not alpha else alpha[0]
        if not opacity:
            return False
        self._canvas.setFillColorRGB(red, green, blue)
        if opacity < 1:
            self._canvas.setFillAlpha(opacity)
        return True

    def draw_text(  # noqa: PLR0913, PLR0917 - matplotlib's own order
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: ARG002 - no formulas on our paper
        mtext: Any = None,  # noqa: ARG002 - matplotlib's own name
    ) -> None:
        """Write text as text, in the page's own copy of the font."""
        colour: Any = gc.get_rgb()
        red, green, blue, *_ = colour
        self._canvas.saveState()
        self._canvas.setFillColorRGB(red, green, blue)
        self._canvas.translate(float(x), float(y))
        self._canvas.rotate(angle)
        self._canvas.setFont(_font_name(prop), prop.get_size_in_points())
        self._canvas.drawString(0, 0, s)
        self._canvas.restoreState()

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: Any,  # noqa: ARG002 - no formulas on our paper
    ) -> tuple[float, float, float]:
        """The room that text takes, by reportlab's own measure."""
        name, size = _font_name(prop), prop.get_size_in_points()
        ascent, descent = pdfmetrics.getAscentDescent(name, size)
        return pdfmetrics.stringWidth(s, name, size), ascent - descent, -descent


def _font_name(prop: FontProperties) -> str:
    # The figures name their font by file, and reportlab knows it by that file's stem.
    return Path(str(prop.get_file())).stem


def _cubic(start: tuple[float, float], places: list[float]) -> tuple[float, ...]:
    (x0, y0), (xc, yc, x1, y1) = start, places
    return (x0 + 2 / 3 * (xc - x0), y0 + 2 / 3 * (yc - y0), x1 + 2 / 3 * (xc - x1), y1 + 2 / 3 * (yc - y1), x1, y1)


def draw_figure(canvas: Canvas, figure: Figure, x: float, y: float) -> None:
    """Draw a figure of ours with its lower left corner at a place.

    Boxes and words are nearly all that a figure is made of. They go to the page without matplotlib's own drawing,
    which takes three times as long as reportlab's.
    """
    figure.set_dpi(_POINTS_AN_INCH)
    width, height = (float(inches) * _POINTS_AN_INCH for inches in figure.get_size_inches())
    canvas.saveState()
    canvas.translate(x, y)
    renderer = PaperRenderer(canvas, width, height)
    for artist in sorted(figure.artists, key=Artist.get_zorder):
        if type(artist) is Rectangle:
            _draw_box(canvas, artist, _corner(artist))
        elif type(artist) is Text:
            _write_words(canvas, artist, _corner(artist))
        else:
            artist.draw(renderer)
    canvas.restoreState()


def _corner(artist: Artist) -> tuple[float, float]:
    """Where the lower left corner of an artist's sheet lies; a sheet only moves, it never turns or stretches."""
    matrix = Artist.get_transform(artist).get_matrix()
    return float(matrix[0, 2]), float(matrix[1, 2])


def _draw_box(canvas: Canvas, box: Rectangle, corner: tuple[float, float]) -> None:
    face: Any = box.get_facecolor()
    width = box.get_linewidth()
    x, y = box.get_xy()
    if face[3] < 1:
        canvas.saveState()
        canvas.setFillAlpha(face[3])
    canvas.setFillColorRGB(*face[:3])
    if width:
        canvas.setStrokeColorRGB(*box.get_edgecolor()[:3])
        canvas.setLineWidth(width)
    size = (box.get_width(), box.get_height())
    canvas.rect(corner[0] + x, corner[1] + y, *size, stroke=int(width > 0), fill=int(face[3] > 0))
    if face[3] < 1:
        canvas.restoreState()


def _write_words(canvas: Canvas, words: Text, corner: tuple[float, float]) -> None:
    size, (x, y) = float(words.get_fontsize()), words.get_position()
    name = _font_name(words.get_fontproperties())
    baseline = corner[1] + float(y)
    upright = words.get_verticalalignment()
    if upright != "baseline":
        ascent, descent = pdfmetrics.getAscentDescent(name, size)
        baseline -= ascent if upright == "top" else descent
    canvas.setFillColorRGB(*to_rgb(words.get_color()))
    canvas.setFont(name, size)
    write = {"left": canvas.drawString, "center": canvas.drawCentredString, "right": canvas.drawRightString}
    write[words.get_horizontalalignment()](corner[0] + float(x), baseline, words.get_text())


class ChartOnPaper(Flowable):
    """A chart in the flow of a text, drawn when its page is."""

    def __init__(self, chart: Chart, space_after: float = 7.0) -> None:
        super().__init__()
        self._chart = chart
        self.width, self.height = chart.width, chart.height
        self.spaceAfter = space_after

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The chart's own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it where the flow has come to."""
        draw_figure(self.canv, bare_figure(self._chart), 0, 0)


class FigureOnPaper(Flowable):
    """A figure in the flow of a text."""

    def __init__(self, figure: Figure, align: Literal["LEFT", "CENTER", "RIGHT"] = "LEFT") -> None:
        super().__init__()
        self._figure = figure
        self.hAlign = align
        self.width, self.height = (float(inches) * _POINTS_AN_INCH for inches in figure.get_size_inches())

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The figure's own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it where the flow has come to."""
        draw_figure(self.canv, self._figure, 0, 0)
