"""A figure on paper is made of lines and letters, not of dots."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4

from leercultuur_desktop import paths
from leercultuur_desktop.charts.radar import radar_figure
from leercultuur_desktop.charts.saving import write_whole
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.matplotlib_canvas import draw_figure
from leercultuur_desktop.reports.paper import Details, new_canvas
from tests.reports import sample
from tests.reports.reading import fonts, pages

WORDS = Words("nl", paths.translations())


def test_a_radar_is_drawn_as_vectors_with_text_that_can_be_read(tmp_path: Path) -> None:
    buffer = BytesIO()
    canvas = new_canvas(buffer, Details("radar", "", "", WORDS), A4)
    draw_figure(canvas, radar_figure(sample.full_results(), WORDS), 40, 300)
    canvas.save()
    target = tmp_path / "radar.pdf"
    write_whole(target, buffer.getvalue())
    assert "medewerkers (48)" in pages(target)[0]
    page = PdfReader(target).pages[0]
    assert not page.images
    drawn = page.get_contents()
    assert drawn is not None
    assert drawn.get_data().count(b" l") > 50
    resources: Any = page["/Resources"]
    assert any("/ca" in state.get_object() for state in resources["/ExtGState"].values())
    assert all(fonts(target).values())
