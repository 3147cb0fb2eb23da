"""The steps of the meeting: which there are, what each one shows, and what the group's choices lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.block_page import BlockPage
from leercultuur_desktop.ui.meeting.cards_page import MOST_BLOCKS, CardsPage
from leercultuur_desktop.ui.meeting.close_page import ClosePage
from leercultuur_desktop.ui.meeting.flow_desk import MeetingDesk, Opened
from leercultuur_desktop.ui.meeting.flow_printing import AskTarget, PrintFlow
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.plan_choices import put_action, toggle_card
from leercultuur_desktop.ui.meeting.plan_keeper import PlanKeeper, Save
from leercultuur_desktop.ui.meeting.radar_page import RadarPage
from leercultuur_desktop.ui.meeting.response_page import ResponsePage
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.talk_page import BlocksTalkPage, PromptsTalkPage
from leercultuur_desktop.ui.meeting.together_page import TogetherPage
from leercultuur_desktop.ui.meeting.values import CardChoice


class _Forgetful(Protocol):
    def forget(self) -> None: ...

    def deleteLater(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name on the rail and its page."""

    name: str
    page: StepPage


class MeetingFlow(QObject):
    """Leads the group through the steps of one opened round; `step_changed` carries the place of the step."""

    step_changed = Signal(int)
    problem = Signal(object)
    problem_over = Signal()

    def __init__(
        self,
        opened: Opened,
        desk: MeetingDesk,
        words: Words,
        background: Background,
        today: date,
        ask_target: AskTarget,
    ) -> None:
        super().__init__()
        self._opened: Opened | None = opened
        self._desk = desk
        self._words = words
        self._background = background
        self._plan = opened.plan
        self._put_back: dict[str, Action] = {}
        self._shown: dict[str, Action] = {}
        self._behind = False
        self._asked = 0
        self.response_page = ResponsePage(words)
        self.radar_page = RadarPage(words, background)
        self.together_page = TogetherPage(words, background)
        self.blocks_talk_page = BlocksTalkPage(words)
        self.prompts_talk_page = PromptsTalkPage(words)
        self.block_page = BlockPage(words)
        self.cards_page = CardsPage(words)
        self.close_page = ClosePage(words, today)
        self.keeper = PlanKeeper(self._saver(opened), opened.plan, background, self)
        self._printer = PrintFlow(self.close_page, desk, background, ask_target, self.problem.emit)
        self.steps = self._make_steps(opened.results.enough)
        self._place = 0
        self.seen: set[int] = set()
        self._connect()
        self._fill(opened)

    @property
    def opened(self) -> Opened | None:
        """What the passphrase opened; None once it is forgotten."""
        return self._opened

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self._plan

    @property
    def place(self) -> int:
        """Which step is on show."""
        return self._place

    def go_to(self, place: int) -> None:
        """Show a step; nothing happens before the first and after the last."""
        if not 0 <= place < len(self.steps):
            return
        self.seen.add(self._place)
        self._place = place
        if self._behind and self._opened is not None:
            self._show_plan(self._opened)
        self.step_changed.emit(place)

    def forward(self) -> None:
        """On to the next step."""
        self.go_to(self._place + 1)

    def back(self) -> None:
        """Back to the step before."""
        self.go_to(self._place - 1)

    def forget(self) -> None:
        """Wipe everything the passphrase opened from pages and memory."""
        self.keeper.forget()
        for page in self._pages():
            page.forget()
            page.deleteLater()
        for page in (self.blocks_talk_page, self.prompts_talk_page):
            page.deleteLater()
        self._opened = None
        self._plan = Plan()
        self._put_back.clear()
        self._shown.clear()

    def _pages(self) -> Sequence[_Forgetful]:
        return (
            self.response_page,
            self.radar_page,
            self.together_page,
            self.block_page,
            self.cards_page,
            self.close_page,
        )

    def _make_steps(self, enough: bool) -> tuple[Step, ...]:
        steps = (
            Step(self.tr("Wie deed mee"), self.response_page),
            Step(self.tr("Ons beeld"), self.radar_page if enough else self.blocks_talk_page),
            Step(self.tr("Samen of apart"), self.together_page if enough else self.prompts_talk_page),
            Step(self.tr("Wat zit erachter"), self.block_page),
            Step(self.tr("Kaarten"), self.cards_page),
            Step(self.tr("Afronden"), self.close_page),
        )
        for place, step in enumerate(steps):
            step.page.set_place(first=place == 0, last=place == len(steps) - 1)
            step.page.next_wanted.connect(self.forward)
            step.page.back_wanted.connect(self.back)
        return steps

    def _connect(self) -> None:
        self.block_page.block_chosen.connect(self._block_looked_at)
        self.cards_page.blocks_chosen.connect(self._blocks_chosen)
        self.cards_page.card_toggled.connect(self._card_toggled)
        self.close_page.action_changed.connect(self._action_changed)
        self.close_page.print_wanted.connect(self._print)
        self.keeper.saved.connect(self._saved)
        self.keeper.followed.connect(self._followed)
        self.keeper.failed.connect(self.problem)

    def _fill(self, opened: Opened) -> None:
        results = opened.results
        self.response_page.show_results(results)
        if results.enough:
            self.radar_page.show_results(results)
            self.together_page.show_results(results, opened.previous)
        else:
            self.blocks_talk_page.show_questionnaire(results.questionnaire)
        first = results.priorities[0] if results.enough and results.priorities else BLOCKS[0]
        self.block_page.show_results(results, first)
        chosen = results.priorities[:MOST_BLOCKS] if results.enough else (first,)
        self.cards_page.show_blocks(results.questionnaire, chosen)
        self._ask_cards(chosen)
        self._show_plan(opened)

    def _block_looked_at(self, block: str) -> None:
        # Without numbers there is no advice on which block to take: the one the group talked about is the best guess.
        if self._opened is not None and not self._opened.results.enough:
            self.cards_page.picker.show_chosen((Block(block),))
            self._ask_cards((Block(block),))

    def _blocks_chosen(self, blocks: list[str]) -> None:
        self._ask_cards([Block(block) for block in blocks])

    def _ask_cards(self, blocks: Sequence[Block]) -> None:
        opened, desk = self._opened, self._desk
        if opened is None:
            return
        self._asked += 1
        ticket = self._asked

        def done(choices: tuple[CardChoice, ...]) -> None:
            if ticket == self._asked and self._opened is not None:
                self.cards_page.show_cards(choices)

        self._background.run(self, Once(lambda: desk.choices(opened, blocks)), done, self.problem.emit)

    def _card_toggled(self, card: str) -> None:
        self._plan = toggle_card(self._plan, card, self._put_back)
        if self._opened is not None:
            self._show_plan(self._opened)
            self._keep()

    def _action_changed(self, action: Action) -> None:
        self._plan = put_action(self._plan, self._shown.get(action.card, Action(action.card)), action)
        self._shown[action.card] = action
        self._keep()

    def _followed(self, plan: Plan) -> None:
        """Another screen changed the plan too: show it, but never write over what somebody is typing."""
        self._plan = plan
        focus = QApplication.focusWidget()
        self._behind = focus is not None and any(form.isAncestorOf(focus) for form in self.close_page.forms)
        if self._opened is not None and not self._behind:
            self._show_plan(self._opened)

    def _show_plan(self, opened: Opened) -> None:
        self._behind = False
        self._shown = {action.card: action for action in self._plan.actions}
        self.cards_page.show_chosen([action.card for action in self._plan.actions])
        self.close_page.show_actions(self._plan.actions, {card.id: card for card in opened.cards})

    def _keep(self) -> None:
        self.close_page.show_saving()
        self.keeper.keep(self._plan)

    def _saved(self) -> None:
        self.close_page.show_saved()
        self.problem_over.emit()

    def _saver(self, opened: Opened) -> Save:
        vault, name, desk = opened.vault, opened.results.round, self._desk
        return lambda plan, base: desk.save_plan(vault, name, plan, base)

    def _print(self, what: str) -> None:
        if self._opened is not None:
            self.problem_over.emit()
            self._printer.make(what, self._opened, self._plan)
