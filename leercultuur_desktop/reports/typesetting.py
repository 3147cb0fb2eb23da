"""Text set by hand in a column of its own: measured first, so that a card or poster can shrink until all of it fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.reports.paper import BOLD, REGULAR, SEMIBOLD

_STEP: Final = 0.97
_SMALLEST: Final = 0.3
_SQUEEZED: Final = 0.93

_TAG_PAD: Final = 0.62
_TAG_HIGH: Final = 1.44

Mark = Callable[[Canvas, float, float], None]
"""Draws one thing, given the left edge and the top of its column."""


def text_lines(text: str, font: str, size: float, width: float) -> list[str]:
    """The text in lines that fit a width."""
    return [str(line) for line in simpleSplit(text, font, size, width)]


@dataclass(frozen=True, slots=True)
class Tag:
    """A word in a box that tells where a text is from: `dark` is white on dark, the other has an outline only.

    It keeps its size where the text beside it shrinks: its letters are the smallest already.
    """

    text: str
    dark: bool
    size: float

    @property
    def width(self) -> float:
        """How wide the box is."""
        return stringWidth(self.text, REGULAR, self.size) + 2 * _TAG_PAD * self.size

    def draw(self, canvas: Canvas, x: float, baseline: float) -> None:
        """Draw the tag from its left edge, its word standing on the line's own baseline."""
        size, high = self.size, _TAG_HIGH * self.size
        # Shape as well as shade tells them apart: a photocopy may lose the shade.
        radius = size * 0.2 if self.dark else high / 2
        canvas.setStrokeColor(HexColor(tokens.SOFT_INK))
        canvas.setFillColor(HexColor(tokens.SOFT_INK))
        canvas.setLineWidth(0.6)
        canvas.roundRect(x, baseline - size * 0.37, self.width, high, radius, stroke=1, fill=int(self.dark))
        canvas.setFillColor(HexColor(tokens.PAPER if self.dark else tokens.INK))
        canvas.setFont(REGULAR, size)
        canvas.drawString(x + _TAG_PAD * size, baseline, self.text)


@dataclass
class Column:
    """A column of text under construction: `depth` is how far down it has come, `marks` what is to be drawn."""

    width: float
    scale: float = 1.0
    depth: float = 0.0
    marks: list[Mark] = field(default_factory=list)

    def gap(self, points: float) -> None:
        """White space, which shrinks along with the text."""
        self.depth += points * self.scale

    def write(
        self,
        text: str,
        size: float,
        *,
        font: str = REGULAR,
        leading: float = 1.28,
        colour: str = tokens.INK,
        indent: float = 0.0,
    ) -> None:
        """A paragraph; `indent` keeps room at its left."""
        actual, left = size * self.scale, indent * self.scale
        for line in text_lines(text, font, actual, self.width - left):
            self.depth += actual * leading
            self.marks.append(_line(line, font, actual, colour, left, self.depth - actual * (leading - 1.0)))

    def section(self, heading: str, text: str, size: float, tag: Tag) -> None:
        """A heading with a tag at its right and its text under it."""
        self._tag(tag, size)
        self.write(heading, size, font=SEMIBOLD)
        self.gap(1)
        self.write(text, size * 0.96, leading=1.27)

    def fact(self, heading: str, text: str, size: float, tag: Tag) -> None:
        """A heading with its short text behind it on the same line, and a tag at its right."""
        actual, top = size * self.scale, self.depth
        left = stringWidth(heading, SEMIBOLD, actual) + 0.6 * actual
        room = self.width - left - tag.width - 0.6 * actual
        self._tag(tag, size)
        self.write(heading, size, font=SEMIBOLD)
        words = " ".join(text.split())
        first = text_lines(words, REGULAR, actual, room)[0]
        self.marks.append(_line(first, REGULAR, actual, tokens.INK, left, top + actual))
        if rest := words[len(first) :].strip():
            self.write(rest, size)

    def _tag(self, tag: Tag, size: float) -> None:
        baseline = self.depth + size * self.scale

        def mark(canvas: Canvas, x: float, top: float) -> None:
            tag.draw(canvas, x + self.width - tag.width, top - baseline)

        self.marks.append(mark)

    def numbered(self, number: int, text: str, size: float) -> None:
        """A step: its number in a disc, its text beside it."""
        top, radius = self.depth, size * 0.85 * self.scale
        lines = len(text_lines(text, REGULAR, size * self.scale, self.width - size * 2.5 * self.scale))
        # One line of text stands level with the middle of its disc.
        self.depth += max(0.0, 2 * radius - size * 1.28 * self.scale) / 2 if lines == 1 else 0.0
        self.write(text, size, indent=size * 2.5)
        self.depth = max(self.depth, top + 2 * radius)
        self.marks.append(_disc(str(number), radius, size * 0.9 * self.scale, top))

    def chips(self, labels: list[str], size: float) -> None:
        """Short facts in rounded boxes, on one row where a little squeezing makes it so."""
        actual, pad, between = _chip_sizes(labels, size * self.scale, self.width)
        high = actual * 1.95
        x = 0.0
        for label in labels:
            wide = stringWidth(label, REGULAR, actual) + 2 * pad
            if x and x + wide > self.width:
                x = 0.0
                self.depth += high + between
            self.marks.append(_chip(label, actual, (x, self.depth), (wide, high)))
            x += wide + between
        self.depth += high

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw everything with the column's upper left corner at a place."""
        for mark in self.marks:
            mark(canvas, x, top)


