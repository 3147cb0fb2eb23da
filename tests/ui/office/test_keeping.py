"""Keeping in the office: back-ups by themselves and by hand, and taking one back from anywhere."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from leercultuur_desktop import paths
from leercultuur_desktop.services import back_up, workplace
from leercultuur_desktop.store.back_up_files import look_into
from tests.store.prepared import prepared_copy
from tests.ui.pages_office import PIN, ROUND, TODAY, Office


def own_copies(folder: Path) -> list[Path]:
    return sorted(paths.back_ups(folder).glob("*.db"))


def test_opening_the_office_makes_a_back_up(with_round: Path, office: Office) -> None:
    assert not own_copies(with_round)
    office.unlock()
    office.settle()
    [copy] = own_copies(with_round)
    assert look_into(copy).made_on == TODAY


def test_opening_and_closing_a_round_make_one_too(with_round: Path, office: Office) -> None:
    office.unlock()
    workplace.open_round(with_round, "Najaar 2026", PIN, today=TODAY)
    office.press("Metingen")
    office.settle()
    assert [one.name.split("-", 3)[-1] for one in own_copies(with_round)] == ["2026-10-03.db", "open-meting.db"]
    office.press("Sluit de meting")
    office.press("Ja, sluit de meting")
    office.bot.waitUntil(lambda: office.says("Najaar 2026 is gesloten"), timeout=20_000)
    office.settle()
    assert [one.name.split("-", 3)[-1] for one in own_copies(with_round)] == ["2026-10-03.db"]


def test_a_back_up_by_hand_tells_where_it_is(keeping: Office, with_round: Path) -> None:
    keeping.press("Maak nu een kopie")
    keeping.bot.waitUntil(lambda: keeping.says("De reservekopie is gemaakt en nagelezen"))
    assert keeping.says(str(own_copies(with_round)[0]))


def test_a_back_up_as_a_file_goes_where_the_owner_says(keeping: Office) -> None:
    keeping.press("Sla een kopie op als bestand")
    keeping.bot.waitUntil(lambda: keeping.says("De reservekopie is gemaakt en nagelezen"))
    [file] = keeping.target.iterdir()
    assert file.name == "leercultuur-2026-10-03.db"
    assert look_into(file).company == "Van der Velden"


def test_a_stick_can_be_chosen_and_left_again(keeping: Office, with_round: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    keeping.window.flow.upkeep.keep.choosers.folder = lambda *_: str(stick)
    keeping.press("Kies een andere plek voor kopieën")
    keeping.bot.waitUntil(lambda: keeping.says("De reservekopie is gemaakt"))
    assert len(list(stick.iterdir())) == 1
    assert back_up.state(with_round).folder == stick
    keeping.press("Bewaar weer in de map van het programma")
    keeping.settle()
    assert not back_up.state(with_round).chosen


def test_no_choice_changes_nothing(keeping: Office, with_round: Path) -> None:
    keeping.window.flow.upkeep.keep.choosers.folder = lambda *_: ""
    keeping.window.flow.upkeep.restore.choosers.file = lambda *_: ""
    keeping.press("Kies een andere plek voor kopieën")
    keeping.press("Kies een kopie")
    assert keeping.window.page.accessibleName() == "Bewaren"
    assert not back_up.state(with_round).chosen


def test_a_stick_that_is_not_in_is_told_calmly_and_only_here(keeping: Office, with_round: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    back_up.choose_place(with_round, stick)
    stick.rmdir()
    keeping.press("Zet op slot")
    keeping.unlock()
    assert not keeping.says("plek voor reservekopieën")
    keeping.press("Bewaren")
    keeping.see("Bewaren")
    assert keeping.says("Doe de USB-stick erin")
    keeping.press("Maak nu een kopie")
    keeping.bot.waitUntil(lambda: keeping.says("De plek voor reservekopieën is er nu niet"))


def choose(office: Office, file: Path) -> None:
    office.window.flow.upkeep.restore.choosers.file = lambda *_: str(file)


def test_a_copy_is_looked_into_and_taken_back(keeping: Office, with_round: Path, tmp_path: Path) -> None:
    file = tmp_path / "kopie.db"
    back_up.back_up_to(with_round, file, today=TODAY)
    workplace.open_round(with_round, "Najaar 2026", PIN, today=TODAY)
    choose(keeping, file)
    keeping.press("Kies een kopie")
    keeping.see("Kopie terugzetten")
    assert keeping.says("Kopie van Van der Velden, gemaakt op 3 oktober 2026.")
    assert keeping.says(f"{ROUND} · gesloten · ingevulde vragenlijsten: 3")
    assert keeping.says("De open meting staat niet in de kopie en verdwijnt hier: ‘Najaar 2026’.")
    keeping.fill("Pincode", "0000")
    keeping.press("Zet deze kopie terug")
    keeping.bot.waitUntil(lambda: keeping.says("De pincode klopt niet"))
    keeping.fill("Pincode", PIN)
    keeping.press("Zet deze kopie terug")
    keeping.see("Het kantoor is op slot")
    assert keeping.says("De kopie is teruggezet.")
    assert [one.name for one in workplace.round_overviews(with_round)] == [ROUND]
    assert len(list(with_round.glob("leercultuur-before-restore-*.db"))) == 1


def test_without_a_pin_nothing_is_taken_back(keeping: Office, with_round: Path, tmp_path: Path) -> None:
    back_up.back_up_to(with_round, tmp_path / "kopie.db")
    choose(keeping, tmp_path / "kopie.db")
    keeping.press("Kies een kopie")
    keeping.see("Kopie terugzetten")
    keeping.press("Zet deze kopie terug")
    assert keeping.says("Vul de pincode in.")
    keeping.press("Terug")
    keeping.see("Bewaren")


def test_a_file_that_is_no_copy_is_told_where_it_was_chosen(keeping: Office, tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"x" * 5000)
    choose(keeping, tmp_path / "foto.jpg")
    keeping.press("Kies een kopie")
    keeping.bot.waitUntil(lambda: keeping.says("Deze reservekopie is beschadigd of niet compleet"))
    assert keeping.window.page.accessibleName() == "Bewaren"


def test_a_copy_of_another_company_can_be_looked_into_and_nothing_more(keeping: Office, tmp_path: Path) -> None:
    back_up.back_up_to(prepared_copy(tmp_path / "ander"), tmp_path / "kopie.db")
    choose(keeping, tmp_path / "kopie.db")
    keeping.press("Kies een kopie")
    keeping.see("Kopie terugzetten")
    assert keeping.says("Kopie van Proefbedrijf BV")
    assert keeping.says("Deze reservekopie hoort niet bij dit bedrijf")
    page = keeping.window.flow.upkeep.restore.page
    assert page.primary.isHidden()
    assert page.pin.isHidden()
    keeping.press("Terug")
    keeping.see("Bewaren")


def test_locking_drops_what_was_typed_and_chosen(keeping: Office, with_round: Path, tmp_path: Path) -> None:
    back_up.back_up_to(with_round, tmp_path / "kopie.db")
    choose(keeping, tmp_path / "kopie.db")
    keeping.press("Kies een kopie")
    keeping.see("Kopie terugzetten")
    keeping.fill("Pincode", PIN)
    keeping.press("Zet op slot")
    keeping.see("Het kantoor is op slot")
    assert not keeping.window.flow.upkeep.restore.page.pin.edit.text()


def test_an_empty_workplace_can_begin_with_a_copy(
    qtbot: QtBot, with_round: Path, office: Office, target: Path, tmp_path: Path
) -> None:
    back_up.back_up_to(with_round, tmp_path / "kopie.db")
    new = Office.open(qtbot, tmp_path / "nieuw", target)
    choose(new, tmp_path / "kopie.db")
    new.press("Ik heb een reservekopie")
    new.see("Kopie terugzetten")
    assert new.says("Hier staat nog niets.")
    new.press("Terug")
    new.see("Welkom")
    new.press("Ik heb een reservekopie")
    new.see("Kopie terugzetten")
    new.fill("Pincode", PIN)
    new.press("Zet deze kopie terug")
    new.see("Het kantoor is op slot")
    new.unlock()
    assert new.says(ROUND)


def test_an_open_round_comes_back_only_when_it_is_open_nowhere_else(
    qtbot: QtBot, with_round: Path, office: Office, target: Path, tmp_path: Path
) -> None:
    workplace.open_round(with_round, "Najaar 2026", PIN, today=TODAY)
    back_up.back_up_to(with_round, tmp_path / "kopie.db")
    new = Office.open(qtbot, tmp_path / "nieuw", target)
    choose(new, tmp_path / "kopie.db")
    new.press("Ik heb een reservekopie")
    new.see("Kopie terugzetten")
    assert new.says("Staat ‘Najaar 2026’ ook nog open op een andere computer?")
    new.fill("Pincode", PIN)
    new.press("Zet deze kopie terug")
    assert new.says("Kijk eerst of de meting nog ergens anders open is")
    assert not workplace.exists(tmp_path / "nieuw")
    box = new.window.flow.upkeep.restore.page.only_here.box
    assert box.accessibleName() == "‘Najaar 2026’ is op geen andere computer meer open"
    box.setChecked(True)
    new.press("Zet deze kopie terug")
    new.see("Het kantoor is op slot")
    assert new.says("De antwoorden van twee computers komen niet meer bij elkaar.")


def test_where_nothing_opens_nothing_is_asked(keeping: Office, with_round: Path, tmp_path: Path) -> None:
    workplace.open_round(with_round, "Najaar 2026", PIN, today=TODAY)
    back_up.back_up_to(with_round, tmp_path / "kopie.db")
    choose(keeping, tmp_path / "kopie.db")
    keeping.press("Kies een kopie")
    keeping.see("Kopie terugzetten")
    assert not keeping.window.flow.upkeep.restore.page.only_here.isVisible(), "it is open here already"


def test_a_damaged_workplace_offers_to_take_a_copy_back(
    qtbot: QtBot, with_round: Path, target: Path, tmp_path: Path
) -> None:
    back_up.back_up_to(with_round, tmp_path / "kopie.db")
    own = paths.database(with_round)
    own.write_bytes(own.read_bytes()[:6000])
    office = Office.open(qtbot, with_round, target)
    assert office.says("Het bestand met de gegevens is beschadigd")
    choose(office, tmp_path / "kopie.db")
    office.press("Zet een reservekopie terug")
    office.see("Kopie terugzetten")
    assert office.says("Het beschadigde bestand blijft bewaard")
    office.fill("Pincode", PIN)
    office.press("Zet deze kopie terug")
    office.see("Het kantoor is op slot")
    assert len(list(with_round.glob("*damaged*.db"))) == 1


def test_a_newer_workplace_does_not_offer_it(qtbot: QtBot, folder: Path, code: str, target: Path) -> None:
    from tests.store.prepared import change

    change(folder, "pragma user_version = 9")
    office = Office.open(qtbot, folder, target)
    assert office.says("nieuwere versie")
    assert not office.says("Zet een reservekopie terug")
    assert office.window.flow.trouble.restore.isHidden()
