"""Paper from a printer: true size, the pages that were asked for, and words where it fails."""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A3, A4, A5, landscape

from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.ui.widgets import pdf_print
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages
from leercultuur_desktop.ui.widgets.pdf_print import Printers, chosen_pages, prepared, print_pages
from tests.ui.widgets.conftest import pdf_of

PageSizeId = QPageSize.PageSizeId


def to_file(printer: QPrinter, target: Path) -> QPrinter:
    """Let a printer of this computer's own print into a file."""
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def sent(pages: PdfPages, target: Path, wanted: list[int]) -> PdfPages:
    print_pages(to_file(prepared(pages, "Verslag", both_sides=False), target), pages, wanted, lambda _part: None)
    return PdfPages(target.read_bytes())


def test_a_page_comes_out_at_its_true_size_and_place(tmp_path: Path) -> None:
    pages = PdfPages(pdf_of(1))
    printed = sent(pages, tmp_path / "out.pdf", [0])
    for before, after in zip(ink(pages, 100), ink(printed, 100), strict=True):
        assert after == pytest.approx(before, abs=0.6), "points: 0.2 mm"


def ink(pages: PdfPages, skip: int) -> tuple[float, float, float, float]:
    """Where the words of a page stand, in points from its left and top: first and last column, first and last row."""
    scale = 4
    image = pages.picture(0, float(scale)).convertToFormat(QImage.Format.Format_Grayscale8)
    dark = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine()) < 128
    dark = dark[:, : image.width()].copy()
    dark[: skip * scale, : skip * scale] = False  # the block in the corner has a test of its own
    rows, columns = np.flatnonzero(dark.any(1)), np.flatnonzero(dark.any(0))
    return columns[0] / scale, columns[-1] / scale, rows[0] / scale, rows[-1] / scale


def test_the_corner_of_a_page_is_not_cut_off(tmp_path: Path) -> None:
    image = sent(PdfPages(pdf_of(1)), tmp_path / "out.pdf", [0]).picture(0, 1.0)
    assert image.pixelColor(1, 1).lightness() < 20
    assert image.pixelColor(69, 69).lightness() < 20
    assert image.pixelColor(75, 75).lightness() > 235


def test_only_the_wanted_pages_are_sent_in_their_order(tmp_path: Path) -> None:
    sent(PdfPages(pdf_of(5)), tmp_path / "out.pdf", [1, 3])
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 2


@pytest.mark.parametrize(
    ("size", "paper", "direction"),
    [
        (A4, PageSizeId.A4, QPageLayout.Orientation.Portrait),
        (A3, PageSizeId.A3, QPageLayout.Orientation.Portrait),
        (landscape(A3), PageSizeId.A3, QPageLayout.Orientation.Landscape),
        (A5, PageSizeId.A5, QPageLayout.Orientation.Portrait),
        ((518.0, 518.0), PageSizeId.A4, QPageLayout.Orientation.Portrait),
    ],
)
def test_the_printer_is_set_for_the_papers_own_size(
    size: tuple[float, float], paper: QPageSize.PageSizeId, direction: QPageLayout.Orientation
) -> None:
    layout = prepared(PdfPages(pdf_of(1, size)), "Poster", both_sides=False).pageLayout()
    assert layout.pageSize().id() is paper
    assert layout.orientation() is direction
    assert layout.mode() is QPageLayout.Mode.FullPageMode


def test_a_poster_on_smaller_paper_is_made_to_fit(tmp_path: Path) -> None:
    pages = PdfPages(pdf_of(1, A3))
    printer = to_file(prepared(pages, "Poster", both_sides=False), tmp_path / "out.pdf")
    printer.setPageSize(QPageSize(PageSizeId.A4))
    print_pages(printer, pages, [0], lambda _part: None)
    printed = PdfPages((tmp_path / "out.pdf").read_bytes())
    assert printed.sizes[0].width() == pytest.approx(A4[0], abs=1.5)
    image = printed.picture(0, 1.0)
    assert image.pixelColor(45, 45).lightness() < 20, "the block is as large as half of it was"
    assert image.pixelColor(58, 58).lightness() > 235


def test_the_range_and_the_page_in_front_are_honoured() -> None:
    printer = QPrinter()
    assert chosen_pages(printer, 4, 2) == [0, 1, 2, 3]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert chosen_pages(printer, 4, 0) == [1, 2]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert chosen_pages(printer, 4, 2) == [2]


def test_how_far_it_is_only_grows_and_ends_at_one(tmp_path: Path) -> None:
    pages, told = PdfPages(pdf_of(3)), list[float]()
    print_pages(
        to_file(prepared(pages, "Verslag", both_sides=False), tmp_path / "o.pdf"), pages, [0, 1, 2], told.append
    )
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 6


