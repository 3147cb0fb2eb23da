"""A pen that begins where the reader begins: laid out once, a paper lies mirrored for who reads from the right."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.reports.icons import draw_icon
from leercultuur_desktop.reports.paper import REGULAR
from leercultuur_desktop.reports.script import RIGHT_TO_LEFT, as_drawn, lines_of, width_of


@dataclass(frozen=True, slots=True)
class Letters:
    """How words look: font, size in points, colour, and the distance from line to line as a share of the size."""

    size: float
    font: str = REGULAR
    colour: str = tokens.INK
    leading: float = 1.3

    @property
    def line(self) -> float:
        """The distance from line to line in points."""
        return self.size * self.leading


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws on a page of this width; every x is the distance from the edge where reading begins."""

    canvas: Canvas
    width: float
    language: str

    @property
    def mirrored(self) -> bool:
        """Whether reading begins at the right."""
        return self.language in RIGHT_TO_LEFT

    def lines(self, text: str, letters: Letters, width: float) -> list[str]:
        """The text in lines that fit."""
        return lines_of(text, self.language, letters.font, letters.size, width)

    def depth(self, text: str, letters: Letters, width: float) -> float:
        """How high a paragraph will be."""
        return len(self.lines(text, letters, width)) * letters.line

    def wide(self, text: str, letters: Letters) -> float:
        """How wide one line of text is."""
        return width_of(text, self.language, letters.font, letters.size)

    def write(self, x: float, y: float, text: str, letters: Letters) -> None:
        """One line, beginning at x, standing on y."""
        drawn = self._take(text, letters)
        if self.mirrored:
            self.canvas.drawRightString(self.width - x, y, drawn)
        else:
            self.canvas.drawString(x, y, drawn)

    def write_to(self, x: float, y: float, text: str, letters: Letters) -> None:
        """One line that ends at x."""
        self.write(x - self.wide(text, letters), y, text, letters)

    def centre(self, x: float, y: float, text: str, letters: Letters) -> None:
        """One line with its middle at x."""
        self.write(x - self.wide(text, letters) / 2, y, text, letters)

    def paragraph(self, x: float, top: float, width: float, text: str, letters: Letters) -> float:
        """Lines under one another; gives where the next thing may begin."""
        for line in self.lines(text, letters, width):
            top -= letters.line
            self.write(x, top + letters.line - letters.size, line, letters)
        return top

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        stroke: float = 0.0,
        radius: float = 0.0,
    ) -> None:
        """A box with its lower begin corner at (x, y); `stroke` is the width of an ink outline."""
        canvas, left = self.canvas, self._left(x, width)
        canvas.setLineWidth(stroke)
        canvas.setStrokeColor(HexColor(tokens.INK))
        if fill:
            canvas.setFillColor(HexColor(fill))
        canvas.roundRect(left, y, width, height, radius, stroke=int(stroke > 0), fill=int(bool(fill)))

    def line(self, x: float, y: float, width: float, *, colour: str = tokens.LINE, stroke: float = 0.7) -> None:
        """A level line."""
        left = self._left(x, width)
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(stroke)
        self.canvas.line(left, y, left + width, y)

    def upright(self, x: float, y: float, height: float) -> None:
        """A thin upright line."""
        left = self._left(x, 0.0)
        self.canvas.setStrokeColor(HexColor(tokens.LINE))
        self.canvas.setLineWidth(0.7)
        self.canvas.line(left, y, left, y + height)

    def icon(self, name: str, x: float, y: float, side: float, colour: str = tokens.INK) -> None:
        """A pictogram; it is never mirrored."""
        draw_icon(self.canvas, name, self._left(x, side), y, side, colour)

    def cross(self, x: float, y: float, side: float) -> None:
        """A cross of a pen in a square."""
        left, canvas = self._left(x, side), self.canvas
        canvas.setStrokeColor(HexColor(tokens.INK))
        canvas.setLineWidth(1.6)
        canvas.setLineCap(1)
        canvas.line(left, y, left + side, y + side)
        canvas.line(left, y + side, left + side, y)
        canvas.setLineCap(0)

    def _left(self, x: float, width: float) -> float:
        return self.width - x - width if self.mirrored else x

    def _take(self, text: str, letters: Letters) -> str:
        self.canvas.setFillColor(HexColor(letters.colour))
        self.canvas.setFont(letters.font, letters.size)
        return as_drawn(text, self.language)
