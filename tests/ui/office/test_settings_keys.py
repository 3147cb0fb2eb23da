"""PIN, passphrase and recovery sheet, changed from inside the office."""

from collections.abc import Callable
from pathlib import Path

from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.services import access, new_recovery
from tests.store.prepared import change as store_change
from tests.ui.office.test_settings import change
from tests.ui.pages_office import FAST, PASSPHRASE, PIN, Office

NEW_PASSPHRASE = "lantaarn koper zee pudding"


def opens(action: Callable[[], object]) -> bool:
    try:
        action()
    except KnownProblem:
        return False
    return True


def test_the_passphrase_is_changed_with_the_old_one(settings: Office, folder: Path) -> None:
    change(settings, "Wachtzin", "Wachtzin wijzigen")
    settings.fill("Wachtzin van nu", "niet de wachtzin")
    settings.fill("Nieuwe wachtzin", NEW_PASSPHRASE)
    settings.fill("Nieuwe wachtzin, nog een keer", NEW_PASSPHRASE)
    settings.press("Bewaar de nieuwe wachtzin")
    assert settings.says("De wachtzin klopt niet")
    settings.fill("Wachtzin van nu", PASSPHRASE)
    settings.press("Bewaar de nieuwe wachtzin")
    settings.see("Bedrijf")
    assert settings.says("De nieuwe wachtzin werkt")
    access.unlock(folder, NEW_PASSPHRASE)
    assert not opens(lambda: access.unlock(folder, PASSPHRASE))
    assert not settings.holds(NEW_PASSPHRASE)
    assert not settings.holds(PASSPHRASE)


def test_a_new_recovery_sheet_ends_the_old_code_only_when_typed_back(
    settings: Office, folder: Path, code: str, target: Path
) -> None:
    change(settings, "Herstelblad", "Nieuw herstelblad")
    settings.fill("Wachtzin van de projectgroep", PASSPHRASE)
    settings.press("Maak een nieuwe code")
    settings.see("Herstelblad")
    new = settings.window.flow.settings.keys.sheet.code.text()
    assert new != code
    settings.press("Blad opslaan (PDF)")
    assert len(list(target.glob("*.pdf"))) == 1
    settings.fill("Typ de code over", code)
    settings.press("Laat de nieuwe code gelden")
    assert settings.says("Dit is niet dezelfde code.")
    assert opens(lambda: access.recover(folder, code, PASSPHRASE, work=FAST))
    settings.fill("Typ de code over", new)
    settings.press("Laat de nieuwe code gelden")
    settings.see("Bedrijf")
    assert settings.says("Het nieuwe herstelblad geldt")
    assert not opens(lambda: access.recover(folder, code, PASSPHRASE, work=FAST))
    assert opens(lambda: access.recover(folder, new, PASSPHRASE, work=FAST))
    assert not settings.holds(new)


def test_leaving_a_new_sheet_keeps_the_old_code(settings: Office, folder: Path, code: str) -> None:
    change(settings, "Herstelblad", "Nieuw herstelblad")
    settings.fill("Wachtzin van de projectgroep", PASSPHRASE)
    settings.press("Maak een nieuwe code")
    settings.see("Herstelblad")
    new = settings.window.flow.settings.keys.sheet.code.text()
    settings.press("Niet doen, de oude code blijft")
    settings.see("Bedrijf")
    assert not settings.holds(new)
    assert opens(lambda: access.recover(folder, code, PASSPHRASE, work=FAST))


def test_a_new_pin_locks_the_office_until_it_is_given(settings: Office, folder: Path) -> None:
    change(settings, "Pincode", "Pincode wijzigen")
    settings.fill("Wachtzin", PASSPHRASE)
    settings.fill("Nieuwe pincode", "80417")
    settings.fill("Nieuwe pincode, nog een keer", "80417")
    settings.press("Bewaar de nieuwe pincode")
    settings.see("Het kantoor is op slot")
    assert settings.says("De nieuwe pincode werkt.")
    assert not settings.window.flow.is_open
    settings.fill("Pincode", "80417")
    settings.press("Open het kantoor")
    settings.see("Metingen")


def test_the_way_back_from_a_new_pin_leads_inside(settings: Office) -> None:
    change(settings, "Pincode", "Pincode wijzigen")
    settings.press("Terug")
    settings.see("Bedrijf")
    change(settings, "Wachtzin", "Wachtzin wijzigen")
    settings.press("Wachtzin vergeten?")
    settings.see("Wachtzin vergeten?")
    settings.press("Terug")
    settings.see("Bedrijf")


def test_locking_drops_what_was_half_typed(settings: Office) -> None:
    change(settings, "Wachtzin", "Wachtzin wijzigen")
    settings.fill("Wachtzin van nu", PASSPHRASE)
    settings.press("Zet op slot")
    settings.see("Het kantoor is op slot")
    assert not settings.holds(PASSPHRASE)
    assert not settings.holds(PIN)


def test_a_code_that_was_never_typed_back_is_told(settings: Office, folder: Path) -> None:
    store_change(folder, "insert into settings values ('recovery_pending', 'true')")
    assert new_recovery.is_pending(folder)
    settings.press("Bedrijf")
    settings.bot.waitUntil(lambda: settings.says("De herstelcode is nooit overgetypt"))
