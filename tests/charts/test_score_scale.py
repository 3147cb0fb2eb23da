"""Scores on the scale stand where they belong, and are told apart by shape too."""

from __future__ import annotations

from matplotlib.patches import Circle, PathPatch, Rectangle
from matplotlib.text import Text
from pytest import approx

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.frame import bare_figure
from leercultuur_desktop.charts.score_scale import RING, Dot, KeyEntry, ScaleLook, ScaleRow, group_dot, scale_chart
from leercultuur_desktop.domain.identifiers import GroupKind
from tests.reports import sample

LOOK = ScaleLook(width=500.0, left=100.0, right=0.0)


def test_a_score_stands_in_proportion_between_one_and_five() -> None:
    assert [LOOK.at(score) for score in (1, 2, 3, 4, 5)] == [100, 200, 300, 400, 500]
    [dot] = [
        one
        for one in bare_figure(scale_chart([ScaleRow("a", [Dot(3.5)], "3,5")], LOOK)).artists
        if isinstance(one, Circle)
    ]
    assert dot.center[0] == approx(350)


def test_an_interval_is_a_bar_from_its_low_to_its_high_end() -> None:
    figure = bare_figure(scale_chart([ScaleRow("a", [Dot(3.0, low=2.5, high=3.5)], "3,0")], LOOK))
    [bar] = [one for one in figure.artists if isinstance(one, Rectangle)]
    assert [bar.get_x(), bar.get_width()] == approx([250, 100])
    without = bare_figure(scale_chart([ScaleRow("a", [Dot(3.0, low=3.0, high=3.0)], "3,0")], LOOK))
    assert not [one for one in without.artists if isinstance(one, Rectangle)]


def test_a_row_without_a_score_has_a_note_and_no_mark() -> None:
    figure = bare_figure(scale_chart([ScaleRow("a", note="te weinig")], LOOK))
    assert "te weinig" in {one.get_text() for one in figure.artists if isinstance(one, Text)}
    assert not [one for one in figure.artists if isinstance(one, Circle)]


def test_every_group_has_a_shape_of_its_own() -> None:
    shapes = set()
    for key in ("company", "workers", "supervisors", "directors", "leaders"):
        block = sample.group(GroupKind.LAYER, key, 9, sample.WORKER_MEANS).blocks[0]
        shapes.add((group_dot(key, block).shape, tokens.SERIES[key].colour == tokens.INK))
    assert len(shapes) == 5


def test_the_key_takes_as_many_lines_as_its_words_need() -> None:
    names = [KeyEntry(RING, tokens.INK, "een heel lange naam van een heel lange meting") for _ in range(5)]
    rows = [ScaleRow("a", [Dot(3.0)], "3,0")]
    narrow, wide = (
        scale_chart(rows, ScaleLook(width=width, left=100, right=0), key=names).height for width in (300, 5000)
    )
    assert narrow > wide
    figure = bare_figure(scale_chart(rows, ScaleLook(width=300, left=100, right=0), key=names))
    assert min(one.get_position()[1] for one in figure.artists if isinstance(one, Text)) > 0


def test_joined_dots_have_a_line_between_them() -> None:
    rows = [ScaleRow("a", [Dot(2.0), Dot(4.0)], "+2,0")]

    def lines(joined: bool) -> int:
        look = ScaleLook(width=500.0, left=100.0, right=0.0, joined=joined)
        return sum(isinstance(one, PathPatch) for one in bare_figure(scale_chart(rows, look)).artists)

    assert lines(joined=True) == lines(joined=False) + 1
