"""A figure that stands alone says what it is; on a page of text it leaves that to the page."""

from __future__ import annotations

import pytest
from matplotlib.artist import Artist
from matplotlib.text import Text

from leercultuur_desktop import paths
from leercultuur_desktop.charts.frame import Chart, bare_figure, framed_figure
from leercultuur_desktop.charts.lettering import BOLD, REGULAR, letters, text_width
from leercultuur_desktop.charts.sheet import Sheet
from leercultuur_desktop.language.catalog import Words

WORDS = Words("nl", paths.translations())


def _draw(sheet: Sheet) -> None:
    sheet.write(0, 0, "midden", 10)


CHART = Chart(400.0, 100.0, _draw)


def texts(figure: object) -> dict[str, Text]:
    return {one.get_text(): one for one in figure.artists if isinstance(one, Text)}  # type: ignore[attr-defined]


def test_bare_it_is_as_large_as_the_chart_and_holds_nothing_more() -> None:
    figure = bare_figure(CHART)
    assert [round(inches * 72, 6) for inches in figure.get_size_inches()] == [400, 100]
    assert set(texts(figure)) == {"midden"}


def test_framed_it_has_title_notes_and_room_around() -> None:
    figure = framed_figure(CHART, "Een titel", "Bedrijf, meting", ["Een noot."], WORDS)
    assert {"Een titel", "Bedrijf, meting", "Een noot.", "midden"} == set(texts(figure))
    wide, high = (inches * 72 for inches in figure.get_size_inches())
    assert wide > 400 and high > 150
    places = {words: Artist.get_transform(one).transform(one.get_position())[1] for words, one in texts(figure).items()}
    assert places["Een noot."] < places["midden"] < places["Bedrijf, meting"] < places["Een titel"]


@pytest.mark.parametrize("example", [True, False])
def test_an_example_says_so(example: bool) -> None:
    figure = framed_figure(CHART, "Een titel", "Bedrijf, meting", [], WORDS, example=example)
    assert ("VOORBEELD" in texts(figure)) is example


LONG = "Koninklijke Verenigde Metaalbewerkings- en Constructiewerkplaatsen Van der Meulen-Oosterhuis & Zonen"


def test_a_long_title_gets_smaller_letters_then_more_lines_and_stays_within() -> None:
    short = framed_figure(CHART, "Een titel", "Bedrijf", [], WORDS)
    long = framed_figure(CHART, LONG, f"{LONG}, {LONG}", [], WORDS, example=True)
    assert long.get_size_inches()[1] > short.get_size_inches()[1]
    wide, high = (inches * 72 for inches in long.get_size_inches())
    found = texts(long)
    assert min(float(one.get_fontsize()) for one in found.values()) >= 10
    for words, one in found.items():
        x, y = Artist.get_transform(one).transform(one.get_position()) * 72 / long.dpi
        left = x - text_width(words, letters(float(one.get_fontsize()), REGULAR)) / 2 if words == "VOORBEELD" else x
        font = letters(float(one.get_fontsize()), BOLD if float(one.get_fontsize()) == 11 else REGULAR)
        assert left >= 0 and left + text_width(words, font) <= wide
        assert 0 <= y <= high
