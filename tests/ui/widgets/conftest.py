"""Real PDFs to look at."""

from io import BytesIO

import pytest
from PySide6.QtWidgets import QApplication
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop.ui import theme


def pdf_of(pages: int, size: tuple[float, float] = A4) -> bytes:
    """Draw a PDF whose pages say their number, with a black block in the upper left corner."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 40)
        canvas.drawString(120, size[1] / 2, f"Bladzijde {number}")
        canvas.rect(0, size[1] - 72, 72, 72, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    theme.load_fonts()
