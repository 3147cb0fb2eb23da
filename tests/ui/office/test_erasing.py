"""Deleting for good in the office: said beforehand, behind name and PIN, and nothing of it left."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leercultuur_desktop import paths
from leercultuur_desktop.services import workplace
from tests.ui.pages_office import PIN, ROUND, Office


def own_copies(folder: Path) -> list[Path]:
    return sorted(paths.back_ups(folder).glob("*.db"))


def test_a_round_is_deleted_with_its_copies(keeping: Office, with_round: Path) -> None:
    assert len(own_copies(with_round)) == 1
    keeping.press(f"{ROUND} wissen")
    keeping.see(f"‘{ROUND}’ wissen")
    assert keeping.says("De privacywet (AVG)")
    assert keeping.says("Toch kunnen er op een SSD of USB-stick resten achterblijven.")
    keeping.fill(f"Typ de naam over: {ROUND}", "iets anders")
    keeping.fill("Pincode", PIN)
    keeping.press("Wis voorgoed")
    assert keeping.says("De naam is niet hetzelfde")
    keeping.fill(f"Typ de naam over: {ROUND}", ROUND.lower())
    keeping.fill("Pincode", "0000")
    keeping.press("Wis voorgoed")
    keeping.bot.waitUntil(lambda: keeping.says("De pincode klopt niet"))
    assert len(workplace.round_overviews(with_round)) == 1
    keeping.fill("Pincode", PIN)
    keeping.key(keeping.control("Pincode"), Qt.Key.Key_Return)
    keeping.see("Bewaren")
    keeping.bot.waitUntil(lambda: keeping.says(f"‘{ROUND}’ is voorgoed gewist."))
    assert not workplace.round_overviews(with_round)
    assert not own_copies(with_round)


def test_copies_may_stay(keeping: Office, with_round: Path) -> None:
    keeping.press(f"{ROUND} wissen")
    keeping.see(f"‘{ROUND}’ wissen")
    keeping.button("Wis ook de reservekopieën waar het in staat").click()
    keeping.fill(f"Typ de naam over: {ROUND}", ROUND)
    keeping.fill("Pincode", PIN)
    keeping.press("Wis voorgoed")
    keeping.see("Bewaren")
    keeping.bot.waitUntil(lambda: keeping.says("Deze reservekopieën staan er nog"))
    assert len(own_copies(with_round)) == 1


def test_what_was_put_aside_can_be_deleted(keeping: Office, with_round: Path) -> None:
    aside = with_round / "leercultuur-before-restore-2026-10-01.db"
    shutil.copy(own_copies(with_round)[0], aside)
    keeping.press("Bewaren")
    keeping.see("Bewaren")
    keeping.press(f"{aside.name} wissen")
    keeping.see("Kopie wissen")
    keeping.fill("Pincode", PIN)
    keeping.press("Wis voorgoed")
    keeping.see("Bewaren")
    assert not aside.exists()


def test_everything_goes_and_the_office_begins_anew(keeping: Office, with_round: Path) -> None:
    keeping.press("Wis alles")
    keeping.see("Alles van Van der Velden wissen")
    keeping.fill("Typ de naam over: Van der Velden", "Van der Velden")
    keeping.fill("Pincode", PIN)
    keeping.press("Wis voorgoed")
    keeping.see("Welkom")
    assert keeping.says("‘Van der Velden’ is voorgoed gewist.")
    assert not list(with_round.iterdir())
    assert not keeping.holds(PIN)


def test_a_deletion_that_was_cut_off_is_finished_when_the_office_opens(
    qtbot: QtBot, with_round: Path, target: Path
) -> None:
    paths.database(with_round).rename(with_round / "leercultuur.db.wordt-gewist")
    office = Office.open(qtbot, with_round, target)
    office.see("Welkom")
    assert not list(with_round.glob("leercultuur.db*"))


@pytest.mark.parametrize("leave", [lambda office: office.press("Terug"), lambda office: office.press("Metingen")])
def test_a_deletion_that_was_thought_better_of_leaves_nothing_typed(
    keeping: Office, with_round: Path, leave: Callable[[Office], None]
) -> None:
    keeping.press(f"{ROUND} wissen")
    keeping.see(f"‘{ROUND}’ wissen")
    keeping.fill(f"Typ de naam over: {ROUND}", ROUND)
    keeping.fill("Pincode", PIN)
    leave(keeping)
    keeping.settle()
    page = keeping.window.flow.upkeep.keep.erase.page
    assert (page.name.text(), page.pin.edit.text()) == ("", "")
    assert len(workplace.round_overviews(with_round)) == 1
