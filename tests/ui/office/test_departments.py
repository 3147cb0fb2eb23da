"""Departments are renamed and put in another order in place, and a name says what it means for comparing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from leercultuur_desktop.services import workplace
from leercultuur_desktop.ui.office.departments_page import DepartmentsPage
from tests.ui.pages_office import PIN, ROUND, TODAY, Office


@pytest.fixture
def changing(open_office: Office, folder: Path) -> Office:
    """The list of a company that closed a round with Lassen and Kantoor."""
    workplace.open_round(folder, ROUND, PIN, today=TODAY)
    workplace.close_round(folder, ROUND, PIN, today=TODAY)
    open_office.press("Bedrijf")
    open_office.press("Afdelingen wijzigen")
    open_office.see("Afdelingen wijzigen")
    return open_office


def page(office: Office) -> DepartmentsPage:
    return office.window.flow.settings.departments


def rename(office: Office, old: str, new: str) -> None:
    office.press(f"{old} een andere naam geven")
    office.fill(f"Nieuwe naam voor {old}", new)
    office.press("Nieuwe naam overnemen")


def test_a_department_gets_another_name_in_its_own_place(changing: Office, folder: Path) -> None:
    rename(changing, "Lassen", "  Las en   constructie ")
    changing.bot.waitUntil(lambda: changing.says("Heette ‘Lassen’. Het vergelijken begint bij deze naam opnieuw."))
    assert page(changing).names == ["Las en constructie", "Kantoor"]
    changing.press("Bewaar")
    changing.see("Bedrijf")
    assert changing.says("Is de vragenlijst al geprint? Print hem dan opnieuw, met deze afdelingen.")
    assert workplace.company(folder).departments == ("Las en constructie", "Kantoor")


def test_a_name_of_another_department_is_refused_with_the_reason(changing: Office, folder: Path) -> None:
    changing.press("Kantoor weghalen")
    rename(changing, "Lassen", "kantoor")
    assert changing.says(f"‘kantoor’ was in ‘{ROUND}’ een andere afdeling.")
    changing.press("Toch niet")
    assert page(changing).names == ["Lassen"]


@pytest.mark.parametrize(
    ("typed", "fault"), [(" ", "Typ eerst een naam."), ("kantoor", "Deze afdeling staat al in de lijst.")]
)
def test_a_name_that_is_no_name_is_refused(changing: Office, typed: str, fault: str) -> None:
    rename(changing, "Lassen", typed)
    assert changing.says(fault)
    assert page(changing).names == ["Lassen", "Kantoor"]


def test_an_earlier_name_that_is_added_says_what_it_is_compared_with(changing: Office) -> None:
    changing.press("Lassen weghalen")
    changing.fill("Naam van een afdeling", "Lassen")
    changing.press("Voeg toe")
    changing.bot.waitUntil(lambda: changing.says(f"Deze naam stond ook in ‘{ROUND}’. De scan vergelijkt die twee."))
    changing.fill("Naam van een afdeling", "Magazijn")
    changing.press("Voeg toe")
    assert page(changing).rows[-1].name == "Magazijn"
    assert page(changing).rows[-1]._note.isHidden()


def test_departments_change_places_and_the_keys_stay_with_the_one_that_moves(changing: Office, folder: Path) -> None:
    changing.fill("Naam van een afdeling", "Magazijn")
    changing.press("Voeg toe")
    assert not changing.button("Lassen hoger zetten").isEnabled()
    assert not changing.button("Magazijn lager zetten").isEnabled()
    changing.press("Magazijn hoger zetten")
    assert page(changing).names == ["Lassen", "Magazijn", "Kantoor"]
    changing.bot.waitUntil(lambda: changing.button("Magazijn hoger zetten").hasFocus())
    changing.press("Magazijn hoger zetten")
    changing.bot.waitUntil(lambda: changing.button("Magazijn lager zetten").hasFocus())
    changing.press("Lassen lager zetten")
    changing.press("Bewaar")
    changing.see("Bedrijf")
    assert workplace.company(folder).departments == ("Magazijn", "Kantoor", "Lassen")


def test_enter_takes_a_name_over_and_escape_leaves_it(changing: Office) -> None:
    changing.press("Lassen een andere naam geven")
    changing.fill("Nieuwe naam voor Lassen", "Las")
    changing.key(changing.control("Nieuwe naam voor Lassen"), Qt.Key.Key_Escape)
    assert page(changing).names == ["Lassen", "Kantoor"]
    changing.press("Lassen een andere naam geven")
    assert changing.button("Nieuwe naam overnemen").isVisible()
    changing.fill("Nieuwe naam voor Lassen", "Las")
    changing.key(changing.control("Nieuwe naam voor Lassen"), Qt.Key.Key_Return)
    assert page(changing).names == ["Las", "Kantoor"]
    assert changing.window.page is page(changing)


def test_a_name_that_was_typed_but_not_taken_over_counts(changing: Office, folder: Path) -> None:
    changing.press("Lassen een andere naam geven")
    changing.fill("Nieuwe naam voor Lassen", "Kantoor")
    changing.press("Bewaar")
    assert changing.says("Deze afdeling staat al in de lijst.")
    changing.fill("Nieuwe naam voor Lassen", "Las")
    changing.press("Bewaar")
    changing.see("Bedrijf")
    assert workplace.company(folder).departments == ("Las", "Kantoor")


def test_one_name_is_typed_at_a_time(changing: Office) -> None:
    changing.press("Lassen een andere naam geven")
    changing.press("Kantoor een andere naam geven")
    assert [row.asking for row in page(changing).rows] == [False, True]


def test_while_a_round_is_open_the_list_cannot_be_changed_and_says_why(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, ROUND, PIN, today=TODAY)
    open_office.press("Bedrijf")
    assert open_office.says(f"Staat vast tot ‘{ROUND}’ gesloten is. Wie al invulde, rekent erop.")
    assert not any(button.isVisible() for button in open_office._buttons("Afdelingen wijzigen"))
