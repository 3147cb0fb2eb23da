"""The house style of everything on paper: letters, styles, page frame, and PDF files that are whole and repeatable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from leercultuur_desktop import paths, tokens
from leercultuur_desktop.charts.saving import Target, write_whole
from leercultuur_desktop.language.catalog import Words

REGULAR: Final = "LeercultuurSans-Regular"
SEMIBOLD: Final = "LeercultuurSans-SemiBold"
BOLD: Final = "LeercultuurSans-Bold"
MARGIN: Final = 20 * mm
TEXT_WIDTH: Final = A4[0] - 2 * MARGIN
AUTHOR: Final = "Leercultuur Desktop"
FOOT: Final = 20 * mm
SMALL_SIZE: Final = 8.5
PAGE_HEIGHT: Final = A4[1] - 25 * mm - FOOT
Progress = Callable[[float], None]
"""Told how far the work is, from 0 to 1; it may raise `errors.Cancelled`, and then no file is made."""
_TOTAL_FORM: Final = "pages-in-all"
LAID_OUT: Final = 0.85
"""The share of the work that drawing is; what is left for the end is packing letters and pages."""
_PACKED: Final = 0.97


@cache
def register_fonts() -> None:
    """Make our letters known to reportlab, and the first choice of every canvas."""
    for name in (REGULAR, SEMIBOLD, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(paths.resources() / "fonts" / f"{name}.ttf")))
        bold = BOLD if name == REGULAR else name
        pdfmetrics.registerFontFamily(name, normal=name, bold=bold, italic=name, boldItalic=bold)
    # Else every file lists a Helvetica that nothing is written in, and is a fifth larger for the sake of old mail.
    rl_config.canvas_basefontname, rl_config.useA85 = REGULAR, 0


@dataclass(frozen=True, slots=True)
class Details:
    """What a paper says about itself: title, both sides of its header, language, and whether it is an example.

    With `cover` its first page has no header.
    """

    title: str
    left: str
    right: str
    words: Words
    example: bool = False
    cover: bool = False


class PaperCanvas(Canvas):
    """A canvas that knows at the end how many pages there are, and tells the pages before."""

    def __init__(self, target: Any, *, words: Words, **options: Any) -> None:
        # reportlab would draw each page twice to count them; a form that is filled in last costs nothing.
        options = {**options, "invariant": 1, "lang": words.language, "initialFontName": REGULAR}
        super().__init__(target, **options)
        self._counted = False
        self._before = 0
        self._places: dict[str, int] = {}
        self._asked: dict[str, tuple[str, float, str, str]] = {}
        self._progress: Progress | None = None
        self._expected = 1
        self.setViewerPreference("DisplayDocTitle", "true")

    @property
    def pages_done(self) -> int:
        """How many pages are finished."""
        return int(self.getPageNumber()) - 1

    def watch(self, progress: Progress | None, pages: int) -> None:
        """Tell after each page how far the paper is, when it will have about so many; so it can be stopped there."""
        self._progress, self._expected = progress, pages

    def tell(self, share: float) -> None:
        """Tell who watches how far it is, from 0 to 1; whatever `errors.Cancelled` stops then leaves no file."""
        if self._progress:
            self._progress(share)

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Finish a page."""
        super().showPage()
        self.tell(LAID_OUT * min(1.0, self.pages_done / self._expected))

    def draw_page_number(self, x: float, y: float, size: float, words: Words) -> None:
        """Write 'pagina 3 van 9' at a place, counted within the part that is being drawn."""
        page = self.pages_done + 1 - self._before
        text = words.translate("Paper", "pagina {page} van").format(page=page) + " "
        self.setFont(REGULAR, size)
        self.drawString(x, y, text)
        self.saveState()
        self.translate(x + pdfmetrics.stringWidth(text, REGULAR, size), y)
        self.doForm(f"{_TOTAL_FORM}-{self._before}")
        self.restoreState()
        self._counted = True

    def note_place(self, words: str, height: float) -> None:
        """Remember that this stands on the page that is being drawn, for who asks the page of it."""
        if words not in self._places:
            self._places[words] = self.pages_done + 1 - self._before
            self.bookmarkHorizontal(f"to-{words}", 0, height)

    def draw_page_of(
        self, words: str, right: float, y: float, size: float, *, font: str = SEMIBOLD, colour: str = tokens.INK
    ) -> None:
        """Write the page that something will turn out to stand on, ending at a place."""
        form = f"page-{self._before}-{len(self._asked)}"
        self._asked[form] = (words, size, font, colour)
        self.saveState()
        self.translate(right, y)
        self.doForm(form)
        self.restoreState()

    def end_part(self) -> None:
        """Fill in the number of pages of the part that is drawn now; the next one counts from 1 again."""
        for form, (words, size, font, colour) in self._asked.items():
            self.beginForm(form, -40, -4, 0, size * 1.2)
            self.setFont(font, size)
            self.setFillColor(HexColor(colour))
            self.drawRightString(0, 0, str(self._places.get(words, "")))
            self.endForm()
        self._asked, self._places = {}, {}
        if self._counted:
            self.beginForm(f"{_TOTAL_FORM}-{self._before}", 0, -4, 40, 12)
            self.setFont(REGULAR, SMALL_SIZE)
            self.setFillColor(HexColor(tokens.SOFT_INK))
            self.drawString(0, 0, str(self.pages_done - self._before))
            self.endForm()
        self._counted = False
        self._before = self.pages_done

    def save(self) -> None:
        """Fill in the number of pages, then finish the file."""
        self.end_part()
        super().save()


