"""A PDF to a printer: the system's own print window, then page after page, a band at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.ui.widgets.pdf_pages import POINTS_PER_INCH, PdfPages

_MOST_DOTS: Final = 400
"""Per inch: with soft edges as sharp as the eye; at 600 a page takes twice as long (0.9 s against 0.4)."""
_NEARLY: Final = 3.0
"""Points by which a paper's size may differ from the page's before it is another paper."""
_PAPERS: Final = (
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A5,
    QPageSize.PageSizeId.A6,
)

Progress = Callable[[float], None]
"""Told how far the printing is, from 0 to 1; raises Cancelled to stop it."""


class Printers:
    """The printers of this computer, and the window that asks for one; tests hand in their own."""

    def any_there(self) -> bool:
        """Whether there is a printer at all."""
        return bool(QPrinterInfo.availablePrinterNames())

    def ask(self, owner: QWidget, printer: QPrinter, pages: int) -> bool:
        """Let a person choose printer, pages and copies with the system's own window; False for 'cancel'."""
        dialog = QPrintDialog(printer, owner)
        dialog.setMinMax(1, pages)
        options = QAbstractPrintDialog.PrintDialogOption
        for option in (options.PrintPageRange, options.PrintCurrentPage, options.PrintCollateCopies):
            dialog.setOption(option)
        dialog.setOption(options.PrintToFile, on=False)  # 'save as PDF' does that, with letters instead of pictures
        wanted = printer.pageLayout().pageSize()
        try:
            accepted = bool(dialog.exec())
        finally:
            dialog.deleteLater()
        if accepted:
            _keep_paper(printer, wanted)
        return accepted


def _keep_paper(printer: QPrinter, wanted: QPageSize) -> None:
    # Qt's window for CUPS puts the printer's usual paper in place of ours: a poster of A3 would come out as A4.
    usual = QPrinterInfo.printerInfo(printer.printerName()).defaultPageSize()
    fallen_back = printer.pageLayout().pageSize().isEquivalentTo(usual) and not wanted.isEquivalentTo(usual)
    offered = QPrinterInfo.printerInfo(printer.printerName()).supportedPageSizes()
    if sys.platform == "linux" and fallen_back and any(wanted.isEquivalentTo(size) for size in offered):
        printer.setPageSize(wanted)


def prepared(pages: PdfPages, title: str, *, both_sides: bool) -> QPrinter:
    """A printer set for these pages: paper, direction and, where backs have to meet fronts, both sides of the sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = pages.sizes[0]
    upright = size.height() >= size.width()
    short, long = sorted((size.width(), size.height()))
    paper = QPageSize(QPageSize.PageSizeId.A4)
    for known in map(QPageSize, _PAPERS):
        points = known.size(QPageSize.Unit.Point)
        if abs(points.width() - short) < _NEARLY and abs(points.height() - long) < _NEARLY:
            paper = known
    printer.setPageSize(paper)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape)
    printer.setFullPage(True)  # our pages bring their own margins; within the printer's they would shrink
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if both_sides else QPrinter.DuplexMode.DuplexNone)
    printer.setDocName(title)
    return printer


def chosen_pages(printer: QPrinter, count: int, in_front: int) -> list[int]:
    """The pages (from 0) that were asked for in the print window; `in_front` is the one that is looked at."""
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        return [in_front]
    ranges = printer.pageRanges()
    if ranges.isEmpty() or printer.printRange() is QPrinter.PrintRange.AllPages:
        return list(range(count))
    return [page for page in range(count) if ranges.contains(page + 1)]


def print_pages(printer: QPrinter, pages: PdfPages, wanted: Sequence[int], progress: Progress) -> None:
    """Send pages to the printer, at their true size where the paper allows it.

    KnownProblem PRINTING_FAILED where the printer refuses, PDF_UNREADABLE; Cancelled from `progress` ends the job.
    """
    times = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    every = list(wanted) * times
    painter = QPainter()
    if not every or not painter.begin(printer):
        raise KnownProblem(Trouble.PRINTING_FAILED)
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for done, page in enumerate(every):
            if done and not printer.newPage():
                raise KnownProblem(Trouble.PRINTING_FAILED)
            _print_page(printer, painter, pages, page, _part(progress, done, len(every)))
    except (Cancelled, KnownProblem):
        printer.abort()
        painter.end()
        raise
    if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
        raise KnownProblem(Trouble.PRINTING_FAILED)
    progress(1.0)


def _part(progress: Progress, done: int, total: int) -> Progress:
    return lambda part: progress((done + part) / total)


def _print_page(printer: QPrinter, painter: QPainter, pages: PdfPages, page: int, progress: Progress) -> None:
    resolution = printer.resolution()
    dots = min(resolution, _MOST_DOTS)
    paper = printer.pageLayout().fullRectPixels(resolution)
    size = pages.sizes[page]
    wide, high = (length * resolution / POINTS_PER_INCH for length in (size.width(), size.height()))
    slack = _NEARLY * resolution / POINTS_PER_INCH
    factor = min(1.0, (paper.width() + slack) / wide, (paper.height() + slack) / high)
    ratio = factor * resolution / dots
    left, top = (paper.width() - wide * factor) / 2, (paper.height() - high * factor) / 2
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    for row, band in pages.bands(page, dots):
        progress(min(1.0, row * ratio / high))
        image = band.convertToFormat(QImage.Format.Format_Grayscale8) if grey else band
        # Edges on whole dots: where bands would meet between two of them there would be fine lines.
        above, below = (round(top + edge * ratio) for edge in (row, row + band.height()))
        painter.drawImage(QRect(round(left), above, round(band.width() * ratio), below - above), image)
