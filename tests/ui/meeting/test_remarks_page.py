"""Remarks are read with care: from ten on, struck out with one tap, printed only after all were read, never copied."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.answers import REMARK_LENGTH
from leercultuur_desktop.domain.plan_remarks import RemarkToRead
from leercultuur_desktop.ui.meeting.remarks_page import PAGE, RemarksPage
from leercultuur_desktop.ui.theme import load_fonts, stylesheet
from tests.ui.meeting import sample

TWELVE = tuple(RemarkToRead(f"Opmerking {number}", struck=False) for number in range(12))
Show = Callable[..., RemarksPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """The page on a screen of 1366 by 768, with these remarks."""

    def make(remarks: tuple[RemarkToRead, ...] = TWELVE, *, read: bool = False) -> RemarksPage:
        load_fonts()
        page = RemarksPage(sample.DUTCH)
        page.setStyleSheet(stylesheet("meeting", 0.71))
        qtbot.addWidget(page)
        page.resize(1130, 768)
        page.set_scale(0.71)
        page.show_remarks(remarks, read)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        return page

    return make


def texts(page: RemarksPage) -> list[str]:
    return [row.text for row in page.rows]


def test_they_stand_in_the_order_given_one_in_a_row_ten_on_a_page(show: Show) -> None:
    page = show(TWELVE[::-1])
    assert texts(page) == [one.text for one in TWELVE[::-1]][:PAGE]
    assert "1 tot en met 10 van 12" in page.counter.text()
    assert page.rule.text() == "Staat er een naam in, of weet je wie dit schreef? Streep hem door."
    QTest.mouseClick(page.more_button, Qt.MouseButton.LeftButton)
    assert texts(page) == [one.text for one in TWELVE[::-1]][PAGE:]
    assert not page.more_button.isEnabled()


def test_one_tap_strikes_out_and_the_next_puts_back(show: Show) -> None:
    page = show()
    sent: list[tuple[str, bool]] = []
    page.struck.connect(lambda text, struck: sent.append((text, struck)))
    row = page.rows[3]
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert row.isVisible()
    assert row.label.property("state") == "struck"
    assert row.button.accessibleName() == "Doorgestreept: Opmerking 3"
    assert "1 doorgestreept" in page.counter.text()
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert sent == [("Opmerking 3", True), ("Opmerking 3", False)]
    assert row.label.property("state") == "plain"


def test_the_same_words_twice_go_together(show: Show) -> None:
    page = show((*TWELVE[:9], RemarkToRead(" Opmerking 2 ", struck=False)))
    page.rows[2].button.click()
    assert [place for place, row in enumerate(page.rows) if row.struck] == [2, 9]
    assert "2 doorgestreept" in page.counter.text()


def test_what_was_struck_is_gone_after_leaving_and_can_be_asked_for(show: Show) -> None:
    page = show()
    page.rows[3].button.click()
    page.hide()
    page.show()
    assert "Opmerking 3" not in texts(page)
    assert page.gone_button.text() == "Laat zien wat is doorgestreept: 1"
    page.gone_button.click()
    assert page.rows[3].struck
    page.rows[3].button.click()
    page.hide()
    page.show()
    assert texts(page)[3] == "Opmerking 3"


def test_what_was_struck_in_another_meeting_does_not_stand_on_the_screen(show: Show) -> None:
    page = show((RemarkToRead("Kees weet het", struck=True), *TWELVE))
    assert "Kees weet het" not in [label.text() for label in page.findChildren(QLabel)]
    assert page.gone_button.isVisible()


def test_read_is_said_only_after_every_page_and_can_be_undone(show: Show) -> None:
    page = show()
    sent: list[bool] = []
    page.read_changed.connect(sent.append)
    assert not page.read_button.isEnabled()
    assert "Pas dan komen de opmerkingen in het verslag" in page.footnote.text()
    page.more_button.click()
    assert page.read_button.isEnabled()
    QTest.mouseClick(page.read_button, Qt.MouseButton.LeftButton)
    assert "komt in het verslag" in page.footnote.text()
    QTest.mouseClick(page.read_button, Qt.MouseButton.LeftButton)
    assert sent == [True, False]


def test_the_same_remarks_again_keep_the_place_and_follow_another_screen(show: Show) -> None:
    page = show()
    page.more_button.click()
    shuffled = tuple(RemarkToRead(one.text, one.text == "Opmerking 11") for one in TWELVE[::-1])
    page.show_remarks(shuffled, read=True)
    assert texts(page) == ["Opmerking 10", "Opmerking 11"]
    assert [row.struck for row in page.rows] == [False, True]
    assert page.read_button.text() == "Toch nog niet alles"


def test_the_keys_go_up_and_down_and_s_strikes_out(show: Show) -> None:
    page = show()
    page.next_button.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.rows[0].button.hasFocus()
    QTest.keyClick(page.rows[0].button, Qt.Key.Key_Down)
    assert page.rows[1].button.hasFocus()
    QTest.keyClick(page.rows[1].button, Qt.Key.Key_S)
    assert page.rows[1].struck
    QTest.keyClick(page.rows[1].button, Qt.Key.Key_Up)
    assert page.rows[0].button.hasFocus()
    page.rows[-1].button.setFocus()
    QTest.keyClick(page.rows[-1].button, Qt.Key.Key_Down)
    assert texts(page) == ["Opmerking 10", "Opmerking 11"]
    assert page.rows[0].button.hasFocus()
    QTest.keyClick(page.rows[0].button, Qt.Key.Key_Up)
    assert page.rows[-1].text == "Opmerking 9"
    assert page.rows[-1].button.hasFocus()


def test_nothing_can_be_selected_copied_or_searched(show: Show) -> None:
    page = show()
    for label in page.findChildren(QLabel):
        flags = label.textInteractionFlags()
        assert not flags & (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        assert label.textFormat() in {Qt.TextFormat.PlainText, Qt.TextFormat.AutoText}
    assert not [*page.findChildren(QLineEdit), *page.findChildren(QTextEdit), *page.findChildren(QPlainTextEdit)]
    QApplication.clipboard().setText("leeg")
    page.rows[0].button.setFocus()
    QTest.keyClick(page.rows[0].button, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "leeg"


def test_control_s_does_not_strike_out(show: Show) -> None:
    page = show()
    QTest.keyClick(page.rows[0].button, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not page.rows[0].struck


def test_with_none_it_says_why(show: Show) -> None:
    page = show(())
    assert page.why_none.isVisible()
    assert "vanaf tien" in page.why_none.text()
    assert not any(
        widget.isVisible() for widget in (page.rule, page.counter, page.read_button, page.more_button, page.gone_button)
    )


def test_long_remarks_fit_the_screen_and_three_hundred_are_quick(show: Show) -> None:
    long = "Ik zou het fijn vinden als we na een storing samen kijken wat er gebeurde. " * 8
    many = tuple(RemarkToRead(f"{number} {long}"[:REMARK_LENGTH], struck=False) for number in range(300))
    page = show()
    start = time.process_time()
    page.show_remarks(many, read=False)
    for _ in range(10):
        page.turn(1)
        QApplication.processEvents()
    assert time.process_time() - start < 2.0
    assert len(page.rows) == PAGE
    assert page.pages == 30
    QTest.qWait(50)
    for row in page.rows:
        right = row.does.mapTo(page, row.does.rect().topRight()).x()
        assert right < page.width()
        assert row.label.height() >= row.label.heightForWidth(row.label.width())


def test_forgetting_leaves_no_remark_behind(show: Show) -> None:
    page = show()
    kept = page.rows[0]
    page.forget()
    assert page.rows == []
    assert not any("Opmerking" in label.text() for label in page.findChildren(QLabel))
    assert kept.text == ""