def new_canvas(buffer: BytesIO, details: Details, page_size: tuple[float, float]) -> PaperCanvas:
    """A canvas for paper that is drawn by hand (cards, poster, sheets)."""
    register_fonts()
    canvas = PaperCanvas(buffer, words=details.words, pagesize=page_size)
    canvas.setTitle(details.title)
    canvas.setAuthor(AUTHOR)
    canvas.setCreator(AUTHOR)
    canvas.setSubject(details.left)
    return canvas


def finish(canvas: PaperCanvas, buffer: BytesIO, target: Target) -> None:
    """Close a paper and put it in its place."""
    canvas.save()
    canvas.tell(_PACKED)
    write_whole(target, buffer.getvalue())
    canvas.tell(1.0)


def draw_example_mark(canvas: Canvas, right: float, baseline: float, words: Words, size: float = 9.0) -> float:
    """The word VOORBEELD in white on black, ending at `right`; gives where it begins."""
    text = words.translate("Paper", "VOORBEELD")
    wide = pdfmetrics.stringWidth(text, BOLD, size) + size
    canvas.saveState()
    canvas.setFillColor(HexColor(tokens.INK))
    canvas.rect(right - wide, baseline - size * 0.45, wide, size * 1.6, stroke=0, fill=1)
    canvas.setFillColor(HexColor(tokens.PAPER))
    canvas.setFont(BOLD, size)
    canvas.drawString(right - wide + size / 2, baseline, text)
    canvas.restoreState()
    return right - wide


def shortened(text: str, font: str, size: float, width: float) -> str:
    """A name that fits a line, ended with … where it is longer."""
    if pdfmetrics.stringWidth(text, font, size) <= width:
        return text
    while text and pdfmetrics.stringWidth(f"{text}…", font, size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def style(size: float = tokens.PAPER_SIZE, font: str = REGULAR, **more: Any) -> ParagraphStyle:
    """A paragraph style in the house's letters."""
    settings: dict[str, Any] = {"leading": size * 1.4, "textColor": HexColor(tokens.INK), "bulletFontName": REGULAR}
    settings |= {"allowWidows": 0, "allowOrphans": 0}
    return ParagraphStyle(f"{font}-{size}", fontName=font, fontSize=size, **{**settings, **more})


BODY: Final = style(spaceAfter=5)
LEAD: Final = style(12.5, spaceAfter=8)
SMALL: Final = style(9, spaceAfter=4, textColor=HexColor(tokens.SOFT_INK))
TITLE: Final = style(26, BOLD, leading=31, spaceAfter=4)
HEADING: Final = style(17, BOLD, leading=22, spaceBefore=14, spaceAfter=7, keepWithNext=1)
SUBHEADING: Final = style(11.5, SEMIBOLD, spaceBefore=8, spaceAfter=3, keepWithNext=1)
CELL: Final = style(9.5, leading=12.5)
CELL_BOLD: Final = style(9.5, SEMIBOLD, leading=12.5)


def text(words: str, look: ParagraphStyle = BODY, bullet: str | None = None) -> Paragraph:
    """A paragraph of plain text: what a person typed is never read as markup."""
    return Paragraph(escape(words), look, bulletText=bullet)


def rich(markup: str, look: ParagraphStyle = BODY) -> Paragraph:
    """A paragraph of ready markup, whose typed parts went through `plain` first."""
    return Paragraph(markup, look)


def plain(typed: str) -> str:
    """Typed text made safe inside markup."""
    return escape(typed)
