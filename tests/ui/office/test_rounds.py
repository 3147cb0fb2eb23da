"""Opening, watching and closing rounds."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.services import answering, collecting, workplace
from leercultuur_desktop.services.welcome import welcome
from tests.ui.pages_office import PIN, TODAY, Office, make_company

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
    open_office.see("Metingen")
    assert open_office.says(NAME + " is open")
    (opened,) = workplace.round_overviews(folder)
    assert (opened.name, opened.state, opened.opened_on) == (NAME, RoundState.OPEN, TODAY)


def test_the_check_list_never_blocks(open_office: Office) -> None:
    open_office.press("Open een meting")
    assert not open_office.button("De aantallen kloppen").isChecked()
    open_office.press("De aantallen kloppen")
    assert open_office.button("De aantallen kloppen").isChecked()
    assert open_office.button("Open de meting").isEnabled()


def test_a_taken_name_is_said_and_a_free_one_suggested(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    workplace.close_round(folder, NAME, PIN)
    open_office.press("Metingen")
    open_office.press("Open een meting")
    assert open_office.window.flow.rounds.open.name.text() == NAME + " 2"
    open_office.fill("Naam van de meting", NAME)
    open_office.press("Open de meting")
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
