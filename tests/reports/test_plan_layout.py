"""A plan's pages are few, evenly filled, and never hold the last part alone."""

from __future__ import annotations

import pytest
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from leercultuur_desktop.reports.paper import PAGE_HEIGHT
from leercultuur_desktop.reports.plan_layout import AIRS, Air, laid_out


def parts_of(*shares: float) -> list[list[Flowable]]:
    """Parts that take so much of a page, whatever the air."""
    return [[Spacer(1, share * PAGE_HEIGHT)] for share in shares]


def pages_of(story: list[Flowable]) -> list[int]:
    """How many parts stand on each page."""
    found = [0]
    for one in story:
        if isinstance(one, PageBreak):
            found.append(0)
        else:
            found[-1] += 1
    return found


@pytest.mark.parametrize(
    ("shares", "pages"),
    [
        ((0.2, 0.2, 0.2, 0.2), [4]),
        ((0.3, 0.3, 0.3, 0.3), [2, 2]),
        ((0.3, 0.2, 0.2, 0.2, 0.15), [2, 3]),
        ((0.5, 0.45, 0.1), [1, 2]),
        ((0.9, 0.9, 0.9, 0.05), [1, 1, 2]),
    ],
)
def test_pages_are_few_and_even_and_the_last_part_has_company(shares: tuple[float, ...], pages: list[int]) -> None:
    assert pages_of(laid_out(lambda _air: parts_of(*shares))) == pages


def test_air_gives_way_before_a_page_is_added() -> None:
    given: list[Air] = []

    def parts(air: Air) -> list[list[Flowable]]:
        given.append(air)
        return parts_of(0.92, 0.0012 * air.sign)

    assert pages_of(laid_out(parts)) == [2]
    assert given[-1] is AIRS[2]


def test_a_short_plan_gets_all_the_air_there_is() -> None:
    given: list[Air] = []

    def parts(air: Air) -> list[list[Flowable]]:
        given.append(air)
        return parts_of(0.2, 0.2)

    laid_out(parts)
    assert given[-1] is AIRS[0]


def test_a_part_longer_than_a_page_goes_on_and_the_last_one_is_kept_whole() -> None:
    story = laid_out(lambda _air: parts_of(1.7, 0.1))
    assert pages_of(story) == [2]
    assert isinstance(story[-1], KeepTogether)
