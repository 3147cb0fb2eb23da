"""The check-up page: every point with a word and what to do, and the way to where it is done."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from leercultuur_desktop.services import back_up, workplace
from leercultuur_desktop.ui.office import flow_health
from leercultuur_desktop.ui.office.flow_health import screen_of
from leercultuur_desktop.ui.office.state_row import StateRow
from tests.store.prepared import change
from tests.ui.pages_office import PIN, Office


@pytest.fixture
def health(open_office: Office) -> Office:
    """Give the computer two printers."""
    open_office.window.flow.upkeep.health.printers = lambda: (("Kantoor", "Kantine"), "Kantine")
    return open_office


def look(office: Office) -> dict[str, StateRow]:
    office.press("Nakijken")
    office.see("Nakijken")
    office.bot.waitUntil(lambda: bool(office.window.flow.upkeep.health.page.points))
    return office.window.flow.upkeep.health.page.points


def test_every_point_has_a_sign_a_word_and_what_was_seen(health: Office) -> None:
    rows = look(health)
    assert list(rows) == ["data", "back_up", "disk", "clock", "languages", "display", "printers"]
    for row in rows.values():
        assert row.word.text() in {"in orde", "let op", "doe iets"}
        assert not row.sign.pixmap().isNull()
        assert row.found.text()
        assert row.accessibleName() == f"{row.title.text()}: {row.word.text()}"
        assert bool(row.advice.text()) == (row.word.text() != "in orde")
    assert rows["data"].word.text() == "in orde"
    assert "Kantine, Kantoor" in rows["printers"].found.text()


def test_the_locks_of_the_kiosk_are_told_too(health: Office) -> None:
    look(health)
    locks = health.window.flow.upkeep.health.page.locks
    assert len(locks) >= 10
    assert {row.word.text() for row in locks} <= {"in orde", "let op", "niet te zien"}


def test_a_clock_that_runs_back_asks_for_something(health: Office, folder: Path) -> None:
    workplace.open_round(folder, "Later", PIN, today=date(2027, 1, 1))
    rows = look(health)
    assert rows["clock"].word.text() == "doe iets"
    assert "Zet de datum goed" in rows["clock"].advice.text()
    assert health.says("vraagt nu iets van je")


def test_no_printer_is_told_with_a_way_out(health: Office) -> None:
    health.window.flow.upkeep.health.printers = lambda: ((), "")
    rows = look(health)
    assert rows["printers"].word.text() == "let op"
    assert "PDF" in rows["printers"].advice.text()


def test_the_button_beside_the_back_up_leads_to_keeping(health: Office) -> None:
    rows = look(health)
    assert rows["back_up"].button.accessibleName() == "Naar Bewaren"
    health.press("Naar Bewaren")
    health.see("Bewaren")


def test_languages_that_nobody_read_are_named(health: Office, folder: Path) -> None:
    change(folder, "update settings set value = '[\"nl\", \"pl\"]' where name = 'languages'")
    rows = look(health)
    if "pl" not in workplace.kiosk_languages():
        assert "Nog niet af" in rows["languages"].found.text()
    else:
        assert "door niemand nagekeken: Polski" in rows["languages"].found.text()


def test_looking_again_sees_what_changed(health: Office, folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert look(health)["back_up"].word.text() == "let op"
    back_up.choose_place(folder, stick)
    stick.rmdir()
    health.press("Kijk opnieuw")
    health.settle()
    page = health.window.flow.upkeep.health.page
    health.bot.waitUntil(lambda: "De plek is er nu niet" in page.points["back_up"].found.text())


def test_damage_shows_as_a_point_to_act_on(health: Office, folder: Path) -> None:
    change(folder, "update pin set hash = 'stuk'")
    rows = look(health)
    assert rows["data"].word.text() == "doe iets"
    assert "pincode is beschadigd" in rows["data"].found.text()


def test_the_screen_is_measured_in_real_pixels(qapp: QGuiApplication) -> None:
    seen = screen_of(qapp.primaryScreen())
    assert seen is not None
    assert seen.width == round(qapp.primaryScreen().size().width() * qapp.primaryScreen().devicePixelRatio())
    assert screen_of(None) is None


def test_the_real_printers_can_be_asked(qapp: QGuiApplication) -> None:
    names, default = flow_health.printers()
    assert default == "" or default in names


def test_locking_drops_what_was_seen(health: Office) -> None:
    look(health)
    health.press("Zet op slot")
    health.see("Het kantoor is op slot")
    assert health.window.flow.upkeep.health.page.fields.isHidden()
