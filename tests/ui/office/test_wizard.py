"""Setting up an empty workplace, one thing a page."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.services import access, workplace
from tests.ui.pages_office import PASSPHRASE, PIN, Office

COMPANY = "Van der Velden & Zonen"
OFFERED = workplace.kiosk_languages()


def to_company(office: Office) -> None:
    office.see("Welkom")
    office.press("Begin")
    office.see("Jullie bedrijf")


def to_departments(office: Office) -> None:
    to_company(office)
    office.fill("Naam van het bedrijf", COMPANY)
    for name, count in (("Medewerkers", "40"), ("Direct-leidinggevenden", "6"), ("Directie", "2")):
        office.fill(name, count)
    office.press("Verder")
    office.see("Afdelingen")


def to_pin(office: Office) -> None:
    to_departments(office)
    for name in ("Lassen", "Kantoor"):
        office.fill("Naam van een afdeling", name)
        office.press("Voeg toe")
    office.press("Verder")
    office.see("Waarom vragen jullie dit?")
    office.fill("Een zin voor iedereen", "Omdat leren\nhelpt.")
    office.press("Ook een zin per laag schrijven")
    office.fill("Voor de directie", "Wij gaan ermee aan de slag.")
    office.press("Verder")
    office.see("De kiosk")
    office.fill("Zo lang wacht de kiosk, in seconden", "90")
    office.window.flow.wizard.kiosk.languages.ticks[OFFERED[-1]].box.click()
    office.press("Verder")
    office.see("Pincode")


def to_passphrase(office: Office) -> None:
    to_pin(office)
    office.fill("Pincode", PIN)
    office.fill("Pincode, nog een keer", PIN)
    office.press("Verder")
    office.see("Wachtzin")


def to_recovery(office: Office) -> str:
    to_passphrase(office)
    office.fill("Wachtzin", PASSPHRASE)
    office.fill("Wachtzin, nog een keer", PASSPHRASE)
    office.press("Maak alles klaar")
    office.see("Herstelblad")
    return office.window.flow.wizard.recovery.code.text()


def test_the_whole_way_makes_a_workplace_that_opens(new_office: Office, folder: Path) -> None:
    code = to_recovery(new_office)
    new_office.fill("Typ de code over", code.lower().replace("-", " "))
    new_office.press("Verder")
    new_office.see("Alles staat klaar")
    new_office.press("Naar de metingen")
    new_office.see("Metingen")
    company = workplace.company(folder)
    assert company.name == COMPANY
    assert company.headcount == {Layer.WORKERS: 40, Layer.SUPERVISORS: 6, Layer.DIRECTORS: 2}
    assert company.departments == ("Lassen", "Kantoor")
    assert company.why == "Omdat leren helpt."
    assert company.why_layers == {Layer.DIRECTORS: "Wij gaan ermee aan de slag."}
    assert workplace.current_settings(folder).idle_seconds == 90
    assert workplace.current_settings(folder).languages == tuple(dict.fromkeys(("nl", OFFERED[-1])))
    access.check_pin(folder, PIN)
    access.unlock(folder, PASSPHRASE)


def test_nothing_is_made_before_the_passphrase(new_office: Office, folder: Path) -> None:
    to_passphrase(new_office)
    assert not folder.exists()


def test_a_company_needs_a_name_and_people(new_office: Office) -> None:
    to_company(new_office)
    new_office.press("Verder")
    assert new_office.says("Vul de naam van het bedrijf in.")
    new_office.fill("Naam van het bedrijf", "A")
    new_office.press("Verder")
    assert new_office.says("Vul in hoeveel mensen er werken.")
    assert new_office.window.page.accessibleName() == "Jullie bedrijf"


def test_the_total_follows_the_counts_and_a_tiny_company_hears_what_works(new_office: Office) -> None:
    to_company(new_office)
    new_office.fill("Medewerkers", "3")
    assert new_office.says("3 mensen")
    assert new_office.says("Jullie zijn met te weinig mensen voor scores")
    new_office.fill("Directie", "2")
    assert new_office.says("5 mensen")
    assert not new_office.says("Jullie zijn met te weinig mensen voor scores")


def test_departments_are_never_double_and_can_be_taken_away(new_office: Office) -> None:
    to_departments(new_office)
    new_office.fill("Naam van een afdeling", "Lassen")
    new_office.press("Voeg toe")
    new_office.fill("Naam van een afdeling", "  lassen ")
    new_office.press("Voeg toe")
    assert new_office.says("Deze afdeling staat al in de lijst.")
    new_office.press("Lassen weghalen")
    new_office.press("Voeg toe")
    assert new_office.window.flow.wizard.departments.names == ["lassen"]


def test_a_department_that_was_typed_but_not_added_counts(new_office: Office) -> None:
    to_departments(new_office)
    new_office.fill("Naam van een afdeling", "Kantoor")
    new_office.press("Verder")
    new_office.see("Waarom vragen jullie dit?")
    assert new_office.window.flow.wizard.departments.names == ["Kantoor"]


def test_a_department_has_sixty_characters_at_most(new_office: Office) -> None:
    to_departments(new_office)
    new_office.fill("Naam van een afdeling", "x" * 70)
    new_office.press("Voeg toe")
    assert new_office.window.flow.wizard.departments.names == ["x" * 60]


def test_a_minimum_group_below_five_cannot_be_chosen(new_office: Office) -> None:
    to_departments(new_office)
    new_office.press("Verder")
    new_office.press("Verder")
    new_office.fill("Kleinste groep die je apart ziet", "3")
    new_office.press("Verder")
    minimum = new_office.window.flow.wizard.kiosk.minimum
    assert minimum.value == 5


def test_two_different_pins_are_refused(new_office: Office) -> None:
    to_pin(new_office)
    new_office.fill("Pincode", PIN)
    new_office.fill("Pincode, nog een keer", "1357")
    new_office.press("Verder")
    assert new_office.says("De pincodes zijn niet hetzelfde.")


def test_a_pin_takes_digits_only_and_four_of_them(new_office: Office) -> None:
    to_pin(new_office)
    new_office.fill("Pincode", "12a3")
    assert new_office.window.flow.wizard.pin.new_pin.first.edit.text() == "123"
    new_office.press("Verder")
    assert new_office.says("Een pincode heeft 4 tot en met 8 cijfers.")


def test_a_pin_that_everybody_tries_first_is_told_and_still_accepted(new_office: Office) -> None:
    to_pin(new_office)
    new_office.fill("Pincode", "7391")
    assert not new_office.says("Deze pincode proberen mensen het eerst.")
    new_office.fill("Pincode", "1234")
    assert new_office.says("Deze pincode proberen mensen het eerst.")
    new_office.fill("Pincode, nog een keer", "1234")
    new_office.press("Verder")
    new_office.see("Wachtzin")


def test_the_strength_of_a_passphrase_is_told_in_words(new_office: Office) -> None:
    to_passphrase(new_office)
    for typed, told in (
        ("kort", "Nog 8 tekens."),
        ("elf tekens.", "Nog 1 teken."),
        ("aaaaaaaaaaaaaa", "Makkelijk te raden: er komt iets steeds terug."),
        ("van der velden", "Makkelijk te raden: een bekend woord, een naam of een jaar."),
        ("qwertyuiop12", "Makkelijk te raden: toetsen of cijfers op een rij."),
        ("vier losse wo", "Nog makkelijk te raden."),
        ("koper en drie fietsen", "Met nog een los woord erbij"),
        (PASSPHRASE, "Moeilijk te raden, als het geen bekende zin is."),
    ):
        new_office.fill("Wachtzin", typed)
        assert new_office.says(told)
    new_office.fill("Wachtzin", "kort")
    new_office.press("Maak alles klaar")
    assert new_office.says("Een wachtzin heeft 12 tekens of meer.")


def test_a_wrong_code_is_not_accepted(new_office: Office) -> None:
    code = to_recovery(new_office)
    wrong = ("B" if code[0] != "B" else "C") + code[1:]
    new_office.fill("Typ de code over", wrong)
    new_office.press("Verder")
    assert new_office.says("Dit is niet dezelfde code.")
    assert new_office.window.page.accessibleName() == "Herstelblad"


def test_the_sheet_holds_the_code(new_office: Office, target: Path) -> None:
    code = to_recovery(new_office)
    new_office.press("Blad opslaan (PDF)")
    (sheet,) = target.glob("*.pdf")
    text = "".join(page.extract_text() for page in PdfReader(sheet).pages)
    assert code.replace("-", "") in "".join(text.split()).replace("-", "")
    new_office.press("Open het opgeslagen bestand")
    assert new_office.opened_files == [str(sheet)]


def test_closing_with_an_unsaved_code_warns_once(new_office: Office) -> None:
    to_recovery(new_office)
    assert not new_office.window.close()
    assert new_office.says("De herstelcode is nog niet overgetypt")
    assert new_office.window.close()


def test_going_back_keeps_what_was_filled_in_but_no_secret(new_office: Office) -> None:
    to_passphrase(new_office)
    new_office.fill("Wachtzin", PASSPHRASE)
    for heading in ("Pincode", "De kiosk", "Waarom vragen jullie dit?", "Afdelingen", "Jullie bedrijf"):
        new_office.press("Terug")
        new_office.see(heading)
    assert not new_office.holds(PIN)
    assert not new_office.holds(PASSPHRASE)
    assert new_office.window.flow.wizard.company.name.text() == COMPANY


def test_enter_goes_on_from_any_field(new_office: Office) -> None:
    to_company(new_office)
    new_office.fill("Naam van het bedrijf", COMPANY)
    new_office.fill("Medewerkers", "12")
    new_office.key(new_office.control("Medewerkers"), Qt.Key.Key_Return)
    new_office.see("Afdelingen")
    new_office.fill("Naam van een afdeling", "Lassen")
    field = new_office.control("Naam van een afdeling")
    new_office.key(field, Qt.Key.Key_Return)
    assert new_office.window.flow.wizard.departments.names == ["Lassen"]
    new_office.key(field, Qt.Key.Key_Return)
    new_office.see("Waarom vragen jullie dit?")
    new_office.key(new_office.control("Een zin voor iedereen"), Qt.Key.Key_Return)
    new_office.see("De kiosk")
