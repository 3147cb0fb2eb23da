"""An open round whose one-time codes run out says so in time, with totals alone and the way to more."""

from __future__ import annotations

from pathlib import Path

import pytest

from leercultuur_desktop.services import answering, settings_change, tickets, workplace
from leercultuur_desktop.ui.office.values import Paper
from tests.store.prepared import a_response
from tests.store.ticket_round import LIGHT_CODES, Hand
from tests.ui.pages_office import PIN, TODAY, Office
from tests.ui.pages_print import NAME, save, shown


@pytest.fixture
def codes(open_office: Office, folder: Path) -> list[str]:
    """Codes for 20 of 48 people, in an open round that asks for them."""
    settings_change.change_tickets(folder, True, PIN)
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    hand = Hand()
    tickets.make(folder, PIN, 20, hand, work=LIGHT_CODES)
    return hand.codes


def answer(folder: Path, codes: list[str], count: int) -> None:
    for _ in range(count):
        answering.keep(folder, 1, a_response(), "", tickets.mark(folder, 1, codes.pop()))


def test_without_any_code_the_first_page_leads_to_making_them(open_office: Office, folder: Path) -> None:
    settings_change.change_tickets(folder, True, PIN)
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    open_office.press("Metingen")
    assert open_office.says("Er zijn nog geen kaartjes met een code")
    assert open_office.window.page.main_button().accessibleName() == "Maak kaartjes"
    open_office.press("Maak kaartjes")
    open_office.see("Printen")
    assert open_office.button("Kaartjes met een code").isChecked()
    assert open_office.window.flow.print.page.desk.tickets.number.value == 52
    assert open_office.window.page.main_button().accessibleName() == "Maak de kaartjes"


def test_enough_codes_say_nothing(open_office: Office, folder: Path, codes: list[str]) -> None:
    answer(folder, codes, 14)
    open_office.press("Metingen")
    assert not open_office.says("De kaartjes zijn")
    open_office.press("Printen")
    assert not open_office.says("De kaartjes zijn")


def test_codes_that_run_out_are_told_while_the_page_is_looked_at(
    open_office: Office, folder: Path, codes: list[str]
) -> None:
    open_office.press("Metingen")
    assert not open_office.says("De kaartjes zijn")
    answer(folder, codes, 15)
    open_office.window.flow.rounds._refresh()
    open_office.settle()
    assert open_office.says("De kaartjes zijn bijna op")
    assert open_office.says("Codes die nog niet gebruikt zijn: 5. Nog niet ingevuld: 33 van de 48 mensen.")
    answer(folder, codes, 5)
    open_office.window.flow.rounds._refresh()
    open_office.settle()
    assert open_office.says("De kaartjes zijn op")


def test_one_press_leads_to_more_codes_and_then_it_is_quiet(
    open_office: Office, folder: Path, codes: list[str], target: Path
) -> None:
    answer(folder, codes, 16)
    open_office.press("Metingen")
    open_office.press("Maak er kaartjes bij")
    open_office.see("Printen")
    assert open_office.says("De kaartjes zijn bijna op")
    assert open_office.window.flow.print.page.desk.tickets.number.value == 28 + 2
    open_office.press("Maak de kaartjes")
    assert shown(open_office) == 2
    save(open_office)
    assert list(target.iterdir())
    open_office.press("Metingen")
    assert not open_office.says("De kaartjes zijn")
    assert tickets.supply(folder).left == 4 + 30


def test_the_print_centre_tells_it_too(open_office: Office, folder: Path, codes: list[str]) -> None:
    answer(folder, codes, 20)
    open_office.press("Printen")
    assert open_office.says("De kaartjes zijn op")
    open_office.press("Interventiekaarten")
    shown(open_office)
    assert open_office.says("De kaartjes zijn op")
    open_office.press("Maak er kaartjes bij")
    assert open_office.button("Kaartjes met een code").isChecked()
    assert open_office.says("Codes van deze meting tot nu toe: 20. Daarvan nog niet gebruikt: 0.")
    assert not open_office.window.flow.print.page.shortage.isVisible(), "the page that makes them says it itself"
    assert open_office.window.flow.print.preview.pages is None
    open_office.press("Interventiekaarten")
    assert open_office.window.flow.print.page.shortage.isVisible()


def test_a_round_without_codes_says_nothing(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN, today=TODAY)
    for page in ("Metingen", "Printen"):
        open_office.press(page)
        assert not open_office.says("kaartjes")
    assert not open_office.window.flow.print.page.papers.buttons[Paper.TICKETS].isVisible()
