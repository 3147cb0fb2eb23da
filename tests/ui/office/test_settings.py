"""What was set at the start, shown as it is now and changed one thing at a time."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.services import settings_change, workplace
from tests.ui.pages_office import PIN, Office


def change(office: Office, name: str, heading: str) -> None:
    office.press(name + " wijzigen")
    office.see(heading)


def saved(office: Office) -> None:
    office.press("Bewaar")
    office.see("Bedrijf")
    office.bot.waitUntil(lambda: office.says("Bewaard"))


def test_the_page_says_how_everything_is_now(settings: Office) -> None:
    for words in (
        "Van der Velden",
        "40 medewerkers, 6 direct-leidinggevenden, 2 directie",
        "Lassen, Kantoor",
        "Nog geen zin",
        "4,0",
        "60 seconden",
        "Nederlands",
        "Zoals het scherm zelf zegt",
    ):
        assert settings.says(words), words


def test_another_name_stands_in_the_rail_at_once(settings: Office, folder: Path) -> None:
    change(settings, "Naam", "Naam wijzigen")
    settings.fill("Naam van het bedrijf", "Van der Velden Metaal")
    saved(settings)
    assert workplace.company(folder).name == "Van der Velden Metaal"
    assert settings.window.rail.title.text() == "Van der Velden Metaal"
    settings.press("Zet op slot")
    assert settings.says("Van der Velden Metaal")


def test_a_name_cannot_be_emptied(settings: Office, folder: Path) -> None:
    change(settings, "Naam", "Naam wijzigen")
    settings.fill("Naam van het bedrijf", " ")
    settings.press("Bewaar")
    assert settings.says("Vul de naam van het bedrijf in.")
    settings.press("Terug")
    settings.see("Bedrijf")
    assert workplace.company(folder).name == "Van der Velden"


def test_head_counts_are_corrected_and_nobody_at_all_is_refused(settings: Office, folder: Path) -> None:
    change(settings, "Aantallen", "Aantallen wijzigen")
    for name in ("Medewerkers", "Direct-leidinggevenden", "Directie"):
        settings.fill(name, "0")
    settings.press("Bewaar")
    assert settings.says("Vul in hoeveel mensen er werken.")
    settings.fill("Medewerkers", "41")
    saved(settings)
    assert workplace.company(folder).headcount == {Layer.WORKERS: 41, Layer.SUPERVISORS: 0, Layer.DIRECTORS: 0}


def test_typing_a_number_replaces_the_old_one(settings: Office, folder: Path) -> None:
    change(settings, "Kleinste groep die je apart ziet", "Kleinste groep wijzigen")
    spin = settings.control("Kleinste groep die je apart ziet")
    settings.bot.waitUntil(spin.hasFocus)
    QTest.keyClicks(spin, "8")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    settings.see("Bedrijf")
    assert workplace.current_settings(folder).minimum_group == 8


def test_departments_are_added_and_taken_away(settings: Office, folder: Path) -> None:
    change(settings, "Afdelingen", "Afdelingen wijzigen")
    settings.press("Lassen weghalen")
    settings.fill("Naam van een afdeling", "kantoor")
    settings.press("Voeg toe")
    assert settings.says("Deze afdeling staat al in de lijst.")
    settings.fill("Naam van een afdeling", "Magazijn")
    saved(settings)
    assert workplace.company(folder).departments == ("Kantoor", "Magazijn")


def test_what_was_half_changed_is_gone_after_the_way_back(settings: Office, folder: Path) -> None:
    change(settings, "Afdelingen", "Afdelingen wijzigen")
    settings.press("Lassen weghalen")
    settings.press("Terug")
    settings.see("Bedrijf")
    change(settings, "Afdelingen", "Afdelingen wijzigen")
    assert settings.window.flow.settings.departments.names == ["Lassen", "Kantoor"]


def test_the_reason_for_asking_is_changed_for_all_and_per_layer(settings: Office, folder: Path) -> None:
    change(settings, "Waarom we dit vragen", "Waarom vragen jullie dit?")
    settings.fill("Een zin voor iedereen", "Daarom.")
    settings.press("Ook een zin per laag schrijven")
    settings.fill("Voor de directie", "Wij doen mee.")
    saved(settings)
    company = workplace.company(folder)
    assert (company.why, company.why_layers) == ("Daarom.", {Layer.DIRECTORS: "Wij doen mee."})
    assert settings.says("Ook een eigen zin voor: directie")


def test_ticks_languages_and_numbers_are_kept(settings: Office, folder: Path) -> None:
    for name, heading, tick in (
        ("Kaartjes met een code", "Kaartjes wijzigen", "Vraag om de code van een kaartje"),
        ("Opmerking aan het eind", "Opmerking wijzigen", "Vraag aan het eind wat helpt om meer te leren"),
    ):
        change(settings, name, heading)
        settings.press(tick)
        saved(settings)
    for name, heading, field, number in (
        ("Score waar jullie naartoe willen", "Doel wijzigen", "Score waar jullie naartoe willen", "3,8"),
        ("Wachten als iemand wegloopt", "Wachttijd wijzigen", "Zo lang wacht de kiosk, in seconden", "90"),
    ):
        change(settings, name, heading)
        settings.fill(field, number)
        saved(settings)
    now = workplace.current_settings(folder)
    assert (now.tickets, now.remarks, now.target, now.idle_seconds) == (True, False, 3.8, 90)


def test_the_screen_can_be_measured_by_hand_and_believed_again(settings: Office, folder: Path) -> None:
    change(settings, "Maat van het scherm", "Maat van het scherm")
    settings.press("Neem de maat die het scherm zelf doorgeeft")
    settings.fill("Van hoek tot hoek, in inch", "23,8")
    saved(settings)
    assert workplace.current_settings(folder).screen_inches == 23.8
    assert settings.says("23,8 inch")
    change(settings, "Maat van het scherm", "Maat van het scherm")
    settings.press("Neem de maat die het scherm zelf doorgeeft")
    saved(settings)
    assert workplace.current_settings(folder).screen_inches is None


def test_an_open_round_fixes_what_it_promised_and_says_why(settings: Office, folder: Path) -> None:
    workplace.open_round(folder, "Najaar", PIN)
    settings.press("Bedrijf")
    settings.bot.waitUntil(lambda: settings.says("Staat vast tot ‘Najaar’ gesloten is."))
    for name in ("Afdelingen", "Kleinste groep die je apart ziet", "Kaartjes met een code"):
        assert not settings._buttons(name + " wijzigen"), name
    change(settings, "Aantallen", "Aantallen wijzigen")
    settings.fill("Medewerkers", "44")
    saved(settings)
    assert workplace.company(folder).headcount[Layer.WORKERS] == 44


def test_a_round_that_another_window_opened_meanwhile_is_told_and_nothing_changes(
    settings: Office, folder: Path
) -> None:
    change(settings, "Afdelingen", "Afdelingen wijzigen")
    workplace.open_round(folder, "Najaar", PIN)
    settings.press("Lassen weghalen")
    settings.press("Bewaar")
    assert settings.says("Dit staat vast zolang de meting open is")
    assert workplace.company(folder).departments == ("Lassen", "Kantoor")


def test_two_office_windows_on_one_workplace_do_not_undo_each_other(
    qtbot: QtBot, settings: Office, folder: Path, target: Path
) -> None:
    other = Office.open(qtbot, folder, target)
    other.unlock()
    other.press("Bedrijf")
    other.see("Bedrijf")
    change(other, "Wachten als iemand wegloopt", "Wachttijd wijzigen")
    change(settings, "Opmerking aan het eind", "Opmerking wijzigen")
    other.fill("Zo lang wacht de kiosk, in seconden", "120")
    saved(other)
    settings.press("Vraag aan het eind wat helpt om meer te leren")
    saved(settings)
    now = workplace.current_settings(folder)
    assert (now.idle_seconds, now.remarks) == (120, False)
    other.settle()


def test_the_minimum_group_cannot_go_below_what_was_promised(settings: Office, folder: Path) -> None:
    settings_change.change_minimum_group(folder, 9, PIN)
    workplace.open_round(folder, "Najaar", PIN)
    workplace.close_round(folder, "Najaar", PIN)
    settings.press("Bedrijf")
    settings.see("Bedrijf")
    change(settings, "Kleinste groep die je apart ziet", "Kleinste groep wijzigen")
    assert settings.says("dat is bij een eerdere meting beloofd")
    settings.fill("Kleinste groep die je apart ziet", "5")
    saved(settings)
    assert workplace.current_settings(folder).minimum_group == 9


def test_forty_departments_are_told_in_short(settings: Office, folder: Path) -> None:
    names = [f"Afdeling {number}" for number in range(1, 41)]
    settings_change.change_departments(folder, names, PIN)
    settings.press("Bedrijf")
    settings.bot.waitUntil(lambda: settings.says("Afdeling 9 en nog 31"))
