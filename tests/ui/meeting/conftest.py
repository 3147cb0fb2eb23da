"""A meeting that is opened, and let go of, for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.ui.meeting.window import MeetingWindow
from leercultuur_desktop.ui.theme import load_fonts
from tests.ui.meeting import sample
from tests.ui.pages_meeting import TODAY, MeetingRoom, PreparedDesk

OpenMeeting = Callable[..., MeetingRoom]


@pytest.fixture
def open_meeting(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenMeeting]:
    """Open the window on results laid out beforehand; whatever happens, it is gone afterwards."""
    load_fonts()
    opened: list[MeetingRoom] = []

    def open_one(results: Results, previous: Results | None = None, **laid_out: Any) -> MeetingRoom:
        round_name = laid_out.pop("round_name", None)
        words = laid_out.pop("words", sample.DUTCH)
        desk = PreparedDesk(results, previous, laid_out.pop("cards", sample.cards()), words, **laid_out)
        window = MeetingWindow(
            tmp_path,
            words,
            round_name,
            desk=desk,
            today=TODAY,
            ask_target=lambda _parent, suggestion: tmp_path / suggestion.name,
        )
        window.resize(1366, 768)
        window.show()
        opened.append(MeetingRoom(window, qtbot, desk))
        return opened[-1]

    yield open_one
    for room in opened:
        room.desk.unsaved = None
        room.window.close()
        room.window.background.wait()
        room.window.deleteLater()


@pytest.fixture
def full_meeting(open_meeting: OpenMeeting) -> MeetingRoom:
    """The full sample, at its first step."""
    room = open_meeting(sample.full(), sample.before())
    room.unlock_and_enter()
    return room


@pytest.fixture
def talk_meeting(open_meeting: OpenMeeting) -> MeetingRoom:
    """The sample with too few answers, at its first step."""
    room = open_meeting(sample.too_few())
    room.unlock_and_enter()
    return room