def test_it_can_be_stopped_in_the_middle(tmp_path: Path) -> None:
    pages = PdfPages(pdf_of(9))
    told: list[float] = []

    def stop(part: float) -> None:
        told.append(part)
        if part > 0.3:
            raise Cancelled

    printer = to_file(prepared(pages, "Verslag", both_sides=False), tmp_path / "out.pdf")
    with pytest.raises(Cancelled):
        print_pages(printer, pages, list(range(9)), stop)
    assert max(told) < 0.5


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_a_known_problem() -> None:
    pages = PdfPages(pdf_of(2))
    printer = to_file(prepared(pages, "Verslag", both_sides=False), Path("/dev/full"))
    with pytest.raises(KnownProblem) as told:
        print_pages(printer, pages, [0, 1], lambda _part: None)
    assert told.value.trouble is Trouble.PRINTING_FAILED


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_a_known_problem(tmp_path: Path) -> None:
    pages = PdfPages(pdf_of(1))
    printer = to_file(prepared(pages, "Verslag", both_sides=False), tmp_path / "nowhere" / "out.pdf")
    with pytest.raises(KnownProblem) as told:
        print_pages(printer, pages, [0], lambda _part: None)
    assert told.value.trouble is Trouble.PRINTING_FAILED


def test_nothing_asked_for_is_not_sent(tmp_path: Path) -> None:
    pages = PdfPages(pdf_of(1))
    with pytest.raises(KnownProblem):
        print_pages(
            to_file(prepared(pages, "Verslag", both_sides=False), tmp_path / "o.pdf"), pages, [], lambda _: None
        )
    assert not (tmp_path / "o.pdf").exists()


def test_grey_is_sent_where_the_printer_was_set_to_grey(tmp_path: Path) -> None:
    sizes = {}
    for mode in QPrinter.ColorMode.Color, QPrinter.ColorMode.GrayScale:
        pages, target = PdfPages(pdf_of(1)), tmp_path / f"{mode.name}.pdf"
        printer = to_file(prepared(pages, "Verslag", both_sides=False), target)
        printer.setColorMode(mode)
        print_pages(printer, pages, [0], lambda _part: None)
        sizes[mode.name] = sum(
            int(image["/Width"]) * (3 if image["/ColorSpace"] == "/DeviceRGB" else 1) for image in images(target)
        )
    assert sizes["GrayScale"] * 3 == sizes["Color"]


def images(file: Path) -> list[Any]:
    page: Any = PdfReader(file).pages[0]  # pypdf's own types stop at "any object"
    found = page["/Resources"]["/XObject"]
    return [one for one in (entry.get_object() for entry in found.values()) if one["/Subtype"] == "/Image"]


class Window:
    """Stands for the system's print window, which puts its printer's usual paper in place of ours and agrees."""

    paper = PageSizeId.A4

    def __init__(self, printer: QPrinter, owner: QWidget) -> None:
        self.printer = printer

    def setMinMax(self, first: int, last: int) -> None:
        self.printer.setFromTo(first, last)

    def setOption(self, option: object, on: bool = True) -> None:
        """Every option is fine."""

    def exec(self) -> int:
        self.printer.setPageSize(QPageSize(self.paper))
        return 1

    def deleteLater(self) -> None:
        """Nothing to delete."""


class OfficePrinter:
    """Stands for what the system knows of a printer with A4 as its usual paper and A3 in another tray."""

    @staticmethod
    def printerInfo(name: str) -> "OfficePrinter":
        return OfficePrinter()

    def defaultPageSize(self) -> QPageSize:
        return QPageSize(PageSizeId.A4)

    def supportedPageSizes(self) -> list[QPageSize]:
        return [QPageSize(PageSizeId.A4), QPageSize(PageSizeId.A3)]


@pytest.mark.skipif(sys.platform != "linux", reason="the print windows of other systems keep our paper")
@pytest.mark.parametrize(
    ("size", "chosen", "printed"),
    [
        (A3, PageSizeId.A4, PageSizeId.A3),
        (A4, PageSizeId.A4, PageSizeId.A4),
        (A4, PageSizeId.A3, PageSizeId.A3),
        (A5, PageSizeId.A4, PageSizeId.A4),
    ],
    ids=["fallen back", "as it was", "chosen in the window", "not in the printer"],
)
def test_a_poster_keeps_its_paper_through_the_print_window(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[float, float],
    chosen: QPageSize.PageSizeId,
    printed: QPageSize.PageSizeId,
) -> None:
    monkeypatch.setattr(pdf_print, "QPrintDialog", Window)
    monkeypatch.setattr(pdf_print, "QPrinterInfo", OfficePrinter)
    monkeypatch.setattr(Window, "paper", chosen)
    owner = QWidget()
    qtbot.addWidget(owner)
    printer = prepared(PdfPages(pdf_of(1, size)), "Poster", both_sides=False)
    assert Printers().ask(owner, printer, 1)
    assert printer.pageLayout().pageSize().id() is printed
