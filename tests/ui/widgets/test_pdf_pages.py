"""Pages of a PDF as pictures: right in size and place, whole in bands, and a sentence where the PDF is damaged."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from reportlab.lib.pagesizes import A3, A4, landscape

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages
from tests.ui.widgets.conftest import pdf_of

BLACK, WHITE = QColor("#000000"), QColor("#ffffff")


def test_a_page_is_drawn_to_scale_with_what_stands_on_it() -> None:
    pages = PdfPages(pdf_of(3))
    image = pages.picture(1, 2.0)
    assert (image.width(), image.height()) == (1191, 1684)
    assert image.pixelColor(20, 20) == BLACK
    assert image.pixelColor(400, 20) == WHITE
    assert pages.words(1) == "Bladzijde 2"


def test_every_page_keeps_its_own_size() -> None:
    pages = PdfPages(pdf_of(1, landscape(A3)))
    assert pages.sizes[0].width() == pytest.approx(A3[1], abs=0.01)
    assert pages.sizes[0].height() == pytest.approx(A3[0], abs=0.01)


def test_a_huge_enlargement_stays_within_twelve_megapixels() -> None:
    image = PdfPages(pdf_of(1)).picture(0, 50.0)
    assert image.width() * image.height() <= 12_100_000


def test_the_bands_of_a_page_make_up_the_whole_page() -> None:
    pages = PdfPages(pdf_of(1, A4))
    whole = pages.picture(0, 300 / 72)
    joined = QImage(whole.size(), QImage.Format.Format_RGB32)
    painter = QPainter(joined)
    bands = list(pages.bands(0, 300))
    for top, band in bands:
        painter.drawImage(0, top, band)
    painter.end()
    assert len(bands) == 3
    assert max(band.sizeInBytes() for _top, band in bands) <= 16_100_000
    wrong = sum(
        whole.pixelColor(x, y) != joined.pixelColor(x, y)
        for x in range(0, whole.width(), 7)
        for y in range(0, whole.height(), 7)
    )
    assert wrong == 0


@pytest.mark.parametrize("data", [b"", b"no pdf at all", pdf_of(2)[:300], b"%PDF-1.7\n%%EOF"])
def test_what_is_no_whole_pdf_is_a_known_problem(data: bytes) -> None:
    with pytest.raises(KnownProblem) as told:
        PdfPages(data)
    assert told.value.trouble is Trouble.PDF_UNREADABLE


def test_a_closed_pdf_holds_nothing_and_shows_nothing() -> None:
    pages = PdfPages(pdf_of(1))
    pages.close()
    assert pages.data == b""
    with pytest.raises(KnownProblem):
        pages.picture(0, 1.0)


def test_many_threads_may_ask_at_once() -> None:
    pages = PdfPages(pdf_of(6))
    with ThreadPoolExecutor(6) as pool:
        words = list(pool.map(pages.words, range(6)))
        sizes = {image.width() for image in pool.map(lambda page: pages.picture(page, 1.0), range(6))}
    assert words == [f"Bladzijde {number}" for number in range(1, 7)]
    assert sizes == {596}
