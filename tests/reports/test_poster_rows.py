"""All rows of the poster stand between head and foot, in letters of one size, as large as they can be."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.paper import Details, PaperCanvas, new_canvas
from leercultuur_desktop.reports.poster_rows import COLUMN, GUTTER, SIDE, Row, draw_rows

TOP, BOTTOM = 640.0, 80.0
SHORT = Row("We willen meer tijd om te leren.", "Elke vrijdag staat er een uur leertijd in de planning.")
LONG = Row("We willen graag weten wat er met onze ideeën gebeurt. " * 5, "Op het bord staat bij elk idee wat. " * 9)


class Watched(PaperCanvas):
    """A canvas that remembers each text with its place and size."""

    def __init__(self, *more: Any, **options: Any) -> None:
        self.texts: list[tuple[float, float, float, str]] = []
        self.letters = ("", 0.0)
        super().__init__(*more, **options)

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:
        """Note the size."""
        self.letters = (psfontname, size)
        super().setFont(psfontname, size, leading)

    def drawString(self, x: float, y: float, text: str, *more: Any, **options: Any) -> None:
        """Note the text."""
        self.texts.append((x, y, x + stringWidth(text, *self.letters), text))
        super().drawString(x, y, text, *more, **options)


def drawn(*rows: Row) -> Watched:
    details = Details("", "", "", Words("nl", paths.translations()))
    new_canvas(BytesIO(), details, (595, 842))  # knows our letters from now on
    canvas = Watched(BytesIO(), words=details.words)
    draw_rows(canvas, rows, TOP, BOTTOM)
    return canvas


def size(*rows: Row) -> float:
    return drawn(*rows).letters[1]


@pytest.mark.parametrize("rows", [(SHORT,), (SHORT,) * 3, (SHORT,) * 8, (LONG,) * 8, (LONG, SHORT), (SHORT, Row())])
def test_every_word_stands_inside_its_own_box(rows: tuple[Row, ...]) -> None:
    canvas = drawn(*rows)
    for left, y, right, _text in canvas.texts:
        assert BOTTOM < y < TOP
        start = SIDE if left < SIDE + COLUMN else SIDE + COLUMN + GUTTER
        assert start < left < right < start + COLUMN
    said = " ".join(text for _x, _y, _end, text in canvas.texts).split()
    assert sorted(said) == sorted(" ".join(f"{row.said} {row.did}" for row in rows).split())


def test_fewer_words_are_written_larger() -> None:
    assert size(SHORT) > size(*[SHORT] * 4) > size(*[SHORT] * 8) > size(*[LONG] * 8)
    assert size(*[SHORT] * 8) > 13


def test_a_very_long_word_makes_the_letters_smaller_instead_of_running_out() -> None:
    word = "Arbeidsongeschiktheidsverzekeringsmaatschappij"
    canvas = drawn(Row(word, "kort"))
    [(left, _y, right, _text)] = [one for one in canvas.texts if one[3] == word]
    assert SIDE < left < right < SIDE + COLUMN


def test_no_rows_draw_nothing() -> None:
    assert drawn().texts == []
