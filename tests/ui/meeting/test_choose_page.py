"""Choosing: strengths first, dots shown to all at once, and never a third block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain import voting
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.plan import Ballot, Plan
from leercultuur_desktop.ui.meeting.choose_stages import Stage
from tests.ui.meeting import sample
from tests.ui.meeting.voting_table import Table, at_the_turns, sit_down

TOUCH = 44
Sit = Callable[..., Table]


@pytest.fixture
def sit(qtbot: QtBot) -> Sit:
    """Sit down before the page."""
    return partial(sit_down, qtbot)


@pytest.fixture
def turns(qtbot: QtBot) -> Table:
    """Past the strengths."""
    return at_the_turns(qtbot)


def test_the_two_best_blocks_come_first(sit: Sit) -> None:
    table = sit()
    assert table.stage() == Stage.STRENGTHS
    assert list(table.page.strengths.tiles) == [Block.TEAMWORK, Block.WORK_CONTENT]
    assert "Samenwerken en Inhoud van het werk: daar staan jullie het sterkst." in table.said()
    assert [tile.score.text() for tile in table.page.strengths.tiles.values()] == ["3,9", "3,6"]


def test_low_scores_are_not_called_something_to_be_glad_about(sit: Sit) -> None:
    full = sample.full()
    company = full.groups[0]
    low = replace(company, blocks=tuple(replace(one, mean=(one.mean or 0) - 1.5) for one in company.blocks))
    table = sit(replace(full, groups=(low, *full.groups[1:])))
    assert "blij" not in table.page.strengths.said.text()
    assert "verder bouwen" in table.page.strengths.said.text()


def test_a_hidden_block_is_no_strength(sit: Sit) -> None:
    full = sample.full()
    company = full.groups[0]
    blocks = tuple(replace(one, shown=False, mean=None) if one.id == "teamwork" else one for one in company.blocks)
    table = sit(replace(full, groups=(replace(company, blocks=blocks), *full.groups[1:])))
    assert list(table.page.strengths.tiles) == [Block.WORK_CONTENT, Block.LEADERSHIP]


def test_without_scores_there_is_no_strength_and_no_number_but_the_dots_work(sit: Sit) -> None:
    table = sit(sample.too_few())
    assert table.stage() == Stage.TURNS
    assert "Zeg eerst om de beurt wat goed gaat." in table.said()
    table.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ORGANISATION)
    table.page.next_button.click()
    assert not re.search(r"\d,\d", table.said())
    assert table.chosen() == {Block.LEADERSHIP, Block.ORGANISATION}


def test_without_scores_and_dots_nothing_is_chosen_beforehand(sit: Sit) -> None:
    table = sit(sample.too_few())
    table.page.next_button.click()
    assert table.stage() == Stage.REVEALED
    assert table.chosen() == set()
    assert table.page.said.text() == "Kies samen één of twee bouwstenen om aan te werken."
    table.page.reveal.tiles[Block.TEAMWORK].click()
    assert table.blocks() == (Block.TEAMWORK,)


def test_a_presenter_key_leads_through_the_stages_and_never_ends_a_turn(sit: Sit) -> None:
    table = sit()
    gone: list[int] = []
    table.page.next_wanted.connect(lambda: gone.append(1))
    table.page.back_wanted.connect(lambda: gone.append(-1))
    table.page.turn(1)
    assert table.stage() == Stage.TURNS
    table.page.turns.turn_button.click()
    table.page.turn(1)
    assert table.stage() == Stage.TURN
    table.page.back_button.click()
    table.page.turn(1)
    assert table.stage() == Stage.REVEALED
    table.page.turn(1)
    assert gone == [1]
    for _ in range(3):
        table.page.turn(-1)
    assert table.stage() == Stage.STRENGTHS
    assert gone == [1, -1]


def test_the_dots_are_shown_together_in_the_order_of_the_model(turns: Table) -> None:
    turns.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT)
    turns.vote(Block.LEADERSHIP, Block.ENVIRONMENT, Block.TEAMWORK)
    turns.page.next_button.click()
    tiles = turns.page.reveal.tiles
    assert list(tiles) == list(BLOCKS)
    assert {block: tile.field.filled for block, tile in tiles.items() if tile.field.filled} == {
        Block.LEADERSHIP: 3,
        Block.ENVIRONMENT: 2,
        Block.TEAMWORK: 1,
    }
    assert tiles[Block.LEADERSHIP].count.text() == "3 stippen. Hier werken we aan."
    assert tiles[Block.TEAMWORK].count.text() == "1 stip"
    assert tiles[Block.WORK_CONTENT].count.text() == "geen stippen"
    assert turns.chosen() == {Block.LEADERSHIP, Block.ENVIRONMENT}
    assert turns.page.said.text() == "Leiderschap en Omgeving kregen de meeste stippen. Klopt dat voor jullie?"


@pytest.mark.parametrize(
    ("votes", "told"),
    [
        ((), "Organisatie en Omgeving kregen de laagste scores. Die staan klaar. Klopt dat voor jullie?"),
        (
            ((Block.TEAMWORK,) * 3,),
            "Alle stippen gaan naar Samenwerken. Daarna heeft Organisatie de laagste score. Eén bouwsteen mag ook.",
        ),
        (
            ((Block.TEAMWORK, Block.LEADERSHIP, Block.WORK_CONTENT),),
            "Inhoud van het werk, Samenwerken en Leiderschap kregen evenveel stippen. De laagste score gaat voor. "
            "Klopt dat voor jullie?",
        ),
    ],
)
def test_why_two_blocks_stand_ready_is_told_in_words(
    turns: Table, votes: tuple[tuple[Block, ...], ...], told: str
) -> None:
    for blocks in votes:
        turns.vote(*blocks)
    turns.page.next_button.click()
    assert turns.page.said.text() == told
    ready = voting.blocks_to_work_on(sample.full(), turns.plan)
    assert turns.chosen() == set(ready)


def test_a_third_block_is_refused_kindly(turns: Table) -> None:
    turns.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT)
    turns.page.next_button.click()
    turns.page.reveal.tiles[Block.TEAMWORK].click()
    assert turns.page.note.text() == "Begin klein: twee bouwstenen is genoeg. Zet eerst een andere uit."
    assert turns.blocks() == ()
    assert turns.chosen() == {Block.LEADERSHIP, Block.ENVIRONMENT}
    turns.page.reveal.tiles[Block.ENVIRONMENT].click()
    assert turns.page.note.text() == ""
    turns.page.reveal.tiles[Block.TEAMWORK].click()
    assert turns.blocks() == (Block.LEADERSHIP, Block.TEAMWORK)
    assert turns.page.said.text() == "Hier gaan jullie aan werken: Leiderschap en Samenwerken."


def test_one_block_always_stays(turns: Table) -> None:
    turns.page.next_button.click()
    turns.page.reveal.tiles[Block.ORGANISATION].click()
    turns.page.reveal.tiles[Block.ENVIRONMENT].click()
    assert turns.blocks() == (Block.ENVIRONMENT,)
    assert turns.page.note.text() == "Eén bouwsteen blijft staan. Kies eerst een andere erbij."


def test_a_meeting_goes_on_where_it_was_left(sit: Sit) -> None:
    ballots = (Ballot("a", {Block.TEAMWORK: 3}),)
    assert sit(plan=Plan(ballots=ballots)).stage() is Stage.TURNS
    later = sit(plan=Plan(ballots=ballots, blocks=(Block.LEADERSHIP,)))
    assert later.stage() == Stage.REVEALED
    assert later.chosen() == {Block.LEADERSHIP}


def test_forgetting_lets_scores_and_dots_go(turns: Table) -> None:
    turns.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT)
    turns.page.next_button.click()
    turns.page.turn(-1)
    turns.page.turns.turn_button.click()
    turns.page.board.tiles[Block.TEAMWORK].plus.click()
    turns.page.forget()
    everything = "\n".join(one.text() for one in turns.page.findChildren(QLabel))
    assert not re.search(r"\d,\d|[1-9]\d? stip(pen)?\b(?<!3 stippen)", everything)
    assert turns.page.board.dots == turns.page.totals.dots == {}
    assert turns.page.strengths.tiles == {}


def stages(table: Table) -> Iterator[Stage]:
    yield Stage.STRENGTHS
    table.page.next_button.click()
    yield Stage.TURNS
    table.page.turns.turn_button.click()
    yield Stage.TURN
    table.page.back_button.click()
    table.vote(Block.LEADERSHIP, Block.LEADERSHIP, Block.ENVIRONMENT)
    table.page.next_button.click()
    yield Stage.REVEALED
    table.page.reveal.typing_button.click()
    yield Stage.TYPING


def test_every_control_has_a_name_a_key_and_room_for_a_finger(sit: Sit, qtbot: QtBot) -> None:
    table = sit()
    for stage in stages(table):
        assert table.stage() == stage
        qtbot.wait(1)
        for control in (*table.page.findChildren(QAbstractButton), *table.page.findChildren(QLineEdit)):
            if not control.isVisibleTo(table.page):
                continue
            where = (stage, control.accessibleName(), control.size())
            assert control.accessibleName(), where
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, where
            least = TOUCH if control.objectName() != "quietButton" else 32
            assert min(control.width(), control.height()) >= least, where
