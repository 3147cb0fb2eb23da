"""The owner tells people beforehand until when they can answer, and when the next round begins."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from leercultuur_desktop.domain.settings import Plans
from leercultuur_desktop.services import collecting, workplace
from tests.ui.pages_office import PIN, TODAY, Office

NAME = "Meting najaar 2026"
CHOOSE_LAST = "Kies tot en met welke dag je kunt invullen"
CHOOSE_NEXT = "Kies op welke dag de volgende meting begint"
LAST, NEXT = "Invullen kan tot en met", "De volgende meting begint op"


@pytest.fixture
def with_round(open_office: Office, folder: Path) -> Office:
    """Open the office of a company with an open round."""
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    open_office.press("Metingen")
    return open_office


def test_the_last_day_is_chosen_told_changed_and_taken_away(with_round: Office, folder: Path) -> None:
    office = with_round
    office.press(CHOOSE_LAST)
    assert office.control(LAST).hasFocus()
    assert office.says("De meting gaat niet vanzelf dicht")
    office.fill(LAST, "24-11-2026")
    office.press("Bewaar de dag")
    assert office.says("Invullen kan tot en met 24 november 2026")
    assert office.says("De dag is bewaard")
    office.press("Verander de dag")
    office.fill(LAST, "1/12/26")
    office.press("Bewaar de dag")
    assert workplace.plans(folder) == Plans(last_day=date(2026, 12, 1))
    office.press("Haal de dag weg")
    assert office.says("De dag is weggehaald")
    assert workplace.plans(folder) == Plans()
    assert office.button(CHOOSE_LAST)


def test_the_next_day_is_chosen_and_goes_when_a_round_opens(open_office: Office, folder: Path) -> None:
    open_office.press(CHOOSE_NEXT)
    open_office.fill(NEXT, "2-2-2027")
    open_office.press("Bewaar de dag")
    assert open_office.says("De volgende meting begint op 2 februari 2027")
    assert workplace.plans(folder) == Plans(next_round=date(2027, 2, 2))
    open_office.press("Open een meting")
    open_office.press("Open de meting")
    open_office.press("Toch openen")
    open_office.see("Metingen")
    assert workplace.plans(folder) == Plans()


def test_an_emptied_field_takes_the_day_away(with_round: Office, folder: Path) -> None:
    workplace.plan_last_day(folder, date(2026, 11, 24), PIN)
    with_round.press("Metingen")
    with_round.press("Verander de dag")
    with_round.fill(LAST, " ")
    with_round.press("Bewaar de dag")
    assert workplace.plans(folder) == Plans()


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("2-10-2026", "Die dag is al geweest. Kies vandaag of een dag erna."),
        ("31-11-2026", "Schrijf de dag zo: 24-11-2026."),
        ("volgende week", "Schrijf de dag zo: 24-11-2026."),
    ],
)
def test_a_day_that_can_not_be_is_explained(with_round: Office, folder: Path, typed: str, fault: str) -> None:
    with_round.press(CHOOSE_LAST)
    with_round.fill(LAST, typed)
    with_round.press("Bewaar de dag")
    assert with_round.says(fault)
    assert workplace.plans(folder) == Plans()
    with_round.fill(LAST, "3-10-2026")
    assert not with_round.says(fault)
    with_round.press("Bewaar de dag")
    assert workplace.plans(folder).last_day == TODAY


def test_a_next_round_can_not_begin_today(open_office: Office, folder: Path) -> None:
    open_office.press(CHOOSE_NEXT)
    open_office.fill(NEXT, "3-10-2026")
    open_office.press("Bewaar de dag")
    assert open_office.says("Kies een dag na vandaag.")
    assert workplace.plans(folder) == Plans()


def test_enter_saves_the_day_and_escape_leaves_it(with_round: Office, folder: Path) -> None:
    with_round.press(CHOOSE_LAST)
    with_round.fill(LAST, "24-11-2026")
    with_round.key(with_round.control(LAST), Qt.Key.Key_Escape)
    assert with_round.button(CHOOSE_LAST).hasFocus()
    assert workplace.plans(folder) == Plans()
    with_round.press(CHOOSE_LAST)
    with_round.fill(LAST, "24-11-2026")
    with_round.key(with_round.control(LAST), Qt.Key.Key_Return)
    with_round.bot.waitUntil(lambda: with_round.says("De dag is bewaard"))
    assert with_round.window.flow.is_open


def test_what_is_being_typed_survives_the_counting(with_round: Office, folder: Path) -> None:
    with_round.press(CHOOSE_LAST)
    with_round.fill(LAST, "24-1")
    flow = with_round.window.flow.rounds
    flow._refresh()
    with_round.settle()
    field = flow.rounds.card.until.date.field
    assert (field.text(), field.isVisible()) == ("24-1", True)


def test_a_day_that_is_over_is_told_to_the_owner(with_round: Office, folder: Path) -> None:
    workplace.plan_last_day(folder, date(2026, 10, 2), PIN)
    with_round.press("Metingen")
    assert with_round.says("De kiosk noemt deze dag niet meer.")
    with_round.press("Sluit de meting")
    with_round.press("Nee, laat open")
    assert with_round.button("Verander de dag")


def test_a_practice_round_has_no_last_day(with_round: Office, folder: Path) -> None:
    collecting.simulate(folder, 6, PIN, seed=1)
    with_round.press("Metingen")
    with_round.bot.waitUntil(lambda: with_round.says("VOORBEELD"))
    assert not with_round.window.flow.rounds.rounds.card.until.isVisible()


def test_asking_to_close_puts_the_field_away(with_round: Office) -> None:
    until = with_round.window.flow.rounds.rounds.card.until
    with_round.press(CHOOSE_LAST)
    assert not with_round.window.flow.rounds.rounds.card.close_round.isVisible()
    with_round.press("Laat het zo")
    with_round.press("Sluit de meting")
    assert not until.asking


def test_the_calendar_offers_no_day_that_is_over(with_round: Office) -> None:
    from PySide6.QtWidgets import QCalendarWidget

    with_round.press(CHOOSE_LAST)
    field = with_round.window.flow.rounds.rounds.card.until.date
    field.button.click()
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.minimumDate().toPython() == TODAY
    calendar.clicked.emit(calendar.minimumDate().addDays(3))
    assert field.field.text() == "6-10-2026"
    with_round.press("Bewaar de dag")
    assert with_round.says("Invullen kan tot en met 6 oktober 2026")
