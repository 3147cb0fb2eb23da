"""Whoever wears gloves hits what they mean: targets of 20 mm, 4 mm apart, by the screen's own millimetres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import hypot

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.kiosk.look import believable, dots_per_inch, look_for
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.kiosk.geometry import Part, parts
from tests.ui.kiosk.test_geometry import greetings
from tests.ui.kiosk.tour import SCREENS, SHARP, OpenKiosk, Screen, Tour, company

KEYS = ("boardKey", "boardQuiet", "boardShift")
"""Keys of the touch keyboard: up to twelve in a row and five rows high, so they have floors of their own."""
KEY_FLOORS = {"1024x768": 15.5, "1366x768": 12.5, "1080x1920": 18.5}
"""Millimetres where five rows (or twelve keys beside each other) leave no room for 20."""
SHARP_FLOOR = 15.5
SHARP_KEY_FLOOR = 9.0
SHARP_GAP = 3.0
"""Small sharp screens, on which 20 mm would take most of the height."""


def targets(tour: Tour) -> list[Part]:
    """What can be tapped now, without what a list has scrolled out of sight."""
    view = tour.page.scroller.viewport()
    shown = QRect(view.mapTo(tour.window, view.rect().topLeft()), view.size())
    return [
        part
        for part in parts(tour.window)
        if isinstance(part.widget, QPushButton | QPlainTextEdit)
        and (part.scrolled is not tour.page.scroller or shown.intersects(part.area))
    ]


def is_key(widget: QWidget) -> bool:
    return widget.objectName() in KEYS


def too_small(tour: Tour, found: list[Part], millimetres: float) -> Iterator[str]:
    for part in found:
        size = tour.screen.millimetres(min(part.area.width(), part.area.height()))
        if size < millimetres and not is_key(part.widget):
            yield f"{part} is {size:.1f} mm"


def apart(one: QRect, other: QRect) -> int:
    """Pixels between two targets; the larger of the two ways, for a finger misses sideways or up and down."""
    return max(
        max(one.left(), other.left()) - min(one.right(), other.right()) - 1,
        max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1,
    )


def too_close(tour: Tour, found: list[Part], millimetres: float) -> Iterator[str]:
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            if one.scrolled is not other.scrolled:
                continue
            gap = apart(one.area, other.area)
            if tour.screen.millimetres(gap + 1) <= millimetres:  # a gap is whole pixels
                yield f"{one} and {other} are {tour.screen.millimetres(gap):.1f} mm apart"


def smallest_key(tour: Tour) -> float:
    """Millimetres of the smallest key of the touch keyboard in sight."""
    keys = [part.area for part in targets(tour) if is_key(part.widget)]
    return min(tour.screen.millimetres(min(area.width(), area.height())) for area in keys)


def measure(tour: Tour, size: float, gap: float) -> list[str]:
    """All faults of all pages in all text sizes."""
    tour.window.setUpdatesEnabled(False)  # measured, not seen
    return [f"{name}: {fault}" for name in whole_tour(tour) for fault in faults(tour, size, gap)]


def whole_tour(tour: Tour) -> Iterator[str]:
    """All pages in all text sizes."""
    yield from greetings(tour)
    tour.greet(company())
    yield from tour.in_every_text_size(lambda: tour.whole_way([0]))


def faults(tour: Tour, size: float, gap: float) -> list[str]:
    """What is wrong on the page in sight."""
    found = targets(tour)
    return [*too_small(tour, found, size), *too_close(tour, found, gap)]


def keys_of_all_texts(tour: Tour) -> Iterator[float]:
    """Where the remark is typed."""

    def remark() -> Iterator[str]:
        tour.flow.visit(Place(Step.REMARK))
        yield "remark"

    for _name in tour.in_every_text_size(remark):
        yield smallest_key(tour)


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_targets_are_20_mm_and_4_mm_apart(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, screen: Screen
) -> None:
    tour = Tour(open_kiosk, screen, "nl", monkeypatch)
    found = measure(tour, tokens.TOUCH_MILLIMETRES, tokens.TOUCH_GAP_MILLIMETRES)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("screen", SHARP, ids=lambda screen: f"{screen}, {screen.dpi} dpi")
def test_small_sharp_screens_have_a_floor(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, screen: Screen
) -> None:
    tour = Tour(open_kiosk, screen, "nl", monkeypatch)
    found = measure(tour, SHARP_FLOOR, SHARP_GAP)
    assert not found, "\n".join(found)
    assert min(keys_of_all_texts(tour)) >= SHARP_KEY_FLOOR


@pytest.mark.parametrize("language", ["nl", "pl", "ar"])
@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_keys_of_the_touch_keyboard_are_as_large_as_the_screen_allows(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, screen: Screen, language: str
) -> None:
    tour = Tour(open_kiosk, screen, language, monkeypatch)
    assert min(keys_of_all_texts(tour)) >= KEY_FLOORS.get(str(screen), tokens.TOUCH_MILLIMETRES)


@pytest.mark.parametrize("dpi", [0.0, 59.0, 321.0, 20_000.0])
def test_a_screen_that_reports_nonsense_is_taken_for_a_usual_one(dpi: float) -> None:
    assert believable(dpi) == 96.0
    assert believable(60.0) == 60.0


def test_the_owners_own_measure_goes_before_what_the_screen_reports(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(size=(1920, 1080))
    screen = kiosk.window.screen()
    across = hypot(screen.geometry().width(), screen.geometry().height())
    for inches in (7.0, 15.6, 120.0):
        assert dots_per_inch(screen, inches) == pytest.approx(across / inches)
    assert dots_per_inch(screen, None) == believable(screen.physicalDotsPerInch())


def test_a_diagonal_that_the_owner_gives_changes_the_kiosk_that_stands_open(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(size=(1920, 1080))
    before = kiosk.button("Tekst").height()
    screen = kiosk.window.screen()
    across = hypot(screen.geometry().width(), screen.geometry().height())
    kiosk.workplace.greeting = replace(kiosk.workplace.greeting, screen_inches=across / 200)
    kiosk.window.flow.greeting.reread_wanted.emit()
    kiosk.bot.waitUntil(lambda: kiosk.button("Tekst").height() > before, timeout=10_000)


def test_targets_grow_with_the_dots_of_the_screen_up_to_what_leaves_room() -> None:
    sizes = [look_for(1920, 1080, dpi, 1.2, contrast=False).touch for dpi in (60, 96, 110, 130, 150, 320)]
    assert sizes == [76, 76, 87, 103, 118, 118]
