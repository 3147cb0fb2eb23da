"""The choosing as a group meets it: hands on the page, and a plan behind it as the flow keeps one."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain import voting
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.plan import Ballot, Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.ui.meeting.choose_page import ChoosePage
from leercultuur_desktop.ui.meeting.choose_stages import Stage
from leercultuur_desktop.ui.theme import load_fonts, stylesheet
from tests.ui.meeting import sample

SMALL_SCREEN = 0.711
"""The scale of a window of 1366 by 768."""


@dataclass
class Table:
    """The page with a plan behind it, as the flow keeps one."""

    page: ChoosePage
    plan: Plan = field(default_factory=Plan)

    def __post_init__(self) -> None:
        ids = count(1)
        page = self.page
        page.ballot_given.connect(lambda dots: self.put(voting.with_ballot(self.plan, Ballot(f"{next(ids)}", dots))))
        page.ballot_removed.connect(lambda one: self.put(voting.without_ballot(self.plan, one)))
        page.totals_typed.connect(lambda dots: self.put(voting.with_totals(self.plan, dots)))
        page.blocks_chosen.connect(lambda ids: self.put(voting.with_blocks(self.plan, [Block(one) for one in ids])))

    def put(self, plan: Plan) -> None:
        """This is the plan from now on."""
        self.plan = plan
        self.page.show_plan(plan)

    def vote(self, *blocks: Block) -> None:
        """One member's turn, by mouse."""
        self.page.turns.turn_button.click()
        for block in blocks:
            self.page.board.tiles[block].plus.click()
        self.page.next_button.click()
        if len(blocks) < voting.DOTS_EACH:
            self.page.next_button.click()

    def said(self) -> str:
        """Every text that can be seen."""
        return "\n".join(one.text() for one in self.page.findChildren(QLabel) if one.isVisibleTo(self.page))

    def press(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Press a key, wherever the focus is."""
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.page, key, modifier)

    def stage(self) -> Stage:
        """What the group does now."""
        return self.page.stage

    def blocks(self) -> tuple[Block, ...]:
        """The chosen blocks as the plan has them."""
        return self.plan.blocks

    def chosen(self) -> set[Block]:
        """The blocks that are ticked."""
        return {block for block, tile in self.page.reveal.tiles.items() if tile.isChecked()}


def sit_down(bot: QtBot, results: Results | None = None, plan: Plan | None = None) -> Table:
    """Sit down before the page with these results and this plan."""
    load_fonts()
    page = ChoosePage(sample.DUTCH)
    bot.addWidget(page)
    page.setStyleSheet(stylesheet("meeting", SMALL_SCREEN))
    page.set_place(first=False, last=False)
    page.set_scale(SMALL_SCREEN)
    table = Table(page)
    page.show_results(results or sample.full())
    table.put(plan or Plan())
    page.resize(1141, 768)
    page.show()
    return table


def at_the_turns(bot: QtBot) -> Table:
    """Past the strengths: the first member may begin."""
    table = sit_down(bot)
    table.page.next_button.click()
    return table
