"""Pieces that only the report is built from: tiles, key figures, cards side by side, columns, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepInFrame, Spacer, Table, TableStyle

from leercultuur_desktop import tokens
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.icons import draw_icon
from leercultuur_desktop.reports.paper import BOLD, PAGE_HEIGHT, REGULAR, SEMIBOLD, SUBHEADING, TEXT_WIDTH, style, text
from leercultuur_desktop.reports.pieces import BUTT
from leercultuur_desktop.reports.typesetting import text_lines

_FIGURE: Final = style(25, BOLD, leading=29)
_FIGURE_TEXT: Final = style(9.5, leading=12.5)
_OVER_TABLE: Final = style(11.5, SEMIBOLD, spaceBefore=8, spaceAfter=3)
_SOME_ROWS: Final = 150.0
_MOST_LINES: Final = 9
GUTTER: Final = 14.0
HALF: Final = (TEXT_WIDTH - GUTTER) / 2


def one_page(story: Sequence[Flowable]) -> KeepInFrame:
    """A story that is made smaller rather than run over its page."""
    return KeepInFrame(TEXT_WIDTH, PAGE_HEIGHT - 1, list(story), mode="shrink")


def columns(cells: Sequence[Sequence[Flowable]], widths: Sequence[float], gutter: float = GUTTER) -> Table:
    """Texts beside each other, their tops level."""
    row = [list(cell) for cell in cells]
    table = Table([row], colWidths=[wide + gutter for wide in widths[:-1]] + [widths[-1]], hAlign="LEFT")
    table.setStyle(TableStyle([*_BARE, ("RIGHTPADDING", (0, 0), (-2, -1), gutter)]))
    return table


_BARE: Final[list[Any]] = [
    # Else reportlab names its own font for a cell that holds no text of its own.
    ("FONT", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]


def key_figures(figures: Sequence[tuple[str, str]], *, space_after: float = 8) -> Table:
    """Large figures side by side, each with what it is under it."""
    gutter = 10.0
    wide = (TEXT_WIDTH - gutter * (len(figures) - 1)) / len(figures)
    cells: list[Any] = []
    widths: list[float] = []
    looks: list[Any] = [*_BARE]
    for figure, meaning in figures:
        if cells:
            cells.append("")
            widths.append(gutter)
        place = len(cells)
        cells.append([text(figure, _FIGURE), text(meaning, _FIGURE_TEXT)])
        widths.append(wide)
        looks += [
            ("BACKGROUND", (place, 0), (place, 0), HexColor(tokens.GROUND)),
            ("LINEABOVE", (place, 0), (place, 0), 2.5, HexColor(tokens.ACTION), BUTT),
            ("LEFTPADDING", (place, 0), (place, 0), 10),
            ("RIGHTPADDING", (place, 0), (place, 0), 8),
            ("TOPPADDING", (place, 0), (place, 0), 5),
            ("BOTTOMPADDING", (place, 0), (place, 0), 8),
        ]
    table = Table([cells], colWidths=widths, hAlign="LEFT", spaceBefore=2, spaceAfter=space_after)
    table.setStyle(TableStyle(looks))
    return table


def card_row(cards: Sequence[tuple[Sequence[Flowable], str]]) -> Table:
    """Two cards in small, equally high: each framed, with its block's colour on top."""
    cells: list[Any] = []
    looks: list[Any] = [*_BARE]
    for content, colour in cards:
        cells += [""] if cells else []
        here = (len(cells), 0)
        cells.append(list(content))
        looks += [
            ("BOX", here, here, 0.7, HexColor(tokens.SOFT_INK)),
            ("LINEABOVE", here, here, 5, HexColor(colour), BUTT),
            ("LEFTPADDING", here, here, 10),
            ("RIGHTPADDING", here, here, 8),
            ("TOPPADDING", here, here, 8),
            ("BOTTOMPADDING", here, here, 5),
        ]
    table = Table([cells], colWidths=[HALF, GUTTER, HALF][: len(cells)], hAlign="LEFT", spaceAfter=8)
    table.setStyle(TableStyle(looks))
    return table


