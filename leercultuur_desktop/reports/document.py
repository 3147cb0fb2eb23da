"""Stories laid out on A4 pages of the house: its header and footer, page numbers, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.reports.paper import (
    AUTHOR,
    FOOT,
    LAID_OUT,
    MARGIN,
    PAGE_HEIGHT,
    REGULAR,
    SEMIBOLD,
    SMALL_SIZE,
    TEXT_WIDTH,
    Details,
    PaperCanvas,
    Progress,
    draw_example_mark,
    finish,
    new_canvas,
    shortened,
)


def write_document(
    target: Target, story: Sequence[Flowable], details: Details, progress: Progress | None = None
) -> None:
    """Lay a story out on A4 pages with the house's header and footer, and put the file in its place.

    Its list of bookmarks is open when a reader opens the file. Whatever goes wrong on the way, `errors.Cancelled` from
    `progress` too, leaves no file and no part of one.
    """
    buffer = BytesIO()
    canvas = new_canvas(buffer, details, A4)
    canvas.showOutline()
    draw_story(canvas, story, details, progress)
    canvas.watch(progress, canvas.pages_done)
    finish(canvas, buffer, target)


def draw_story(
    canvas: PaperCanvas, story: Sequence[Flowable], details: Details, progress: Progress | None = None
) -> None:
    """Lay a story out on pages of a canvas that other papers may share, with page numbers of its own."""
    canvas.end_part()
    document = _Document(details)
    if progress:
        document.tell(progress)
    document.build(list(story), canvasmaker=lambda *_file, **_options: canvas)
    canvas.end_part()


class _Document(BaseDocTemplate):
    def __init__(self, details: Details) -> None:
        super().__init__(
            BytesIO(), pagesize=A4, title=details.title, author=AUTHOR, creator=AUTHOR, subject=details.left
        )
        self._doSave = 0  # the canvas is finished by whoever made it
        self._details = details
        cover = PageTemplate("cover", [_frame()], onPage=self._draw_cover, autoNextPageTemplate="page")
        page = PageTemplate("page", [_frame()], onPage=self._draw_frame)
        self.addPageTemplates([cover, page] if details.cover else [page])

    def tell(self, progress: Progress) -> None:
        """Report after each piece that was laid out; one that falls apart is counted anew, and the bar stays put."""
        most, furthest = 1, 0.0

        def told(kind: str, value: int) -> None:
            nonlocal most, furthest
            if kind == "SIZE_EST":
                most = max(1, value)
            elif kind == "PROGRESS":
                furthest = max(furthest, LAID_OUT * min(1.0, max(0.0, value / most)))
                progress(furthest)

        self.setProgressCallBack(told)

    def _draw_cover(self, canvas: Any, _document: Any) -> None:
        canvas.saveState()
        if self._details.example:
            draw_example_mark(canvas, A4[0] - MARGIN, A4[1] - 15 * mm, self._details.words)
        self._draw_foot(canvas)
        canvas.restoreState()

    def _draw_frame(self, canvas: Any, _document: Any) -> None:
        details, top = self._details, A4[1] - 15 * mm
        canvas.saveState()
        canvas.setFillColor(HexColor(tokens.SOFT_INK))
        canvas.setFont(SEMIBOLD, SMALL_SIZE)
        canvas.drawString(MARGIN, top, shortened(details.left, SEMIBOLD, SMALL_SIZE, TEXT_WIDTH * 0.55))
        canvas.setFont(REGULAR, SMALL_SIZE)
        right = A4[0] - MARGIN
        if details.example:
            right = draw_example_mark(canvas, right, top, details.words) - 4 * mm
        canvas.drawRightString(right, top, shortened(details.right, REGULAR, SMALL_SIZE, TEXT_WIDTH * 0.3))
        canvas.setStrokeColor(HexColor(tokens.LINE))
        canvas.line(MARGIN, top - 3 * mm, A4[0] - MARGIN, top - 3 * mm)
        self._draw_foot(canvas)
        canvas.restoreState()

    def _draw_foot(self, canvas: Any) -> None:
        canvas.setFillColor(HexColor(tokens.SOFT_INK))
        canvas.setFont(REGULAR, SMALL_SIZE)
        canvas.drawRightString(A4[0] - MARGIN, 12 * mm, AUTHOR)
        canvas.draw_page_number(MARGIN, 12 * mm, SMALL_SIZE, self._details.words)


def _frame() -> Frame:
    return Frame(MARGIN, FOOT, TEXT_WIDTH, PAGE_HEIGHT, 0, 0, 0, 0)
