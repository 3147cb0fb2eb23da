"""The plan during the meeting: what the group's choices make of it, and what every page shows of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, Ballot, KeptAside, Plan, PublishedLine
from leercultuur_desktop.domain.voting import (
    TYPED,
    blocks_to_work_on,
    with_ballot,
    with_blocks,
    with_totals,
    without_ballot,
)
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.flow_steps import MeetingPages
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.plan_choices import put_action, put_field, put_line, toggle_card
from leercultuur_desktop.ui.meeting.plan_keeper import PlanKeeper, Save
from leercultuur_desktop.ui.meeting.values import CardChoice


class PlanFlow(QObject):
    """Takes the choices of steps 5 to 8 into the plan, keeps it, and follows what another screen changes.

    `changed` tells the pages beside the steps that the plan is another one; `saved` that it is safe, `unsaved` why not.
    """

    changed = Signal()
    saved = Signal()
    unsaved = Signal(object)
    problem = Signal(object)

    def __init__(
        self, opened: Opened, pages: MeetingPages, desk: MeetingDesk, thinking: Background, saving: Background
    ) -> None:
        super().__init__(pages)
        self._opened: Opened | None = opened
        self._pages = pages
        self._desk = desk
        self._thinking = thinking
        self._plan = opened.plan
        self._put_back: dict[str, Action] = {}
        self._seen_goal, self._seen_layers = self._plan.goal, dict(self._plan.goal_layers)
        self._blocks: tuple[Block, ...] | None = None
        self._asked = 0
        self.keeper = PlanKeeper(_saver(opened, desk), opened.plan, saving, self)
        self.keeper.saved.connect(self._saved)
        self.keeper.followed.connect(self._followed)
        self.keeper.failed.connect(self._failed)

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self._plan

    def meet(self, key: str) -> None:
        """Connect and fill a page of the plan that was just made."""
        ways: dict[str, Callable[[Opened], None]] = {
            "choose": self._meet_choose,
            "cards": self._meet_cards,
            "plan": self._meet_plan,
            "close": self._meet_close,
        }
        if key in ways and self._opened is not None:
            ways[key](self._opened)

    def take(self, plan: Plan) -> None:
        """This is the plan from now on: keep it, and show it everywhere."""
        self._keep(plan)
        self._show()

    def remember(self, key: str) -> None:
        """Keep the step that the group is at, to go on from there the next time."""
        if key != self._plan.place:
            self._plan = replace(self._plan, place=key)
            self.keeper.keep(self._plan)

    def forget(self) -> None:
        """Let the plan, the names in it and the key go."""
        self.keeper.forget()
        self._opened = None
        self._plan = Plan()
        self._put_back.clear()
        self._seen_goal, self._seen_layers = "", {}

    def _meet_choose(self, opened: Opened) -> None:
        page = self._pages.choose_page
        page.ballot_given.connect(self._ballot_given)
        page.ballot_removed.connect(lambda ballot: self.take(without_ballot(self._plan, ballot)))
        page.totals_typed.connect(self._totals_typed)
        page.blocks_chosen.connect(lambda ids: self.take(with_blocks(self._plan, [Block(one) for one in ids])))
        page.show_results(opened.results)
        page.show_plan(self._plan)

    def _meet_cards(self, opened: Opened) -> None:
        page = self._pages.cards_page
        page.card_toggled.connect(self._card_toggled)
        page.more_blocks_wanted.connect(self._more_blocks_wanted)
        page.use_cards(opened.cards)
        page.show_results(opened.results)
        self._show_cards(opened)

    def _meet_plan(self, opened: Opened) -> None:
        page = self._pages.plan_page
        page.action_changed.connect(self._action_changed)
        page.goal_changed.connect(self._goal_changed)
        page.layer_goal_changed.connect(self._layer_goal_changed)
        page.aside_handled.connect(self._aside_handled)
        page.line_changed.connect(self._line_changed)
        page.next_meeting_changed.connect(self._next_meeting_changed)
        company = opened.company
        page.show_company(company.why if company else "", company.why_layers if company else {})
        self._show_plan(opened)

    def _meet_close(self, opened: Opened) -> None:
        page = self._pages.close_page
        page.line_changed.connect(self._line_changed)
        page.next_meeting_changed.connect(self._next_meeting_changed)
        self._show_close(opened)

    def _ballot_given(self, dots: dict[Block, int]) -> None:
        self.take(with_ballot(self._plan, Ballot(self._desk.new_key(), dots)))

    def _totals_typed(self, dots: dict[Block, int]) -> None:
        self.take(with_totals(self._plan, dots) if dots else without_ballot(self._plan, TYPED))

    def _more_blocks_wanted(self, blocks: list[str]) -> None:
        if self._opened is not None:
            self._ask_cards(self._opened, [Block(one) for one in blocks])

    def _card_toggled(self, card: str) -> None:
        self.take(toggle_card(self._plan, card, self._put_back))

    def _action_changed(self, shown: Action, changed: Action) -> None:
        self._keep(put_action(self._plan, shown, changed))
        self._show(but="plan")

    def _goal_changed(self, goal: str) -> None:
        seen, self._seen_goal = self._seen_goal, goal
        self._keep(put_field(self._plan, "goal", seen, goal))
        self._show(but="plan")

    def _layer_goal_changed(self, layer: Layer, goal: str) -> None:
        seen, self._seen_layers = self._seen_layers, _with(self._seen_layers, layer, goal)
        self._keep(put_field(self._plan, "goal_layers", seen, self._seen_layers))
        self._show(but="plan")

    def _aside_handled(self, handled: KeptAside) -> None:
        left = tuple(one for one in self._plan.kept_aside if one != handled)
        self.take(replace(self._plan, kept_aside=left))

    def _line_changed(self, line: PublishedLine) -> None:
        self.take(put_line(self._plan, line))

    def _next_meeting_changed(self, day: date | None) -> None:
        self.take(replace(self._plan, next_meeting=day))

    def _followed(self, plan: Plan) -> None:
        self._plan = plan
        self._show()

    def _keep(self, plan: Plan) -> None:
        self._plan = plan
        if self.keeper.problem is None:
            for page in self._pages.standing:
                page.show_saving()
        self.keeper.keep(plan)

    def _saved(self) -> None:
        for page in self._pages.standing:
            page.show_saved()
        self.saved.emit()

    def _failed(self, problem: Exception) -> None:
        for page in self._pages.standing:
            page.show_unsaved()
        self.unsaved.emit(problem)

    def _show(self, but: str = "") -> None:
        """Show the plan on every page that stands, but not on the one where it was just typed."""
        opened = self._opened
        if opened is None:
            return
        ways: dict[str, Callable[[Opened], Any]] = {
            "choose": lambda _opened: self._pages.choose_page.show_plan(self._plan),
            "cards": self._show_cards,
            "plan": self._show_plan,
            "close": self._show_close,
        }
        for key, show in ways.items():
            if key != but and self._pages.stands(key):
                show(opened)
        self.changed.emit()

    def _show_plan(self, opened: Opened) -> None:
        page = self._pages.plan_page
        if not _writing_in(page.forms):  # what stands in the fields is then the plan's
            self._seen_goal, self._seen_layers = self._plan.goal, dict(self._plan.goal_layers)
        page.show_plan(self._plan, {card.id: card for card in opened.cards}, opened.preconditions)

    def _show_close(self, opened: Opened) -> None:
        self._pages.close_page.show_plan(self._plan, {card.id: card for card in opened.cards})

    def _show_cards(self, opened: Opened) -> None:
        page = self._pages.cards_page
        page.show_chosen([action.card for action in self._plan.actions])
        blocks = blocks_to_work_on(opened.results, self._plan)
        if blocks == self._blocks:
            return
        self._blocks = blocks
        page.show_blocks(opened.results.questionnaire, blocks)
        self._ask_cards(opened, blocks)

    def _ask_cards(self, opened: Opened, blocks: Sequence[Block]) -> None:
        self._asked += 1
        ticket, desk = self._asked, self._desk

        def done(choices: tuple[CardChoice, ...]) -> None:
            if ticket == self._asked and self._opened is not None:
                self._pages.cards_page.show_cards(choices)

        self._thinking.run(self, Once(lambda: desk.choices(opened, blocks)), done, self.problem.emit)


def _saver(opened: Opened, desk: MeetingDesk) -> Save:
    vault, name = opened.vault, opened.results.round
    return lambda plan, base: desk.save_plan(vault, name, plan, base)


def _with(goals: dict[Layer, str], layer: Layer, goal: str) -> dict[Layer, str]:
    """The goals with another one for this layer; none is not the same as an empty one."""
    others = {one: text for one, text in goals.items() if one is not layer}
    return {**others, layer: goal} if goal else others


def _writing_in(forms: Sequence[QWidget]) -> bool:
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and widget not in forms:
        widget = widget.parentWidget()
    return widget is not None
