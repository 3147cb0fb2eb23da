"""Which window opens which, and who speaks which language meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.services import workplace
from leercultuur_desktop.services.one_kiosk import take_place
from leercultuur_desktop.ui.app import Desk
from tests.store.prepared import PIN, change, fingerprint, prepared_copy


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """An English office with an open round."""
    folder = prepared_copy(tmp_path / "werkplek")
    workplace.open_round(folder, "Najaar", PIN)
    opened = Desk(folder, "en")
    opened.office.show()
    yield opened
    if opened.kiosk is not None:
        opened.kiosk.flow.left.emit()
    opened.office.close()
    opened.office.deleteLater()
    opened.quiet()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_kiosk_is_dutch_even_when_the_office_is_english(desk: Desk, qtbot: QtBot) -> None:
    assert "The office is locked" in words(desk.office)
    desk.open_kiosk()
    assert desk.kiosk is not None
    assert not desk.office.isVisible()
    assert QCoreApplication.translate("StartPage", "Start") == "Start"
    assert "minuten" in words(desk.kiosk)

    desk.kiosk.flow.left.emit()

    qtbot.waitUntil(lambda: desk.kiosk is None and desk.office.isVisible())
    assert "The office is locked" in words(desk.office)


def test_there_is_never_a_second_kiosk(desk: Desk) -> None:
    desk.open_kiosk()
    first = desk.kiosk
    desk.open_kiosk()
    assert desk.kiosk is first


def test_practice_is_marked_leaves_the_workplace_alone_and_is_gone_afterwards(desk: Desk, qtbot: QtBot) -> None:
    before = fingerprint(desk.folder)
    desk.open_practice()
    assert desk.kiosk is not None
    assert "VOORBEELD" in words(desk.kiosk)
    assert desk._practice is not None
    folder = Path(desk._practice.name)
    assert (folder / "oefenen" / "leercultuur.db").is_file()
    desk.kiosk.flow.left.emit()
    qtbot.waitUntil(lambda: desk.kiosk is None and desk.office.isVisible())
    assert not folder.exists()
    assert fingerprint(desk.folder) == before


def test_practice_on_a_damaged_workplace_is_told_in_the_office(desk: Desk) -> None:
    change(desk.folder, "update pin set hash = 'x'")
    desk.open_practice()
    refused = desk.kiosk is None
    assert refused
    assert desk.office.isVisible()
    assert "PIN" in words(desk.office)


def test_the_meeting_comes_to_the_front_instead_of_opening_twice(desk: Desk, qtbot: QtBot) -> None:
    workplace.close_round(desk.folder, "Najaar", PIN)
    desk.open_meeting("Najaar")
    first = desk.meeting
    desk.open_meeting("Najaar")
    assert desk.meeting is first
    assert first is not None
    first.close()
    qtbot.waitUntil(lambda: desk.meeting is None)


def test_a_kiosk_elsewhere_is_told_in_the_office(desk: Desk) -> None:
    elsewhere = take_place(desk.folder)
    desk.open_kiosk()
    refused = desk.kiosk is None
    assert refused
    assert desk.office.isVisible()
    assert "The kiosk is open already" in words(desk.office) or "De kiosk staat al open" in words(desk.office)
    elsewhere.let_go()
    desk.open_kiosk()
    assert desk.kiosk is not None
    with pytest.raises(KnownProblem):
        take_place(desk.folder)
