"""Typing paper answers in by the keys alone, as fast as the papers come."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer, Source
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.services import access, collecting, results, tickets, workplace
from leercultuur_desktop.ui.office.typing_page import TypingPage
from tests.store.ticket_round import LIGHT_CODES, Hand
from tests.ui.pages_office import FAST, PASSPHRASE, PIN, Office

NAME = "Meting najaar 2026"
HEADING = "Papieren antwoorden intypen"
ANSWERS = "123450123451234512345123"


@pytest.fixture
def typing(open_office: Office, folder: Path) -> Office:
    """Open the typing page of an open round."""
    workplace.open_round(folder, NAME, PIN)
    go(open_office)
    return open_office


def go(office: Office) -> None:
    office.press("Intypen")
    office.see(HEADING)


def page(office: Office) -> TypingPage:
    shown = office.window.page
    assert isinstance(shown, TypingPage)
    return shown


def type_in(office: Office, keys: str) -> None:
    """Type into whatever has the focus, as a person does; `⏎` is Enter, `←` the arrow."""
    special = {"⏎": Qt.Key.Key_Return, "←": Qt.Key.Key_Left}
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if key in special:
            QTest.keyClick(focused, special[key])
        else:
            QTest.keyClicks(focused, key)
    office.settle()


def ready(office: Office) -> None:
    office.bot.waitUntil(page(office).sheet.layer.hasFocus)


def test_a_whole_paper_is_typed_and_kept_by_digits_and_one_enter(typing: Office, folder: Path) -> None:
    ready(typing)
    type_in(typing, "12" + ANSWERS)
    assert typing.says("Klopt het met het papier?")
    type_in(typing, "⏎")
    typing.bot.waitUntil(lambda: typing.says("In deze meting: 1"))
    assert typing.says("Nu ingetypt: 1")
    ready(typing)
    assert not page(typing).sheet.begun


def test_five_papers_give_the_scores_that_stood_on_them(typing: Office, folder: Path) -> None:
    for _ in range(5):
        ready(typing)
        type_in(typing, "12" + ANSWERS + "⏎")
    workplace.close_round(folder, NAME, PIN)
    found = results.results(folder, access.unlock(folder, PASSPHRASE), NAME, None)
    company = found.groups[0]
    assert company.responses == 5
    # 1, 2, 3 and 4 in the first block; 5, weet ik niet, 1 and 2 in the second.
    assert [block.mean for block in company.blocks][:2] == [2.5, pytest.approx(8 / 3)]
    assert found.sources[Source.TYPED] == 5


def test_enter_passes_a_question_that_was_left_empty(typing: Office) -> None:
    ready(typing)
    type_in(typing, "⏎⏎3⏎4")
    typed = page(typing).sheet.typed
    assert (typed.layer, typed.department, typed.answers[:4]) == (None, None, (3, None, 4, None))


def test_the_arrow_goes_back_and_the_next_digit_takes_the_place_of_the_old_one(typing: Office) -> None:
    ready(typing)
    type_in(typing, "1213←5")
    assert page(typing).sheet.typed.answers[:3] == (1, 5, None)


@pytest.mark.parametrize("wrong", ["6", "7", "9", "a", "-"])
def test_what_no_answer_can_be_is_refused_in_words_and_stays_where_it_was(typing: Office, wrong: str) -> None:
    ready(typing)
    type_in(typing, "12" + wrong)
    assert typing.says("Typ een cijfer van 0 tot 5, of druk op Enter.")
    assert page(typing).sheet.questions[0].hasFocus()
    assert page(typing).sheet.typed.answers[0] is None


def test_an_unknown_department_is_refused(typing: Office) -> None:
    ready(typing)
    type_in(typing, "13")
    assert typing.says("Dit nummer staat er niet bij.")
    assert page(typing).sheet.department.hasFocus()


def test_begin_again_forgets_the_paper_under_way_and_nothing_else(typing: Office) -> None:
    ready(typing)
    type_in(typing, "12" + ANSWERS + "⏎")
    ready(typing)
    type_in(typing, "11555")
    typing.press("Maak leeg, begin dit papier opnieuw")
    assert not page(typing).sheet.begun
    assert page(typing).sheet.layer.hasFocus()
    assert typing.says("In deze meting: 1")


def test_an_empty_paper_is_not_counted(typing: Office, folder: Path) -> None:
    ready(typing)
    type_in(typing, "12")
    typing.press("Bewaar dit papier")
    assert typing.says("Een leeg papier tel je niet mee.")
    assert workplace.response_count(folder) == 0


def test_nothing_typed_can_be_found_after_it_was_kept_or_the_office_locked(typing: Office) -> None:
    ready(typing)
    type_in(typing, "12" + "5" * 23)
    cells = page(typing).sheet.questions
    typing.press("Zet op slot")
    assert [cell.text() for cell in cells] == [""] * 24
    for cell in cells:
        cell.undo()
        assert not cell.text()


def test_a_round_that_closes_meanwhile_is_told_and_the_paper_stays_on_the_screen(typing: Office, folder: Path) -> None:
    ready(typing)
    type_in(typing, "12" + ANSWERS)
    workplace.close_round(folder, NAME, PIN)
    type_in(typing, "⏎")
    typing.bot.waitUntil(page(typing).banner.isVisible)
    assert page(typing).sheet.typed.answers[0] == 1


def test_remarks_are_typed_on_a_page_of_their_own(typing: Office, folder: Path) -> None:
    typing.press("Opmerkingen intypen")
    typing.see("Opmerkingen intypen")
    typing.press("Bewaar deze opmerking")
    assert typing.says("Typ eerst een opmerking.")
    typing.fill("Opmerking", "Meer tijd om te oefenen.")
    typing.press("Bewaar deze opmerking")
    assert typing.says("Bewaard. Pak de volgende opmerking.")
    assert not typing.holds("Meer tijd om te oefenen.")
    typing.press("Terug naar de antwoorden")
    typing.see(HEADING)
    assert workplace.response_count(folder) == 0


def test_without_an_open_round_the_page_leads_to_the_rounds(open_office: Office) -> None:
    go(open_office)
    assert open_office.says("Er is nu geen meting open")
    open_office.press("Naar de metingen")
    open_office.see("Metingen")


def test_a_practice_round_takes_no_paper(open_office: Office, folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    collecting.simulate(folder, 6, PIN, seed=1)
    go(open_office)
    assert open_office.says("Dit is een oefenmeting")


@pytest.mark.parametrize("width", [900, 1024, 1280, 1366, 1920])
def test_nothing_of_the_page_is_cut_off_in_a_small_window(typing: Office, width: int) -> None:
    typing.window.resize(width, 768)
    typing.bot.waitUntil(lambda: typing.window.width() == width)
    typing.settle()
    seen = page(typing)
    parts = (seen._aside, *seen.sheet.questions, seen.codes, seen.fault)
    typing.bot.waitUntil(lambda: max(one.mapTo(seen, one.rect().topRight()).x() for one in parts) < seen.width())
    assert seen.codes.width() >= seen.codes.minimumSizeHint().width()


def test_forty_departments_take_two_digits_and_fit(qtbot: QtBot, folder: Path, target: Path) -> None:
    names = tuple(f"Afdeling {number}" for number in range(1, 41))
    company = Company("Groot", dict(zip(Layer, (400, 30, 5), strict=True)), names)
    workplace.create(folder, company, Settings(remarks=False), PIN, PASSPHRASE, work=FAST)
    workplace.open_round(folder, NAME, PIN)
    office = Office.open(qtbot, folder, target)
    office.unlock()
    go(office)
    ready(office)
    type_in(office, "207")
    assert page(office).sheet.typed.department == "Afdeling 7"
    type_in(office, "←7⏎5")
    assert (page(office).sheet.typed.department, page(office).sheet.typed.answers[0]) == ("Afdeling 7", 5)
    type_in(office, "←←41")
    assert office.says("Dit nummer staat er niet bij.")
    assert not page(office).remarks.isVisible()
    for label in page(office).sheet.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    office.settle()


class TestInARoundWithCodes:
    @pytest.fixture
    def coded(self, qtbot: QtBot, folder: Path, target: Path) -> Office:
        company = Company("Klein", dict(zip(Layer, (9, 1, 1), strict=True)), ())
        workplace.create(folder, company, Settings(tickets=True), PIN, PASSPHRASE, work=FAST)
        workplace.open_round(folder, NAME, PIN)
        office = Office.open(qtbot, folder, target)
        office.unlock()
        go(office)
        ready(office)
        return office

    def test_the_code_is_typed_between_group_and_answers_and_then_used(self, coded: Office, folder: Path) -> None:
        hand = Hand()
        tickets.make(folder, PIN, 2, hand, work=LIGHT_CODES)
        first, second = hand.codes
        for code in (first, second):
            ready(coded)
            type_in(coded, "1" + code + ANSWERS + "⏎")
        coded.bot.waitUntil(lambda: coded.says("In deze meting: 2"))
        ready(coded)
        type_in(coded, "1" + first + ANSWERS + "⏎")
        coded.bot.waitUntil(page(coded).banner.isVisible)
        assert workplace.response_count(folder) == 2

    def test_a_slip_in_the_code_is_seen_at_once(self, coded: Office) -> None:
        type_in(coded, "1" + "1234567890")
        assert coded.says("Deze code klopt niet. Kijk nog eens op het papier.")
        assert page(coded).sheet.ticket.hasFocus()

    def test_a_paper_without_code_is_not_kept(self, coded: Office, folder: Path) -> None:
        type_in(coded, "1⏎" + ANSWERS + "⏎")
        assert coded.says("Typ de code van het papier.")
        assert workplace.response_count(folder) == 0
