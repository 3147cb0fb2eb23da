"""A figure on paper is made of lines and letters, not of dots."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4

from leercultuur_desktop import paths
from leercultuur_desktop.charts.frame import Chart, bare_figure, framed_figure
from leercultuur_desktop.charts.lettering import letters, text_width
from leercultuur_desktop.charts.radar import radar_figure
from leercultuur_desktop.charts.saving import write_whole
from leercultuur_desktop.charts.sheet import Sheet
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


def _places(figure: Figure, folder: Path) -> dict[str, tuple[float, float]]:
    """Where each text of a figure begins that is drawn at 100, 200."""
    buffer = BytesIO()
    canvas = new_canvas(buffer, Details("figure", "", "", WORDS), A4)
    draw_figure(canvas, figure, 100, 200)
    canvas.save()
    target = folder / "figure.pdf"
    write_whole(target, buffer.getvalue())
    found: dict[str, tuple[float, float]] = {}

    def visit(text: str, current: Any, matrix: Any, _font: object, _size: object) -> None:
        if text.strip():
            found[text.strip()] = (matrix[4] * current[0] + current[4], matrix[5] * current[3] + current[5])

    PdfReader(target).pages[0].extract_text(visitor_text=visit)
    return found


def test_words_stand_where_the_sheet_puts_them_also_in_a_frame(tmp_path: Path) -> None:
    def draw(sheet: Sheet) -> None:
        sheet.write(10, 20, "links", 10)
        sheet.write(390, 20, "rechts", 10, ha="right")

    chart = Chart(400.0, 100.0, draw)
    bare = _places(bare_figure(chart), tmp_path)
    assert bare["links"] == pytest.approx((110, 220))
    assert bare["rechts"][0] == pytest.approx(490 - text_width("rechts", letters(10)), abs=0.2)
    framed = _places(framed_figure(chart, "titel", "bedrijf", ["een noot"], WORDS), tmp_path)
    assert framed["links"][0] == pytest.approx(126)
    assert framed["links"][1] > bare["links"][1]
    assert framed["een noot"][1] < framed["links"][1] < framed["bedrijf"][1] < framed["titel"][1]


def test_a_box_that_shows_what_lies_under_it_dims_nothing_after_it(tmp_path: Path) -> None:
    def draw(sheet: Sheet) -> None:
        sheet.add(Rectangle((0, 0), 50, 50, facecolor="#0B5C63", alpha=0.5, linewidth=0))
        sheet.add(Rectangle((60, 0), 50, 50, facecolor="#0B5C63", edgecolor="#1B1F24", linewidth=1))

    buffer = BytesIO()
    canvas = new_canvas(buffer, Details("figure", "", "", WORDS), A4)
    draw_figure(canvas, bare_figure(Chart(200.0, 100.0, draw)), 0, 0)
    canvas.save()
    target = tmp_path / "figure.pdf"
    write_whole(target, buffer.getvalue())
    drawn = PdfReader(target).pages[0].get_contents()
    assert drawn is not None
    orders = drawn.get_data().decode("latin-1").split("re ")
    clear, solid = orders[0], orders[1]
    assert " gs" in clear
    assert "Q" in solid and " gs" not in solid.partition("Q")[2]
