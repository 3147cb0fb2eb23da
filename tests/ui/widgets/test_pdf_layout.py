"""Where pages lie: whole and side by side, as wide as the window, or as large as somebody wants."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, QSizeF

from leercultuur_desktop.ui.widgets.pdf_layout import GAP, Fit, laid_out

A4 = QSizeF(595, 842)


def test_whole_pages_lie_side_by_side_where_they_fit() -> None:
    layout = laid_out([A4] * 5, QSize(1300, 800), Fit.PAGE)
    assert layout.columns == 2
    first, second, third = layout.places[:3]
    assert first.top() == second.top()
    assert second.left() - first.right() > 0
    assert third.top() > first.bottom()
    assert first.height() <= 800 - 2 * GAP


def test_a_width_fills_the_window_in_one_column() -> None:
    layout = laid_out([A4] * 3, QSize(900, 600), Fit.WIDTH)
    assert layout.columns == 1
    assert layout.places[0].width() == 900 - 2 * GAP
    assert layout.size.height() > 600


def test_at_one_hundred_per_cent_paper_has_its_size_at_96_dots() -> None:
    layout = laid_out([A4], QSize(400, 300), Fit.CHOSEN, 1.0)
    assert layout.places[0].size() == QSize(793, 1123)
    assert layout.size.width() > 400


def test_what_is_smaller_than_the_window_lies_in_its_middle() -> None:
    layout = laid_out([A4], QSize(1000, 900), Fit.CHOSEN, 0.5)
    place = layout.places[0]
    assert abs((place.left() + place.right()) // 2 - 500) <= 1
    assert abs((place.top() + place.bottom()) // 2 - 450) <= 1


def test_nothing_to_show_takes_no_place() -> None:
    assert laid_out([], QSize(300, 300), Fit.PAGE).places == ()


@given(
    st.lists(st.tuples(st.floats(50, 1700), st.floats(50, 1700)), min_size=1, max_size=12),
    st.integers(60, 2600),
    st.integers(60, 1500),
    st.sampled_from(list(Fit)),
)
def test_no_pages_overlap_and_all_lie_inside(sizes: list[tuple[float, float]], wide: int, high: int, fit: Fit) -> None:
    layout = laid_out([QSizeF(*size) for size in sizes], QSize(wide, high), fit, 0.7)
    inside = QRect(0, 0, layout.size.width(), layout.size.height())
    for number, place in enumerate(layout.places):
        assert inside.contains(place)
        assert not any(place.intersects(other) for other in layout.places[number + 1 :])
