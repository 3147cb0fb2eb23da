"""Whoever wears gloves hits what they mean: targets of 20 mm, 4 mm apart, by the screen's own millimetres."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.kiosk.look import look_for
from tests.ui.kiosk.geometry import Part, parts
from tests.ui.kiosk.test_geometry import greetings
from tests.ui.kiosk.tour import SCREENS, SHARP, OpenKiosk, Screen, Tour, company

KEYS = ("boardKey", "boardQuiet", "boardShift")
"""Keys of the touch keyboard: twelve in a row and five rows high, so they have a floor of their own."""
KEY_MILLIMETRES = 14.0
SHARP_MILLIMETRES = 15.5
SHARP_KEY_MILLIMETRES = 8.0
"""The floors where 20 mm would take most of a small sharp screen; a real keyboard stands beside most of those."""


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


def too_small(tour: Tour, millimetres: float, key_millimetres: float) -> Iterator[str]:
    for part in targets(tour):
        least = key_millimetres if is_key(part.widget) else millimetres
        size = tour.screen.millimetres(min(part.area.width(), part.area.height()))
        if size < least:
            yield f"{part} is {size:.1f} mm"


def apart(one: QRect, other: QRect) -> int:
    """Pixels between two targets; the larger of the two ways, for a finger misses sideways or up and down."""
    return max(
        max(one.left(), other.left()) - min(one.right(), other.right()) - 1,
        max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1,
    )


def too_close(tour: Tour, millimetres: float) -> Iterator[str]:
    found = targets(tour)
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


def measure(tour: Tour, sizes: tuple[float, float], gap: float) -> list[str]:
    """All faults of all pages in all text sizes."""
    tour.window.setUpdatesEnabled(False)  # measured, not seen
    found = []
    for name in greetings(tour):
        found += [f"{name}: {fault}" for fault in (*too_small(tour, *sizes), *too_close(tour, gap))]
    tour.greet(company())
    for name in tour.in_every_text_size(lambda: tour.whole_way([0])):
        found += [f"{name}: {fault}" for fault in (*too_small(tour, *sizes), *too_close(tour, gap))]
    return found


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_targets_are_20_mm_and_4_mm_apart(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, screen: Screen
) -> None:
    tour = Tour(open_kiosk, screen, "nl", monkeypatch)
    found = measure(tour, (tokens.TOUCH_MILLIMETRES, KEY_MILLIMETRES), tokens.TOUCH_GAP_MILLIMETRES)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("screen", SHARP, ids=lambda screen: f"{screen}, {screen.dpi} dpi")
def test_small_sharp_screens_have_a_floor(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, screen: Screen
) -> None:
    tour = Tour(open_kiosk, screen, "nl", monkeypatch)
    wanted = (SHARP_MILLIMETRES, SHARP_KEY_MILLIMETRES)
    found = measure(tour, wanted, tokens.TOUCH_GAP_MILLIMETRES * 0.75)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("dpi", "touch"), [(0, 80), (20_000, 80), (96, 80), (60, 76), (320, 118)])
def test_a_screen_that_reports_nonsense_is_taken_for_a_usual_one(dpi: float, touch: int) -> None:
    assert abs(look_for(1920, 1080, dpi, 1.2, contrast=False).touch - touch) <= 1
