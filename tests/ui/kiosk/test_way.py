"""From start to thanks: what a worker taps is what is kept, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.ui.kiosk.way import Place, Step
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing
from tests.ui.pages_kiosk import ANSWERS, QUICK, Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]
MIXED = [(number * 7) % 6 for number in range(24)]


def test_the_whole_way_by_hand_keeps_what_was_tapped(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all(MIXED)
    kiosk.press("Verder")
    box = kiosk.window.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert box.hasFocus()
    box.insertPlainText("Meer tijd om te oefenen")
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    assert kiosk.heading.startswith("Bedankt")
    assert kiosk.workplace.kept == [(7, Response(Layer.WORKERS, "Lassen", tuple(MIXED)), "Meer tijd om te oefenen")]
    kiosk.bot.waitUntil(lambda: kiosk.workplace.tidied == 2)
    kiosk.press("Klaar")
    assert kiosk.place == Place(Step.START)


def test_the_whole_way_by_keys_keeps_what_was_typed(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_Return)
    kiosk.key(Qt.Key.Key_Space)
    kiosk.wait_for(Step.LAYER)
    kiosk.key(Qt.Key.Key_Right)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.wait_for(Step.DEPARTMENT)
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Space)
    kiosk.wait_for(Step.PRACTICE)
    kiosk.key(Qt.Key.Key_3)
    for number, answer in enumerate(MIXED):
        kiosk.wait_for(Step.QUESTION, number)
        kiosk.key(Qt.Key(Qt.Key.Key_0.value + answer))
    kiosk.wait_for(Step.OVERVIEW)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.wait_for(Step.REMARK)
    for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_Backspace):
        kiosk.key(key)
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.wait_for(Step.THANKS)
    assert kiosk.workplace.kept == [(7, Response(Layer.SUPERVISORS, "Montage", tuple(MIXED)), "1")]


def test_rather_not_say_is_kept_as_nothing(kiosk: Kiosk) -> None:
    kiosk.to_questions(layer=None, department=None)
    kiosk.answer_all([0] * 24)
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    assert kiosk.workplace.kept == [(7, Response(None, None, (0,) * 24), None)]


def test_without_departments_and_remarks_those_pages_are_left_out(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(departments=(), remarks=False)))
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    assert kiosk.workplace.kept == [(7, Response(Layer.WORKERS, None, (3,) * 24), None)]


def test_back_restores_the_answers(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    assert kiosk.chosen() == []
    kiosk.press("weet ik niet")
    kiosk.wait_for(Step.QUESTION, 2)
    kiosk.press("Terug")
    assert kiosk.chosen() == ["weet ik niet"]
    kiosk.key(Qt.Key.Key_Backspace)
    assert kiosk.chosen() == ["vaak"]
    kiosk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert kiosk.place == Place(Step.PRACTICE)
    assert kiosk.chosen() == ["regelmatig"]
    kiosk.press("Terug")
    assert kiosk.chosen() == ["Lassen"]
    kiosk.press("Terug")
    assert kiosk.chosen() == ["medewerkers"]


def test_an_answer_is_changed_from_the_overview(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    question = kiosk.workplace.greeting.questionnaire
    assert question is not None
    kiosk.press(question.questions[10].text)
    assert kiosk.place == Place(Step.QUESTION, 10)
    kiosk.press("(bijna) altijd")
    kiosk.wait_for(Step.OVERVIEW)
    assert kiosk.answers == [5 if number == 10 else 3 for number in range(24)]
    kiosk.press(question.questions[4].text)
    kiosk.press("Terug")
    assert kiosk.place == Place(Step.OVERVIEW)
    assert kiosk.answers[4] == 3


def test_a_double_tap_never_answers_two_questions(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(timing=replace(QUICK, shown=300, guard=300))
    kiosk.bot.waitUntil(lambda: _press_until(kiosk, "Start", Step.PROMISE))
    kiosk.press("Verder")
    assert kiosk.place.step is Step.PROMISE, "the promise has only just appeared"
    kiosk.bot.waitUntil(lambda: _press_until(kiosk, "Verder", Step.LAYER))
    kiosk.bot.waitUntil(lambda: _press_until(kiosk, "medewerkers", Step.DEPARTMENT))
    kiosk.bot.waitUntil(lambda: _press_until(kiosk, "Lassen", Step.PRACTICE))
    kiosk.bot.waitUntil(lambda: _press_until(kiosk, "vaak", Step.QUESTION))
    kiosk.bot.waitUntil(lambda: _first_answer(kiosk, "vaak"))
    kiosk.press("af en toe")
    kiosk.key(Qt.Key.Key_1)
    assert kiosk.chosen() == ["vaak"], "the choice stays in sight"
    kiosk.wait_for(Step.QUESTION, 1)
    kiosk.press("vaak")
    kiosk.key(Qt.Key.Key_1)
    assert kiosk.answers[:3] == [4, None, None]


def _press_until(kiosk: Kiosk, name: str, step: Step) -> bool:
    if kiosk.place.step is not step:
        if name in kiosk.names():
            kiosk.press(name)
        return False
    return True


def _first_answer(kiosk: Kiosk, name: str) -> bool:
    kiosk.press(name)
    return kiosk.answers[0] is not None


def test_a_key_held_down_answers_once(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier, "4", True)
    QApplication.sendEvent(kiosk.window, held)
    assert kiosk.answers[0] is None


def test_size_contrast_and_notice_keep_page_and_answers(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    kiosk.press("Terug")
    for name in ("Tekst", "Contrast", "Tekst", "Tekst", "Contrast", "Lees voor"):
        kiosk.press(name)
        assert kiosk.place == Place(Step.QUESTION)
        assert kiosk.chosen() == ["vaak"]


def test_what_is_stored_is_one_tap_away(kiosk: Kiosk) -> None:
    kiosk.press("Start")
    assert "5 mensen of meer" in kiosk.texts()
    kiosk.press("Wat wordt er bewaard?")
    assert kiosk.heading == "Wat wordt er bewaard?"
    kiosk.press("Begrepen")
    assert kiosk.place == Place(Step.PROMISE)


def test_with_one_language_there_is_nothing_to_choose(kiosk: Kiosk) -> None:
    assert "Taal" not in kiosk.names()


def test_with_more_languages_each_is_a_tile(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "en"))))
    kiosk.to_questions()
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    kiosk.press("Taal")
    kiosk.press("English")
    assert kiosk.window.flow.spoken.language == "en"
    assert kiosk.place == Place(Step.QUESTION, 1)
    assert kiosk.answers[0] == 4


def test_without_an_open_round_there_is_no_start(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(round_id=None, questionnaire=None)))
    assert kiosk.heading == "Er staan nu geen vragen klaar"
    assert "Start" not in kiosk.names()
    assert "Stop" not in kiosk.names()


def test_a_practice_round_says_so_and_takes_nothing(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(practice=True)))
    assert "VOORBEELD" in kiosk.texts()
    assert "Start" not in kiosk.names()


def test_an_example_company_is_marked_on_every_page(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(example=True)))
    assert "VOORBEELD" in kiosk.texts()
    kiosk.to_questions()
    assert "VOORBEELD" in kiosk.texts()


def test_the_names_are_those_that_were_agreed(kiosk: Kiosk) -> None:
    assert {"Start", "Lees voor", "Tekst", "Contrast"} == set(kiosk.names())
    kiosk.to_questions()
    assert {"Terug", "Lees voor", "Tekst", "Contrast", "Stop", *ANSWERS} == set(kiosk.names())
    asked = kiosk.workplace.greeting.questionnaire
    assert asked is not None
    assert kiosk.heading == asked.questions[0].text


def test_nothing_opens_a_window_of_its_own(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [kiosk.window]


def test_the_focus_ring_shows_for_keys_and_hides_for_a_finger(kiosk: Kiosk) -> None:
    ring = kiosk.window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    kiosk.to_questions()
    shown = [ring.isVisible()]
    kiosk.key(Qt.Key.Key_Tab)
    shown.append(ring.isVisible())
    focus = QApplication.focusWidget()
    assert focus is not None
    inside = QRect(focus.mapTo(kiosk.window, QPoint(0, 0)), focus.size())
    assert ring.geometry().contains(inside)
    kiosk.press("Tekst")
    shown.append(ring.isVisible())
    assert shown == [False, True, False]


def test_every_control_has_a_name(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    kiosk.press("Verder")
    assert all(name.strip() for name in kiosk.names())
    box = kiosk.window.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert box.accessibleName()


def test_a_remark_ends_at_five_hundred_characters(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    kiosk.press("Verder")
    box = kiosk.window.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    box.insertPlainText("x" * 700)
    assert len(box.toPlainText()) == 500
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    assert kiosk.workplace.kept[0][2] == "x" * 500


def test_a_remark_begun_on_real_keys_goes_on_in_small_letters_on_the_screen(kiosk: Kiosk) -> None:
    kiosk.press("Start")
    kiosk.window.flow.visit(Place(Step.REMARK))
    assert "Q" in kiosk.names(), "a beginning has a capital"
    kiosk.key(Qt.Key.Key_M)
    kiosk.press("e")
    assert kiosk.window.flow.session.remark == "me"


def test_a_changed_round_is_greeted_after_thanks(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([3] * 24)
    kiosk.workplace.greeting = welcome(round_id=None, questionnaire=None)
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    kiosk.bot.waitUntil(lambda: kiosk.window.flow.greeting.changes_waiting)
    kiosk.press("Klaar")
    assert kiosk.heading == "Er staan nu geen vragen klaar"
