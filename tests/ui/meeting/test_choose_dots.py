"""Giving dots: hidden while voting, by finger, mouse or keys, and always to be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain import voting
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.plan import Ballot
from leercultuur_desktop.ui.meeting.choose_stages import Stage
from tests.ui.meeting.voting_table import Table, at_the_turns


@pytest.fixture
def turns(qtbot: QtBot) -> Table:
    """Past the strengths: the first member may begin."""
    return at_the_turns(qtbot)


def test_after_a_turn_only_the_number_of_voters_can_be_seen(turns: Table) -> None:
    turns.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT)
    assert turns.stage() == Stage.TURNS
    said = turns.said()
    assert "Geef het scherm aan de volgende." in said
    assert "1 persoon gaf stippen." in said
    assert "Leiderschap" not in said
    assert all(tile.field.filled == 0 for tile in turns.page.reveal.tiles.values())
    turns.page.turns.turn_button.click()
    assert all(tile.field.filled == 0 for tile in turns.page.board.tiles.values())
    turns.page.back_button.click()
    turns.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.LEADERSHIP)
    assert "2 mensen gaven stippen." in turns.said()


def test_a_fourth_dot_is_refused_kindly(turns: Table) -> None:
    turns.page.turns.turn_button.click()
    for _ in range(4):
        turns.page.board.tiles[Block.TEAMWORK].plus.click()
    assert turns.page.board.dots == {Block.TEAMWORK: 3}
    assert turns.page.note.text() == "Je 3 stippen zijn op. Neem er eerst een terug."
    turns.page.board.tiles[Block.TEAMWORK].minus.click()
    assert turns.page.note.text() == ""
    assert turns.page.said.text() == "Je hebt nog 1 stip."


def test_fewer_dots_are_asked_once_more(turns: Table) -> None:
    given: list[object] = []
    turns.page.ballot_given.connect(given.append)
    turns.page.turns.turn_button.click()
    turns.page.board.tiles[Block.TEAMWORK].plus.click()
    turns.page.next_button.click()
    assert given == []
    assert "Je hebt nog 2 stippen over. Dat mag." in turns.page.note.text()
    turns.page.board.tiles[Block.TEAMWORK].plus.click()
    assert turns.page.note.text() == ""
    turns.page.next_button.click()
    turns.page.next_button.click()
    assert given == [{Block.TEAMWORK: 2}]


def test_a_turn_goes_by_keys_alone(turns: Table) -> None:
    QTest.keyClick(turns.page.turns.turn_button, Qt.Key.Key_Space)
    assert turns.stage() == Stage.TURN
    turns.press(Qt.Key.Key_1)
    turns.press(Qt.Key.Key_4)
    turns.press(Qt.Key.Key_4)
    assert turns.page.board.dots == {Block.WORK_CONTENT: 1, Block.LEADERSHIP: 2}
    turns.press(Qt.Key.Key_4, shift=True)
    turns.press(Qt.Key.Key_Backspace)
    assert turns.page.board.dots == {Block.WORK_CONTENT: 1}
    turns.press(Qt.Key.Key_6)
    turns.press(Qt.Key.Key_6)
    QTest.keyClick(turns.page.next_button, Qt.Key.Key_Space)
    assert turns.plan.ballots[0].dots == {Block.WORK_CONTENT: 1, Block.ENVIRONMENT: 2}


def test_number_keys_give_no_dots_outside_a_turn(turns: Table) -> None:
    turns.press(Qt.Key.Key_1)
    assert turns.page.board.dots == {}
    turns.page.turns.typing_button.click()
    entry = turns.page.totals.tiles[Block.WORK_CONTENT].entry
    entry.setFocus()
    entry.selectAll()
    QTest.keyClicks(entry, "14")
    assert turns.page.totals.dots == {Block.WORK_CONTENT: 14}
    assert turns.page.board.dots == {}


def test_dots_are_added_and_taken_back_after_the_reveal(turns: Table) -> None:
    turns.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT)
    turns.page.next_button.click()
    turns.page.reveal.add_button.click()
    for _ in range(3):
        turns.press(Qt.Key.Key_3)
    turns.page.next_button.click()
    assert turns.stage() == Stage.REVEALED
    assert turns.page.note.text() == "De stippen zijn erbij geteld."
    assert turns.page.reveal.tiles[Block.TEAMWORK].field.filled == 3
    turns.page.reveal.take_back_button.click()
    turns.press(Qt.Key.Key_1)
    turns.page.next_button.click()
    assert turns.page.note.text() == "Zo liggen ze er niet bij. Kijk nog eens hoe je ze gaf."
    turns.press(Qt.Key.Key_Backspace)
    for key in (Qt.Key.Key_6, Qt.Key.Key_4, Qt.Key.Key_4):
        turns.press(key)
    turns.page.next_button.click()
    assert turns.page.note.text() == "Die stippen zijn weggehaald. Je kunt ze opnieuw geven."
    assert [one.dots for one in turns.plan.ballots] == [{Block.TEAMWORK: 3}]


def test_voting_again_is_asked_once_more_and_leaves_the_paper_alone(turns: Table) -> None:
    turns.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT)
    turns.vote(Block.TEAMWORK, Block.TEAMWORK, Block.TEAMWORK)
    turns.put(voting.with_totals(turns.plan, {Block.ORGANISATION: 4}))
    turns.page.next_button.click()
    turns.page.reveal.restart_button.click()
    assert len(turns.plan.ballots) == 3
    turns.page.reveal.restart_button.click()
    assert [one.typed for one in turns.plan.ballots] == [True]
    assert turns.stage() == Stage.TURNS


def test_counts_from_paper_are_typed_in_and_mended(turns: Table) -> None:
    turns.page.turns.typing_button.click()
    for block, number in ((Block.LEADERSHIP, "7"), (Block.ENVIRONMENT, "12")):
        entry = turns.page.totals.tiles[block].entry
        entry.setFocus()
        entry.selectAll()
        QTest.keyClicks(entry, number)
    turns.page.totals.tiles[Block.LEADERSHIP].plus.click()
    turns.page.next_button.click()
    assert turns.plan.ballots == (Ballot(voting.TYPED, {Block.LEADERSHIP: 8, Block.ENVIRONMENT: 12}, typed=True),)
    assert turns.stage() == Stage.REVEALED
    turns.page.reveal.typing_button.click()
    assert turns.page.totals.tiles[Block.ENVIRONMENT].entry.text() == "12"
    turns.page.totals.tiles[Block.ENVIRONMENT].minus.click()
    turns.page.next_button.click()
    assert turns.plan.ballots[0].dots == {Block.LEADERSHIP: 8, Block.ENVIRONMENT: 11}


def test_only_digits_can_be_typed(turns: Table) -> None:
    turns.page.turns.typing_button.click()
    entry = turns.page.totals.tiles[Block.TEAMWORK].entry
    entry.setFocus()
    entry.selectAll()
    QTest.keyClicks(entry, "-2a99999")
    assert turns.page.totals.dots == {Block.TEAMWORK: 299}


def test_another_screen_that_votes_does_not_disturb_a_turn(turns: Table) -> None:
    turns.page.turns.turn_button.click()
    turns.page.board.tiles[Block.TEAMWORK].plus.click()
    turns.put(voting.with_ballot(turns.plan, Ballot("elsewhere", {Block.LEADERSHIP: 3})))
    assert turns.stage() == Stage.TURN
    assert turns.page.board.dots == {Block.TEAMWORK: 1}
    assert not any(tile.field.filled for tile in turns.page.reveal.tiles.values())


def test_the_buttons_of_a_dot_are_large_on_the_smallest_screen(turns: Table, qtbot: QtBot) -> None:
    turns.page.turns.turn_button.click()
    qtbot.wait(1)
    for tile in turns.page.board.tiles.values():
        assert tile.plus.height() >= 56
        assert tile.minus.width() >= 56
        assert tile.plus.width() >= 2 * tile.minus.width()


def test_the_keys_go_to_what_the_stage_is_about(turns: Table, qtbot: QtBot) -> None:
    turns.page.activateWindow()
    qtbot.waitUntil(turns.page.isActiveWindow)
    turns.page.turns.turn_button.click()
    assert turns.page.focusWidget() is turns.page.board.tiles[Block.WORK_CONTENT].plus
    for _ in range(3):
        QTest.keyClick(turns.page.board.tiles[Block.WORK_CONTENT].plus, Qt.Key.Key_Space)
    turns.page.next_button.click()
    assert turns.page.focusWidget() is turns.page.turns.turn_button


def test_tab_leads_from_the_last_block_to_klaar(turns: Table, qtbot: QtBot) -> None:
    turns.page.activateWindow()
    qtbot.waitUntil(turns.page.isActiveWindow)
    turns.page.turns.turn_button.click()
    turns.page.board.tiles[Block.ENVIRONMENT].plus.setFocus()
    for wanted in (turns.page.back_button, turns.page.next_button):
        QTest.keyClick(turns.page.focusWidget(), Qt.Key.Key_Tab)
        assert turns.page.focusWidget() is wanted
