"""The radar's step: lines laid over it where they may be, points that tell, and a picture to take along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.ui.meeting.radar_page import RadarPage
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

RADAR = 1


@pytest.fixture
def page(full_meeting: MeetingRoom) -> RadarPage:
    """The radar's page with its picture drawn."""
    full_meeting.step(RADAR)
    drawn(full_meeting, 1)
    return full_meeting.flow.radar_page


def always(target: Path) -> Callable[[QWidget, Path], Path | None]:
    """Somebody who saves there."""

    def ask(parent: QWidget, suggestion: Path) -> Path | None:
        assert suggestion.suffix == ".png"
        return target

    return ask


def drawn(room: MeetingRoom, lines: int) -> None:
    """Wait until the picture has so many lines."""
    chart = room.flow.radar_page.chart
    room.bot.waitUntil(lambda: len({spot.line for spot in chart.spots}) == lines, timeout=20000)


def test_a_pointer_on_a_point_tells_value_number_and_interval_as_the_table_does(page: RadarPage) -> None:
    assert {spot.column for spot in page.chart.spots} == set(BLOCKS)
    for spot in page.chart.spots:
        QTest.mouseMove(page.chart, page.chart.place_of(spot))
        assert page.chart.bubble.isVisible()
        assert page.chart.accessibleDescription() == spot.spoken
        assert page.table.spoken_text(spot.column, "score") == spot.spoken
    first = next(spot for spot in page.chart.spots if spot.column is BLOCKS[0])
    assert first.spoken == (
        "Inhoud van het werk, iedereen: 3,6. 61 mensen gaven antwoord. "
        "De score ligt heel waarschijnlijk tussen 3,4 en 3,8."
    )
    QTest.mouseMove(page.chart, QPoint(2, 2))
    assert not page.chart.bubble.isVisible()


def test_a_tap_keeps_the_bubble_until_a_tap_elsewhere(page: RadarPage) -> None:
    place = page.chart.place_of(page.chart.spots[2])
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(page.chart, QPoint(2, 2))
    assert page.chart.bubble.isVisible()
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not page.chart.bubble.isVisible()


def test_arrow_keys_walk_along_the_points_and_escape_ends_it(page: RadarPage) -> None:
    page.chart.setFocus()
    seen = []
    for _ in BLOCKS:
        QTest.keyClick(page.chart, Qt.Key.Key_Right)
        seen.append(page.chart.accessibleDescription())
    assert sorted(seen) == sorted(spot.spoken for spot in page.chart.spots)
    QTest.keyClick(page.chart, Qt.Key.Key_Escape)
    assert not page.chart.bubble.isVisible()


def test_layers_one_department_and_the_round_before_can_lie_over_it(full_meeting: MeetingRoom, page: RadarPage) -> None:
    offered = set(page.overlays.buttons)
    assert offered == {"workers", "supervisors", "directors", "department", "previous"}
    assert set(page.overlays.departments) == {"", "Lassen", "Verspanen"}  # and not the one that is hidden
    page.overlays.buttons["workers"].click()
    page.overlays.choose_department("Lassen")
    drawn(full_meeting, 3)
    assert page.table.columns() == ("company", "workers", "Lassen")
    assert page.table.cell_text("leadership", "workers") == "2,9"
    assert page.overlays.buttons["previous"].isEnabled()
    page.overlays.buttons["previous"].click()
    drawn(full_meeting, 4)
    assert not page.overlays.buttons["directors"].isEnabled()
    assert page.scale_note.text() == "Drie lijnen erbij is genoeg. Haal er eerst één weg."
    page.overlays.choose_department(None)
    drawn(full_meeting, 3)
    assert page.overlays.buttons["directors"].isEnabled()


def test_merged_leaders_are_one_line_and_their_parts_are_not_on_offer(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.merged_leaders())
    room.unlock_and_enter()
    room.step(RADAR)
    assert set(room.flow.radar_page.overlays.buttons) == {"workers", "leaders"}


def test_copying_puts_the_picture_on_the_clipboard(full_meeting: MeetingRoom, page: RadarPage) -> None:
    QGuiApplication.clipboard().clear()
    page.sharing.copy_button.click()
    full_meeting.bot.waitUntil(lambda: page.sharing.copy_button.text() == "Gekopieerd", timeout=20000)
    image = QGuiApplication.clipboard().image()
    assert image.width() > 1000
    assert image.pixelColor(2, 2).name() == "#ffffff"


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf"])
def test_saving_writes_the_kind_of_file_that_was_asked_for(
    full_meeting: MeetingRoom, page: RadarPage, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"radar{ending}"
    page.sharing.ask_target = always(target)
    page.overlays.buttons["workers"].click()
    page.sharing.save_button.click()
    full_meeting.bot.waitUntil(lambda: page.sharing.save_button.text() == "Opgeslagen", timeout=20000)
    if ending == ".svg":
        assert "medewerkers" in target.read_text(encoding="utf-8").lower()
    elif ending == ".png":
        assert QImage(str(target)).width() > 1000
    else:
        assert len(PdfReader(target).pages) == 1


def test_a_place_where_nothing_can_be_written_is_said_and_saving_can_be_tried_again(
    full_meeting: MeetingRoom, page: RadarPage, tmp_path: Path
) -> None:
    page.sharing.ask_target = always(tmp_path / "er niet" / "radar.png")
    page.sharing.save_button.click()
    full_meeting.bot.waitUntil(full_meeting.window.banner.isVisible, timeout=20000)
    full_meeting.bot.waitUntil(page.sharing.save_button.isEnabled)
    assert page.sharing.save_button.text() == "Opslaan"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("size", "share"), [((1366, 768), 0.6), ((1920, 1080), 0.6), ((1024, 768), 0.45)])
def test_the_hexagon_takes_its_part_of_the_height(
    open_meeting: OpenMeeting, size: tuple[int, int], share: float
) -> None:
    room = open_meeting(sample.full(), sample.before())
    room.window.resize(*size)
    room.unlock_and_enter()
    room.step(RADAR)
    drawn(room, 1)
    page = room.flow.radar_page
    room.bot.waitUntil(lambda: hexagon(page) >= share * size[1], timeout=20000)
    assert page.chart.width() + page.table.width() < page.width()


def hexagon(page: RadarPage) -> float:
    """How high a hexagon of scores of 5 is, from where the scores of now stand."""
    points = {spot.column: page.chart.place_of(spot) for spot in page.chart.spots if spot.line == "company"}
    top, bottom = points[BLOCKS[0]], points[BLOCKS[3]]
    reach = (sample.COMPANY_MEANS[0] - 1) + (sample.COMPANY_MEANS[3] - 1)
    return (bottom.y() - top.y()) / reach * 8
