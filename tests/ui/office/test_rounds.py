"""Opening, watching and closing rounds."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.services import access, answering, collecting, results, workplace
from leercultuur_desktop.services.welcome import welcome
from tests.store.prepared import change, rows
from tests.ui.pages_office import PASSPHRASE, PIN, TODAY, Office, make_company

NAME = "Meting najaar 2026"


def answer(folder: Path) -> None:
    round_id = welcome(folder).round_id
    assert round_id is not None
    answering.keep(folder, round_id, Response(layer=None, department=None, answers=(3,) * 24))


def test_an_office_without_rounds_says_what_to_do(open_office: Office) -> None:
    assert open_office.says("Er is nog geen meting")
    assert open_office.button("Open een meting").hasFocus()


def test_a_round_opens_with_the_suggested_name(open_office: Office, folder: Path) -> None:
    open_office.press("Open een meting")
    open_office.see("Open een meting")
    assert open_office.says("40 medewerkers, 6 direct-leidinggevenden, 2 directie.")
    open_office.press("Open de meting")
    open_office.press("Toch openen")
    open_office.see("Metingen")
    assert open_office.says(NAME + " is open")
    (opened,) = workplace.round_overviews(folder)
    assert (opened.name, opened.state, opened.opened_on) == (NAME, RoundState.OPEN, TODAY)


CHECKS = (
    "De ondernemingsraad of het personeel heeft meegepraat",
    "Iedereen weet waarom we dit vragen",
    "Iedereen krijgt er tijd voor tijdens het werk",
    "De aantallen kloppen",
    "We hebben de kiosk geprobeerd",
)


def test_what_is_not_ticked_is_asked_about_once_and_never_blocks(open_office: Office, folder: Path) -> None:
    open_office.press("Open een meting")
    open_office.see("Open een meting")
    assert open_office.says("Het programma bewaart niet wat je aanvinkt.")
    for name in CHECKS[:4]:
        assert not open_office.button(name).isChecked()
        open_office.press(name)
    open_office.press("Open de meting")
    assert open_office.says("Eén punt is nog niet aangevinkt")
    assert not workplace.round_overviews(folder)
    open_office.press("Eerst nalopen")
    assert open_office.button(CHECKS[4]).hasFocus()
    open_office.press("Open de meting")
    open_office.press("Toch openen")
    open_office.see("Metingen")
    assert len(workplace.round_overviews(folder)) == 1


def test_a_list_that_is_ticked_off_opens_at_once_and_is_kept_nowhere(open_office: Office, folder: Path) -> None:
    open_office.press("Open een meting")
    before = rows(folder, "select name from settings order by name")
    for name in CHECKS:
        open_office.press(name)
    open_office.press("Open de meting")
    open_office.see("Metingen")
    assert rows(folder, "select name from settings order by name") == before
    workplace.close_round(folder, NAME, PIN)
    open_office.press("Metingen")
    open_office.press("Open een meting")
    assert not any(open_office.button(name).isChecked() for name in CHECKS)


def test_enter_while_it_asks_changes_nothing(open_office: Office, folder: Path) -> None:
    open_office.press("Open een meting")
    open_office.press("Open de meting")
    open_office.key(open_office.button("Eerst nalopen"), Qt.Key.Key_Return)
    assert not open_office.says("punten zijn nog niet aangevinkt")
    assert not workplace.round_overviews(folder)


def test_the_list_tells_the_smallest_group_and_a_missing_reason(open_office: Office) -> None:
    open_office.press("Open een meting")
    assert open_office.says("De kleinste groep die je apart ziet is 5.")
    assert open_office.says("Op de kiosk staat nog geen zin.")


def test_trying_the_kiosk_locks_the_office_and_asks_for_one(open_office: Office) -> None:
    open_office.press("Open een meting")
    with open_office.bot.waitSignal(open_office.window.open_practice):
        open_office.press("Probeer de kiosk nu")
    assert not open_office.window.flow.is_open


def test_a_clock_that_was_set_back_is_told_and_a_round_never_ends_before_it_began(
    open_office: Office, folder: Path
) -> None:
    workplace.open_round(folder, NAME, PIN, today=date(2026, 11, 2))
    open_office.press("Metingen")
    open_office.bot.waitUntil(lambda: open_office.says("De klok van deze computer staat op 3 oktober 2026"))
    assert open_office.says("Maar er is een meting van 2 november 2026.")
    open_office.press("Sluit de meting")
    open_office.press("Ja, sluit de meting")
    (closed,) = workplace.round_overviews(folder)
    assert (closed.opened_on, closed.closed_on) == (date(2026, 11, 2), date(2026, 11, 2))


def test_a_set_up_without_recovery_sheet_is_told_with_the_way_to_mend_it(open_office: Office, folder: Path) -> None:
    change(folder, "insert into settings values ('recovery_pending', 'true')")
    open_office.press("Metingen")
    open_office.bot.waitUntil(lambda: open_office.says("De herstelcode is niet overgetypt"))
    open_office.press("Naar Bedrijf")
    open_office.see("Bedrijf")
    open_office.press("Herstelblad wijzigen")
    open_office.see("Nieuw herstelblad")


def test_a_taken_name_is_said_and_a_free_one_suggested(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    workplace.close_round(folder, NAME, PIN)
    open_office.press("Metingen")
    open_office.press("Open een meting")
    assert open_office.window.flow.rounds.open.name.text() == NAME + " 2"
    open_office.fill("Naam van de meting", NAME)
    open_office.press("Open de meting")
    open_office.press("Toch openen")
    assert open_office.window.page.accessibleName() == "Open een meting"
    assert open_office.window.page.banner.isVisible()


def test_the_total_grows_by_itself_with_the_rate(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    open_office.press("Metingen")
    assert open_office.says("0% van de 48 mensen")
    answer(folder)
    card = open_office.window.flow.rounds.rounds.card
    open_office.bot.waitUntil(lambda: card.count.text() == "1", timeout=15_000)
    assert open_office.says("2% van de 48 mensen")
    assert open_office.says("ingevulde vragenlijst")


def test_closing_asks_first_and_may_be_declined(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    open_office.press("Metingen")
    open_office.press("Sluit de meting")
    assert open_office.says("Sluiten is voor altijd.")
    open_office.press("Nee, laat open")
    assert workplace.round_overviews(folder)[0].state is RoundState.OPEN
    open_office.press("Sluit de meting")
    open_office.press("Ja, sluit de meting")
    assert open_office.says(NAME + " is gesloten")
    assert workplace.round_overviews(folder)[0].state is RoundState.CLOSED


def test_a_closed_round_opens_the_meeting(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    workplace.close_round(folder, NAME, PIN, today=TODAY)
    open_office.press("Metingen")
    open_office.bot.waitUntil(lambda: open_office.says("3 oktober 2026\n0 ingevulde vragenlijsten"))
    with open_office.bot.waitSignal(open_office.window.open_meeting) as asked:
        open_office.press(NAME + " samen bekijken")
    assert asked.args == [NAME]


def test_a_result_that_nobody_has_looked_at_is_what_the_owner_needs_now(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    answer(folder)
    workplace.close_round(folder, NAME, PIN)
    open_office.press("Metingen")
    open_office.bot.waitUntil(lambda: open_office.says(f"De uitkomst van {NAME} is nog niet bekeken"))
    assert open_office.button("Bekijk de uitkomst samen").hasFocus()
    with open_office.bot.waitSignal(open_office.window.open_meeting) as asked:
        open_office.press("Bekijk de uitkomst samen")
    assert asked.args == [NAME]
    results.results(folder, access.unlock(folder, PASSPHRASE), NAME)
    open_office.press("Metingen")
    open_office.bot.waitUntil(lambda: not open_office.says("is nog niet bekeken"))
    assert open_office.button("Open een meting").hasFocus()


def test_practice_is_marked(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    collecting.simulate(folder, 6, PIN, seed=1)
    open_office.press("Metingen")
    open_office.bot.waitUntil(lambda: open_office.says("VOORBEELD"))


def test_starting_the_kiosk_locks_the_office(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    open_office.press("Metingen")
    with open_office.bot.waitSignal(open_office.window.open_kiosk):
        open_office.press("Start de kiosk")
    assert not open_office.window.flow.is_open
    assert not open_office.holds(PIN)


def test_a_company_too_small_for_scores_hears_it_before_it_opens_a_round(
    qtbot: QtBot, folder: Path, target: Path
) -> None:
    make_company(folder, (3, 0, 1))
    office = Office.open(qtbot, folder, target)
    office.unlock()
    office.press("Open een meting")
    assert office.says("Jullie zijn met te weinig mensen voor scores")
