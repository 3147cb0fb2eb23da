"""Letters are measured as paper sets them, and no text of a company stays in memory for it."""

from __future__ import annotations

import sys

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from leercultuur_desktop.charts.lettering import BOLD, REGULAR, SEMIBOLD, letters, text_width, wrapped
from leercultuur_desktop.reports import paper

FONTS = {REGULAR: paper.REGULAR, SEMIBOLD: paper.SEMIBOLD, BOLD: paper.BOLD}
TEXTS = ("Ruimte en veiligheid", "medewerkers (48)", "3,6 – ‘leiding’ …", "Łódź Şişli Дирекція", "")


@pytest.mark.parametrize("weight", FONTS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_line_is_as_wide_as_on_paper(text: str, weight: int) -> None:
    paper.register_fonts()
    expected = stringWidth(text, FONTS[weight], 9.5)
    # The font's widths are whole thousandths of its size on paper.
    assert text_width(text, letters(9.5, weight)) == pytest.approx(expected, abs=0.01 * (len(text) + 1))


def test_a_text_that_was_measured_is_not_kept() -> None:
    for told in ("".join(("Verspanen (", str(17**5), ")")), " ".join(("Verspanen", "nacht"))):
        held = sys.getrefcount(told)
        text_width(told, letters(9.5))
        assert sys.getrefcount(told) == held


def test_lines_are_broken_between_words_where_they_fit() -> None:
    lines = wrapped("Kunnen mensen bij ons elkaar vertrouwen in hun team?", letters(9.5), 120.0)
    assert len(lines) > 1
    assert all(text_width(line, letters(9.5)) <= 120.0 for line in lines)
    assert " ".join(lines) == "Kunnen mensen bij ons elkaar vertrouwen in hun team?"
