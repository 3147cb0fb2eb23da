"""The code of a paper: typed once, told kindly when it is wrong, forgotten at once, and used only with the answers."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.kiosk.code_page import CodePage
from leercultuur_desktop.ui.kiosk.session import Session
from leercultuur_desktop.ui.kiosk.way import Place, Step, Walk, the_way
from tests.store.ticket_round import NO_SUCH_CODE
from tests.ui.kiosk.code_desk import HEADING, at_code, digits, to_code, to_saving, wait_for_text
from tests.ui.pages_kiosk import CODE, PIN, QUICK, Kiosk, Workplace, welcome
from tests.ui.test_speech import Reader

OpenKiosk = Callable[..., Kiosk]
MISTYPED = "4829157303"


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    """A kiosk whose round asks for codes, at the page that does so."""
    return at_code(open_kiosk)


def test_without_codes_nobody_is_asked_for_one(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.press("Start")
    kiosk.press("Verder")
    assert kiosk.place == Place(Step.LAYER)
    assert Place(Step.CODE) not in kiosk.window.flow.places


def test_a_good_code_opens_the_way_by_itself_and_is_used_up_with_the_answers(kiosk: Kiosk) -> None:
    kiosk.type_code(CODE)
    kiosk.wait_for(Step.LAYER)
    assert kiosk.workplace.codes == {CODE}, "checked, not taken"
    to_saving(kiosk)
    kiosk.wait_for(Step.THANKS)
    assert [response.answers for _round, response, _remark in kiosk.workplace.kept] == [(4,) * 24]
    assert kiosk.workplace.codes == set()


def test_the_code_is_seen_while_it_is_typed_and_can_be_mended(kiosk: Kiosk) -> None:
    kiosk.type_code("4829")
    assert digits(kiosk) == "4829"
    kiosk.press("Wissen")
    kiosk.press("0")
    assert digits(kiosk) == "4820"
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_9, Qt.Key.Key_1):
        kiosk.key(key)
    assert digits(kiosk) == "48291"
    assert kiosk.place == Place(Step.CODE)


def test_a_wrong_digit_is_told_at_once_and_nobody_is_asked(kiosk: Kiosk) -> None:
    asked: list[str] = []

    def ask(_round: int, code: str) -> bytes:
        asked.append(code)
        return code.encode()

    coding = kiosk.window.flow.coding
    coding._jobs = replace(coding._jobs, check_ticket=ask)
    kiosk.type_code(MISTYPED)
    assert "De cijfers kloppen niet" in kiosk.texts()
    assert digits(kiosk) == MISTYPED, "it stays, to be compared with the paper"
    kiosk.press("Wissen")
    assert "De cijfers kloppen niet" not in kiosk.texts()
    assert digits(kiosk) == MISTYPED[:-1]
    kiosk.press("1")
    assert "De cijfers kloppen niet" in kiosk.texts()
    kiosk.press("7")
    assert digits(kiosk) == "7", "or one begins again"
    assert asked == []


def test_going_on_with_an_unfinished_code_says_what_is_missing(kiosk: Kiosk) -> None:
    kiosk.press("Verder")
    assert "Er horen tien cijfers te staan." in kiosk.texts()
    kiosk.type_code("482")
    assert "tien cijfers" not in kiosk.texts()
    kiosk.press("Verder")
    assert "De code is nog niet af" in kiosk.texts()
    kiosk.type_code(CODE[3:])
    kiosk.wait_for(Step.LAYER)


def test_unknown_and_used_codes_get_the_same_words_and_another_may_be_typed(kiosk: Kiosk) -> None:
    told = []
    for code in (NO_SUCH_CODE, CODE):
        kiosk.workplace.codes.clear()
        kiosk.type_code(code)
        wait_for_text(kiosk, "Deze code werkt niet")
        assert digits(kiosk) == ""
        told.append(kiosk.texts())
        kiosk.press("1")
        assert "werkt niet" not in kiosk.texts()
        kiosk.press("Wissen")
    assert told[0] == told[1]
    kiosk.workplace.codes.add(CODE)
    kiosk.type_code(CODE)
    kiosk.wait_for(Step.LAYER)


def test_after_too_many_tries_one_waits_and_goes_on_without_typing_again(kiosk: Kiosk) -> None:
    kiosk.workplace.too_often = True
    kiosk.type_code(CODE)
    wait_for_text(kiosk, "Wacht één minuut")
    assert digits(kiosk) == CODE
    kiosk.workplace.too_often = False
    kiosk.press("Verder")
    kiosk.wait_for(Step.LAYER)


def test_a_disk_that_refuses_is_told_to_who_can_mend_it(kiosk: Kiosk) -> None:
    kiosk.workplace.full = True
    kiosk.type_code(CODE)
    wait_for_text(kiosk, "De code nakijken lukt nu niet")
    assert "Voor de beheerder: probleem disk_full. advies in nl" in kiosk.texts()
    kiosk.workplace.full = False
    kiosk.press("Verder")
    kiosk.wait_for(Step.LAYER)


@pytest.mark.logs_problems
def test_a_bug_while_checking_costs_nobody_their_way_and_logs_no_code(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_round: int, code: str) -> bytes:
        raise RuntimeError(code)

    kiosk.window.flow.coding._jobs = replace(kiosk.window.flow.coding._jobs, check_ticket=broken)
    kiosk.type_code(CODE)
    wait_for_text(kiosk, "De code nakijken lukt nu niet")
    assert "RuntimeError" in caplog.text
    assert CODE not in caplog.text


def test_once_accepted_the_code_is_never_shown_again(kiosk: Kiosk) -> None:
    kiosk.type_code(CODE)
    kiosk.wait_for(Step.LAYER)
    assert digits(kiosk) == ""
    assert CODE not in kiosk.texts()
    assert kiosk.window.flow.session.code == ""
    kiosk.press("Terug")
    assert kiosk.place == Place(Step.PROMISE), "back passes the code by"
    kiosk.press("Verder")
    assert kiosk.place == Place(Step.LAYER), "and so does the way ahead"


def test_back_stop_and_language_keep_what_was_typed_until_it_is_forgotten(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(tickets=True, languages=("nl", "en"))))
    to_code(kiosk)
    kiosk.type_code("482")
    kiosk.press("Stop")
    kiosk.press("Nee, ga verder")
    assert digits(kiosk) == "482"
    kiosk.press("Taal")
    kiosk.press("English")
    assert digits(kiosk) == "482"
    kiosk.press("Back")
    assert kiosk.place == Place(Step.PROMISE)
    kiosk.window.flow._go_on()
    assert digits(kiosk) == "482"
    kiosk.window.flow.forget()
    to_code(kiosk)
    assert digits(kiosk) == ""


def test_a_problem_is_told_in_the_language_that_is_chosen_next(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(tickets=True, languages=("nl", "en"))))
    to_code(kiosk)
    kiosk.type_code(MISTYPED)
    dutch = kiosk.texts()
    kiosk.press("Taal")
    kiosk.press("English")
    page = kiosk.window.findChild(CodePage)
    assert isinstance(page, CodePage)
    assert page.problem.isVisible()
    assert page.problem.accessibleName() not in dutch


def test_with_nothing_typed_backspace_goes_back(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_4)
    kiosk.key(Qt.Key.Key_Backspace)
    assert kiosk.place == Place(Step.CODE)
    kiosk.key(Qt.Key.Key_Backspace)
    assert kiosk.place == Place(Step.PROMISE)


def test_the_second_half_of_a_double_tap_types_nothing(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(tickets=True)), timing=replace(QUICK, guard=60_000))
    kiosk.window.flow.visit(Place(Step.CODE))
    kiosk.press("7")
    assert digits(kiosk) == ""


def test_walking_away_and_stopping_leave_nothing_of_a_code(kiosk: Kiosk) -> None:
    for code in ("48291573", CODE):
        kiosk.type_code(code)
        if code == CODE:
            kiosk.wait_for(Step.LAYER)
        kiosk.window.flow.idle.warned.emit(5)
        kiosk.window.flow.idle.expired.emit()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        gc.collect()
        assert kiosk.place == Place(Step.START)
        sessions = [thing for thing in gc.get_objects() if isinstance(thing, Session)]
        assert not [one for one in sessions if one.code or one.ticket]
        assert not [label.text() for label in kiosk.window.findChildren(QLabel, "codeSlot") if label.text()]
        to_code(kiosk)
        assert digits(kiosk) == ""


@pytest.mark.parametrize("listening", [False, True])
def test_who_has_pages_read_aloud_hears_what_is_wrong_and_others_hear_nothing(
    open_kiosk: OpenKiosk, listening: bool
) -> None:
    kiosk, reader = open_kiosk(workplace=Workplace(welcome(tickets=True))), Reader()
    kiosk.window.reading.speech.voice = reader
    to_code(kiosk)
    if listening:
        kiosk.press("Lees voor")
        kiosk.bot.waitUntil(lambda: len(reader.read) == 1)
        assert reader.read[0].startswith(f"nl: {HEADING}")
    kiosk.type_code(MISTYPED)
    if listening:
        kiosk.bot.waitUntil(lambda: len(reader.read) == 2)
        assert reader.read[1].startswith("nl: De cijfers kloppen niet Vergelijk de cijfers")
        assert CODE[:3] not in reader.read[1]
    assert len(reader.read) == 2 * listening


def test_the_staff_can_leave_from_the_code_page(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    with kiosk.bot.waitSignal(kiosk.window.left):
        kiosk.type_pin(PIN)


def test_a_walk_meets_the_code_once_and_again_only_when_it_was_used() -> None:
    walk = Walk(the_way(2, departments=True, remarks=False, codes=True))
    code = Place(Step.CODE)
    walk.go_on()
    walk.go_on()
    assert walk.place == code
    walk.go_back()
    walk.go_on()
    assert walk.place == code
    walk.go_on()
    assert walk.place == Place(Step.LAYER)
    assert code not in walk.places
    walk.go_back()
    assert walk.place == Place(Step.PROMISE)
    walk.detour(Place(Step.QUESTION, 1), to=Place(Step.OVERVIEW))
    walk.go_back()
    assert (walk.place, walk.unsaved) == (Place(Step.OVERVIEW), False)
    walk.visit(Place(Step.SAVING))
    assert walk.unsaved
    walk.ask_code_again()
    assert (walk.place, walk.unsaved) == (code, True)
    walk.go_on()
    assert (walk.place, walk.unsaved) == (Place(Step.SAVING), True)
    assert code not in walk.places


def test_the_made_up_workplace_refuses_as_the_real_one() -> None:
    with pytest.raises(KnownProblem) as problem:
        Workplace(welcome(tickets=True)).check_ticket(7, NO_SUCH_CODE)
    assert problem.value.trouble is Trouble.TICKET_UNKNOWN