def _chip_sizes(labels: list[str], size: float, width: float) -> tuple[float, float, float]:
    """Letters, room beside the words and room between the boxes: a little less where that saves a second row."""
    full, squeezed = (size, size * 0.9, size * 0.6), (size * _SQUEEZED, size * 0.52, size * 0.4)
    for letters, pad, between in (full, squeezed):
        needed = sum(stringWidth(label, REGULAR, letters) + 2 * pad + between for label in labels) - between
        if needed <= width:
            return letters, pad, between
    return full


def fitted(build: Callable[[float], Column], height: float) -> Column:
    """The column at the largest scale that fits the height; text is made smaller, never cut."""
    scale = 1.0
    column = build(scale)
    while column.depth > height and scale > _SMALLEST:
        scale *= _STEP
        column = build(scale)
    return column


def _line(text: str, font: str, size: float, colour: str, left: float, depth: float) -> Mark:
    def mark(canvas: Canvas, x: float, top: float) -> None:
        canvas.setFillColor(HexColor(colour))
        canvas.setFont(font, size)
        canvas.drawString(x + left, top - depth, text)

    return mark


def _disc(number: str, radius: float, size: float, depth: float) -> Mark:
    def mark(canvas: Canvas, x: float, top: float) -> None:
        middle = top - depth - radius
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.circle(x + radius, middle, radius, stroke=0, fill=1)
        canvas.setFillColor(HexColor(tokens.PAPER))
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(x + radius, middle - size * 0.36, number)

    return mark


def _chip(label: str, size: float, place: tuple[float, float], box: tuple[float, float]) -> Mark:
    def mark(canvas: Canvas, x: float, top: float) -> None:
        left, bottom = x + place[0], top - place[1] - box[1]
        canvas.setStrokeColor(HexColor(tokens.SOFT_INK))
        canvas.setLineWidth(0.6)
        canvas.roundRect(left, bottom, box[0], box[1], box[1] / 2, stroke=1, fill=0)
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.setFont(REGULAR, size)
        canvas.drawCentredString(left + box[0] / 2, bottom + box[1] / 2 - size * 0.34, label)

    return mark


def label_and_line(canvas: Canvas, label: str, x: float, y: float, width: float, size: float) -> None:
    """A line to write on, with what belongs there above it."""
    canvas.setFillColor(HexColor(tokens.SOFT_INK))
    canvas.setFont(REGULAR, size)
    canvas.drawString(x, y + size * 1.75, label)
    canvas.setStrokeColor(HexColor(tokens.INK))
    canvas.setLineWidth(0.8)
    canvas.line(x, y, x + width, y)
