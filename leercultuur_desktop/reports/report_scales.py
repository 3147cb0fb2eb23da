"""Scores on one scale from 1 to 5: dots with their interval, groups by shape as well as colour, and the target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.results import BlockResult
from leercultuur_desktop.reports.icons import draw_icon
from leercultuur_desktop.reports.paper import BOLD, REGULAR, TEXT_WIDTH, shortened

_SMALL: Final = 8.0
_LOWEST, _HIGHEST = 1, 5
_SIDE: Final = 3.8
_SHAPES: Final = {"": "disc", "o": "disc", "s": "square", "^": "triangle", "D": "diamond"}
RING: Final = "ring"


@dataclass(frozen=True, slots=True)
class Dot:
    """One score: where it stands, its shape and colour, and its interval where that is known."""

    score: float
    colour: str = tokens.INK
    shape: str = "disc"
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """A row on the scale: its dots, the last drawn on top, and `value` at its right; without dots the note."""

    name: str
    dots: Sequence[Dot] = ()
    value: str = ""
    icon: str = ""
    note: str = ""


def group_dot(group_id: str, block: BlockResult) -> Dot:
    """The dot of a group as the radar marks it; the block must be shown."""
    series = tokens.SERIES.get(group_id, tokens.SERIES["department"])
    return Dot(block.mean or 0.0, series.colour, _SHAPES.get(series.marker, "disc"), block.low, block.high)


class Scale(Flowable):
    """Rows of scores under each other; `joined` draws a line through the dots of a row, `arrow` gives it a head."""

    def __init__(
        self,
        rows: Sequence[ScaleRow],
        *,
        width: float = TEXT_WIDTH,
        left: float = 160.0,
        right: float = 34.0,
        step: float = 23.0,
        target: tuple[float, str] | None = None,
        joined: bool = False,
    ) -> None:
        super().__init__()
        self._rows, self._left, self._right, self._step = rows, left, right, step
        self._target, self._joined = target, joined
        self._head = 24.0 if target else 14.0
        self.width, self.height = width, step * len(rows) + self._head
        self.spaceAfter = 7

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its own width, a line a row."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the scale, then the rows."""
        top = self.height - self._head
        for score in range(_LOWEST, _HIGHEST + 1):
            self._upright(self._at(score), top, tokens.LINE)
            self._centred(self._at(score), top + 4, str(score))
        if self._target:
            self.canv.setDash(2, 2)
            self._upright(self._at(self._target[0]), top, tokens.SOFT_INK)
            self.canv.setDash()
            self._centred(self._at(self._target[0]), top + 15, self._target[1])
        for place, row in enumerate(self._rows):
            self._draw_row(row, top - self._step * (place + 0.5))

    def _at(self, score: float) -> float:
        return self._left + (score - _LOWEST) / (_HIGHEST - _LOWEST) * (self.width - self._left - self._right)

    def _upright(self, x: float, top: float, colour: str) -> None:
        self.canv.setStrokeColor(HexColor(colour))
        self.canv.setLineWidth(0.8)
        self.canv.line(x, 0, x, top)

    def _centred(self, x: float, y: float, words: str) -> None:
        self.canv.setFont(REGULAR, _SMALL)
        self.canv.setFillColor(HexColor(tokens.SOFT_INK))
        self.canv.drawCentredString(x, y, words)

    def _draw_row(self, row: ScaleRow, y: float) -> None:
        canvas, x = self.canv, 0.0
        if row.icon:
            draw_icon(canvas, row.icon, 0, y - 8, 16)
            x = 24.0
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.setFont(REGULAR, 10)
        canvas.drawString(x, y - 3.5, shortened(row.name, REGULAR, 10, self._left - x - 10))
        if not row.dots:
            self._draw_note(row.note, y)
            return
        if self._joined and len(row.dots) > 1:
            places = [self._at(one.score) for one in row.dots]
            canvas.setStrokeColor(HexColor(tokens.SOFT_INK))
            canvas.setLineWidth(1.1)
            canvas.line(min(places), y, max(places), y)
        for one in row.dots:
            draw_interval(canvas, one, self._at, y)
        for one in row.dots:
            draw_shape(canvas, one.shape, self._at(one.score), y, one.colour)
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.setFont(BOLD, 10.5)
        canvas.drawRightString(self.width, y - 4, row.value)

    def _draw_note(self, note: str, y: float) -> None:
        wide = stringWidth(note, REGULAR, 9)
        self.canv.setFillColor(HexColor(tokens.PAPER))
        self.canv.rect(self._left + 4, y - 6, wide + 8, 13, stroke=0, fill=1)
        self.canv.setFillColor(HexColor(tokens.SOFT_INK))
        self.canv.setFont(REGULAR, 9)
        self.canv.drawString(self._left + 8, y - 3, note)


def draw_interval(canvas: Any, dot: Dot, at: Any, y: float) -> None:
    """A soft bar where the score very probably lies."""
    if dot.low is None or dot.high is None or dot.high <= dot.low:
        return
    canvas.setFillColor(HexColor(tokens.LINE))
    canvas.rect(at(dot.low), y - 5, at(dot.high) - at(dot.low), 10, stroke=0, fill=1)


def draw_shape(canvas: Any, shape: str, x: float, y: float, colour: str) -> None:
    """A marker that is known by its shape too; a ring is open."""
    canvas.setFillColor(HexColor(tokens.PAPER if shape == RING else colour))
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(1.4)
    side = _SIDE
    if shape in {"disc", RING}:
        canvas.circle(x, y, side, stroke=1 if shape == RING else 0, fill=1)
        return
    corners = {
        "square": ((-side, -side), (side, -side), (side, side), (-side, side)),
        "triangle": ((-side * 1.15, -side), (side * 1.15, -side), (0, side * 1.2)),
        "diamond": ((0, -side * 1.3), (side * 1.3, 0), (0, side * 1.3), (-side * 1.3, 0)),
    }[shape]
    path = canvas.beginPath()
    path.moveTo(x + corners[0][0], y + corners[0][1])
    for over, up in corners[1:]:
        path.lineTo(x + over, y + up)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


class Key(Flowable):
    """What the shapes mean, on one line or more."""

    def __init__(self, entries: Sequence[tuple[str, str, str]], width: float = TEXT_WIDTH) -> None:
        super().__init__()
        self._entries = entries
        self._width = width
        self.spaceAfter = 4
        self._lines = self._in_lines()

    def _in_lines(self) -> list[list[tuple[float, tuple[str, str, str]]]]:
        lines: list[list[tuple[float, tuple[str, str, str]]]] = [[]]
        x = 0.0
        for entry in self._entries:
            wide = 26 + stringWidth(entry[2], REGULAR, 9)
            if lines[-1] and x + wide > self._width:
                lines.append([])
                x = 0.0
            lines[-1].append((x, entry))
            x += wide
        return lines

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """A line for as many entries as fit."""
        self.width, self.height = self._width, 14.0 * len(self._lines)
        return self.width, self.height

    def draw(self) -> None:
        """Draw each shape with its name."""
        for place, line in enumerate(self._lines):
            y = self.height - 14.0 * place - 8
            for x, (shape, colour, words) in line:
                draw_shape(self.canv, shape, x + 5, y, colour)
                self.canv.setFillColor(HexColor(tokens.INK))
                self.canv.setFont(REGULAR, 9)
                self.canv.drawString(x + 13, y - 3, words)