class BlockTiles(Flowable):
    """The six blocks in a row, each by its pictogram, colour and name, with the page where it stands."""

    _GAP: Final = 8.0

    def __init__(self, tiles: Sequence[tuple[str, str, str, str]], *, pages: bool) -> None:
        super().__init__()
        self._tiles, self._pages = tiles, pages
        self._side = (TEXT_WIDTH - self._GAP * (len(tiles) - 1)) / len(tiles)
        self.width, self.height = TEXT_WIDTH, self._side + 30.0
        self.spaceAfter = 10

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As wide as the text."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the tiles; a tap on one goes to its page."""
        canvas: Any = self.canv
        side = self._side
        for place, (icon, name, colour, target) in enumerate(self._tiles):
            x, bottom = place * (side + self._GAP), self.height - side
            canvas.setFillColor(HexColor(colour))
            canvas.roundRect(x, bottom, side, side, 8, stroke=0, fill=1)
            draw_icon(canvas, icon, x + side * 0.27, bottom + side * 0.27, side * 0.46, tokens.PAPER)
            canvas.setFillColor(HexColor(tokens.INK))
            canvas.setFont(SEMIBOLD, 8.5)
            for line, words in enumerate(text_lines(name, SEMIBOLD, 8.5, side)[:2]):
                canvas.drawString(x, bottom - 12 - 11 * line, words)
            if self._pages:
                canvas.setFillColor(HexColor(tokens.PAPER))
                canvas.draw_page_of(target, x + side - 7, bottom + 6, 9, colour=tokens.PAPER)
                canvas.linkRect("", f"to-{target}", (x, 0, x + side, self.height), relative=1, thickness=0)


class ContentsLine(Flowable):
    """A part of the report with the page where it begins; a tap on it goes there."""

    _HIGH: Final = 20.0

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.width, self.height = TEXT_WIDTH, self._HIGH

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """One line."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the name, dots, and the page."""
        canvas: Any = self.canv
        size = 10.5
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.setFont(REGULAR, size)
        canvas.drawString(0, 6, self._words)
        canvas.setStrokeColor(HexColor(tokens.SOFT_INK))
        canvas.setLineWidth(0.8)
        canvas.setLineCap(1)
        canvas.setDash([0.1, 4])
        canvas.line(stringWidth(self._words, REGULAR, size) + 6, 7, self.width - 26, 7)
        canvas.setDash()
        canvas.setLineCap(0)
        canvas.draw_page_of(self._words, self.width, 6, size)
        canvas.linkRect("", f"to-{self._words}", (0, 0, self.width, self._HIGH), relative=1, thickness=0)


class FillingLines(Flowable):
    """A heading and lines for a pen in what is left of the page, `most` at most; nothing where no two lines fit.

    Heading and lines are one piece: a heading of its own would be kept with what follows, and measured without a page.
    """

    _STEP: Final = 25.0
    _HEAD: Final = 26.0

    def __init__(self, heading: str, most: int) -> None:
        super().__init__()
        self._heading, self._most = heading, most
        self._count = 0
        self.width, self.height = TEXT_WIDTH, 0.0

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """As many as there is room for."""
        fitting = min(self._most, int((height - self._HEAD) / self._STEP))
        self._count = fitting if fitting > 1 else 0
        self.height = self._HEAD + self._count * self._STEP if self._count else 0.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines."""
        if not self._count:
            return
        self.canv.setFillColor(HexColor(tokens.INK))
        self.canv.setFont(SEMIBOLD, SUBHEADING.fontSize)
        self.canv.drawString(0, self.height - 20, self._heading)
        self.canv.setStrokeColor(HexColor(tokens.SOFT_INK))
        self.canv.setLineWidth(0.5)
        for place in range(self._count):
            self.canv.line(0, place * self._STEP + 1, self.width, place * self._STEP + 1)


def notes(words: Words) -> FillingLines:
    """Room for a pen in what is left of a page."""
    return FillingLines(words.translate("Report", "Onze aantekeningen"), _MOST_LINES)


class Meter(Flowable):
    """A share as a bar in a frame; nothing where the share is not known."""

    def __init__(self, share: float | None, width: float) -> None:
        super().__init__()
        self._share = share
        self.width, self.height = width, 7.0
        self.hAlign = "RIGHT"

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bar; more answers than people fill it and no more."""
        if self._share is None:
            return
        self.canv.setFillColor(HexColor(tokens.ACTION))
        self.canv.rect(0, 0, self.width * min(self._share, 1.0), self.height, stroke=0, fill=1)
        self.canv.setStrokeColor(HexColor(tokens.SOFT_INK))
        self.canv.setLineWidth(0.6)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=0)


class Rule(Flowable):
    """A short thick line, as an accent above a title."""

    def __init__(self, width: float = 48.0, thickness: float = 4.0, after: float = 14.0) -> None:
        super().__init__()
        self._wide, self._thick, self._after = width, thickness, after

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The line and the room under it."""
        return self._wide, self._thick + self._after

    def draw(self) -> None:
        """Draw it."""
        self.canv.setFillColor(HexColor(tokens.ACTION))
        self.canv.rect(0, self._after, self._wide, self._thick, stroke=0, fill=1)


def over_a_table(heading: str) -> list[Flowable]:
    """A heading over a table that may run over pages: with room for some rows under it, not for all of them."""
    return [CondPageBreak(_SOME_ROWS), text(heading, _OVER_TABLE)]


def gap(points: float) -> Spacer:
    """White space."""
    return Spacer(1, points)
