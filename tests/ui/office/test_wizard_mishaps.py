"""What can go wrong in the set-up: a full disk, a kill, a second window; told in words, and nothing is lost."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.services import access, workplace
from tests.ui.office.test_wizard import COMPANY, to_passphrase
from tests.ui.pages_office import PASSPHRASE, Office, make_company


@pytest.fixture
def full_disk(folder: Path) -> Iterator[Path]:
    """A disk of its own where the workplace comes, with no room left; gives the file to delete for more."""
    disk = folder
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(disk)]
    if not shutil.which("mount") or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("a small disk can be made by root only")
    filler = disk / "vol"
    filler.write_bytes(b"x" * shutil.disk_usage(disk).free)
    yield filler
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill_passphrase(office: Office) -> None:
    office.fill("Wachtzin", PASSPHRASE)
    office.fill("Wachtzin, nog een keer", PASSPHRASE)
    office.press("Maak alles klaar")


def test_a_full_disk_is_told_and_trying_again_with_room_makes_it(
    full_disk: Path, new_office: Office, folder: Path
) -> None:
    to_passphrase(new_office)
    fill_passphrase(new_office)
    assert new_office.says("De schijf is vol")
    assert new_office.window.page.accessibleName() == "Wachtzin"
    assert not workplace.exists(folder)
    full_disk.unlink()
    new_office.press("Maak alles klaar")
    new_office.see("Herstelblad")
    assert workplace.company(folder).name == COMPANY
    access.unlock(folder, PASSPHRASE)


def test_a_second_window_that_was_quicker_keeps_its_company(new_office: Office, folder: Path) -> None:
    to_passphrase(new_office)
    make_company(folder)
    fill_passphrase(new_office)
    assert new_office.says("Hier staat al een bedrijf")
    assert workplace.company(folder).name == "Van der Velden"


def test_what_a_killed_set_up_left_is_gone_after_the_next_start(qtbot: QtBot, folder: Path, target: Path) -> None:
    folder.mkdir()
    left = [folder / f".leercultuur.db.1234abcd.part{ending}" for ending in ("", "-wal", "-shm")]
    for file in left:
        file.write_bytes(b"half")
        os.utime(file, (time.time() - 3600,) * 2)
    office = Office.open(qtbot, folder, target)
    office.see("Welkom")
    assert list(folder.iterdir()) == []


def test_a_place_where_no_folder_can_be_is_told(new_office: Office, folder: Path) -> None:
    folder.write_text("a file stands in the way")
    to_passphrase(new_office)
    fill_passphrase(new_office)
    assert new_office.says("Deze map kan niet worden gebruikt")
