"""The office's door: PIN, forgotten PIN, forgotten passphrase, and locking by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.services import access
from leercultuur_desktop.ui.office.window import OfficeWindow
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing
from tests.ui.pages_office import PASSPHRASE, PIN, Office

LOCKED = "Het kantoor is op slot"


def test_the_right_pin_opens(office: Office) -> None:
    office.see(LOCKED)
    office.unlock()
    assert office.window.flow.is_open


def test_the_number_pad_does_the_same(office: Office) -> None:
    for digit in PIN + "9":
        office.press(digit)
    office.press("Laatste cijfer wissen")
    office.press("Open het kantoor")
    office.see("Metingen")


def test_a_wrong_pin_is_said_and_forgotten(office: Office) -> None:
    office.fill("Pincode", "1111")
    office.press("Open het kantoor")
    assert office.says("De pincode klopt niet")
    assert not office.holds("1111")
    assert office.window.page.accessibleName() == LOCKED


def test_guessing_is_slowed_down_and_counted_down(office: Office, folder: Path) -> None:
    for _ in range(4):
        with pytest.raises(KnownProblem):
            access.check_pin(folder, "1111")
    office.fill("Pincode", PIN)
    office.press("Open het kantoor")
    assert office.says("kun je het weer proberen.")
    assert not office.button("Open het kantoor").isEnabled()
    office.bot.waitUntil(lambda: office.button("Open het kantoor").isEnabled(), timeout=20_000)
    office.unlock()


def test_a_forgotten_pin_is_set_with_the_passphrase(office: Office, folder: Path) -> None:
    office.press("Pincode vergeten?")
    office.see("Pincode vergeten?")
    office.fill("Wachtzin", PASSPHRASE)
    office.fill("Nieuwe pincode", "97531")
    office.fill("Nieuwe pincode, nog een keer", "97531")
    office.press("Bewaar de nieuwe pincode")
    office.see(LOCKED)
    assert office.says("De nieuwe pincode werkt.")
    assert not office.holds("97531")
    access.check_pin(folder, "97531")


def test_a_wrong_passphrase_sets_no_pin(office: Office, folder: Path) -> None:
    office.press("Pincode vergeten?")
    office.fill("Wachtzin", "iets heel anders hier")
    office.fill("Nieuwe pincode", "97531")
    office.fill("Nieuwe pincode, nog een keer", "97531")
    office.press("Bewaar de nieuwe pincode")
    assert office.says("De wachtzin klopt niet")
    access.check_pin(folder, PIN)


def test_a_forgotten_passphrase_is_set_with_the_code(office: Office, folder: Path, code: str) -> None:
    office.press("Pincode vergeten?")
    office.press("Wachtzin vergeten?")
    office.see("Wachtzin vergeten?")
    office.fill("Herstelcode", code)
    office.fill("Nieuwe wachtzin", "appels peren en pruimen")
    office.fill("Nieuwe wachtzin, nog een keer", "appels peren en pruimen")
    office.press("Bewaar de nieuwe wachtzin")
    office.see("Pincode vergeten?")
    assert office.says("De nieuwe wachtzin werkt.")
    assert not office.holds(code)
    access.unlock(folder, "appels peren en pruimen")


def test_a_code_that_cannot_be_right_is_said_at_once(office: Office) -> None:
    office.press("Pincode vergeten?")
    office.press("Wachtzin vergeten?")
    office.fill("Herstelcode", "AAAAA-AAAAA")
    office.press("Bewaar de nieuwe wachtzin")
    assert office.says("Deze herstelcode klopt niet.")


def test_locking_drops_the_pin(open_office: Office) -> None:
    open_office.press("Zet op slot")
    open_office.see(LOCKED)
    assert not open_office.window.flow.is_open
    assert not open_office.holds(PIN)


def test_an_office_that_nobody_touches_locks_itself(qtbot: QtBot, folder: Path, target: Path, code: str) -> None:
    office = Office.open(qtbot, folder, target, idle_milliseconds=1500)
    office.unlock()
    office.see(LOCKED)
    assert not office.window.flow.is_open


def test_whoever_types_or_points_is_noticed(office: Office) -> None:
    timer, handle = office.window.idle.timer, office.window.windowHandle()
    middle = QPoint(office.window.width() // 2, office.window.height() // 2)
    acts: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda: QTest.mouseMove(handle, middle),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=middle),
    )
    for act in acts:
        timer.stop()
        act()
        office.bot.waitUntil(timer.isActive)


def test_the_ring_shows_to_who_walks_with_keys_and_not_to_who_points(office: Office) -> None:
    handle = office.window.windowHandle()
    ring = office.window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    assert ring.isHidden()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert not ring.isHidden()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert ring.isHidden()


def test_a_secret_that_was_half_typed_goes_when_nobody_is_there(
    qtbot: QtBot, folder: Path, target: Path, code: str
) -> None:
    office = Office.open(qtbot, folder, target, idle_milliseconds=1500)
    office.press("Pincode vergeten?")
    office.fill("Wachtzin", PASSPHRASE)
    office.see(LOCKED)
    assert not office.holds(PASSPHRASE)


def test_closing_drops_everything(open_office: Office) -> None:
    open_office.window.close()
    assert not open_office.holds(PIN)


def test_a_damaged_store_gives_one_calm_page(qtbot: QtBot, folder: Path, target: Path, code: str) -> None:
    (folder / "leercultuur.db").write_bytes(b"no database" * 999)
    office = Office.open(qtbot, folder, target)
    office.see("Het bestand met de gegevens is beschadigd")
    assert not office.window.rail.isVisible()
    office.press("Probeer het opnieuw")
    office.see("Het bestand met de gegevens is beschadigd")


def test_a_store_that_can_be_read_again_opens_after_all(qtbot: QtBot, folder: Path, target: Path, code: str) -> None:
    file = folder / "leercultuur.db"
    kept = file.read_bytes()
    file.write_bytes(b"")
    office = Office.open(qtbot, folder, target)
    file.write_bytes(kept)
    office.press("Probeer het opnieuw")
    office.see(LOCKED)


def test_a_folder_that_may_not_be_looked_into_is_said(
    qtbot: QtBot, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr("leercultuur_desktop.services.workplace.exists", refuse)
    office = Office.open(qtbot, folder, target)
    office.see("De gegevens kunnen niet worden geopend")


def test_a_folder_that_cannot_be_made_is_said_and_nothing_is_lost(qtbot: QtBot, tmp_path: Path, target: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    office = Office.open(qtbot, tmp_path / "file" / "workplace", target)
    assert isinstance(office.window, OfficeWindow)
    assert office.window.page.accessibleName() in {"Welkom", "Deze map kan niet worden gebruikt"}
