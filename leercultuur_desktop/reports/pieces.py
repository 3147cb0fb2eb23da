"""Small drawings in the flow of a report: headings with bookmarks, block bands, score lines, share bars, boxes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from leercultuur_desktop import tokens
from leercultuur_desktop.reports.icons import draw_icon
from leercultuur_desktop.reports.paper import (
    BODY,
    BOLD,
    CELL,
    CELL_BOLD,
    REGULAR,
    SEMIBOLD,
    TEXT_WIDTH,
    PaperCanvas,
    plain,
)

BUTT: Final = 0
"""A line's end that keeps to its cell; reportlab's own is round and sticks out."""
_BAR: Final = 4.0


class Heading(Paragraph):
    """A heading that can be found in the reader's list of bookmarks."""

    def __init__(self, words: str, look: ParagraphStyle, level: int = 0) -> None:
        super().__init__(plain(words), look)
        self._words = words
        self._level = level

    def draw(self) -> None:
        """Leave a bookmark, then write the heading."""
        add_bookmark(self.canv, self._words, self._level, self.height)
        super().draw()


def add_bookmark(canvas: object, words: str, level: int, height: float) -> None:
    """A bookmark at the place where the canvas is drawing."""
    key = f"{canvas.getPageNumber()}-{words}"  # type: ignore[attr-defined]
    canvas.bookmarkHorizontal(key, 0, height + 6)  # type: ignore[attr-defined]
    if isinstance(canvas, PaperCanvas):
        canvas.note_place(words, height + 6)
    canvas.addOutlineEntry(words, key, level)  # type: ignore[attr-defined]


class BlockBand(Flowable):
    """The coloured band that opens a block's part: pictogram and name, and a bookmark."""

    def __init__(self, icon: str, name: str, colour: str, *, space_before: float = 0.0) -> None:
        super().__init__()
        self._icon, self._name, self._colour = icon, name, colour
        self.width, self.height = TEXT_WIDTH, 32.0
        self.spaceBefore, self.spaceAfter = space_before, 8
        self.keepWithNext = 1

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As wide as the text."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the band."""
        add_bookmark(self.canv, self._name, 1, self.height)
        self.canv.setFillColor(HexColor(self._colour))
        self.canv.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)
        draw_icon(self.canv, self._icon, 11, 6, 20, tokens.PAPER)
        self.canv.setFillColor(HexColor(tokens.PAPER))
        self.canv.setFont(BOLD, 14)
        self.canv.drawString(42, 11, self._name)


class ShareBar(Flowable):
    """Three shares side by side, from light to dark, with what they are under them."""

    def __init__(self, shares: Sequence[tuple[float, str, str]]) -> None:
        super().__init__()
        self._shares = shares
        self.width, self.height = TEXT_WIDTH, 32.0
        self.spaceAfter = 5

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As wide as the text."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the parts and the key."""
        x, key = 0.0, 0.0
        colours = (tokens.ANSWER_COLOURS[0], tokens.ANSWER_COLOURS[2], tokens.ANSWER_COLOURS[4])
        canvas = self.canv
        canvas.setStrokeColor(HexColor(tokens.SOFT_INK))
        canvas.setLineWidth(0.5)
        for (share, figure, label), colour in zip(self._shares, colours, strict=True):
            wide = share * self.width
            canvas.setFillColor(HexColor(colour))
            canvas.rect(x, 15, wide, 17, stroke=1, fill=1)
            canvas.rect(key, 1, 8, 8, stroke=1, fill=1)
            canvas.setFillColor(HexColor(tokens.PAPER if colour == colours[-1] else tokens.INK))
            canvas.setFont(SEMIBOLD, 9)
            if stringWidth(figure, SEMIBOLD, 9) + 4 < wide:
                canvas.drawCentredString(x + wide / 2, 20, figure)
            canvas.setFillColor(HexColor(tokens.INK))
            canvas.setFont(REGULAR, 8.5)
            canvas.drawString(key + 12, 2, label)
            x += wide
            key += 28 + stringWidth(label, REGULAR, 8.5)


def box(content: Sequence[Flowable], colour: str = tokens.INK) -> Table:
    """Text set apart on a light ground, with a bar in a colour at its left."""
    # The bar is a column of its own: a line would stand half outside the text.
    table = Table([["", list(content)]], colWidths=[_BAR, TEXT_WIDTH - _BAR], spaceBefore=4, spaceAfter=6)
    table.setStyle(
        TableStyle(
            [
                # Else reportlab names its own font for a cell that holds no text of its own.
                ("FONT", (0, 0), (-1, -1), REGULAR),
                ("BACKGROUND", (0, 0), (0, -1), HexColor(colour)),
                ("BACKGROUND", (1, 0), (-1, -1), HexColor(tokens.GROUND)),
                ("LEFTPADDING", (0, 0), (-1, -1), 12),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 7),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    numbers_from: int = 1,
    numbers: Collection[int] | None = None,
    drawn: Sequence[Flowable] = (),
    head_look: ParagraphStyle = CELL_BOLD,
) -> Table:
    """A table with thin lines; columns from `numbers_from` on, or `numbers`, are set to the right.

    `drawn` makes a last column of drawings, one a row. The head repeats on a new page.
    """
    right = range(numbers_from, len(head)) if numbers is None else numbers

    def cell(words: str, column: int, look: ParagraphStyle) -> Paragraph:
        return Paragraph(plain(words), _to_the_right(look) if column in right else look)

    cells: list[list[Flowable]] = [[cell(words, column, head_look) for column, words in enumerate(head)]]
    for place, row in enumerate(rows):
        cells.append([*(cell(words, column, CELL) for column, words in enumerate(row)), *drawn[place : place + 1]])
    table = Table(cells, colWidths=list(widths), repeatRows=1, spaceBefore=2, spaceAfter=9, hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), REGULAR),
                ("LINEBELOW", (0, 0), (-1, 0), 1, HexColor(tokens.INK)),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(tokens.LINE)),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-2, -1), 6),
                ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table


@lru_cache(maxsize=16)
def _to_the_right(look: ParagraphStyle) -> ParagraphStyle:
    # Once for each look: making a style takes longer than setting the cell that it is for.
    return ParagraphStyle(f"{look.name}-right", parent=look, alignment=2)


def bullets(items: Sequence[str], look: ParagraphStyle = BODY) -> list[Flowable]:
    """Plain texts as a list."""
    after = look.spaceAfter if look is not BODY else 4
    style = ParagraphStyle(
        "bullet",
        parent=look,
        leftIndent=14,
        bulletIndent=2,
        spaceAfter=after,
        bulletFontName=REGULAR,
        bulletFontSize=look.fontSize,
    )
    return [Paragraph(plain(item), style, bulletText="•") for item in items]


class WritingLines(Flowable):
    """Empty lines for a pen."""

    def __init__(self, count: int, step: float = 26.0) -> None:
        super().__init__()
        self._count, self._step = count, step
        self.width, self.height = TEXT_WIDTH, count * step

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As wide as the text."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines."""
        self.canv.setStrokeColor(HexColor(tokens.SOFT_INK))
        self.canv.setLineWidth(0.5)
        for place in range(self._count):
            self.canv.line(0, place * self._step + 1, self.width, place * self._step + 1)
