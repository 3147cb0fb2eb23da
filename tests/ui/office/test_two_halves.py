"""A passphrase that two people made together, each half hidden from who types the other."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from leercultuur_desktop.services import access, new_recovery
from tests.ui.office.test_wizard import to_passphrase
from tests.ui.pages_office import PASSPHRASE, PIN, Office

FIRST, SECOND = "koper lantaarn fiets", "draaibank zee pudding"


def fill_halves(office: Office, first: str = FIRST, second: str = SECOND) -> None:
    office.press("Met zijn tweeën maken")
    for name, text in (("Eerste helft", first), ("Tweede helft", second)):
        office.fill(name, text)
        office.fill(name + ", nog een keer", text)


def test_two_halves_make_one_passphrase_that_opens_everywhere(new_office: Office, folder: Path) -> None:
    to_passphrase(new_office)
    fill_halves(new_office)
    new_office.press("Maak alles klaar")
    new_office.see("Herstelblad")
    access.unlock(folder, FIRST + SECOND)
    assert not new_office.holds(FIRST)
    assert not new_office.holds(SECOND)


def test_blanks_around_a_half_do_not_count(new_office: Office, folder: Path) -> None:
    to_passphrase(new_office)
    fill_halves(new_office, f" {FIRST} ", f"{SECOND} ")
    new_office.press("Maak alles klaar")
    new_office.see("Herstelblad")
    access.unlock(folder, FIRST + SECOND)


def test_what_one_person_showed_is_hidden_when_the_other_begins(new_office: Office) -> None:
    to_passphrase(new_office)
    new_office.press("Met zijn tweeën maken")
    first, second = (half.once for half in new_office.window.flow.wizard.passphrase.new_passphrase.halves)
    new_office.fill("Eerste helft", FIRST)
    first.show_button.click()
    assert first.edit.echoMode() is QLineEdit.EchoMode.Normal
    new_office.fill("Tweede helft", SECOND)
    assert first.edit.echoMode() is QLineEdit.EchoMode.Password
    second.show_button.click()
    new_office.fill("Eerste helft", FIRST)
    assert second.edit.echoMode() is QLineEdit.EchoMode.Password


def test_each_half_is_judged_by_itself(new_office: Office) -> None:
    to_passphrase(new_office)
    fill_halves(new_office, FIRST, "1234")
    first, second = (
        half.strength.words.text() for half in new_office.window.flow.wizard.passphrase.new_passphrase.halves
    )
    assert first.startswith("Moeilijk te raden")
    assert second.startswith("Makkelijk te raden")


def test_halves_that_are_wrong_say_so_and_make_nothing(new_office: Office, folder: Path) -> None:
    to_passphrase(new_office)
    fill_halves(new_office)
    new_office.fill("Tweede helft, nog een keer", "anders")
    new_office.press("Maak alles klaar")
    assert new_office.says("Dit is niet hetzelfde.")
    new_office.fill("Tweede helft", " ")
    new_office.fill("Tweede helft, nog een keer", " ")
    new_office.press("Maak alles klaar")
    assert new_office.says("Typ hier deze helft.")
    for name in ("Eerste helft", "Tweede helft"):
        new_office.fill(name, "kort")
        new_office.fill(name + ", nog een keer", "kort")
    new_office.press("Maak alles klaar")
    assert new_office.says("Samen hebben de helften 12 tekens of meer nodig.")
    assert not folder.exists()


def test_alone_again_forgets_what_was_typed_in_halves(new_office: Office) -> None:
    to_passphrase(new_office)
    fill_halves(new_office)
    new_office.press("Toch alleen maken")
    assert not new_office.holds(FIRST)
    assert not new_office.holds(SECOND)


@pytest.mark.parametrize("whole", [FIRST + SECOND, f"{FIRST} {SECOND}"], ids=["made in halves", "made by one person"])
def test_a_forgotten_pin_is_set_anew_with_two_halves(office: Office, folder: Path, whole: str) -> None:
    access.change_passphrase(folder, PASSPHRASE, whole)
    office.press("Pincode vergeten?")
    office.see("Pincode vergeten?")
    office.press("Hebben twee mensen elk een helft?")
    office.fill("Wachtzin: eerste helft", FIRST)
    office.fill("Wachtzin: tweede helft", SECOND)
    office.fill("Nieuwe pincode", "80417")
    office.fill("Nieuwe pincode, nog een keer", "80417")
    office.press("Bewaar de nieuwe pincode")
    office.see("Het kantoor is op slot")
    access.check_pin(folder, "80417")


def test_a_set_up_that_ends_before_the_code_is_typed_back_is_remembered(new_office: Office, folder: Path) -> None:
    to_passphrase(new_office)
    fill_halves(new_office)
    new_office.press("Maak alles klaar")
    new_office.see("Herstelblad")
    assert new_recovery.is_pending(folder)
    new_office.fill("Typ de code over", new_office.window.flow.wizard.recovery.code.text())
    new_office.press("Verder")
    new_office.see("Alles staat klaar")
    assert not new_recovery.is_pending(folder)
    access.check_pin(folder, PIN)
